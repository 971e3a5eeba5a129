"""What a key is bound to a window by; which key does what stands in `makerapp.services.key_table`."""

from __future__ import annotations

import weakref
from collections.abc import Callable, Sequence

from PySide6.QtCore import QElapsedTimer
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QWidget

from makerapp.models.list_rows import View
from makerapp.services.key_table import SHORTCUTS
from makerapp.ui.shop_page import ShopPlace
from makerapp.ui.widgets.buttons import MainButton

VIEW_KEYS = {
    View.TO_CONFIRM: "Ctrl+1",
    View.TO_MAKE: "Ctrl+2",
    View.TO_PACK: "Ctrl+3",
    View.ON_THE_WAY: "Ctrl+4",
    View.DELIVERED: "Ctrl+5",
    View.CANCELLED: "Ctrl+6",
    View.ALL: "Ctrl+7",
}
PLACE_KEYS = {
    ShopPlace.TODAY: "Ctrl+0",
    ShopPlace.PRODUCTS: "Ctrl+8",
    ShopPlace.EARNINGS: "Ctrl+9",
    ShopPlace.REPORTS: "Ctrl+R",
}


def keys_of(name: str) -> tuple[str, ...]:
    """The key sequences bound under a name."""
    return next(key.keys for keys in SHORTCUTS.values() for key in keys if key.name == name)


class _LastMain:
    """The last Ctrl+Enter. A second press so soon was meant for the window it began in, not for what that opened."""

    def __init__(self) -> None:
        self._since = QElapsedTimer()
        self._window: weakref.ref[QWidget] | None = None

    def is_meant_for(self, window: QWidget) -> bool:
        """Whether a press now is one for ``window``, which it notes; False for the rest of a double press."""
        before = self._window() if self._window is not None else None
        over: QWidget | None = window.parentWidget()
        while over is not None and over is not before:
            over = over.parentWidget()
        if over is not None and self._since.elapsed() < MainButton.DEAF_MS:
            return False
        self._since.start()
        self._window = weakref.ref(window)
        return True


_last_main = _LastMain()


def bind_main(dialog: QWidget, button: QAbstractButton) -> None:
    """Have Ctrl+Enter press the main button of a dialog, as it does in the window."""
    bind(dialog, keys_of("main"), lambda: button.click() if button.isVisible() else None)


def bind(window: QWidget, keys: Sequence[str], run: Callable[[], object]) -> None:
    """Have ``run`` called when one of the keys is pressed anywhere in ``window``."""
    action = QAction(window)
    action.setShortcuts([QKeySequence(each) for each in keys])
    if tuple(keys) == keys_of("main"):
        # Held down, it would do one order after the other.
        action.setAutoRepeat(False)
        action.triggered.connect(lambda _checked=False: run() if _last_main.is_meant_for(window) else None)
    else:
        action.triggered.connect(lambda _checked=False: run())
    window.addAction(action)
