"""What the parcel weighs and what its postage costs: weighed from the products until the maker types a weight."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from makerapp.models.rows import OrderDetail
from makerapp.services import parcels
from makerapp.ui.fulfillment.weight_field import WeightField
from makerapp.ui.orders.price_field import PriceField
from makerapp.ui.widgets.field import Field


class ParcelFigures(QObject):
    """The two fields, for a form to place. ``typed`` comes while the maker types."""

    typed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.weight = WeightField(self.tr("Weight"), parent)
        self.cost = PriceField("GBP", self.tr("Postage cost"), parent)
        self.weight_field = Field(self.tr("Weight"), self.weight, "", parent, optional=True)
        self.cost_field = Field(self.tr("Postage cost"), self.cost, "", parent, optional=True)
        self._is_typed = False
        self.weight.textEdited.connect(self._weight_typed)
        self.cost.changed.connect(self._cost_typed)
        self.weight.editingFinished.connect(self._check_weight)
        self.cost.editingFinished.connect(self._check_cost)

    def fill(self, kept: dict[str, Any], currency: str) -> None:
        """What was typed before; ``currency`` is what postage is booked in."""
        self.cost.set_currency(currency)
        self.cost.set_amount(_whole(kept.get("cost")))
        self._is_typed = bool(kept.get("weight_typed"))
        self.weight.set_grams(_whole(kept.get("weight_grams")))
        for field in (self.weight_field, self.cost_field):
            field.clear_error()

    def weigh(self, orders: Iterable[OrderDetail]) -> None:
        """Unless a weight was typed, that of the pieces in the box; none where one of them isn't known."""
        if not self._is_typed:
            self.weight.set_grams(parcels.grams_in_box(orders))

    def progress(self) -> dict[str, Any]:
        """What to keep of them."""
        return {
            "weight_grams": self.weight.grams if self._is_typed else None,
            "weight_typed": self._is_typed,
            "cost": self.cost.amount,
        }

    def is_complete(self) -> bool:
        """True where both can be kept as typed; else what is wrong is said where it is wrong."""
        if not self._check_weight():
            self.weight.setFocus()
            return False
        if not self._check_cost():
            self.cost.setFocus()
            return False
        return True

    def _check_weight(self) -> bool:
        return _check(self.weight_field, self.weight.is_wrong, self.tr("Write a weight, like 850 g or 1.2 kg."))

    def _check_cost(self) -> bool:
        return _check(self.cost_field, self.cost.is_wrong, self.tr("Write an amount, like 4.20."))

    def _weight_typed(self) -> None:
        # An emptied field is weighed anew when the order is opened next.
        self._is_typed = bool(self.weight.text().strip())
        self.weight_field.clear_error()
        self.typed.emit()

    def _cost_typed(self) -> None:
        self.cost_field.clear_error()
        self.typed.emit()


def _check(field: Field, is_wrong: bool, sentence: str) -> bool:
    """Say what is wrong once, on leaving the field or on the green button; True where nothing is."""
    if is_wrong and field.error_text() != sentence:
        field.set_error(sentence)
    return not is_wrong


def _whole(value: object) -> int | None:
    return value if type(value) is int else None
