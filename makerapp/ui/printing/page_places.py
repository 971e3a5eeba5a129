"""Where the pages of a PDF lie on the desk: one group (an order's papers) after the other, each on rows of its own."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize

EDGE = 26
BETWEEN = 36
LEAST_SCALE, MOST_SCALE = 0.1, 4.0

Size = tuple[float, float]


class PagePlaces:
    """The places of all pages in logical pixels, top to bottom.

    ``sizes`` are points; ``groups`` counts the pages of each group in their order.
    """

    def __init__(self, sizes: Sequence[Size], groups: Sequence[int]) -> None:
        self._sizes = list(sizes)
        self._groups = list(groups)
        self.places: list[QRect] = []
        self.size = QSize()
        self._row_of: list[int] = []
        self._rows: list[tuple[int, int, int, int]] = []  # top, bottom, first page, the page after the last

    def fitting(self, room: QSize) -> float:
        """The scale at which a whole page, or two of one group beside each other, are seen at once."""
        if not self._sizes:
            return 1.0
        columns = 2 if max(self._groups, default=1) > 1 else 1
        wide = max(width for width, _height in self._sizes)
        high = max(height for _width, height in self._sizes)
        across = (room.width() - 2 * EDGE - (columns - 1) * BETWEEN) / (columns * wide)
        return max(LEAST_SCALE, min(across, (room.height() - 2 * EDGE) / high))

    def lay_out(self, scale: float, room: QSize) -> None:
        """Place every page at ``scale`` pixels for a point; as many beside each other as ``room`` is wide."""
        self._rows, self.places, self._row_of = [], [], []
        top, widest, at = EDGE, 0, 0
        for count in self._groups:
            end, first_left = at + count, None
            while at < end:
                row = self._row_from(at, end, scale, room.width())
                wide = sum(size[0] for size in row) + (len(row) - 1) * BETWEEN
                # A single page in a group's last row keeps its place below the first.
                left = max(EDGE, (room.width() - wide) // 2) if first_left is None else first_left
                first_left = left
                high = max(size[1] for size in row)
                for page_wide, page_high in row:
                    self.places.append(QRect(left, top, page_wide, page_high))
                    left += page_wide + BETWEEN
                widest = max(widest, left - BETWEEN + EDGE)
                self._row_of += [len(self._rows)] * len(row)
                self._rows.append((top, top + high, at, at + len(row)))
                at += len(row)
                top += high + EDGE
        self._center(room, top)
        self.size = QSize(widest, top)

    def _center(self, room: QSize, high: int) -> None:
        spare = max(0, (room.height() - high) // 2)
        if spare:
            self.places = [place.translated(0, spare) for place in self.places]
            self._rows = [(top + spare, bottom + spare, first, after) for top, bottom, first, after in self._rows]

    def _row_from(self, at: int, end: int, scale: float, wide: int) -> list[tuple[int, int]]:
        row: list[tuple[int, int]] = []
        free = wide - 2 * EDGE
        for width, height in self._sizes[at:end]:
            # Never rounded up, so that what just fits needs no scroll bar.
            size = (max(1, int(width * scale)), max(1, int(height * scale)))
            free -= size[0] + (BETWEEN if row else 0)
            if row and free < 0:
                break
            row.append(size)
        return row

    def between(self, top: int, bottom: int) -> range:
        """The numbers of the pages that are seen between two heights."""
        if not self._rows:
            return range(0)
        first = bisect_left(self._rows, top, key=lambda row: row[1])
        last = bisect_left(self._rows, bottom, key=lambda row: row[0])
        if first >= last:
            return range(0)
        return range(self._rows[first][2], self._rows[last - 1][3])

    def row_top(self, number: int) -> int:
        """The height at which the row of a page begins."""
        return self._rows[self._row_of[number]][0]

    def nearest(self, height: int) -> int:
        """The first page of the row that lies at, or next after, ``height``; the last where all lie above it."""
        at = min(bisect_left(self._rows, height, key=lambda row: row[1]), len(self._rows) - 1)
        return self._rows[at][2]
