"""The frame around the blocks of a document: heading of later pages, foot, and the count of pages."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from makerapp.printing.blocks import Block, Row, Rule, Spacer, Stack, Text
from makerapp.printing.fonts import Weight
from makerapp.printing.layouts.fitting import clipped
from makerapp.printing.paginate import Area, paginate
from makerapp.printing.paper import PaperSize
from makerapp.printing.pen import GREY, Pen
from makerapp.printing.text import Align, Style, text_width
from makerapp.translation import mark, tr

Painter = Callable[[Pen], None]

_MOST_FOOT = 0.16
"""Share of a page's height that one line of the foot may take when it is wrapped."""


@dataclass(frozen=True)
class DocumentPages:
    """A document laid out: one painter for each page."""

    painters: tuple[Painter, ...]


@dataclass(frozen=True)
class Foot:
    """What stands at the bottom of each page: a contact line, and the return address.

    ``corner`` is a block for the lower right corner and its width in points. ``page_words`` has the braces ``page``
    and ``pages``. ``align`` is where its words stand: on a page whose text begins at the left, they do, too.
    """

    contact: str = ""
    address: str = ""
    corner: tuple[Block, float] | None = None
    page_words: str = mark("Page {page} of {pages}")
    align: Align = Align.CENTER


@dataclass
class _Frame:
    """Head and foot of one document on one paper."""

    paper: PaperSize
    heading: str
    name: str
    foot: Foot
    _style: Style = field(init=False)

    def __post_init__(self) -> None:
        self._style = Style(9 * self.paper.scale, color=GREY, align=self.foot.align)

    def head(self) -> Block:
        """The small head of every page but the first."""
        left = Style(9.3 * self.paper.scale, Weight.SEMIBOLD)
        right = Style(9.3 * self.paper.scale, color=GREY, align=Align.RIGHT)
        gap = 8 * self.paper.scale
        row = Row([(Text(self.heading, left), None), (Text(self.name, right), self.paper.text_width * 0.45)], 12)
        return Stack([row, Rule(gap * 0.75, gap)])

    def foot_block(self, page: int, pages: int) -> Block:
        """The foot of page ``page`` of ``pages``."""
        lines = [line for line in (self.foot.contact, self.foot.address) if line]
        number = tr(self.foot.page_words).format(page=page, pages=pages) if pages > 1 else ""
        if self.foot.corner is None:
            return self._words([*lines, number])
        corner, wide = self.foot.corner
        gap = 6 * self.paper.scale
        sides = 2 if self.foot.align is Align.CENTER else 1
        middle = self.paper.text_width - sides * (wide + gap)
        if all(text_width(line, self._style) <= middle for line in lines):
            return self._beside_corner(self._words([*lines, number]), corner, wide, gap)
        # Long lines have the whole width, and the corner a row of its own.
        return Stack([self._words(lines), self._beside_corner(self._words([number]), corner, wide, gap)])

    def _words(self, lines: Sequence[str]) -> Block:
        """Each line of the foot, wrapped; one that would take the page from what it is for ends in an ellipsis."""
        most = max(2, int(self.paper.height * _MOST_FOOT / self._style.line_height))
        return Stack([clipped(line, self._style, self.paper.text_width, most) for line in lines if line])

    def _beside_corner(self, words: Block, corner: Block, wide: float, gap: float) -> Block:
        cells: list[tuple[Block, float | None]] = [(words, None), (corner, wide)]
        if self.foot.align is Align.CENTER:
            # As much is left free on the other side, so that the words stay in the middle of the page.
            cells.insert(0, (Spacer(0), wide))
        return Row(cells, gap, bottom=True)

    def area(self, *, first: bool, pages: int) -> Area:
        """Room for the running blocks. The foot is measured with a page number wherever there may be one."""
        paper = self.paper
        width = paper.text_width
        foot = self.foot_block(pages, pages).height(width)
        top = paper.height - paper.margin - (0.0 if first else self.head().height(width))
        bottom = paper.margin * 0.72 + foot + (12 * paper.scale if foot else 0.0)
        return Area(paper.margin, width, top, bottom)


def lay_out(blocks: Sequence[Block], paper: PaperSize, *, heading: str, name: str, foot: Foot) -> DocumentPages:
    """Deal ``blocks`` out to pages and frame them. ``heading`` and ``name`` stand on page 2 and after."""
    frame = _Frame(paper, heading, name, foot)
    one = frame.area(first=True, pages=1)
    dealt = paginate(blocks, one, frame.area(first=False, pages=2))
    if len(dealt) > 1:
        # Only now is it known that a page number is needed; it takes a line of the foot.
        dealt = paginate(blocks, frame.area(first=True, pages=2), frame.area(first=False, pages=2))
    return DocumentPages(tuple(_painter(frame, page, at, len(dealt)) for at, page in enumerate(dealt, start=1)))


def _painter(frame: _Frame, blocks: Sequence[Block], page: int, pages: int) -> Painter:
    def paint(pen: Pen) -> None:
        area = frame.area(first=page == 1, pages=pages)
        if page > 1:
            frame.head().draw(pen, area.x, frame.paper.height - frame.paper.margin, area.width)
        top = area.top
        for block in blocks:
            block.draw(pen, area.x, top, area.width)
            top -= block.height(area.width)
        foot = frame.foot_block(page, pages)
        foot.draw(pen, area.x, frame.paper.margin * 0.72 + foot.height(area.width), area.width)

    return paint
