"""A dialog that was measured by its screen goes without taking the screen along."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from makerapp.ui.widgets.dialog_shell import DialogShell
from makerapp.ui.widgets.screen_room import screen_room


def test_the_room_is_that_of_the_screen(qtbot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    assert screen_room(window) == QGuiApplication.primaryScreen().availableGeometry()


def test_the_screen_outlives_a_dialog_with_a_toast(qtbot) -> None:
    window = QWidget()
    window.show()
    screen = QGuiApplication.primaryScreen()
    dialog = DialogShell("Sheet", 300, 200, window)
    QTimer.singleShot(20, lambda: (dialog.toasts.show("Done"), dialog.accept()))
    dialog.exec()
    window.close()
    window.deleteLater()
    QTest.qWait(20)
    assert not isValid(dialog)
    assert isValid(screen)
    assert screen.availableGeometry().isValid()
