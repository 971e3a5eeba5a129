"""Currencies by ISO 4217, and amounts that survive the way to text and back."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from makerapp import money
from makerapp.errors import Refused
from makerapp.paths import DataFolder
from makerapp.services import shop

ONE_OF_EACH = {"JPY": 0, "GBP": 2, "MRU": 2, "MGA": 2, "BHD": 3, "CLF": 4, "UYW": 4}


@pytest.mark.parametrize(
    ("currency", "minor", "plain", "said"),
    [
        ("JPY", 1250, "1250", "¥1,250"),
        ("KRW", 0, "0", "KRW 0"),
        ("GBP", 123450, "1234.50", "£1,234.50"),
        ("GBP", -5, "-0.05", "−£0.05"),
        ("BHD", 1250, "1.250", "BHD 1.250"),
        ("KWD", 5, "0.005", "KWD 0.005"),
        ("CLF", 12345, "1.2345", "CLF 1.2345"),
        ("MRU", 1250, "12.50", "MRU 12.50"),
    ],
)
def test_an_amount_as_plain_text_and_for_people(currency: str, minor: int, plain: str, said: str) -> None:
    assert money.to_decimal_text(minor, currency) == plain
    assert money.to_minor(plain, currency) == minor
    assert money.format_money(minor, currency) == said


@given(
    st.sampled_from(sorted(ONE_OF_EACH)),
    st.integers(-money.LARGEST_AMOUNT, money.LARGEST_AMOUNT),
)
def test_every_amount_comes_back_from_its_text(currency: str, minor: int) -> None:
    text = money.to_decimal_text(minor, currency)
    assert money.to_minor(text, currency) == minor
    assert -Decimal(text).as_tuple().exponent == ONE_OF_EACH[currency]  # type: ignore[operator]


def test_currencies_in_use_and_those_that_are_not() -> None:
    assert all(map(money.is_currency, ONE_OF_EACH))
    assert {code: money.minor_digits(code) for code in ONE_OF_EACH} == ONE_OF_EACH
    assert not any(map(money.is_currency, ("", "gbp", "GB", "HRK", "ZWL", "XAU", "XXX", "ABC", "GBPX")))


@pytest.mark.parametrize("code", ["ABC", "gbp", "POUND", "XAU", ""])
def test_a_shop_sells_in_a_currency_there_is(data_folder: DataFolder, code: str) -> None:
    with pytest.raises(Refused, match="isn't a currency"):
        shop.save_profile(currency=code)
    assert shop.save_profile(currency="BHD").currency == "BHD"


def test_a_file_in_an_unknown_currency_leaves_the_shops_own(data_folder: DataFolder) -> None:
    before = shop.profile().currency
    shop.adopt_currency("ABC")
    assert shop.profile().currency == before
