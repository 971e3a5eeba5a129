"""The rows of an order's money always add up to its total."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from makerapp.models.detail import order_detail
from makerapp.models.rows import OrderDetail
from makerapp.services import preferences
from makerapp.services.breakdown import price_rows
from makerapp.services.paperwork.papers.slip import packing_slip
from makerapp.services.paperwork.papers.slip_options import SlipOptions


@pytest.fixture
def detail(make_order: Callable[..., int]) -> OrderDetail:
    found = order_detail(make_order(("Mug", 1)))
    assert found is not None
    return found


def shown(detail: OrderDetail, **money: int | None) -> list[tuple[str, int | None]]:
    return [(row.label, row.minor) for row in price_rows(replace(detail, **money))]


def test_tax_inside_the_prices_is_said_not_added(detail: OrderDetail) -> None:
    rows = shown(detail, subtotal=2000, discount=None, shipping=500, tax=417, total=2500)
    assert rows == [("Items", 2000), ("Postage", 500), ("of which tax", 417), ("Total", 2500)]


def test_tax_on_top_is_a_row_of_its_own(detail: OrderDetail) -> None:
    rows = shown(detail, subtotal=2000, discount=None, shipping=500, tax=200, total=2700)
    assert rows == [("Items", 2000), ("Postage", 500), ("Tax", 200), ("Total", 2700)]


def test_a_subtotal_after_the_discount_is_shown_before_it(detail: OrderDetail) -> None:
    rows = shown(detail, subtotal=1800, discount=200, shipping=500, tax=0, total=2300)
    assert rows == [("Items", 2000), ("Discount", -200), ("Postage", 500), ("Total", 2300)]


def test_what_is_not_explained_is_other(detail: OrderDetail) -> None:
    rows = shown(detail, subtotal=2000, discount=None, shipping=500, tax=None, total=2650)
    assert rows == [("Items", 2000), ("Postage", 500), ("Other", 150), ("Total", 2650)]


def test_an_order_without_amounts_claims_nothing(detail: OrderDetail) -> None:
    rows = shown(detail, subtotal=None, discount=None, shipping=None, tax=None, total=None)
    assert rows == [("Postage", None), ("Total", None)]


def test_the_slip_shows_the_same_rows(detail: OrderDetail) -> None:
    preferences.put("show_prices", True)
    paid = replace(detail, subtotal=2000, discount=None, shipping=500, tax=417, total=2500)
    totals = packing_slip(paid, SlipOptions(prices=True)).totals
    assert [label for label, _ in totals] == [
        "Items",
        "Postage",
        "of which tax",
        "Total",
    ]


amount = st.integers(0, 10**7)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(subtotal=amount, discount=st.none() | amount, shipping=st.none() | amount, tax=st.none() | amount, total=amount)
def test_rows_add_up_whatever_the_file_says(detail: OrderDetail, **money: int | None) -> None:
    rows = price_rows(replace(detail, **money))
    added = sum(row.minor or 0 for row in rows if not (row.is_total or row.is_inside))
    assert added == rows[-1].minor == money["total"]
