"""The product's words, one per thing: statuses, views, channels, dates. Screens and verbs share them.

The tables give each word in the maker's language.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from makerapp import locales
from makerapp.models.list_rows import FulfillmentState, OrderRow, View
from makerapp.models.order import OPEN_STATUSES, PaymentStatus, Status
from makerapp.translation import Words, counted, tr

STATUS_WORDS = Words(
    {
        Status.PENDING: "Pending",
        Status.CONFIRMED: "Confirmed",
        Status.PROCESSING: "Processing",
        Status.SHIPPED: "Shipped",
        Status.DELIVERED: "Delivered",
        Status.CANCELLED: "Cancelled",
    }
)

VIEW_WORDS = Words(
    {
        View.TO_CONFIRM: "To confirm",
        View.TO_MAKE: "To make",
        View.TO_PACK: "To pack",
        View.ON_THE_WAY: "On the way",
        View.DELIVERED: "Delivered",
        View.CANCELLED: "Cancelled",
        View.ALL: "All orders",
    },
    "list of orders",
)

FULFILLMENT_WORDS = Words(
    {
        FulfillmentState.UNFULFILLED: "Unfulfilled",
        FulfillmentState.PARTLY: "Partly fulfilled",
        FulfillmentState.FULFILLED: "Fulfilled",
    }
)

PAYMENT_WORDS = Words(
    {
        PaymentStatus.AWAITING: "Awaiting payment",
        PaymentStatus.PAID: "Paid",
        PaymentStatus.PARTLY_REFUNDED: "Partly refunded",
        PaymentStatus.REFUNDED: "Refunded",
        PaymentStatus.FAILED: "Payment failed",
    }
)

# Channels an order typed in by hand can come from, in the order offered.
OWN_CHANNELS = ("own-shop", "market-stall", "phone", "message", "other")

_CHANNEL_WORDS = Words(
    {
        "etsy": "Etsy",
        "shopify": "Shopify",
        "amazon": "Amazon",
        "own-shop": "Own shop",
        "market-stall": "Market stall",
        "phone": "Phone",
        "message": "Message",
        "other": "Other",
    }
)

DOCUMENT_WORDS = Words(
    {
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
        "key-table": "Keys",
        "test-page": "Test page",
    }
)


def channel_words(channel: str) -> str:
    """A channel's name for people: ``etsy`` is Etsy."""
    return _CHANNEL_WORDS.get(channel, channel.replace("-", " ").capitalize())


def carrier_words(name: str) -> str:
    """A carrier as it is shown: names stay as they are, "I’ll bring it myself" and "Other" are translated."""
    # Loaded with the first parcel told: no list of work needs to know carriers.
    from makerapp.shipping.carriers import BY_HAND, OTHER

    return tr(name, "carrier") if name == OTHER.name else tr(name) if name == BY_HAND.name else name


def sent_with(carrier: str, service: str) -> str:
    """``Royal Mail Tracked 48``; "" where neither is known."""
    from makerapp.shipping.carriers import BY_HAND

    said = tr(service) if carrier == BY_HAND.name and service in BY_HAND.services else service
    return " ".join(part for part in (carrier_words(carrier), said) if part)


def day_words(day: date, today: date | None = None) -> str:
    """``Wed 18 Nov``; the year is said where it is not this one."""
    text = locales.day_words(day)
    return text if today is None or today.year == day.year else locales.with_year(text, day.year)


def period_words(first: date, last: date) -> str:
    """``24–26 Dec``, ``28 Dec–2 Jan``; one day alone is ``Fri 25 Dec``."""
    if first == last:
        return day_words(first)
    is_one_month = (first.year, first.month) == (last.year, last.month)
    start = locales.month_day(first) if is_one_month else locales.day_of_month_words(first)
    return f"{start}–{locales.day_of_month_words(last)}"


def weekdays_words(days: Sequence[int]) -> str:
    """``Mon–Fri``, ``Mon, Wed–Fri``; ``days`` are 0 (Monday) to 6."""
    runs: list[list[int]] = []
    for day in sorted(days):
        if runs and runs[-1][-1] == day - 1:
            runs[-1].append(day)
        else:
            runs.append([day])
    return ", ".join("–".join(locales.weekday_words(day) for day in dict.fromkeys((run[0], run[-1]))) for run in runs)


def moment_words(instant: datetime, time_zone: str, today: date | None = None, *, inside: bool = False) -> str:
    """``Wed 11 Nov, 14:30`` in the shop's time zone; ``Today 08:12`` and ``Yesterday 16:40`` when near.

    ``inside`` a sentence: ``today 08:12``.
    """
    local = instant.astimezone(ZoneInfo(time_zone))
    clock_time = f"{local:%H:%M}"
    if today is not None:
        days = (today - local.date()).days
        if days in (0, 1):
            near = tr("Yesterday {time}") if days else tr("Today {time}")
            if inside:
                near = tr("yesterday {time}") if days else tr("today {time}")
            return near.format(time=clock_time)
    return f"{day_words(local.date(), today)}, {clock_time}"


def hold_words(until: date, today: date | None = None) -> str:
    """``On hold until Mon 23 Nov``: the day the order comes back by itself."""
    return tr("On hold until {day}").format(day=day_words(until, today))


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
        return Urgency("late", _how_late(-days), day_words(ship_by, today))
    if days == 0 and in_time is not None and in_time > today:
        return Urgency("late", tr("Today"), tr("post has left"))
    if days == 0:
        return Urgency(
            "today", tr("Today"), tr("before {time}").format(time=cutoff) if cutoff else day_words(ship_by, today)
        )
    if days == 1:
        return Urgency("tomorrow", tr("Tomorrow"), day_words(ship_by, today))
    return Urgency("later", day_words(ship_by, today), in_days(days))


def row_urgency(row: OrderRow, today: date, cutoff: str = "", in_time: date | None = None) -> Urgency:
    """``urgency`` of an order of a list; on hold it presses nobody, and says until when."""
    if row.held_until is not None and row.is_held(today):
        return Urgency("held", tr("On hold"), tr("until {day}").format(day=day_words(row.held_until, today)))
    return urgency(row.ship_by, row.status, today, cutoff, in_time)


def row_sentence(row: OrderRow, today: date, in_time: date | None = None) -> str:
    """``urgency_sentence`` of an order of a list: ``On hold until Mon 23 Nov · ship-by date Wed 18 Nov``."""
    if row.held_until is None or not row.is_held(today):
        return urgency_sentence(row.ship_by, row.status, today, in_time)
    text = hold_words(row.held_until, today)
    if not row.ship_by:
        return text
    return tr("{hold} · ship-by date {day}").format(hold=text, day=day_words(row.ship_by, today))


def in_days(days: int) -> str:
    """``tomorrow``, ``in 5 days``."""
    return tr("tomorrow") if days == 1 else counted("in 1 day", "in {n} days", days)


def _how_late(days: int) -> str:
    """``3 days late``; beyond 60 days in weeks, from half a year on in months, from two years on in years."""
    if days <= 60:
        return counted("1 day late", "{n} days late", days)
    if days < 183:
        return counted("1 week late", "{n} weeks late", days // 7)
    if days < 730:
        return counted("1 month late", "{n} months late", days * 12 // 365)
    return counted("1 year late", "{n} years late", days // 365)


def urgency_sentence(ship_by: date | None, status: Status, today: date, in_time: date | None = None) -> str:
    """The line under an order's number: ``Ship-by date was Wed 18 Nov · 2 days late``."""
    found = urgency(ship_by, status, today, in_time=in_time)
    if ship_by is None:
        return tr("No ship-by date")
    day = day_words(ship_by, today)
    if found.level == "late" and ship_by == today:
        return tr("Ship by today, {day} · the post has left").format(day=day)
    if found.level == "late":
        return tr("Ship-by date was {day} · {late}").format(day=day, late=found.line1)
    if found.level == "done":
        return tr("Ship-by date was {day}").format(day=day)
    if found.level == "later":
        return tr("Ship by {day} · {left}").format(day=day, left=found.line2)
    return (tr("Ship by today, {day}") if found.level == "today" else tr("Ship by tomorrow, {day}")).format(day=day)


def pieces_words(count: int) -> str:
    """``1 piece``, ``1,200 pieces``."""
    return counted("1 piece", "{n} pieces", count)


def weight_words(grams: int) -> str:
    """``850 g``, and from a kilogram on ``1.25 kg``."""
    if grams < 1000:
        return f"{grams} g"
    return locales.decimal(f"{grams / 1000:.3f}".rstrip("0").rstrip(".")) + " kg"


def listed(words: Sequence[str]) -> str:
    """``#1001``, ``#1001 and #1002``, ``#1001, #1002 and #1003``; "" for none."""
    if len(words) < 2:
        return "".join(words)
    return tr("{some} and {last}").format(some=", ".join(words[:-1]), last=words[-1])
