"""The shop's calendar as it is kept: its working days, closed days, and the moment today's post leaves."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from makerapp import clock
from makerapp.models.database import database
from makerapp.services import deadlines, preferences, shop
from makerapp.services.deadlines import WorkCalendar


def read() -> WorkCalendar:
    """The calendar ship-by dates go by."""
    rows = database.execute_sql("SELECT first, last FROM closed_period WHERE removed = 0").fetchall()
    closed = frozenset(
        day for first, last in rows for day in days_of(date.fromisoformat(first), date.fromisoformat(last))
    )
    return WorkCalendar(frozenset(preferences.get("working_days")), closed)


def days_of(first: date, last: date) -> Iterator[date]:
    """Every day from ``first`` to ``last``, both included."""
    return (first + timedelta(days=number) for number in range((last - first).days + 1))


def cutoff() -> str:
    """The local time of the day's last post, ``17:00``; ``""`` where none is set that could be read."""
    leaves = deadlines.cutoff_time(preferences.get("post_cutoff"))
    return f"{leaves:%H:%M}" if leaves else ""


def first_day_in_time() -> date:
    """The first local day that can still be kept: a ship-by date before it is late."""
    return deadlines.first_day_in_time(clock.utc_now(), shop.profile().time_zone, preferences.get("post_cutoff"))
