"""One screen of the walk: how it comes to the front, and how the window is left as it was."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget

from makerapp.models.list_rows import View
from makerapp.tour.screens.tools import settle
from makerapp.ui.main_window import MainWindow

Opener = Callable[[MainWindow], QWidget]


@dataclass(frozen=True)
class Screen:
    """One screen: what a test calls it, and how it comes to the front."""

    name: str
    open: Opener


@contextmanager
def opened(window: MainWindow, screen: Screen) -> Iterator[QWidget]:
    """The screen in front; afterwards the window stands on To pack again, with nothing over it."""
    front = screen.open(window)
    settle()
    try:
        yield front
    finally:
        tidy(window, front)


def tidy(window: MainWindow, front: QWidget) -> None:
    """Close what a screen opened."""
    if front is not window:
        front.close()
        front.deleteLater()
    for other in QApplication.topLevelWidgets():
        if other is not window and other.isVisible() and other.isWindow():
            other.close()
    if window._toasts is not None:
        window._toasts.hide()
    window.scan_desk.acknowledge()
    window.orders.search.clear()
    window.orders.model.clear_ticks()
    window.orders.pills.clear()
    window.show_view(View.TO_PACK)
    settle(0.02)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
