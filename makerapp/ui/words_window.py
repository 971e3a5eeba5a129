"""What a terminal would have been told, in a window: help, the version, a command line that can't be read."""

from __future__ import annotations

import sys

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFontDatabase, QFontMetrics
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout

from makerapp.errors import EnvironmentProblem
from makerapp.ui import refusals
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import PrimaryButton, SecondaryButton
from makerapp.ui.widgets.style_props import set_style

_COLUMNS = 84  # a terminal's usual 80, and room for the scroll bar
_MOST_LINES = 30


class WordsWindow(QDialog):
    """The words in letters of one width, as they were laid out for; they can be copied."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.setWindowTitle("Makerbench")
        set_style(self, kind="surface")
        self.words = QPlainTextEdit(words, self)
        self.words.setReadOnly(True)
        self.words.setAccessibleName(self.tr("What Makerbench says"))
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        self.words.setFont(font)
        sizes = QFontMetrics(font)
        lines = min(len(words.splitlines()) + 2, _MOST_LINES)
        self.words.setMinimumSize(sizes.horizontalAdvance("n") * _COLUMNS, sizes.lineSpacing() * lines)
        self.copy = SecondaryButton(self.tr("Copy"), "copy", self)
        self.copy.clicked.connect(lambda: QApplication.clipboard().setText(words))
        self.close_it = PrimaryButton(self.tr("Close"), "", self)
        self.close_it.setDefault(True)
        self.close_it.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.setSpacing(THEME.metric("space2"))
        foot.addStretch(1)
        foot.addWidget(self.copy)
        foot.addWidget(self.close_it)
        page = QVBoxLayout(self)
        edge = THEME.metric("space5")
        page.setContentsMargins(edge, edge, edge, edge)
        page.setSpacing(THEME.metric("space4"))
        page.addWidget(self.words)
        page.addLayout(foot)
        self.close_it.setFocus()


def show_words(words: str) -> None:
    """Show them and wait until they are closed."""
    _application()
    WordsWindow(words).exec()


def show_problem(problem: EnvironmentProblem) -> None:
    """Tell what keeps the window from opening, and wait until it is read."""
    _application()
    refusals.tell(None, problem)


def _application() -> None:
    """Both may be shown before the program got as far as having one."""
    app = QCoreApplication.instance() or QApplication([sys.argv[0]])
    assert isinstance(app, QApplication)
    THEME.apply(app)
