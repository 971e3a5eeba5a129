"""Moving the ship-by date of an order."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from makerapp.models.rows import OrderDetail
from makerapp.services import closed_days, orders, ship_dates, shop, words, work_calendar
from makerapp.services.outcome import Outcome
from makerapp.ui.context import AppContext
from makerapp.ui.orders.date_field import DateField
from makerapp.ui.refusals import guarded
from makerapp.ui.shortcuts import bind_main
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import LinkButton, PrimaryButton, SecondaryButton
from makerapp.ui.widgets.dialog_shell import DialogShell
from makerapp.ui.widgets.field import Field

_WIDTH, _HEIGHT = 460, 370


class ShipByDialog(DialogShell):
    """Asks for the new date and, if the maker likes, why. One press moves it, Undo moves it back."""

    hugs = True

    def __init__(self, context: AppContext, detail: OrderDetail, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Change ship-by date"), _WIDTH, _HEIGHT, parent)
        self._context = context
        self._order_id = detail.row.id
        today = shop.today()
        self.day = DateField(today, self.tr("Ship by"), self)
        self.day.set_day(detail.row.ship_by)
        self.reason = QLineEdit(self)
        self.reason.setMaxLength(500)
        self.reason.setPlaceholderText(self.tr("For example: glaze has to dry a day longer"))
        line = words.urgency_sentence(detail.row.ship_by, detail.row.status, today, work_calendar.first_day_in_time())
        self.write_head(self.windowTitle(), f"{detail.row.number} · {line}")
        form = QVBoxLayout()
        form.setSpacing(THEME.metric("form_gap"))
        self.day_field = Field(self.tr("Ship by"), self.day, parent=self)
        form.addWidget(self.day_field)
        # A date the maker set can be given back to the shop's rule.
        self.worked_out = guarded(self, lambda: ship_dates.worked_out_for(self._order_id))
        self.again = LinkButton(self._again_words(today), "rotate-ccw", self)
        self.again.clicked.connect(lambda: self.day.pick(self.worked_out))
        self.again.setVisible(detail.ship_by_from == "maker" and self.worked_out is not None)
        form.addWidget(self.again, 0, Qt.AlignmentFlag.AlignLeft)
        form.addWidget(Field(self.tr("Why"), self.reason, parent=self, optional=True))
        form.addStretch(1)
        self.body.addLayout(form)
        keep = SecondaryButton(self.tr("Keep the date"), "", self)
        keep.clicked.connect(self.reject)
        self.move_button = PrimaryButton(self.tr("Change the date"), "calendar", self)
        self.move_button.clicked.connect(self._save)
        self.move_button.setDefault(True)
        bind_main(self, self.move_button)
        self.foot.addStretch(1)
        self.foot.addWidget(keep)
        self.foot.addWidget(self.move_button)
        self.day.changed.connect(self._tell_closed)
        self._tell_closed()
        self.day.setFocus()

    def _tell_closed(self) -> None:
        """The day can be chosen all the same: the maker may work on it for once."""
        why = closed_days.why_closed(self.day.day) if self.day.day else ""
        self.day_field.set_help(self.tr("{why} You can choose it all the same.").format(why=why) if why else "")

    def _again_words(self, today: date) -> str:
        day = words.day_words(self.worked_out, today) if self.worked_out else ""
        return self.tr("Back to the date worked out: {day}").format(day=day)

    def _save(self) -> None:
        is_again = not self.again.isHidden() and self.day.day == self.worked_out
        done = guarded(self, self._work_out_again if is_again else self._set)
        if done is not None:
            self._context.show_toast(done)
            self.accept()

    def _set(self) -> Outcome:
        return orders.set_ship_by(self._order_id, self.day.day, self.reason.text())

    def _work_out_again(self) -> Outcome:
        return ship_dates.work_out_again(self._order_id, self.reason.text())
