"""The reports in words and figures: what a bar is called, how it is said, and each report as a table to take along."""

from __future__ import annotations

from datetime import date

from makerapp import locales, money
from makerapp.models.report_queries import SoldSum
from makerapp.services import words
from makerapp.services.earnings import Earned
from makerapp.services.numbers import Cell, Numbers, amount, count, percent, word
from makerapp.services.reports import OnTime, Period, Reports, Stretch
from makerapp.services.today import DayCount
from makerapp.translation import Words, counted, mark, tr

PERIOD_WORDS = Words(
    {
        Period.QUARTER: mark("Last 3 months"),
        Period.YEAR: mark("Last 12 months"),
        Period.THIS_YEAR: mark("This year"),
        Period.LAST_YEAR: mark("Last year"),
        Period.ALL: mark("All time"),
    }
)

# --- what a bar is called and how it is said ----------------------------------------------------------------------


def short_name(stretch: Stretch) -> str:
    """``Nov``; in January with its year, ``Jan 26``; of a year, the year."""
    if stretch.is_year:
        return str(stretch.first.year)
    month = locales.month_words(stretch.first, short=True)
    return month if stretch.first.month > 1 else locales.with_year(month, stretch.first.year % 100)


def long_name(stretch: Stretch) -> str:
    """``November 2026``; of a year, the year."""
    return str(stretch.first.year) if stretch.is_year else locales.month_words(stretch.first)


def day_name(day: date | None, today: date, *, short: bool = True) -> str:
    """``Late``, ``Today``, ``Sat``; long: ``Sat 21 Nov``."""
    if day is None:
        return tr("Late")
    if day == today:
        return tr("Today")
    return locales.weekday_words(day.weekday()) if short else words.day_words(day, today)


def day_said(each: DayCount, today: date) -> str:
    """``Sat 21 Nov: 1 order``."""
    return counted("{day}: 1 order", "{day}: {n} orders", each.orders, day=day_name(each.day, today, short=False))


def placed_said(stretch: Stretch, by_channel: dict[str, int], channels: tuple[str, ...]) -> str:
    """``November 2026: 38 orders (Etsy 20, Phone 18)``."""
    whole = counted("{month}: 1 order", "{month}: {n} orders", sum(by_channel.values()), month=long_name(stretch))
    each = ", ".join(
        f"{words.channel_words(name)} {locales.number(by_channel[name])}" for name in channels if by_channel.get(name)
    )
    return f"{whole} ({each})" if each else whole


def on_time_said(stretch: Stretch, found: OnTime) -> str:
    """``November 2026: 94 % on time, 2 of 36 orders late``."""
    if found.percent is None:
        return tr("{month}: no orders sent").format(month=long_name(stretch))
    return counted(
        "{month}: {percent} % on time, {late} of 1 order late",
        "{month}: {percent} % on time, {late} of {n} orders late",
        found.orders,
        month=long_name(stretch),
        percent=found.percent,
        late=locales.number(found.late),
    )


def earned_said(stretch: Stretch, found: Earned, currency: str) -> str:
    """``November 2026: £50.00 left, £20.00 available, £30.00 pending``."""
    return tr("{month}: {left} left, {available} available, {pending} pending").format(
        month=long_name(stretch),
        left=money.format_money(found.left, currency),
        available=money.format_money(found.available, currency),
        pending=money.format_money(found.pending, currency),
    )


def item_name(each: SoldSum) -> str:
    """The product with its variant: ``Soy candle, fig & cedar``."""
    return f"{each.title}, {each.variant}" if each.variant else each.title


def sold_said(each: SoldSum, currency: str) -> str:
    """``Soy candle, fig & cedar: 12 pieces in 9 orders, £288.00``."""
    return tr("{item}: {pieces} in {orders}, {amount}").format(
        item=item_name(each),
        pieces=words.pieces_words(each.pieces),
        orders=counted("1 order", "{n} orders", each.orders),
        amount=money.format_money(each.amount, currency),
    )


# --- as tables ----------------------------------------------------------------------------------------------------


def week(reports: Reports) -> Numbers:
    """What leaves this week, by day."""
    rows = ((word(day_name(each.day, reports.today, short=False)), count(each.orders)) for each in reports.week)
    return Numbers(tr("Ship-by dates this week"), (tr("Ship by"), tr("Orders")), tuple(rows))


def placed(reports: Reports) -> Numbers:
    """Orders by month and channel, with a last row and column for all."""
    channels = reports.channels
    rows = [
        (word(long_name(stretch)), *_with_sum([by_channel.get(name, 0) for name in channels]))
        for stretch, by_channel in zip(reports.stretches, reports.placed, strict=True)
    ]
    whole = [sum(by_channel.get(name, 0) for by_channel in reports.placed) for name in channels]
    names = tuple(words.channel_words(name) for name in channels)
    return Numbers(
        tr("Orders by month and channel"),
        (_time_heading(reports), *names, tr("All channels")),
        (*rows, (word(tr("Together")), *_with_sum(whole))),
    )


def _with_sum(counts: list[int]) -> tuple[Cell, ...]:
    return (*map(count, counts), count(sum(counts)))


def on_time(reports: Reports) -> Numbers:
    """Orders sent on time and late, by month, with a last row for all."""
    whole = sum(reports.on_time, OnTime())
    named = [*zip(map(long_name, reports.stretches), reports.on_time, strict=True), (tr("Together"), whole)]
    rows = (
        (word(name), count(each.orders), count(each.orders - each.late), count(each.late), percent(each.percent))
        for name, each in named
    )
    headings = (
        _time_heading(reports),
        tr("Orders sent"),
        tr("On time"),
        tr("Late", "sent after its ship-by date"),
        tr("On time (%)"),
    )
    return Numbers(tr("Sent on time"), headings, tuple(rows))


def sold(reports: Reports) -> Numbers:
    """What sold, most pieces first."""
    rows = (
        (word(item_name(each)), count(each.pieces), count(each.orders), amount(each.amount, reports.currency))
        for each in reports.sold
    )
    headings = (tr("Item"), tr("Pieces"), tr("Orders"), tr("Amount ({currency})").format(currency=reports.currency))
    return Numbers(tr("What sells"), headings, tuple(rows))


def earned(reports: Reports) -> Numbers:
    """What is left, by month: available and pending, with a last row for all."""
    code = reports.currency
    whole = sum(reports.earned, Earned())
    named = [*zip(map(long_name, reports.stretches), reports.earned, strict=True), (tr("Together"), whole)]
    rows = (
        (word(name), amount(each.left, code), amount(each.available, code), amount(each.pending, code))
        for name, each in named
    )
    headings = (
        _time_heading(reports),
        tr("What is left ({currency})").format(currency=code),
        tr("Available ({currency})").format(currency=code),
        tr("Pending ({currency})").format(currency=code),
    )
    return Numbers(tr("Pending and available"), headings, tuple(rows))


def _time_heading(reports: Reports) -> str:
    return tr("Year") if any(each.is_year for each in reports.stretches) else tr("Month")
