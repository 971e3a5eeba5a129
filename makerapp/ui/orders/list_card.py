"""The card that holds the table, and in its place what an empty list says."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from makerapp.ui.orders.empty_words import EmptyWords
from makerapp.ui.orders.table_view import OrderTableView
from makerapp.ui.widgets.card import Card
from makerapp.ui.widgets.empty_state import EmptyState


class ListCard(Card):
    """``pressed`` carries the words whose button was pressed; they say what it does."""

    pressed = Signal(object)

    def __init__(self, table: OrderTableView, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=1)
        self.body.setContentsMargins(1, 1, 1, 1)
        self.table = table
        self._words: EmptyWords | None = None
        self._empty: EmptyState | None = None
        self._stack = QStackedWidget(self)
        self._stack.addWidget(table)
        self.body.addWidget(self._stack)

    @property
    def empty(self) -> EmptyState:
        """What stands in place of a list with nothing in it, made when it is first needed."""
        if self._empty is None:
            self._empty = EmptyState("", parent=self)
            self._empty.pressed.connect(self._empty_pressed)
            self._stack.addWidget(self._empty)
        return self._empty

    @property
    def is_empty(self) -> bool:
        """Whether the words of an empty list are shown."""
        return self._stack.currentWidget() is not self.table

    def show_table(self) -> None:
        """Show the list."""
        self._stack.setCurrentWidget(self.table)

    def show_empty(self, words: EmptyWords) -> None:
        """Say why there is nothing, and offer what to do."""
        self._words = words
        self.empty.set_words(words.title, words.line, words.button, words.icon)
        self._stack.setCurrentWidget(self.empty)

    def _empty_pressed(self) -> None:
        self.pressed.emit(self._words)
