"""What a parcel weighed and what its postage cost, told after it was sent."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from makerapp.errors import Refused
from makerapp.models.rows import OrderDetail
from makerapp.services import parcels
from makerapp.translation import tr
from makerapp.ui.context import AppContext
from makerapp.ui.fulfillment.parcel_figures import ParcelFigures
from makerapp.ui.orders.parcel_box import live_parcels, parcel_words
from makerapp.ui.refusals import guarded
from makerapp.ui.shortcuts import bind_main
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import PrimaryButton, SecondaryButton
from makerapp.ui.widgets.dialog_shell import DialogShell
from makerapp.ui.widgets.elided_label import WrapLabel

_WIDTH, _HEIGHT = 520, 320


class ParcelDialog(DialogShell):
    """Weight and postage of one parcel. Raises Refused where it doesn't count any more."""

    hugs = True

    def __init__(self, context: AppContext, detail: OrderDetail, parcel_id: int, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Weight and postage"), _WIDTH, _HEIGHT, parent)
        parcel = next((each for each in live_parcels(detail) if each.id == parcel_id), None)
        if parcel is None:
            raise Refused(tr("This parcel is cancelled already."), tr("It stays in the history as it was."))
        self._context, self._parcel_id = context, parcel_id
        self.write_head(self.tr("Weight and postage"), f"{detail.row.number} · {parcel_words(parcel)}")
        self.figures = ParcelFigures(self)
        kept = {"weight_grams": parcel.weight_grams, "weight_typed": True, "cost": parcel.cost}
        self.figures.fill(kept, detail.row.currency)
        row = QHBoxLayout()
        row.setSpacing(THEME.metric("space3"))
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(self.figures.weight_field, 1, top)
        row.addWidget(self.figures.cost_field, 1, top)
        form = QVBoxLayout()
        form.setSpacing(THEME.metric("form_gap"))
        form.addLayout(row)
        if parcel.box:
            numbers = ", ".join(number for _, number in parcel.box)
            text = self.tr("{numbers} travels in the same box; its weight and postage are kept once.")
            form.addWidget(WrapLabel(text.format(numbers=numbers), "secondary", self))
        form.addStretch(1)
        self.body.addLayout(form)
        self.keep_button = SecondaryButton(self.tr("Keep as it is"), "", self)
        self.keep_button.clicked.connect(self.reject)
        self.save_button = PrimaryButton(self.tr("Save"), "check", self)
        self.save_button.setDefault(True)
        self.save_button.clicked.connect(self._save)
        bind_main(self, self.save_button)
        self.foot.addStretch(1)
        self.foot.addWidget(self.keep_button)
        self.foot.addWidget(self.save_button)
        self.figures.weight.setFocus()
        self.figures.weight.selectAll()

    def _save(self) -> None:
        if not self.figures.is_complete():
            return
        weight, cost = self.figures.weight.grams, self.figures.cost.amount
        done = guarded(self, lambda: parcels.set_weight_and_cost(self._parcel_id, weight, cost))
        if done is not None:
            self._context.show_toast(done)
            self.accept()
