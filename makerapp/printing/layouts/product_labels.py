"""Product labels: a name that ends in dots rather than run over the edge, and a code to scan."""

from __future__ import annotations

from dataclasses import replace

from makerapp.printing.barcodes import Code, code_for
from makerapp.printing.blocks import Block, Stack
from makerapp.printing.documents.product_labels import ProductLabels
from makerapp.printing.figures import Barcode
from makerapp.printing.fonts import Weight
from makerapp.printing.graphemes import one_line
from makerapp.printing.layouts.fitting import clipped
from makerapp.printing.layouts.scanner_cards import CenteredCode
from makerapp.printing.pages import DocumentPages, Painter
from makerapp.printing.paper import MM, PaperSize
from makerapp.printing.pen import GREY, Pen
from makerapp.printing.sheets import SheetFormat
from makerapp.printing.text import Align, Style, text_width
from makerapp.translation import tr

_MOST = 5000
_SHARE = 0.5
"""Most of a label's height that its bars take; higher ones scan no better."""
_TALLEST, _LOWEST = 22 * MM, 7 * MM
_SMALLEST = 7.0
_LARGEST = 26.0
"""The largest type of a name: read from across the shelf, not a headline."""
# Sheets of labels reach the edge of the paper, where most printers leave 4 mm blank.
_SIDE = 4.5 * MM


def _inside(paper: PaperSize) -> tuple[float, float]:
    """Where names and bars begin, and how wide they may be."""
    side = max(paper.margin, _SIDE)
    return side, paper.width - 2 * side


def product_label_pages(document: ProductLabels, sheet: SheetFormat) -> DocumentPages:
    """As many labels as are wanted, all drawn the same."""
    paper = sheet.page
    _x, width = _inside(paper)
    code = code_for(document.code, width, paper.dot)
    if code is not None and code.kind == "QR":
        # A square is limited by the lower side of the label, in whole dots again.
        code = code_for(document.code, min(width, paper.height - 2 * paper.margin), paper.dot)
    painter = _beside(document, code, paper) if code and code.kind == "QR" else _above(document, code, paper)
    return DocumentPages((painter,) * max(1, min(document.count, _MOST)))


def _title_style(title: str, paper: PaperSize, width: float, align: Align) -> Style:
    """As large as the label is high, and smaller where the name would then need a second line."""
    # An upright label has room to spare.
    least = max(_SMALLEST + 1, (22 if paper.height > paper.width else 14) * paper.scale)
    most = least if paper.height > paper.width else min(_LARGEST, paper.height * 0.14)
    style = Style(max(least, most), Weight.SEMIBOLD, leading=1.2, align=align)
    wide = text_width(title, style) * 1.005
    return style if wide <= width else replace(style, size=max(least, style.size * width / wide))


def _names(document: ProductLabels, paper: PaperSize, width: float, lines: int, align: Align) -> Stack:
    title = one_line(document.title, 300) or tr("Product without a name")
    large = _title_style(title, paper, width, align)
    small = Style(max(_SMALLEST, min(large.size * 0.8, large.size * 0.4 + 7)), color=GREY, leading=1.25, align=align)
    rows = [clipped(title, large, width, lines)]
    variant = one_line(document.variant, 300)
    if variant:
        rows.append(clipped(variant, small, width, max(1, lines - 1)))
    return Stack(rows)


def _above(document: ProductLabels, code: Code | None, paper: PaperSize) -> Painter:
    """Names above, bars below, both in the middle."""
    (_x, width), room = _inside(paper), paper.height - 2 * paper.margin
    size = max(_SMALLEST, 10 * paper.scale, min(paper.height, paper.width) * 0.065)
    style = Style(size, Weight.MEDIUM, align=Align.CENTER)
    gap = max(6 * paper.scale, paper.height * 0.03)
    names = _names(document, paper, width, 3 if paper.height > paper.width else 2, Align.CENTER)
    if names.height(width) + gap + _LOWEST + style.line_height > room:
        names = _names(document, paper, width, 1, Align.CENTER)
    parts: list[Block] = [names]
    if code is not None:
        left = room - names.height(width) - gap - style.line_height
        parts.append(CenteredCode(Barcode(code, max(4 * MM, min(_TALLEST, room * _SHARE, left)), style)))
    return _centered(Stack(parts, gap), paper)


def _beside(document: ProductLabels, code: Code, paper: PaperSize) -> Painter:
    """A square code at the right, the names at the left; above each other where the label is upright."""
    x, width = _inside(paper)
    side = code.width * code.module
    # What the code says stands with the names: below a small square there is no room for it.
    square = Barcode(replace(code, text=""), side, Style(_SMALLEST))
    said = Style(max(_SMALLEST, 9 * paper.scale), Weight.MEDIUM)
    if paper.height > paper.width:
        words = clipped(one_line(document.code, 120), replace(said, align=Align.CENTER), width, 1)
        names = _names(document, paper, width, 3, Align.CENTER)
        return _centered(Stack([names, CenteredCode(square), words], 6 * paper.scale), paper)
    gap = 4 * paper.scale
    rest = max(1.0, width - side - gap)
    names = Stack([_names(document, paper, rest, 2, Align.LEFT), clipped(one_line(document.code, 120), said, rest, 1)])

    def paint(pen: Pen) -> None:
        names.draw(pen, x, (paper.height + names.height(rest)) / 2, rest)
        CenteredCode(square).draw(pen, x + width - side, (paper.height + side) / 2, side)

    return paint


def _centered(block: Block, paper: PaperSize) -> Painter:
    def paint(pen: Pen) -> None:
        x, width = _inside(paper)
        block.draw(pen, x, (paper.height + block.height(width)) / 2, width)

    return paint
