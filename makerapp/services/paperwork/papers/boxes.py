"""Orders that travel in one box: what is for the parcel and not for the order is printed once."""

from __future__ import annotations

from makerapp.models.order import OPEN_STATUSES, Order, Packing
from makerapp.models.rows import OrderDetail
from makerapp.services.paperwork.wish import Wish


def leading(detail: OrderDetail, wish: Wish) -> str:
    """The number of an order printed before in the same go whose box this one travels in; ``""`` for none."""
    before = wish.order_ids[: wish.order_ids.index(detail.row.id)] if detail.row.id in wish.order_ids else ()
    if not before:
        return ""
    newest = next((each for each in reversed(detail.parcels) if not each.is_cancelled), None)
    sent_with = dict(newest.box) if newest is not None and not any(line.to_send for line in detail.lines) else {}
    for order_id in before:
        if order_id in sent_with:
            return sent_with[order_id]
    if detail.row.status not in OPEN_STATUSES:
        return ""
    packed = Packing.select(Packing, Order).join(Order)
    for packing in packed.where(Packing.order.in_(before) & Order.status.in_(OPEN_STATUSES)):
        if detail.row.id in (packing.data.get("together") or ()):
            return str(packing.order.number)
    return ""
