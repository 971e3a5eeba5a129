"""What timeline and toasts say of money: paid, refunded, fees, what is due."""

from __future__ import annotations

from typing import Any

from makerapp.money import format_money

EVENTS: dict[str, tuple[str, str]] = {
    "payment_received": ("Payment received {amount}", "credit-card"),
    "payment_failed": ("Payment failed", "triangle-alert"),
    "refunded": ("Refunded {amount}", "banknote"),
    "paid_back": ("Paid back {amount}", "banknote"),
    "fees": ("Marketplace fees", "percent"),
    "cancelled_there": ("Cancelled by {channel}", "store"),
}

TOASTS: dict[str, tuple[str, str]] = {
    "payment_received": ("Payment of {number} received", "{count} payments received"),
    "payment_failed": ("Payment of {number} failed", "{count} payments failed"),
    "refunded": ("{number} refunded", "{count} orders refunded"),
    "paid_back": ("{number} marked as paid back", "{count} orders marked as paid back"),
    "fees": ("Fees of {number} kept", "Fees of {count} orders kept"),
    "cancelled_there": ("{number} cancelled", "{count} orders cancelled"),
}


def amount_words(facts: dict[str, Any]) -> str:
    """The amount of an entry, for its title; ``""`` where nobody knew it."""
    return "" if facts.get("amount") is None else format_money(int(facts["amount"]), str(facts.get("currency") or ""))


def event_text(facts: dict[str, Any]) -> str:
    """What stands under the title of an entry about money: what for, and why. Old and new fees are told as changes."""
    parts = [str(facts.get(key) or "") for key in ("method", "pieces", "reason")]
    return " · ".join(part for part in parts if part)
