"""The address label: the recipient as large as the label allows, the sender small above, the order's words below."""

from __future__ import annotations

from dataclasses import dataclass

from makerapp.printing.blocks import Block, Row, Rule, Spacer, Stack, Text
from makerapp.printing.documents.address_label import AddressLabel
from makerapp.printing.fonts import Weight
from makerapp.printing.graphemes import one_line
from makerapp.printing.layouts.code_block import code_text, foot_code
from makerapp.printing.layouts.styles import MAX_ROWS, NAME, order_name
from makerapp.printing.pages import DocumentPages, Painter
from makerapp.printing.paginate import Area, paginate
from makerapp.printing.paper import MM, PaperSize
from makerapp.printing.pen import GREY, Pen
from makerapp.printing.sheets import SheetFormat
from makerapp.printing.text import Align, Style, text_width
from makerapp.translation import tr

_LARGEST, _READABLE, _LEAST = 27.0, 12.0, 5.6
"""Type sizes of the recipient in points: the most, what is read from an arm's length, and the least."""

_CRAMPED = 7.5
"""An address smaller than this gets the sender's room, too: a sheet of thirty labels has none to give away."""

_LONGEST = 900
"""An address of more characters is printed as small as may be, without trying every size in turn."""

_ROW = 240
"""Most characters of small print in one row."""

_TINY = 5.5
"""Size of a sender that has to stand in one row, at the least."""

_STICKER = 80 * MM
"""A label lower than this has no room for a sender of several lines."""


@dataclass(frozen=True)
class _Label:
    """A label with its parts measured."""

    paper: PaperSize
    head: Block
    foot: Block

    @property
    def area(self) -> Area:
        """Where the recipient stands."""
        paper, width = self.paper, self.paper.text_width
        top = paper.height - paper.margin - self.head.height(width)
        return Area(paper.margin, width, top, paper.margin + self.foot.height(width))


def label_pages(label: AddressLabel, sheet: SheetFormat) -> DocumentPages:
    """Lay out one label; only an address of hundreds of characters takes a second one."""
    paper = sheet.page
    lines = [one_line(line, NAME) for line in label.recipient[:MAX_ROWS]]
    lines = [line for line in lines if line]
    framed = _Label(paper, _head(label, paper), _foot(label, paper))
    size = _size(lines, framed.area)
    if size is None or size < _CRAMPED:
        # Who gets it matters more than who sent it.
        framed = _Label(paper, Spacer(0), framed.foot)
        size = _size(lines, framed.area) or _LEAST
    pages = paginate(_at_size(lines, size), framed.area, framed.area)
    return DocumentPages(tuple(_painter(framed, page) for page in pages))


def _small(paper: PaperSize) -> float:
    """Size of the small print."""
    return min(9.2, max(5.6, paper.height * 0.037))


def _head(label: AddressLabel, paper: PaperSize) -> Block:
    """From whom: line by line on a parcel label, in one row on a sticker."""
    size = _small(paper)
    style, name = Style(size, color=GREY, leading=1.25), Style(size, Weight.SEMIBOLD, leading=1.25)
    lines = [one_line(line, NAME) for line in label.sender[:MAX_ROWS]]
    lines = [line for line in lines if line]
    if not lines:
        return Spacer(0)
    if paper.height < _STICKER:
        words = one_line(", ".join(lines), _ROW)
        share = paper.text_width / max(1.0, text_width(words, style))
        style = style.scaled(min(1.0, max(_TINY / size, share * 0.995)))
        rows: list[Block] = [Text(_cut(words, style, paper.text_width), style)]
    else:
        rows = [Text(lines[0], name), *(Text(line, style) for line in lines[1:])]
    gap = paper.height * 0.022
    return Stack([*rows, Rule(gap, gap * 1.6, GREY)])


def _cut(text: str, style: Style, width: float) -> str:
    """``text`` with an ellipsis where one row does not hold it."""
    text = one_line(text, _ROW)
    if text_width(text, style) <= width:
        return text
    while text and text_width(text + "…", style) > width:
        text = text[: -max(1, len(text) // 20)]
    return text.rstrip(" ,") + "…"


def _foot(label: AddressLabel, paper: PaperSize) -> Block:
    """Service, order and, in the corner, the code word that the order's other papers bear."""
    size = _small(paper)
    style = Style(size, color=GREY, leading=1.25)
    corner = _corner(label.code_word, paper, size)
    room = paper.text_width - (corner[1] + 6 if corner else 0)
    order = _cut(tr("Order {order_name}").format(order_name=order_name(label.number)), style, room)
    service = one_line(label.service, NAME)
    if paper.height < _STICKER:
        words = " · ".join(part for part in (order, service) if part)
        left: Block = Text(_cut(words, style, room), style)
    else:
        strong = Style(size * 1.15, Weight.SEMIBOLD, leading=1.3)
        left = Stack([Text(service, strong)] * bool(service) + [Text(order, style)])
    cells: list[tuple[Block, float | None]] = [(left, None)]
    if corner:
        cells.append(corner)
    gap = paper.height * 0.022
    return Stack([Rule(gap, gap * 0.9, GREY), Row(cells, 6, bottom=True)])


def _corner(code_word: str, paper: PaperSize, size: float) -> tuple[Block, float] | None:
    """The code word; on a sticker smaller than on other papers, so that it does not outshine the address."""
    if paper.height >= _STICKER:
        return foot_code(code_word, paper.scale)
    text, style = code_text(code_word), Style(size * 1.25, Weight.SEMIBOLD, leading=1.25, align=Align.RIGHT)
    return (Text(text, style), text_width(text, style) + 1) if text else None


def _size(lines: list[str], area: Area) -> float | None:
    """The largest size of the address at which no line has to be broken, else the largest that fits; or ``None``."""
    if sum(map(len, lines)) > _LONGEST:
        return None
    most = min(_LARGEST, max(9.0, (area.top + area.bottom) * 0.1))
    size = most
    while size >= min(_READABLE, most * 0.75):
        if _height(lines, size, area.width) <= area.room and _unbroken(lines, size, area.width):
            return size
        size *= 0.96
    size = min(_READABLE, most)
    while size >= _LEAST:
        if _height(lines, size, area.width) <= area.room:
            return size
        size *= 0.94
    return None


def _styles(size: float) -> tuple[Style, Style]:
    return Style(size, Weight.SEMIBOLD, leading=1.28), Style(size, Weight.MEDIUM, leading=1.28)


def _unbroken(lines: list[str], size: float, width: float) -> bool:
    name, rest = _styles(size)
    return all(text_width(line, rest if at else name) <= width for at, line in enumerate(lines))


def _height(lines: list[str], size: float, width: float) -> float:
    return sum(block.height(width) for block in _at_size(lines, size))


def _at_size(lines: list[str], size: float) -> list[Block]:
    """Addresses stay on the left, right-to-left ones too: a parcel is read from there."""
    name, rest = _styles(size)
    return [Text(line, rest if at else name) for at, line in enumerate(lines)]


def _painter(label: _Label, blocks: list[Block]) -> Painter:
    def paint(pen: Pen) -> None:
        paper, area = label.paper, label.area
        label.head.draw(pen, area.x, paper.height - paper.margin, area.width)
        top = area.top
        for block in blocks:
            block.draw(pen, area.x, top, area.width)
            top -= block.height(area.width)
        label.foot.draw(pen, area.x, area.bottom, area.width)

    return paint
