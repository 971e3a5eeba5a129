"""What every marketplace module needs while it gathers rows into orders: what was left out, and raw data."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from makerapp.countries import country_code
from makerapp.importing.canonical import Address, CanonicalLine, CanonicalOrder, LeftOut, Moment
from makerapp.importing.cells import NAME_LIMIT, TEXT_LIMIT, CellProblem, identifier, many_lines, one_line
from makerapp.importing.detect import Layout
from makerapp.translation import counted, tr

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
            self.notices.append(
                counted(
                    "Order {number} came in without row {rows}. Mend the file and bring it in again.",
                    "Order {number} came in without rows {rows}. Mend the file and bring it in again.",
                    len(missing),
                    number=number,
                    rows=", ".join(map(str, missing)),
                )
            )

    def note_unknown_days(self, count: int) -> None:
        """Orders that were sent on a day the file does not give."""
        if count:
            self.notices.append(
                counted(
                    "1 order was sent on a day the file does not give. The day of the order was taken.",
                    "{n} orders were sent on a day the file does not give. The day of the order was taken.",
                    count,
                )
            )


def unknown_day(placed: Moment) -> Moment:
    """When an order was sent, where a file only says that it was: the day of the order, with nothing as written."""
    return Moment(placed.day, None, "")


@dataclass
class Draft:
    """An order whose rows are still coming: ``fields``, its values for CanonicalOrder, and the lines so far.

    A plain dict, for a frozen order copied with every row would cost more than all the rest. ``refusal`` is set where
    no row of it may come in; it is the reason for its further rows. ``position`` counts the rows seen, left-out ones
    too, so that a line keeps its position when the file is mended. ``missing`` are the rows left out, ``raw`` the cells
    that have no field, ``first_cells`` those of the first row, ``amounts`` what each row adds to the order's amounts.
    """

    number: str
    order_id: str
    fields: dict[str, Any] = field(default_factory=dict)
    refusal: str = ""
    position: int = 0
    lines: list[CanonicalLine] = field(default_factory=list)
    rows: list[int] = field(default_factory=list)
    missing: list[int] = field(default_factory=list)
    raw: list[tuple[str, str]] = field(default_factory=list)
    first_cells: tuple[str, ...] = ()
    amounts: list[tuple[int | None, ...]] = field(default_factory=list)
    line_ids: set[str] = field(default_factory=set)

    def order(self) -> CanonicalOrder:
        """The order as gathered so far."""
        return CanonicalOrder(**self.fields, lines=tuple(self.lines), source_rows=tuple(self.rows), raw=tuple(self.raw))


def gather_raw(draft: Draft, layout: Layout, row: list[str]) -> None:
    """Keep the cells that have no field. A later row adds only what differs, as ``heading (line 2)``."""
    cells = layout.spare_cells(row)
    text = "".join(cells)
    if not (text.isascii() and text.isprintable() and len(text) <= TEXT_LIMIT):
        cells = tuple(map(many_lines, cells))
    if draft.position <= 1:
        draft.first_cells = cells
        draft.raw = [pair for pair in zip(layout.spare, cells, strict=False) if pair[1]]
        return
    for heading, cell, first in zip(layout.spare, cells, draft.first_cells, strict=False):
        if cell and cell != first:
            draft.raw.append((f"{heading} (line {draft.position})", cell))


def clean_postcode(cell: str) -> str:
    """Without the apostrophe that keeps a spreadsheet from dropping zeros; a lone dash is no postcode."""
    return without_placeholder(one_line(cell).removeprefix("'").strip())


def without_placeholder(text: str) -> str:
    """``""`` for the dash that some shops write where nothing was given."""
    return text if text.strip("-–— ") else ""


def clean_phone(cell: str) -> str:
    """Without the apostrophe that keeps a spreadsheet from reading ``+44`` as a sum."""
    return one_line(cell).removeprefix("'").strip()


def address(
    name: str, company: str, lines: tuple[str, str, str], city: str, state: str, postcode: str, country: str, phone: str
) -> Address:
    """An address from raw cells."""
    cells = (name, company, *lines, city, state, country)
    text = "".join(cells)
    if text.isascii() and text.isprintable():
        name, company, line1, line2, line3, city, state, country = (cell.strip()[:NAME_LIMIT] for cell in cells)
    else:
        name, company, line1, line2, line3, city, state, country = map(one_line, cells)
    return Address(
        name,
        company,
        line1,
        line2,
        line3,
        city,
        without_placeholder(state),
        clean_postcode(postcode),
        country,
        country_code(country),
        clean_phone(phone),
    )


class RowPerItem(ABC):
    """Files with one row per item that repeat the order's own cells on every row; the first row's are taken.

    Rows of an order need not stand together. A row whose item cannot be read is left out alone; an order whose first
    row has unreadable cells of its own is left out whole.
    """

    def __init__(self, layout: Layout) -> None:
        self.layout = layout
        self.found = Findings()
        self.drafts: dict[str, Draft] = {}
        self._order_at, self._line_at = layout.at["order_id"], layout.at["line_id"]

    @abstractmethod
    def order(self, row: list[str], order_id: str) -> dict[str, Any]:
        """The values for CanonicalOrder that a first row gives. Raises CellProblem."""

    @abstractmethod
    def line(self, row: list[str], line_id: str, draft: Draft) -> CanonicalLine:
        """The item of a row; appends to ``draft.amounts``. Raises CellProblem before it changes anything."""

    @abstractmethod
    def finish(self, draft: Draft) -> None:
        """Complete ``draft.fields`` by what only all rows of the order together tell."""

    def read(self, rows: Iterable[tuple[int, list[str]]]) -> Findings:
        """All orders, in the order of their first rows."""
        for number, row in rows:
            try:
                self._take(number, row)
            except CellProblem as problem:
                self.found.leave_out(number, str(problem))
        for draft in self.drafts.values():
            if draft.fields and draft.lines:
                self.finish(draft)
                self.found.orders.append(draft.order())
                self.found.note_incomplete(draft.number, draft.missing)
        return self.found

    def _take(self, number: int, row: list[str]) -> None:
        order_id = identifier(row[self._order_at], tr("order number"))
        if not order_id:
            raise CellProblem(tr("The order number is missing, so it is not known which order this row belongs to."))
        draft = self.drafts.get(order_id)
        if draft is None:
            draft = self.drafts[order_id] = Draft(order_id, order_id)
            try:
                draft.fields = self.order(row, order_id)
            except CellProblem:
                draft.refusal = tr("Order {order_id} was left out because of row {number}.").format(
                    order_id=order_id, number=number
                )
                raise
        if draft.refusal:
            raise CellProblem(draft.refusal)
        draft.position += 1
        gather_raw(draft, self.layout, row)
        try:
            line_id = identifier(row[self._line_at], tr("item number")) or str(draft.position)
            line = self.line(row, line_id, draft)
        except CellProblem:
            draft.missing.append(number)
            raise
        if line_id in draft.line_ids:
            draft.amounts.pop()
            raise CellProblem(
                tr("Item {line_id} of order {order_id} stands twice in this file. It came in once.").format(
                    line_id=line_id, order_id=order_id
                )
            )
        draft.line_ids.add(line_id)
        draft.lines.append(line)
        draft.rows.append(number)


def sum_of(draft: Draft, column: int) -> int | None:
    """The sum of one of ``draft.amounts``; None where a row was left out or none has it."""
    values = [amounts[column] for amounts in draft.amounts if amounts[column] is not None]
    return sum(value for value in values if value is not None) if values and not draft.missing else None
