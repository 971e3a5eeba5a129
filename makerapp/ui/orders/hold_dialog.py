"""Putting an order on hold: until when, and why."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from makerapp.models.rows import STATUS_OF_VIEW, OrderDetail
from makerapp.services import holding, shop, words
from makerapp.ui.context import AppContext
from makerapp.ui.orders.date_field import DateField
from makerapp.ui.refusals import guarded
from makerapp.ui.shortcuts import bind_main
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.announce import announce
from makerapp.ui.widgets.buttons import PillButton, PrimaryButton, SecondaryButton
from makerapp.ui.widgets.dialog_shell import DialogShell
from makerapp.ui.widgets.field import Field
from makerapp.ui.widgets.icon_label import IconText

_WIDTH, _HEIGHT = 500, 450
_VIEW_OF = {status: view for view, status in STATUS_OF_VIEW.items()}


def next_monday(today: date) -> date:
    """The first Monday after today."""
    return today + timedelta(days=7 - today.weekday())


class HoldDialog(DialogShell):
    """Accepted once the order is on hold; ``choices`` are the days that are meant most often."""

    hugs = True

    def __init__(self, context: AppContext, detail: OrderDetail, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Put on hold"), _WIDTH, _HEIGHT, parent)
        self._context = context
        self._detail = detail
        self._today = shop.today()
        self.until = DateField(self._today, self.tr("Back in the list on"), self, optional=False)
        self.reason = QLineEdit(detail.hold_reason, self)
        self.reason.setMaxLength(holding.LONGEST_REASON)
        self.reason.setPlaceholderText(self.tr("For example: the buyer is away until then"))
        self.choices = self._quick_choices()
        self.told = IconText("info", "", "secondary", "", self, wrap=True)
        self.deadline = IconText("triangle-alert", "", "secondary", "warn", self, wrap=True)
        self.hold = PrimaryButton(self.tr("Put on hold"), "pause", self)
        self._fill_head()
        self._fill_body()
        self._fill_foot()
        self._show_day(detail.held_until if detail.row.is_held(self._today) else next_monday(self._today))
        self.until.setFocus()

    def _quick_choices(self) -> dict[date, PillButton]:
        """A pill for each of the usual days; of two words for one day the first is taken."""
        offered = (
            (self._today + timedelta(days=1), self.tr("Tomorrow")),
            (next_monday(self._today), self.tr("Next Monday")),
            (self._today + timedelta(days=7), self.tr("In a week")),
        )
        found: dict[date, str] = {}
        for day, text in offered:
            found.setdefault(day, text)
        return {day: PillButton(text, "", self) for day, text in found.items()}

    def _fill_head(self) -> None:
        row = self._detail.row
        self.write_head(self.tr("Put {number} on hold").format(number=row.number), row.buyer, closes=True)

    def _fill_body(self) -> None:
        form = QVBoxLayout()
        form.setSpacing(THEME.metric("form_gap"))
        form.addWidget(Field(self.tr("Back in the list on"), self.until, "", self))
        pills = QHBoxLayout()
        pills.setSpacing(THEME.metric("space2"))
        for day, pill in self.choices.items():
            pill.clicked.connect(lambda _on, day=day: self._show_day(day))
            pills.addWidget(pill)
        pills.addStretch(1)
        form.addLayout(pills)
        form.addWidget(Field(self.tr("Why"), self.reason, "", self, optional=True))
        form.addWidget(self.told)
        form.addWidget(self.deadline)
        form.addStretch(1)
        self.body.addLayout(form, 1)
        self.until.changed.connect(lambda: self._show_day(self.until.day))

    def _fill_foot(self) -> None:
        keep = SecondaryButton(self.tr("Don't hold it"), "", self)
        keep.clicked.connect(self.reject)
        self.hold.clicked.connect(self._hold)
        self.hold.setDefault(True)
        bind_main(self, self.hold)
        self.foot.addStretch(1)
        self.foot.addWidget(keep)
        self.foot.addWidget(self.hold)

    def _show_day(self, day: date | None) -> None:
        """Show the day chosen and what it means."""
        self.until.set_day(day)
        for each, pill in self.choices.items():
            pill.setChecked(each == day)
        if day is None or day <= self._today:
            self.hold.setText(self.tr("Put on hold"))
            self.told.set("triangle-alert", self.tr("Choose a day after today."), "warn")
            self.deadline.hide()
            return
        named = words.day_words(day, self._today)
        self.hold.setText(self.tr("Hold until {day}").format(day=named))
        view = words.VIEW_WORDS[_VIEW_OF[self._detail.row.status]]
        text = self.tr("It leaves {view} and is back by itself on {day}. Search and All orders still show it.")
        self.told.set("info", text.format(view=view, day=named), "")
        ship_by = self._detail.row.ship_by
        self.deadline.setVisible(ship_by is not None and ship_by < day)
        if ship_by is not None:
            text = (
                self.tr("Its ship-by date {day} has passed already. Best write to the buyer.")
                if ship_by < self._today
                else self.tr("Its ship-by date {day} passes meanwhile. Best write to the buyer.")
            )
            self.deadline.set("triangle-alert", text.format(day=words.day_words(ship_by, self._today)), "warn")

    def _hold(self) -> None:
        day = self.until.day
        if day is None or day <= self._today:
            self.until.setFocus()
            announce(self.told, self.told.text(), assertive=True)
            return
        done = guarded(self, lambda: holding.hold(self._detail.row.id, day, self.reason.text()))
        if done is not None:
            self._context.show_toast(done)
            self.accept()
