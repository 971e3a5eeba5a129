"""What every marketplace module needs while it gathers rows into orders: what was left out, and raw data."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from makerapp.importing.canonical import Address, CanonicalLine, CanonicalOrder, LeftOut
from makerapp.importing.cells import many_lines, one_line
from makerapp.importing.countries import country_code
from makerapp.importing.detect import Layout

Rows = Iterator[tuple[int, list[str]]]


@dataclass
class Findings:
    """Everything a file yields, in the file's order, while it is read."""

    orders: list[CanonicalOrder] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)
    notices: list[str] = field(default_factory=list)

    def leave_out(self, row: int, reason: str) -> None:
        """Note a row that does not come in, with the reason for the maker."""
        self.left_out.append(LeftOut(row, reason))

    def note_incomplete(self, number: str, missing: list[int]) -> None:
        """An order that comes in without some of its rows must not be packed unseen."""
        if missing:
            rows = "row " + str(missing[0]) if len(missing) == 1 else "rows " + ", ".join(map(str, missing))
            self.notices.append(f"Order {number} came in without {rows}. Mend the file and bring it in again.")


@dataclass
class Draft:
    """An order whose rows are still coming: ``order`` without its lines, and the lines so far.

    ``refusal`` is set where no row of it may come in; it is the reason for its further rows. ``position`` counts the
    rows seen, left-out ones too, so that a line keeps its position when the file is mended. ``missing`` are the rows
    left out, ``raw`` the cells that have no field.
    """

    number: str
    order_id: str
    order: CanonicalOrder | None = None
    refusal: str = ""
    position: int = 0
    lines: list[CanonicalLine] = field(default_factory=list)
    rows: list[int] = field(default_factory=list)
    missing: list[int] = field(default_factory=list)
    raw: dict[str, str] = field(default_factory=dict)


def gather_raw(draft: Draft, layout: Layout, row: list[str]) -> None:
    """Keep the cells that have no field. A later row adds only what differs, as ``heading (line 2)``."""
    for heading, index in layout.spare:
        cell = row[index]
        if not cell:
            continue
        text = many_lines(cell)
        if heading not in draft.raw:
            if draft.position <= 1:
                draft.raw[heading] = text
            else:
                draft.raw[f"{heading} (line {draft.position})"] = text
        elif draft.position > 1 and draft.raw[heading] != text:
            draft.raw[f"{heading} (line {draft.position})"] = text


def clean_postcode(cell: str) -> str:
    """Without the apostrophe that keeps a spreadsheet from dropping zeros; a lone dash is no postcode."""
    text = one_line(cell).removeprefix("'").strip()
    return text if text.strip("-–— ") else ""


def clean_phone(cell: str) -> str:
    """Without the apostrophe that keeps a spreadsheet from reading ``+44`` as a sum."""
    return one_line(cell).removeprefix("'").strip()


def address(
    name: str, company: str, lines: tuple[str, str, str], city: str, state: str, postcode: str, country: str, phone: str
) -> Address:
    """An address from raw cells."""
    written = one_line(country)
    return Address(
        one_line(name),
        one_line(company),
        one_line(lines[0]),
        one_line(lines[1]),
        one_line(lines[2]),
        one_line(city),
        clean_postcode(state),
        clean_postcode(postcode),
        written,
        country_code(written),
        clean_phone(phone),
    )
