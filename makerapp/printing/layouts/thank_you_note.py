"""The thank-you note: a band on top, the maker's words, a signature; on one page, or folded to a card."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from makerapp.printing.blocks import Block, KeepTogether, Solid, Spacer, Stack, Text
from makerapp.printing.documents.note import ThankYouNote
from makerapp.printing.figures import Image
from makerapp.printing.fonts import Weight
from makerapp.printing.graphemes import clean, one_line
from makerapp.printing.layouts.code_block import code_room, draw_code
from makerapp.printing.layouts.fitting import clipped
from makerapp.printing.layouts.styles import LONG, NAME
from makerapp.printing.pages import DocumentPages, Painter
from makerapp.printing.paginate import Area, paginate
from makerapp.printing.paper import MM, PAPERS, Paper, PaperSize
from makerapp.printing.pen import ACCENT, BAND, LINE, Pen
from makerapp.printing.shaping import Line
from makerapp.printing.sheets import SheetFormat
from makerapp.printing.text import Align, Style, evened, wrap

_MAX_PARAGRAPHS = 200
_BAND_SHARE = 0.25
_PICTURE_SHARE = 0.42
_NARROW_BAND_SHARE = 0.13
_SHARE_ABOVE = 0.4
_NAME_SIZES, _NAME_SHARE = (1.0, 0.8, 0.64, 0.5), 0.85
"""How much smaller a shop's name may get, and how much of the height of the band it may take."""
_TYPE_SIZES = (1.0, 0.94, 0.88, 0.82)
_MOST_SHRUNK = 4000
_FOLD_MARK = 2.5 * MM


class _Band(Solid):
    """What stands across the top; ``is_empty`` where there is nothing to put there."""

    def __init__(self, note: ThankYouNote, scale: float, tall: float) -> None:
        self.tall = tall
        name = one_line(note.shop.name, NAME) if note.band in ("logo", "name") else ""
        self._name = Text(name, Style(20 * scale, Weight.SEMIBOLD, ACCENT, align=Align.CENTER))
        self._logo = self._read_logo(note, scale) if note.band == "logo" else None
        self._picture = note.picture if note.band == "picture" and _is_readable(note.picture) else None
        self.is_empty = self._picture is None and self._logo is None and not name.strip()

    def _read_logo(self, note: ThankYouNote, scale: float) -> Image | None:
        if note.shop.logo is None:
            return None
        high = min(72 * scale, self.tall * 0.62)
        logo = Image(note.shop.logo, high * 3.2, high, radius=9 * scale)
        logo.wide = logo.natural_width()
        return logo if logo.wide else None

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw the band across ``width``."""
        box = (x, top - self.tall, width, self.tall)
        if self._picture is not None:
            pen.image(self._picture, box, cover=True)
            return
        pen.rects([box], BAND)
        if self._logo is not None:
            left, down = x + (width - self._logo.wide) / 2, (self.tall - self._logo.high) / 2
            self._logo.draw(pen, left, top - down, width)
        else:
            inset = width * 0.1
            name = self._fitted_name(width - 2 * inset)
            high = name.height(width - 2 * inset)
            name.draw(pen, x + inset, top - (self.tall - high) / 2, width - 2 * inset)

    def _fitted_name(self, width: float) -> Text:
        """The name, smaller where it would stand over the band, and in the least size with an ellipsis."""
        for factor in _NAME_SIZES:
            style = self._name.style.scaled(factor)
            most = max(1, int(self.tall * _NAME_SHARE / style.line_height))
            name = Text(self._name.text, style)
            if name.height(width) <= most * style.line_height + 0.01:
                return name
        return clipped(self._name.text, style, width, most)


def _is_readable(picture: bytes | None) -> bool:
    return picture is not None and Image(picture, 100, 100).natural_width() > 0


class _Balanced(Text):
    """Centered words whose lines are about as long as each other, so that none ends with a word alone."""

    def _wrapped(self, width: float) -> tuple[Line, ...]:
        if self._fixed is not None or self._wrapped_at[0] == width:
            return super()._wrapped(width)
        ems = width / self.style.size + 0.001
        ems = evened(clean(self.text).strip(), self.style.weight, ems)
        self._wrapped_at = (width, wrap(self.text, self.style.weight, round(ems + 0.0005, 3)))
        return self._wrapped_at[1]


def _words(note: ThankYouNote, scale: float) -> list[Block]:
    by_hand = note.handwriting
    strong, plain = (Weight.HAND_SEMIBOLD, Weight.HAND) if by_hand else (Weight.SEMIBOLD, Weight.REGULAR)
    heading = Style(27 * scale, strong, leading=1.25, align=Align.CENTER)
    body = Style(13.2 * scale * (1.08 if by_hand else 1), plain, leading=1.5 if by_hand else 1.68, align=Align.CENTER)
    signature = Style(13.8 * scale * (1.15 if by_hand else 1), strong, ACCENT, align=Align.CENTER)
    found: list[Block] = []
    if note.heading.strip():
        found += [_Balanced(one_line(note.heading, 500), heading), Spacer(24 * scale)]
    found += [_Balanced(clean(part, LONG).strip(), body) for part in note.body[:_MAX_PARAGRAPHS]]
    if note.signature.strip():
        signed: list[Block] = [Spacer(38 * scale), Text(clean(note.signature, 500).strip(), signature)]
        # A page with nothing but a name on it would look like a mistake.
        found[-1:] = [KeepTogether(Stack([*found[-1:], *signed]))]
    return found


def note_pages(note: ThankYouNote, sheet: SheetFormat) -> DocumentPages:
    """Lay out one note; ``sheet.fold`` makes a card of it."""
    return _folded(note, sheet.page) if sheet.fold else _flat(note, sheet.page)


def _flat(note: ThankYouNote, paper: PaperSize) -> DocumentPages:
    """Long words make the band lower first, then the type smaller, and take a further page only as the last resort."""
    scale = 1.22 if paper in (PAPERS[Paper.A4], PAPERS[Paper.LETTER]) else paper.scale * 1.14
    width = min(paper.width * 0.76, 420 * scale)
    edge = max(paper.margin * 1.4, code_room(paper, note.code_word))
    later = Area((paper.width - width) / 2, width, paper.height - paper.margin * 1.4, edge)
    room = paper.height * (1 - _NARROW_BAND_SHARE) - 24 * scale - edge - 1
    blocks, needed = _fitted(note, scale, width, room)
    tall, gap = paper.height * (_PICTURE_SHARE if note.band == "picture" else _BAND_SHARE), 34 * scale
    if needed > paper.height - tall - gap - edge:
        gap = 24 * scale
        tall = min(tall, max(paper.height * _NARROW_BAND_SHARE, paper.height - gap - edge - needed - 1))
    band = _Band(note, scale, tall)
    first = _in_the_middle(later, needed) if band.is_empty else replace(later, top=paper.height - tall - gap)
    pages = paginate(blocks, first, later)
    painters: list[Painter] = []
    for at, page in enumerate(pages):
        shown = band if not at and not band.is_empty else None
        painters.append(_painter(note, paper, shown, ((page, later if at else first),)))
    return DocumentPages(tuple(painters))


def _fitted(note: ThankYouNote, scale: float, width: float, room: float) -> tuple[list[Block], float]:
    """The words and their height, in the largest type that goes into ``room``; in the usual one where none does."""
    # What is sure not to fit in the smallest type is not measured in each.
    for factor in _TYPE_SIZES if sum(map(len, note.body)) <= _MOST_SHRUNK else ():
        blocks = _words(note, scale * factor)
        needed = sum(block.height(width) for block in blocks)
        if needed <= room:
            return blocks, needed
    blocks = _words(note, scale)
    return blocks, sum(block.height(width) for block in blocks)


def _in_the_middle(area: Area, needed: float) -> Area:
    """Without a band the words stand a little above the middle of the page."""
    return replace(area, top=area.top - max(0.0, area.room - needed) * _SHARE_ABOVE)


def _painter(
    note: ThankYouNote, paper: PaperSize, band: _Band | None, parts: Sequence[tuple[Sequence[Block], Area]]
) -> Painter:
    def paint(pen: Pen) -> None:
        if band is not None:
            band.draw(pen, 0, paper.height, paper.width)
        for blocks, area in parts:
            _draw(pen, blocks, area)
        draw_code(pen, paper, note.code_word)

    return paint


def _draw(pen: Pen, blocks: Sequence[Block], area: Area) -> None:
    top = area.top
    for block in blocks:
        block.draw(pen, area.x, top, area.width)
        top -= block.height(area.width)


# --- folded --------------------------------------------------------------------------------------------------------


def _folded(note: ThankYouNote, paper: PaperSize) -> DocumentPages:
    """The outside first, then the inside: printed on both sides and folded, the front is the right half outside.

    The words stand on the right half inside; longer ones begin on the left, and go on with further sheets.
    """
    half = paper.width / 2
    scale = paper.scale * 1.1
    width = half * 0.78
    edge = max(paper.margin * 1.4, code_room(paper, note.code_word))
    left = Area((half - width) / 2, width, paper.height - paper.margin * 1.8, edge)
    right = replace(left, x=half + (half - width) / 2)
    band = _Band(note, scale * 1.25, paper.height)
    # Without a band the heading is what stands on the front.
    blocks, needed = _fitted(replace(note, heading="") if band.is_empty else note, scale, width, left.room)
    dealt = paginate(blocks, left, left)
    if len(dealt) == 1:
        insides: list[tuple[tuple[Sequence[Block], Area], ...]] = [((dealt[0], _in_the_middle(right, needed)),)]
    else:
        pairs = [dealt[at : at + 2] for at in range(0, len(dealt), 2)]
        insides = [tuple(zip(pair, (left, right), strict=False)) for pair in pairs]
    inside = [_painter(note, paper, None, parts) for parts in insides]
    return DocumentPages((_outside(note, paper, scale, band), *inside))


def _outside(note: ThankYouNote, paper: PaperSize, scale: float, band: _Band) -> Painter:
    half = paper.width / 2
    contact = " · ".join(filter(None, (one_line(note.shop.name, NAME), one_line(note.shop.website, NAME))))
    back = Text(contact, Style(9 * scale, Weight.MEDIUM, ACCENT, align=Align.CENTER))
    thanks = _Balanced(
        one_line(note.heading, 500),
        Style(
            24 * scale, Weight.HAND_SEMIBOLD if note.handwriting else Weight.SEMIBOLD, leading=1.25, align=Align.CENTER
        ),
    )

    def paint(pen: Pen) -> None:
        if band.is_empty:
            high = thanks.height(half * 0.8)
            thanks.draw(pen, half * 1.1, (paper.height + high) / 2, half * 0.8)
        else:
            band.draw(pen, half, paper.height, half)
        inset = paper.margin
        wide = half - 2 * inset
        back.draw(pen, inset, inset * 1.6 + back.height(wide), wide)
        for top in (paper.height, _FOLD_MARK):
            pen.upright(half, top, _FOLD_MARK, LINE)

    return paint
