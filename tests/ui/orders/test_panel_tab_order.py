"""Tab goes through the panel as one reads it: head, what it tells, the buttons at its foot last."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from makerapp.ui.main_window import MainWindow


def test_the_green_button_comes_last(shop_window: MainWindow, qtbot: QtBot) -> None:
    panel = shop_window.orders.order_panel
    shop_window.orders.show_panel_now()
    shop_window.activateWindow()
    panel.open_button.setFocus()
    qtbot.waitUntil(panel.open_button.hasFocus)
    seen = []
    for _ in range(40):
        focused = QApplication.focusWidget()
        assert focused is not None
        seen.append(focused)
        if focused is panel.main_button:
            break
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert seen[:2] == [panel.open_button, panel.more_button]
    assert seen[-3:] == [panel.left_button, panel.right_button, panel.main_button]
    assert len(seen) > 6, "the links of the body stand between"
