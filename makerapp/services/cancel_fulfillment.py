"""Cancel fulfillment: parcels taken back, asking where their goods are now; the records stay, with their tracking."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from makerapp import clock
from makerapp.clock import local_day
from makerapp.errors import Refused
from makerapp.models.fulfillment import Fulfillment, FulfillmentLine
from makerapp.models.order import OPEN_STATUSES, Order, OrderLine, Status
from makerapp.models.timeline import TimelineEvent
from makerapp.services import rehearsal, shop, stock
from makerapp.services.fulfillment import finish_packing
from makerapp.services.history import Action, Step, action, load_lines, load_order
from makerapp.services.outcome import Outcome, outcome
from makerapp.services.parcels import in_one_box, live_parcels, parcel_of
from makerapp.services.rehearsal import Effects
from makerapp.services.words import day_words, listed
from makerapp.translation import counted, tr

LONGEST_REASON = 500


class Goods(StrEnum):
    """Where the pieces of a cancelled parcel are now."""

    BENCH = "bench"
    SHELF = "shelf"
    GONE = "gone"


@dataclass(frozen=True)
class CancelPreview:
    """What cancelling would change: as compared by the rehearsal, and what besides is worth knowing, in sentences."""

    effects: Effects
    remarks: tuple[str, ...]


def cancel(
    order_id: int,
    parcel_ids: Iterable[int] | None,
    goods: Goods,
    reason: str = "",
    *,
    whole_box: bool = False,
) -> Outcome:
    """Take back some parcels of an order, by default all that count; ``whole_box``: other orders' in their boxes too.

    Still on the bench: the pieces lie on the packing table, the order is Processing where nothing has to be made, else
    Confirmed. Back on the shelf: on hand and committed rise, the order is Confirmed. Gone: they are to be made again,
    the order is Confirmed. One action with one undo. Raises Refused where nothing of it is under way, and where
    pieces that would have to be in these parcels came back as a return.
    """
    with action("cancel_fulfillment") as act:
        order = load_order(order_id)
        parcels = _chosen(order, parcel_ids)
        orders = [order]
        _cancel(act, order, parcels, goods, reason)
        if whole_box:
            for other, theirs in _others_in_box(order, parcels):
                _cancel(act, other, theirs, goods, reason)
                orders.append(other)
        return outcome(act, "fulfillment_cancelled", *orders)


def preview(order_id: int, parcel_ids: Sequence[int] | None, goods: Goods, *, whole_box: bool = False) -> CancelPreview:
    """What ``cancel`` would change, by doing it and giving it back. Raises Refused exactly where it would."""
    order = load_order(order_id)
    effects = rehearsal.rehearse(lambda: cancel(order_id, parcel_ids, goods, whole_box=whole_box))
    parcels = _chosen(order, parcel_ids)
    return CancelPreview(effects, tuple(_remarks(order, parcels, whole_box=whole_box)))


def _chosen(order: Order, parcel_ids: Iterable[int] | None) -> list[Fulfillment]:
    if parcel_ids is not None:
        found = [parcel_of(order, parcel_id) for parcel_id in dict.fromkeys(parcel_ids)]
        if not found:
            raise Refused(tr("No parcel is chosen."), tr("Choose which one to cancel."))
        return found
    found = live_parcels(order.id)
    if not found:
        raise Refused(
            tr("{number} has no parcel under way.").format(number=order.number), tr("It has to be shipped first.")
        )
    return found


def _others_in_box(order: Order, parcels: Sequence[Fulfillment]) -> list[tuple[Order, list[Fulfillment]]]:
    """Other orders with what of them travels in the boxes of these parcels."""
    found: dict[int, list[Fulfillment]] = {}
    for parcel in parcels:
        for each in in_one_box(parcel):
            if each.order_id != order.id:
                found.setdefault(each.order_id, []).append(each)
    return [(load_order(order_id), theirs) for order_id, theirs in found.items()]


def _cancel(act: Action, order: Order, parcels: list[Fulfillment], goods: Goods, reason: str) -> None:
    reason = reason.strip()[:LONGEST_REASON]
    lines = load_lines(order.id)
    pieces = _pieces(parcels)
    _refuse_returned(order, lines, pieces)
    facts: dict[str, Any] = {
        "carrier": ", ".join(dict.fromkeys(each.carrier for each in parcels if each.carrier)),
        "tracking_number": ", ".join(dict.fromkeys(each.tracking_number for each in parcels if each.tracking_number)),
        "reason": reason,
        "goods": str(goods),
        "parcels": len(parcels),
    }
    if len(live_parcels(order.id)) > len(parcels):
        facts["pieces"] = ", ".join(f"{pieces[line.id]} × {line.title}" for line in lines if line.id in pieces)
    with act.step(order, "fulfillment_cancelled", **facts) as step:
        for parcel in parcels:
            step.set(parcel, state="cancelled", cancelled_at=clock.utc_now(), cancel_reason=reason, goods=str(goods))
        refunded = {line.id: _refund_before_sending(step, line) for line in lines}
        _set_status(step, order, lines, goods)
        for line in load_lines(order.id):
            if line.id in pieces:
                _move_goods(step, line, pieces[line.id], refunded[line.id], goods)
            step.set(line, packed_quantity=0)
        if order.status in OPEN_STATUSES:
            step.set(order, is_packed=False, delivered_at=None, delivered_assumed=False)
            finish_packing(step, order, "review")


def _pieces(parcels: Iterable[Fulfillment]) -> dict[int, int]:
    """Line id to pieces in these parcels."""
    found: dict[int, int] = {}
    for each in FulfillmentLine.select().where(FulfillmentLine.fulfillment.in_([parcel.id for parcel in parcels])):
        found[each.line_id] = found.get(each.line_id, 0) + each.quantity
    return found


def _refuse_returned(order: Order, lines: Iterable[OrderLine], pieces: dict[int, int]) -> None:
    for line in lines:
        if line.returned_quantity > stock.sent_of(line) - pieces.get(line.id, 0):
            raise Refused(
                tr("{returned_quantity} × {title} of {number} came back from the buyer already.").format(
                    returned_quantity=line.returned_quantity, title=line.title, number=order.number
                ),
                tr("What came back was sent, so its fulfillment stands. Undo the return first."),
            )


def _refund_before_sending(step: Step, line: OrderLine) -> int:
    """Refunded pieces that were in no other parcel count as refunded before sending now; how many these are.

    Without that they would have to be packed again although the buyer has the money back.
    """
    moved = max(0, line.refunded_sent - stock.sent_of(line))
    if moved:
        refunded = line.refunded_quantity + moved
        step.set(line, refunded_sent=line.refunded_sent - moved, refunded_quantity=refunded)
    return moved


def _set_status(step: Step, order: Order, lines: list[OrderLine], goods: Goods) -> None:
    """Where the order stands, by what is left to do of it. An order nobody confirmed yet stays to be confirmed."""
    nothing_left = not any(stock.open_pieces(line) for line in lines)
    if nothing_left and any(stock.sent_of(line) for line in lines):
        step.set(order, status=order.status if order.status not in OPEN_STATUSES else Status.SHIPPED)
    elif order.status in (Status.PENDING, Status.CONFIRMED):
        return
    else:
        step.set(order, status=Status.PROCESSING if goods is Goods.BENCH else Status.CONFIRMED)


def _move_goods(step: Step, line: OrderLine, pieces: int, refunded: int, goods: Goods) -> None:
    """The pieces of cancelled parcels; ``refunded`` of them are nobody's any more."""
    wanted, sent = pieces - refunded, stock.sent_of(line)
    if goods is Goods.GONE:
        # Of a line without a product only its own count of ready pieces tells that they are to be made again.
        left = sent + max(0, line.made_quantity - sent - pieces)
        stock.gone(step, line, pieces)
        step.set(line, made_quantity=min(line.made_quantity, left))
    else:
        if goods is Goods.SHELF:
            stock.put_back(step, line, wanted, promised=True, reason="Fulfillment cancelled")
        stock.put_back(step, line, refunded, promised=False, reason="Fulfillment cancelled")
        step.set(line, made_quantity=min(line.quantity, max(line.made_quantity, sent + wanted)))
    stock.commit(step, line)


def _remarks(order: Order, parcels: Sequence[Fulfillment], *, whole_box: bool) -> list[str]:
    tracked = [each for each in parcels if each.tracking_number]
    found = [tr("The cancelled parcel keeps its tracking number in the history.")] if len(tracked) == 1 else []
    if len(tracked) > 1:
        found = [tr("The cancelled parcels keep their tracking numbers in the history.")]
    others = [other.number for other, _ in _others_in_box(order, parcels)]
    if others and not whole_box:
        found.append(
            counted(
                "{numbers} travels in the same box and stays shipped.",
                "{numbers} travel in the same box and stay shipped.",
                len(others),
                numbers=listed(others),
            )
        )
    told = _told_at(order)
    if told:
        found.append(
            tr("The message you copied for the buyer on {told} is not taken back. Tell them it isn't coming.").format(
                told=told
            )
        )
    else:
        found.append(tr("If the buyer was told that it is on its way, tell them that it isn't."))
    return found


def _told_at(order: Order) -> str:
    """The day a shipping message was last copied, ``""`` for never."""
    events = TimelineEvent.select().where((TimelineEvent.order == order.id) & (TimelineEvent.kind == "message"))
    days = [each.at for each in events if each.facts.get("what") == "shipping"]
    return day_words(local_day(max(days), shop.profile().time_zone), shop.today()) if days else ""
