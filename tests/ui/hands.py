"""Presses as a hand makes them, for tests of the window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from makerapp.ui.main_window import MainWindow

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def click(button: QAbstractButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def press_green(window: MainWindow) -> None:
    """The green button, after the moment in which it takes no second click."""
    QTest.qWait(window.orders.panel.main_button.DEAF_MS + 20)
    click(window.orders.panel.main_button)
    QTest.qWait(10)
