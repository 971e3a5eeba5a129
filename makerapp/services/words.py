"""The product's words, one per thing: statuses, views, timeline titles, toasts, dates. Screens and verbs share them.

Plain English templates; the screens pass them through Qt's translation before filling them in.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from makerapp.models.order import OPEN_STATUSES, PaymentStatus, Status
from makerapp.models.rows import FulfillmentState, View
from makerapp.services.outcome import Outcome

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

DOCUMENT_WORDS = {"packing-slip": "Packing slip", "thank-you-note": "Thank-you note"}

# Title and icon (a Lucide name) of each kind of timeline entry. Placeholders are keys of the entry's facts.
_EVENTS: dict[str, tuple[str, str]] = {
    "placed": ("Order placed on {channel}", "shopping-bag"),
    "created": ("Order typed in", "plus"),
    "paid": ("Paid", "credit-card"),
    "imported": ("Brought in from {file}", "file-up"),
    "updated": ("Updated by {channel}", "refresh-cw"),
    "confirmed": ("Confirmed", "check"),
    "made": ("Ready to pack", "package-open"),
    "review_passed": ("Checked before packing", "clipboard-check"),
    "packed": ("Packed", "package"),
    "pack_unpaid": ("Packed before it is paid", "circle-alert"),
    "printed": ("{document} printed", "printer"),
    "saved_pdf": ("{document} saved as PDF", "file-down"),
    "shipped": ("Shipped", "truck"),
    "partly_shipped": ("Part of it shipped", "truck"),
    "tracking": ("Tracking number added", "scan-barcode"),
    "tracking_changed": ("Tracking number changed", "scan-barcode"),
    "tracking_removed": ("Tracking number removed", "scan-barcode"),
    "carrier_changed": ("Carrier changed", "truck"),
    "delivered": ("Delivered", "circle-check"),
    "delivered_assumed": ("Taken as delivered", "circle-check"),
    "cancelled": ("Cancelled", "ban"),
    "reopened": ("Reopened", "rotate-ccw"),
    "fulfillment_cancelled": ("Fulfillment cancelled", "undo-2"),
    "wait_and_make": ("Back to To make", "hammer"),
    "taken_off": ("Taken off the order: {item}", "minus"),
    "edited": ("Edited: {what}", "pencil"),
    "address": ("Address changed", "map-pin"),
    "ship_by": ("Ship-by date changed", "calendar"),
    "note": ("Note", "sticky-note"),
    "message": ("Message for the buyer copied", "copy"),
}

_TOASTS: dict[str, tuple[str, str]] = {
    "confirmed": ("{number} confirmed", "{count} orders confirmed"),
    "made": ("{number} marked as made – now in To pack", "{count} orders marked as made"),
    "delivered": ("{number} marked as delivered", "{count} orders marked as delivered"),
    "cancelled": ("{number} cancelled", "{count} orders cancelled"),
    "reopened": ("{number} reopened", "{count} orders reopened"),
    "note": ("Note kept", "Notes kept"),
    "ship_by": ("Ship-by date moved", "Ship-by dates moved"),
    "pack_unpaid": ("{number} can be packed unpaid", "{count} orders can be packed unpaid"),
    "shipped": ("{number} marked as shipped", "{count} orders marked as shipped"),
    "partly_shipped": ("Part of {number} marked as shipped", "Parts of {count} orders marked as shipped"),
    "fulfillment_cancelled": ("Fulfillment of {number} cancelled", "{count} fulfillments cancelled"),
    "tracking": ("Tracking number added to {number}", "{count} tracking numbers added"),
    "tracking_changed": ("Tracking number of {number} changed", "{count} tracking numbers changed"),
    "tracking_removed": ("Tracking number of {number} removed", "{count} tracking numbers removed"),
    "carrier_changed": ("Carrier of {number} changed", "{count} carriers changed"),
    "created": ("{number} saved", "{count} orders saved"),
    "edited": ("{number} changed", "{count} orders changed"),
    "imported": ("{number} brought in", "{count} orders brought in"),
    "sample_added": ("Sample orders are here", "Sample orders are here"),
    "sample_removed": ("Sample orders removed", "Sample orders removed"),
    "printed": ("{number} printed", "{count} orders printed"),
    "wait_and_make": ("{number} is back in To make", "{count} orders are back in To make"),
    "taken_off": ("{number} changed", "{count} orders changed"),
    "undone": ("Undone", "Undone"),
    "redone": ("Done again", "Done again"),
}


def channel_words(channel: str) -> str:
    """A channel's name for people: ``etsy`` is Etsy."""
    return _CHANNEL_WORDS.get(channel, channel.replace("-", " ").capitalize())


def event_title(kind: str, facts: dict[str, Any]) -> str:
    """The title of a timeline entry, past tense."""
    if kind in ("undone", "redone"):
        start = "Undone" if kind == "undone" else "Done again"
        what = event_title(str(facts.get("what", "")), facts.get("was") or {})
        return f"{start}: {what[:1].lower()}{what[1:]}"
    title, _ = _EVENTS.get(kind, (kind.replace("_", " ").capitalize(), ""))
    if kind in ("shipped", "partly_shipped") and facts.get("carrier"):
        return f"{title} with {facts['carrier']}"
    known = {key: str(value) for key, value in facts.items()}
    known["channel"] = channel_words(str(facts.get("channel", "")))
    known["document"] = DOCUMENT_WORDS.get(str(facts.get("document", "")), "Paper")
    known.setdefault("file", "a file")
    known.setdefault("item", "an item")
    known.setdefault("what", "order")
    return title.format(**known)


def event_icon(kind: str) -> str:
    """The Lucide icon of a timeline entry."""
    return _EVENTS.get(kind, ("", "undo-2" if kind == "undone" else "redo-2" if kind == "redone" else "info"))[1]


def event_text(kind: str, facts: dict[str, Any]) -> str:
    """What stands in the box under the title, ``""`` for nothing: note text, reasons, tracking, what changed."""
    if kind == "note":
        return str(facts.get("text", ""))
    if kind == "ship_by":
        before, after = facts.get("before"), facts.get("after")
        named = [day_words(date.fromisoformat(each)) if each else "no date" for each in (before, after)]
        return " → ".join(named) + (f" · {facts['reason']}" if facts.get("reason") else "")
    parts = [str(facts.get(key) or "") for key in ("service", "tracking_number", "memo", "reason", "changes", "pieces")]
    return " · ".join(part for part in parts if part)


def toast_text(done: Outcome) -> str:
    """What the toast says of an outcome, at most some 45 characters."""
    if done.kind in ("undone", "redone") and done.what in _TOASTS:
        start = "Undone" if done.kind == "undone" else "Done again"
        what = toast_text(replace(done, kind=done.what, what="")).partition(" – ")[0]
        names_order = bool(done.numbers) and what.startswith(done.numbers[0][:19])
        return f"{start}: {what if names_order else what[:1].lower() + what[1:]}"
    one, many = _TOASTS.get(done.kind, ("Done", "Done"))
    number = done.numbers[0] if done.numbers else ""
    if len(number) > 20:
        number = number[:19] + "…"
    return (one if len(done.order_ids) == 1 else many).format(number=number, count=len(done.order_ids))


def day_words(day: date, today: date | None = None) -> str:
    """``Wed 18 Nov``; the year is said where it is not this one."""
    text = f"{_DAYS[day.weekday()]} {day.day} {_MONTHS[day.month - 1]}"
    return text if today is None or today.year == day.year else f"{text} {day.year}"


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


@dataclass(frozen=True)
class Urgency:
    """How a ship-by date presses. ``level``: late, today, tomorrow, later, none or done."""

    level: str
    line1: str
    line2: str


def urgency(ship_by: date | None, status: Status, today: date, cutoff: str = "") -> Urgency:
    """The two lines of the list's Ship by column. ``cutoff`` is the local time of the day's last post."""
    if ship_by is None:
        return Urgency("none", "–", "")
    if status not in OPEN_STATUSES:
        return Urgency("done", day_words(ship_by, today), "")
    days = (ship_by - today).days
    if days < 0:
        return Urgency("late", f"{_how_long(-days)} late", day_words(ship_by, today))
    if days == 0:
        return Urgency("today", "Today", f"before {cutoff}" if cutoff else day_words(ship_by, today))
    if days == 1:
        return Urgency("tomorrow", "Tomorrow", day_words(ship_by, today))
    return Urgency("later", day_words(ship_by, today), f"in {days} days")


def _how_long(days: int) -> str:
    """``3 days``; beyond 60 days in weeks, from half a year on in months, from two years on in years."""
    if days <= 60:
        return f"{days} day{'s' if days > 1 else ''}"
    if days < 183:
        return f"{days // 7} weeks"
    return f"{days * 12 // 365} months" if days < 730 else f"{days // 365} years"


def urgency_sentence(ship_by: date | None, status: Status, today: date) -> str:
    """The line under an order's number: ``Ship-by date was Wed 18 Nov · 2 days late``."""
    found = urgency(ship_by, status, today)
    if ship_by is None:
        return "No ship-by date"
    day = day_words(ship_by, today)
    if found.level == "late":
        return f"Ship-by date was {day} · {found.line1}"
    if found.level == "done":
        return f"Ship-by date was {day}"
    if found.level == "later":
        return f"Ship by {day} · {found.line2}"
    return f"Ship by {found.line1.lower()}, {day}"
