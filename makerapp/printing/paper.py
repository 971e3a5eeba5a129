"""Paper sizes in points (1/72 inch) and the room a document leaves at the edges."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

MM = 72 / 25.4


class Paper(StrEnum):
    """What lies in a printer."""

    A4 = "a4"
    LETTER = "letter"
    A5 = "a5"
    A6 = "a6"
    INCH_4X6 = "4x6in"
    MM_100X150 = "100x150mm"
    MM_62X100 = "62x100mm"


@dataclass(frozen=True)
class PaperSize:
    """One page to lay a document out for: a whole sheet, or its part of one. All lengths in points.

    ``scale`` is what text and gaps are multiplied by, so that small paper does not look crowded. ``dot`` is one dot
    of the printer: codes are drawn in whole dots, so that no edge comes out grey.
    """

    width: float
    height: float
    margin: float
    scale: float
    dot: float = 72 / 300

    @property
    def text_width(self) -> float:
        """Width between the left and right margin, in points."""
        return self.width - 2 * self.margin

    @property
    def is_small(self) -> bool:
        """A card or label, narrower than A5."""
        return self.width < 140 * MM


PAPERS: dict[Paper, PaperSize] = {
    Paper.A4: PaperSize(210 * MM, 297 * MM, 17 * MM, 1.0),
    Paper.LETTER: PaperSize(612.0, 792.0, 17 * MM, 1.0),
    Paper.A5: PaperSize(148 * MM, 210 * MM, 11 * MM, 0.88),
    Paper.A6: PaperSize(105 * MM, 148 * MM, 7 * MM, 0.76),
    Paper.INCH_4X6: PaperSize(288.0, 432.0, 5 * MM, 0.76),
    Paper.MM_100X150: PaperSize(100 * MM, 150 * MM, 5 * MM, 0.76),
    Paper.MM_62X100: PaperSize(62 * MM, 100 * MM, 3 * MM, 0.62),
}

# Self-describing media names of PWG 5101.1, which a printer must be told. The last is no standard size.
MEDIA: dict[Paper, str] = {
    Paper.A4: "iso_a4_210x297mm",
    Paper.LETTER: "na_letter_8.5x11in",
    Paper.A5: "iso_a5_148x210mm",
    Paper.A6: "iso_a6_105x148mm",
    Paper.INCH_4X6: "na_index-4x6_4x6in",
    Paper.MM_100X150: "om_small-photo_100x150mm",
    Paper.MM_62X100: "custom_62x100mm_62x100mm",
}


def size_of(paper: Paper) -> PaperSize:
    """The sheet of ``paper``, upright."""
    return PAPERS[paper]
