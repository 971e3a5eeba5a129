"""Every key of the program in one table: the window binds it, tooltips and the help page show it.

No plain letters: a barcode scanner types those. Source: UX specification, section 8.
"""

from __future__ import annotations

import weakref
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QElapsedTimer
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QWidget

from makerapp.models.list_rows import View
from makerapp.translation import mark
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


@dataclass(frozen=True)
class Key:
    """One shortcut: ``name`` is what the window binds it by, ``keys`` as Qt writes them, ``does`` in words."""

    name: str
    keys: tuple[str, ...]
    does: str


MAIN = mark("Anywhere")
LIST = mark("In the list")
ORDER = mark("For the selected order")
PACK = mark("While you pack")
WINDOWS = mark("In windows and forms")

# "" names a key that a control handles by itself; it is listed for the reader only.
SHORTCUTS: dict[str, tuple[Key, ...]] = {
    MAIN: (
        Key("main", ("Ctrl+Return", "Ctrl+Enter"), mark("Press the green button")),
        Key("search", ("Ctrl+F",), mark("Search all orders")),
        Key("new", ("Ctrl+N",), mark("New order; under Products, a new product")),
        Key("import", ("Ctrl+I",), mark("Bring in an orders file")),
        Key("palette", ("Ctrl+K",), mark("Find and do anything in your own words")),
        Key("undo", ("Ctrl+Z",), mark("Undo")),
        Key("redo", ("Ctrl+Shift+Z",), mark("Redo")),
        Key("next_area", ("F6",), mark("Go from sidebar to list to panel")),
        Key("previous_area", ("Shift+F6",), mark("Go back the same way")),
        Key("", (PLACE_KEYS[ShopPlace.TODAY],), mark("Today")),
        Key("", ("Ctrl+1", "…", "Ctrl+7"), mark("Open a view, in the order of the sidebar")),
        Key("", (PLACE_KEYS[ShopPlace.PRODUCTS],), mark("Products")),
        Key("", (PLACE_KEYS[ShopPlace.EARNINGS],), mark("Earnings")),
        Key("", (PLACE_KEYS[ShopPlace.REPORTS],), mark("Reports")),
        Key("bigger", ("Ctrl++", "Ctrl+="), mark("Bigger text")),
        Key("smaller", ("Ctrl+-",), mark("Smaller text")),
        Key("settings", ("Ctrl+,",), mark("Settings")),
        Key("help", ("F1",), mark("Help and keys; again goes back")),
        Key("quit", ("Ctrl+Q",), mark("Quit")),
    ),
    LIST: (
        Key("", ("Up", "Down"), mark("Go to the order above or below")),
        Key("", ("PgUp", "PgDown"), mark("Move by a page")),
        Key("", ("Home", "End"), mark("Go to the first or the last order")),
        Key("", ("Return",), mark("Open the order window")),
        Key("", ("Space",), mark("Tick the order")),
        Key("", ("Shift+Up", "Shift+Down"), mark("Tick a range")),
        Key("tick_all", ("Ctrl+A",), mark("Tick all orders shown")),
        Key("print_all", ("Ctrl+Shift+P",), mark("Print the slips of all orders shown")),
        Key("", ("Menu",), mark("What can be done with the order")),
        Key("escape", ("Esc",), mark("Clear the search, then the ticks")),
    ),
    ORDER: (
        Key("print", ("Ctrl+P",), mark("Print its slip")),
        Key("edit", ("F2",), mark("Edit it")),
        Key("copy_address", ("Ctrl+Shift+C",), mark("Copy its address")),
    ),
    PACK: (
        Key("", ("Space",), mark("One piece more in the box")),
        Key("", ("Alt+Left",), mark("One step back")),
        Key("", ("Ctrl+PgUp", "Ctrl+PgDown"), mark("The order before, the next order")),
        Key("", ("Esc",), mark("Leave; how far you are is kept")),
    ),
    WINDOWS: (
        Key("", ("Tab", "Shift+Tab"), mark("The next field or button, the one before")),
        Key("", ("Return",), mark("Press the button with the ring")),
        Key("", ("Ctrl+S",), mark("Save an order or a product")),
        Key("", ("Ctrl+PgUp", "Ctrl+PgDown"), mark("In the order window: the order before, the next order")),
        Key("", ("Esc",), mark("Close")),
    ),
}


_SIGNS = {
    "Return": "↵", "Enter": "↵", "Up": "↑", "Down": "↓", "Left": "←", "Right": "→", "plus": "+", "-": "−",
    "PgDown": "PgDn",
}  # fmt: skip


def cap(keys: str) -> str:
    """``Ctrl+Return`` as ``Ctrl ↵``, the way caps write it; the plus key keeps its sign."""
    return " ".join(_SIGNS.get(part, part) for part in keys.replace("++", "+plus").split("+"))


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
