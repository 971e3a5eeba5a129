"""Cancelling an order that was not sent, and reopening one. Cancelling pays nothing back: it notes what is due."""

from __future__ import annotations

from collections import Counter

from makerapp import clock
from makerapp.errors import Refused
from makerapp.models.order import OPEN_STATUSES, Order, OrderLine, Status
from makerapp.models.product import Product
from makerapp.models.timeline import TimelineEvent
from makerapp.services import payments, ship_dates, stock
from makerapp.services.history import Step, action, load_lines, load_order
from makerapp.services.outcome import Outcome, outcome
from makerapp.services.words import STATUS_WORDS
from makerapp.translation import tr

LONGEST_REASON = 5000


def cancel(
    order_id: int, reason: str, *, restock: bool = True, refunded: bool = False, by_marketplace: bool = False
) -> Outcome:
    """Cancel an order that has not been sent. ``restock`` puts pieces already taken back on the shelf.

    Money in hand is due to the buyer from then on, unless ``refunded`` says it went back already. Cancelled
    ``by_marketplace``, the marketplace pays the buyer back, and that is booked. Raises Refused for a sent order:
    cancel its fulfillment first.
    """
    reason = reason.strip()[:LONGEST_REASON]
    with action("cancel") as act:
        order, lines = load_order(order_id), load_lines(order_id)
        if order.status not in OPEN_STATUSES or any(stock.sent_of(line) for line in lines):
            raise Refused(
                tr("{number} can't be cancelled.").format(number=order.number),
                tr("It is cancelled already.")
                if order.status == Status.CANCELLED
                else tr("Cancel its fulfillment first."),
            )
        kind = "cancelled_there" if by_marketplace else "cancelled"
        with act.step(order, kind, reason=reason, restocked=restock, refunded=refunded, channel=order.channel) as step:
            for line in lines:
                _let_go(step, line, restock=restock)
            end(step, order, reason)
            if refunded or by_marketplace:
                payments.refund_rest(step, order, note=reason, source="marketplace" if by_marketplace else "maker")
            else:
                payments.owe(step, order, None)
        return outcome(act, kind, order)


def end(step: Step, order: Order, reason: str) -> None:
    """Within a step: the order is Cancelled from now on, and remembers where it stood."""
    step.set(
        order,
        status=Status.CANCELLED,
        status_before_cancel=order.status,
        cancelled_at=clock.utc_now(),
        cancel_reason=reason,
    )


def _let_go(step: Step, line: OrderLine, *, restock: bool) -> None:
    """The order no longer needs the line's pieces; without ``restock`` those taken off the shelf are gone."""
    stock.release(step, line)
    if restock:
        stock.put_back(step, line, line.deducted, promised=False, reason="Order cancelled")
    else:
        stock.write_off(step, line)
        step.set(line, made_quantity=0)


def reopen(order_id: int) -> Outcome:
    """A cancelled order goes back to where it was; its pieces are promised again.

    It goes back to To pack only while its pieces are still there, else they are to be made again. The buyer's money
    is the shop's again up to the total; what was paid beyond it, or was due before, stays due.
    """
    with action("reopen") as act:
        order = load_order(order_id)
        if order.status != Status.CANCELLED:
            raise Refused(
                tr("{number} is {status} by now.").format(
                    number=order.number, status=STATUS_WORDS[Status(order.status)]
                ),
                tr("Only a cancelled order can be reopened."),
            )
        with act.step(order, "reopened") as step:
            before = order.status_before_cancel or Status.PENDING
            step.set(
                order,
                status=Status.SHIPPED if before == Status.DELIVERED and order.delivered_at is None else before,
                status_before_cancel="",
                cancelled_at=None,
                cancel_reason="",
            )
            _take_up(step, order)
            left = payments.left_of(order)
            if left is not None and order.total is not None:
                beyond_total = max(0, left - order.total)
                step.set(order, refund_due=max(beyond_total, order.refund_due - _owed_by_cancelling(order)))
            ship_dates.renew(step, order)
        return outcome(act, "reopened", order)


def _owed_by_cancelling(order: Order) -> int:
    """What of the money due came by the cancellation itself, in minor units; all where it came with a file."""
    events = TimelineEvent.select().where((TimelineEvent.order == order.id) & TimelineEvent.undo.is_null(False))
    for event in events.order_by(TimelineEvent.id.desc()):
        changed = [differing for table, key, differing in event.undo["set"] if (table, key) == ("order", order.id)]
        if any(differing.get("status", ("", ""))[1] == Status.CANCELLED for differing in changed):
            moves = (each.get("refund_due", (0, 0)) for each in changed)
            return max(0, sum(int(after) - int(before) for before, after in moves))
    return int(order.refund_due)


def _take_up(step: Step, order: Order) -> None:
    """Promise the pieces again, and find where the order stands with them."""
    lines = load_lines(order.id)
    for line in lines:
        line.order = order
        stock.commit(step, line)
    sent, left = (any(count(line) for line in lines) for count in (stock.sent_of, stock.open_pieces))
    if order.status not in OPEN_STATUSES and left:
        step.set(order, status=Status.CONFIRMED, delivered_at=None, delivered_assumed=False)
    elif order.status in OPEN_STATUSES and sent and not left:
        step.set(order, status=Status.SHIPPED)
    elif order.status == Status.PROCESSING:
        if _are_there(lines):
            for line in lines:
                step.set(line, made_quantity=line.quantity - line.refunded_quantity)
                stock.deduct(step, line)
        else:
            step.set(order, status=Status.CONFIRMED)


def _are_there(lines: list[OrderLine]) -> bool:
    """Whether all pieces lie free on the shelf or, where we keep no stock of them, were made and kept."""
    wanted: Counter[int] = Counter()
    for line in lines:
        if line.product_id is not None:
            wanted[line.product_id] += line.committed
        elif line.made_quantity < line.quantity - line.refunded_quantity:
            return False
    mine = [line.id for line in lines]
    return all(
        Product.get_by_id(product_id).on_hand - stock.set_aside(product_id, mine) >= count
        for product_id, count in wanted.items()
    )
