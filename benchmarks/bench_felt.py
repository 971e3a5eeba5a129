"""How long each action keeps the window from answering, with 100,000 orders in it. Goal: never longer than 50 ms.

Measured in Qt's own event loop by a timer of a millisecond: the longest it is kept waiting while the action is done and
everything that follows from it (panels, counts, pictures) happens. That is what a hand feels: until then, no key and no
press is heard.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from benchmarks.bench_list import real_window
from benchmarks.table import Figure, show, timed
from makerapp.models.list_rows import View
from makerapp.ui.main_window import MainWindow
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import MainButton

ORDERS = 100_000
TIMES = 5
GOAL = 50.0
THEME_GOAL = 150.0
_QUIET_MS = 400
_BEAT_MS = 1
CLOCK = time.perf_counter
CTRL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier


class Blocks:
    """A heart that beats every millisecond in this thread's event loop; ``of`` tells how long it was kept waiting."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._longest = 0.0
        self._last = 0.0
        self._heart = QTimer()
        self._heart.setTimerType(Qt.TimerType.PreciseTimer)
        self._heart.setInterval(_BEAT_MS)
        self._heart.timeout.connect(self._beat)

    def _beat(self) -> None:
        now = CLOCK()
        self._longest = max(self._longest, (now - self._last) * 1000 - _BEAT_MS)
        self._last = now

    def of(self, action: Callable[[], object]) -> float:
        """The longest block, in milliseconds, while ``action`` is done and what follows from it happens."""
        # Keys find their way in an active window only, which none is after a window that waited was closed.
        self._window.activateWindow()
        QApplication.processEvents()
        loop = QEventLoop()
        QTimer.singleShot(_BEAT_MS * 5, action)
        QTimer.singleShot(_QUIET_MS, loop.quit)
        self._longest, self._last = 0.0, CLOCK()
        self._heart.start()
        loop.exec()
        self._beat()
        self._heart.stop()
        return self._longest


@contextmanager
def _bench() -> Iterator[tuple[MainWindow, Blocks]]:
    with real_window(ORDERS) as window:
        blocks = Blocks(window)
        blocks.of(lambda: None)
        yield window, blocks


def run() -> None:
    """Measure and print."""
    MainButton.DEAF_MS = 0
    with _bench() as (window, blocks):
        show(f"Longest block of the window, {ORDERS:,} orders", _figures(window, blocks))
        show("Light and dark, switched in the open window", _themes(window))


def _key(window: MainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> Callable[[], object]:
    return lambda: QTest.keyClick(window.windowHandle(), key, modifier)


def _figures(window: MainWindow, blocks: Blocks) -> list[Figure]:
    figures = []

    def measure(what: str, *steps: Callable[[], object]) -> None:
        """Each step in turn, ``TIMES`` times; the longest block of the first step counts."""
        found = []
        for _ in range(TIMES):
            for index, step in enumerate(steps):
                took = blocks.of(step)
                if index == 0:
                    found.append(took)
        figures.append(timed(what, found, GOAL))

    for name, number in (
        ("To confirm", 1),
        ("To make", 2),
        ("To pack", 3),
        ("On the way", 4),
        ("Delivered", 5),
        ("All", 7),
    ):
        digit = Qt.Key(Qt.Key.Key_0 + number)
        measure(f"open {name}", _key(window, digit, CTRL), _key(window, Qt.Key.Key_1, CTRL))
    measure("tick all of a view", _key(window, Qt.Key.Key_A, CTRL), _key(window, Qt.Key.Key_Escape))
    blocks.of(_key(window, Qt.Key.Key_7, CTRL))
    measure("tick all 100,000", _key(window, Qt.Key.Key_A, CTRL), _key(window, Qt.Key.Key_Escape))
    measure("next order of the list", _key(window, Qt.Key.Key_Down))
    measure("page down", _key(window, Qt.Key.Key_PageDown))
    measure("to the end of the list", _key(window, Qt.Key.Key_End), _key(window, Qt.Key.Key_Home))
    blocks.of(_key(window, Qt.Key.Key_1, CTRL))
    measure("confirm an order", _key(window, Qt.Key.Key_Return, CTRL))
    measure("undo", _key(window, Qt.Key.Key_Z, CTRL))
    blocks.of(_key(window, Qt.Key.Key_2, CTRL))
    measure("mark as made", _key(window, Qt.Key.Key_Return, CTRL))
    blocks.of(_key(window, Qt.Key.Key_F, CTRL))
    measure("search, a letter", lambda: QTest.keyClick(window.windowHandle(), "m"), _key(window, Qt.Key.Key_Escape),
            _key(window, Qt.Key.Key_F, CTRL))  # fmt: skip
    window.show_view(View.TO_PACK)
    measure("open the wizard", _key(window, Qt.Key.Key_Return, CTRL), _key(window, Qt.Key.Key_Escape))
    measure("order window", _in_dialog(window, _key(window, Qt.Key.Key_Return)))
    measure("edit order", _in_dialog(window, _key(window, Qt.Key.Key_F2)))
    measure("new order", _in_dialog(window, _key(window, Qt.Key.Key_N, CTRL)))
    measure("settings", _in_dialog(window, _key(window, Qt.Key.Key_Comma, CTRL)))
    measure("help", _key(window, Qt.Key.Key_F1), _key(window, Qt.Key.Key_F1))
    measure("products", _key(window, Qt.Key.Key_8, CTRL), _key(window, Qt.Key.Key_1, CTRL))
    measure("earnings", _key(window, Qt.Key.Key_9, CTRL), _key(window, Qt.Key.Key_1, CTRL))
    return figures


def _in_dialog(window: MainWindow, press: Callable[[], object]) -> Callable[[], object]:
    """Open a window that waits for an answer, and close it a moment after it came."""

    def close() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog):
            QTimer.singleShot(_QUIET_MS // 2, dialog.reject)
        else:
            QTimer.singleShot(_BEAT_MS * 5, close)

    def work() -> None:
        window.orders.table.setFocus()
        QTimer.singleShot(0, close)
        press()

    return work


def _themes(window: MainWindow) -> list[Figure]:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    found = []
    for scheme in ("dark", "light") * TIMES:
        began = time.perf_counter()
        THEME.apply(app, scheme=scheme)
        window.repaint()
        QApplication.processEvents()
        found.append((time.perf_counter() - began) * 1000)
    return [timed("switched and painted", found, THEME_GOAL)]
