"""A combo box that the wheel goes past: scrolling a form must not change what it happens to pass."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget


class ComboBox(QComboBox):
    """Changes by click and by key. Where everything is saved as it is changed, nobody would see the wheel do it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # By itself it would take the focus from where the maker types, too.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
