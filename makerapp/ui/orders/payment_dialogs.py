"""Two small forms about money: a payment came in, and what the marketplace keeps."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from makerapp.models.rows import OrderDetail
from makerapp.money import format_money
from makerapp.services import payments
from makerapp.services.outcome import Outcome
from makerapp.ui.context import AppContext
from makerapp.ui.orders.price_field import PriceField
from makerapp.ui.refusals import guarded
from makerapp.ui.shortcuts import bind_main
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import PrimaryButton, SecondaryButton
from makerapp.ui.widgets.combo_box import ComboBox
from makerapp.ui.widgets.dialog_shell import DialogShell
from makerapp.ui.widgets.field import Field

_WIDTH, _HEIGHT, _SHORT = 440, 330, 260


class _MoneyDialog(DialogShell):
    """Head with title and order, a form, a green button that does ``do`` and is refused in words."""

    hugs = True

    def __init__(
        self, context: AppContext, detail: OrderDetail, title: str, height: int, parent: QWidget | None
    ) -> None:
        super().__init__(title, _WIDTH, height, parent)
        self._context = context
        self._order_id = detail.row.id
        self.write_head(title, f"{detail.row.number} · {detail.row.buyer}")
        self.form = QVBoxLayout()
        self.form.setSpacing(THEME.metric("form_gap"))
        self.body.addLayout(self.form)
        self._currency = detail.row.currency
        self.amount = PriceField(self._currency, self.tr("Amount"), self)
        self.amount_field: Field

    def finish(self, words: str, icon: str, do: Callable[[], Outcome]) -> None:
        """The buttons, once the form is filled."""
        self.form.addStretch(1)
        keep = SecondaryButton(self.tr("Leave as it is"), "", self)
        keep.clicked.connect(self.reject)
        self.main_button = PrimaryButton(words, icon, self)
        self.main_button.clicked.connect(lambda: self._save(do))
        bind_main(self, self.main_button)
        self.foot.addStretch(1)
        self.foot.addWidget(keep)
        self.foot.addWidget(self.main_button)
        self.amount.changed.connect(self.amount_field.clear_error)

    def _save(self, do: Callable[[], Outcome]) -> None:
        if self.amount.is_wrong:
            example = format_money(1250, self._currency)
            self.amount_field.set_error(self.tr("Write an amount, like {example}.").format(example=example))
            self.amount.setFocus()
            return
        done = guarded(self, do)
        if done is not None:
            self._context.show_toast(done)
            self.accept()


class PaymentReceivedDialog(_MoneyDialog):
    """Asks how it was paid, and how much."""

    def __init__(self, context: AppContext, detail: OrderDetail, parent: QWidget | None = None) -> None:
        super().__init__(context, detail, self.tr("Payment received"), _HEIGHT, parent)
        self.method = ComboBox(self)
        self.method.setEditable(True)
        self.method.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        for each in (self.tr("Bank transfer"), self.tr("Card"), self.tr("Cash"), self.tr("PayPal")):
            self.method.addItem(each)
        self.method.setEditText(detail.payment_method)
        self.method.setAccessibleName(self.tr("How it was paid"))
        field = self.method.lineEdit()
        if field is not None:
            field.setMaxLength(payments.LONGEST_METHOD)
            field.setPlaceholderText(self.tr("Choose or type one"))
        self.amount.set_amount(detail.total)
        self.amount_field = Field(self.tr("Amount"), self.amount, "", self, optional=detail.total is None)
        self.form.addWidget(self.amount_field)
        self.form.addWidget(Field(self.tr("How it was paid"), self.method, "", self, optional=True))
        self.finish(self.tr("Payment received"), "check", self._receive)
        self.method.setFocus()

    def _receive(self) -> Outcome:
        return payments.record_payment_received(self._order_id, self.method.currentText(), self.amount.amount)


class FeesDialog(_MoneyDialog):
    """Asks what the marketplace keeps of an order; an empty field says nobody knows."""

    def __init__(self, context: AppContext, detail: OrderDetail, parent: QWidget | None = None) -> None:
        super().__init__(context, detail, self.tr("Marketplace fees"), _SHORT, parent)
        self.amount.set_amount(detail.fees)
        help_text = self.tr("Empty while you don't know. It is taken off what is left for you.")
        self.amount_field = Field(self.tr("What the marketplace keeps"), self.amount, help_text, self)
        self.form.addWidget(self.amount_field)
        self.finish(self.tr("Save fees"), "check", lambda: payments.set_fees(self._order_id, self.amount.amount))
        self.main_button.setDefault(True)
        self.amount.setFocus()
