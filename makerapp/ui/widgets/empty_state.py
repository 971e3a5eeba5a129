"""What a view shows when there is nothing in it: why, and what to do."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import Button, PrimaryButton, SecondaryButton
from makerapp.ui.widgets.elided_label import PlainLabel, WrapLabel
from makerapp.ui.widgets.icon_label import IconTile


class EmptyState(QWidget):
    """A title, a line and perhaps a button, in the middle of the room there is. ``pressed`` is the button's."""

    pressed = Signal()

    def __init__(
        self,
        title: str,
        line: str = "",
        button: str = "",
        icon: str = "inbox",
        parent: QWidget | None = None,
        *,
        primary: bool = False,
    ) -> None:
        super().__init__(parent)
        self._tile = IconTile(icon, "accent", 64, self, disc=True)
        self.title = PlainLabel(title, "heading", self)
        self.line = WrapLabel(line, "secondary", self)
        self.button: Button = PrimaryButton(button, "", self) if primary else SecondaryButton(button, "", self)
        self.button.clicked.connect(self.pressed)
        for label in (self.title, self.line):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout(self)
        column.setSpacing(THEME.metric("space1"))
        column.addStretch(2)
        column.addWidget(self._tile, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(THEME.metric("space3"))
        column.addWidget(self.title)
        column.addWidget(self.line)
        column.addSpacing(THEME.metric("space3"))
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self.set_words(title, line, button, icon)

    def set_words(self, title: str, line: str = "", button: str = "", icon: str = "") -> None:
        """Say something else; without words for the button there is none."""
        self.title.setText(title)
        self.line.setText(line)
        self.line.setVisible(bool(line))
        self.button.setText(button)
        self.button.setVisible(bool(button))
        if icon:
            self._tile.set_icon(icon)
