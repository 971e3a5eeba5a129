"""The money of an order in the order window: what the buyer pays, what is left of it, and what can be done."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from makerapp.models.rows import OrderDetail
from makerapp.money import format_money
from makerapp.services.breakdown import PriceRow, money_rows, price_rows
from makerapp.ui.orders.detail_cards import tighten
from makerapp.ui.orders.order_menu import awaits_payment, can_refund, is_unpaid
from makerapp.ui.orders.payment_words import payment_tag
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.banner import Banner
from makerapp.ui.widgets.buttons import LinkButton
from makerapp.ui.widgets.card import Card
from makerapp.ui.widgets.chip import Tag
from makerapp.ui.widgets.elided_label import PlainLabel
from makerapp.ui.widgets.keep_size import keep_font


class MoneyCard(Card):
    """Left how the total comes about, right what came in, what went out and what is left."""

    refund_pressed = Signal()
    payment_pressed = Signal()
    fees_pressed = Signal()

    def __init__(self, detail: OrderDetail, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        tighten(self)
        word, icon, tone = payment_tag(detail)
        self.add_heading(self.tr("Money"), Tag(self.tr(word), icon, tone, self))
        row = QHBoxLayout()
        row.setSpacing(THEME.metric("space6"))
        for rows in (price_rows(detail), money_rows(detail)):
            row.addWidget(AmountTable(rows, detail.row.currency, self), 1, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)
        self.body.addLayout(self._buttons(detail))

    def _buttons(self, detail: OrderDetail) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(THEME.metric("space4"))
        row.addStretch(1)
        if awaits_payment(detail):
            row.addWidget(self._link(self.tr("Payment received…"), "credit-card", self.payment_pressed))
        if not is_unpaid(detail):
            row.addWidget(self._link(self.tr("Fees…"), "percent", self.fees_pressed))
        if can_refund(detail):
            row.addWidget(self._link(self.tr("Refund…"), "banknote", self.refund_pressed))
        return row

    def _link(self, text: str, icon: str, pressed: object) -> LinkButton:
        link = LinkButton(text, icon, self)
        link.clicked.connect(pressed)
        return link


class AmountTable(QWidget):
    """Labels and figures in two columns; sums are strong, what the rows above hold already is quiet."""

    def __init__(self, rows: Sequence[PriceRow], currency: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(THEME.metric("space3"))
        grid.setVerticalSpacing(THEME.metric("space1"))
        grid.setColumnStretch(0, 1)
        for number, row in enumerate(rows):
            role = "strong" if row.is_total else "body"
            tone = "" if row.is_total else "warn" if row.label == "Refund due" else "text2"
            label = PlainLabel(QCoreApplication.translate("money", row.label, row.meaning), role, self, tone=tone)
            figure = PlainLabel(format_money(row.minor, currency), role, self, tone="text2" if row.is_inside else "")
            keep_font(figure, role, tabular=True)
            figure.setAccessibleName(f"{label.text()}: {figure.text()}")
            grid.addWidget(label, number, 0)
            grid.addWidget(figure, number, 1, Qt.AlignmentFlag.AlignRight)


def refund_due_banner(detail: OrderDetail, parent: QWidget | None = None) -> Banner:
    """Says what the buyer still has to get back; the caller adds the button."""
    amount = format_money(detail.refund_due, detail.row.currency)
    title = QCoreApplication.translate("money", "Refund due {amount}").format(amount=amount)
    text = QCoreApplication.translate("money", "Pay the buyer back where they paid, then mark it here.")
    return Banner("warn", title, text, parent, icon="banknote")
