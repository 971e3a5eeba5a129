"""Cancel order: the reason, the pieces and the money; what it changes stands below, and Undo takes it back."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QWidget

from makerapp.errors import Refused
from makerapp.models.detail import order_detail
from makerapp.money import format_money
from makerapp.services import cancelling, payments, rehearsal
from makerapp.services.outcome import Outcome
from makerapp.services.words import channel_words
from makerapp.ui.context import AppContext
from makerapp.ui.orders.effect_list import EffectList
from makerapp.ui.refusals import guarded
from makerapp.ui.shortcuts import bind_main
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import Button, PrimaryButton, SecondaryButton
from makerapp.ui.widgets.card import Card
from makerapp.ui.widgets.check_box import CheckBox
from makerapp.ui.widgets.combo_box import ComboBox
from makerapp.ui.widgets.dialog_shell import DialogShell
from makerapp.ui.widgets.elided_label import PlainLabel, WrapLabel
from makerapp.ui.widgets.field import Field
from makerapp.ui.widgets.scroll_area import ScrollBody

_WIDTH, _HEIGHT = 560, 560


class CancelOrderDialog(DialogShell):
    """Accepted once the order is cancelled."""

    hugs = True

    def __init__(self, context: AppContext, order_id: int, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Cancel order", "window title"), _WIDTH, _HEIGHT, parent)
        self._context = context
        self._order_id = order_id
        self._detail = order_detail(order_id)
        self.reason = ComboBox(self)
        self.restock = CheckBox(self.tr("Put items back on the shelf"), self, checked=True)
        self.refunded = CheckBox(self.tr("The buyer already has the money back"), self)
        self.effects = EffectList(self)
        self.keep: Button = SecondaryButton(self.tr("Keep order"), "", self)
        self.cancel: Button = PrimaryButton(self.tr("Cancel order"), "ban", self)
        self._fill_head()
        self._fill_reasons()
        self._fill_body()
        self._fill_foot()
        self._show_effects()
        self.reason.setFocus()

    def _fill_head(self) -> None:
        detail = self._detail
        number = detail.row.number if detail else ""
        line = f"{detail.row.buyer} · {format_money(detail.row.total, detail.row.currency)}" if detail else ""
        self.write_head(self.tr("Cancel order {number}").format(number=number), line, closes=True)

    def _fill_reasons(self) -> None:
        self.reason.setEditable(True)
        self.reason.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.reason.addItems(
            [
                self.tr("The buyer changed their mind"),
                self.tr("Can't be made"),
                self.tr("Not paid"),
                self.tr("Address can't be reached"),
                self.tr("Ordered twice"),
            ]
        )
        self.reason.setEditText("")
        self.reason.setAccessibleName(self.tr("Reason"))
        field = self.reason.lineEdit()
        if field is not None:
            field.setPlaceholderText(self.tr("Choose or type one"))

    def _fill_body(self) -> None:
        scroll = ScrollBody(self, padding=(0, 0, 0, 0))
        form = scroll.body
        form.setSpacing(THEME.metric("space3"))
        form.addWidget(Field(self.tr("Reason"), self.reason, "", self, optional=True))
        form.addWidget(self.restock)
        # Where nothing was paid, there is no money the buyer could have back.
        is_paid = self._detail is not None and not payments.holds_no_money(self._detail.row.payment)
        self.refunded.setVisible(is_paid)
        form.addWidget(self.refunded)
        box = Card(self, kind="inset", padding=THEME.metric("space3"))
        box.body.addWidget(PlainLabel(self.tr("What changes"), "label", box))
        box.body.addWidget(self.effects)
        form.addWidget(box)
        form.addWidget(
            WrapLabel(
                self.tr("The order stays in Cancelled, and can be reopened. The marketplace isn't told."),
                "secondary",
                self,
            )
        )
        form.addStretch(1)
        self.body.addWidget(scroll, 1)
        for tick in (self.restock, self.refunded):
            tick.toggled.connect(self._show_effects)

    def _fill_foot(self) -> None:
        self.keep.clicked.connect(self.reject)
        self.cancel.clicked.connect(self._cancel)
        bind_main(self, self.cancel)
        self.foot.addStretch(1)
        self.foot.addWidget(self.keep)
        self.foot.addWidget(self.cancel)

    def _show_effects(self) -> None:
        try:
            found = rehearsal.rehearse(self._do)
        except Refused as refusal:
            self.effects.show_refusal(f"{refusal.what} {refusal.why_and_now}".strip())
            return
        self.effects.show_effects(found, self._remarks())

    def _remarks(self) -> list[str]:
        detail = self._detail
        if detail is None or payments.holds_no_money(detail.row.payment) or self.refunded.isChecked():
            return []
        if payments.refundable(self._order_id) is None:
            where = channel_words(detail.row.channel)
            return [self.tr("Nobody knows what was paid. Look on {where}, and pay it back.").format(where=where)]
        return [self.tr("It is listed under Refund due until you mark it as paid back.")]

    def _do(self) -> Outcome:
        return cancelling.cancel(
            self._order_id,
            self.reason.currentText(),
            restock=self.restock.isChecked(),
            refunded=self.refunded.isChecked(),
        )

    def _cancel(self) -> None:
        if self.effects.explain(self.keep):
            return
        outcome = guarded(self, self._do)
        if outcome is not None:
            self._context.show_toast(outcome)
            self.accept()
