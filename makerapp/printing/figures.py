"""Blocks that are not text: pictures, boxes to tick, codes to scan, and the table that repeats its header."""

from __future__ import annotations

from collections.abc import Sequence

from makerapp.printing.barcodes import Code
from makerapp.printing.blocks import Block, Measured, Solid, Spacer, Stack, Text, fits
from makerapp.printing.pen import BLACK, INK, LINE, Color, Pen
from makerapp.printing.pictures import paper_picture
from makerapp.printing.text import Style, draw_line, text_width, wrap

_MOST_HEADER = 0.5
"""Share of a page that the header of a table may take to be drawn again on every page."""


class Image(Solid):
    """A picture of fixed height, filling ``wide`` by ``high`` (``cover``) or fitted into it from the left.

    A picture that cannot be read leaves its place empty.
    """

    def __init__(self, data: bytes, wide: float, high: float, *, radius: float = 0, cover: bool = False) -> None:
        self.data, self.wide, self.high, self.radius, self.cover = data, wide, high, radius, cover

    def natural_width(self) -> float:
        """Width of the fitted picture, 0 where it cannot be read."""
        picture = paper_picture(self.data, max(self.wide, self.high))
        if picture is None:
            return 0.0
        if self.cover:
            return self.wide
        return picture.width * min(self.wide / picture.width, self.high / picture.height)

    def height(self, width: float) -> float:
        """Its own height, whatever the width."""
        return self.high

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw the picture."""
        box = (x, top - self.high, self.wide, self.high)
        pen.image(self.data, box, radius=self.radius, cover=self.cover)


class TickBoxes(Solid):
    """An empty box for each piece, right-aligned; past ``most`` one box and the count ("☐ × 40")."""

    def __init__(self, count: int, size: float, style: Style, *, most: int = 12) -> None:
        self.count, self.size, self.style, self.most = count, size, style, most
        self.gap = size * 0.42

    def _grid(self, width: float) -> tuple[int, int]:
        if self.count > self.most:
            return 1, 1
        across = max(1, int((width + self.gap) / (self.size + self.gap)))
        return across, -(-self.count // across)

    def height(self, width: float) -> float:
        """As many rows of boxes as the width asks for."""
        rows = self._grid(width)[1]
        return max(0.0, rows * (self.size + self.gap) - self.gap)

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw the boxes."""
        step = self.size + self.gap
        if self.count > self.most:
            (line,) = wrap(f"× {self.count}", self.style.weight, 1000.0)
            words = line.width * self.style.size
            middle = top - self.size / 2 - self.style.size * 0.363
            draw_line(pen, line, self.style, x + width - words, middle, words)
            self._box(pen, x + width - words - self.gap - self.size, top)
            return
        across, _rows = self._grid(width)
        for at in range(self.count):
            row, column = divmod(at, across)
            in_row = min(across, self.count - row * across)
            left = x + width - in_row * step + self.gap + column * step
            self._box(pen, left, top - row * step)

    def _box(self, pen: Pen, left: float, top: float) -> None:
        box = (left, top - self.size, self.size, self.size)
        pen.panel(box, self.size * 0.22, line=INK, thickness=1.0)


class Barcode(Solid):
    """A code and, under it, what it says. The bars end at the right edge of the column."""

    def __init__(self, code: Code, tall: float, style: Style) -> None:
        self.code, self.style = code, style
        self.is_square = code.kind == "QR"
        self.wide = code.width * code.module
        self.tall = self.wide if self.is_square else tall

    def height(self, width: float) -> float:
        """Bars and the text under them."""
        return self.tall + Text(self.code.text, self.style).height(self._words_width(width))

    def _quiet(self) -> float:
        return min(bar[0] for bar in self.code.bars)

    def _inked(self) -> float:
        return self.wide - 2 * self._quiet() * self.code.module

    def _words_width(self, width: float) -> float:
        """Under a narrow code the text reaches out to the left, away from the edge of the page."""
        return max(self._inked(), min(width, text_width(self.code.text, self.style) + 1))

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw bars as filled rectangles on whole printer dots."""
        module, quiet = self.code.module, self._quiet()
        # The first bar begins where a dot of the printer begins, so all do.
        left = round((x + width - (self.code.width - quiet) * module) / self.code.dot) * self.code.dot
        bottom = top - self.tall
        stretch = module if self.is_square else self.tall
        pen.rects(
            [
                (left + at * module, bottom + low * stretch, wide * module, high * stretch)
                for at, low, wide, high in self.code.bars
            ],
            BLACK,
        )
        room = self._words_width(width)
        right = left + quiet * module + self._inked()
        Text(self.code.text, self.style).draw(pen, right - room, bottom - 1.5, room)


class Table(Measured):
    """Rows with a rule under each; the header is drawn again on every page."""

    def __init__(self, header: Block, rows: Sequence[Block], padding: float, line: Color = LINE) -> None:
        self.header, self.rows, self.padding, self.line = header, tuple(rows), padding, line

    def _row_height(self, row: Block, width: float) -> float:
        return row.height(width) + 2 * self.padding

    def _measure(self, width: float) -> float:
        return self.header.height(width) + sum(self._row_height(row, width) for row in self.rows)

    def split(self, width: float, room: float, page: float) -> tuple[Block | None, Block | None]:
        """Cut between rows; only a row taller than a page is cut itself."""
        head_height = self.header.height(width)
        if head_height > page * _MOST_HEADER:
            # Repeated, it would leave no room for rows; so it stands once and is cut like any words.
            return Stack([self.header, Table(Spacer(0), self.rows, self.padding, self.line)]).split(width, room, page)
        left = room - head_height
        if not fits(head_height, room):
            return None, self
        for at, row in enumerate(self.rows):
            height = self._row_height(row, width)
            if fits(height, left):
                left -= height
                continue
            kept, rest = self.rows[:at], self.rows[at:]
            if not fits(height, page - head_height):
                both = 2 * self.padding
                top, bottom = row.split(width, left - both, page - head_height - both)
                if top is not None and bottom is not None:
                    kept, rest = (*kept, top), (bottom, *rest[1:])
            if not kept:
                return None, self
            return self._part(kept), self._part(rest)
        return self, None

    def _part(self, rows: Sequence[Block]) -> Table:
        return Table(self.header, rows, self.padding, self.line)

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw header, rows and rules."""
        self.header.draw(pen, x, top, width)
        top -= self.header.height(width)
        for row in self.rows:
            row.draw(pen, x, top - self.padding, width)
            top -= self._row_height(row, width)
            pen.rule(x, top, width, self.line)
