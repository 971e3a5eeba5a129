"""The money of an order as the order window lists it. Amounts are minor units of the order's currency."""

from __future__ import annotations

from dataclasses import dataclass

from makerapp.models.rows import OrderDetail, PaymentRow
from makerapp.services import words
from makerapp.services.breakdown import price_rows

_METHODS = {"card": "Paid by card", "cash": "Paid in cash"}


@dataclass(frozen=True)
class Amount:
    """One line of the breakdown; ``minor`` is ``None`` where nobody told."""

    label: str
    minor: int | None
    is_sum: bool = False


def totals(detail: OrderDetail) -> list[Amount]:
    """What the buyer pays, the total last."""
    return [Amount(row.label, row.minor, row.is_total) for row in price_rows(detail)]


def breakdown(detail: OrderDetail) -> list[Amount]:
    """What came in, what went out, and what is left of it."""
    paid = sum(each.amount for each in _of(detail, "payment"))
    refunded = sum(each.amount for each in _of(detail, "refund"))
    rows = [Amount("Paid", paid if detail.payments or detail.total is not None else None)]
    if refunded or detail.refunded:
        refunded = refunded or detail.refunded
        rows.append(Amount("Refunded", -refunded))
    rows.append(Amount("Fees", -detail.fees if detail.fees is not None else None))
    if detail.fees is None:
        rows.append(Amount("Left before fees", _less(rows[0].minor, refunded), is_sum=True))
    else:
        rows.append(Amount("What is left", _less(rows[0].minor, refunded + detail.fees), is_sum=True))
    return rows


def payment_tag(detail: OrderDetail) -> tuple[str, str, str]:
    """(words, icon, tone) of the tag beside the total."""
    state = detail.row.payment.value
    word = words.PAYMENT_WORDS[detail.row.payment]
    if state == "paid":
        method = detail.payment_method.strip()
        known = _METHODS.get(method.casefold())
        return known or word, "check", "accent"
    if state == "awaiting":
        return word, "clock", "warn"
    if state == "failed":
        return word, "triangle-alert", "danger"
    return word, "rotate-ccw", "neutral"


def _of(detail: OrderDetail, kind: str) -> list[PaymentRow]:
    return [each for each in detail.payments if each.kind == kind and each.currency == detail.row.currency]


def _less(amount: int | None, by: int) -> int | None:
    return None if amount is None else amount - by
