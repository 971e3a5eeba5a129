"""Cancel fulfillment: which parcels, where their goods are now, and live what that changes; Undo takes it back."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from makerapp.errors import MakerbenchError, Refused
from makerapp.models.detail import order_detail
from makerapp.models.rows import OrderDetail, ParcelRow
from makerapp.services import cancel_fulfillment
from makerapp.services.cancel_fulfillment import LONGEST_REASON, Goods
from makerapp.ui.context import AppContext
from makerapp.ui.orders.effect_list import EffectList
from makerapp.ui.orders.parcel_box import live_parcels, parcel_words
from makerapp.ui.refusals import guarded
from makerapp.ui.shortcuts import bind_main
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.banner import Banner
from makerapp.ui.widgets.buttons import PrimaryButton, SecondaryButton
from makerapp.ui.widgets.check_box import CheckBox, ChoiceCard, ChoiceGroup
from makerapp.ui.widgets.dialog_shell import DialogShell
from makerapp.ui.widgets.elided_label import PlainLabel
from makerapp.ui.widgets.field import Field
from makerapp.ui.widgets.scroll_area import ScrollBody

_WIDTH, _HEIGHT = 640, 700
_GOODS = (Goods.BENCH, Goods.SHELF, Goods.GONE)


class CancelFulfillmentDialog(DialogShell):
    """Accepted once the fulfillment is cancelled. ``parcel_id`` names the one to begin with; by default all."""

    hugs = True

    def __init__(
        self, context: AppContext, order_id: int, parent: QWidget | None = None, *, parcel_id: int | None = None
    ) -> None:
        super().__init__(self.tr("Cancel fulfillment"), _WIDTH, _HEIGHT, parent)
        self._context = context
        self._order_id = order_id
        self._scroll = ScrollBody(self, padding=(0, 0, 0, 0))
        self.body.addWidget(self._scroll, 1)
        self.parcels: dict[int, CheckBox] = {}
        self.whole_box = CheckBox("", self)
        self.whole_box.hide()
        self.goods = ChoiceGroup(self)
        self.cards: list[ChoiceCard] = []
        self.effects = EffectList(self)
        self.reason = QLineEdit(self)
        self.reason.setMaxLength(LONGEST_REASON)
        self.reason.setPlaceholderText(self.tr("For example: wrong parcel, address changed"))
        self.keep = SecondaryButton(self.tr("Keep as shipped"), "", self)
        self.keep.clicked.connect(self.reject)
        self.cancel = PrimaryButton(self.tr("Cancel fulfillment"), "undo-2", self)
        self.cancel.clicked.connect(self._cancel)
        bind_main(self, self.cancel)
        self.foot.addStretch(1)
        self.foot.addWidget(self.keep)
        self.foot.addWidget(self.cancel)
        detail = order_detail(order_id)
        live = live_parcels(detail) if detail is not None else []
        if detail is None or not live:
            self._show_refusal()
        else:
            self._build(detail, live, parcel_id)
            self._refresh()
        self.keep.setFocus()

    # --- building ----------------------------------------------------------------------------------------

    def _show_refusal(self) -> None:
        self.write_head(self.tr("Cancel fulfillment"), closes=True)
        try:
            cancel_fulfillment.preview(self._order_id, None, Goods.BENCH)
        except MakerbenchError as refusal:
            self._scroll.body.addWidget(Banner("warn", refusal.what, refusal.why_and_now, self))
        self._scroll.body.addStretch(1)
        self.cancel.hide()
        self.keep.setText(self.tr("Close"))

    def _build(self, detail: OrderDetail, live: list[ParcelRow], chosen: int | None) -> None:
        title = self.tr("Cancel fulfillment of {number}?").format(number=detail.row.number)
        self.write_head(title, self.tr("Nothing is deleted, and you can undo it."), closes=True)
        column = self._scroll.body
        for parcel in live:
            box = CheckBox(parcel_words(parcel), self, checked=chosen in (None, parcel.id))
            box.toggled.connect(lambda _on: self._refresh())
            self.parcels[parcel.id] = box
        if len(live) > 1:
            column.addWidget(PlainLabel(self.tr("Which parcels?"), "label", self))
            for box in self.parcels.values():
                column.addWidget(box)
            column.addSpacing(THEME.metric("space1"))
        else:
            only = self.parcels[live[0].id]
            only.setChecked(True)
            only.hide()
        others = list(dict.fromkeys(number for parcel in live for _, number in parcel.box))
        if others:
            text = self.tr("Also cancel {numbers}, in the same box").format(numbers=", ".join(others))
            self.whole_box.setText(text)
            self.whole_box.setChecked(True)
            self.whole_box.toggled.connect(lambda _on: self._refresh())
            self.whole_box.show()
            column.addWidget(self.whole_box)
        self._build_choices()
        column.addWidget(PlainLabel(self.tr("What changes"), "label", self))
        column.addWidget(self.effects)
        column.addSpacing(THEME.metric("space1"))
        column.addWidget(Field(self.tr("Why"), self.reason, "", self, optional=True))
        column.addStretch(1)

    def _build_choices(self) -> None:
        words = {
            Goods.BENCH: (
                self.tr("Still on the bench"),
                self.tr("The pieces lie there for this order; stock stays as it is."),
            ),
            Goods.SHELF: (
                self.tr("Back on the shelf"),
                self.tr("They are on hand again, and stay promised to this order."),
            ),
            Goods.GONE: (self.tr("Gone"), self.tr("Lost or broken: nothing comes back, they are made again.")),
        }
        column = self._scroll.body
        column.addWidget(PlainLabel(self.tr("Where are the goods now?"), "label", self))
        for number, goods in enumerate(_GOODS):
            title, line = words[goods]
            card = ChoiceCard(title, line, parent=self)
            self.goods.add(card, number)
            self.cards.append(card)
            column.addWidget(card)
        self.cards[0].choose()
        self.goods.picked.connect(lambda _number: self._refresh())
        column.addSpacing(THEME.metric("space1"))

    # --- doing -------------------------------------------------------------------------------------------

    @property
    def _chosen_goods(self) -> Goods:
        return _GOODS[max(0, self.goods.number())]

    @property
    def _chosen_parcels(self) -> list[int]:
        return [parcel_id for parcel_id, box in self.parcels.items() if box.isChecked()]

    @property
    def _with_box(self) -> bool:
        return not self.whole_box.isHidden() and self.whole_box.isChecked()

    def _refresh(self) -> bool:
        """Say again what would change. Where it can't be done as chosen, why stands there instead, and False comes."""
        try:
            found = cancel_fulfillment.preview(
                self._order_id, self._chosen_parcels, self._chosen_goods, whole_box=self._with_box
            )
        except Refused as refusal:
            self.effects.show_refusal(f"{refusal.what} {refusal.why_and_now}")
            return False
        self.effects.show_effects(found.effects, found.remarks)
        return True

    def _cancel(self) -> None:
        if not self._refresh():
            self._scroll.show_widget(self.effects)
            return

        def do():
            return cancel_fulfillment.cancel(
                self._order_id,
                self._chosen_parcels,
                self._chosen_goods,
                self.reason.text(),
                whole_box=self._with_box,
            )

        outcome = guarded(self, do)
        if outcome is not None:
            self._context.show_toast(outcome)
            self.accept()
