"""What Etsy's two files do that breaks importers, each in a small invented file."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from makerapp.importing import parse_file
from makerapp.importing.canonical import ChannelPayment, ChannelStatus, Option
from makerapp.importing.etsy_common import buyer
from makerapp.importing.etsy_items import read_variations

DATA = Path(__file__).parent.parent / "data" / "importing"


def test_items_make_an_order_with_its_total() -> None:
    order = parse_file(DATA / "etsy_items.csv").orders[0]
    assert order.lines[0].title == "Oak sign & hook"
    assert order.lines[0].options == (Option("Size", "A5, framed"), Option("Wood color", 'Oak "old"'))
    assert order.lines[0].personalization == (Option("Personalisation", "For Anna, with love\nSize:9, Bob"),)
    assert order.lines[1].personalization == ()
    assert order.ship_to.line1 == "St. X's Row"
    assert (order.buyer_name, order.buyer_user) == ("Ada Fern", "adaf")
    assert (order.subtotal, order.discount, order.shipping, order.total) == (3500, 250, 340, 3590)
    assert order.coupons == "A;B"
    assert order.placed.day == date(2026, 11, 2)
    assert order.placed.instant is None


def test_an_order_shipped_in_part() -> None:
    order = parse_file(DATA / "etsy_items.csv").orders[0]
    assert order.status is ChannelStatus.PARTLY_SENT
    assert [line.sent for line in order.lines] == [0, 1]
    assert order.sent is not None
    assert order.sent.day == date(2026, 11, 5)


def test_unpaid_and_doubled_rows() -> None:
    parsed = parse_file(DATA / "etsy_items.csv")
    assert parsed.orders[1].payment is ChannelPayment.AWAITING
    assert (parsed.orders[2].buyer_name, parsed.orders[2].buyer_user) == ("", "onlyuser")
    assert [(left.row, "stands twice" in left.reason) for left in parsed.left_out] == [(6, True)]
    assert parsed.orders[2].total == 1250


def test_broken_rows() -> None:
    parsed = parse_file(DATA / "etsy_items_broken_rows.csv")
    (order,) = parsed.orders
    assert [(line.line_id, line.quantity) for line in order.lines] == [("4000000010", 2)]
    reasons = {left.row: left.reason for left in parsed.left_out}
    assert list(reasons) == [2, 3, 4, 5, 7, 8, 9, 10]
    assert "3.3E+09 was rounded by a spreadsheet" in reasons[3]
    assert "“0”" in reasons[4]
    assert "“1.5”" in reasons[5]
    assert reasons[7] == "The date “31/31/26” under “Sale Date” can't be read."
    assert reasons[8] == "The amount “-3” under “Price” can't be read."
    assert "order number is missing" in reasons[9]
    assert reasons[10] == "This row has 35 cells under 33 headings, so it is not clear what is what."
    # Rows are missing, so what they would add up to is not the order's.
    assert (order.subtotal, order.total) == (None, None)


def test_a_file_with_the_day_first_is_read_so_and_says_it() -> None:
    parsed = parse_file(DATA / "etsy_items_day_first.csv")
    assert [order.placed.day for order in parsed.orders] == [date(2026, 11, 2), date(2026, 11, 30)]
    assert any("day first" in notice for notice in parsed.notices)


def test_two_shapes_of_date_in_one_column_are_taken_as_written_and_told() -> None:
    parsed = parse_file(DATA / "etsy_items_mixed_dates.csv")
    first, second = parsed.orders
    assert first.placed.day == date(2011, 5, 20)
    assert second.sent is not None
    assert (second.sent.day, second.sent.raw) == (date(2020, 11, 15), "2011-12-20")
    assert second.status is ChannelStatus.SENT
    assert "under “Sale Date”, “2011-05-20” stands beside “11/15/20”" in parsed.notices[0]
    assert parsed.notices[1].startswith("1 order has a ship date before the sale, order 3300000002")


def test_orders_with_the_headings_of_the_united_kingdom() -> None:
    parsed = parse_file(DATA / "etsy_orders_uk.csv")
    first, second, third = parsed.orders
    assert parsed.format == "etsy-orders"
    assert (first.pieces, first.lines, first.fees, first.total) == (3, (), 142, 3690)
    assert (first.ship_to.line1, first.ship_to.country_code) == ("St. X's Row 1", "GB")
    assert (first.buyer_name, first.buyer_user, first.ship_to.name) == ("Ada Fern", "adaf", "Ada Fern")
    assert first.status is ChannelStatus.OPEN
    assert second.sent is not None
    assert second.sent.day == date(2026, 11, 4)
    assert third.sent is not None
    assert third.sent.day == third.placed.day
    assert [left.row for left in parsed.left_out] == [4]


@pytest.mark.parametrize(
    ("cell", "names"),
    [("", ("", "")), ("user1", ("", "user1")), ("Ann (u2)", ("Ann", "u2")), ("A (b) C (u3)", ("A (b) C", "u3"))],
)
def test_buyer(cell: str, names: tuple[str, str]) -> None:
    assert buyer(cell) == names


@pytest.mark.parametrize(
    ("cell", "options", "personalization"),
    [
        ("Pattern:7-13 years old", [("Pattern", "7-13 years old")], []),
        ("Size:A5,Personalization:a,B:c", [("Size", "A5")], [("Personalization", "a,B:c")]),
        ("Personalisation:one\r\ntwo", [], [("Personalisation", "one\ntwo")]),
        ("Time:10:30,Color:Red, dark", [("Time", "10:30"), ("Color", "Red, dark")], []),
        ("", [], []),
    ],
)
def test_variations(cell: str, options: list[tuple[str, str]], personalization: list[tuple[str, str]]) -> None:
    found = read_variations(cell)
    assert [(option.name, option.value) for option in found[0]] == options
    assert [(option.name, option.value) for option in found[1]] == personalization
