"""What the shop earned, per month and channel: pending until an order is delivered, then available.

A month is one of the shop's own time zone. All money of an order counts in the month it was paid (or placed, where the
file told no payment), so a month's figures can still move while its orders are under way.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields
from datetime import UTC, date, datetime, time
from pathlib import Path
from zoneinfo import ZoneInfo

from makerapp import clock, locales, money
from makerapp.models import earnings
from makerapp.models.fields import from_millis, to_millis
from makerapp.services import shop
from makerapp.services.numbers import safe_text
from makerapp.services.saving import save_whole
from makerapp.services.words import channel_words
from makerapp.translation import counted, mark, tr


@dataclass(frozen=True)
class Earned:
    """Money of some paid orders in minor units of one currency. ``unknown`` orders have no total and aren't in it.

    ``left`` is paid less refunded, refunds due, fees and postage; ``pending`` and ``available`` are its two parts.
    """

    orders: int = 0
    unknown: int = 0
    paid: int = 0
    refunded: int = 0
    due: int = 0
    fees: int = 0
    postage: int = 0
    pending: int = 0
    available: int = 0

    @property
    def left(self) -> int:
        """What stays with the shop."""
        return self.pending + self.available

    def __add__(self, other: Earned) -> Earned:
        return Earned(*(getattr(self, each.name) + getattr(other, each.name) for each in fields(self)))


@dataclass(frozen=True)
class Slice:
    """What one channel brought in one month (its first day) in one currency."""

    month: date
    channel: str
    currency: str
    earned: Earned


@dataclass(frozen=True)
class Report:
    """Everything earned. ``today`` is the shop's local day."""

    today: date
    slices: tuple[Slice, ...]

    @property
    def currencies(self) -> tuple[str, ...]:
        """The currencies anything was paid in, that of most orders first."""
        found = {each.currency for each in self.slices}
        return tuple(sorted(found, key=lambda code: (-self.total(code).orders, code)))

    def months(self, currency: str) -> tuple[date, ...]:
        """Every month from the first payment to this one, the newest first: at least a year, quiet months too."""
        paid = [each.month for each in self.slices if each.currency == currency]
        if not paid:
            return ()
        newest = max(*paid, self.today.replace(day=1))
        return tuple(reversed(_months(min(*paid, _year_before(newest)), newest)))

    def total(self, currency: str, month: date | None = None) -> Earned:
        """All channels together, of one month or of all."""
        return sum((each.earned for each in self._of(currency, month)), Earned())

    def channels(self, currency: str, month: date) -> tuple[Slice, ...]:
        """One month by channel, the one that left most first."""
        return tuple(sorted(self._of(currency, month), key=lambda each: (-each.earned.left, each.channel)))

    def _of(self, currency: str, month: date | None) -> Iterable[Slice]:
        return (each for each in self.slices if each.currency == currency and month in (None, each.month))


def report() -> Report:
    """Read and add up. Quick: 100,000 orders take well under a second."""
    today, first = shop.today(), earnings.first_payment()
    if first is None:
        return Report(today, ())
    zone = shop.profile().time_zone
    months = _months(
        clock.local_day(from_millis(first), zone).replace(day=1),
        max(today, clock.local_day(from_millis(first), zone)).replace(day=1),
    )
    found = earnings.sums([to_millis(_begin(month, zone)) for month in months])
    return Report(
        today,
        tuple(Slice(months[each.month], each.channel, each.currency, Earned(*_figures(each))) for each in found),
    )


def _figures(each: earnings.EarningsSum) -> Iterable[int]:
    return (getattr(each, field.name) for field in fields(Earned))


def _months(first: date, last: date) -> list[date]:
    """First days of the months from ``first`` to ``last``, both included."""
    count = (last.year - first.year) * 12 + last.month - first.month
    return [date(first.year + (first.month - 1 + n) // 12, (first.month - 1 + n) % 12 + 1, 1) for n in range(count + 1)]


def _year_before(month: date) -> date:
    """The first of the twelve months that end with ``month``."""
    return date(month.year, 1, 1) if month.month == 12 else date(month.year - 1, month.month + 1, 1)


def _begin(month: date, zone: str) -> datetime:
    """The instant a month begins in the shop's time zone."""
    return datetime.combine(month, time(), ZoneInfo(zone)).astimezone(UTC)


def month_words(month: date) -> str:
    """``November 2026``."""
    return locales.month_words(month)


# --- to take along ------------------------------------------------------------------------------------------------

HEADINGS = (
    mark("Month"), mark("Channel"), mark("Currency"), mark("Orders"), mark("Paid"), mark("Refunded"),
    mark("Refund due"), mark("Marketplace fees"), mark("Postage cost"), mark("What is left"), mark("Pending", "money"),
    mark("Available", "money"), mark("Orders without a total"),
)  # fmt: skip


# Words that mean something else of an order or a product.
_OF_MONEY = ("Pending", "Available")


def _cells(each: Slice) -> tuple[str, ...]:
    earned = each.earned
    amounts = (
        earned.paid, -earned.refunded, -earned.due, -earned.fees, -earned.postage, earned.left, earned.pending,
        earned.available,
    )  # fmt: skip
    plain = (money.to_decimal_text(amount, each.currency) for amount in amounts)
    channel = safe_text(channel_words(each.channel))
    return (each.month.strftime("%Y-%m"), channel, each.currency, str(earned.orders), *plain, str(earned.unknown))


def as_csv(found: Report) -> str:
    """Everything as CSV (RFC 4180), the newest month first; amounts are plain decimals."""
    page = io.StringIO()
    rows = csv.writer(page)
    rows.writerow(tr(each, "money" if each in _OF_MONEY else "") for each in HEADINGS)
    rows.writerows(_cells(each) for each in _newest_first(found.slices))
    return page.getvalue()


def as_text(found: Report, currency: str, month: date) -> str:
    """One month in words and columns, to paste into a message or a note."""

    def amount(minor: int) -> str:
        return money.format_money(minor, currency)

    whole = found.total(currency, month)
    lines = [tr("Earnings {month}, by payment day, {currency}").format(month=month_words(month), currency=currency), ""]
    for each in (*found.channels(currency, month), None):
        name, earned = (channel_words(each.channel), each.earned) if each else (tr("All"), whole)
        line = tr(
            "{name}: {orders} · paid {paid} · refunded {refunded} · fees {fees} · postage {postage} · left {left}"
        )
        lines.append(
            line.format(
                name=name,
                orders=counted("1 order", "{n} orders", earned.orders),
                paid=amount(earned.paid),
                refunded=amount(-earned.refunded),
                fees=amount(-earned.fees),
                postage=amount(-earned.postage),
                left=amount(earned.left),
            )
        )
    of_this = tr("Of this {available} is available and {pending} is pending.")
    lines.append(of_this.format(available=amount(whole.available), pending=amount(whole.pending)))
    if whole.due:
        lines.append(tr("{due} is still due to buyers and taken off.").format(due=amount(whole.due)))
    if whole.unknown:
        lines.append(unknown_words(whole.unknown))
    return "\n".join(lines) + "\n"


def unknown_words(count: int) -> str:
    """Says that some orders aren't counted, and why."""
    return counted("1 order has no total; it isn't counted.", "{n} orders have no total; they aren't counted.", count)


def save_csv(found: Report, target: Path) -> None:
    """Write the CSV whole or not at all, with the mark that makes spreadsheets read it as UTF-8.

    Raises EnvironmentProblem where the disk refuses.
    """
    save_whole(as_csv(found).encode("utf-8-sig"), target, tr("{file} couldn't be saved.").format(file=target.name))


def _newest_first(slices: Sequence[Slice]) -> list[Slice]:
    return sorted(slices, key=lambda each: (-each.month.toordinal(), each.currency, each.channel))
