"""Special drawing rights: the limit of the CN 22 in a maker's own money."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from makerapp.shipping.sdr import from_sdr, in_sdr, rate_of


def test_the_limit_in_pounds_and_yen() -> None:
    assert from_sdr(Decimal(300), "GBP") == 30481
    assert from_sdr(Decimal(300), "JPY") == 64953


def test_an_amount_is_told_in_sdr() -> None:
    assert in_sdr(30481, "GBP") == Decimal("299.998032")
    assert in_sdr(30482, "GBP") > 300


def test_a_currency_without_a_rate_is_not_guessed() -> None:
    assert rate_of("XAF") is None
    assert in_sdr(100, "XAF") is None
    assert from_sdr(Decimal(300), "XAF") is None


def test_the_maker_s_own_rate_counts_first() -> None:
    assert from_sdr(Decimal(300), "GBP", {"GBP": "0.9"}) == 27000
    assert in_sdr(27000, "GBP", {"GBP": "0.9"}) == 300


@given(st.integers(1, 10**9))
def test_a_limit_turned_into_a_rate_comes_out_whole_again(minor: int) -> None:
    rate = {"EUR": f"{Decimal(minor) / 100 / 300:f}"}
    assert from_sdr(Decimal(300), "EUR", rate) == minor
    assert in_sdr(minor, "EUR", rate) == 300
