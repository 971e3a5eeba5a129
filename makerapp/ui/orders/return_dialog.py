"""Return or replace: which sent pieces, what becomes of them, and what that changes before it is done."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from makerapp.errors import Refused
from makerapp.models.rows import LineRow, OrderDetail
from makerapp.money import format_money
from makerapp.services import payments, refunds, rehearsal, returns
from makerapp.services.outcome import Outcome
from makerapp.services.returns import Complaint
from makerapp.translation import counted, inside
from makerapp.ui.context import AppContext
from makerapp.ui.orders.effect_list import EffectList
from makerapp.ui.orders.piece_rows import PieceRows
from makerapp.ui.orders.price_field import PriceField
from makerapp.ui.refusals import guarded
from makerapp.ui.shortcuts import bind_main
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import PrimaryButton, SecondaryButton
from makerapp.ui.widgets.card import Card
from makerapp.ui.widgets.check_box import CheckBox, ChoiceGroup, RadioButton
from makerapp.ui.widgets.dialog_shell import DialogShell
from makerapp.ui.widgets.elided_label import PlainLabel
from makerapp.ui.widgets.field import Field
from makerapp.ui.widgets.scroll_area import ScrollBody

_WIDTH, _HEIGHT = 660, 712
_AMOUNT_ROOM = 140
_SHELF, _NOT_SOLD = 0, 1


class ReturnDialog(DialogShell):
    """Accepted once it is done. ``comes_back``, ``resend``, ``pay_back`` and ``end`` combine in one action."""

    hugs = True

    def __init__(self, context: AppContext, detail: OrderDetail, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Return or replace"), _WIDTH, _HEIGHT, parent)
        self._context = context
        self._detail = detail
        self._currency = detail.row.currency
        self._money_left = payments.refundable(detail.row.id) or 0
        self._lines = [line for line in detail.lines if line.sent]
        self.rows = PieceRows(self.tr("Pieces of {title}"), self)
        self.steppers = self.rows.counts
        self.comes_back = CheckBox(self.tr("They came back"), self, checked=True)
        self.to_shelf = RadioButton(self.tr("Back on the shelf"), self, checked=True)
        self.not_sold = RadioButton(self.tr("Can't be sold again"), self)
        self.restock = ChoiceGroup(self)
        self.restock.add(self.to_shelf, _SHELF)
        self.restock.add(self.not_sold, _NOT_SOLD)
        self.resend = CheckBox(self.tr("Send a replacement"), self)
        self.pay_back = CheckBox(self.tr("Refund"), self)
        self.amount = PriceField(self._currency, self.tr("Amount"), self)
        self.end = CheckBox(self.tr("Cancel the order, as a return"), self)
        self.reason = QLineEdit(self)
        self.reason.setMaxLength(returns.LONGEST_REASON)
        self.reason.setPlaceholderText(self.tr("For example: broke on the way"))
        self.effects = EffectList(self)
        self.main = PrimaryButton("", "arrow-left-right", self)
        self._fill_head()
        self._fill_body()
        self._fill_foot()
        self._connect()
        self._choose_only_line()
        self._update()
        next(iter(self.steppers.values())).setFocus()

    # --- building ----------------------------------------------------------------------------------------

    def _fill_head(self) -> None:
        row = self._detail.row
        title = self.tr("Return or replace · {number}").format(number=row.number)
        told = self.tr("{buyer} · the parcel and its tracking stay as they are").format(buyer=row.buyer)
        self.write_head(title, told, closes=True)

    def _fill_body(self) -> None:
        scroll = ScrollBody(self, padding=(0, 0, 0, 0))
        self.body.addWidget(scroll, 1)
        column = scroll.body
        column.setSpacing(THEME.metric("form_gap"))
        for line in self._lines:
            self.rows.add(line, 0, line.sent)
            self.rows.say(line.id, self._where(line))
        column.addWidget(self.rows)
        column.addLayout(self._choices())
        column.addWidget(Field(self.tr("Why"), self.reason, "", self, optional=True))
        box = Card(self, kind="inset", padding=THEME.metric("space3"))
        box.body.addWidget(PlainLabel(self.tr("What changes"), "label", box))
        box.body.addWidget(self.effects)
        column.addWidget(box)
        column.addStretch(1)

    def _where(self, line: LineRow) -> str:
        sent = self.tr("{n} sent").format(n=line.sent)
        back = self.tr("{n} came back already").format(n=line.returned)
        return f"{sent} · {back}" if line.returned else sent

    def _choices(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(THEME.metric("space2"))
        column.addWidget(PlainLabel(self.tr("What happens with these pieces"), "label", self))
        column.addLayout(self._choice(self.comes_back, self.to_shelf, self.not_sold))
        column.addWidget(self.resend)
        self.amount.setFixedWidth(THEME.scaled(_AMOUNT_ROOM))
        column.addLayout(self._choice(self.pay_back, self.amount, self._money_words()))
        column.addWidget(self.end)
        return column

    def _choice(self, tick: CheckBox, *details: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(THEME.metric("space6"))
        for widget in (tick, *details):
            row.addWidget(widget)
        row.addStretch(1)
        return row

    def _money_words(self) -> QWidget:
        left = format_money(self._money_left, self._currency)
        text = self.tr("{amount} of what was paid is left") if self._money_left else self.tr("No paid money is left")
        return PlainLabel(text.format(amount=left), "secondary", self)

    def _fill_foot(self) -> None:
        keep = SecondaryButton(self.tr("Leave it as it is"), "", self)
        keep.clicked.connect(self.reject)
        self.foot.addStretch(1)
        self.foot.addWidget(keep)
        self.foot.addWidget(self.main)
        self.main.setDefault(True)
        bind_main(self, self.main)

    def _connect(self) -> None:
        self.rows.changed.connect(self._pieces_changed)
        for tick in (self.comes_back, self.resend, self.end):
            tick.toggled.connect(lambda _on: self._update())
        self.pay_back.toggled.connect(lambda _on: self._pieces_changed())
        self.restock.picked.connect(lambda _number: self._update())
        self.amount.changed.connect(self._update)
        self.main.clicked.connect(self._settle)

    def _choose_only_line(self) -> None:
        """One item in the parcel: it is the one meant."""
        if len(self._lines) == 1:
            self.steppers[self._lines[0].id].setValue(self._lines[0].with_buyer)

    # --- showing -----------------------------------------------------------------------------------------

    @property
    def complaint(self) -> Complaint:
        """What is asked for, as it stands in the dialog."""
        return Complaint(
            pieces=self.rows.pieces,
            comes_back=self.comes_back.isChecked() and bool(self.rows.pieces),
            restock=self.restock.number() == _SHELF,
            resend=self.resend.isChecked(),
            refund=self.amount.amount if self.pay_back.isChecked() else None,
            cancel_order=self.end.isChecked(),
            reason=self.reason.text(),
        )

    def _pieces_changed(self) -> None:
        """The amount follows the pieces; the maker may change it afterwards."""
        if self.pay_back.isChecked():
            found = refunds.suggested_amount(self._detail.row.id, self.rows.pieces) if self.rows.pieces else None
            self.amount.set_amount(found)
        self._update()

    def _update(self) -> None:
        self.pay_back.setEnabled(self._money_left > 0)
        self.amount.setEnabled(self.pay_back.isChecked())
        # An order with nothing left to send ends once nothing of it is with the buyer any more.
        still_out = sum(line.with_buyer - self._coming(line) for line in self._lines)
        left = sum(line.to_send for line in self._detail.lines)
        can_end = still_out == 0 and left == 0 and not self.resend.isChecked()
        self.end.setEnabled(can_end)
        if not can_end and self.end.isChecked():
            self.end.setChecked(False)
        for each in (self.to_shelf, self.not_sold):
            each.setEnabled(self.comes_back.isChecked())
        self._show_effects()

    def _coming(self, line: LineRow) -> int:
        return self.rows.pieces.get(line.id, 0) if self.comes_back.isChecked() else 0

    def _show_effects(self) -> None:
        asked = self.complaint
        self.main.setText(self._result(asked))
        missing = self._missing(asked)
        if missing:
            self.effects.show_missing(missing)
            return
        try:
            found = rehearsal.rehearse(self._do)
        except Refused as refusal:
            self.effects.show_refusal(f"{refusal.what} {refusal.why_and_now}".strip())
            return
        self.effects.show_effects(found, self._remarks(asked))

    def _missing(self, asked: Complaint) -> str:
        """What still has to be chosen; ``""`` where nothing is missing."""
        if not asked.pieces and not asked.cancel_order:
            return self.tr("Choose how many of which item.")
        if self.pay_back.isChecked() and not asked.refund:
            return self.tr("Type in how much goes back.")
        if not (asked.comes_back or asked.resend or asked.refund or asked.cancel_order):
            return self.tr("Choose what happens with them.")
        return ""

    def _to_mend(self) -> QWidget:
        """Where what is missing or too much is put right."""
        if self.rows.pieces and self.pay_back.isChecked():
            return self.amount
        steppers = list(self.steppers.values())
        return self.comes_back if self.rows.pieces or not steppers else steppers[0]

    def _remarks(self, asked: Complaint) -> list[str]:
        found = []
        if asked.comes_back:
            count = sum(asked.pieces.values())
            found.append(counted("1 item came back.", "{n} items came back.", count))
        if asked.comes_back and not asked.restock:
            found.append(self.tr("Stock stays as it is."))
        if asked.resend:
            found.append(self.tr("The replacement costs nothing and goes to the same address."))
        if asked.refund:
            found.append(self.tr("Pay it back where it was paid. Here it is noted."))
        return found

    def _result(self, asked: Complaint) -> str:
        """What the green button does, in words."""
        parts = []
        if asked.cancel_order:
            parts.append(self.tr("Cancel as a return"))
        elif asked.comes_back:
            parts.append(self.tr("Note the return"))
        if asked.resend:
            parts.append(self.tr("Make a replacement"))
        if asked.refund:
            parts.append(self.tr("Refund {amount}").format(amount=format_money(asked.refund, self._currency)))
        if not parts:
            return self.tr("Note the return")
        return " + ".join([parts[0], *map(inside, parts[1:])])

    # --- doing -------------------------------------------------------------------------------------------

    def _do(self) -> Outcome:
        return returns.settle(self._detail.row.id, self.complaint)

    def _settle(self) -> None:
        if self.effects.explain(self._to_mend()):
            return
        done = guarded(self, self._do)
        if done is not None:
            self._context.show_toast(done)
            self.accept()
