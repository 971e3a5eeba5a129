"""Earnings: the right month in the right zone, pending and available, nothing counted that nobody knows."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from makerapp.errors import EnvironmentProblem
from makerapp.models.order import Order
from makerapp.services import cancelling, earnings, fulfillment, making, orders, payments, refunds, shop
from makerapp.services.earnings import Earned
from makerapp.services.fulfillment import Shipment
from tests.conftest import FROZEN_INSTANT

pytestmark = pytest.mark.usefixtures("frozen_clock")
NOVEMBER, OCTOBER = date(2026, 11, 1), date(2026, 10, 1)


def sent(order_id: int, cost: int | None = None) -> int:
    orders.confirm(order_id)
    making.mark_made(order_id)
    fulfillment.ship(order_id, Shipment("Royal Mail", "Tracked 48", FROZEN_INSTANT.date(), "", "", None, cost))
    return order_id


def paid_on(order_id: int, *moment: int) -> int:
    Order.update(paid_at=datetime(*moment, tzinfo=UTC)).where(Order.id == order_id).execute()  # type: ignore[misc,arg-type]
    return order_id


def total(month: date | None = NOVEMBER, currency: str = "GBP") -> Earned:
    return earnings.report().total(currency, month)


def test_pending_until_delivered_then_available(make_order: Callable) -> None:
    order_id = sent(make_order(("Bowl", 2), shipping=400), cost=310)
    payments.set_fees(order_id, 190)
    whole = Earned(orders=1, paid=2400, fees=190, postage=310, pending=1900)
    assert total() == whole
    assert total().left == 1900
    orders.deliver(order_id)
    assert total() == Earned(orders=1, paid=2400, fees=190, postage=310, available=1900)


def test_refunds_and_refunds_due_are_taken_off(make_order: Callable) -> None:
    refunds.refund(make_order(("Bowl", 2)), amount=500)
    cancelling.cancel(make_order(("Plate", 1)), "")
    assert total() == Earned(orders=2, paid=3000, refunded=500, due=1000, pending=1500)


def test_what_did_not_come_in_is_not_counted(make_order: Callable) -> None:
    make_order(payment="awaiting")
    payments.mark_failed(make_order())
    assert earnings.report().slices == ()
    assert earnings.report().currencies == ()


def test_an_order_without_a_total_is_said_and_not_counted(make_order: Callable) -> None:
    known, unknown = make_order(("Bowl", 1)), make_order(payment="awaiting")
    Order.update(total=None, payment_status="paid", fees=100).where(Order.id == unknown).execute()
    found = earnings.report()
    assert found.total("GBP", NOVEMBER) == Earned(orders=2, unknown=1, paid=1000, pending=1000)
    assert "1 order has no total; it isn't counted." in earnings.as_text(found, "GBP", NOVEMBER)
    payments.mark_failed(known)
    assert total() == Earned(orders=1, unknown=1)


@pytest.mark.parametrize(
    ("zone", "month"),
    [("Europe/London", NOVEMBER), ("America/New_York", OCTOBER), ("Pacific/Auckland", NOVEMBER)],
)
def test_a_month_is_one_of_the_shops_time_zone(make_order: Callable, zone: str, month: date) -> None:
    shop.save_profile(time_zone=zone)
    paid_on(make_order(("Bowl", 1)), 2026, 11, 1, 0, 30)
    assert [each.month for each in earnings.report().slices] == [month]


def test_the_hour_the_clocks_go_back_is_still_october(make_order: Callable) -> None:
    shop.save_profile(time_zone="Europe/London")
    paid_on(make_order(), 2026, 10, 25, 1, 30)
    paid_on(make_order(), 2026, 10, 31, 23, 59)
    assert total(OCTOBER).orders == 2


def test_quiet_months_are_there_and_channels_are_sorted_by_what_they_left(make_order: Callable) -> None:
    paid_on(make_order(("Bowl", 1)), 2025, 6, 3)
    make_order(("Bowl", 1), channel="phone")
    make_order(("Bowl", 3), channel="market-stall")
    found = earnings.report()
    months = found.months("GBP")
    assert (months[0], months[-1], len(months)) == (NOVEMBER, date(2025, 6, 1), 18)
    assert [each.channel for each in found.channels("GBP", NOVEMBER)] == ["market-stall", "phone"]
    assert found.total("GBP").orders == 3
    assert found.total("GBP", date(2026, 2, 1)) == Earned()


def test_currencies_stand_apart(make_order: Callable) -> None:
    other = make_order(("Bowl", 1))
    make_order(("Bowl", 1))
    make_order(("Bowl", 1))
    Order.update(currency="BHD").where(Order.id == other).execute()
    assert earnings.report().currencies == ("GBP", "BHD")
    assert (total(currency="BHD").paid, total().paid) == (1000, 2000)


def test_the_file_is_plain_and_holds_no_formula(make_order: Callable, tmp_path: Path) -> None:
    order_id = make_order(("Bowl", 2))
    refunds.refund(order_id, amount=500)
    Order.update(channel="=cmd()").where(Order.id == order_id).execute()
    target = tmp_path / "earnings.csv"
    earnings.save_csv(earnings.report(), target)
    rows = list(csv.reader(io.StringIO(target.read_text(encoding="utf-8-sig"), newline="")))
    assert rows[0] == list(earnings.HEADINGS)
    assert rows[1] == [
        "2026-11", "'=cmd()", "GBP", "1", "20.00", "-5.00", "0.00", "0.00", "0.00", "15.00", "15.00", "0.00", "0",
    ]  # fmt: skip
    assert [each.name for each in tmp_path.iterdir() if each.suffix in (".csv", ".partial")] == ["earnings.csv"]


def test_a_disk_that_refuses_is_told(make_order: Callable, tmp_path: Path) -> None:
    make_order()
    with pytest.raises(EnvironmentProblem, match="couldn't be saved"):
        earnings.save_csv(earnings.report(), tmp_path / "gone" / "earnings.csv")
