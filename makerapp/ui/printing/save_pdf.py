"""Saving pages as a PDF where the maker says."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from makerapp.services import paperwork, preferences
from makerapp.services.paperwork import Sheets

_FORBIDDEN = '<>:"/\\|?*'


def ask_and_save(parent: QWidget, sheets: Sheets, name: str) -> bool:
    """Ask where, save, and note it in the timeline; False where the maker thought better of it.

    Raises EnvironmentProblem where the disk refuses.
    """
    folder = preferences.get("last_folder")
    start = Path(folder) if folder and Path(folder).is_dir() else Path.home()
    chosen, _ = QFileDialog.getSaveFileName(
        parent,
        QCoreApplication.translate("printing", "Save as PDF"),
        str(start / f"{safe_file_name(name)}.pdf"),
        QCoreApplication.translate("printing", "PDF (*.pdf)"),
    )
    if not chosen:
        return False
    target = Path(chosen)
    if target.suffix.casefold() != ".pdf":
        target = target.with_name(target.name + ".pdf")
    paperwork.save_pdf(sheets, target)
    preferences.put("last_folder", str(target.parent))
    paperwork.record_printed(sheets, "")
    return True


def safe_file_name(name: str) -> str:
    """A name every file system takes: "#1042: Łódź/3" becomes "1042 Łódź 3"."""
    plain = "".join(" " if sign in _FORBIDDEN or not sign.isprintable() else sign for sign in name.replace("#", ""))
    return " ".join(plain.split()).strip(". ")[:80] or "Makerbench"
