from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from makerapp.errors import EnvironmentProblem
from makerapp.ui.words_window import WordsWindow, show_problem, show_words


def test_words_can_be_read_copied_and_closed(qtbot: QtBot) -> None:
    window = WordsWindow("usage: makerbench <b>\n  --data DIR")
    qtbot.addWidget(window)
    window.show()
    assert window.words.toPlainText() == "usage: makerbench <b>\n  --data DIR"
    qtbot.mouseClick(window.copy, Qt.MouseButton.LeftButton)
    assert QApplication.clipboard().text() == "usage: makerbench <b>\n  --data DIR"
    qtbot.mouseClick(window.close_it, Qt.MouseButton.LeftButton)
    assert not window.isVisible()


def test_they_are_shown_until_closed(qtbot: QtBot) -> None:
    seen: list[str] = []

    def close() -> None:
        window = QApplication.activeModalWidget()
        assert isinstance(window, WordsWindow)
        seen.append(window.words.toPlainText())
        window.accept()

    QTimer.singleShot(50, close)
    show_words("words")
    assert seen == ["words"]


def test_a_problem_is_told_in_its_own_words(qtbot: QtBot) -> None:
    seen: list[str] = []

    def close() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        seen.append(f"{box.text()} {box.informativeText()}")
        box.accept()

    QTimer.singleShot(50, close)
    show_problem(EnvironmentProblem("What.", "Why <b>."))
    assert seen == ["What. Why <b>."]
