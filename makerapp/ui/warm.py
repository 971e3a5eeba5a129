"""What is opened later is made ready in idle moments, so that its first opening is as quick as its next.

The code of the other screens is loaded on a thread once the first page has stood there for a moment; then the pages
are made, one at a time, only while nothing was pressed for a second.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from makerapp.ui import jobs
from makerapp.ui.shop_page import ShopPlace

if TYPE_CHECKING:
    from makerapp.ui.main_window import MainWindow

WAIT_MS = 3000
IDLE_MS = 1000

# In the order in which they are likely to be opened.
MODULES = (
    "makerapp.ui.orders.panel_body",
    "makerapp.ui.orders.ticked",
    "makerapp.ui.fulfillment.wizard",
    "makerapp.ui.orders.detail_dialog",
    "makerapp.ui.widgets.toast",
    "makerapp.services.event_words",
    "makerapp.ui.batch.batch_page",
    "makerapp.ui.products.products_page",
    "makerapp.ui.orders.edit_dialog",
    "makerapp.ui.settings.settings_dialog",
    "makerapp.ui.palette.palette",
    "makerapp.services.scanned",
    "makerapp.ui.earnings.earnings_page",
    "makerapp.ui.reports.reports_page",
    "makerapp.ui.help_page",
    "makerapp.ui.printing.preview_dialog",
)
_PLACES = (ShopPlace.PRODUCTS, ShopPlace.EARNINGS, ShopPlace.REPORTS)
_PRESSES = (
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
)


class Warmth(QObject):
    """Makes the screens of a window ready, until all are or the window goes. Lives as a child of the window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._since = QElapsedTimer()
        self._since.start()
        pages = window.pages
        self._steps: list[Callable[[], object]] = [lambda: pages.orders, pages.made_wizard]
        self._steps += [partial(pages.shop_page, place) for place in _PLACES]
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._load)
        self._timer.start(WAIT_MS)
        handle = window.windowHandle()
        if handle is not None:
            handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _PRESSES:
            self._since.start()
        return False

    @property
    def is_done(self) -> bool:
        """Nothing is left to make ready."""
        return not self._steps

    def _load(self) -> None:
        """On a thread: it waits for the one that shows the window whenever that has something to do."""

        def work(_progress: jobs.Progress, stop: jobs.Stop) -> None:
            for name in MODULES:
                if stop():
                    return
                importlib.import_module(name)

        jobs.run_job(work, lambda _none: self._begin(), owner=self)

    def _begin(self) -> None:
        self._timer.timeout.disconnect(self._load)
        self._timer.timeout.connect(self._go_on)
        self._go_on()

    def _go_on(self) -> None:
        """Make one thing ready, if nothing was pressed for a while, and come again."""
        idle = self._since.elapsed()
        if idle < IDLE_MS or QApplication.activeModalWidget() is not None:
            self._timer.start(max(IDLE_MS - idle, IDLE_MS // 4))
            return
        self._steps.pop(0)()
        if self._steps:
            self._timer.start(IDLE_MS // 10)


def begin(window: MainWindow) -> Warmth:
    """Make the screens of this window ready while it is not used."""
    return Warmth(window)
