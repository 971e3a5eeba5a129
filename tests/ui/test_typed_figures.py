"""Amounts and weights as makers type them, in the language of the program."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from makerapp import locales, money, translation
from makerapp.ui.fulfillment.weight_field import parse_weight
from makerapp.ui.orders.price_field import parse_price


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    translation.use()


def speak(code: str) -> None:
    translation.use(lambda text, _meaning, _n: text, locales.number, code)


@pytest.mark.parametrize("code", locales.LANGUAGES)
@pytest.mark.parametrize("currency", ["GBP", "EUR", "JPY", "CHF", "BHD"])
@pytest.mark.parametrize("minor", [0, 5, 1250, 123_450, 99_999_999])
def test_an_amount_is_read_as_it_is_written(code: str, currency: str, minor: int) -> None:
    speak(code)
    assert parse_price(money.format_money(minor, currency), currency) == minor


@pytest.mark.parametrize(
    ("code", "typed", "grams"),
    [
        ("en", "850", 850), ("en", "1.2 kg", 1200), ("en", "1,2 kg", 1200), ("en", "1,200 g", 1200),
        ("en", "1.234 kg", 1234), ("en", "1,234 kg", 1234), ("de", "1.200 g", 1200), ("de", "1,2 kg", 1200),
        ("de", "1.234 kg", 1234), ("fr", "1\u202f200 g", 1200), ("fr", "0,5 kg", 500), ("es", "1.200", 1200),
    ],
)  # fmt: skip
def test_a_weight_is_read_in_every_language(code: str, typed: str, grams: int) -> None:
    speak(code)
    assert parse_weight(typed) == grams
