"""The life of an order up to the parcel: confirm, make, deliver, cancel, reopen, notes, ship-by date."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date

from makerapp import clock
from makerapp.errors import Refused
from makerapp.models.order import OPEN_STATUSES, Order, Status
from makerapp.services import holding, shop, stock
from makerapp.services.history import action, load_lines, load_order
from makerapp.services.outcome import Outcome, outcome

LONGEST_NOTE = 5000


def confirm(order_id: int) -> Outcome:
    """Pending becomes Confirmed, or Processing where every piece is ready-made and on hand."""
    with action("confirm") as act:
        order = load_order(order_id)
        _require(order, Status.PENDING, "Only a new order can be confirmed.")
        holding.refuse_held(order)
        lines = load_lines(order_id)
        with act.step(order, "confirmed") as step:
            for line in lines:
                stock.commit(step, line)
            if stock.are_ready_made(lines):
                step.facts["ready_made"] = True
                for line in lines:
                    step.set(line, made_quantity=line.quantity)
                    stock.deduct(step, line)
                step.set(order, status=Status.PROCESSING)
            else:
                step.set(order, status=Status.CONFIRMED)
            step.set(order, confirmed_at=act.batch.at)
        return outcome(act, "confirmed", order)


def mark_made(order_id: int) -> Outcome:
    """Confirmed becomes Processing: everything is made, and leaves the shelf for the packing table."""
    with action("make") as act:
        order = load_order(order_id)
        _require(order, Status.CONFIRMED, "Only a confirmed order can be marked as made.")
        holding.refuse_held(order)
        with act.step(order, "made") as step:
            for line in load_lines(order_id):
                step.set(line, made_quantity=line.quantity)
                stock.commit(step, line)
                stock.deduct(step, line)
            step.set(order, status=Status.PROCESSING)
        return outcome(act, "made", order)


def deliver(order_id: int) -> Outcome:
    """Shipped becomes Delivered."""
    with action("deliver") as act:
        order = load_order(order_id)
        _require(order, Status.SHIPPED, "Only a shipped order can be marked as delivered.")
        with act.step(order, "delivered") as step:
            step.set(order, status=Status.DELIVERED, delivered_at=clock.utc_now())
        return outcome(act, "delivered", order)


def cancel(order_id: int, reason: str, *, restock: bool = True, refunded: bool = False) -> Outcome:
    """Cancel an order that has not been sent. ``restock`` puts pieces already taken back on the shelf.

    ``refunded`` records that the buyer has the money back. Raises Refused for a sent order: cancel its fulfillment
    first.
    """
    with action("cancel") as act:
        order = load_order(order_id)
        if order.status not in OPEN_STATUSES or any(stock.sent_of(line) for line in load_lines(order_id)):
            raise Refused(
                f"{order.number} can't be cancelled.",
                "It is cancelled already." if order.status == Status.CANCELLED else "Cancel its fulfillment first.",
            )
        with act.step(order, "cancelled", reason=reason.strip(), restocked=restock, refunded=refunded) as step:
            for line in load_lines(order_id):
                stock.release(step, line)
                if restock:
                    stock.put_back(step, line, line.deducted, promised=False, reason="Order cancelled")
                else:
                    stock.write_off(step, line)
            step.set(
                order,
                status=Status.CANCELLED,
                status_before_cancel=order.status,
                cancelled_at=clock.utc_now(),
                cancel_reason=reason.strip()[:LONGEST_NOTE],
            )
            if refunded:
                from makerapp.services import payments

                payments.refund_rest(step, order, note=reason.strip())
        return outcome(act, "cancelled", order)


def reopen(order_id: int) -> Outcome:
    """A cancelled order goes back to where it was; its pieces are promised again."""
    with action("reopen") as act:
        order = load_order(order_id)
        _require(order, Status.CANCELLED, "Only a cancelled order can be reopened.")
        with act.step(order, "reopened") as step:
            step.set(
                order,
                status=order.status_before_cancel or Status.PENDING,
                status_before_cancel="",
                cancelled_at=None,
                cancel_reason="",
            )
            for line in load_lines(order_id):
                stock.commit(step, line)
        return outcome(act, "reopened", order)


def take_step(order_id: int) -> Outcome | None:
    """Do the next step of an order where one press is enough; ``None`` where it opens something (pack, thank)."""
    steps: dict[str, Callable[[int], Outcome]] = {
        Status.PENDING: confirm,
        Status.CONFIRMED: mark_made,
        Status.SHIPPED: deliver,
        Status.CANCELLED: reopen,
    }
    do = steps.get(load_order(order_id).status)
    return do(order_id) if do else None


def confirm_many(order_ids: Iterable[int]) -> Outcome:
    """Confirm several orders as one action with one undo."""
    return _many("confirm", "confirmed", confirm, order_ids)


def mark_made_many(order_ids: Iterable[int]) -> Outcome:
    """Mark several orders as made as one action with one undo."""
    return _many("make", "made", mark_made, order_ids)


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
        raise Refused("There is nothing to keep yet.", "Write the note first.")
    with action("note") as act:
        order = load_order(order_id)
        with act.step(order, "note", text=text[:LONGEST_NOTE]):
            pass
        return outcome(act, "note", order)


def set_ship_by(order_id: int, day: date | None, reason: str = "") -> Outcome:
    """Move the ship-by date (a local day; ``None`` takes it away). The reason stands in the timeline."""
    with action("ship_by") as act:
        order = load_order(order_id)
        before = order.ship_by.isoformat() if order.ship_by else ""
        after = day.isoformat() if day else ""
        with act.step(order, "ship_by", before=before, after=after, reason=reason.strip()[:LONGEST_NOTE]) as step:
            step.set(order, ship_by=day, ship_by_from="maker")
        return outcome(act, "ship_by", order)


def pack_unpaid(order_id: int) -> Outcome:
    """The maker decides to pack an order that is not paid yet; the decision is recorded."""
    with action("pack_unpaid") as act:
        order = load_order(order_id)
        with act.step(order, "pack_unpaid") as step:
            step.set(order, pack_unpaid=True)
        return outcome(act, "pack_unpaid", order)


def thank_you_message(order_id: int) -> str:
    """Words for the buyer once the parcel is there, to paste into the marketplace's message box."""
    order = load_order(order_id)
    first = first_name(order.buyer_name or order.ship_name)
    greeting = f"Hello {first}," if first else "Hello,"
    name = shop.profile().name
    return (
        f"{greeting}\n\nyour order {order.number} should be with you by now. I hope you like it! If anything isn't"
        f" right, tell me and I'll fix it. A few words in a review would help my little shop a lot.\n\n"
        f"Thank you{', ' + name if name else ''}"
    )


def first_name(name: str) -> str:
    """The first word of a name, ``""`` where the "name" is a user name or blank. Names of one word stay whole."""
    words = name.split()
    return words[0][:60] if words and any(letter.isalpha() for letter in words[0]) else ""


def copied_message(order_id: int, what: str) -> None:
    """Note in the timeline that a message for the buyer was copied. ``what``: ``shipping`` or ``thanks``."""
    with (
        action("message") as act,
        act.step(load_order(order_id), "message", reversible=False, what=what),
    ):
        pass


def _require(order: Order, status: Status, rule: str) -> None:
    if order.status != status:
        from makerapp.services.words import STATUS_WORDS

        raise Refused(f"{order.number} is {STATUS_WORDS[Status(order.status)]} by now.", rule)
