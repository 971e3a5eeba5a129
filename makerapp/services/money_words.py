"""What timeline and toasts say of money: paid, refunded, fees, what is due."""

from __future__ import annotations

from typing import Any

from makerapp.money import format_money
from makerapp.services.stored_words import said
from makerapp.translation import mark, mark_counted

EVENTS: dict[str, tuple[str, str]] = {
    "payment_received": (mark("Payment received {amount}"), "credit-card"),
    "payment_failed": (mark("Payment failed"), "triangle-alert"),
    "refunded": (mark("Refunded {amount}"), "banknote"),
    "paid_back": (mark("Paid back {amount}"), "banknote"),
    "fees": (mark("Marketplace fees"), "percent"),
    "cancelled_there": (mark("Cancelled by {channel}"), "store"),
}

TOASTS: dict[str, tuple[str, str]] = {
    "payment_received": mark_counted("Payment of {number} received", "{n} payments received"),
    "payment_failed": mark_counted("Payment of {number} failed", "{n} payments failed"),
    "refunded": mark_counted("{number} refunded", "{n} orders refunded"),
    "paid_back": mark_counted("{number} marked as paid back", "{n} orders marked as paid back"),
    "fees": mark_counted("Fees of {number} kept", "Fees of {n} orders kept"),
    "cancelled_there": mark_counted("{number} cancelled", "{n} orders cancelled"),
}


def amount_words(facts: dict[str, Any]) -> str:
    """The amount of an entry, for its title; ``""`` where nobody knew it."""
    return "" if facts.get("amount") is None else format_money(int(facts["amount"]), str(facts.get("currency") or ""))


def event_text(facts: dict[str, Any]) -> str:
    """What stands under the title of an entry about money: what for, and why. Old and new fees are told as changes."""
    parts = [said(str(facts.get(key) or "")) for key in ("method", "pieces", "reason")]
    return " · ".join(part for part in parts if part)
