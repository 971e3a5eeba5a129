"""How dates and lateness are said."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from makerapp.models.order import Status
from makerapp.services.words import listed, period_words, urgency, urgency_sentence, weekdays_words

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


def test_after_the_post_has_left_today_is_late() -> None:
    tomorrow = TODAY + timedelta(1)
    found = urgency(TODAY, Status.PROCESSING, TODAY, "17:00", tomorrow)
    assert (found.level, found.line1, found.line2) == ("late", "Today", "post has left")
    assert (
        urgency_sentence(TODAY, Status.PROCESSING, TODAY, tomorrow) == "Ship by today, Fri 20 Nov · the post has left"
    )
    assert urgency(tomorrow, Status.PROCESSING, TODAY, "17:00", tomorrow).level == "tomorrow"
    assert urgency(TODAY, Status.DELIVERED, TODAY, "17:00", tomorrow).level == "done"


def test_stretches_of_days_in_words() -> None:
    assert period_words(date(2026, 12, 25), date(2026, 12, 25)) == "Fri 25 Dec"
    assert period_words(date(2026, 12, 24), date(2026, 12, 26)) == "24–26 Dec"
    assert period_words(date(2026, 12, 28), date(2027, 1, 2)) == "28 Dec–2 Jan"
    assert weekdays_words([0, 1, 2, 3, 4]) == "Mon–Fri"
    assert weekdays_words([6, 0, 2, 3]) == "Mon, Wed–Thu, Sun"


@pytest.mark.parametrize(("words", "said"), [("", ""), ("A", "A"), ("AB", "A and B"), ("ABC", "A, B and C")])
def test_a_list_is_said(words: str, said: str) -> None:
    assert listed(tuple(words)) == said
