"""A combo box that the wheel goes past: scrolling a form must not change what it happens to pass."""

from __future__ import annotations

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox


class ComboBox(QComboBox):
    """Changes by click and by key. Where everything is saved as it is changed, nobody would see the wheel do it."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
