"""The bars of each report, from its figures."""

from __future__ import annotations

from makerapp import locales, money
from makerapp.services import report_tables as tables
from makerapp.services.reports import Reports
from makerapp.services.words import channel_words
from makerapp.translation import tr
from makerapp.ui.widgets.bar_chart import SERIES, Bar, Part, one_part
from makerapp.ui.widgets.rank_chart import Rank

MOST_ITEMS = 8


def week(reports: Reports) -> list[Bar]:
    """What leaves: late, today, and the days after."""
    tones = {None: "danger", reports.today: "warn"}
    return [
        one_part(
            tables.day_name(each.day, reports.today),
            each.orders,
            locales.number(each.orders) if each.orders else "",
            tables.day_said(each, reports.today),
            tones.get(each.day, "bar"),
        )
        for each in reports.week
    ]


def toned_channels(reports: Reports) -> list[tuple[tuple[str, ...], str, str]]:
    """(channels, their word, tone) of each part of a bar: the busiest have their own, the others share the last."""
    own = reports.channels if len(reports.channels) <= len(SERIES) else reports.channels[: len(SERIES) - 1]
    found: list[tuple[tuple[str, ...], str, str]] = [
        ((name,), channel_words(name), tone) for name, tone in zip(own, SERIES, strict=False)
    ]
    if len(own) < len(reports.channels):
        found.append((reports.channels[len(own) :], tr("All others"), SERIES[-1]))
    return found


def placed(reports: Reports) -> list[Bar]:
    """Orders by month, a part for each channel."""
    toned = toned_channels(reports)
    bars = []
    for stretch, by_channel in zip(reports.stretches, reports.placed, strict=True):
        parts = tuple(Part(sum(by_channel.get(name, 0) for name in names), tone) for names, _word, tone in toned)
        whole = sum(by_channel.values())
        said = tables.placed_said(stretch, by_channel, reports.channels)
        bars.append(Bar(tables.short_name(stretch), parts, locales.number(whole) if whole else "", said))
    return bars


def on_time(reports: Reports) -> list[Bar]:
    """So many of a hundred on time by month; a month in which nothing was sent has no bar."""
    bars = []
    for stretch, each in zip(reports.stretches, reports.on_time, strict=True):
        share = each.percent
        shown = "" if share is None else locales.number(share)
        said = tables.on_time_said(stretch, each)
        bars.append(one_part(tables.short_name(stretch), share or 0, shown, said))
    return bars


def sold(reports: Reports) -> list[Rank]:
    """The items that sold most."""
    return [
        Rank(
            tables.item_name(each),
            each.pieces,
            tr("× {n}").format(n=locales.number(each.pieces)),
            tables.sold_said(each, reports.currency),
            each.picture,
        )
        for each in reports.sold[:MOST_ITEMS]
    ]


def earned(reports: Reports) -> list[Bar]:
    """What is left by month: available below, pending on top of it."""
    code = reports.currency
    return [
        Bar(
            tables.short_name(stretch),
            (Part(each.available, "bar"), Part(each.pending, "soft")),
            money.format_money(each.left, code) if each.left else "",
            tables.earned_said(stretch, each, code),
        )
        for stretch, each in zip(reports.stretches, reports.earned, strict=True)
    ]
