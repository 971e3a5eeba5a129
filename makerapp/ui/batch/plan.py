"""What is decided of each parcel of a batch before it leaves: carrier, number, and what the wizard kept; no widgets."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from makerapp.models.rows import OrderDetail
from makerapp.services import parcels, shop
from makerapp.services.fulfillment import Shipment
from makerapp.ui.fulfillment import carrier_choice
from makerapp.ui.fulfillment.carrier_choice import Wish


@dataclass
class Plan:
    """One parcel. ``clicked``: the maker chose the carrier, so that no number changes it.

    ``usual`` is the carrier that stands there by itself, "" where nobody knows; ``kept`` what the order's packing
    keeps beside.
    """

    order: OrderDetail
    usual: str
    wish: Wish | None
    carrier: str
    clicked: bool
    service: str
    number: str
    kept: Mapping[str, Any]

    def set_number(self, number: str) -> None:
        """A tracking number was typed or scanned; while nobody clicked a carrier, it goes by the number."""
        self.number = number.strip()
        if not self.clicked:
            self._use(carrier_choice.looks_like(self.number, self.usual).other_carrier or self.usual)

    def choose(self, carrier: str) -> None:
        """The maker chose who takes the parcel."""
        self.clicked = True
        self._use(carrier)

    def _use(self, carrier: str) -> None:
        if carrier != self.carrier:
            self.carrier = carrier
            self.service = _service(carrier, self.wish, clicked=self.clicked)

    def shipment(self, today: date) -> Shipment:
        """The parcel as it would leave; ``today`` (local) where no other day was chosen for it."""
        typed = self.kept.get("weight_grams") if self.kept.get("weight_typed") else None
        weight = typed if type(typed) is int else parcels.grams_in_box([self.order])
        cost = self.kept.get("cost")
        return Shipment(
            carrier=self.carrier,
            service=self.service,
            ship_date=_day(self.kept.get("ship_date"), today),
            tracking_number=self.number,
            memo=str(self.kept.get("memo", "")),
            weight_grams=weight,
            cost=cost if type(cost) is int else None,
        )

    def progress(self) -> dict[str, Any]:
        """What to keep with the order's packing: the wizard finds it there as well."""
        return {
            "carrier": self.carrier,
            "carrier_clicked": self.clicked,
            "service": self.service,
            "tracking_number": self.number,
        }


class Plans:
    """The parcels of a batch by the id of their order. What was typed stays when the orders are read anew."""

    def __init__(self) -> None:
        self._plans: dict[int, Plan] = {}

    def clear(self) -> None:
        """Another batch begins."""
        self._plans.clear()

    def show(self, orders: Iterable[OrderDetail]) -> None:
        """These orders take part now; those that are new begin with what their packing keeps."""
        home, wishes = carrier_choice.home(), dict[str, tuple[Wish | None, str]]()
        before, self._plans = self._plans, {}
        for order in orders:
            known = before.get(order.row.id)
            if known is not None:
                known.order = order
                self._plans[order.row.id] = known
                continue
            words = order.shipping_service
            if words not in wishes:
                wish = carrier_choice.of_buyer(words, home)
                wishes[words] = (wish, carrier_choice.likeliest(wish))
            self._plans[order.row.id] = _begin(order, *wishes[words])

    def __getitem__(self, order_id: int) -> Plan:
        return self._plans[order_id]

    def get(self, order_id: int) -> Plan | None:
        """The parcel of an order, ``None`` where it doesn't take part."""
        return self._plans.get(order_id)

    def __contains__(self, order_id: int) -> bool:
        return order_id in self._plans

    def all(self) -> tuple[Plan, ...]:
        """Every parcel, in the order they are packed."""
        return tuple(self._plans.values())

    def shipments(self) -> dict[int, Shipment]:
        """Order id to its parcel."""
        today = shop.today()
        return {order_id: plan.shipment(today) for order_id, plan in self._plans.items()}

    def without_carrier(self) -> tuple[Plan, ...]:
        """The parcels of which nobody said who takes them."""
        return tuple(plan for plan in self._plans.values() if not plan.carrier)

    def of_number(self, number: str) -> Plan | None:
        """The parcel that bears a tracking number already."""
        plain = _plain(number)
        return next((plan for plan in self._plans.values() if plain and _plain(plan.number) == plain), None)


def _begin(order: OrderDetail, wish: Wish | None, likeliest: str) -> Plan:
    kept = order.packing
    carrier = str(kept.get("carrier") or "") or likeliest
    clicked = bool(kept.get("carrier_clicked"))
    service = str(kept["service"]) if "service" in kept else _service(carrier, wish, clicked=clicked)
    plan = Plan(order, likeliest, wish, carrier, clicked, service, "", kept)
    number = str(kept.get("tracking_number") or "")
    if number:
        plan.set_number(number)
    return plan


def _service(carrier: str, wish: Wish | None, *, clicked: bool) -> str:
    """The service to begin with; none is guessed against what the buyer chose."""
    offered = carrier_choice.services(carrier, wish)
    is_guess = wish is not None and wish.carrier != carrier and not clicked
    return offered[0] if offered and not is_guess else ""


def _plain(number: str) -> str:
    return "".join(number.split()).upper()


def _day(text: object, today: date) -> date:
    """A day that was chosen for this parcel before, unless it has gone by."""
    try:
        chosen = date.fromisoformat(str(text)) if text else today
    except ValueError:
        return today
    return max(chosen, today)
