"""The last step of packing: a big tick, what was sent, and what can be done with it still."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from makerapp.ui.theme import THEME
from makerapp.ui.widgets.card import Card
from makerapp.ui.widgets.elided_label import WrapLabel
from makerapp.ui.widgets.icon_label import IconTile

_DISC = 80


class DoneCard(Card):
    """``title`` takes the focus, so that a screen reader begins there; ``line`` is the smaller one under it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = WrapLabel("", "display", self)
        self.line = WrapLabel("", "secondary", self)
        for label in (self.title, self.line):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.title.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def lay_out(self, buttons: Sequence[QPushButton]) -> None:
        """Put it all in the upper middle, with these buttons below the words."""
        row = QHBoxLayout()
        row.setSpacing(THEME.metric("space2"))
        row.addStretch(1)
        for button in buttons:
            row.addWidget(button)
        row.addStretch(1)
        self.body.addStretch(35)
        disc = IconTile("check", "accent_strong", _DISC, self, disc=True)
        self.body.addWidget(disc, 0, Qt.AlignmentFlag.AlignHCenter)
        self.body.addSpacing(THEME.metric("space2"))
        self.body.addWidget(self.title)
        self.body.addWidget(self.line)
        self.body.addSpacing(THEME.metric("space2"))
        self.body.addLayout(row)
        self.body.addStretch(65)
