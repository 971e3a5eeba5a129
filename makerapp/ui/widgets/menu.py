"""A pop-up menu with rounded corners and plain text."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from makerapp.ui.theme import THEME, keep_icon
from makerapp.ui.widgets.buttons import escape
from makerapp.ui.widgets.window_shape import can_see_through, round_off


class Menu(QMenu):
    """Fill it with ``add``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # The corners outside the rounded edge would be painted black in an opaque window.
        self.setWindowFlags(
            self.windowFlags() | Qt.WindowType.FramelessWindowHint | Qt.WindowType.NoDropShadowWindowHint
        )
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground, can_see_through())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        round_off(self, THEME.metric("radius_inset"))

    def add(
        self,
        text: str,
        run: Callable[[], object],
        icon: str = "",
        *,
        keys: str | QKeySequence.StandardKey = "",
        danger: bool = False,
    ) -> QAction:
        """One line; ``keys`` are shown beside it. ``danger`` colors the icon, the words stay readable."""
        action = QAction(escape(text), self)
        if icon:
            keep_icon(action, icon, 16, "danger" if danger else "text2")
        if keys:
            action.setShortcut(QKeySequence(keys))
            # Shown only: the window owns the shortcut, two owners would make it ambiguous.
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda _checked=False: run())
        self.addAction(action)
        return action
