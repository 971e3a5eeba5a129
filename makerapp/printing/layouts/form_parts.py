"""What forms are made of: boxes with a caption, boxes that are crossed, lines to write on."""

from __future__ import annotations

from makerapp.printing.blocks import Block, Measured, Solid, Stack, Text, fits
from makerapp.printing.fonts import Weight
from makerapp.printing.pen import GREY, INK, Color, Pen
from makerapp.printing.text import Align, Style, draw_line, wrap


class Cross(Solid):
    """A small box, crossed or empty."""

    def __init__(self, size: float, *, crossed: bool) -> None:
        self.size, self.crossed = size, crossed

    def height(self, width: float) -> float:
        """Its own side."""
        return self.size

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw the box, and the cross."""
        pen.panel((x, top - self.size, self.size, self.size), 0, line=INK, thickness=0.8)
        if self.crossed:
            style = Style(self.size * 1.35, Weight.SEMIBOLD, align=Align.CENTER)
            (line,) = wrap("×", style.weight, 100.0)
            draw_line(pen, line, style, x, top - self.size / 2 - style.size * 0.325, self.size)


class Blank(Solid):
    """Room with a line to write on."""

    def __init__(self, high: float, color: Color = GREY) -> None:
        self.high, self.color = high, color

    def height(self, width: float) -> float:
        """The room above the line."""
        return self.high

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw the line."""
        pen.rule(x, top - self.high + 1, width, self.color, 0.6)


class Fence(Measured):
    """Cells side by side with lines around and between, as high as the highest; ``None`` shares the width left."""

    def __init__(self, cells: list[tuple[Block, float | None]], padding: float, color: Color = GREY) -> None:
        self.cells, self.padding, self.color = tuple(cells), padding, color

    def _widths(self, width: float) -> list[float]:
        fixed = sum(size for _block, size in self.cells if size is not None)
        free = sum(1 for _block, size in self.cells if size is None)
        share = max(1.0, (width - fixed) / max(1, free))
        return [share if size is None else size for _block, size in self.cells]

    def _measure(self, width: float) -> float:
        both = 2 * self.padding
        heights = [
            cell.height(size - both) for (cell, _given), size in zip(self.cells, self._widths(width), strict=True)
        ]
        return max(heights, default=0.0) + both

    def split(self, width: float, room: float, page: float) -> tuple[Block | None, Block | None]:
        """Cut every cell at the same height, but only where a whole page would not hold it."""
        height = self.height(width)
        if fits(height, room):
            return self, None
        if fits(height, page):
            return None, self
        both = 2 * self.padding
        heads: list[tuple[Block, float | None]] = []
        tails: list[tuple[Block, float | None]] = []
        for (cell, given), size in zip(self.cells, self._widths(width), strict=True):
            head, tail = cell.split(size - both, room - both, page - both)
            heads.append((head or Stack([]), given))
            tails.append((tail or Stack([]), given))
        if all(head.height(width) == 0 for head, _given in heads):
            return None, self
        return Fence(heads, self.padding, self.color), Fence(tails, self.padding, self.color)

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw the lines, then what stands in them."""
        high = self.height(width)
        pen.panel((x, top - high, width, high), 0, line=self.color, thickness=0.7)
        for at, ((cell, _given), size) in enumerate(zip(self.cells, self._widths(width), strict=True)):
            if at:
                pen.upright(x, top, high, self.color, 0.7)
            cell.draw(pen, x + self.padding, top - self.padding, size - 2 * self.padding)
            x += size


def captioned(english: str, french: str, size: float, *content: Block) -> Block:
    """A caption in both languages of the postal union's forms, with what belongs under it."""
    return Stack([*caption(english, french, size), *content], 1)


def caption(english: str, french: str, size: float) -> list[Block]:
    """English first, French smaller and quieter under it."""
    found: list[Block] = [Text(english, Style(size, Weight.MEDIUM, leading=1.18))]
    if french:
        found.append(Text(french, Style(size * 0.88, color=GREY, leading=1.18)))
    return found
