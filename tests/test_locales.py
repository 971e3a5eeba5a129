"""How languages write numbers, amounts and days, held against Qt's own tables, which come from the Unicode CLDR."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from makerapp import locales, translation
from makerapp.money import format_money

CODES = ("de", "fr", "es")


def as_is(text: str, _meaning: str, _n: int) -> str:
    return text


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    translation.use()


def speak(code: str) -> QLocale:
    translation.use(as_is, locales.number, code)
    return QLocale(code if code != "en" else "en_GB")


@pytest.mark.parametrize("code", ["en", *CODES])
@pytest.mark.parametrize("value", [0, 7, 999, 1000, 9999, 10_000, 123_456, 1_234_567, -4321, -98_765])
def test_whole_numbers_are_written_as_qt_does(code: str, value: int) -> None:
    qt = speak(code)
    assert locales.number(value) == qt.toString(value).replace("-", "−")


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("minor", [0, 5, 1250, 123_450, 123_456_789])
def test_amounts_are_written_as_qt_does(code: str, minor: int) -> None:
    qt = speak(code)
    assert format_money(minor, "GBP") == qt.toCurrencyString(minor / 100, "£")


def test_amounts_in_english_stay_as_they_were() -> None:
    said = [format_money(minor, "GBP") for minor in (123_450, -1250, 0)]
    assert said == ["£1,234.50", "−£12.50", "£0.00"]
    assert [format_money(500, "JPY"), format_money(None, "GBP"), format_money(7, "CHF")] == ["¥500", "–", "CHF 0.07"]


@pytest.mark.parametrize("code", ["en", *CODES])
@pytest.mark.parametrize("month", range(1, 13))
def test_months_are_called_as_qt_calls_them(code: str, month: int) -> None:
    qt = speak(code)
    here, short = locales.current(), qt.monthName(month, QLocale.FormatType.ShortFormat)
    # British English writes "Sept" since 2024; four letters among threes would stand out in every list.
    assert here.months[month - 1] == ("Sep" if short == "Sept" and code == "en" else short)
    assert here.long_months[month - 1] == qt.standaloneMonthName(month, QLocale.FormatType.LongFormat)


@pytest.mark.parametrize("code", ["en", *CODES])
@pytest.mark.parametrize("weekday", range(7))
def test_days_are_called_as_qt_calls_them(code: str, weekday: int) -> None:
    qt = speak(code)
    called = qt.dayName(weekday + 1, QLocale.FormatType.ShortFormat)
    assert locales.weekday_words(weekday) == (called.rstrip(".") if code == "de" else called)


def test_days_in_every_language() -> None:
    day = date(2026, 11, 18)
    said = {}
    for code in locales.LANGUAGES:
        speak(code)
        said[code] = (locales.day_words(day), locales.with_year(locales.day_of_month_words(day), 2026))
    assert said == {
        "en": ("Wed 18 Nov", "18 Nov 2026"),
        "de": ("Mi 18. Nov.", "18. Nov. 2026"),
        "fr": ("mer. 18 nov.", "18 nov. 2026"),
        "es": ("mié 18 nov", "18 nov 2026"),
    }


@pytest.mark.parametrize(
    ("code", "typed", "plain"),
    [
        ("en", "1,234.5", "1234.5"), ("en", "1,234", "1234"), ("en", "1.234", "1.234"), ("en", "12,5", "12.5"),
        ("en", "£", ""), ("en", "1,23,4", ""), ("en", "", ""), ("en", ".5", "0.5"), ("en", "5.", "5"),
        ("de", "1.234,5", "1234.5"), ("de", "1.234", "1234"), ("de", "12.5", "12.5"), ("de", "12,50", "12.50"),
        ("de", "1.234.567,89", "1234567.89"), ("de", "0.500", "0.500"), ("de", "−3", "-3"),
        ("fr", "1 234,5", "1234.5"), ("fr", "1\u202f234,5", "1234.5"), ("fr", "1.234", "1.234"),
        ("es", "1.234", "1234"), ("es", "1234,5", "1234.5"),
    ],
)  # fmt: skip
def test_typed_numbers_are_read(code: str, typed: str, plain: str) -> None:
    speak(code)
    if plain:
        assert locales.read_decimal(typed) == plain
    else:
        with pytest.raises(ValueError, match="not a number"):
            locales.read_decimal(typed)


@given(st.sampled_from(locales.LANGUAGES), st.integers(-(10**12), 10**12), st.integers(0, 99))
def test_what_is_written_is_read_again(code: str, whole: int, part: int) -> None:
    speak(code)
    # Three digits behind the sign of thousands would be thousands; an amount has two.
    plain = f"{whole}.{part:02d}"
    assert locales.read_decimal(locales.decimal(plain)) == plain
    assert locales.read_decimal(locales.number(whole)) == str(whole)
