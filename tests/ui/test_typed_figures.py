"""Amounts and weights as makers type them, in the language of the program."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from makerapp import locales, money, translation
from makerapp.services.words import weight_words
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


@given(
    st.sampled_from(locales.LANGUAGES),
    st.sampled_from(["GBP", "EUR", "JPY", "CHF", "BHD", "INR", "CLF"]),
    st.integers(0, 10**11),
    st.booleans(),
)
def test_any_amount_is_read_as_it_is_written_with_or_without_its_sign(
    code: str, currency: str, minor: int, bare: bool
) -> None:
    speak(code)
    shown = money.format_money(minor, currency)
    assert parse_price(shown, currency) == minor
    if bare:
        figure = locales.decimal(money.to_decimal_text(minor, currency))
        assert parse_price(figure, currency) == minor


@given(st.sampled_from(locales.LANGUAGES), st.integers(0, 9_999_999), st.sampled_from(".,"))
def test_an_amount_with_pence_is_never_a_hundred_times_as_much(code: str, minor: int, sign: str) -> None:
    speak(code)
    typed = f"{minor // 100}{sign}{minor % 100:02d}"
    assert parse_price(typed, "EUR") == minor
    assert parse_price(typed.removesuffix("0"), "EUR") == minor


@given(st.sampled_from(locales.LANGUAGES), st.integers(1, 30_000))
def test_any_weight_is_read_as_it_is_written(code: str, grams: int) -> None:
    speak(code)
    assert parse_weight(weight_words(grams)) == grams


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
