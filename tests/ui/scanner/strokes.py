"""Keys as a scanner and as hands press them, given to the window as the system does."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

_PRESS, _RELEASE = QEvent.Type.KeyPress, QEvent.Type.KeyRelease
_NONE = Qt.KeyboardModifier.NoModifier
_clock = 10_000


def later(milliseconds: int) -> int:
    """The system's clock for key events goes on by so much; what it shows then."""
    global _clock
    _clock += milliseconds
    return _clock


def handle_of(widget: QWidget) -> QWindow:
    handle = widget.window().windowHandle()
    assert handle is not None
    return handle


def stroke(
    window: QWindow, text: str, gap_ms: int, *, key: int = 0, modifiers: Qt.KeyboardModifier = _NONE, up: bool = True
) -> None:
    """One key down and up again, ``gap_ms`` after the one before, by the clock of the system's own events."""
    at = later(gap_ms)
    code = key or (ord(text.upper()) if text else 0)
    for kind in (_PRESS, _RELEASE) if up else (_PRESS,):
        event = QKeyEvent(kind, code, modifiers, code % 250 + 1, 0, 0, text, False, 1)
        event.setTimestamp(at)
        QCoreApplication.sendEvent(window, event)


def scan(widget: QWidget, code: str, gap_ms: int = 6) -> None:
    """Scan a code while ``widget``'s window is in front, and let what comes of it happen."""
    window = QGuiApplication.focusWindow() or handle_of(widget)
    stroke_all(window, code, gap_ms)
    stroke(window, "\r", gap_ms, key=Qt.Key.Key_Return)
    # One thing comes of another, and the first of its kind loads what it needs.
    for _ in range(5):
        QTest.qWait(5)


def stroke_all(window: QWindow, text: str, gap_ms: int) -> None:
    for place, letter in enumerate(text):
        stroke(window, letter, gap_ms if place else 500)
