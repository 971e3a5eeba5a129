"""The thank-you note: a band with the logo, the maker's words, a signature."""

from __future__ import annotations

from dataclasses import replace

from makerapp.printing.blocks import Block, Solid, Spacer, Text
from makerapp.printing.documents.note import ThankYouNote
from makerapp.printing.figures import Image
from makerapp.printing.fonts import Weight
from makerapp.printing.graphemes import clean, one_line
from makerapp.printing.pages import DocumentPages, Painter
from makerapp.printing.paginate import Area, paginate
from makerapp.printing.paper import PAPERS, Paper, PaperSize
from makerapp.printing.pen import ACCENT, BAND, Pen
from makerapp.printing.sheets import SheetFormat
from makerapp.printing.text import Align, Style

_MAX_PARAGRAPHS = 200
_LONG = 4000
_BAND_SHARE = 0.25
_NARROW_BAND_SHARE = 0.13
_SHARE_ABOVE = 0.4


class _Band(Solid):
    """The shop's logo, or its name where there is none, in the middle; ``is_empty`` where it has neither."""

    def __init__(self, note: ThankYouNote, scale: float, tall: float) -> None:
        self.tall = tall
        self._name = Text(one_line(note.shop.name, 300), Style(20 * scale, Weight.SEMIBOLD, ACCENT, align=Align.CENTER))
        self._logo: Image | None = None
        self.is_empty = not note.shop.name.strip()
        if note.shop.logo is not None:
            high = min(72 * scale, tall * 0.62)
            logo = Image(note.shop.logo, high * 3.2, high, radius=9 * scale)
            wide = logo.natural_width()
            if wide:
                logo.wide = wide
                self._logo = logo
                self.is_empty = False

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw the band across ``width``."""
        pen.rects([(x, top - self.tall, width, self.tall)], BAND)
        if self._logo is not None:
            self._logo.draw(pen, x + (width - self._logo.wide) / 2, top - (self.tall - self._logo.high) / 2, width)
        else:
            inset = width * 0.1
            high = self._name.height(width - 2 * inset)
            self._name.draw(pen, x + inset, top - (self.tall - high) / 2, width - 2 * inset)


def _words(note: ThankYouNote, scale: float) -> list[Block]:
    heading = Style(27 * scale, Weight.SEMIBOLD, leading=1.25, align=Align.CENTER)
    body = Style(13.2 * scale, leading=1.68, align=Align.CENTER)
    signature = Style(13.8 * scale, Weight.SEMIBOLD, ACCENT, align=Align.CENTER)
    found: list[Block] = [Text(one_line(note.heading, 500), heading), Spacer(24 * scale)]
    for paragraph in note.body[:_MAX_PARAGRAPHS]:
        found.append(Text(clean(paragraph, _LONG).strip(), body))
    if note.signature.strip():
        found += [Spacer(38 * scale), Text(clean(note.signature, 500).strip(), signature)]
    return found


def note_pages(note: ThankYouNote, sheet: SheetFormat) -> DocumentPages:
    """Lay out one note. A long one gets a lower band first, and a further page only when that is not enough."""
    paper = sheet.page
    scale = 1.22 if paper in (PAPERS[Paper.A4], PAPERS[Paper.LETTER]) else paper.scale * 1.14
    width = min(paper.width * 0.76, 420 * scale)
    x = (paper.width - width) / 2
    edge = paper.margin * 1.4
    blocks = _words(note, scale)
    needed = sum(block.height(width) for block in blocks)
    tall, gap = paper.height * _BAND_SHARE, 34 * scale
    if needed > paper.height - tall - gap - edge:
        tall, gap = paper.height * _NARROW_BAND_SHARE, 24 * scale
    band = _Band(note, scale, tall)
    later = Area(x, width, paper.height - edge, edge)
    if band.is_empty:
        # Without a band the words stand a little above the middle of the page.
        room = max(0.0, paper.height - 2 * edge - needed)
        first = replace(later, top=later.top - room * _SHARE_ABOVE)
    else:
        first = replace(later, top=paper.height - tall - gap)
    pages = paginate(blocks, first, later)
    shown = None if band.is_empty else band
    painters = [_painter(None if at else shown, paper, page, later if at else first) for at, page in enumerate(pages)]
    return DocumentPages(tuple(painters))


def _painter(band: _Band | None, paper: PaperSize, blocks: list[Block], area: Area) -> Painter:
    def paint(pen: Pen) -> None:
        if band is not None:
            band.draw(pen, 0, paper.height, paper.width)
        top = area.top
        for block in blocks:
            block.draw(pen, area.x, top, area.width)
            top -= block.height(area.width)

    return paint
