"""The top of Today: the greeting, the day in one sentence, search, New order."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from makerapp.services.key_table import with_keys
from makerapp.services.today import Board
from makerapp.translation import tr
from makerapp.ui.panel import grown
from makerapp.ui.theme import THEME
from makerapp.ui.today import today_words
from makerapp.ui.widgets.buttons import SecondaryButton
from makerapp.ui.widgets.elided_label import ElidedLabel
from makerapp.ui.widgets.search_field import SearchField

_SEARCH_WIDTH = 234
_SEARCH_LEAST = 128


class TodayHead(QWidget):
    """Only lays out; the page connects ``search`` and ``new_button``. Where room is short, the greeting has it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._board: Board | None = None
        self.greeting = ElidedLabel("", "display", self)
        self.summary = ElidedLabel("", "secondary", self)
        self.search = SearchField(tr("Search orders"), "Ctrl+F", self)
        self.search.setToolTip(
            with_keys(tr("Search all orders by name, number, item, postcode or tracking number"), "Ctrl+F")
        )
        # A file dropped here belongs to the window, not into the words.
        self.search.setAcceptDrops(False)
        self.new_button = SecondaryButton(tr("New order"), "plus", self)
        self.new_button.setToolTip(with_keys(tr("New order"), "Ctrl+N"))
        names = QVBoxLayout()
        names.setSpacing(1)
        names.addWidget(self.greeting)
        names.addWidget(self.summary)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, THEME.metric("space1"), 0, 0)
        self._row.setSpacing(THEME.metric("space2"))
        self._row.addLayout(names, 1)
        self._row.addWidget(self.search, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self.new_button, 0, Qt.AlignmentFlag.AlignVCenter)
        THEME.changed.connect(self._fit)

    def show_board(self, board: Board) -> None:
        """Greet, and say what the day brings."""
        self._board = board
        self.summary.setText(today_words.summary(board))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The search box gives way to the greeting as far as it can; then the name is left out of it."""
        if self._board is None:
            return
        metrics = QFontMetrics(THEME.font("display"))
        room = self.width() - self.new_button.sizeHint().width() - 2 * self._row.spacing()
        least, most = grown(_SEARCH_LEAST), grown(_SEARCH_WIDTH)
        for is_short in (False, True):
            greeting = today_words.greeting(self._board, is_short=is_short)
            left = room - metrics.horizontalAdvance(greeting) - THEME.metric("space2")
            if left >= least:
                break
        self.greeting.setText(greeting)
        self.search.setFixedWidth(max(least, min(most, left)))
