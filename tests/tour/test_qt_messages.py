from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler, qWarning

from makerapp.tour.qt_messages import only_real_ones


@pytest.fixture
def heard() -> Iterator[list[str]]:
    """What a message handler that was there before gets to hear."""
    texts: list[str] = []

    def hear(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        texts.append(message)

    before = qInstallMessageHandler(hear)
    yield texts
    qInstallMessageHandler(before)


def test_what_a_missing_screen_says_is_left_out(heard: list[str]) -> None:
    with only_real_ones():
        qWarning("This plugin does not support propagateSizeHints()")
        qWarning('OpenType support missing for "Inter", script 11')
        qWarning("QPainter::begin: Paint device returned engine == 0")
    assert heard == ["QPainter::begin: Paint device returned engine == 0"]


def test_whoever_listened_before_listens_again(heard: list[str]) -> None:
    with only_real_ones():
        pass
    qWarning("This plugin does not support raise()")
    assert heard == ["This plugin does not support raise()"]


def test_real_warnings_reach_standard_error(capsys: pytest.CaptureFixture[str]) -> None:
    before = qInstallMessageHandler(None)
    try:
        with only_real_ones():
            qWarning("This plugin does not support raise()")
            qWarning("A real one")
    finally:
        qInstallMessageHandler(before)
    assert capsys.readouterr().err == "A real one\n"
