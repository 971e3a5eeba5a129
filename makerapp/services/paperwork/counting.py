"""How many sheets of paper a print takes, and which of its pages belong together."""

from __future__ import annotations

from dataclasses import dataclass

from makerapp.services.paperwork.jobs import page_order
from makerapp.services.paperwork.kinds import Kind
from makerapp.services.paperwork.sheets import Part, Sheets


@dataclass(frozen=True)
class PageGroup:
    """Pages in a row, ``count`` from ``first`` (from 0), that hold papers of the same orders, or of the shop."""

    first: int
    count: int
    order_ids: tuple[int, ...]
    kinds: tuple[Kind, ...]


def page_groups(sheets: Sheets) -> tuple[PageGroup, ...]:
    """All pages of ``sheets`` in order: those of one order together; a list, or a shared sheet, by itself."""
    orders: list[dict[int, None]] = [{} for _page in sheets.papers]
    kinds: list[dict[Kind, None]] = [{} for _page in sheets.papers]
    for part in sheets.parts:
        for page in part.pages:
            kinds[page][part.kind] = None
            if part.order_id is not None:
                orders[page][part.order_id] = None
    found: list[PageGroup] = []
    for page, (on_page, papers) in enumerate(zip(map(tuple, orders), map(tuple, kinds), strict=True)):
        last = found[-1] if found else None
        if last is not None and last.order_ids == on_page and (on_page or last.kinds == papers):
            together = tuple(dict.fromkeys(last.kinds + papers))
            found[-1] = PageGroup(last.first, last.count + 1, on_page, together)
        else:
            found.append(PageGroup(page, 1, on_page, papers))
    return tuple(found)


def sheets_of_paper(sheets: Sheets) -> int:
    """How many sheets come out of the printers: both sides and copies counted."""
    devices: dict[tuple[object, ...], list[Part]] = {}
    for part in sheets.parts:
        devices.setdefault(part.setup.device, []).append(part)
    return sum(_sheets_of(parts) for parts in devices.values())


def _sheets_of(parts: list[Part]) -> int:
    setup, sides = parts[0].setup, len(page_order(parts))
    return (sides if setup.sides == "one-sided" else (sides + 1) // 2) * setup.copies
