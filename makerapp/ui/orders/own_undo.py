"""Ctrl+Z in a field beside the orders: the field's own only while something typed in it is still open."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit


class OwnUndo(QObject):
    """Lets Ctrl+Z through to the window unless the field was typed in since it got the focus.

    A line edit takes Ctrl+Z whenever it has the focus, also where its text has served its purpose; the toast beside
    it promises that the key takes back the step just done. ``forget`` is for whoever knows that such a step was done.
    """

    def __init__(self, field: QLineEdit) -> None:
        super().__init__(field)
        self._is_typed = False
        field.textEdited.connect(self._typed)
        field.textChanged.connect(self._changed)
        field.installEventFilter(self)

    def forget(self) -> None:
        """What was typed has served its purpose."""
        self._is_typed = False

    def _typed(self, text: str) -> None:
        self._is_typed = bool(text)

    def _changed(self, text: str) -> None:
        if not text:
            self._is_typed = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusIn:
            self._is_typed = False
        elif event.type() is QEvent.Type.ShortcutOverride and not self._is_typed and _is_undo(event):
            event.ignore()
            return True
        return False


def _is_undo(event: QEvent) -> bool:
    keys = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
    return isinstance(event, QKeyEvent) and any(event.matches(key) for key in keys)
