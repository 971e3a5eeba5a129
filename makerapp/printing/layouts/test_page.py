"""The test page: how close to the edge it prints, true lengths, greys, thin lines, codes, and every script."""

from __future__ import annotations

from collections.abc import Sequence

from makerapp.printing.barcodes import code_for
from makerapp.printing.blocks import Block, Row, Rule, Solid, Spacer, Stack, Text
from makerapp.printing.documents.test_page import TestPage
from makerapp.printing.figures import Barcode
from makerapp.printing.graphemes import one_line
from makerapp.printing.layouts.styles import NAME, Styles
from makerapp.printing.pages import DocumentPages
from makerapp.printing.paper import MM, PaperSize
from makerapp.printing.pen import BLACK, GREY, INK, Color, Pen, rgb
from makerapp.printing.sheets import SheetFormat
from makerapp.printing.text import Align, Style, draw_line, text_width, wrap
from makerapp.translation import counted, tr

_INCH = 72.0
_STEPS = 11
_COLORS = tuple(map(rgb, (0x00A0D0, 0xD0006F, 0xF0D000, 0xD02020, 0x208040, 0x2040B0)))
_EDGES_MM = (3, 5, 8)


def test_pages(document: TestPage, sheet: SheetFormat) -> DocumentPages:
    """One page. On small paper what does not fit is left out, the scripts first."""
    paper = sheet.page
    styles = Styles(paper.scale)
    blocks = _fitting(document, paper, styles)

    def paint(pen: Pen) -> None:
        _edges(pen, paper, styles)
        inner = _inner(paper)
        Stack(blocks).draw(pen, inner, paper.height - inner, paper.width - 2 * inner)

    return DocumentPages((paint,))


test_pages.__test__ = False  # type: ignore[attr-defined]  # no test, whatever its name begins with


def _inner(paper: PaperSize) -> float:
    """From the edge to what is read: inside of the lines that show how far it prints."""
    return max(paper.margin, _EDGES_MM[-1] * MM + 3 * MM * paper.scale)


def _fitting(document: TestPage, paper: PaperSize, styles: Styles) -> list[Block]:
    inner = _inner(paper)
    width, room = paper.width - 2 * inner, paper.height - 2 * inner
    found: list[Block] = []
    blocks = _blocks(document, paper, styles, width)
    for place, block in enumerate(blocks):
        gap = (3 if place > len(blocks) - len(document.scripts) else 9) * paper.scale
        height = block.height(width) + (gap if found else 0)
        if height > room:
            break
        room -= height
        found += [Spacer(gap), block] if found else [block]
    return found


def _blocks(document: TestPage, paper: PaperSize, styles: Styles, width: float) -> list[Block]:
    facts = [
        Row(
            [
                (Text(one_line(name, 60), styles.small), width * 0.34),
                (Text(one_line(value, NAME), styles.strong), None),
            ],
            6,
        )
        for name, value in document.facts
    ]
    head = Stack([Text(tr(document.NAME), styles.shop), Text(one_line(document.printer, NAME), styles.words)], 1)
    shades = [*_greys(), *(_COLORS if document.in_color else ())]
    blocks: list[Block] = [
        Stack([head, Rule(6 * paper.scale, 6 * paper.scale), *facts]),
        Rulers(styles),
        Shades(shades, 9 * MM * paper.scale),
    ]
    if not paper.is_small:
        blocks.append(ThinLines(paper.dot, styles))
    words = width * (0.2 if paper.is_small else 0.3)
    code = code_for(document.code, width - words - 6, paper.dot)
    if code is not None:
        bars = Barcode(code, 12 * MM * max(0.7, paper.scale), styles.code)
        # The innermost line of the edge must not stand in the quiet zone on the right.
        quiet = min(bar[0] for bar in code.bars) * code.module
        away = max(0.0, quiet + code.dot + 2 - (_inner(paper) - _EDGES_MM[-1] * MM))
        blocks.append(Row([(Text(tr("Scan it"), styles.small), words), (bars, width - words - 6 - away)], 6))
    blocks += [_script(name, sample, width, styles) for name, sample in document.scripts]
    return blocks


def _script(name: str, sample: str, width: float, styles: Styles) -> Block:
    return Row(
        [(Text(one_line(name, 60), styles.small), width * 0.3), (Text(one_line(sample, NAME), styles.words), None)], 6
    )


def _greys() -> Sequence[Color]:
    levels = (round(255 * (1 - step / (_STEPS - 1))) for step in range(_STEPS))
    return tuple(rgb(level << 16 | level << 8 | level) for level in levels)


def _edges(pen: Pen, paper: PaperSize, styles: Styles) -> None:
    """Frames at known distances: the outermost that is whole tells how close to the edge it prints."""
    for place, distance in enumerate(_EDGES_MM):
        edge = distance * MM
        box = (edge, edge, paper.width - 2 * edge, paper.height - 2 * edge)
        pen.panel(box, 0, line=GREY, thickness=0.5)
        style = Style(6.5 * styles.scale, color=GREY)
        (line,) = wrap(tr("{distance} mm").format(distance=distance), style.weight, 1000.0)
        long = line.width * style.size
        # One beside the other, each on its own line.
        x = paper.width / 2 + (place - 1) * 3 * long - long / 2
        pen.rects([(x - 2, edge - 1, long + 4, 2)], rgb(0xFFFFFF))
        draw_line(pen, line, style, x, edge - style.size * 0.36, long)


class Rulers(Solid):
    """A ruler in millimeters over one in inches, as long as there is room: laid beside a real one they must agree."""

    def __init__(self, styles: Styles) -> None:
        self._style = Style(7.5 * styles.scale, color=INK)
        self._tall = 15 * styles.scale

    def height(self, width: float) -> float:
        """Both rulers with their numbers."""
        return 2 * (self._tall + self._style.line_height)

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Ticks at whole millimeters and sixteenths of an inch."""
        # The last number stands beside its tick, with the unit.
        long = width - text_width("000 mm", self._style)
        self._ruler(pen, x, top, 10 * int(long / (10 * MM)), MM, (5, 10), "mm")
        below = top - self._tall - self._style.line_height
        self._ruler(pen, x, below, 16 * int(long / _INCH), _INCH / 16, (4, 16), "in")

    def _ruler(
        self, pen: Pen, x: float, top: float, count: int, step: float, marks: tuple[int, int], unit: str
    ) -> None:
        for at in range(count + 1):
            share = 1.0 if at % marks[1] == 0 else 0.7 if at % marks[0] == 0 else 0.4
            pen.upright(x + at * step, top, self._tall * share, BLACK, 0.5)
            if at % marks[1] == 0:
                words = str(at if unit == "mm" else at // marks[1])
                words = f"{words} {unit}" if at == count else words
                (line,) = wrap(words, self._style.weight, 1000.0)
                draw_line(pen, line, self._style, x + at * step, top - self._tall - self._style.size, 100)
        pen.rule(x, top, count * step, BLACK, 0.5)


class Shades(Solid):
    """Fields from white to black, and of color: neighbors must be told apart."""

    def __init__(self, shades: Sequence[Color], high: float) -> None:
        self._shades, self._high = tuple(shades), high

    def height(self, width: float) -> float:
        """One row of fields."""
        return self._high

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw the fields side by side."""
        wide = width / len(self._shades)
        for at, shade in enumerate(self._shades):
            pen.rects([(x + at * wide, top - self._high, wide, self._high)], shade)
        pen.panel((x, top - self._high, width, self._high), 0, line=GREY, thickness=0.5)


class ThinLines(Solid):
    """Lines of one to four dots of the printer, side by side."""

    def __init__(self, dot: float, styles: Styles) -> None:
        self._dot = dot
        self._tall = 7 * MM * styles.scale
        self._style = Style(7.5 * styles.scale, color=INK, align=Align.LEFT)

    def height(self, width: float) -> float:
        """The lines and what they are."""
        return self._tall + self._style.line_height

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Four fields, each with lines as wide as the gaps between them."""
        field = width / 4
        for dots in range(1, 5):
            left = round((x + (dots - 1) * field) / self._dot) * self._dot
            step = 2 * dots * self._dot
            bars = [
                (left + at * step, top - self._tall, dots * self._dot, self._tall)
                for at in range(int(field * 0.8 / step))
            ]
            pen.rects(bars, BLACK)
            (line,) = wrap(
                counted("1 dot", "{n} dots", dots),
                self._style.weight,
                1000.0,
            )
            draw_line(pen, line, self._style, left, top - self._tall - self._style.size, field)
