"""Scanner cards: one below the other on a sheet to cut apart, or one on each small card."""

from __future__ import annotations

from makerapp.printing.barcodes import code_for
from makerapp.printing.blocks import Block, Solid, Spacer, Stack, Text
from makerapp.printing.documents.scanner_cards import ScannerCard, ScannerCards
from makerapp.printing.figures import Barcode
from makerapp.printing.fonts import Weight
from makerapp.printing.graphemes import one_line
from makerapp.printing.pages import DocumentPages, Painter
from makerapp.printing.paper import MM, PaperSize
from makerapp.printing.pen import ACCENT, GREY, Pen
from makerapp.printing.sheets import SheetFormat
from makerapp.printing.text import Align, Style

_MARK = 6 * MM
_ON_SHEET = 3


class CenteredCode(Solid):
    """A code in the middle of its column, with what it says below."""

    def __init__(self, bars: Barcode) -> None:
        self.bars = bars

    def height(self, width: float) -> float:
        """Bars and the text under them."""
        return self.bars.height(width)

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw it."""
        code = self.bars.code
        quiet = min(bar[0] for bar in code.bars)
        inked = (code.width - 2 * quiet) * code.module
        self.bars.draw(pen, x + (width - inked) / 2, top, inked)


def scanner_card_pages(document: ScannerCards, sheet: SheetFormat) -> DocumentPages:
    """Lay out all cards: ``_ON_SHEET`` to a page from A5 up."""
    paper = sheet.page
    together = 1 if paper.is_small else _ON_SHEET
    cards = document.cards
    pages = [cards[at : at + together] for at in range(0, len(cards), together)]
    return DocumentPages(tuple(_painter(page, together, paper) for page in pages))


def _painter(cards: tuple[ScannerCard, ...], together: int, paper: PaperSize) -> Painter:
    def paint(pen: Pen) -> None:
        high = paper.height / together
        for at, card in enumerate(cards):
            block = _card(card, paper)
            top = paper.height - at * high
            if at:
                # Short lines at the edge: where the sheet is cut apart.
                pen.rule(0, top, _MARK, GREY)
                pen.rule(paper.width - _MARK, top, _MARK, GREY)
            down = (high - block.height(paper.text_width)) / 2
            block.draw(pen, paper.margin, top - down, paper.text_width)

    return paint


def _card(card: ScannerCard, paper: PaperSize) -> Block:
    scale = paper.scale
    name = Style(46 * scale, Weight.SEMIBOLD, ACCENT, leading=1.15, align=Align.CENTER)
    words = Style(12.5 * scale, color=GREY, align=Align.CENTER)
    parts: list[Block] = [Text(one_line(card.name, 40), name), Text(one_line(card.words, 200), words)]
    code = code_for(card.code, paper.text_width, paper.dot)
    if code is not None:
        under = Style(9.3 * scale, align=Align.CENTER)
        parts += [Spacer(14 * scale), CenteredCode(Barcode(code, 20 * MM * max(0.8, scale), under))]
    return Stack(parts)
