"""Pictures of products for the screen."""

from __future__ import annotations

from PySide6.QtGui import QPixmap

from makerapp.services.pictures import picture_path


def load_picture(name: str) -> QPixmap | None:
    """A kept picture by its name, ``None`` where there is none."""
    file = picture_path(name)
    return QPixmap(str(file)) if file else None
