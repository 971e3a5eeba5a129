from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from makerapp.ui.widgets import toast as toast_module
from makerapp.ui.widgets.toast import ToastHost


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWidget]:
    made = QWidget()
    layout = QVBoxLayout(made)
    edit = QLineEdit()
    layout.addWidget(edit)
    layout.addStretch(1)
    qtbot.addWidget(made)
    made.resize(900, 500)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    edit.setFocus()
    return made


class Announced:
    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.texts: list[str] = []
        monkeypatch.setattr(toast_module, "announce", lambda _source, text: self.texts.append(text))


def test_says_what_happened(qtbot: QtBot, window: QWidget, monkeypatch: pytest.MonkeyPatch) -> None:
    heard = Announced(monkeypatch)
    host = ToastHost(window)
    host.show("#1041 marked as shipped", "Moved to On the way", lambda: None)
    assert host.is_showing()
    assert host.text() == "#1041 marked as shipped"
    assert host.toast.action.text() == "Undo"
    assert host.toast.cap.isVisible()
    assert heard.texts == ["#1041 marked as shipped. Moved to On the way"]


def test_never_takes_the_focus_and_is_no_window(qtbot: QtBot, window: QWidget) -> None:
    host = ToastHost(window)
    focus = window.focusWidget()
    host.show("Address copied")
    assert window.focusWidget() is focus
    assert not host.toast.isWindow()


def test_undo_runs_once_and_closes(qtbot: QtBot, window: QWidget) -> None:
    host = ToastHost(window)
    undone: list[int] = []
    host.show("#1042 confirmed", undo=lambda: undone.append(1))
    qtbot.mouseClick(host.toast.action, Qt.MouseButton.LeftButton)
    assert undone == [1]
    assert not host.is_showing()


def test_newer_replaces_older(qtbot: QtBot, window: QWidget) -> None:
    host = ToastHost(window)
    undone: list[str] = []
    host.show("#1042 confirmed", undo=lambda: undone.append("old"))
    host.show("#1043 confirmed", undo=lambda: undone.append("new"))
    qtbot.mouseClick(host.toast.action, Qt.MouseButton.LeftButton)
    assert undone == ["new"]


def test_without_undo_there_is_no_button_and_half_the_time(qtbot: QtBot, window: QWidget) -> None:
    host = ToastHost(window)
    host.show("Address copied")
    assert host.toast.action.isHidden()
    assert host.toast.cap.isHidden()
    assert host.remaining_ms() == 5_000
    host.show("#1042 confirmed", undo=lambda: None)
    assert host.remaining_ms() == 10_000


def test_another_action_has_its_own_word_and_no_key(qtbot: QtBot, window: QWidget) -> None:
    host = ToastHost(window)
    host.show("Draft kept", undo=lambda: None, action="Discard")
    assert host.toast.action.text() == "Discard"
    assert host.toast.action.accessibleName() == "Discard: Draft kept"
    assert host.toast.cap.isHidden()


def test_goes_by_itself(qtbot: QtBot, window: QWidget, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ToastHost, "PLAIN_MS", 250)
    host = ToastHost(window)
    host.show("Address copied")
    qtbot.waitUntil(lambda: not host.is_showing(), timeout=3_000)


@pytest.mark.parametrize("reason", ["hovered", "focused", "behind"])
def test_clock_stands_still(qtbot: QtBot, window: QWidget, monkeypatch: pytest.MonkeyPatch, reason: str) -> None:
    monkeypatch.setattr(ToastHost, "WITH_ACTION_MS", 250)
    host = ToastHost(window)
    if reason == "hovered":
        monkeypatch.setattr(host.toast, "underMouse", lambda: True)
    if reason == "behind":
        monkeypatch.setattr(window, "isActiveWindow", lambda: False)
    host.show("#1042 confirmed", undo=lambda: None)
    if reason == "focused":
        host.toast.action.setFocus(Qt.FocusReason.TabFocusReason)
    assert host.is_paused()
    qtbot.wait(500)
    assert host.is_showing()


def test_close_button(qtbot: QtBot, window: QWidget) -> None:
    host = ToastHost(window)
    host.show("Address copied")
    assert host.toast.close_button.accessibleName() == "Close message"
    qtbot.mouseClick(host.toast.close_button, Qt.MouseButton.LeftButton)
    assert not host.is_showing()


def test_stays_at_the_bottom_center_of_its_anchor(qtbot: QtBot, window: QWidget) -> None:
    anchor = QWidget(window)
    anchor.setGeometry(200, 20, 600, 400)
    anchor.show()
    host = ToastHost(window, anchor)
    host.show("#1041 marked as shipped", "Moved to On the way", lambda: None)

    def offset() -> int:
        middle = host.toast.geometry().center().x()
        return abs(middle - (anchor.mapTo(window, QPoint(0, 0)).x() + anchor.width() // 2))

    assert offset() <= 1
    anchor.resize(500, 300)
    assert offset() <= 1
    assert host.toast.geometry().bottom() <= 20 + 300 + 16


def test_long_words_are_shortened_not_widened(qtbot: QtBot, window: QWidget) -> None:
    host = ToastHost(window)
    host.show("Rindfleischetikettierung " * 20, "second " * 60, lambda: None)
    assert host.toast.width() <= window.width() + 32


def test_announcement_reaches_qt(qtbot: QtBot, window: QWidget) -> None:
    from makerapp.ui.widgets.announce import announce

    announce(window, "Step 2 of 5", assertive=True)
    assert QAccessible.queryAccessibleInterface(window) is not None
