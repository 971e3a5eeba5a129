"""Asking where to save a file, the same way everywhere."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from makerapp.services import preferences


def ask_where(parent: QWidget, title: str, name: str, kind: str) -> Path | None:
    """Where to save the file, None where the maker thought better of it. It ends with the suffix of ``name``.

    ``kind`` is the line for it in the system's own window, such as ``Text (*.txt)``. A file that would be written over
    only because of the suffix is asked for once more, now by its whole name, so that the window asks about it.
    """
    folder = preferences.get("pdf_folder")
    start = (Path(folder) if folder and Path(folder).is_dir() else Path.home()) / name
    suffix = start.suffix
    while True:
        chosen, _ = QFileDialog.getSaveFileName(parent, title, str(start), kind)
        if not chosen:
            return None
        target = Path(chosen)
        if target.suffix.casefold() == suffix:
            return target
        target = target.with_name(target.name + suffix)
        if not target.exists():
            return target
        start = target
