"""Sheets in words, as a maker asks for them in a shop."""

from __future__ import annotations

from makerapp import locales
from makerapp.printing.paper import MM, Paper
from makerapp.printing.sheets import FORMATS, INCH
from makerapp.translation import mark, tr

_PAPERS = {
    Paper.A4: "A4",
    Paper.LETTER: mark("US Letter"),
    Paper.A5: "A5",
    Paper.A6: "A6",
    Paper.INCH_4X6: "4 × 6 in",
    Paper.MM_100X150: "100 × 150 mm",
    Paper.MM_62X100: "62 × 100 mm",
}
_SHARED = {
    "a5-two-on-a4": mark("A5, two per A4 sheet"),
    "half-two-on-letter": mark("Half sheets, two per US Letter"),
    "a6-four-on-a4": mark("A6, four per A4 sheet"),
    "quarter-four-on-letter": mark("Quarter sheets, four per US Letter"),
    "a5-folded": mark("A5, folded to A6"),
}


def paper_words(paper: Paper) -> str:
    """What lies in the printer: "A4", "4 × 6 in"."""
    return tr(_PAPERS[paper])


def format_words(key: str) -> str:
    """A sheet by its key: "A5, two per A4 sheet", "A4, 21 labels of 63.5 × 38.1 mm"."""
    known = FORMATS.get(key)
    if known is None:
        return key
    if not known.is_labels:
        return tr(_SHARED.get(key) or _PAPERS[known.paper])
    wide, high = known.page.width, known.page.height
    if known.paper is Paper.LETTER:
        size = f"{_short(wide / INCH)} × {_short(high / INCH)} in"
    else:
        size = f"{_short(wide / MM)} × {_short(high / MM)} mm"
    return tr("{paper}, {count} labels of {size}").format(
        paper=tr(_PAPERS[known.paper]), count=len(known.places), size=size
    )


def _short(length: float) -> str:
    return locales.decimal(f"{length:.3f}".rstrip("0").rstrip("."))
