"""Money of an order: what came in, what may still go back, what is owed. The payment status follows from it.

Amounts are minor units of the order's currency. A payment or refund that was taken back is voided and counts nowhere.
"""

from __future__ import annotations

from peewee import Expression, fn

from makerapp import clock
from makerapp.errors import Refused
from makerapp.models.order import Order, PaymentStatus, Status
from makerapp.models.payment import Payment
from makerapp.money import LARGEST_AMOUNT, format_money
from makerapp.services import ship_dates
from makerapp.services.history import Step, action, load_order
from makerapp.services.outcome import Outcome, outcome
from makerapp.translation import tr

UNPAID = (PaymentStatus.AWAITING, PaymentStatus.FAILED)
# The shop holds no money for such an order.
WITHOUT_MONEY = (*UNPAID, PaymentStatus.REFUNDED)

LONGEST_METHOD = 100


def is_unpaid(payment: PaymentStatus | str) -> bool:
    """True while no money has come in: such an order is not shipped without an explicit decision."""
    return payment in UNPAID


def holds_no_money(payment: PaymentStatus | str) -> bool:
    """True while nothing came in, or all of it went back: shipping it then takes an explicit decision."""
    return payment in WITHOUT_MONEY


# --- what there is ------------------------------------------------------------------------------------------------


def paid(order_id: int) -> int | None:
    """What came in for an order; ``None`` where a file said "paid" and nobody told how much."""
    return paid_for(load_order(order_id))


def refundable(order_id: int) -> int | None:
    """What of the paid money has not gone back yet, never less than 0; ``None`` where nobody told what was paid."""
    return left_of(load_order(order_id))


def paid_for(order: Order) -> int | None:
    """``paid`` of an order that is at hand."""
    booked = Payment.select(fn.SUM(Payment.amount)).where(_booked(order, "payment")).scalar()
    return paid_by(order.payment_status, booked, order.total)


def paid_by(payment: PaymentStatus | str, booked: int | None, total: int | None) -> int | None:
    """The rule: nothing while unpaid; what is booked; a paid order without a booking was paid its total."""
    if is_unpaid(payment):
        return 0
    return int(booked) if booked is not None else total


def left_of(order: Order) -> int | None:
    """``refundable`` of an order that is at hand."""
    if order.payment_status == PaymentStatus.REFUNDED:
        return 0
    came_in = paid_for(order)
    return None if came_in is None else max(0, came_in - order.refunded)


# --- within a step ------------------------------------------------------------------------------------------------


def owe(step: Step, order: Order, amount: int | None) -> None:
    """The buyer has ``amount`` to get back (``None``: everything that is left); it adds up, capped at what is left.

    An amount is what the total has just fallen by: what of that was never paid is not owed. An order that is not paid,
    or of which nobody knows what was paid, owes nothing that could be named.
    """
    left, came_in = left_of(order), paid_for(order)
    if left is None or came_in is None:
        return
    if amount is not None:
        unpaid = max(0, (order.total or 0) + amount - came_in)
        left = max(0, min(left, order.refund_due + max(0, amount - unpaid)))
    step.set(order, refund_due=left)


def follow_total(step: Step, order: Order, before: int) -> None:
    """After the total moved from ``before``: the difference is due to the buyer, or pays for what came on top."""
    total = order.total or 0
    if total < before:
        owe(step, order, before - total)
    elif order.status != Status.CANCELLED:
        step.set(order, refund_due=max(0, order.refund_due - (total - before)))


def settle(step: Step, order: Order) -> None:
    """After anything that changed what was paid or refunded: no more is due than is left, and with nothing left the
    order is Refunded.
    """
    left = left_of(order)
    if left is not None:
        step.set(order, refund_due=min(order.refund_due, left))
    if left == 0 and order.refunded and not is_unpaid(order.payment_status):
        step.set(order, payment_status=PaymentStatus.REFUNDED)


def record_payment(step: Step, order: Order, amount: int, method: str, source: str = "maker") -> None:
    """Money came in."""
    if amount > 0:
        step.add(
            Payment(
                order=order.id,
                kind="payment",
                source=source,
                amount=amount,
                currency=order.currency,
                method=method,
                at=order.paid_at or clock.utc_now(),
            )
        )


def book_total(step: Step, order: Order) -> None:
    """The total of a paid order became known only now: it is what came in, where nothing is booked yet."""
    is_booked = Payment.select().where(_booked(order, "payment")).exists()
    if not is_unpaid(order.payment_status) and not is_booked:
        record_payment(step, order, order.total or 0, order.payment_method)


def record_refund(step: Step, order: Order, amount: int, source: str, note: str = "") -> Payment:
    """Money went back: ``amount`` is positive. It pays off what is due first. Returns the row booked."""
    refund = Payment(
        order=order.id,
        kind="refund",
        source=source,
        amount=amount,
        currency=order.currency,
        note=note[:500],
        at=clock.utc_now(),
    )
    step.add(refund)
    step.set(order, refunded=order.refunded + amount, refund_due=max(0, order.refund_due - amount))
    return refund


def refund_rest(step: Step, order: Order, note: str = "", source: str = "maker") -> None:
    """Everything still paid goes back to the buyer; the order is Refunded and owes nothing."""
    if is_unpaid(order.payment_status):
        return
    rest = left_of(order)
    if rest:
        record_refund(step, order, rest, source, note)
    step.set(order, payment_status=PaymentStatus.REFUNDED, refund_due=0)


def void_payments(step: Step, order: Order) -> None:
    """The money did not come in after all: payments booked for the order no longer count.

    Raises Refused where some of it went back to the buyer: more would be refunded than was paid.
    """
    if order.refunded:
        raise Refused(
            tr("{amount} of {number} went back to the buyer.").format(
                amount=format_money(order.refunded, order.currency), number=order.number
            ),
            tr("So it was paid. Undo the refund first, in the timeline."),
        )
    for payment in Payment.select().where(_booked(order, "payment")):
        step.set(payment, voided=True)
    step.set(order, refund_due=0)


def _booked(order: Order, kind: str) -> Expression:
    return (Payment.order == order.id) & (Payment.kind == kind) & (Payment.voided == False)  # noqa: E712


# --- what the maker does ------------------------------------------------------------------------------------------


def record_payment_received(order_id: int, method: str = "", amount: int | None = None) -> Outcome:
    """Awaiting payment (or failed) becomes Paid; ``amount`` is the order's total where not given.

    Raises Refused for an order that is paid already, is cancelled, or an amount of nothing.
    """
    with action("payment") as act:
        order = load_order(order_id)
        if not is_unpaid(order.payment_status):
            raise Refused(
                tr("{number} is paid already.").format(number=order.number), tr("Nothing was booked a second time.")
            )
        if order.status == Status.CANCELLED:
            raise Refused(
                tr("{number} is cancelled.").format(number=order.number),
                tr("Reopen it first if it goes ahead after all."),
            )
        _check_amount(amount, at_least=1)
        received = order.total if amount is None else amount
        how = method.strip()[:LONGEST_METHOD]
        with act.step(order, "payment_received", amount=received, currency=order.currency, method=how) as step:
            step.set(
                order,
                payment_status=PaymentStatus.PAID,
                paid_at=clock.utc_now(),
                payment_method=how or order.payment_method,
            )
            record_payment(step, order, received or 0, order.payment_method)
            ship_dates.renew(step, order)
        return outcome(act, "payment_received", order)


def mark_failed(order_id: int) -> Outcome:
    """The payment did not go through, or was taken back by the bank: what was booked no longer counts.

    Raises Refused where it failed already, or some of the money went back to the buyer.
    """
    with action("payment_failed") as act:
        order = load_order(order_id)
        if order.payment_status == PaymentStatus.FAILED:
            raise Refused(tr("The payment of {number} has failed already.").format(number=order.number))
        with act.step(order, "payment_failed") as step:
            void_payments(step, order)
            step.set(order, payment_status=PaymentStatus.FAILED, paid_at=None)
            ship_dates.renew(step, order)
        return outcome(act, "payment_failed", order)


def set_fees(order_id: int, minor: int | None) -> Outcome:
    """What the marketplace keeps of this order; ``None`` where it isn't known. Raises Refused for less than nothing."""
    with action("fees") as act:
        order = load_order(order_id)
        _check_amount(minor, at_least=0)
        with act.step(order, "fees", before=order.fees, after=minor, currency=order.currency) as step:
            step.set(order, fees=minor)
        return outcome(act, "fees", order)


def _check_amount(amount: int | None, at_least: int) -> None:
    if amount is not None and not at_least <= amount <= LARGEST_AMOUNT:
        raise Refused(tr("This amount can't be booked."), tr("Type in what it was, like 12.50."))
