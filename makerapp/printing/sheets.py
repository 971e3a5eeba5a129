"""How pages of documents are dealt out to sheets: one to a sheet, two or four, or a sheet of labels."""

from __future__ import annotations

from dataclasses import dataclass, replace

from makerapp.printing.paper import MM, PAPERS, Paper, PaperSize

INCH = 72.0


@dataclass(frozen=True)
class SheetFormat:
    """A sheet of ``paper`` and the ``places`` on it (lower left corners in points), each as large as ``page``.

    ``width`` and ``height`` are those of the sheet as it is drawn, which may lie on its side. ``cut`` asks for small
    marks where it is cut apart; ``fold`` for one page that is folded in the middle. ``is_labels``: the places are
    labels that stick already, and printing may start at any of them.
    """

    key: str
    paper: Paper
    page: PaperSize
    width: float
    height: float
    places: tuple[tuple[float, float], ...] = ((0.0, 0.0),)
    cut: bool = False
    fold: bool = False
    is_labels: bool = False

    @property
    def is_shared(self) -> bool:
        """Several pages stand on one sheet."""
        return len(self.places) > 1

    def for_dots(self, dpi: int) -> SheetFormat:
        """The same sheet for a printer of ``dpi`` dots per inch: codes are drawn in its whole dots."""
        return replace(self, page=replace(self.page, dot=72 / dpi)) if dpi else self


def _whole(key: str, paper: Paper) -> SheetFormat:
    page = PAPERS[paper]
    return SheetFormat(key, paper, page, page.width, page.height)


def _grid(corner: tuple[float, float], pitch: tuple[float, float], count: tuple[int, int], sheet_height: float,
          high: float) -> tuple[tuple[float, float], ...]:  # fmt: skip
    """Places in reading order; ``corner`` is the left and top margin, ``count`` columns and rows. Points."""
    left, top = corner
    return tuple(
        (left + column * pitch[0], sheet_height - top - row * pitch[1] - high)
        for row in range(count[1])
        for column in range(count[0])
    )


def _labels(key: str, paper: Paper, size: tuple[float, float], corner: tuple[float, float],
            pitch: tuple[float, float], count: tuple[int, int]) -> SheetFormat:  # fmt: skip
    wide, high = size
    sheet = PAPERS[paper]
    page = PaperSize(wide, high, 3 * MM, min(0.8, max(0.5, high / (70 * MM))))
    places = _grid(corner, pitch, count, sheet.height, high)
    return SheetFormat(key, paper, page, sheet.width, sheet.height, places, is_labels=True)


def _mm(*sizes: float) -> tuple[float, float]:
    return sizes[0] * MM, sizes[1] * MM


def _inches(*sizes: float) -> tuple[float, float]:
    return sizes[0] * INCH, sizes[1] * INCH


_A4, _A5, _A6 = PAPERS[Paper.A4], PAPERS[Paper.A5], PAPERS[Paper.A6]
_LETTER = PAPERS[Paper.LETTER]
# Half and quarter of a Letter sheet stand in for A5 and A6 where Letter is what lies in the printer.
_HALF_LETTER = replace(_A5, width=_LETTER.height / 2, height=_LETTER.width)
_QUARTER_LETTER = replace(_A6, width=_LETTER.width / 2, height=_LETTER.height / 2)
# A5 lying on its side, folded to A6; both halves are drawn by the document itself.
_FOLDED = replace(_A6, width=_A5.height, height=_A5.width)

_ALL = (
    *(_whole(str(paper), paper) for paper in Paper),
    SheetFormat("a5-two-on-a4", Paper.A4, _A5, _A4.height, _A4.width, ((0, 0), (_A4.height / 2, 0)), cut=True),
    SheetFormat("half-two-on-letter", Paper.LETTER, _HALF_LETTER, _LETTER.height, _LETTER.width,
                ((0, 0), (_LETTER.height / 2, 0)), cut=True),
    SheetFormat("a6-four-on-a4", Paper.A4, _A6, _A4.width, _A4.height,
                _grid((0, 0), (_A4.width / 2, _A4.height / 2), (2, 2), _A4.height, _A6.height), cut=True),
    SheetFormat("quarter-four-on-letter", Paper.LETTER, _QUARTER_LETTER, _LETTER.width, _LETTER.height,
                _grid((0, 0), (_LETTER.width / 2, _LETTER.height / 2), (2, 2), _LETTER.height,
                      _QUARTER_LETTER.height), cut=True),
    SheetFormat("a5-folded", Paper.A5, _FOLDED, _FOLDED.width, _FOLDED.height, fold=True),
    # Sizes of common label sheets, as their makers print them on the box.
    _labels("labels-a4-2x4", Paper.A4, _mm(99.1, 67.7), _mm(4.67, 13.1), _mm(101.6, 67.7), (2, 4)),
    _labels("labels-a4-2x7", Paper.A4, _mm(99.1, 38.1), _mm(4.67, 15.15), _mm(101.6, 38.1), (2, 7)),
    _labels("labels-a4-3x7", Paper.A4, _mm(63.5, 38.1), _mm(7.25, 15.15), _mm(66.04, 38.1), (3, 7)),
    _labels("labels-a4-3x8", Paper.A4, _mm(70, 37), _mm(0, 0.5), _mm(70, 37), (3, 8)),
    _labels("labels-letter-2x5", Paper.LETTER, _inches(4, 2), _inches(0.156, 0.5), _inches(4.188, 2), (2, 5)),
    _labels("labels-letter-3x10", Paper.LETTER, _inches(2.625, 1), _inches(0.1875, 0.5), _inches(2.75, 1), (3, 10)),
)  # fmt: skip

FORMATS: dict[str, SheetFormat] = {each.key: each for each in _ALL}
"""Every sheet a document can be laid out for, by the key that settings and print records keep."""
