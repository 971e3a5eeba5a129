"""Orders of one buyer to one address in one parcel: which can go together, and sending them as one action."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from makerapp.errors import Refused
from makerapp.models.database import database
from makerapp.models.detail import order_detail
from makerapp.models.order import OPEN_STATUSES, Order, Status
from makerapp.models.queries import rows
from makerapp.models.rows import OrderDetail, OrderRow
from makerapp.services import customers, holding, packing, payments, shop
from makerapp.services.fulfillment import Shipment, reload, send_parcel
from makerapp.services.history import action, load_order
from makerapp.services.outcome import Outcome, outcome
from makerapp.translation import tr

_ADDRESS = (
    "ship_name", "ship_company", "ship_line1", "ship_line2", "ship_line3", "ship_city", "ship_state", "ship_postcode",
)  # fmt: skip


def combinable(order_id: int) -> tuple[OrderRow, ...]:
    """Other open orders of the same buyer to the same address that are not on hold, the oldest first.

    Some may not be ready yet: ``still_needs`` tells. Raises Refused where the order is gone.
    """
    order = load_order(order_id)
    place, today = _place(order), shop.today()
    if not place or order.status not in OPEN_STATUSES or holding.is_held(order, today):
        return ()
    found = Order.select().where(Order.id.in_(_open_nearby(order)))
    ids = [each.id for each in found.order_by(Order.id) if _goes_with(each, order) and not holding.is_held(each, today)]
    return tuple(row for row in rows(ids) if row.pieces)


def _open_nearby(order: Order) -> list[int]:
    """The other open orders with the same postcode; there are few of them however long the history is."""
    marks = ",".join("?" * len(OPEN_STATUSES))
    found = database.execute_sql(
        f"SELECT id, ship_postcode FROM orders WHERE withdrawn = 0 AND status IN ({marks}) AND id <> ?",
        (*map(str, OPEN_STATUSES), order.id),
    )
    here = _plain(order.ship_postcode)
    return [order_id for order_id, postcode in found if _plain(postcode) == here]


def _goes_with(other: Order, order: Order) -> bool:
    """One buyer and one address. Where one of the two came without an e-mail address that tells, the name does."""
    named, mail, other_mail = _plain(order.buyer_name), customers.telling(order.email), customers.telling(other.email)
    by_name = named != "" and _plain(other.buyer_name) == named and not (mail and other_mail)
    is_one_buyer = other.customer_id == order.customer_id or by_name
    return is_one_buyer and _place(order) != () and _place(other) == _place(order)


def _place(order: Order) -> tuple[str, ...]:
    """The address to compare: letters and digits alone, whatever their case and spacing; ``()`` where there is none."""
    parts = [_plain(getattr(order, name)) for name in _ADDRESS]
    country = order.ship_country_code.casefold() or _plain(order.ship_country)
    return (parts[0], "".join(parts[1:5]), *parts[5:], country) if any(parts[2:6]) else ()


def _plain(text: str) -> str:
    return "".join(sign for sign in unicodedata.normalize("NFKC", text).casefold() if sign.isalnum())


def still_needs(detail: OrderDetail) -> str:
    """What an order needs before it can go along, ``""`` where nothing: "#1001 still has to be made."."""
    return _need(detail).format(number=detail.row.number)


def _need(detail: OrderDetail) -> str:
    if detail.row.status is Status.PENDING:
        return tr("{number} still has to be confirmed and made.")
    if detail.row.status is Status.CONFIRMED:
        return tr("{number} still has to be made.")
    if detail.cancellation_requested:
        return tr("{number} is one the buyer asked to cancel.")
    if payments.holds_no_money(detail.row.payment) and not detail.pack_unpaid:
        is_unpaid = payments.is_unpaid(detail.row.payment)
        return tr("{number} is not paid yet.") if is_unpaid else tr("{number} was paid back to the buyer.")
    if any(line.is_placeholder for line in detail.lines) or not any(line.to_send for line in detail.lines):
        return tr("{number} has no items to pack.")
    return ""


def put_together(order_id: int, other_ids: Iterable[int]) -> None:
    """Pack these orders with the first one; kept with its packing until it is sent or taken apart.

    Raises Refused for an order that can't go along, with what it still needs.
    """
    able = {row.id for row in combinable(order_id)}
    others = list(dict.fromkeys(other_ids))
    for other_id in others:
        detail = reload(other_id)
        if other_id not in able:
            raise Refused(
                tr("{number} can't go in the same parcel.").format(number=detail.row.number),
                tr("It needs the same buyer and address, and has to be open and not on hold."),
            )
        if needs := still_needs(detail):
            raise Refused(needs, tr("Then it can go in the same parcel."))
    for other_id in others:
        # All of it goes along, whatever was begun of it.
        packing.save_progress(other_id, "pick", partial=False)
    packing.save_progress(order_id, "pick", together=others, partial=False)


def take_apart(order_id: int) -> None:
    """Pack the order by itself again; what is in the box of the others stays ticked with them."""
    packing.save_progress(order_id, "pick", together=[])


def companions(detail: OrderDetail) -> tuple[OrderDetail, ...]:
    """The orders packed together with this one that still can be; empty for most."""
    kept = detail.packing.get("together")
    if not isinstance(kept, list) or not kept or detail.row.status not in OPEN_STATUSES:
        return ()
    able = {row.id for row in combinable(detail.row.id)}
    found = [order_detail(each) for each in kept if each in able]
    return tuple(each for each in found if each is not None and not still_needs(each))


def ship_together(order_ids: Sequence[int], shipment: Shipment, quantities: Mapping[int, int] | None = None) -> Outcome:
    """Send several orders in one box as one action with one undo: all or nothing.

    Each gets its own parcel record with the same carrier and tracking number. Weight and postage are booked once,
    with the first order, in its currency; the other parcels point at that one. ``quantities`` (line id to pieces)
    sends parts. Raises Refused where one of them can't be sent, or they don't go to one buyer at one address.
    """
    ids = list(dict.fromkeys(order_ids))
    if not ids:
        raise Refused(tr("No order is chosen."), tr("Choose which to send."))
    with action("ship") as act:
        loaded = [load_order(order_id) for order_id in ids]
        first, others = loaded[0], loaded[1:]
        for other in others:
            if not _goes_with(other, first):
                raise Refused(
                    tr("{number} doesn't go to the same buyer and address as {number2}.").format(
                        number=other.number, number2=first.number
                    ),
                    tr("Send it in a parcel of its own."),
                )
        numbers = [order.number for order in loaded]
        kind, own = send_parcel(act, first, shipment, quantities, together_with=numbers[1:])
        bare = replace(shipment, weight_grams=None, cost=None)
        for other in others:
            with_it = [number for number in numbers if number != other.number]
            send_parcel(act, other, bare, quantities, together=own, together_with=with_it)
        return outcome(act, kind, *loaded)


def sent_together(detail: OrderDetail) -> tuple[OrderDetail, ...]:
    """The other orders in the box of the newest parcel of a sent order."""
    newest = next((each for each in reversed(detail.parcels) if not each.is_cancelled), None)
    found = [order_detail(order_id) for order_id, _ in newest.box] if newest is not None else []
    return tuple(each for each in found if each is not None)
