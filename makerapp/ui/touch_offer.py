"""After the first touch of a screen: whether everything should be big enough for a finger. Offered once (UX 10)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from makerapp.services import preferences
from makerapp.ui.refusals import guarded
from makerapp.ui.theme import THEME, Density

if TYPE_CHECKING:
    from makerapp.ui.main_window import MainWindow


class TouchOffer(QObject):
    """Waits at the window's handle, which hears a touch before any widget does; gone once it was asked."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        handle = window.windowHandle()
        if handle is not None:
            handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.TouchBegin:
            watched.removeEventFilter(self)
            # What was touched happens first; its own message would take this one's place.
            QTimer.singleShot(0, self, self._offer)
        return False

    def _offer(self) -> None:
        if preferences.get("touch_offered") or THEME.density is Density.TOUCH:
            return
        guarded(self._window, lambda: preferences.put("touch_offered", True))
        words = self.tr("Using a touch screen? Make everything bigger")
        self._window.show_toast(words, action=self.tr("Switch"), run=self._switch)

    def _switch(self) -> None:
        from makerapp.ui import look

        app = QApplication.instance()
        if isinstance(app, QApplication):
            guarded(self._window, lambda: preferences.put("density", Density.TOUCH.value))
            look.wear(app)


def watch(window: MainWindow) -> None:
    """Offer it after the first touch of this window, unless it was offered before."""
    if not preferences.get("touch_offered"):
        TouchOffer(window)
