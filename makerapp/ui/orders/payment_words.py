"""The tag that says how an order is paid."""

from __future__ import annotations

from makerapp.models.rows import OrderDetail
from makerapp.services import words
from makerapp.translation import Words

_METHODS = Words({"card": "Paid by card", "cash": "Paid in cash"})


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
