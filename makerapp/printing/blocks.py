"""Measured blocks: each knows its height at a width, can be cut at a height, and draws itself.

All lengths in points. ``top`` is the upper edge, measured upward from the bottom of the page.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from makerapp.printing.pen import LINE, Color, Pen
from makerapp.printing.shaping import Line
from makerapp.printing.text import Style, draw_line, wrap


class Block(Protocol):
    """Something that stands on paper."""

    def height(self, width: float) -> float:
        """Height when laid out ``width`` wide."""
        ...

    def split(self, width: float, room: float, page: float) -> tuple[Block | None, Block | None]:
        """What fits into ``room`` and what is left; a whole page has room for ``page``.

        ``(self, None)`` where all fits, ``(None, self)`` where nothing does.
        """
        ...

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw with the upper left corner at ``x``, ``top``."""
        ...


class Solid:
    """Base of blocks that are never cut."""

    def height(self, width: float) -> float:
        """Height when laid out ``width`` wide."""
        return 0.0

    def split(self: Block, width: float, room: float, page: float) -> tuple[Block | None, Block | None]:
        """All or nothing."""
        return (self, None) if fits(self.height(width), room) else (None, self)

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Nothing to see."""


def fits(height: float, room: float) -> bool:
    """Whether ``height`` goes into ``room``, rounding of floats aside."""
    return height <= room + 0.01


class Spacer(Solid):
    """Empty room."""

    def __init__(self, size: float) -> None:
        self.size = size

    def height(self, width: float) -> float:
        """Its size, whatever the width."""
        return self.size


class Rule(Solid):
    """A thin line across the column, with room above and below."""

    def __init__(self, above: float = 0, below: float = 0, color: Color = LINE) -> None:
        self.above, self.below, self.color = above, below, color

    def height(self, width: float) -> float:
        """Room above and below; the line itself takes none."""
        return self.above + self.below

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw the line."""
        pen.rule(x, top - self.above, width, self.color)


class Text:
    """Wrapped text of one style. Cut between lines, never leaving one line alone on a page."""

    def __init__(self, text: str, style: Style, lines: tuple[Line, ...] | None = None) -> None:
        self.text, self.style, self._fixed = text, style, lines
        self._wrapped_at: tuple[float, tuple[Line, ...]] = (-1.0, ())

    def _wrapped(self, width: float) -> tuple[Line, ...]:
        if self._fixed is not None:
            return self._fixed
        if self._wrapped_at[0] != width:
            ems = round(width / self.style.size + 0.001, 3)
            self._wrapped_at = (width, wrap(self.text, self.style.weight, ems))
        return self._wrapped_at[1]

    def height(self, width: float) -> float:
        """One line height for each line."""
        return len(self._wrapped(width)) * self.style.line_height

    def split(self, width: float, room: float, page: float) -> tuple[Block | None, Block | None]:
        """Cut after the last line that fits."""
        lines = self._wrapped(width)
        count = int((room + 0.01) / self.style.line_height)
        if count >= len(lines):
            return self, None
        if len(lines) - count == 1 and count > 2:
            count -= 1
        if count < min(2, len(lines)):
            return None, self
        return Text("", self.style, lines[:count]), Text("", self.style, lines[count:])

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw all lines."""
        style = self.style
        # The baseline leaves the same air above capitals as below.
        baseline = top - style.line_height / 2 - style.size * 0.363
        for line in self._wrapped(width):
            draw_line(pen, line, style, x, baseline, width)
            baseline -= style.line_height


class Measured:
    """Base of blocks made of blocks: measured once for a width, since layout asks again and again."""

    _measured_at: tuple[float, float] = (-1.0, 0.0)

    def height(self, width: float) -> float:
        """Height when laid out ``width`` wide."""
        if self._measured_at[0] != width:
            self._measured_at = (width, self._measure(width))
        return self._measured_at[1]

    def _measure(self, width: float) -> float:
        return 0.0


class Stack(Measured):
    """Blocks one below the other."""

    def __init__(self, blocks: Sequence[Block], gap: float = 0) -> None:
        self.blocks, self.gap = tuple(blocks), gap

    def _measure(self, width: float) -> float:
        return sum([block.height(width) for block in self.blocks]) + self.gap * max(0, len(self.blocks) - 1)

    def split(self, width: float, room: float, page: float) -> tuple[Block | None, Block | None]:
        """Cut within the block that does not fit any more."""
        left = room
        for at, block in enumerate(self.blocks):
            head, tail = block.split(width, left, page)
            if tail is not None:
                before = self.blocks[:at] if head is None else (*self.blocks[:at], head)
                if not before:
                    return None, self
                return Stack(before, self.gap), Stack((tail, *self.blocks[at + 1 :]), self.gap)
            left -= block.height(width) + self.gap
        return self, None

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw from top to bottom."""
        for block in self.blocks:
            block.draw(pen, x, top, width)
            top -= block.height(width) + self.gap


class KeepTogether:
    """A block that moves to the next page whole; only one taller than a page is cut."""

    def __init__(self, block: Block) -> None:
        self.block = block

    def height(self, width: float) -> float:
        """Height of what it holds."""
        return self.block.height(width)

    def split(self, width: float, room: float, page: float) -> tuple[Block | None, Block | None]:
        """All or nothing, up to a page."""
        height = self.block.height(width)
        if fits(height, room):
            return self, None
        if fits(height, page):
            return None, self
        head, tail = self.block.split(width, room, page)
        return (head, tail) if head is not None else (None, self)

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw what it holds."""
        self.block.draw(pen, x, top, width)


class Row(Measured):
    """Blocks side by side; tops aligned, or ``middle``, or ``bottom``.

    A column width of ``None`` shares what the others leave.
    """

    def __init__(
        self,
        cells: Sequence[tuple[Block, float | None]],
        gap: float = 0,
        *,
        middle: bool = False,
        bottom: bool = False,
    ) -> None:
        self.cells, self.gap = tuple(cells), gap
        self._down = 0.5 if middle else float(bottom)

    def _widths(self, width: float) -> list[float]:
        fixed = sum(size for _block, size in self.cells if size is not None)
        free = sum(1 for _block, size in self.cells if size is None)
        share = max(1.0, (width - fixed - self.gap * (len(self.cells) - 1)) / max(1, free))
        return [share if size is None else size for _block, size in self.cells]

    def _measure(self, width: float) -> float:
        sizes = self._widths(width)
        return max((cell.height(size) for (cell, _), size in zip(self.cells, sizes, strict=True)), default=0.0)

    def split(self, width: float, room: float, page: float) -> tuple[Block | None, Block | None]:
        """Cut every cell at the same height; what cannot be cut stays on top."""
        if fits(self.height(width), room):
            return self, None
        heads: list[tuple[Block, float | None]] = []
        tails: list[tuple[Block, float | None]] = []
        for (cell, given), size in zip(self.cells, self._widths(width), strict=True):
            head, tail = cell.split(size, room, page)
            heads.append((head or Spacer(0), given))
            tails.append((tail or Spacer(0), given))
        if all(isinstance(head, Spacer) for head, _given in heads):
            return None, self
        return Row(heads, self.gap), Row(tails, self.gap)

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw from left to right."""
        height = self.height(width) if self._down else 0.0
        for (cell, _given), size in zip(self.cells, self._widths(width), strict=True):
            down = (height - cell.height(size)) * self._down if self._down else 0.0
            cell.draw(pen, x, top - down, size)
            x += size + self.gap


class Boxed:
    """A block in a light box with round corners. Cut, each part gets a box of its own."""

    def __init__(self, block: Block, padding: float, fill: Color | None, line: Color | None, radius: float) -> None:
        self.block, self.padding, self.fill, self.line, self.radius = block, padding, fill, line, radius

    def _around(self, block: Block) -> Boxed:
        return Boxed(block, self.padding, self.fill, self.line, self.radius)

    def height(self, width: float) -> float:
        """What it holds and the padding."""
        return self.block.height(width - 2 * self.padding) + 2 * self.padding

    def split(self, width: float, room: float, page: float) -> tuple[Block | None, Block | None]:
        """Cut what it holds."""
        both = 2 * self.padding
        head, tail = self.block.split(width - both, room - both, page - both)
        if head is None:
            return None, self
        return (self, None) if tail is None else (self._around(head), self._around(tail))

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw the box, then what it holds."""
        height = self.height(width)
        pen.panel((x, top - height, width, height), self.radius, fill=self.fill, line=self.line)
        self.block.draw(pen, x + self.padding, top - self.padding, width - 2 * self.padding)
