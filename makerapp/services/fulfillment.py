"""Sending parcels: ship, add tracking, cancel a fulfillment with a preview of what that changes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from makerapp import clock
from makerapp.errors import Refused
from makerapp.models.detail import order_detail
from makerapp.models.fulfillment import Fulfillment, FulfillmentLine
from makerapp.models.order import OPEN_STATUSES, Order, OrderLine, Packing, Status
from makerapp.models.product import Product
from makerapp.models.rows import OrderDetail
from makerapp.services import payments, shop, stock
from makerapp.services.history import Step, action, load_lines, load_order
from makerapp.services.orders import first_name
from makerapp.services.outcome import Outcome, outcome
from makerapp.services.words import STATUS_WORDS, day_words, moment_words
from makerapp.shipping.carriers import BY_HAND, OTHER

LONGEST_TRACKING = 100


@dataclass(frozen=True)
class Shipment:
    """What the maker says of a parcel: carrier, service, the local day it is handed over, tracking number, memo."""

    carrier: str
    service: str
    ship_date: date
    tracking_number: str = ""
    memo: str = ""


@dataclass(frozen=True)
class CancelPreview:
    """What cancelling a fulfillment will change. ``pieces`` is (title, count), ``stock`` (title, before, after)."""

    number: str
    carrier: str
    tracking_number: str
    pieces: tuple[tuple[str, int], ...]
    stock: tuple[tuple[str, int, int], ...]
    status_after: Status
    ship_by: date | None
    sentences: tuple[str, ...]


def ship(order_id: int, shipment: Shipment, quantities: dict[int, int] | None = None) -> Outcome:
    """Record a parcel. ``quantities`` (line id to pieces) sends a part; by default all that is left goes.

    The order becomes Shipped when nothing is left, else goes back to Confirmed with the rest to make. Raises Refused
    for an order that is sent, unpaid without "Pack anyway", not made yet, or for more pieces than are left.
    """
    with action("ship") as act:
        order = load_order(order_id)
        _check_can_ship(order)
        lines = load_lines(order_id)
        pieces = _pieces(order, lines, quantities)
        left = sum(stock.open_pieces(line) for line in lines) - sum(pieces.values())
        kind = "partly_shipped" if left else "shipped"
        facts: dict[str, Any] = {
            "carrier": shipment.carrier.strip(),
            "service": shipment.service.strip(),
            "tracking_number": shipment.tracking_number.strip()[:LONGEST_TRACKING],
            "memo": shipment.memo.strip(),
            "ship_date": shipment.ship_date.isoformat(),
        }
        with act.step(order, kind, **facts) as step:
            _send(step, order, lines, pieces, shipment)
            if left:
                _return_rest(step, order, lines)
            else:
                step.set(order, status=Status.SHIPPED, is_packed=True)
            _finish_packing(step, order, "review" if left else "done")
        return outcome(act, kind, order)


def _check_can_ship(order: Order) -> None:
    if order.status in (Status.SHIPPED, Status.DELIVERED):
        raise Refused(f"{order.number} is already shipped{_when_and_how(order)}.", "Open it to see its parcels.")
    if order.status != Status.PROCESSING:
        raise Refused(
            f"{order.number} is {STATUS_WORDS[Status(order.status)]}, so it can't be shipped yet.",
            "Its items have to be made and packed first.",
        )
    if payments.holds_no_money(order.payment_status) and not order.pack_unpaid:
        if payments.is_unpaid(order.payment_status):
            raise Refused(f"{order.number} is not paid yet.", "Best wait, or choose Pack anyway in its review.")
        raise Refused(f"The money for {order.number} went back to the buyer.", "Choose Pack anyway to send it still.")


def _when_and_how(order: Order) -> str:
    parcel = newest_parcel(order.id)
    if parcel is None:
        return ""
    zone = shop.profile().time_zone
    when = moment_words(parcel.shipped_at, zone, shop.today())
    return f", {when[0].lower()}{when[1:]}" + (f" with {parcel.tracking_number}" if parcel.tracking_number else "")


def _pieces(order: Order, lines: list[OrderLine], quantities: dict[int, int] | None) -> dict[int, int]:
    """Line id to pieces in this parcel, checked against what is left."""
    wanted = {line.id: stock.open_pieces(line) for line in lines}
    if quantities is not None:
        for line in lines:
            asked = quantities.get(line.id, 0)
            if not 0 <= asked <= wanted[line.id]:
                raise Refused(
                    f"{asked} × {line.title} is more than {order.number} still needs.",
                    f"{wanted[line.id]} are left to send.",
                )
            wanted[line.id] = asked
    chosen = {line_id: count for line_id, count in wanted.items() if count}
    if not chosen and any(not line.is_placeholder for line in lines):
        raise Refused(f"Nothing of {order.number} is in this parcel.", "Put at least one item in it.")
    return chosen


def _send(step: Step, order: Order, lines: list[OrderLine], pieces: dict[int, int], shipment: Shipment) -> None:
    parcel = Fulfillment(
        order=order.id,
        state="shipped",
        source="maker",
        status_before=order.status,
        carrier=shipment.carrier.strip()[:200],
        service=shipment.service.strip()[:200],
        ship_date=shipment.ship_date,
        tracking_number=shipment.tracking_number.strip()[:LONGEST_TRACKING],
        memo=shipment.memo.strip()[:2000],
        shipped_at=clock.utc_now(),
    )
    step.add(parcel)
    for line in lines:
        if line.id in pieces:
            stock.deduct(step, line)
            FulfillmentLine.create(fulfillment=parcel.id, line=line.id, quantity=pieces[line.id])


def _return_rest(step: Step, order: Order, lines: list[OrderLine]) -> None:
    """What did not go along has to be made: it is promised again and the order stands in To make."""
    for line in lines:
        rest = stock.open_pieces(line)
        if rest:
            stock.put_back(step, line, rest, promised=True, reason="Not in this parcel")
        step.set(line, packed_quantity=0, made_quantity=line.quantity - rest)
    step.set(order, status=Status.CONFIRMED, is_packed=False)


def _finish_packing(step: Step, order: Order, where: str) -> None:
    """The wizard's progress goes with the parcel, and comes back with an undo."""
    packing: Packing | None = Packing.get_or_none(Packing.order == order.id)
    if packing is None:
        Packing.create(order=order.id, step=where, data={}, updated_at=clock.utc_now())
    else:
        step.set(packing, step=where, data={} if where == "review" else packing.data)


def close_if_all_sent(step: Step, order: Order) -> None:
    """An open order of which something was sent and nothing is left any more has become Shipped."""
    lines = load_lines(order.id)
    is_done = any(stock.sent_of(line) for line in lines) and not any(stock.open_pieces(line) for line in lines)
    if is_done and order.status in OPEN_STATUSES:
        step.set(order, status=Status.SHIPPED, is_packed=True)
        _finish_packing(step, order, "done")


def newest_parcel(order_id: int) -> Fulfillment | None:
    """The newest parcel of an order that was not cancelled."""
    found: Fulfillment | None = (
        Fulfillment.select()
        .where((Fulfillment.order == order_id) & (Fulfillment.state == "shipped"))
        .order_by(Fulfillment.id.desc())
        .first()
    )
    return found


def set_tracking(order_id: int, carrier: str, service: str, tracking_number: str) -> Outcome:
    """Add, correct or take away the tracking number of the newest parcel; the timeline says which.

    Raises Refused where nothing was sent.
    """
    with action("tracking") as act:
        order = load_order(order_id)
        parcel = _parcel_to_change(order)
        number = tracking_number.strip()[:LONGEST_TRACKING]
        kind = _tracking_kind(parcel.tracking_number, number)
        with act.step(order, kind, carrier=carrier, service=service, tracking_number=number) as step:
            step.set(parcel, carrier=carrier.strip()[:200], service=service.strip()[:200], tracking_number=number)
        return outcome(act, kind, order)


def _tracking_kind(before: str, after: str) -> str:
    if before == after:
        return "carrier_changed"
    if before and after:
        return "tracking_changed"
    return "tracking" if after else "tracking_removed"


def _parcel_to_change(order: Order) -> Fulfillment:
    parcel = newest_parcel(order.id)
    if parcel is None:
        raise Refused(f"{order.number} has no parcel under way.", "It has to be shipped first.")
    return parcel


def cancel_preview(order_id: int) -> CancelPreview:
    """What ``cancel_fulfillment`` would change, for the maker to read first. Raises Refused where nothing was sent."""
    order = load_order(order_id)
    parcel = _parcel_to_change(order)
    pieces, moved = [], []
    for each in FulfillmentLine.select().where(FulfillmentLine.fulfillment == parcel.id):
        line: OrderLine = OrderLine.get_by_id(each.line_id)
        if line.removed:
            continue
        pieces.append((line.title, each.quantity))
        back = min(each.quantity, line.deducted)
        if line.product is not None and back:
            product: Product = Product.get_by_id(line.product_id)
            moved.append((product.title, product.on_hand, product.on_hand + back))
    after = _status_after(order, parcel)
    return CancelPreview(
        number=order.number,
        carrier=parcel.carrier,
        tracking_number=parcel.tracking_number,
        pieces=tuple(pieces),
        stock=tuple(moved),
        status_after=after,
        ship_by=order.ship_by,
        sentences=_preview_sentences(order, parcel, after, moved),
    )


def _preview_sentences(
    order: Order, parcel: Fulfillment, after: Status, moved: list[tuple[str, int, int]]
) -> tuple[str, ...]:
    sentences = [f"{order.number} goes back to {STATUS_WORDS[after]}."]
    if parcel.tracking_number:
        sentences.append(f"The tracking number {parcel.tracking_number} is kept with the cancelled parcel.")
    sentences += [f"{title}: {before} on hand becomes {later}, still promised." for title, before, later in moved]
    if order.ship_by:
        sentences.append(f"The ship-by date {day_words(order.ship_by, shop.today())} counts again.")
    sentences.append("A message already sent to the buyer is not taken back. Tell them if the parcel isn't coming.")
    return tuple(sentences)


def _status_after(order: Order, parcel: Fulfillment) -> Status:
    return Status(parcel.status_before) if parcel.status_before in OPEN_STATUSES else Status.PROCESSING


def cancel_fulfillment(order_id: int, reason: str = "") -> Outcome:
    """Take the newest parcel back: its record stays, marked as cancelled, with its tracking number.

    Pieces return to the shelf and stay promised to this order (on hand +n, committed +n, available unchanged); the
    order goes back to what it was. Raises Refused where nothing was sent.
    """
    with action("cancel_fulfillment") as act:
        order = load_order(order_id)
        parcel = _parcel_to_change(order)
        facts: dict[str, Any] = {
            "carrier": parcel.carrier,
            "tracking_number": parcel.tracking_number,
            "reason": reason.strip(),
        }
        with act.step(order, "fulfillment_cancelled", **facts) as step:
            step.set(parcel, state="cancelled", cancelled_at=clock.utc_now(), cancel_reason=reason.strip()[:500])
            for each in FulfillmentLine.select().where(FulfillmentLine.fulfillment == parcel.id):
                line: OrderLine = OrderLine.get_by_id(each.line_id)
                stock.put_back(step, line, each.quantity, promised=True, reason="Fulfillment cancelled")
                step.set(line, packed_quantity=0)
            step.set(
                order,
                status=_status_after(order, parcel),
                is_packed=False,
                delivered_at=None,
                delivered_assumed=False,
            )
            _finish_packing(step, order, "review")
        return outcome(act, "fulfillment_cancelled", order)


def ship_message(detail: OrderDetail, shipment: Shipment | None = None) -> str:
    """Words that tell the buyer the parcel is on its way, to paste into the marketplace's message box."""
    parcel = next((each for each in reversed(detail.parcels) if not each.is_cancelled), None)
    sent = shipment or parcel
    carrier = sent.carrier if sent else ""
    number = sent.tracking_number if sent else ""
    leaves_later = sent is not None and sent.ship_date > shop.today()
    name = first_name(detail.row.buyer)
    text = f"{f'Hello {name},' if name else 'Hello,'}\n\nyour order {detail.row.number} "
    text += f"is packed and leaves on {day_words(sent.ship_date)}" if sent and leaves_later else "is on its way"
    text += f" with {carrier}" if carrier and carrier not in (BY_HAND.name, OTHER.name) else ""
    text += f". The tracking number is {number}." if number else "."
    signature = shop.profile().name
    return text + f"\n\nThank you{', ' + signature if signature else ''}"


def reload(order_id: int) -> OrderDetail:
    """The order as it stands now. Raises Refused where it is gone."""
    detail = order_detail(order_id)
    if detail is None:
        raise Refused("This order isn't here any more.", "It was taken back or removed.")
    return detail
