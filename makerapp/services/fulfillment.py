"""Sending parcels: all that is left of an order, or a part of it with the rest kept or still to make."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from makerapp import clock
from makerapp.errors import Refused
from makerapp.models.detail import order_detail
from makerapp.models.fulfillment import Fulfillment, FulfillmentLine
from makerapp.models.order import OPEN_STATUSES, Order, OrderLine, Packing, Status
from makerapp.models.rows import OrderDetail
from makerapp.services import holding, payments, shop, stock
from makerapp.services.history import Action, Step, action, load_lines, load_order
from makerapp.services.outcome import Outcome, outcome
from makerapp.services.parcels import LONGEST_TRACKING, check_figures, newest_parcel
from makerapp.services.words import STATUS_WORDS, moment_words
from makerapp.translation import one_stop, tr

# What becomes of the pieces that stay behind when a part is sent.
Rest = Literal["make", "pack"]


@dataclass(frozen=True)
class Shipment:
    """What the maker says of a parcel. ``ship_date`` is the local day it is handed over.

    ``weight_grams`` and ``cost`` (postage, minor units of the order's currency) are ``None`` where not known.
    """

    carrier: str
    service: str
    ship_date: date
    tracking_number: str = ""
    memo: str = ""
    weight_grams: int | None = None
    cost: int | None = None


def ship(
    order_id: int, shipment: Shipment, quantities: Mapping[int, int] | None = None, rest: Rest = "make"
) -> Outcome:
    """Record a parcel. ``quantities`` (line id to pieces) sends a part; by default all that is left goes.

    The order becomes Shipped when nothing is left. Else ``rest`` tells where the others are: "pack" keeps them on the
    packing table (Processing), "make" means they still have to be made (Confirmed). Raises Refused for an order that
    is sent, held, unpaid without "Pack anyway", not made yet, or for more pieces than are left.
    """
    with action("ship") as act:
        order = load_order(order_id)
        kind, _ = send_parcel(act, order, shipment, quantities, rest)
        return outcome(act, kind, order)


def send_parcel(
    act: Action,
    order: Order,
    shipment: Shipment,
    quantities: Mapping[int, int] | None = None,
    rest: Rest = "make",
    together: Fulfillment | None = None,
    together_with: Sequence[str] = (),
) -> tuple[str, Fulfillment]:
    """``ship`` inside of an action: the kind of event it became and the parcel.

    ``together`` is the other order's parcel in whose box it goes, ``together_with`` the numbers of all others there.
    """
    check_can_ship(order)
    check_figures(shipment.weight_grams, shipment.cost)
    lines = load_lines(order.id)
    pieces = _pieces(order, lines, quantities)
    left = sum(stock.open_pieces(line) for line in lines) - sum(pieces.values())
    kind = "partly_shipped" if left else "shipped"
    facts = _facts(order, lines, pieces, shipment, rest if left else "")
    if together_with:
        facts["together"] = list(together_with)
    with act.step(order, kind, **facts) as step:
        parcel = _send(step, order, lines, pieces, shipment, together)
        if not left:
            step.set(order, status=Status.SHIPPED, is_packed=True)
        elif rest == "pack":
            _keep_rest(step, order, lines)
        else:
            _return_rest(step, order, lines)
        finish_packing(step, order, "done" if not left else "pick" if rest == "pack" else "review")
    return kind, parcel


def _facts(
    order: Order, lines: list[OrderLine], pieces: Mapping[int, int], shipment: Shipment, rest: str
) -> dict[str, Any]:
    """What the timeline tells of a parcel. Of a part it names the pieces and where the others are."""
    facts: dict[str, Any] = {
        "carrier": shipment.carrier.strip(),
        "service": shipment.service.strip(),
        "tracking_number": shipment.tracking_number.strip()[:LONGEST_TRACKING],
        "memo": shipment.memo.strip(),
        "ship_date": shipment.ship_date.isoformat(),
        "weight_grams": shipment.weight_grams,
        "cost": shipment.cost,
        "currency": order.currency,
    }
    if rest:
        facts["rest"] = rest
        facts["pieces"] = ", ".join(f"{pieces[line.id]} × {line.title}" for line in lines if line.id in pieces)
    return facts


def check_can_ship(order: Order) -> None:
    """Raises Refused with the reason where a parcel of this order can't leave now."""
    if order.status in (Status.SHIPPED, Status.DELIVERED):
        raise Refused(
            _shipped_already(order),
            tr("Open it to see its parcels."),
        )
    holding.refuse_held(order)
    if order.status != Status.PROCESSING:
        raise Refused(
            tr("{number} is {status}, so it can't be shipped yet.").format(
                number=order.number, status=STATUS_WORDS[Status(order.status)]
            ),
            tr("Its items have to be made and packed first."),
        )
    if payments.holds_no_money(order.payment_status) and not order.pack_unpaid:
        if payments.is_unpaid(order.payment_status):
            raise Refused(
                tr("{number} is not paid yet.").format(number=order.number),
                tr("Best wait, or choose Pack anyway in its review."),
            )
        raise Refused(
            tr("The money for {number} went back to the buyer.").format(number=order.number),
            tr("Choose Pack anyway to send it still."),
        )


def _shipped_already(order: Order) -> str:
    """Since when it is, and under which number, as far as that is known."""
    parcel = newest_parcel(order.id)
    if parcel is None:
        return tr("{number} is already shipped.").format(number=order.number)
    said = tr("{number} is already shipped, {when}.")
    if parcel.tracking_number:
        said = tr("{number} is already shipped, {when} with {tracking_number}.")
    when = moment_words(parcel.shipped_at, shop.profile().time_zone, shop.today(), inside=True)
    return one_stop(said.format(number=order.number, when=when, tracking_number=parcel.tracking_number))


def _pieces(order: Order, lines: list[OrderLine], quantities: Mapping[int, int] | None) -> dict[int, int]:
    """Line id to pieces in this parcel, checked against what is left."""
    wanted = {line.id: stock.open_pieces(line) for line in lines}
    if quantities is not None:
        for line in lines:
            asked = quantities.get(line.id, 0)
            if not 0 <= asked <= wanted[line.id]:
                raise Refused(
                    tr("{asked} × {title} is more than {number} still needs.").format(
                        asked=asked, title=line.title, number=order.number
                    ),
                    tr("{wanted} are left to send.").format(wanted=wanted[line.id]),
                )
            wanted[line.id] = asked
    chosen = {line_id: count for line_id, count in wanted.items() if count}
    if not chosen and any(not line.is_placeholder for line in lines):
        raise Refused(
            tr("Nothing of {number} is in this parcel.").format(number=order.number), tr("Put at least one item in it.")
        )
    return chosen


def _send(
    step: Step,
    order: Order,
    lines: list[OrderLine],
    pieces: Mapping[int, int],
    shipment: Shipment,
    together: Fulfillment | None,
) -> Fulfillment:
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
        weight_grams=shipment.weight_grams,
        cost=shipment.cost,
        shipped_at=clock.utc_now(),
        together=together,
    )
    step.add(parcel)
    for line in lines:
        if line.id in pieces:
            stock.deduct(step, line, pieces[line.id] - stock.on_the_table(line))
            FulfillmentLine.create(fulfillment=parcel.id, line=line.id, quantity=pieces[line.id])
    return parcel


def _keep_rest(step: Step, order: Order, lines: list[OrderLine]) -> None:
    """What did not go along lies ready on the packing table for the next parcel."""
    for line in lines:
        step.set(line, packed_quantity=0)
    step.set(order, is_packed=False)


def _return_rest(step: Step, order: Order, lines: list[OrderLine]) -> None:
    """What did not go along has to be made: it is promised again and the order stands in To make."""
    for line in lines:
        stock.make_again(step, line)
        step.set(line, packed_quantity=0)
    step.set(order, status=Status.CONFIRMED, is_packed=False)


def finish_packing(step: Step, order: Order, where: str) -> None:
    """The wizard's progress goes with the parcel, and comes back with an undo."""
    packing: Packing | None = Packing.get_or_none(Packing.order == order.id)
    if packing is None:
        Packing.create(order=order.id, step=where, data={}, updated_at=clock.utc_now())
    else:
        step.set(packing, step=where, data=packing.data if where == "done" else {})


def close_if_all_sent(step: Step, order: Order) -> None:
    """An open order of which something was sent and nothing is left any more has become Shipped."""
    lines = load_lines(order.id)
    is_done = any(stock.sent_of(line) for line in lines) and not any(stock.open_pieces(line) for line in lines)
    if is_done and order.status in OPEN_STATUSES:
        step.set(order, status=Status.SHIPPED, is_packed=True)
        finish_packing(step, order, "done")


def reload(order_id: int) -> OrderDetail:
    """The order as it stands now. Raises Refused where it is gone."""
    detail = order_detail(order_id)
    if detail is None:
        raise Refused(tr("This order isn't here any more."), tr("It was taken back or removed."))
    return detail
