"""Choosing a picture file, for the logo and for photos of products."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

_KINDS = "*.png *.jpg *.jpeg *.webp *.gif *.bmp"


def choose_picture(parent: QWidget, title: str) -> Path | None:
    """Ask for a picture; ``None`` where none was chosen."""
    kinds = QCoreApplication.translate("picture_choice", "Pictures ({kinds})").format(kinds=_KINDS)
    name, _kind = QFileDialog.getOpenFileName(parent, title, str(Path.home()), kinds)
    return Path(name) if name else None
