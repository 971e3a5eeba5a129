"""What the machine could not do is told with a way on, and nothing typed is lost over it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMessageBox, QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from makerapp.errors import EnvironmentProblem
from makerapp.ui.refusals import guarded


class Sheet(QDialog):
    """Two fields, and a third whose words were there before."""

    def __init__(self) -> None:
        super().__init__()
        self.name, self.note, self.known = QLineEdit(), QPlainTextEdit(), QLineEdit("As it was")
        column = QVBoxLayout(self)
        for each in (self.name, self.note, self.known):
            column.addWidget(each)


def press(*words: str) -> list[list[str]]:
    """Press these buttons of the message, one after the other; fills with what buttons there were each time."""
    seen: list[list[str]] = []

    def next_one() -> None:
        (box,) = (each for each in QApplication.topLevelWidgets() if isinstance(each, QMessageBox) and each.isVisible())
        seen.append([button.text() for button in box.buttons()])
        wanted = words[len(seen) - 1]
        if len(seen) < len(words):
            QTimer.singleShot(0, next_one)
        next(button for button in box.buttons() if button.text() == wanted).click()

    QTimer.singleShot(0, next_one)
    return seen


def failing(times: int) -> Callable[[], str]:
    left = [times]

    def do() -> str:
        left[0] -= 1
        if left[0] >= 0:
            raise EnvironmentProblem("Your change isn't saved.", "The disk is full.")
        return "done"

    return do


@pytest.fixture
def sheet(qtbot: QtBot) -> Sheet:
    made = Sheet()
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def test_what_was_typed_into_a_sheet_can_be_copied_and_tried_again(sheet: Sheet) -> None:
    QTest.keyClicks(sheet.name, "Rosie")
    QTest.keyClicks(sheet.note, "Wrap it twice")
    seen = press("Copy text", "Try again")
    assert guarded(sheet, failing(1)) == "done"
    assert QApplication.clipboard().text() == "Rosie\nWrap it twice"
    assert sorted(seen[0]) == ["Copy text", "Not now", "Try again"]


def test_nothing_typed_is_nothing_to_copy(sheet: Sheet) -> None:
    seen = press("Not now")
    assert guarded(sheet.known, failing(1)) is None
    assert sorted(seen[0]) == ["Not now", "Try again"]


def test_in_a_window_it_is_the_field_with_the_cursor(qtbot: QtBot) -> None:
    window = QWidget()
    search, note = QLineEdit(window), QLineEdit(window)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    QTest.keyClicks(search, "mug")
    note.setFocus(Qt.FocusReason.OtherFocusReason)
    QTest.keyClicks(note, "Called the buyer")
    press("Copy text", "Not now")
    assert guarded(window, failing(1)) is None
    assert QApplication.clipboard().text() == "Called the buyer"
