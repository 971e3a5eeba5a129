"""Marking many parcels as shipped: one action, one undo, all of them or none."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from makerapp.errors import Refused
from makerapp.models.many_details import many_details
from makerapp.models.order import Order, Status
from makerapp.models.rows import OrderDetail
from makerapp.services import packing
from makerapp.services.fulfillment import Shipment, send_parcel
from makerapp.services.history import action, load_order
from makerapp.services.outcome import Outcome, outcome
from makerapp.translation import counted, tr

Progress = Callable[..., None]


def ship_many(parcels: Mapping[int, Shipment], progress: Progress | None = None) -> Outcome:
    """Send all that is left of each order (id to its parcel) as one action with one undo.

    What is not marked as packed yet is, in the same action. ``progress(done, total)`` is told after each. Raises
    Refused, and changes nothing, where one of them can't be sent.
    """
    if not parcels:
        raise Refused(tr("No order is chosen."), tr("Choose which to send."))
    done = []
    with action("ship") as act:
        # Read at once: one by one, what is read would take longer than what is written.
        orders = {each.id: each for each in Order.select().where(Order.id.in_(list(parcels)))}
        details = {detail.row.id: detail for detail in many_details(list(parcels))}
        for order_id, shipment in parcels.items():
            detail = details.get(order_id)
            order = orders[order_id] if detail is not None else load_order(order_id)
            try:
                if detail is not None and order.status == Status.PROCESSING and not _is_noted(detail):
                    packing.close_box(act, order, detail)
                send_parcel(act, order, shipment)
            except Refused as refusal:
                nothing = counted(
                    "It wasn't marked as shipped.", "None of the {n} was marked as shipped.", len(parcels)
                )
                raise Refused(refusal.what, f"{refusal.why_and_now} {nothing}".strip()) from refusal
            done.append(order)
            if progress is not None:
                progress(len(done), len(parcels))
        return outcome(act, "shipped", *done)


def _is_noted(detail: OrderDetail) -> bool:
    """Whether the timeline says already that all of it is in its box."""
    return packing.is_noted(detail) and all(line.packed >= line.to_send for line in detail.lines)


@dataclass(frozen=True)
class Doubled:
    """Two parcels with one tracking number, which only one parcel can have."""

    number: str
    order_ids: tuple[int, ...]


def doubled(parcels: Mapping[int, Shipment]) -> Doubled | None:
    """The first tracking number that stands on more than one of these parcels."""
    seen: dict[str, list[int]] = {}
    for order_id, parcel in parcels.items():
        number = "".join(parcel.tracking_number.split()).upper()
        if number:
            seen.setdefault(number, []).append(order_id)
    for number, order_ids in seen.items():
        if len(order_ids) > 1:
            return Doubled(number, tuple(order_ids))
    return None
