"""What stays until it is solved: a failed print, a wrong scan, orders left out."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from makerapp.ui.theme import THEME
from makerapp.ui.widgets.announce import announce
from makerapp.ui.widgets.buttons import Button, IconButton, SecondaryButton
from makerapp.ui.widgets.elided_label import WrapLabel
from makerapp.ui.widgets.icon_label import IconTile
from makerapp.ui.widgets.style_props import set_style

_ICONS = {"danger": "triangle-alert", "warn": "triangle-alert", "info": "info"}
_DISCS = {"danger": "danger_strong", "warn": "warn_strong", "info": "accent_strong"}


class Banner(QFrame):
    """What happened, why, what now, and a button that does it.

    ``tone`` is danger, warn or info; ``strong`` (wrong scan) has a thicker edge and a larger disc.
    ``dismissed`` comes when the user closes it.
    """

    dismissed = Signal()

    def __init__(
        self,
        tone: str,
        title: str,
        text: str = "",
        parent: QWidget | None = None,
        *,
        icon: str = "",
        strong: bool = False,
        closable: bool = False,
    ) -> None:
        super().__init__(parent)
        self._tone = tone
        set_style(self, kind="banner", tone=tone, strong=strong)
        disc = 48 if strong else 40
        self._disc = IconTile(icon or _ICONS[tone], _DISCS[tone], disc, self, disc=True)
        self.title = WrapLabel(title, "heading" if strong else "strong", self)
        self.text = WrapLabel(text, "body" if strong else "secondary", self)
        words = QVBoxLayout()
        words.setSpacing(THEME.metric("line_gap"))
        words.addStretch(1)
        words.addWidget(self.title)
        words.addWidget(self.text)
        words.addStretch(1)
        row = QHBoxLayout(self)
        edge = THEME.metric("space4") - 2
        row.setContentsMargins(edge, edge - 2, edge, edge - 2)
        row.setSpacing(THEME.metric("space3"))
        row.addWidget(self._disc, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(words, 1)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(THEME.metric("space2"))
        row.addLayout(self._buttons)
        if closable:
            close = IconButton("x", self.tr("Close"), self)
            close.clicked.connect(self._close)
            row.addWidget(close, 0, Qt.AlignmentFlag.AlignVCenter)
        self.set_words(title, text)

    def set_words(self, title: str, text: str = "") -> None:
        """Say something else."""
        self.title.setText(title)
        self.text.setText(text)
        self.text.setVisible(bool(text))
        self.setAccessibleName(f"{title.rstrip('.')}. {text}" if text else title)

    def add_button(self, text: str, run: Callable[[], object], icon: str = "", button: Button | None = None) -> Button:
        """Put a button at the right end; secondary unless another kind is handed in."""
        made = button or SecondaryButton(text, icon, self)
        made.clicked.connect(lambda _checked=False: run())
        self._buttons.addWidget(made)
        return made

    def speak(self) -> None:
        """Have it read out; errors interrupt."""
        announce(self, self.accessibleName(), assertive=self._tone == "danger")

    def _close(self) -> None:
        self.hide()
        self.dismissed.emit()
