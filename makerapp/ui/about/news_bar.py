"""A quiet line below the list about the program itself: it was renewed, or could be. Moves nothing, takes no focus."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QWidget

from makerapp.ui.theme import THEME
from makerapp.ui.widgets.announce import announce
from makerapp.ui.widgets.buttons import Button, GhostButton, IconButton, SecondaryButton
from makerapp.ui.widgets.icon_label import IconText
from makerapp.ui.widgets.style_props import set_style


class NewsBar(QFrame):
    """Stays until one of its buttons is pressed or it is closed; lower than a banner, since nothing is the matter.

    It stands below the list: above it, it would move the row that a hand is just reaching for.
    """

    # True where the keyboard was in it.
    closed = Signal(bool)

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_style(self, kind="banner", tone="info")
        self.setAccessibleName(text)
        self.words = IconText("sparkles", text, "secondary_strong", "", self)
        self.close_button = IconButton("x", self.tr("Close message"), self, small=True)
        self.close_button.clicked.connect(lambda _on=False: self.leave())
        self._row = QHBoxLayout(self)
        edge = THEME.metric("space2") - 2
        self._row.setContentsMargins(THEME.metric("space4"), edge, edge, edge)
        self._row.setSpacing(THEME.metric("space2"))
        self._row.addWidget(self.words, 1)
        self._row.addWidget(self.close_button)

    def add_button(self, text: str, run: Callable[[], object], icon: str = "", *, quiet: bool = False) -> Button:
        """Put a button before the cross; pressed, it does what it says and the line goes."""
        made = (GhostButton if quiet else SecondaryButton)(text, icon, self, small=True)
        made.clicked.connect(lambda _on=False: self._act(run))
        self._row.insertWidget(self._row.count() - 1, made)
        return made

    def speak(self) -> None:
        """Have it read out, when what is being read has ended."""
        announce(self, self.accessibleName())

    def leave(self) -> None:
        """Take the line away."""
        focus = QApplication.focusWidget()
        had_focus = focus is not None and self.isAncestorOf(focus)
        self.hide()
        self.closed.emit(had_focus)
        self.deleteLater()

    def _act(self, run: Callable[[], object]) -> None:
        self.leave()
        run()
