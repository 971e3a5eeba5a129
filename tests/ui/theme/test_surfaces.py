"""What the style sheet gives to Qt's own widgets, looked at in the picture."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QListView, QPushButton, QTreeView, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from makerapp.ui.theme import THEME


def picture(widget: QWidget) -> QImage:
    """The widget over black, as in a window of its own that nothing was painted into."""
    shot = QImage(widget.size(), QImage.Format.Format_RGB32)
    shot.fill(Qt.GlobalColor.black)
    widget.render(shot)
    return shot


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_lists_of_their_own_window_have_a_surface(qtbot: QtBot, look: QApplication, scheme: str) -> None:
    """The completion list of Qt's file dialog was black on black."""
    THEME.apply(look, scheme=scheme)
    view = QListView()
    qtbot.addWidget(view)
    view.resize(200, 100)
    view.show()
    assert picture(view).pixelColor(100, 50) == QColor(THEME.hex("surface"))


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_header_of_a_tree_can_be_read(qtbot: QtBot, look: QApplication, scheme: str) -> None:
    THEME.apply(look, scheme=scheme)
    view = QTreeView()
    model = QStandardItemModel(0, 2, view)
    model.setHorizontalHeaderLabels(["", ""])
    view.setModel(model)
    qtbot.addWidget(view)
    view.resize(400, 100)
    view.show()
    header = view.header()
    assert picture(header).pixelColor(20, header.height() // 2) == QColor(THEME.hex("surface2"))


@pytest.mark.parametrize("kind", [QPushButton, QCheckBox])
def test_focus_puts_no_frame_of_the_style_inside(qtbot: QtBot, kind: type[QPushButton | QCheckBox]) -> None:
    """The ring around a control shows its focus; Fusion drew a second frame into it."""
    window = QWidget()
    column = QVBoxLayout(window)
    first, second = kind("Tick all 2"), kind("Other")
    column.addWidget(first)
    column.addWidget(second)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    second.setFocus()
    without = picture(first)
    QTest.keyClick(window, Qt.Key.Key_Tab)
    assert first.hasFocus()
    assert picture(first) == without
