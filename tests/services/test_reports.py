"""The reports: what is counted where, in which month, and as what it is said and taken along."""

from __future__ import annotations

import csv
import io
import itertools
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from makerapp.errors import EnvironmentProblem
from makerapp.models.order import Order, OrderLine
from makerapp.services import (
    cancel_fulfillment,
    cancelling,
    fulfillment,
    making,
    numbers,
    orders,
    report_tables,
    reports,
    shop,
)
from makerapp.services.cancel_fulfillment import Goods
from makerapp.services.fulfillment import Shipment
from makerapp.services.reports import OnTime, Period, Reports, Stretch
from tests.conftest import FROZEN_INSTANT

pytestmark = pytest.mark.usefixtures("frozen_clock")


def placed_on(order_id: int, *moment: int) -> int:
    Order.update(placed_at=datetime(*moment, tzinfo=UTC)).where(Order.id == order_id).execute()  # type: ignore[misc,arg-type]
    return order_id


def send(order_id: int, ship_by: date | None, day: date) -> int:
    orders.confirm(order_id)
    making.mark_made(order_id)
    Order.update(ship_by=ship_by).where(Order.id == order_id).execute()
    fulfillment.ship(order_id, Shipment("Royal Mail", "", day, "", "", None, None))
    return order_id


def table(of: numbers.Numbers) -> list[list[str]]:
    return [[cell.plain for cell in row] for row in of.rows]


def test_a_shop_without_orders_has_nothing_to_report(make_order: Callable) -> None:
    found = reports.read(Period.YEAR)
    assert not found.has_any
    assert len(found.stretches) == reports.LEAST_MONTHS
    assert (found.channels, found.sold) == ((), ())
    assert {each.percent for each in found.on_time} == {None}


def test_orders_count_in_the_month_and_channel_they_were_placed_in(make_order: Callable) -> None:
    make_order(channel="etsy")
    make_order(channel="etsy")
    make_order(channel="phone")
    placed_on(make_order(channel="etsy"), 2026, 9, 3)
    cancelling.cancel(make_order(channel="phone"), "")
    found = reports.read(Period.QUARTER)
    assert found.channels == ("etsy", "phone")
    assert found.placed == ({"etsy": 1}, {}, {"etsy": 2, "phone": 1})
    assert report_tables.placed(found).headings == ("Month", "Etsy", "Phone", "All channels")
    assert table(report_tables.placed(found)) == [
        ["September 2026", "1", "0", "1"],
        ["October 2026", "0", "0", "0"],
        ["November 2026", "2", "1", "3"],
        ["Together", "3", "1", "4"],
    ]
    said = report_tables.placed_said(found.stretches[2], found.placed[2], found.channels)
    assert said == "November 2026: 3 orders (Etsy 2, Phone 1)"


def test_a_month_is_one_of_the_shops_time_zone(make_order: Callable) -> None:
    shop.save_profile(time_zone="Pacific/Auckland")
    placed_on(make_order(), 2026, 10, 31, 11, 30)  # 1 November, half past midnight there
    placed_on(make_order(), 2026, 10, 31, 10, 30)
    found = reports.read(Period.QUARTER)
    assert [sum(each.values()) for each in found.placed] == [0, 1, 1]


def test_on_time_goes_by_the_last_parcel(make_order: Callable) -> None:
    today = FROZEN_INSTANT.date()
    send(make_order(), today, today)
    send(make_order(), today, today - timedelta(days=1))
    send(make_order(), today - timedelta(days=1), today)
    send(make_order(), None, today)
    send(make_order(), date(2026, 10, 5), date(2026, 10, 6))
    unsent = make_order()
    Order.update(ship_by=today - timedelta(days=3)).where(Order.id == unsent).execute()
    found = reports.read(Period.QUARTER)
    assert found.on_time == (OnTime(), OnTime(1, 1), OnTime(3, 1))
    assert [each.percent for each in found.on_time] == [None, 0, 66]
    assert found.late_now == 1
    assert report_tables.on_time_said(found.stretches[2], found.on_time[2]) == (
        "November 2026: 66 % on time, 1 of 3 orders late"
    )
    assert table(report_tables.on_time(found))[-1] == ["Together", "4", "2", "2", "50%"]


def test_a_cancelled_parcel_was_never_sent(make_order: Callable) -> None:
    today = FROZEN_INSTANT.date()
    order_id = send(make_order(), today, today)
    assert reports.read(Period.QUARTER).on_time[2] == OnTime(1, 0)
    cancel_fulfillment.cancel(order_id, None, Goods.BENCH)
    assert reports.read(Period.QUARTER).on_time[2] == OnTime()


def test_what_sells_adds_up_pieces_less_those_refunded(make_order: Callable) -> None:
    make_order(("Bowl", 2), ("Plate", 1))
    many = make_order(("Bowl", 5))
    OrderLine.update(refunded_quantity=2).where(OrderLine.order == many).execute()
    cancelling.cancel(make_order(("Plate", 9)), "")
    found = reports.read(Period.YEAR)
    assert [(each.title, each.pieces, each.orders) for each in found.sold] == [("Bowl", 5, 2), ("Plate", 1, 1)]
    bowl = OrderLine.get(OrderLine.title == "Bowl")
    assert found.sold[0].amount == 5 * bowl.unit_price
    assert report_tables.sold_said(found.sold[0], "GBP").startswith("Bowl: 5 pieces in 2 orders, £")


def test_amounts_are_those_of_one_currency(make_order: Callable) -> None:
    make_order(("Bowl", 1))
    make_order(("Bowl", 1))
    other = make_order(("Bowl", 3))
    Order.update(currency="JPY").where(Order.id == other).execute()
    pounds, yen = reports.read(Period.YEAR), reports.read(Period.YEAR, "JPY")
    assert pounds.currencies == ("GBP", "JPY")
    assert (pounds.sold[0].pieces, yen.sold[0].pieces) == (5, 5)
    assert 3 * pounds.sold[0].amount == 2 * yen.sold[0].amount
    assert reports.read(Period.YEAR, "CHF").currency == "GBP"
    assert yen.earned[-1].orders == 1


def test_pending_and_available_as_under_earnings(make_order: Callable) -> None:
    make_order(("Bowl", 2))
    orders.deliver(send(make_order(("Bowl", 1)), None, FROZEN_INSTANT.date()))
    found = reports.read(Period.QUARTER)
    assert found.earned[2].pending > found.earned[2].available > 0
    last = table(report_tables.earned(found))[-1]
    assert last[0] == "Together"
    assert float(last[1]) == pytest.approx(float(last[2]) + float(last[3]))


@given(
    day=st.dates(date(2000, 2, 1), date(2060, 1, 1)),
    begin=st.dates(date(1999, 1, 1), date(2060, 1, 1)),
    period=st.sampled_from(list(Period)),
)
def test_stretches_follow_one_another_without_a_gap(day: date, begin: date, period: Period) -> None:
    found = reports.stretches(period, day, begin)
    assert 1 <= len(found) <= max(reports.MOST_MONTHS, 62)
    assert all(one.last + timedelta(days=1) == next_.first for one, next_ in itertools.pairwise(found))
    assert all(each.first.day == 1 for each in found)
    if period is Period.LAST_YEAR:
        assert (found[0].first, found[-1].last) == (date(day.year - 1, 1, 1), date(day.year - 1, 12, 31))
    else:
        assert found[-1].first <= day <= found[-1].last
    if period is Period.ALL:
        assert found[0].first <= min(begin, day) <= found[0].last
    assert len({each.is_year for each in found}) == 1


def test_a_young_shop_has_no_year_of_empty_months() -> None:
    day = date(2026, 11, 20)

    def firsts(begin: date, period: Period = Period.YEAR) -> tuple[date, int]:
        found = reports.stretches(period, day, begin)
        return found[0].first, len(found)

    assert firsts(date(2026, 10, 3)) == (date(2026, 6, 1), 6)
    assert firsts(date(2026, 3, 31)) == (date(2026, 3, 1), 9)
    assert firsts(date(2020, 1, 1)) == (date(2025, 12, 1), 12)
    assert firsts(date(2026, 10, 3), Period.QUARTER) == (date(2026, 9, 1), 3)
    assert firsts(date(2026, 10, 3), Period.ALL) == (date(2026, 10, 1), 2)
    assert firsts(date(2026, 10, 3), Period.LAST_YEAR) == (date(2025, 1, 1), 12)


def test_names_of_bars() -> None:
    january, november = Stretch(date(2026, 1, 1), date(2026, 1, 31)), Stretch(date(2026, 11, 1), date(2026, 11, 30))
    assert [report_tables.short_name(each) for each in (january, november)] == ["Jan 26", "Nov"]
    assert report_tables.short_name(Stretch(date(2026, 1, 1), date(2026, 12, 31))) == "2026"
    today = date(2026, 11, 20)
    days = (None, today, date(2026, 11, 21))
    assert [report_tables.day_name(each, today) for each in days] == ["Late", "Today", "Sat"]


def test_a_hundred_is_only_said_where_none_was_late() -> None:
    assert OnTime(1000, 1).percent == 99
    assert OnTime(1000, 0).percent == 100


# --- to take along ------------------------------------------------------------------------------------------------


def test_the_csv_gives_no_spreadsheet_a_formula(make_order: Callable, tmp_path: Path) -> None:
    make_order(('=HYPERLINK("http://a.example","Bowl")', 1), ("Plate, large\n+ lid", 2))
    found: Reports = reports.read(Period.YEAR)
    sold = report_tables.sold(found)
    sold.save_csv(tmp_path / "sold.csv")
    read = list(csv.reader(io.StringIO((tmp_path / "sold.csv").read_text(encoding="utf-8-sig"))))
    assert [row[0] for row in read] == ["Item", "Plate, large + lid", '\'=HYPERLINK("http://a.example","Bowl")']
    assert read[1][1:3] == ["2", "1"]
    lines = sold.as_text().splitlines()
    assert lines[1].split("\t")[0] == "Plate, large + lid"
    assert len(lines) == 3


@given(st.text(max_size=30))
def test_a_safe_text_is_one_line_and_no_formula(text: str) -> None:
    safe = numbers.safe_text(text)
    assert not safe.startswith(("=", "+", "-", "@", "\t", "\r", "\n"))
    assert len(safe.splitlines()) <= 1


def test_figures_are_shown_to_people_and_plain_for_spreadsheets() -> None:
    assert numbers.count(1234) == numbers.Cell("1,234", "1234")
    assert numbers.amount(-123450, "GBP") == numbers.Cell("−£1,234.50", "-1234.50")
    assert numbers.percent(94) == numbers.Cell("94 %", "94%")


def test_a_full_disk_is_told(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentProblem):
        numbers.Numbers("x", ("a",), ()).save_csv(tmp_path / "missing" / "x.csv")
