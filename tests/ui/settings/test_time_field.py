"""Times of the day as people write them."""

from __future__ import annotations

import pytest

from makerapp.ui.settings.time_field import read_time


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("17:00", "17:00"), ("9", "09:00"), ("17.30", "17:30"), ("5pm", "17:00"), ("5:30 p.m.", "17:30"),
     ("12 am", "00:00"), ("12pm", "12:00"), ("9h30", "09:30"), (" ", "")],
)  # fmt: skip
def test_a_time_is_read(typed: str, meant: str) -> None:
    assert read_time(typed) == meant


@pytest.mark.parametrize("typed", ["25:99", "17 pm", "0 am", "5 m", "noon", "17:5", "1700000"])
def test_what_is_no_time_is_none(typed: str) -> None:
    assert read_time(typed) is None
