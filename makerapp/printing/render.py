"""Documents become one PDF. The same documents give the same bytes on every computer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from makerapp.errors import Refused
from makerapp.printing.documents import Document, PackingSlip, Paper, ThankYouNote
from makerapp.printing.graphemes import clean, one_line
from makerapp.printing.packing_slip import order_name, slip_pages
from makerapp.printing.pages import DocumentPages
from makerapp.printing.paper import PaperSize, size_of
from makerapp.printing.pen import About, Pen
from makerapp.printing.shaping import without_glyph
from makerapp.printing.thank_you_note import note_pages

Progress = Callable[[int, int], None]
Stop = Callable[[], bool]


class PrintStopped(Refused):
    """The maker stopped it; there is no PDF."""

    def __init__(self) -> None:
        super().__init__("Stopped.", "Nothing was printed.")


class Rendered(NamedTuple):
    """A finished PDF. ``pages`` holds, for each document, its first page (from 0) and how many it has."""

    pdf: bytes
    pages: tuple[tuple[int, int], ...]


def render(
    documents: Sequence[Document], paper: Paper, *, progress: Progress | None = None, stop: Stop | None = None
) -> bytes:
    """All ``documents`` in one PDF, in order. See ``render_with_pages``."""
    return render_with_pages(documents, paper, progress=progress, stop=stop).pdf


def render_with_pages(
    documents: Sequence[Document], paper: Paper, *, progress: Progress | None = None, stop: Stop | None = None
) -> Rendered:
    """All ``documents`` in one PDF, each starting on a page of its own, and where each of them is.

    ``progress`` is called with how many documents are done and how many there are; ``stop`` is asked before each.
    Raises ``Refused`` where there is nothing to print and ``PrintStopped`` when ``stop`` answers yes. May run
    in any thread.
    """
    if not documents:
        raise Refused("There is nothing to print.", "Choose at least one order.")
    size = size_of(paper)
    pen = Pen(size, _about(documents))
    ranges: list[tuple[int, int]] = []
    at = 0
    for done, document in enumerate(documents):
        if stop is not None and stop():
            raise PrintStopped
        laid_out = _pages(document, size)
        for paint in laid_out.painters:
            paint(pen)
            pen.next_page()
        ranges.append((at, len(laid_out.painters)))
        at += len(laid_out.painters)
        if progress is not None:
            progress(done + 1, len(documents))
    return Rendered(pen.finish(), tuple(ranges))


def _pages(document: Document, size: PaperSize) -> DocumentPages:
    if isinstance(document, PackingSlip):
        return slip_pages(document, size)
    return note_pages(document, size)


def _kind(document: Document) -> str:
    return "Packing slip" if isinstance(document, PackingSlip) else "Thank-you note"


def _about(documents: Sequence[Document]) -> About:
    kinds = list(dict.fromkeys(_kind(document) for document in documents))
    shop = one_line(documents[0].shop.name, 200) or "Makerbench"
    numbers = list(dict.fromkeys(order_name(document.number) for document in documents))
    title = " and ".join((kinds[0], *(kind.lower() for kind in kinds[1:])))
    title += f" {numbers[0]}" if len(numbers) == 1 else f", {len(numbers)} orders"
    return About(title, shop, "Papers for parcels")


def missing_characters(document: Document) -> tuple[str, ...]:
    """The characters of ``document`` that no font of ours has, each once; they print as visible boxes."""
    return tuple(dict.fromkeys(char for text in _texts(document) for char in without_glyph(clean(text))))


def _texts(document: Document) -> list[str]:
    shop = document.shop
    common = [shop.name, shop.website, shop.email, *shop.address, document.number]
    if isinstance(document, ThankYouNote):
        return [*common, document.heading, *document.body, document.signature]
    found = [*common, document.placed_on, document.channel, document.ship_service, *document.ship_to]
    for line in document.lines:
        found += [line.title, *line.options, *line.personalization, line.sku, line.shelf, line.price]
    for pair in document.totals:
        found += pair
    return [*found, document.buyer_note, document.gift_message, document.footer]
