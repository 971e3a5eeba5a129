"""The small forms that ask before something is done to all ticked orders: one press does it, one undo takes it back."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from makerapp.models import queries
from makerapp.services import closed_days, holding, many_orders, payments, shop, words
from makerapp.services.outcome import Outcome
from makerapp.translation import counted
from makerapp.ui.context import AppContext
from makerapp.ui.orders.date_field import DateField
from makerapp.ui.orders.hold_dialog import next_monday
from makerapp.ui.orders.many_run import do_many
from makerapp.ui.shortcuts import bind_main
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import PrimaryButton, SecondaryButton
from makerapp.ui.widgets.check_box import CheckBox
from makerapp.ui.widgets.combo_box import ComboBox
from makerapp.ui.widgets.dialog_shell import DialogShell
from makerapp.ui.widgets.elided_label import WrapLabel
from makerapp.ui.widgets.field import Field

_WIDTH = 480
# So many of the orders are named in the head; the others are a number.
_MOST_NAMED = 4

Do = Callable[[], Outcome]


def numbers_line(order_ids: Sequence[int]) -> str:
    """``#1042, #1043, #1047``; of many the first few ``and 8 more``."""
    named = ", ".join(row.number for row in queries.rows(list(order_ids[:_MOST_NAMED])))
    rest = len(order_ids) - _MOST_NAMED
    return counted("{named} and 1 more", "{named} and {n} more", rest, named=named) if rest > 0 else named


class _ManyDialog(DialogShell):
    """Head with the orders by number, a form, and a button that does what was ``chosen`` to all of them."""

    hugs = True

    def __init__(
        self, context: AppContext, order_ids: Sequence[int], title: str, height: int, parent: QWidget | None
    ) -> None:
        super().__init__(title, _WIDTH, height, parent)
        self._context = context
        self.order_ids = tuple(order_ids)
        self.write_head(title, numbers_line(order_ids))
        self.form = QVBoxLayout()
        self.form.setSpacing(THEME.metric("form_gap"))
        self.body.addLayout(self.form)
        self.main_button = PrimaryButton("", "", self)

    def finish(self, keep: str, words_: str, icon: str, chosen: Callable[[], Do | None]) -> None:
        """The buttons, once the form is filled.

        ``chosen`` reads the form and gives what to do, which may run on another thread; ``None`` where something is
        missing, which it has told.
        """
        self.form.addStretch(1)
        leave = SecondaryButton(keep, "", self)
        leave.clicked.connect(self.reject)
        self.main_button.setText(words_)
        self.main_button.set_icon(icon)
        self.main_button.setDefault(True)
        self.main_button.clicked.connect(lambda _checked=False: self._press(chosen()))
        bind_main(self, self.main_button)
        self.foot.addStretch(1)
        self.foot.addWidget(leave)
        self.foot.addWidget(self.main_button)

    def _press(self, do: Do | None) -> None:
        if do is not None:
            do_many(self._context, self, len(self.order_ids), do, self._ended, self.main_button)

    def _ended(self, is_done: bool) -> None:
        if is_done:
            self.accept()


class ShipByManyDialog(_ManyDialog):
    """One ship-by date for all of these orders."""

    def __init__(self, context: AppContext, order_ids: Sequence[int], parent: QWidget | None = None) -> None:
        count = len(order_ids)
        title = counted("Change 1 ship-by date", "Change {n} ship-by dates", count)
        super().__init__(context, order_ids, title, 370, parent)
        self.day = DateField(shop.today(), self.tr("Ship by"), self, optional=False)
        self.reason = QLineEdit(self)
        self.reason.setMaxLength(500)
        self.reason.setPlaceholderText(self.tr("For example: glaze has to dry a day longer"))
        self._day_field = Field(self.tr("Ship by"), self.day, parent=self)
        self.form.addWidget(self._day_field)
        self.form.addWidget(Field(self.tr("Why"), self.reason, parent=self, optional=True))
        keep = counted("Keep the date", "Keep the dates", count)
        self.finish(keep, counted("Change 1 date", "Change {n} dates", count), "calendar", self._chosen)
        days = {row.ship_by for row in queries.rows(self.order_ids)} - {None}
        # The latest of them is the one that all can keep.
        self.day.set_day(max((day for day in days if day), default=shop.today()))
        self.day.changed.connect(self._tell_closed)
        self._tell_closed()
        self.day.setFocus()

    def _tell_closed(self) -> None:
        """The day can be chosen all the same: the maker may work on it for once."""
        why = closed_days.why_closed(self.day.day) if self.day.day else ""
        self._day_field.set_help(self.tr("{why} You can choose it all the same.").format(why=why) if why else "")

    def _chosen(self) -> Do:
        ids, day, reason = self.order_ids, self.day.day, self.reason.text()
        return lambda: many_orders.set_ship_by(ids, day, reason)


class HoldManyDialog(_ManyDialog):
    """Until when these orders are on hold, and why."""

    def __init__(self, context: AppContext, order_ids: Sequence[int], parent: QWidget | None = None) -> None:
        count = len(order_ids)
        super().__init__(context, order_ids, counted("Hold 1 order", "Hold {n} orders", count), 400, parent)
        self.until = DateField(shop.today(), self.tr("Back in the list on"), self, optional=False)
        self.until.set_day(next_monday(shop.today()))
        self.reason = QLineEdit(self)
        self.reason.setMaxLength(holding.LONGEST_REASON)
        self.reason.setPlaceholderText(self.tr("For example: waiting for clay"))
        self._until_field = Field(self.tr("Back in the list on"), self.until, parent=self)
        self._told = WrapLabel("", "secondary", self)
        self.form.addWidget(self._until_field)
        self.form.addWidget(Field(self.tr("Why"), self.reason, parent=self, optional=True))
        self.form.addWidget(self._told)
        keep = counted("Don't hold it", "Don't hold them", count)
        self.finish(keep, counted("Hold 1 order", "Hold {n} orders", count), "pause", self._chosen)
        self.until.changed.connect(self._day_changed)
        self._day_changed()
        self.until.setFocus()

    def _day_changed(self) -> None:
        day, today = self.until.day, shop.today()
        self._until_field.clear_error()
        if day is not None:
            said = counted(
                "It leaves its list and is back by itself on {day}. Search and All orders still show it.",
                "They leave their lists and are back by themselves on {day}. Search and All orders still show them.",
                len(self.order_ids),
                day=words.day_words(day, today),
            )
            self._told.setText(said)

    def _chosen(self) -> Do | None:
        ids, day, reason = self.order_ids, self.until.day, self.reason.text()
        if day is None or day <= shop.today():
            self._until_field.set_error(self.tr("Choose a day after today."))
            self.until.setFocus()
            return None
        return lambda: many_orders.hold(ids, day, reason)


class PaidManyDialog(_ManyDialog):
    """How the money of these orders came in; each is booked with its own total."""

    def __init__(self, context: AppContext, order_ids: Sequence[int], parent: QWidget | None = None) -> None:
        count = len(order_ids)
        title = counted("1 payment received", "{n} payments received", count)
        super().__init__(context, order_ids, title, 330, parent)
        self.method = _choice(
            self,
            self.tr("How it was paid"),
            (self.tr("Bank transfer"), self.tr("Card"), self.tr("Cash"), self.tr("PayPal")),
        )
        field = self.method.lineEdit()
        if field is not None:
            field.setMaxLength(payments.LONGEST_METHOD)
        self.form.addWidget(Field(self.tr("How it was paid"), self.method, parent=self, optional=True))
        self.form.addWidget(
            WrapLabel(
                counted("The whole total is booked.", "The whole total of each order is booked.", count),
                "secondary",
                self,
            )
        )
        words_ = counted("Book 1 payment", "Book {n} payments", count)
        self.finish(self.tr("Leave as it is"), words_, "credit-card", self._chosen)
        self.method.setFocus()

    def _chosen(self) -> Do:
        ids, method = self.order_ids, self.method.currentText()
        return lambda: many_orders.payments_received(ids, method)


class CancelManyDialog(_ManyDialog):
    """Why these orders do not go ahead, and what becomes of pieces and money."""

    def __init__(self, context: AppContext, order_ids: Sequence[int], parent: QWidget | None = None) -> None:
        count = len(order_ids)
        super().__init__(context, order_ids, counted("Cancel 1 order", "Cancel {n} orders", count), 430, parent)
        self.reason = _choice(
            self,
            self.tr("Reason"),
            (
                self.tr("The buyer changed their mind"),
                self.tr("Can't be made"),
                self.tr("Not paid"),
                self.tr("Address can't be reached"),
                self.tr("Ordered twice"),
            ),
        )
        self.restock = CheckBox(self.tr("Put items back on the shelf"), self, checked=True)
        self.refunded = CheckBox(
            counted("The buyer already has the money back", "The buyers already have the money back", count),
            self,
        )
        rows = queries.rows(self.order_ids)
        # Where nothing was paid, there is no money a buyer could have back.
        self._is_paid = any(not payments.holds_no_money(row.payment) for row in rows)
        self.refunded.setVisible(self._is_paid)
        self._money = WrapLabel("", "secondary", self)
        self.form.addWidget(Field(self.tr("Reason"), self.reason, parent=self, optional=True))
        self.form.addWidget(self.restock)
        self.form.addWidget(self.refunded)
        self.form.addWidget(self._money)
        self.refunded.toggled.connect(lambda _on: self._say_what_follows())
        self._say_what_follows()
        keep = counted("Keep order", "Keep orders", count)
        self.finish(keep, counted("Cancel 1 order", "Cancel {n} orders", count), "ban", self._chosen)
        self.reason.setFocus()

    def _say_what_follows(self) -> None:
        count = len(self.order_ids)
        said = counted(
            "The order stays in Cancelled, and can be reopened. The marketplace isn't told.",
            "The orders stay in Cancelled, and can be reopened. The marketplaces aren't told.",
            count,
        )
        if self._is_paid and not self.refunded.isChecked():
            due = self.tr("What was paid is listed under Refund due until you mark it as paid back.")
            said = f"{due}\n\n{said}"
        self._money.setText(said)

    def _chosen(self) -> Do:
        ids, reason, restock = self.order_ids, self.reason.currentText(), self.restock.isChecked()
        refunded = self._is_paid and self.refunded.isChecked()
        return lambda: many_orders.cancel(ids, reason, restock=restock, refunded=refunded)


def _choice(parent: QWidget, name: str, offered: Sequence[str]) -> ComboBox:
    """A list one may also type into."""
    box = ComboBox(parent)
    box.setEditable(True)
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    box.addItems(list(offered))
    box.setEditText("")
    box.setAccessibleName(name)
    field = box.lineEdit()
    if field is not None:
        field.setPlaceholderText(parent.tr("Choose or type one"))
    return box
