"""Scans are heard wherever the focus is and touch nothing; hands type as if nobody listened."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from makerapp.ui.scanner.watch import ScanWatch
from tests.ui.scanner import strokes
from tests.ui.scanner.strokes import handle_of, scan, stroke, stroke_all


@dataclass
class Watched:
    """A window with a watch on it, and what was scanned."""

    window: QWidget
    codes: list[str] = field(default_factory=list)

    def add(self, widget: QWidget) -> QWidget:
        self.window.layout().addWidget(widget)
        widget.show()
        widget.setFocus()
        return widget


@pytest.fixture
def watched(qtbot: QtBot) -> Iterator[Watched]:
    window = QWidget()
    QVBoxLayout(window)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    found = Watched(window)
    watch = ScanWatch(window)
    watch.scanned.connect(found.codes.append)
    yield found
    watch.deleteLater()


def _line() -> QWidget:
    line = QLineEdit("Moss mug")
    line.setSelection(2, 4)
    return line


def _combo() -> QWidget:
    combo = QComboBox()
    combo.addItems(["Apple", "Fig", "Melon"])
    return combo


def _typed_combo() -> QWidget:
    combo = _combo()
    assert isinstance(combo, QComboBox)
    combo.setEditable(True)
    return combo


def _number() -> QWidget:
    number = QSpinBox()
    number.setRange(0, 10**6)
    number.setValue(7)
    return number


def _list() -> QWidget:
    rows = QListWidget()
    rows.addItems(["Apple", "Fig", "Melon"])
    rows.setCurrentRow(0)
    return rows


STATE: dict[str, tuple[Callable[[], QWidget], Callable[[QWidget], object]]] = {
    "line": (_line, lambda w: (w.text(), w.selectedText(), w.cursorPosition(), w.isModified(), w.isUndoAvailable())),
    "text": (lambda: QTextEdit("Hello"), lambda w: (w.toPlainText(), w.textCursor().position())),
    "plain": (lambda: QPlainTextEdit("Hello"), lambda w: (w.toPlainText(), w.document().isUndoAvailable())),
    "combo": (_combo, lambda w: w.currentIndex()),
    "typed combo": (_typed_combo, lambda w: (w.currentIndex(), w.currentText())),
    "number": (_number, lambda w: w.value()),
    "list": (_list, lambda w: w.currentRow()),
}


@pytest.mark.parametrize("kind", STATE)
@pytest.mark.parametrize("code", ["FC-1042/K7Q", "12345678", "MB:NEXT", "+1-2-3"])
def test_a_scan_leaves_every_field_as_it_was(watched: Watched, kind: str, code: str) -> None:
    make, state = STATE[kind]
    widget = watched.add(make())
    before = state(widget)
    scan(watched.window, code)
    assert watched.codes == [code]
    assert state(widget) == before
    QTest.qWait(120)
    assert state(widget) == before


def test_a_scan_presses_no_button(watched: Watched) -> None:
    presses: list[str] = []
    button = watched.add(QPushButton("Go"))
    assert isinstance(button, QPushButton)
    button.setAutoDefault(True)
    button.clicked.connect(lambda: presses.append("pressed"))
    scan(watched.window, "FC-1042")
    assert watched.codes == ["FC-1042"]
    assert presses == []
    stroke(handle_of(button), " ", 500)
    assert presses == ["pressed"]


class Log(QObject):
    """Every key that reaches a widget: press or release, letter, modifiers."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.keys: list[tuple[bool, int, str]] = []
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is not QEvent.Type.ShortcutOverride:
            self.keys.append((event.type() is QEvent.Type.KeyPress, event.key(), event.text()))
        return False


def test_what_hands_type_arrives_in_order_presses_and_releases_alike(watched: Watched) -> None:
    line = watched.add(QLineEdit())
    log = Log(line)
    handle = handle_of(line)
    # Three keys down before the first comes up, as in a fast "the".
    for letter, gap in (("t", 500), ("h", 20), ("e", 25)):
        stroke(handle, letter, gap, up=False)
    for letter in "the":
        code = ord(letter.upper())
        event = QKeyEvent(QEvent.Type.KeyRelease, code, Qt.KeyboardModifier.NoModifier, code % 250 + 1, 0, 0, letter)
        QCoreApplication.sendEvent(handle, event)
    QTest.qWait(100)
    assert isinstance(line, QLineEdit)
    assert line.text() == "the"
    assert [(is_press, text) for is_press, _key, text in log.keys] == [
        (True, "t"), (True, "h"), (True, "e"), (False, "t"), (False, "h"), (False, "e"),
    ]  # fmt: skip
    assert watched.codes == []


def test_a_slow_hand_types_at_once(watched: Watched, qtbot: QtBot) -> None:
    line = watched.add(QLineEdit())
    assert isinstance(line, QLineEdit)
    for letter in "hello":
        stroke(handle_of(line), letter, 120)
    # The last letter alone still waits for what may follow it.
    assert line.text() == "hell"
    qtbot.waitUntil(lambda: line.text() == "hello")
    stroke(handle_of(line), "\r", 120, key=Qt.Key.Key_Return)
    assert watched.codes == []


def test_a_command_finds_what_was_typed_before_it(watched: Watched) -> None:
    line = watched.add(QLineEdit())
    assert isinstance(line, QLineEdit)
    stroke(handle_of(line), "a", 500)
    stroke(handle_of(line), "b", 10)
    stroke(handle_of(line), "", 10, key=Qt.Key.Key_Backspace)
    assert line.text() == "a"


def test_a_held_key_is_no_scanner(watched: Watched) -> None:
    line = watched.add(QLineEdit())
    assert isinstance(line, QLineEdit)
    handle = handle_of(line)
    stroke(handle, "a", 500, up=False)
    for _ in range(8):
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, 66, 0, 0, "a", True, 1)
        event.setTimestamp(strokes.later(33))
        QCoreApplication.sendEvent(handle, event)
    stroke(handle, "\r", 20, key=Qt.Key.Key_Return)
    assert line.text() == "a" * 9
    assert watched.codes == []


def test_what_an_input_method_composes_comes_after_what_was_typed(watched: Watched) -> None:
    line = watched.add(QLineEdit())
    assert isinstance(line, QLineEdit)
    stroke(handle_of(line), "a", 500)
    composed = QInputMethodEvent()
    composed.setCommitString("ñ")
    QCoreApplication.sendEvent(line, composed)
    assert line.text() == "añ"


def test_capitals_and_signs_of_a_scanner_come_with_shift(watched: Watched) -> None:
    line = watched.add(QLineEdit())
    log = Log(line)
    handle = handle_of(line)
    for letter in "MB:UNDO":
        stroke(handle, "", 4, key=Qt.Key.Key_Shift, up=False)
        stroke(handle, letter, 1, modifiers=Qt.KeyboardModifier.ShiftModifier)
    stroke(handle, "\r", 4, key=Qt.Key.Key_Return)
    QTest.qWait(20)
    assert watched.codes == ["MB:UNDO"]
    # Shift alone does nothing; the letters and the Enter never came.
    assert {key for _press, key, _text in log.keys} <= {int(Qt.Key.Key_Shift)}


def test_a_group_separator_is_part_of_a_parcels_code(watched: Watched) -> None:
    handle = handle_of(watched.add(QLineEdit()))
    stroke_all(handle, "42090210", 5)
    stroke(handle, "\x1d", 5, key=Qt.Key.Key_BracketRight, modifiers=Qt.KeyboardModifier.ControlModifier)
    for letter in "9400":
        stroke(handle, letter, 5)
    stroke(handle, "\r", 5, key=Qt.Key.Key_Return)
    QTest.qWait(20)
    assert watched.codes == ["42090210\x1d9400"]


def test_scans_in_a_window_that_comes_to_the_front_are_heard(watched: Watched, qtbot: QtBot) -> None:
    other = QLineEdit()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(other.isActiveWindow)
    scan(other, "FC-1001")
    assert watched.codes == ["FC-1001"]
    assert other.text() == ""
