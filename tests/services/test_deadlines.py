"""When orders have to leave: a table of dates, clocks that change, and what must hold for every calendar."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from makerapp.errors import Refused
from makerapp.services import deadlines
from makerapp.services.deadlines import WEEKDAYS, WorkCalendar, add_working_days

CHRISTMAS = WorkCalendar(closed=frozenset({date(2026, 12, 25), date(2026, 12, 28), date(2027, 1, 1)}))
SATURDAYS_TOO = WorkCalendar(frozenset(range(6)))
ONE_DAY_A_WEEK = WorkCalendar(frozenset({2}))


@pytest.mark.parametrize(
    ("anchor", "days", "calendar", "expected"),
    [
        # Counting starts the day after; a Friday order leaves on Monday at the earliest.
        (date(2026, 11, 18), 1, WEEKDAYS, date(2026, 11, 19)),
        (date(2026, 11, 20), 1, WEEKDAYS, date(2026, 11, 23)),
        (date(2026, 11, 21), 1, WEEKDAYS, date(2026, 11, 23)),
        (date(2026, 11, 22), 1, WEEKDAYS, date(2026, 11, 23)),
        (date(2026, 11, 20), 5, WEEKDAYS, date(2026, 11, 27)),
        (date(2026, 11, 20), 6, WEEKDAYS, date(2026, 11, 30)),
        (date(2026, 11, 20), 1, SATURDAYS_TOO, date(2026, 11, 21)),
        (date(2026, 11, 20), 2, SATURDAYS_TOO, date(2026, 11, 23)),
        (date(2026, 11, 18), 2, ONE_DAY_A_WEEK, date(2026, 12, 2)),
        # Month and year ends.
        (date(2026, 11, 30), 1, WEEKDAYS, date(2026, 12, 1)),
        (date(2026, 12, 31), 1, WEEKDAYS, date(2027, 1, 1)),
        (date(2027, 2, 26), 1, WEEKDAYS, date(2027, 3, 1)),
        # Holidays.
        (date(2026, 12, 23), 2, CHRISTMAS, date(2026, 12, 29)),
        (date(2026, 12, 24), 1, CHRISTMAS, date(2026, 12, 29)),
        (date(2026, 12, 24), 4, CHRISTMAS, date(2027, 1, 4)),
        # Leap year: 29 February 2028 is a Tuesday.
        (date(2028, 2, 28), 1, WEEKDAYS, date(2028, 2, 29)),
        (date(2028, 2, 29), 1, WEEKDAYS, date(2028, 3, 1)),
        (date(2028, 2, 25), 3, WEEKDAYS, date(2028, 3, 1)),
        (date(2027, 2, 28), 1, WEEKDAYS, date(2027, 3, 1)),
    ],
)
def test_working_days_are_counted_from_the_day_after(
    anchor: date, days: int, calendar: WorkCalendar, expected: date
) -> None:
    assert add_working_days(anchor, days, calendar) == expected


def test_no_days_is_the_day_itself_even_when_closed() -> None:
    assert add_working_days(date(2026, 12, 25), 0, CHRISTMAS) == date(2026, 12, 25)


@pytest.mark.parametrize(
    ("production", "default", "expected"),
    [
        ([2, 5, 1], 3, date(2026, 11, 27)),
        ([2, None], 3, date(2026, 11, 25)),
        ([4, None], 3, date(2026, 11, 26)),
        ([], 3, date(2026, 11, 25)),
        ([None], 0, None),
        ([], 0, None),
        ([None, 1], 0, date(2026, 11, 23)),
    ],
)
def test_the_slowest_item_decides(production: list[int | None], default: int, expected: date | None) -> None:
    assert deadlines.ship_by(date(2026, 11, 20), production, default, WEEKDAYS) == expected


@pytest.mark.parametrize(
    "calendar",
    [
        WorkCalendar(frozenset()),
        WorkCalendar(frozenset({0}), frozenset(date(2026, 1, 1) + timedelta(days=each) for each in range(2000))),
    ],
)
def test_a_shop_that_never_works_is_refused_instead_of_searched_for_ever(calendar: WorkCalendar) -> None:
    with pytest.raises(Refused, match="no working day"):
        add_working_days(date(2026, 11, 20), 1, calendar)


def test_the_last_year_there_is_is_refused_and_does_not_break() -> None:
    with pytest.raises(Refused):
        add_working_days(date(9999, 12, 31), 1, WEEKDAYS)


@pytest.mark.parametrize(
    ("zone", "instant", "cutoff", "expected"),
    [
        # London: summer time ends on 25 October 2026, starts on 28 March 2027.
        ("Europe/London", datetime(2026, 10, 24, 15, 59, tzinfo=UTC), "17:00", date(2026, 10, 24)),
        ("Europe/London", datetime(2026, 10, 24, 16, 0, tzinfo=UTC), "17:00", date(2026, 10, 25)),
        ("Europe/London", datetime(2026, 10, 26, 16, 0, tzinfo=UTC), "17:00", date(2026, 10, 26)),
        ("Europe/London", datetime(2026, 10, 26, 17, 0, tzinfo=UTC), "17:00", date(2026, 10, 27)),
        ("Europe/London", datetime(2027, 3, 27, 16, 30, tzinfo=UTC), "17:00", date(2027, 3, 27)),
        ("Europe/London", datetime(2027, 3, 29, 16, 30, tzinfo=UTC), "17:00", date(2027, 3, 30)),
        # New York: 1 November 2026 and 14 March 2027.
        ("America/New_York", datetime(2026, 10, 31, 20, 59, tzinfo=UTC), "17:00", date(2026, 10, 31)),
        ("America/New_York", datetime(2026, 10, 31, 21, 0, tzinfo=UTC), "17:00", date(2026, 11, 1)),
        ("America/New_York", datetime(2026, 11, 2, 21, 30, tzinfo=UTC), "17:00", date(2026, 11, 2)),
        ("America/New_York", datetime(2026, 11, 2, 22, 0, tzinfo=UTC), "17:00", date(2026, 11, 3)),
        ("America/New_York", datetime(2027, 3, 15, 21, 0, tzinfo=UTC), "17:00", date(2027, 3, 16)),
        # Sydney is a day ahead of UTC for half of it: 5 April 2026 and 4 October 2026.
        ("Australia/Sydney", datetime(2026, 10, 2, 23, 0, tzinfo=UTC), "17:00", date(2026, 10, 3)),
        ("Australia/Sydney", datetime(2026, 10, 3, 6, 59, tzinfo=UTC), "17:00", date(2026, 10, 3)),
        ("Australia/Sydney", datetime(2026, 10, 3, 7, 0, tzinfo=UTC), "17:00", date(2026, 10, 4)),
        ("Australia/Sydney", datetime(2026, 10, 5, 6, 0, tzinfo=UTC), "17:00", date(2026, 10, 6)),
        ("Australia/Sydney", datetime(2026, 4, 6, 6, 30, tzinfo=UTC), "17:00", date(2026, 4, 6)),
        # Leap day, month and year end after the post.
        ("Europe/London", datetime(2028, 2, 29, 17, 0, tzinfo=UTC), "17:00", date(2028, 3, 1)),
        ("Europe/London", datetime(2026, 12, 31, 18, 0, tzinfo=UTC), "17:00", date(2027, 1, 1)),
        # Without a usable time the day is whole.
        ("Europe/London", datetime(2026, 11, 20, 23, 59, tzinfo=UTC), "", date(2026, 11, 20)),
        ("Europe/London", datetime(2026, 11, 20, 23, 59, tzinfo=UTC), "late", date(2026, 11, 20)),
    ],
)
def test_after_the_post_today_is_too_late(zone: str, instant: datetime, cutoff: str, expected: date) -> None:
    assert deadlines.first_day_in_time(instant, zone, cutoff) == expected


@pytest.mark.parametrize(
    ("zone", "day", "cutoff", "expected"),
    [
        ("Europe/London", date(2026, 7, 1), "17:00", datetime(2026, 7, 1, 16, 0, tzinfo=UTC)),
        ("Europe/London", date(2026, 12, 1), "17:00", datetime(2026, 12, 1, 17, 0, tzinfo=UTC)),
        ("America/New_York", date(2026, 11, 1), "17:00", datetime(2026, 11, 1, 22, 0, tzinfo=UTC)),
        ("Australia/Sydney", date(2026, 10, 4), "17:00", datetime(2026, 10, 4, 6, 0, tzinfo=UTC)),
        ("Europe/London", date(2026, 10, 25), "", datetime(2026, 10, 26, 0, 0, tzinfo=UTC)),
        # Half past one does not exist that night; the hour before the change goes on counting.
        ("Europe/London", date(2027, 3, 28), "01:30", datetime(2027, 3, 28, 1, 30, tzinfo=UTC)),
    ],
)
def test_the_post_leaves_at_one_instant(zone: str, day: date, cutoff: str, expected: datetime) -> None:
    assert deadlines.post_leaves(day, zone, cutoff) == expected


@pytest.mark.parametrize("zone", ["Europe/London", "America/New_York", "Australia/Sydney"])
def test_a_day_to_confirm_is_24_real_hours_when_the_clocks_change(zone: str) -> None:
    eve = {
        "Europe/London": datetime(2026, 10, 24, 12, 0),
        "America/New_York": datetime(2026, 10, 31, 12, 0),
        "Australia/Sydney": datetime(2026, 10, 3, 12, 0),
    }[zone].replace(tzinfo=ZoneInfo(zone))
    due = deadlines.confirm_by(eve, 24)
    assert due - eve.astimezone(UTC) == timedelta(hours=24)
    assert due.astimezone(ZoneInfo(zone)).hour == (13 if zone == "Australia/Sydney" else 11)


@pytest.mark.parametrize(
    ("zone", "confirmed", "days", "expected"),
    [
        ("Europe/London", datetime(2026, 11, 19, 12, 0, tzinfo=UTC), 1, date(2026, 11, 20)),
        ("Europe/London", datetime(2026, 11, 19, 12, 0, tzinfo=UTC), 2, date(2026, 11, 23)),
        # Late on Thursday in London is Friday in Sydney, and still Thursday in New York.
        ("Australia/Sydney", datetime(2026, 11, 19, 22, 0, tzinfo=UTC), 1, date(2026, 11, 23)),
        ("America/New_York", datetime(2026, 11, 20, 3, 0, tzinfo=UTC), 1, date(2026, 11, 20)),
        ("Europe/London", datetime(2026, 11, 19, 12, 0, tzinfo=UTC), 0, None),
    ],
)
def test_process_by_counts_from_the_local_day(zone: str, confirmed: datetime, days: int, expected: date | None) -> None:
    assert deadlines.process_by(confirmed, zone, days, WEEKDAYS) == expected


@pytest.mark.parametrize(
    ("zone", "placed", "after", "expected"),
    [
        ("Europe/London", datetime(2026, 11, 1, 12, 0, tzinfo=UTC), 30, date(2026, 12, 1)),
        ("Europe/London", datetime(2028, 1, 30, 12, 0, tzinfo=UTC), 30, date(2028, 2, 29)),
        ("America/New_York", datetime(2026, 11, 1, 3, 0, tzinfo=UTC), 30, date(2026, 11, 30)),
        ("Australia/Sydney", datetime(2026, 11, 1, 20, 0, tzinfo=UTC), 30, date(2026, 12, 2)),
        ("Europe/London", datetime(2026, 11, 1, 12, 0, tzinfo=UTC), 0, None),
    ],
)
def test_the_marketplace_counts_calendar_days(zone: str, placed: datetime, after: int, expected: date | None) -> None:
    assert deadlines.cancelled_on(placed, zone, after) == expected


# --- what holds for every calendar --------------------------------------------------------------------------

DAYS = st.dates(date(2026, 1, 1), date(2029, 12, 31))
CALENDARS = st.builds(
    WorkCalendar,
    st.frozensets(st.integers(0, 6), min_size=1),
    st.frozensets(st.dates(date(2026, 1, 1), date(2026, 3, 31)), max_size=20),
)
COUNTS = st.integers(1, 30)
NEAR = st.dates(date(2025, 12, 1), date(2026, 4, 30))


@given(NEAR, COUNTS, CALENDARS, NEAR)
def test_closing_a_day_never_makes_a_date_earlier(day: date, count: int, calendar: WorkCalendar, closed: date) -> None:
    more = WorkCalendar(calendar.working_days, calendar.closed | {closed})
    assert add_working_days(day, count, more) >= add_working_days(day, count, calendar)


@given(NEAR, COUNTS, CALENDARS)
def test_the_result_is_a_working_day_after_the_anchor(day: date, count: int, calendar: WorkCalendar) -> None:
    found = add_working_days(day, count, calendar)
    assert found > day
    assert deadlines.is_working_day(found, calendar)
    passed = sum(
        deadlines.is_working_day(day + timedelta(days=each), calendar) for each in range(1, (found - day).days + 1)
    )
    assert passed == count


@given(NEAR, st.integers(0, 10), COUNTS, CALENDARS)
def test_later_anchors_and_longer_times_are_never_earlier(
    day: date, wait: int, count: int, calendar: WorkCalendar
) -> None:
    found = add_working_days(day, count, calendar)
    assert add_working_days(day + timedelta(days=wait), count, calendar) >= found
    assert add_working_days(day, count + 1, calendar) > found


@given(
    st.datetimes(datetime(2026, 1, 1), datetime(2029, 1, 1), timezones=st.just(UTC)),
    st.sampled_from(["Europe/London", "America/New_York", "Australia/Sydney"]),
    st.sampled_from(["", "09:00", "17:00", "23:59"]),
)
def test_a_day_can_be_kept_exactly_until_its_post_leaves(instant: datetime, zone: str, cutoff: str) -> None:
    today = instant.astimezone(ZoneInfo(zone)).date()
    in_time = deadlines.first_day_in_time(instant, zone, cutoff) == today
    assert in_time == (instant < deadlines.post_leaves(today, zone, cutoff))
