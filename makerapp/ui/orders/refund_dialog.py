"""Refund: which pieces, how much money, where the pieces go; what it changes stands below before it is done."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from makerapp.errors import Refused
from makerapp.models.rows import OrderDetail
from makerapp.money import format_money
from makerapp.services import payments, refunds, rehearsal
from makerapp.services.outcome import Outcome
from makerapp.ui.context import AppContext
from makerapp.ui.orders import order_windows
from makerapp.ui.orders.effect_list import EffectList
from makerapp.ui.orders.piece_rows import PieceRows
from makerapp.ui.orders.price_field import PriceField
from makerapp.ui.refusals import guarded
from makerapp.ui.shortcuts import bind_main
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import PrimaryButton, SecondaryButton
from makerapp.ui.widgets.card import Card
from makerapp.ui.widgets.check_box import ChoiceGroup, RadioButton
from makerapp.ui.widgets.dialog_shell import DialogShell
from makerapp.ui.widgets.elided_label import PlainLabel, WrapLabel
from makerapp.ui.widgets.field import Field
from makerapp.ui.widgets.keep_size import keep_font
from makerapp.ui.widgets.scroll_area import ScrollBody

_WIDTH, _HEIGHT = 640, 660
_AMOUNT_ROOM = 140
_SHELF, _GONE = 0, 1


class RefundDialog(DialogShell):
    """Accepted once the refund is booked."""

    hugs = True

    def __init__(self, context: AppContext, detail: OrderDetail, parent: QWidget | None = None) -> None:
        """Raises Refused where nothing of the order can be refunded."""
        super().__init__(self.tr("Refund"), _WIDTH, _HEIGHT, parent)
        self._context = context
        self._order_id = detail.row.id
        self._currency = detail.row.currency
        self._left = refunds.money_left(self._order_id)
        self._pieces = refunds.pieces_of(self._order_id)
        self.rows = PieceRows(self.tr("Pieces of {title} to refund"), self)
        self.steppers = self.rows.counts
        self.amount = PriceField(self._currency, self.tr("Amount"), self)
        self.left = PlainLabel("", "strong", self)
        self.to_shelf = RadioButton(self.tr("Back on the shelf"), self, checked=True)
        self.not_back = RadioButton(self.tr("Not coming back"), self)
        self.restock = ChoiceGroup(self)
        self.restock.add(self.to_shelf, _SHELF)
        self.restock.add(self.not_back, _GONE)
        self.note = QLineEdit(self)
        self.note.setMaxLength(refunds.LONGEST_NOTE)
        self.note.setPlaceholderText(self.tr("For example: one cup arrived cracked"))
        self.effects = EffectList(self)
        self.refund = PrimaryButton(self.tr("Refund", "verb"), "banknote", self)
        self.cancel_instead = SecondaryButton(self.tr("Cancel order…"), "ban", self)
        self._fill_head(detail)
        self._fill_rows(detail)
        self._fill_body()
        self._fill_foot()
        self._connect()
        self.amount.set_amount(detail.refund_due or None)
        self._show_effects()
        (next(iter(self.steppers.values())) if self.steppers else self.amount).setFocus()

    # --- building ----------------------------------------------------------------------------------------

    def _fill_head(self, detail: OrderDetail) -> None:
        paid = format_money(payments.paid(self._order_id), self._currency)
        told = self.tr("{buyer} · {paid} paid").format(buyer=detail.row.buyer, paid=paid)
        if detail.refunded:
            back = format_money(detail.refunded, self._currency)
            told = self.tr("{told} · {back} went back already").format(told=told, back=back)
        title = self.tr("Refund order {number}").format(number=detail.row.number)
        self.write_head(title, told, closes=True)

    def _fill_body(self) -> None:
        scroll = ScrollBody(self, padding=(0, 0, 0, 0))
        self.body.addWidget(scroll, 1)
        column = scroll.body
        column.setSpacing(THEME.metric("form_gap"))
        column.addWidget(self.rows)
        self.rows.setVisible(bool(self._pieces))
        column.addLayout(self._money())
        if any(each.open for each in self._pieces):
            column.addLayout(self._places())
        else:
            self.to_shelf.hide()
            self.not_back.hide()
        column.addWidget(Field(self.tr("Why"), self.note, "", self, optional=True))
        box = Card(self, kind="inset", padding=THEME.metric("space3"))
        box.body.addWidget(PlainLabel(self.tr("What changes"), "label", box))
        box.body.addWidget(self.effects)
        column.addWidget(box)
        column.addStretch(1)

    def _fill_rows(self, detail: OrderDetail) -> None:
        lines = {line.id: line for line in detail.lines}
        for each in self._pieces:
            self.rows.add(lines[each.line_id], 0, each.most)
            self.rows.say(each.line_id, self._there(each))

    def _there(self, each: refunds.RefundablePieces) -> str:
        """How many there are, where they are, and what one cost."""
        parts = []
        if each.open:
            parts.append(self.tr("{count} not sent yet").format(count=each.open))
        if each.sent:
            parts.append(self.tr("{count} sent").format(count=each.sent))
        if each.share is not None:
            parts.append(self.tr("{price} each").format(price=format_money(each.share, self._currency)))
        return " · ".join(parts)

    def _money(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(THEME.metric("space6"))
        self.amount.setFixedWidth(THEME.scaled(_AMOUNT_ROOM))
        row.addWidget(Field(self.tr("Amount"), self.amount, "", self))
        left = QVBoxLayout()
        left.setSpacing(THEME.metric("space1"))
        left.addWidget(PlainLabel(self.tr("What is left of the paid money"), "label", self))
        keep_font(self.left, "strong", tabular=True)
        left.addStretch(1)
        left.addWidget(self.left)
        left.addStretch(1)
        row.addLayout(left, 1)
        return row

    def _places(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(THEME.metric("space1"))
        column.addWidget(PlainLabel(self.tr("Pieces taken off the shelf already"), "label", self))
        row = QHBoxLayout()
        row.setSpacing(THEME.metric("space6"))
        row.addWidget(self.to_shelf)
        row.addWidget(self.not_back)
        row.addStretch(1)
        column.addLayout(row)
        return column

    def _fill_foot(self) -> None:
        self.foot.addWidget(
            WrapLabel(self.tr("Pay it back where it was paid. Here it is noted."), "secondary", self), 1
        )
        keep = SecondaryButton(self.tr("Don't refund"), "", self)
        keep.clicked.connect(self.reject)
        self.foot.addWidget(keep)
        self.foot.addWidget(self.cancel_instead)
        self.foot.addWidget(self.refund)
        bind_main(self, self.refund)

    def _connect(self) -> None:
        self.rows.changed.connect(self._fill_in)
        self.amount.changed.connect(self._show_effects)
        self.restock.picked.connect(lambda _number: self._show_effects())
        self.refund.clicked.connect(self._refund)
        self.cancel_instead.clicked.connect(self._cancel_instead)

    # --- showing -----------------------------------------------------------------------------------------

    def _fill_in(self) -> None:
        """The amount follows the pieces; the maker may change it afterwards."""
        self.amount.set_amount(refunds.suggested_amount(self._order_id, self.rows.pieces) if self.rows.pieces else None)
        self._show_effects()

    def _show_effects(self) -> None:
        amount = self.amount.amount
        self.left.setText(format_money(max(0, self._left - (amount or 0)), self._currency))
        self.left.setAccessibleName(self.tr("What is left of the paid money: {amount}").format(amount=self.left.text()))
        self.refund.setText(
            self.tr("Refund {amount}").format(amount=format_money(amount, self._currency))
            if amount
            else self.tr("Refund", "verb")
        )
        is_cancellation = refunds.leaves_nothing(self._order_id, self.rows.pieces)
        self.refund.setVisible(not is_cancellation)
        self.cancel_instead.setVisible(is_cancellation)
        if not amount:
            self.effects.show_missing(self._missing())
            return
        try:
            found = rehearsal.rehearse(self._do)
        except Refused as refusal:
            self.effects.show_refusal(f"{refusal.what} {refusal.why_and_now}".strip())
            return
        self.effects.show_effects(found)

    def _missing(self) -> str:
        if self.amount.is_wrong:
            return self.tr("Write the amount like {example}.").format(example=format_money(1250, self._currency))
        if self.rows.pieces:
            return self.tr("Type in how much goes back.")
        return self.tr("Choose pieces, or type in an amount.") if self.steppers else self.tr("Type in an amount.")

    def _do(self) -> Outcome:
        return refunds.refund(
            self._order_id,
            pieces=self.rows.pieces,
            amount=self.amount.amount,
            restock=self.restock.number() == _SHELF,
            note=self.note.text(),
        )

    def _cancel_instead(self) -> None:
        """All pieces of an order that was not sent: the window for that takes over."""
        self.reject()
        order_windows.cancel_order(self._context, self._order_id, self.parentWidget() or self)

    def _refund(self) -> None:
        steppers = list(self.steppers.values())
        is_pieces_missing = bool(steppers) and not self.rows.pieces and not self.amount.text().strip()
        if self.effects.explain(steppers[0] if is_pieces_missing else self.amount):
            return
        done = guarded(self, self._do)
        if done is not None:
            self._context.show_toast(done)
            self.accept()
