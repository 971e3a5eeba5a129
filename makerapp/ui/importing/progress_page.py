"""What is under way, how far it is, and Stop."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from makerapp.ui.theme import THEME
from makerapp.ui.widgets.elided_label import PlainLabel, WrapLabel
from makerapp.ui.widgets.progress_bar import ThinProgressBar


class ProgressPage(QWidget):
    """Title, bar and a line below it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = PlainLabel("", "heading", self)
        self.bar = ThinProgressBar("", 0, self)
        self.line = WrapLabel("", "secondary", self)
        column = QVBoxLayout(self)
        side = THEME.metric("space6") - 1
        column.setContentsMargins(side, 0, side, 0)
        column.setSpacing(THEME.metric("space3"))
        column.addStretch(2)
        column.addWidget(self.title)
        column.addWidget(self.bar)
        column.addWidget(self.line)
        column.addStretch(3)

    def start(self, title: str, line: str) -> None:
        """Something begins; nobody knows yet how long it takes."""
        self.title.setText(title)
        self.line.setText(line)
        self.bar.setAccessibleName(title)
        self.bar.set_progress(0, 0)

    def show_progress(self, done: int, total: int, words: str = "") -> None:
        """``done`` of ``total``, with words of its own below the bar where there are any."""
        # A bar counts in 32 bits; a big file has more bytes.
        scale = max(1, total // 10_000)
        self.bar.set_progress(done // scale, total // scale)
        if words:
            self.line.setText(words)
