"""A PDF written to where the maker says."""

from __future__ import annotations

from pathlib import Path

from makerapp.services.paperwork.sheets import Sheets
from makerapp.services.saving import save_whole
from makerapp.translation import tr


def save_pdf(sheets: Sheets, target: Path) -> None:
    """Write the PDF whole or not at all. Raises EnvironmentProblem where the disk refuses."""
    save_whole(sheets.pdf, target, tr("The PDF couldn't be saved."))
