"""What goes to the printer in one piece: pages for the same printer, paper, tray, copies, sides and color."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from makerapp.printing.split import take_pages
from makerapp.services.paperwork.setups import Setup
from makerapp.services.paperwork.sheets import Part, Sheets


@dataclass(frozen=True)
class PrintPiece:
    """One job for a printer: ``parts`` with their pages in ``pdf``, counted from 0. ``setup`` is that of all."""

    setup: Setup
    pdf: bytes
    pages: int
    parts: tuple[Part, ...]


def pieces(sheets: Sheets, only: tuple[int, ...] | None = None) -> tuple[PrintPiece, ...]:
    """The jobs that put ``sheets`` on paper, in the order of their first page; ``only`` these parts, by place.

    No order's paper stands on the back of another's, see ``page_order``.
    """
    chosen = [part for at, part in enumerate(sheets.parts) if only is None or at in only]
    devices = dict.fromkeys(part.setup.device for part in chosen)
    return tuple(_piece(sheets, [part for part in chosen if part.setup.device == device]) for device in devices)


def page_order(parts: Sequence[Part]) -> list[int | None]:
    """The pages of ``parts``, all of one device, each once; ``None`` is a blank one.

    A document that is printed on both sides begins on a sheet of its own, so that no order's slip stands on the back
    of another's. A page that several share has nothing on its back: it is cut apart.
    """
    setup = parts[0].setup
    order: list[int | None] = []
    seen: set[int] = set()
    for part in parts:
        for page in part.pages:
            if page in seen:
                continue
            is_front = page == part.pages[0] or part.setup.sheet.is_shared
            if setup.sides != "one-sided" and len(order) % 2 and is_front:
                order.append(None)
            seen.add(page)
            order.append(page)
    return order


def _piece(sheets: Sheets, parts: list[Part]) -> PrintPiece:
    setup = parts[0].setup
    order = page_order(parts)
    place = {page: at for at, page in enumerate(order) if page is not None}
    moved = tuple(replace(part, pages=tuple(place[page] for page in part.pages)) for part in parts)
    return PrintPiece(setup, take_pages(sheets.pdf, order), len(order), moved)
