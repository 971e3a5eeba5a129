"""The buyer's own words, always shown as typed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from makerapp.ui.theme import THEME
from makerapp.ui.widgets.elided_label import PlainLabel, WrapLabel
from makerapp.ui.widgets.icon_label import IconLabel
from makerapp.ui.widgets.style_props import set_style


class NoteBox(QFrame):
    """A note with a heading such as "Note from Maya"."""

    def __init__(
        self, title: str, text: str, parent: QWidget | None = None, *, icon: str = "message-square-text"
    ) -> None:
        super().__init__(parent)
        set_style(self, kind="note")
        self._title = PlainLabel(title, "caption", self)
        self._text = WrapLabel(text, "body", self, selectable=True)
        words = QVBoxLayout()
        words.setSpacing(THEME.metric("line_gap"))
        words.addWidget(self._title)
        words.addWidget(self._text)
        row = QHBoxLayout(self)
        edge = THEME.metric("space3") - 1
        row.setContentsMargins(edge, edge - 1, edge, edge)
        row.setSpacing(THEME.metric("space3") - 2)
        row.addWidget(IconLabel(icon, 16, "text2", self), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self._name()

    def set_note(self, title: str, text: str) -> None:
        """Show another note."""
        self._title.setText(title)
        self._text.setText(text)
        self._name()

    def text(self) -> str:
        return self._text.text()

    def _name(self) -> None:
        self.setAccessibleName(f"{self._title.text()}: {self._text.text()}")
