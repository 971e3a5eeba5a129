"""What a buyer had written on a piece, shown large, to be compared letter by letter before it goes in the box."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from makerapp.models.rows import LineRow
from makerapp.translation import counted
from makerapp.ui.fulfillment.panel_parts import picture_of, variant_words
from makerapp.ui.panel import clear_layout
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.announce import announce
from makerapp.ui.widgets.card import Card
from makerapp.ui.widgets.elided_label import ElidedLabel, PlainLabel, WrapLabel
from makerapp.ui.widgets.scroll_area import ScrollBody
from makerapp.ui.widgets.thumbnail import Thumbnail

# Longer words would fill more than a screen in the largest type, and they are compared part by part anyway.
_LARGE_UP_TO = 90


class ReadBackView(QWidget):
    """One line at a time. The words are shown exactly as they were written: every space and line break stays."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line_id = 0
        self.words: list[WrapLabel] = []
        self.heading = PlainLabel(self.tr("Does it say exactly this?"), "heading", self)
        self.heading.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.place = PlainLabel("", "strong", self)
        top = QHBoxLayout()
        top.addWidget(self.heading)
        top.addStretch(1)
        top.addWidget(self.place)
        self._scroll = ScrollBody(self, padding=(0, THEME.metric("space2"), 0, THEME.metric("space2")))
        self._body = QVBoxLayout()
        self._body.setSpacing(THEME.metric("space4"))
        self._scroll.body.addLayout(self._body)
        self._scroll.body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(THEME.metric("space2"))
        column.addLayout(top)
        column.addWidget(self._scroll, 1)

    def show_line(self, line: LineRow, number: str, left: int) -> None:
        """Show the words of ``line`` of order ``number``; ``left`` lines are to be read, this one included."""
        self.line_id = line.id
        self.place.setText("" if left == 1 else self.tr("{n} left to read").format(n=left))
        clear_layout(self._body)
        self._body.addLayout(self._piece(line, number))
        card = Card(self, kind="note", padding=THEME.metric("space6"))
        card.body.setSpacing(THEME.metric("space2"))
        self.words = []
        for name, value in line.personalization:
            if name:
                card.body.addWidget(PlainLabel(name, "label", self))
            label = WrapLabel(value, "read_back" if len(value) <= _LARGE_UP_TO else "title", self)
            label.setAccessibleName(self.tr("The buyer's words: {words}").format(words=value))
            self.words.append(label)
            card.body.addWidget(label)
            if value != value.strip() or "  " in value:
                card.body.addWidget(WrapLabel(self.tr("There are extra spaces in it."), "secondary", self))
        self._body.addWidget(card)
        hint = self.tr("Hold the piece beside the screen and compare every letter, sign and space.")
        self._body.addWidget(WrapLabel(hint, "secondary", self))

    def _piece(self, line: LineRow, number: str) -> QHBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(THEME.metric("line_gap"))
        column.addStretch(1)
        column.addWidget(ElidedLabel(line.title, "heading", self))
        count = counted("1 piece", "{n} pieces", line.to_send)
        second = " · ".join(part for part in (variant_words(line), count, number) if part)
        column.addWidget(ElidedLabel(second, "secondary", self))
        column.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(THEME.metric("space4"))
        row.addWidget(Thumbnail(line.title, picture_of(line), "thumb_pick", self))
        row.addLayout(column, 1)
        return row

    def enter(self) -> None:
        """Take the focus and say the words aloud to a screen reader."""
        self.heading.setFocus()
        announce(self, f"{self.heading.text()} {' '.join(label.text() for label in self.words)}")
