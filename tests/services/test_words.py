"""How dates and lateness are said."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from makerapp.models.order import Status
from makerapp.services.words import urgency, urgency_sentence

TODAY = date(2026, 11, 20)


@pytest.mark.parametrize(
    ("days", "said"),
    [(1, "1 day late"), (60, "60 days late"), (61, "8 weeks late"), (426, "14 months late"), (1900, "5 years late")],
)
def test_lateness_in_the_unit_one_would_say(days: int, said: str) -> None:
    assert urgency(TODAY - timedelta(days), Status.PROCESSING, TODAY).line1 == said


@given(st.integers(1, 20_000))
def test_lateness_is_never_nothing(days: int) -> None:
    number = urgency(TODAY - timedelta(days), Status.PENDING, TODAY).line1.split()[0]
    assert int(number) >= 1


def test_another_year_is_said() -> None:
    day = date(2021, 5, 19)
    assert urgency(day, Status.DELIVERED, TODAY).line1 == "Wed 19 May 2021"
    assert urgency_sentence(day, Status.PENDING, TODAY) == "Ship-by date was Wed 19 May 2021 · 5 years late"
