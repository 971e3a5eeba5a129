"""What a change of the calendar would move: each order with its date before and after, and those that stay."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from makerapp.services import shop, words
from makerapp.services.closed_days import CalendarPreview, Fixed, Move
from makerapp.translation import counted
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.card import Card
from makerapp.ui.widgets.elided_label import ElidedLabel, PlainLabel, WrapLabel
from makerapp.ui.widgets.icon_label import IconText
from makerapp.ui.widgets.scroll_area import ScrollBody

# Beyond these only their number is told: nobody checks hundreds one by one.
MOST_ROWS = 100


class MovesView(Card):
    """Fill with ``show_preview``, or with ``show_problem`` where the change can't be made."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, kind="inset", padding=1)
        edge = THEME.metric("space4")
        self.area = ScrollBody(self, padding=(edge, edge, edge, edge))
        self.area.body.setSpacing(THEME.metric("space2"))
        self.body.addWidget(self.area)
        self.setAccessibleName(self.tr("Orders that move"))

    def show_preview(self, preview: CalendarPreview) -> None:
        """Every order that moves, then those whose date is not ours to move."""
        today = shop.today()
        self.area.clear()
        with self.area.filling() as column:
            self._add_moves(column, preview.moves, today)
            if preview.fixed:
                column.addSpacing(THEME.metric("space2"))
                self._add_fixed(column, preview.fixed, today)
            column.addStretch(1)

    def show_problem(self, text: str) -> None:
        """Why there is nothing to show."""
        self.area.clear()
        with self.area.filling() as column:
            column.addWidget(IconText("triangle-alert", text, "secondary", "warn", self, wrap=True))
            column.addStretch(1)

    def _add_moves(self, column: QVBoxLayout, moves: tuple[Move, ...], today: date) -> None:
        if not moves:
            column.addWidget(IconText("check", self.tr("No order moves"), "strong", "", self))
            return
        title = counted("1 order moves", "{n} orders move", len(moves))
        column.addWidget(IconText("calendar", title, "strong", "", self))
        for move in moves[:MOST_ROWS]:
            named = (words.day_words(day, today) if day else self.tr("no date") for day in (move.before, move.after))
            days = " → ".join(named)
            column.addWidget(_Row(move.number, days, self))
        self._add_rest(column, len(moves))

    def _add_fixed(self, column: QVBoxLayout, fixed: tuple[Fixed, ...], today: date) -> None:
        title = counted("1 order stays, on a day you don't work", "{n} orders stay, on days you don't work", len(fixed))
        column.addWidget(IconText("triangle-alert", title, "strong", "warn", self, wrap=True))
        column.addWidget(WrapLabel(self.tr("Their dates aren't the shop's own to move."), "secondary", self))
        for each in fixed[:MOST_ROWS]:
            whose = {"marketplace": self.tr("it came with the order"), "maker": self.tr("you set it")}
            column.addWidget(_Row(each.number, f"{words.day_words(each.ship_by, today)} · {whose[each.whose]}", self))
        self._add_rest(column, len(fixed))

    def _add_rest(self, column: QVBoxLayout, count: int) -> None:
        if count > MOST_ROWS:
            text = counted("and 1 more", "and {n} more", count - MOST_ROWS)
            column.addWidget(PlainLabel(text, "secondary", self))


class _Row(QWidget):
    """An order's number and its dates."""

    def __init__(self, number: str, days: str, parent: QWidget) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(THEME.metric("space3"))
        row.addWidget(ElidedLabel(number, "body", self), 1)
        row.addWidget(PlainLabel(days, "secondary", self), 0, Qt.AlignmentFlag.AlignRight)
        self.setAccessibleName(f"{number}, {days}")
