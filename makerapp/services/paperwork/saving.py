"""A PDF written to where the maker says."""

from __future__ import annotations

from pathlib import Path

from makerapp.errors import EnvironmentProblem
from makerapp.services.paperwork.sheets import Sheets


def save_pdf(sheets: Sheets, target: Path) -> None:
    """Write the PDF whole or not at all. Raises EnvironmentProblem where the disk refuses."""
    partial = target.with_name(target.name + ".partial")
    try:
        partial.write_bytes(sheets.pdf)
        partial.replace(target)
    except OSError as fault:
        raise EnvironmentProblem(
            "The PDF couldn't be saved.", f"{fault.strerror or fault}. Choose another place."
        ) from fault
