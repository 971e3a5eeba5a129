"""Ctrl+Enter presses the green button once, however fast it is pressed again."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from makerapp.ui import shortcuts
from makerapp.ui.widgets.buttons import MainButton, PrimaryButton


def press(qtbot: QtBot, window: QWidget) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_the_second_half_of_a_double_press_does_not_press_what_the_first_opened(qtbot: QtBot) -> None:
    window = QWidget()
    dialog = QDialog(window)
    received: list[bool] = []
    button = PrimaryButton("Receive 1 piece", parent=dialog)
    button.clicked.connect(lambda: received.append(True))
    shortcuts.bind(window, shortcuts.keys_of("main"), dialog.show)
    shortcuts.bind_main(dialog, button)
    qtbot.addWidget(window)
    window.show()
    press(qtbot, window)
    press(qtbot, dialog)
    assert received == []
    qtbot.wait(MainButton.DEAF_MS + 20)
    press(qtbot, dialog)
    assert len(received) == 1


def test_held_down_it_presses_once(qtbot: QtBot) -> None:
    window = QWidget()
    shortcuts.bind(window, shortcuts.keys_of("main"), list)
    qtbot.addWidget(window)
    assert not window.actions()[0].autoRepeat()
