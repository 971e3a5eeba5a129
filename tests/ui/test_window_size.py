from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from makerapp.ui import window_size


@pytest.mark.parametrize(
    ("screen", "stands"),
    [
        ((1366, 768), False),
        ((1366, 900), False),
        ((1400, 800), False),
        ((1440, 900), True),
        ((1920, 1080), True),
    ],
)
def test_a_title_bar_needs_room_too(screen: tuple[int, int], stands: bool) -> None:
    assert window_size.fits(window_size.DESIGN, QRect(0, 0, *screen)) is stands


def test_too_big_for_the_screen_opens_maximized(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(window_size, "screen_room", lambda _window: QRect(0, 0, 1366, 768))
    window = QWidget()
    qtbot.addWidget(window)
    window_size.restore(window, "")
    window_size.show_fitting(window)
    assert window.isMaximized()
    normal = window.normalGeometry().size()
    assert window_size.fits(normal, QRect(0, 0, 1366, 768)), "made smaller it still stands on the screen"


def test_designed_size_where_there_is_room(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(window_size, "screen_room", lambda _window: QRect(0, 0, 1920, 1080))
    window = QWidget()
    qtbot.addWidget(window)
    window_size.restore(window, "no geometry at all")
    window_size.show_fitting(window)
    assert not window.isMaximized()
    assert window.size() == QSize(1366, 768)
