"""The reports: what leaves this week, orders by month and channel, sent on time, what sells, pending and available.

A month is one of the shop's own time zone. Long periods are shown by the year, so that the bars stay few.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from makerapp import clock
from makerapp.models import report_queries, today_queries
from makerapp.models.fields import from_millis, to_millis
from makerapp.models.report_queries import SoldSum
from makerapp.services import earnings, shop, today, work_calendar
from makerapp.services.earnings import Earned
from makerapp.services.today import DayCount

# Beyond two years of months the bars would be too narrow to be told apart and chosen.
MOST_MONTHS = 24
# A young shop has no months before its first order, but enough of them to see how it grows.
LEAST_MONTHS = 6


class Period(StrEnum):
    """What the reports look back on. The running month is always in it, but for ``LAST_YEAR``."""

    QUARTER = "3-months"
    YEAR = "12-months"
    THIS_YEAR = "this-year"
    LAST_YEAR = "last-year"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class Stretch:
    """A month or a year: one bar of the charts over time. ``first`` to ``last`` are local days, both included."""

    first: date
    last: date

    @property
    def is_year(self) -> bool:
        """Whether it is a whole year."""
        return (self.last - self.first).days > 31


@dataclass(frozen=True, slots=True)
class OnTime:
    """Orders that were sent whole and had a ship-by date; ``late`` of them after it."""

    orders: int = 0
    late: int = 0

    @property
    def percent(self) -> int | None:
        """How many of a hundred were on time, rounded down: 100 is only said where none was late."""
        return None if not self.orders else (self.orders - self.late) * 100 // self.orders

    def __add__(self, other: OnTime) -> OnTime:
        return OnTime(self.orders + other.orders, self.late + other.late)


@dataclass(frozen=True)
class Reports:
    """Everything on the page at one moment. ``today`` is the shop's local day, amounts are minor units of ``currency``.

    ``placed``, ``on_time`` and ``earned`` have an entry for each of ``stretches``; ``placed`` counts by channel, and
    ``channels`` are those that have any, the one with most orders first. ``late_now`` open orders are late and wait.
    """

    today: date
    period: Period
    currency: str
    currencies: tuple[str, ...]
    stretches: tuple[Stretch, ...]
    week: tuple[DayCount, ...]
    late_now: int
    channels: tuple[str, ...]
    placed: tuple[dict[str, int], ...]
    on_time: tuple[OnTime, ...]
    sold: tuple[SoldSum, ...]
    earned: tuple[Earned, ...]

    @property
    def has_any(self) -> bool:
        """Whether there is any order at all, in the period or not."""
        return bool(self.currencies)


def read(period: Period, currency: str = "") -> Reports:
    """All reports for a period; ``currency`` "" or one no order has: that of most orders. Well under a second."""
    profile, day = shop.profile(), shop.today()
    first_of = dict(report_queries.currencies())
    chosen = currency if currency in first_of else next(iter(first_of), profile.currency)
    begin = clock.local_day(from_millis(min(first_of.values())), profile.time_zone) if first_of else day
    spans = stretches(period, day, begin)
    starts = [_instant(each.first, profile.time_zone) for each in spans]
    end = _instant(spans[-1].last + timedelta(days=1), profile.time_zone)
    placed, channels = _placed(starts, end)
    board = today.read()
    return Reports(
        today=day,
        period=period,
        currency=chosen,
        currencies=tuple(first_of),
        stretches=spans,
        week=board.week,
        late_now=board.late,
        channels=channels,
        placed=placed,
        on_time=_on_time(spans),
        sold=tuple(report_queries.sold(starts[0], end, chosen)),
        earned=_earned(spans, chosen),
    )


def leaving(day: date | None) -> tuple[int, ...]:
    """The open orders behind a bar of ``Reports.week``: those that leave on a local day, ``None`` for those late."""
    in_time = work_calendar.first_day_in_time()

    def is_meant(ship_by: date | None) -> bool:
        if ship_by is None:
            return False
        return ship_by < in_time if day is None else ship_by == day and ship_by >= in_time

    return tuple(each.id for each in today_queries.open_orders(shop.today()) if is_meant(each.ship_by))


def stretches(period: Period, day: date, begin: date) -> tuple[Stretch, ...]:
    """The months of a period that ends on the local day ``day``, oldest first; years where they would be too many.

    ``begin`` is the day of the first order: "all time" starts there, and what lies before it is left out down to
    ``LEAST_MONTHS``.
    """
    this = day.replace(day=1)
    last = date(day.year - 1, 12, 1) if period is Period.LAST_YEAR else this
    first = {
        Period.QUARTER: _month(this, -2),
        Period.YEAR: _month(this, -11),
        Period.THIS_YEAR: date(day.year, 1, 1),
        Period.LAST_YEAR: date(day.year - 1, 1, 1),
        Period.ALL: min(begin, day).replace(day=1),
    }[period]
    if period is not Period.LAST_YEAR:
        first = max(first, min(begin.replace(day=1), _month(this, 1 - LEAST_MONTHS)))
    count = (last.year - first.year) * 12 + last.month - first.month + 1
    if count > MOST_MONTHS:
        return tuple(Stretch(date(year, 1, 1), date(year, 12, 31)) for year in range(first.year, last.year + 1))
    months = [_month(first, number) for number in range(count)]
    return tuple(Stretch(month, _month(month, 1) - timedelta(days=1)) for month in months)


def _month(month: date, by: int) -> date:
    """The first day of the month so many months later."""
    number = month.year * 12 + month.month - 1 + by
    return date(number // 12, number % 12 + 1, 1)


def _instant(day: date, zone: str) -> int:
    """When a local day begins, in UTC milliseconds."""
    return to_millis(datetime.combine(day, time(), ZoneInfo(zone)).astimezone(UTC))


def _placed(starts: list[int], end: int) -> tuple[tuple[dict[str, int], ...], tuple[str, ...]]:
    counts: tuple[dict[str, int], ...] = tuple({} for _ in starts)
    whole: dict[str, int] = {}
    for each in report_queries.placed(starts, end):
        counts[each.stretch][each.channel] = each.orders
        whole[each.channel] = whole.get(each.channel, 0) + each.orders
    return counts, tuple(sorted(whole, key=lambda channel: (-whole[channel], channel)))


def _on_time(spans: tuple[Stretch, ...]) -> tuple[OnTime, ...]:
    end = (spans[-1].last + timedelta(days=1)).isoformat()
    found = report_queries.sent([each.first.isoformat() for each in spans], end)
    return tuple(OnTime(each.orders, each.late) for each in found)


def _earned(spans: tuple[Stretch, ...], currency: str) -> tuple[Earned, ...]:
    report = earnings.report()
    sums = [Earned() for _ in spans]
    for each in report.slices:
        number = next((at for at, span in enumerate(spans) if span.first <= each.month <= span.last), None)
        if number is not None and each.currency == currency:
            sums[number] += each.earned
    return tuple(sums)
