"""When an order has to be confirmed, made and sent. Pure rules: days are local days of the shop, instants UTC."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from makerapp import clock
from makerapp.errors import Refused
from makerapp.translation import tr

# Longer than any real vacation: past this many days the shop is taken as closed for good.
_LONGEST_SEARCH = 3 * 366


@dataclass(frozen=True)
class WorkCalendar:
    """The days a shop works: ``working_days`` of the week (0 is Monday), less the ``closed`` days."""

    working_days: frozenset[int] = frozenset(range(5))
    closed: frozenset[date] = frozenset()


WEEKDAYS = WorkCalendar()


def is_working_day(day: date, calendar: WorkCalendar) -> bool:
    """Whether the shop works on this day."""
    return day.weekday() in calendar.working_days and day not in calendar.closed


def add_working_days(day: date, count: int, calendar: WorkCalendar) -> date:
    """The ``count``-th working day after ``day``; counting starts the day after, as marketplaces count.

    With a count of 0 it is ``day`` itself, working or not. Raises Refused where the calendar leaves no such day within
    three years.
    """
    last = date.fromordinal(min(day.toordinal() + _LONGEST_SEARCH, date.max.toordinal()))
    while count > 0:
        if day >= last or not calendar.working_days:
            raise Refused(
                tr("The shop has no working day left."),
                tr(
                    "Every day is closed or free, so no date can be worked out. "
                    "Open some in Settings, Days & deadlines."
                ),
            )
        day += timedelta(days=1)
        if is_working_day(day, calendar):
            count -= 1
    return day


def ship_by(
    anchor: date, production_days: Iterable[int | None], shop_default: int, calendar: WorkCalendar
) -> date | None:
    """The ship-by date of an order paid (or, payment unknown, placed) on ``anchor``.

    The slowest line decides; a line without a production time takes ``shop_default`` (0: none). Without any, there is
    no date. Raises Refused where the calendar has no working day.
    """
    slowest = max((days or shop_default for days in production_days), default=shop_default)
    return add_working_days(anchor, slowest, calendar) if slowest > 0 else None


def cutoff_time(text: str) -> time | None:
    """The setting's ``17:00`` as a time of day; ``None`` where nothing usable stands there: then the day is whole."""
    hours, _, minutes = text.strip().partition(":")
    if not (hours.isdecimal() and minutes.isdecimal() and len(minutes) == 2):
        return None
    return time(int(hours), int(minutes)) if int(hours) < 24 and int(minutes) < 60 else None


def first_day_in_time(now: datetime, time_zone: str, cutoff: str) -> date:
    """The first local day that can still be kept: today, or tomorrow once today's post has left.

    ``now`` is an aware instant, ``time_zone`` an IANA name, ``cutoff`` the local time of the day's last post. A
    ship-by date before this day is late.
    """
    local = now.astimezone(ZoneInfo(time_zone))
    leaves = cutoff_time(cutoff)
    gone = leaves is not None and local.time() >= leaves
    return local.date() + timedelta(days=1) if gone else local.date()


def post_leaves(day: date, time_zone: str, cutoff: str) -> datetime:
    """The instant (UTC) up to which ``day`` can be kept: its last post, else its end.

    A time that a change to summer time leaves out counts with the offset before the change (PEP 495, fold 0).
    """
    leaves = cutoff_time(cutoff)
    local = datetime.combine(day, leaves) if leaves else datetime.combine(day + timedelta(days=1), time())
    return local.replace(tzinfo=ZoneInfo(time_zone)).astimezone(UTC)


def confirm_by(placed_at: datetime, hours: int) -> datetime:
    """The instant (UTC) an order has to be confirmed by: real hours, whatever the clocks do meanwhile."""
    return placed_at.astimezone(UTC) + timedelta(hours=hours)


def process_by(confirmed_at: datetime, time_zone: str, days: int, calendar: WorkCalendar) -> date | None:
    """The local day a confirmed order has to be in hand by, ``days`` working days on; ``None`` where ``days`` is 0."""
    return add_working_days(clock.local_day(confirmed_at, time_zone), days, calendar) if days > 0 else None


def cancelled_on(placed_at: datetime, time_zone: str, after_days: int) -> date | None:
    """The local day a marketplace cancels an order it has not seen shipped; ``None`` where it never does.

    Amazon: 30 calendar days after it was placed (Seller Central, "Cancel an order": orders not confirmed as shipped
    within 30 days are cancelled and not paid out).
    """
    return clock.local_day(placed_at, time_zone) + timedelta(days=after_days) if after_days > 0 else None
