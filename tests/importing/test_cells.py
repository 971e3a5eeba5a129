"""Amounts, quantities, numbers, dates and countries, one cell at a time."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from makerapp.countries import country_code
from makerapp.importing.cells import (
    CellProblem,
    amount,
    calendar_day,
    identifier,
    many_lines,
    one_line,
    quantity,
    rounded_by_spreadsheet,
    zoned_moment,
)
from makerapp.money import to_decimal_text


@pytest.mark.parametrize(
    ("cell", "currency", "minor"),
    [
        ("12.50", "GBP", 1250), ("3.3", "USD", 330), ("$1,149.00 ", "USD", 114900), ("12,50", "EUR", 1250),
        ("1.234,50", "EUR", 123450), ("1,234", "USD", 123400), ("US $36.95", "USD", 3695), ("500", "JPY", 500),
        ("'12.00", "GBP", 1200), ("", "GBP", None), ("  ", "GBP", None), ("1.250", "BHD", 1250),
    ],
)  # fmt: skip
def test_amounts(cell: str, currency: str, minor: int | None) -> None:
    assert amount(cell, currency, "Total") == minor


@pytest.mark.parametrize(
    "cell", ["-3", "(33.62)", "abc", "1e5", "NaN", "Infinity", "9" * 30, "1_000", "1.2.3", "9.4E+21"]
)
def test_what_is_no_amount_is_refused(cell: str) -> None:
    with pytest.raises(CellProblem, match="under “Total” can't be read"):
        amount(cell, "GBP", "Total")


@given(st.integers(0, 10**12), st.sampled_from(["GBP", "JPY", "BHD"]))
def test_amounts_round_trip(minor: int, currency: str) -> None:
    assert amount(to_decimal_text(minor, currency), currency, "Total") == minor


@pytest.mark.parametrize("cell", ["", "0", "-1", "1.5", "two", "1e3", "9999999999", "²", "٣"])
def test_quantities_that_are_none(cell: str) -> None:
    with pytest.raises(CellProblem, match="quantity"):
        quantity(cell)


def test_quantities() -> None:
    assert [quantity(cell) for cell in ("1", " 12 ", "3.0")] == [1, 12, 3]


def test_numbers_a_spreadsheet_rounded() -> None:
    assert rounded_by_spreadsheet("9.4E+21")
    assert rounded_by_spreadsheet("9,4E+21")
    assert not rounded_by_spreadsheet("9400100000000000000001")
    assert not rounded_by_spreadsheet("1E10")
    assert identifier("1517595887.0", "order number") == "1517595887"
    assert identifier("#1001", "order number") == "#1001"
    with pytest.raises(CellProblem, match=r"tracking number 9\.4E\+21 was rounded"):
        identifier("9.4E+21", "tracking number")


@given(st.dates(date(2000, 1, 1), date(2068, 12, 31)))
def test_etsy_dates_in_all_their_shapes(day: date) -> None:
    for written in (f"{day:%m/%d/%y}", f"{day:%m/%d/%Y}", f"{day.month}/{day.day}/{day.year}", day.isoformat()):
        assert calendar_day(written, "Sale Date") == day
    assert calendar_day(f"{day:%d/%m/%Y}", "Sale Date", day_first=True) == day


@pytest.mark.parametrize("cell", ["13/13/2020", "44329", "soon", "0/1/2020", "1/1/1"])
def test_what_is_no_date_is_refused(cell: str) -> None:
    with pytest.raises(CellProblem, match="under “Sale Date” can't"):
        calendar_day(cell, "Sale Date")


def test_moments() -> None:
    moment = zoned_moment("2026-11-02 23:30:00 -0500", "Created at")
    assert moment is not None
    assert moment.day == date(2026, 11, 2)
    assert moment.instant is not None
    assert moment.instant.isoformat() == "2026-11-03T04:30:00+00:00"
    plain = zoned_moment("2026-11-02 23:30:00", "Created at")
    assert plain is not None
    assert (plain.day, plain.instant) == (date(2026, 11, 2), None)
    assert zoned_moment("2026-11-02 23:30:00 UTC", "Created at") is not None
    assert zoned_moment("", "Created at") is None
    with pytest.raises(CellProblem, match="can't be right"):
        zoned_moment("0001-01-01T00:00:00+14:00", "Created at")


@given(st.text())
def test_text_is_always_safe_to_show(cell: str) -> None:
    line = one_line(cell)
    assert len(line) <= 200
    assert not set(line) & set("\n\r\t\0\x1b\u202e")
    note = many_lines(cell)
    assert "\r" not in note
    assert "\0" not in note


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("United States", "US"), ("us", "US"), ("The Netherlands", "NL"), ("UK", "GB"), ("Trinidad & Tobago", "TT"),
        ("Côte d'Ivoire", "CI"), ("Türkiye", "TR"), ("Narnia", ""), ("", ""), ("Saint Kitts and Nevis", "KN"),
    ],
)  # fmt: skip
def test_countries(written: str, code: str) -> None:
    assert country_code(written) == code
