"""The life of an order up to the parcel: confirm, deliver, notes, ship-by date."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date

from makerapp import clock
from makerapp.errors import Refused
from makerapp.models.order import OPEN_STATUSES, Order, Status
from makerapp.services import cancelling, holding, making, stock
from makerapp.services.history import action, load_lines, load_order
from makerapp.services.outcome import Outcome, outcome
from makerapp.services.words import STATUS_WORDS
from makerapp.translation import tr

LONGEST_NOTE = 5000


def confirm(order_id: int) -> Outcome:
    """Pending becomes Confirmed, or Processing where every piece is ready-made and on hand."""
    with action("confirm") as act:
        order = load_order(order_id)
        _require(order, Status.PENDING, tr("Only a new order can be confirmed."))
        holding.refuse_held(order)
        lines = load_lines(order_id)
        with act.step(order, "confirmed") as step:
            for line in lines:
                stock.commit(step, line)
            if stock.are_ready_made(lines):
                step.facts["ready_made"] = True
                making.to_packing_table(step, order, lines)
            else:
                step.set(order, status=Status.CONFIRMED)
            step.set(order, confirmed_at=act.batch.at)
        return outcome(act, "confirmed", order)


def deliver(order_id: int) -> Outcome:
    """Shipped becomes Delivered."""
    with action("deliver") as act:
        order = load_order(order_id)
        _require(order, Status.SHIPPED, tr("Only a shipped order can be marked as delivered."))
        with act.step(order, "delivered") as step:
            step.set(order, status=Status.DELIVERED, delivered_at=clock.utc_now())
        return outcome(act, "delivered", order)


def take_step(order_id: int) -> Outcome | None:
    """Do the next step of an order where one press is enough; ``None`` where it opens something (pack, thank)."""
    steps: dict[str, Callable[[int], Outcome]] = {
        Status.PENDING: confirm,
        Status.CONFIRMED: making.mark_made,
        Status.SHIPPED: deliver,
        Status.CANCELLED: cancelling.reopen,
    }
    do = steps.get(load_order(order_id).status)
    return do(order_id) if do else None


def confirm_many(order_ids: Iterable[int]) -> Outcome:
    """Confirm several orders as one action with one undo."""
    return _many("confirm", "confirmed", confirm, order_ids)


def deliver_many(order_ids: Iterable[int]) -> Outcome:
    """Mark several orders as delivered as one action with one undo."""
    return _many("deliver", "delivered", deliver, order_ids)


def _many(batch: str, kind: str, do: Callable[[int], Outcome], order_ids: Iterable[int]) -> Outcome:
    with action(batch) as act:
        done = [do(order_id) for order_id in order_ids]
    ids = tuple(order_id for each in done for order_id in each.order_ids)
    return Outcome(kind, act.batch.id, ids, tuple(number for each in done for number in each.numbers))


def add_note(order_id: int, text: str) -> Outcome:
    """A private note of the maker's, kept in the timeline."""
    text = text.strip()
    if not text:
        raise Refused(tr("There is nothing to keep yet."), tr("Write the note first."))
    with action("note") as act:
        order = load_order(order_id)
        with act.step(order, "note", text=text[:LONGEST_NOTE]):
            pass
        return outcome(act, "note", order)


def set_ship_by(order_id: int, day: date | None, reason: str = "") -> Outcome:
    """Move the ship-by date (a local day; ``None`` takes it away). The reason stands in the timeline.

    Raises Refused for an order that is sent or cancelled: no date presses there any more.
    """
    with action("ship_by") as act:
        order = load_order(order_id)
        if order.status not in OPEN_STATUSES:
            words = STATUS_WORDS[Status(order.status)]
            raise Refused(
                tr("{number} is {words}, so its ship-by date no longer matters.").format(
                    number=order.number, words=words
                ),
                tr("It stays as it was."),
            )
        before = order.ship_by.isoformat() if order.ship_by else ""
        after = day.isoformat() if day else ""
        with act.step(order, "ship_by", before=before, after=after, reason=reason.strip()[:LONGEST_NOTE]) as step:
            step.set(order, ship_by=day, ship_by_from="maker")
        return replace(outcome(act, "ship_by", order), day=day)


def pack_unpaid(order_id: int) -> Outcome:
    """The maker decides to pack an order that is not paid yet; the decision is recorded."""
    with action("pack_unpaid") as act:
        order = load_order(order_id)
        with act.step(order, "pack_unpaid") as step:
            step.set(order, pack_unpaid=True)
        return outcome(act, "pack_unpaid", order)


def _require(order: Order, status: Status, rule: str) -> None:
    if order.status != status:
        raise Refused(
            tr("{number} is {status} by now.").format(number=order.number, status=STATUS_WORDS[Status(order.status)]),
            rule,
        )
