"""Choosing orders files."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from makerapp.services import preferences
from makerapp.ui.refusals import guarded

_LONGEST = 5000  # of a folder's name that can be remembered


def choose_files(parent: QWidget) -> list[Path]:
    """Ask for orders files, starting in the folder of last time; empty where none was chosen."""
    names, _kind = QFileDialog.getOpenFileNames(
        parent,
        _tr("Choose orders file"),
        start_folder(),
        ";;".join((_tr("Orders files (*.csv *.txt *.tsv)"), _tr("All files (*)"))),
    )
    files = [Path(name) for name in names]
    if files:
        remember_folder(files[0].parent, parent)
    return files


def start_folder() -> str:
    """The folder of last time where it still is there, else the system's folder of downloads, else home."""
    last = preferences.get("last_folder")
    downloads = Path.home() / "Downloads"
    for folder in (Path(last) if last else None, downloads):
        if folder is not None and folder.is_dir():
            return str(folder)
    return str(Path.home())


def remember_folder(folder: Path, parent: QWidget) -> None:
    """Start here next time."""
    text = str(folder)
    if len(text) <= _LONGEST and text != preferences.get("last_folder"):
        guarded(parent, lambda: preferences.put("last_folder", text))


def _tr(text: str) -> str:
    return QCoreApplication.translate("importing", text)
