"""One given parcel of an order: its tracking, weight and cost, and what else travels in its box."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from makerapp.errors import Refused
from makerapp.models.fulfillment import Fulfillment
from makerapp.models.order import Order
from makerapp.models.rows import OrderDetail
from makerapp.services.history import action, load_order
from makerapp.services.outcome import Outcome, outcome
from makerapp.translation import tr

LONGEST_TRACKING = 100
# The heaviest a parcel may be typed as, in grams: a freight pallet. What is above is a slip of the finger.
HEAVIEST = 1_000_000
# Minor units; as many digits as any postage has in any currency.
DEAREST = 100_000_000


def grams_in_box(orders: Iterable[OrderDetail]) -> int | None:
    """What the pieces of these orders weigh that go in the next parcel; ``None`` where one of them isn't known."""
    pieces = [
        (line.weight_grams, min(line.packed, line.to_send) if order.packing.get("partial") else line.to_send)
        for order in orders
        for line in order.lines
    ]
    going = [(grams, count) for grams, count in pieces if count]
    if not going or not all(grams for grams, _ in going):
        return None
    return sum((grams or 0) * count for grams, count in going)


def live_parcels(order_id: int) -> list[Fulfillment]:
    """The parcels of an order that were not cancelled, the oldest first."""
    found = Fulfillment.select().where((Fulfillment.order == order_id) & (Fulfillment.state == "shipped"))
    return list(found.order_by(Fulfillment.id))


def newest_parcel(order_id: int) -> Fulfillment | None:
    """The newest parcel of an order that was not cancelled."""
    return next(reversed(live_parcels(order_id)), None)


def load_parcel(parcel_id: int) -> Fulfillment:
    """A parcel that counts. Raises Refused where it is cancelled or gone."""
    found: Fulfillment | None = Fulfillment.get_or_none(Fulfillment.id == parcel_id)
    if found is None:
        raise Refused(tr("This parcel isn't here any more."), tr("Its order was taken back or removed."))
    if found.state != "shipped":
        raise Refused(tr("This parcel is cancelled already."), tr("It stays in the history as it was."))
    return found


def in_one_box(parcel: Fulfillment) -> list[Fulfillment]:
    """This parcel and those of other orders that travel in the same box and still count, the box's own first."""
    own = parcel.together_id or parcel.id
    found = Fulfillment.select().where(
        ((Fulfillment.id == own) | (Fulfillment.together == own)) & (Fulfillment.state == "shipped")
    )
    return sorted(found, key=lambda each: (each.id != own, each.id))


def set_tracking(parcel_id: int, carrier: str, service: str, tracking_number: str) -> Outcome:
    """Add, correct or take away the tracking number of one parcel; the timeline says which.

    Every order in the same box gets it, as one action with one undo. Raises Refused for a cancelled parcel.
    """
    with action("tracking") as act:
        number = tracking_number.strip()[:LONGEST_TRACKING]
        first = load_parcel(parcel_id)
        kind = _tracking_kind(first.tracking_number, number)
        orders = []
        for parcel in in_one_box(first):
            order = load_order(parcel.order_id)
            facts: dict[str, Any] = {"carrier": carrier, "service": service, "tracking_number": number}
            with act.step(order, kind, **facts, before=parcel.tracking_number) as step:
                step.set(parcel, carrier=carrier.strip()[:200], service=service.strip()[:200], tracking_number=number)
            orders.append(order)
        return outcome(act, kind, *orders)


def _tracking_kind(before: str, after: str) -> str:
    if before == after:
        return "carrier_changed"
    if before and after:
        return "tracking_changed"
    return "tracking" if after else "tracking_removed"


def set_weight_and_cost(parcel_id: int, weight_grams: int | None, cost: int | None) -> Outcome:
    """What a parcel weighed (grams) and its postage cost (minor units of the order's currency); ``None``: not known.

    A box with several orders keeps them with the first of these, whichever of its parcels is named. Where that one was
    cancelled, this one goes in a box of its own. Raises Refused for a cancelled parcel and for figures no parcel has.
    """
    check_figures(weight_grams, cost)
    with action("parcel_changed") as act:
        parcel = in_one_box(load_parcel(parcel_id))[0]
        order = load_order(parcel.order_id)
        before = {"weight_grams": parcel.weight_grams, "cost": parcel.cost}
        after: dict[str, Any] = {"weight_grams": weight_grams, "cost": cost}
        with act.step(order, "parcel_changed", before=before, after=after, currency=order.currency) as step:
            step.set(parcel, together=None, **after)
        return outcome(act, "parcel_changed", order)


def check_figures(weight_grams: int | None, cost: int | None) -> None:
    """Raises Refused for a weight or a cost that no parcel has."""
    if weight_grams is not None and not 0 < weight_grams <= HEAVIEST:
        raise Refused(
            tr("No parcel weighs that."),
            tr("Write its weight in grams, at most {heaviest} kg, or none.").format(heaviest=HEAVIEST // 1000),
        )
    if cost is not None and not 0 <= cost <= DEAREST:
        raise Refused(tr("No postage costs that."), tr("Write what you paid for the postage, or leave it empty."))


def parcel_of(order: Order, parcel_id: int) -> Fulfillment:
    """A parcel that counts, of this very order. Raises Refused otherwise."""
    parcel = load_parcel(parcel_id)
    if parcel.order_id != order.id:
        raise Refused(
            tr("This parcel isn't one of {number}.").format(number=order.number), tr("Open the order it belongs to.")
        )
    return parcel
