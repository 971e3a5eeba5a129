"""Money back to the buyer: for pieces, or a free amount. A refund is no cancellation, and a cancellation no refund.

The total of the order stays as it was agreed; what went back stands beside it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from makerapp.errors import Refused
from makerapp.models.order import OPEN_STATUSES, Order, OrderLine, PaymentStatus
from makerapp.models.payment import RefundLine
from makerapp.money import format_money
from makerapp.services import making, payments, ship_dates, stock
from makerapp.services.fulfillment import close_if_all_sent
from makerapp.services.history import Step, action, load_lines, load_order
from makerapp.services.outcome import Outcome, outcome
from makerapp.translation import tr

LONGEST_NOTE = 500


@dataclass(frozen=True)
class RefundablePieces:
    """How many pieces of a line can still be refunded, and what one is worth in minor units (``None``: unknown)."""

    line_id: int
    open: int
    sent: int
    share: int | None

    @property
    def most(self) -> int:
        return self.open + self.sent


def money_left(order_id: int) -> int:
    """What can still go back, in minor units. Raises Refused where that is nothing, or nobody knows."""
    order = load_order(order_id)
    _require_money(order)
    return payments.left_of(order) or 0


def pieces_of(order_id: int) -> tuple[RefundablePieces, ...]:
    """The lines of an order of which pieces can be refunded; those of which none are left are not among them."""
    order = load_order(order_id)
    lines = load_lines(order_id)
    share = shares(order, lines)
    found = (_pieces(order, line, share(line, 1)) for line in lines)
    return tuple(each for each in found if each.most)


def leaves_nothing(order_id: int, pieces: dict[int, int]) -> bool:
    """Whether an open order, of which nothing was sent, has nothing to send without these pieces: then cancel it."""
    lines = load_lines(order_id)
    is_open = load_order(order_id).status in OPEN_STATUSES
    left = sum(max(0, stock.open_pieces(line) - pieces.get(line.id, 0)) for line in lines)
    return is_open and any(pieces.values()) and not left and not any(stock.sent_of(line) for line in lines)


def _pieces(order: Order, line: OrderLine, share: int | None = None) -> RefundablePieces:
    is_open = order.status in OPEN_STATUSES
    return RefundablePieces(
        line_id=line.id,
        open=stock.open_pieces(line) if is_open else 0,
        sent=max(0, stock.sent_of(line) - line.refunded_sent),
        share=share,
    )


def shares(order: Order, lines: list[OrderLine]) -> Callable[[OrderLine, int], int | None]:
    """What so many more pieces of a line cost the buyer, in minor units; ``None`` where its price is unknown.

    What the order cost without postage is shared out by the lines' prices, so that a discount and tax are in it. The
    cut is such that pieces given back one after the other never add up to more.
    """
    prices = {line.id: _price(line) for line in lines}
    items = sum(price or 0 for price in prices.values())
    known = order.total is not None and all(price is not None for price in prices.values())
    goods = max(0, (order.total or 0) - (order.shipping or 0)) if known else items

    def share(line: OrderLine, count: int) -> int | None:
        price = prices[line.id]
        if price is None:
            return None
        gone = line.refunded_quantity + line.refunded_sent
        whole = max(1, items * line.quantity)
        return goods * price * (gone + count) // whole - goods * price * gone // whole

    return share


def _price(line: OrderLine) -> int | None:
    if line.line_total is not None:
        return int(line.line_total)
    return None if line.unit_price is None else line.unit_price * line.quantity


def suggested_amount(order_id: int, pieces: dict[int, int]) -> int | None:
    """What these pieces (line id to count) cost, at most what is left of the paid money; ``None`` where unknown."""
    order, lines = load_order(order_id), load_lines(order_id)
    left, share = payments.left_of(order), shares(order, lines)
    costs = [share(line, pieces[line.id]) for line in lines if pieces.get(line.id)]
    known = [cost for cost in costs if cost is not None]
    return min(left, sum(known)) if left is not None and len(known) == len(costs) else None


def refund(
    order_id: int, *, pieces: dict[int, int] | None = None, amount: int | None = None, restock: bool = True,
    note: str = "", of_sent: bool = False,
) -> Outcome:  # fmt: skip
    """Pay money back for ``pieces`` (line id to count), or an ``amount`` in minor units, or both.

    Without an amount it is what the pieces cost. Pieces not sent yet are refunded first: they leave what is to be
    packed; taken off the shelf already, they go back on it with ``restock``, and are gone without. ``of_sent``
    means sent pieces alone, as those that came back. Raises Refused for more money than is left, more pieces than there
    are, and where an open order would have nothing left to send and nothing was: that is a cancellation.
    """
    wanted = {line_id: count for line_id, count in (pieces or {}).items() if count}
    with action("refund") as act:
        order = load_order(order_id)
        _require_money(order)
        lines = {line.id: line for line in load_lines(order_id)}
        parts = {
            line_id: _split(order, lines.get(line_id), count, of_sent=of_sent) for line_id, count in wanted.items()
        }
        minor = _amount(order, wanted, amount)
        named = ", ".join(f"{count} × {lines[line_id].title}" for line_id, count in wanted.items())
        facts: dict[str, Any] = {"amount": minor, "currency": order.currency, "pieces": named}
        facts |= {"reason": note.strip()[:LONGEST_NOTE], "restocked": restock}
        with act.step(order, "refunded", **facts) as step:
            _book(step, order, minor, note.strip(), parts)
            for line_id, (unsent, sent) in parts.items():
                _leave(step, lines[line_id], unsent, restock=restock)
                step.set(lines[line_id], refunded_sent=lines[line_id].refunded_sent + sent)
            if any(unsent for unsent, _ in parts.values()):
                _settle_order(step, order)
        return outcome(act, "refunded", order)


def mark_paid_back(order_id: int) -> Outcome:
    """What was due to the buyer has been paid back: a refund of just that. Raises Refused where nothing is due."""
    with action("refund") as act:
        order = load_order(order_id)
        if not order.refund_due:
            raise Refused(
                tr("Nothing is due to the buyer of {number}.").format(number=order.number),
                tr("There is nothing to pay back."),
            )
        _require_money(order)
        minor = _amount(order, {}, order.refund_due)
        with act.step(order, "paid_back", amount=minor, currency=order.currency) as step:
            _book(step, order, minor, "", {})
        return outcome(act, "paid_back", order)


def _require_money(order: Order) -> None:
    if payments.is_unpaid(order.payment_status):
        raise Refused(
            tr("{number} isn't paid, so there is nothing to pay back.").format(number=order.number),
            tr("Record its payment first."),
        )
    left = payments.left_of(order)
    if left is None:
        raise Refused(
            tr("Nobody knows what was paid for {number}.").format(number=order.number),
            tr("Edit the order and type in its prices, then refund it."),
        )
    if left == 0:
        raise Refused(
            tr("Everything paid for {number} went back already.").format(number=order.number),
            tr("Nothing is left to refund."),
        )


def _amount(order: Order, pieces: dict[int, int], amount: int | None) -> int:
    """The money that goes back, checked against what is left of it."""
    if amount is None:
        amount = suggested_amount(order.id, pieces) if pieces else None
        if amount is None:
            raise Refused(tr("How much goes back isn't known."), tr("Type in the amount."))
    if amount <= 0:
        raise Refused(tr("A refund of nothing isn't one."), tr("Type in the amount that goes back."))
    left = payments.left_of(order) or 0
    if amount > left:
        raise Refused(
            tr("Only {amount} of what was paid for {number} is left.").format(
                amount=format_money(left, order.currency), number=order.number
            ),
            tr("No more than that can go back."),
        )
    return amount


def _split(order: Order, line: OrderLine | None, count: int, *, of_sent: bool) -> tuple[int, int]:
    """``count`` pieces as (not sent yet, sent): those not sent go first, unless only sent ones are meant."""
    if line is None:
        raise Refused(tr("This item isn't on the order any more."), tr("The order was changed meanwhile."))
    there = _pieces(order, line)
    if not 0 <= count <= there.most:
        raise Refused(
            tr("{count} × {title} is more than can be refunded.").format(count=count, title=line.title),
            tr("{most} of them aren't refunded yet.").format(most=there.most),
        )
    unsent = 0 if of_sent else min(count, there.open)
    if count - unsent > there.sent:
        raise Refused(
            tr("{count} × {title} is more than can be refunded.").format(count=count, title=line.title),
            tr("{sent} of those sent aren't refunded yet.").format(sent=there.sent),
        )
    return unsent, count - unsent


def _book(step: Step, order: Order, amount: int, note: str, parts: dict[int, tuple[int, int]]) -> None:
    payment = payments.record_refund(step, order, amount, "maker", note)
    for line_id, split in parts.items():
        for count, was_sent in zip(split, (False, True), strict=True):
            if count:
                RefundLine.create(payment=payment.id, line=line_id, quantity=count, was_sent=was_sent)
    step.set(order, payment_status=PaymentStatus.PARTLY_REFUNDED)
    payments.settle(step, order)


def _leave(step: Step, line: OrderLine, count: int, *, restock: bool) -> None:
    """Refunded pieces leave what is to be packed: promises are given up first, then pieces on the packing table."""
    if not count:
        return
    taken = max(0, count - line.committed)
    if taken and restock:
        stock.put_back(step, line, taken, promised=False, reason="Refunded")
    elif taken and line.product is not None:
        step.set(line, deducted=max(0, line.deducted - taken), made_quantity=max(0, line.made_quantity - taken))
    refunded = line.refunded_quantity + count
    stays = line.quantity - refunded
    step.set(
        line,
        refunded_quantity=refunded,
        made_quantity=min(line.made_quantity, stays),
        packed_quantity=min(line.packed_quantity, stays),
    )
    stock.commit(step, line)


def _settle_order(step: Step, order: Order) -> None:
    """With nothing left to send it is Shipped, if something was; else status and ship-by date follow what is left."""
    lines = load_lines(order.id)
    if not any(stock.open_pieces(line) for line in lines):
        if not any(stock.sent_of(line) for line in lines):
            raise Refused(
                tr("Nothing would be left of {number}.").format(number=order.number),
                tr("Cancel the order instead, with the money paid back."),
            )
        close_if_all_sent(step, order)
    making.find_place(step, order)
    ship_dates.renew(step, order)
