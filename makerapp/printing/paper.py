"""Paper sizes in points (1/72 inch) and the room a document leaves at the edges."""

from __future__ import annotations

from dataclasses import dataclass

from makerapp.printing.documents import Paper

MM = 72 / 25.4


@dataclass(frozen=True)
class PaperSize:
    """One sheet, upright. All lengths in points.

    ``scale`` is what text and gaps are multiplied by, so that A5 does not look crowded. ``cups_name`` is the
    self-describing media name of PWG 5101.1, which a printer must be told.
    """

    width: float
    height: float
    margin: float
    scale: float
    cups_name: str

    @property
    def text_width(self) -> float:
        """Width between the left and right margin, in points."""
        return self.width - 2 * self.margin


PAPERS: dict[Paper, PaperSize] = {
    Paper.A4: PaperSize(210 * MM, 297 * MM, 17 * MM, 1.0, "iso_a4_210x297mm"),
    Paper.LETTER: PaperSize(612.0, 792.0, 17 * MM, 1.0, "na_letter_8.5x11in"),
    Paper.A5: PaperSize(148 * MM, 210 * MM, 11 * MM, 0.88, "iso_a5_148x210mm"),
}


def size_of(paper: Paper) -> PaperSize:
    """The sheet of ``paper``."""
    return PAPERS[paper]
