"""Money of an order: payments, refunds, and the payment status that follows from them."""

from __future__ import annotations

from makerapp import clock
from makerapp.models.order import Order, PaymentStatus
from makerapp.models.payment import Payment
from makerapp.services.history import Step

UNPAID = (PaymentStatus.AWAITING, PaymentStatus.FAILED)
# The shop holds no money for such an order.
WITHOUT_MONEY = (*UNPAID, PaymentStatus.REFUNDED)


def is_unpaid(payment: PaymentStatus | str) -> bool:
    """True while no money has come in: such an order is not shipped without an explicit decision."""
    return payment in UNPAID


def holds_no_money(payment: PaymentStatus | str) -> bool:
    """True while nothing came in, or all of it went back: shipping it then takes an explicit decision."""
    return payment in WITHOUT_MONEY


def record_payment(step: Step, order: Order, amount: int, method: str, source: str = "maker") -> None:
    """Money came in: ``amount`` in minor units of the order's currency."""
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


def refund_rest(step: Step, order: Order, note: str = "") -> None:
    """Everything still paid goes back to the buyer; the order is Refunded."""
    if is_unpaid(order.payment_status):
        return
    rest = (order.total or 0) - order.refunded
    if rest > 0:
        record_refund(step, order, rest, "maker", note)
    step.set(order, payment_status=PaymentStatus.REFUNDED)


def record_refund(step: Step, order: Order, amount: int, source: str, note: str = "") -> None:
    """Money went back: ``amount`` in minor units of the order's currency, positive."""
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
    step.set(order, refunded=order.refunded + amount)


def void_payments(step: Step, order: Order) -> None:
    """The money did not come in after all: payments booked for the order no longer count."""
    for payment in Payment.select().where(
        (Payment.order == order.id) & (Payment.kind == "payment") & (Payment.voided == False)  # noqa: E712
    ):
        step.set(payment, voided=True)
