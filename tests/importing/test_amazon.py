"""Amazon's reports: no quotation marks, line totals, promises as instants."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from makerapp.importing import parse_file
from makerapp.importing.amazon import ship_by_day
from makerapp.importing.canonical import ChannelPayment, ChannelStatus
from makerapp.importing.cells import zoned_moment

DATA = Path(__file__).parent.parent / "data" / "importing"


def test_unshipped_report() -> None:
    parsed = parse_file(DATA / "amazon_unshipped.txt")
    first, cancelled, asked = parsed.orders
    assert parsed.format == "amazon-unshipped-orders"
    assert first.lines[0].title == '12" mug "Moss"'
    assert (first.ship_to.name, first.ship_to.line1) == ("René Fern", '1 Row "B')
    assert [(line.quantity, line.sent, line.refunded) for line in first.lines] == [(3, 0, 0), (3, 1, 1)]
    assert first.status is ChannelStatus.PARTLY_SENT
    assert first.gift_wrap
    assert dict(first.raw)["gift-wrap-type"] == "Paper"
    assert first.gift_message == "Happy day!\n\nWith love"
    assert first.lines[1].personalization[0].value == "https://example.com/c/1.zip"
    assert first.total is None
    assert cancelled.status is ChannelStatus.CANCELLED
    assert cancelled.ship_by == date(2026, 11, 7)
    assert asked.cancellation_requested
    assert asked.ship_by is None
    assert asked.status is ChannelStatus.OPEN
    assert [left.row for left in parsed.left_out] == [5]
    assert "9.9E+13 was rounded by a spreadsheet" in parsed.left_out[0].reason


def test_japanese_report() -> None:
    (order,) = parse_file(DATA / "amazon_windows_932.txt").orders
    assert (order.ship_to.name, order.ship_to.city) == ("山田 花子", "渋谷区")
    assert order.lines[0].title == "もみじのマグ"


def test_new_orders_report_gives_line_totals() -> None:
    american, british = parse_file(DATA / "amazon_new.txt").orders
    assert [(line.unit_price, line.line_total) for line in american.lines] == [(1000, 2000), (None, 1000)]
    assert (american.subtotal, american.shipping, american.tax, american.total) == (3000, 400, 272, 3672)
    # In Britain the tax is part of the price.
    assert (british.subtotal, british.shipping, british.tax, british.total) == (1200, 300, 250, 1500)
    assert (american.payment, british.payment) == (ChannelPayment.PAID, ChannelPayment.AWAITING)


@pytest.mark.parametrize(
    ("promise", "day"),
    [
        ("2024-11-08T07:59:59+00:00", date(2024, 11, 7)),  # Seattle
        ("2024-11-08T04:59:59Z", date(2024, 11, 7)),  # New York
        ("2024-11-07T22:59:59+00:00", date(2024, 11, 7)),  # Berlin
        ("2024-11-07T14:59:59+00:00", date(2024, 11, 7)),  # Tokyo
        ("2024-11-07T23:59:59-08:00", date(2024, 11, 7)),
        ("2024-11-08T08:00:00+00:00", date(2024, 11, 8)),
    ],
)
def test_ship_by_is_the_last_day_in_time(promise: str, day: date) -> None:
    assert ship_by_day(zoned_moment(promise, "promise-date")) == day
