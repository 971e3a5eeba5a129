"""Pages put on sheets. One canvas draws one sheet at a time, so a shared sheet waits until it is full."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass, field

from makerapp.printing.pages import Painter
from makerapp.printing.paper import MM, Paper
from makerapp.printing.pen import GREY, Pen
from makerapp.printing.sheets import SheetFormat

_MARK = 4 * MM


@dataclass
class _Sheet:
    """A sheet being filled: the next free place, and who drew what where."""

    format: SheetFormat
    next_place: int = 0
    drawn: list[tuple[int, int, Painter]] = field(default_factory=list)

    @property
    def is_full(self) -> bool:
        return self.next_place >= len(self.format.places)


class Sheets:
    """Takes the pages of one document after the other. ``start_place`` (from 1) is where labels begin."""

    def __init__(self, pen: Pen, start_place: int = 1) -> None:
        self._pen = pen
        self._start_place = start_place
        self._open: dict[Hashable, _Sheet] = {}
        self._pages: list[list[int]] = []
        self._papers: list[Paper] = []

    def add(self, painters: Sequence[Painter], sheet_format: SheetFormat, device: Hashable = None) -> None:
        """Put the pages of the next document on the places that come next, on sheets for ``device`` alone."""
        pile = (sheet_format.key, device)
        document = len(self._pages)
        self._pages.append([])
        for painter in painters:
            sheet = self._open.get(pile)
            if sheet is None:
                sheet = self._open[pile] = _Sheet(sheet_format, self._first_place(sheet_format))
            sheet.drawn.append((document, sheet.next_place, painter))
            sheet.next_place += 1
            if sheet.is_full:
                self._draw(self._open.pop(pile))

    def _first_place(self, sheet_format: SheetFormat) -> int:
        first = max(0, self._start_place - 1) if sheet_format.is_labels else 0
        self._start_place = 1 if sheet_format.is_labels else self._start_place
        return first % len(sheet_format.places)

    def finish(self) -> tuple[bytes, tuple[tuple[int, ...], ...], tuple[Paper, ...]]:
        """The PDF, the pages of each document in it, and the paper of each page."""
        while self._open:
            self._draw(self._open.pop(next(iter(self._open))))
        return self._pen.finish(), tuple(map(tuple, self._pages)), tuple(self._papers)

    def _draw(self, sheet: _Sheet) -> None:
        here = sheet.format
        self._pen.begin_page(here.width, here.height)
        for document, place, painter in sheet.drawn:
            if self._papers_page() not in self._pages[document]:
                self._pages[document].append(self._papers_page())
            x, y = here.places[place]
            with self._pen.moved(x, y):
                painter(self._pen)
        if here.cut:
            self._cut_marks(here)
        self._papers.append(here.paper)
        self._pen.end_page()

    def _papers_page(self) -> int:
        return len(self._papers)

    def _cut_marks(self, here: SheetFormat) -> None:
        """Short lines at the edge of the sheet, where it is cut apart."""
        for x in {x for x, _y in here.places} - {0.0}:
            self._pen.upright(x, here.height, _MARK, GREY)
            self._pen.upright(x, _MARK, _MARK, GREY)
        for y in {y for _x, y in here.places} - {0.0}:
            self._pen.rule(0, y, _MARK, GREY)
            self._pen.rule(here.width - _MARK, y, _MARK, GREY)
