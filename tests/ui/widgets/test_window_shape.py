from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from makerapp.ui.widgets import dialog_shell, menu
from makerapp.ui.widgets.dialog_shell import DialogShell
from makerapp.ui.widgets.menu import Menu
from makerapp.ui.widgets.window_shape import can_see_through
from makerapp.ui.widgets.x11_compositor import has_compositor


def corner_is_cut(window: QWidget) -> bool:
    return not window.mask().isEmpty() and not window.mask().contains(QPoint(0, 0))


def test_only_x11_has_to_be_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QGuiApplication, "platformName", staticmethod(lambda: "wayland"))
    assert can_see_through()


def test_no_x_server_means_no_compositor(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":60123")
    assert has_compositor() is False


@pytest.mark.parametrize("mixed", [True, False])
def test_corners_are_see_through_or_cut(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, mixed: bool) -> None:
    """Without a compositor the corners of dialogs and menus were black."""
    monkeypatch.setattr(dialog_shell, "can_see_through", lambda: mixed)
    monkeypatch.setattr(menu, "can_see_through", lambda: mixed)
    sheet = DialogShell("Settings", 400, 300)
    lines = Menu()
    lines.add("Edit", lambda: None)
    for window in (sheet, lines):
        qtbot.addWidget(window)
        window.resize(300, 200)
        window.show()
        assert window.testAttribute(Qt.WidgetAttribute.WA_TranslucentBackground) is mixed
        assert corner_is_cut(window) is not mixed
        window.hide()


class Held(DialogShell):
    """Counts the moves it would hand to the desktop."""

    moves = 0

    def start_move(self) -> None:
        Held.moves += 1


@pytest.fixture
def held(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Held:
    Held.moves = 0
    made = Held("Settings", 400, 300)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    monkeypatch.setattr(dialog_shell, "start_move", lambda _handle: made.start_move())
    return made


def test_a_press_alone_does_not_move_the_sheet(held: Held) -> None:
    """Pressed and let go quickly, the sheet stuck to the mouse."""
    QTest.mousePress(held, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    assert Held.moves == 0
    QTest.mouseRelease(held, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    QTest.mouseMove(held, QPoint(90, 90))
    assert Held.moves == 0


def test_a_drag_moves_the_sheet_once(held: Held, qtbot: QtBot) -> None:
    far = QApplication.startDragDistance() + 4
    handle = held.windowHandle()
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(20, 20))
    QTest.mouseMove(handle, QPoint(22, 21))
    assert Held.moves == 0
    QTest.mouseMove(handle, QPoint(20 + far, 20))
    QTest.mouseMove(handle, QPoint(60 + far, 20))
    assert Held.moves == 1
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(60, 20))


def test_sheet_put_down_past_the_edge_comes_back(held: Held, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    room = QRect(0, 0, 800, 600)
    monkeypatch.setattr(dialog_shell, "screen_room", lambda _window: room)
    held.move(-300, 500)
    qtbot.waitUntil(lambda: room.contains(held.geometry()))
