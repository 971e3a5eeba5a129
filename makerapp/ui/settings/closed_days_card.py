"""The closed days to come, with what adds to them and what opens them again."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from makerapp.services import closed_days, shop, words
from makerapp.services.closed_days import ClosedRow
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import LinkButton, SecondaryButton
from makerapp.ui.widgets.card import Card
from makerapp.ui.widgets.elided_label import ElidedLabel, PlainLabel, WrapLabel


class ClosedDaysCard(Card):
    """Says what is pressed; ``show_days`` reads the list anew."""

    vacation_pressed = Signal()
    day_pressed = Signal()
    holidays_pressed = Signal()
    history_pressed = Signal()
    open_pressed = Signal(int, str)  # the closed period, and its days in words

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.add_heading(self.tr("Closed days"))
        self.open_links: list[LinkButton] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(THEME.metric("space1"))
        self.body.addLayout(self._rows)
        self.vacation = SecondaryButton(self.tr("Add vacation…"), "sun", self, small=True)
        self.day = SecondaryButton(self.tr("Add closed day…"), "calendar", self, small=True)
        self.holidays = SecondaryButton(self.tr("Add public holidays…"), "list-checks", self, small=True)
        self.vacation.clicked.connect(self.vacation_pressed)
        self.day.clicked.connect(self.day_pressed)
        self.holidays.clicked.connect(self.holidays_pressed)
        row = QHBoxLayout()
        row.setSpacing(THEME.metric("space2"))
        for button in (self.vacation, self.day, self.holidays):
            row.addWidget(button)
        row.addStretch(1)
        self.history = LinkButton(self.tr("Changes…"), "history", self, name=self.tr("Changes of the calendar…"))
        self.history.clicked.connect(self.history_pressed)
        row.addWidget(self.history)
        self.body.addSpacing(THEME.metric("space1"))
        self.body.addLayout(row)
        self.show_days()

    def show_days(self) -> None:
        """What is closed from today on, the next first."""
        while item := self._rows.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.open_links = []
        found = closed_days.periods(since=shop.today())
        if not found:
            text = self.tr("None to come. Ship-by dates skip closed days by themselves.")
            self._rows.addWidget(WrapLabel(text, "secondary", self))
        for period in found:
            self._rows.addWidget(self._row(period))

    def _row(self, period: ClosedRow) -> QWidget:
        days = words.period_words(period.first, period.last)
        if period.last.year != shop.today().year:
            days = f"{days} {period.last.year}"
        made = QWidget(self)
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(THEME.metric("space3"))
        row.addWidget(PlainLabel(days, "strong", made))
        row.addWidget(ElidedLabel(period.reason, "secondary", made), 1)
        link = LinkButton(self.tr("Open again"), "", made, name=self.tr("Open again: {days}").format(days=days))
        link.clicked.connect(lambda: self.open_pressed.emit(period.id, days))
        self.open_links.append(link)
        row.addWidget(link)
        return made
