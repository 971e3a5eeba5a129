"""The product's words, one per thing: statuses, views, channels, dates. Screens and verbs share them.

Plain English templates; the screens pass them through Qt's translation before filling them in.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from makerapp.models.list_rows import FulfillmentState, OrderRow, View
from makerapp.models.order import OPEN_STATUSES, PaymentStatus, Status

STATUS_WORDS = {
    Status.PENDING: "Pending",
    Status.CONFIRMED: "Confirmed",
    Status.PROCESSING: "Processing",
    Status.SHIPPED: "Shipped",
    Status.DELIVERED: "Delivered",
    Status.CANCELLED: "Cancelled",
}

VIEW_WORDS = {
    View.TO_CONFIRM: "To confirm",
    View.TO_MAKE: "To make",
    View.TO_PACK: "To pack",
    View.ON_THE_WAY: "On the way",
    View.DELIVERED: "Delivered",
    View.CANCELLED: "Cancelled",
    View.ALL: "All orders",
}

FULFILLMENT_WORDS = {
    FulfillmentState.UNFULFILLED: "Unfulfilled",
    FulfillmentState.PARTLY: "Partly fulfilled",
    FulfillmentState.FULFILLED: "Fulfilled",
}

PAYMENT_WORDS = {
    PaymentStatus.AWAITING: "Awaiting payment",
    PaymentStatus.PAID: "Paid",
    PaymentStatus.PARTLY_REFUNDED: "Partly refunded",
    PaymentStatus.REFUNDED: "Refunded",
    PaymentStatus.FAILED: "Payment failed",
}

# Channels an order typed in by hand can come from, in the order offered.
OWN_CHANNELS = ("own-shop", "market-stall", "phone", "message", "other")

_CHANNEL_WORDS = {
    "etsy": "Etsy",
    "shopify": "Shopify",
    "amazon": "Amazon",
    "own-shop": "Own shop",
    "market-stall": "Market stall",
    "phone": "Phone",
    "message": "Message",
    "other": "Other",
}

DOCUMENT_WORDS = {
    "packing-slip": "Packing slip",
    "thank-you-note": "Thank-you note",
    "gift-receipt": "Gift receipt",
    "insert-card": "Insert card",
    "address-label": "Address label",
    "customs-form": "Customs form",
    "manifest": "End of day list",
    "bench-tickets": "Bench tickets",
    "pick-list": "Pick list",
    "make-list": "Make list",
    "product-labels": "Product labels",
    "scanner-cards": "Scanner cards",
    "test-page": "Test page",
}


def channel_words(channel: str) -> str:
    """A channel's name for people: ``etsy`` is Etsy."""
    return _CHANNEL_WORDS.get(channel, channel.replace("-", " ").capitalize())


def day_words(day: date, today: date | None = None) -> str:
    """``Wed 18 Nov``; the year is said where it is not this one."""
    text = f"{_DAYS[day.weekday()]} {day.day} {_MONTHS[day.month - 1]}"
    return text if today is None or today.year == day.year else f"{text} {day.year}"


def period_words(first: date, last: date) -> str:
    """``24–26 Dec``, ``28 Dec–2 Jan``; one day alone is ``Fri 25 Dec``."""
    if first == last:
        return day_words(first)
    start = str(first.day) if (first.year, first.month) == (last.year, last.month) else _day_and_month(first)
    return f"{start}–{_day_and_month(last)}"


def _day_and_month(day: date) -> str:
    return f"{day.day} {_MONTHS[day.month - 1]}"


def weekdays_words(days: Sequence[int]) -> str:
    """``Mon–Fri``, ``Mon, Wed–Fri``; ``days`` are 0 (Monday) to 6."""
    runs: list[list[int]] = []
    for day in sorted(days):
        if runs and runs[-1][-1] == day - 1:
            runs[-1].append(day)
        else:
            runs.append([day])
    return ", ".join(_DAYS[run[0]] if len(run) == 1 else f"{_DAYS[run[0]]}–{_DAYS[run[-1]]}" for run in runs)


def moment_words(instant: datetime, time_zone: str, today: date | None = None) -> str:
    """``Wed 11 Nov, 14:30`` in the shop's time zone; ``Today 08:12`` and ``Yesterday 16:40`` when near."""
    local = instant.astimezone(ZoneInfo(time_zone))
    clock_time = f"{local:%H:%M}"
    if today is not None:
        near = {0: "Today", 1: "Yesterday"}.get((today - local.date()).days)
        if near:
            return f"{near} {clock_time}"
    return f"{day_words(local.date(), today)}, {clock_time}"


_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def hold_words(until: date, today: date | None = None) -> str:
    """``On hold until Mon 23 Nov``: the day the order comes back by itself."""
    return f"On hold until {day_words(until, today)}"


@dataclass(frozen=True)
class Urgency:
    """How a ship-by date presses. ``level``: late, today, tomorrow, later, none, done or held."""

    level: str
    line1: str
    line2: str


def urgency(
    ship_by: date | None, status: Status, today: date, cutoff: str = "", in_time: date | None = None
) -> Urgency:
    """The two lines of the list's Ship by column. ``cutoff`` is the local time of the day's last post.

    ``in_time`` is the first day that can still be kept: tomorrow once today's post has left, ``None`` for today.
    """
    if ship_by is None:
        return Urgency("none", "–", "")
    if status not in OPEN_STATUSES:
        return Urgency("done", day_words(ship_by, today), "")
    days = (ship_by - today).days
    if days < 0:
        return Urgency("late", f"{_how_long(-days)} late", day_words(ship_by, today))
    if days == 0 and in_time is not None and in_time > today:
        return Urgency("late", "Today", "post has left")
    if days == 0:
        return Urgency("today", "Today", f"before {cutoff}" if cutoff else day_words(ship_by, today))
    if days == 1:
        return Urgency("tomorrow", "Tomorrow", day_words(ship_by, today))
    return Urgency("later", day_words(ship_by, today), f"in {days} days")


def row_urgency(row: OrderRow, today: date, cutoff: str = "", in_time: date | None = None) -> Urgency:
    """``urgency`` of an order of a list; on hold it presses nobody, and says until when."""
    if row.held_until is not None and row.is_held(today):
        return Urgency("held", "On hold", f"until {day_words(row.held_until, today)}")
    return urgency(row.ship_by, row.status, today, cutoff, in_time)


def row_sentence(row: OrderRow, today: date, in_time: date | None = None) -> str:
    """``urgency_sentence`` of an order of a list: ``On hold until Mon 23 Nov · ship-by date Wed 18 Nov``."""
    if row.held_until is None or not row.is_held(today):
        return urgency_sentence(row.ship_by, row.status, today, in_time)
    text = hold_words(row.held_until, today)
    return f"{text} · ship-by date {day_words(row.ship_by, today)}" if row.ship_by else text


def _how_long(days: int) -> str:
    """``3 days``; beyond 60 days in weeks, from half a year on in months, from two years on in years."""
    if days <= 60:
        return f"{days} day{'s' if days > 1 else ''}"
    if days < 183:
        return f"{days // 7} weeks"
    return f"{days * 12 // 365} months" if days < 730 else f"{days // 365} years"


def urgency_sentence(ship_by: date | None, status: Status, today: date, in_time: date | None = None) -> str:
    """The line under an order's number: ``Ship-by date was Wed 18 Nov · 2 days late``."""
    found = urgency(ship_by, status, today, in_time=in_time)
    if ship_by is None:
        return "No ship-by date"
    day = day_words(ship_by, today)
    if found.level == "late" and ship_by == today:
        return f"Ship by today, {day} · the post has left"
    if found.level == "late":
        return f"Ship-by date was {day} · {found.line1}"
    if found.level == "done":
        return f"Ship-by date was {day}"
    if found.level == "later":
        return f"Ship by {day} · {found.line2}"
    return f"Ship by {found.line1.lower()}, {day}"


def pieces_words(count: int) -> str:
    """``1 piece``, ``1,200 pieces``."""
    return "1 piece" if count == 1 else f"{count:,} pieces"


def weight_words(grams: int) -> str:
    """``850 g``, and from a kilogram on ``1.25 kg``."""
    return f"{grams} g" if grams < 1000 else f"{grams / 1000:.3f}".rstrip("0").rstrip(".") + " kg"


def listed(words: Sequence[str]) -> str:
    """``#1001``, ``#1001 and #1002``, ``#1001, #1002 and #1003``; "" for none."""
    return " and ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)
