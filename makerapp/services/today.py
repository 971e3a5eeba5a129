"""Today: what leaves, what comes, what has to be made, and until when the post office is open.

Everything the page shows, read in one go; the words are the page's own.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from makerapp import clock
from makerapp.models import queries, today_queries
from makerapp.models.list_rows import WORK_VIEWS, OrderRow, View
from makerapp.models.order import Status
from makerapp.models.today_queries import Missing, OpenOrder
from makerapp.services import deadlines, preferences, shop, work_calendar

# The bars: what is late, today, and the six days after it.
DAYS_AHEAD = 6

_VIEW_OF_STATUS = {Status.PENDING: View.TO_CONFIRM, Status.CONFIRMED: View.TO_MAKE, Status.PROCESSING: View.TO_PACK}


class PartOfDay(StrEnum):
    """Which greeting fits."""

    MORNING = "morning"
    AFTERNOON = "afternoon"
    EVENING = "evening"


class Post(StrEnum):
    """How the post office stands: ``SOON`` in the last hour before it closes, ``UNKNOWN`` where no time is set."""

    UNKNOWN = "unknown"
    OPEN = "open"
    SOON = "soon"
    CLOSED = "closed"
    FREE_DAY = "free-day"


@dataclass(frozen=True, slots=True)
class DayCount:
    """How many orders leave on a local day; ``day`` is ``None`` for all that are late."""

    day: date | None
    orders: int


@dataclass(frozen=True, slots=True)
class ToMake:
    """One product, of all orders together: ``pieces`` to make, ``personalized`` of them for one buyer alone.

    ``numbers`` are the orders that want it, the first to leave first; ``options`` (name, value) pairs.
    """

    title: str
    options: tuple[tuple[str, str], ...]
    picture: str
    pieces: int
    personalized: int
    numbers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Board:
    """All of Today at one moment. Days are local days of the shop, ids those of open orders that are not on hold.

    ``due`` leaves today or should have, ``coming`` leaves later, both in the order they leave. ``packable`` are all
    that only have to be packed, ``ready`` those to begin with: of ``due`` while there are any, else of ``coming``.
    ``next_view`` is where the work is while none is ready: the view of what presses most, ``None`` where nothing is
    open. ``in_time`` is the first day that can still be kept, ``closes`` the post office's time as HH:MM or ``""``.
    ``days`` are the days of ``coming``, ``week`` the bars; ``counts`` the orders in each view of work.
    """

    today: date
    in_time: date
    part: PartOfDay
    maker: str
    late: int
    counts: dict[View, int]
    due: tuple[int, ...]
    coming: tuple[int, ...]
    ready: tuple[int, ...]
    packable: tuple[int, ...]
    next_view: View | None
    days: tuple[DayCount, ...]
    week: tuple[DayCount, ...]
    to_make: tuple[ToMake, ...]
    post: Post
    closes: str

    @property
    def in_time_today(self) -> int:
        """How many of ``due`` leave today and are not late yet."""
        return len(self.due) - self.late


def read() -> Board:
    """Today as it stands now."""
    profile, now = shop.profile(), clock.utc_now()
    local = now.astimezone(ZoneInfo(profile.time_zone))
    today = local.date()
    in_time = deadlines.first_day_in_time(now, profile.time_zone, preferences.get("post_cutoff"))
    found = today_queries.open_orders(today)
    due = [each for each in found if each.ship_by is not None and each.ship_by <= today]
    coming = [each for each in found if each.ship_by is None or each.ship_by > today]
    counts = Counter(_VIEW_OF_STATUS[each.status] for each in found)
    closes = deadlines.cutoff_time(preferences.get("post_office_closes"))
    return Board(
        today=today,
        in_time=in_time,
        part=part_of_day(local.time()),
        maker=profile.maker_name,
        late=sum(1 for each in due if each.ship_by is not None and each.ship_by < in_time),
        counts={view: counts[view] for view in WORK_VIEWS},
        due=_ids(due),
        coming=_ids(coming),
        ready=_ids(_ready(due or coming)),
        packable=_ids(_ready(found)),
        next_view=_next_view(due, counts),
        days=_days(coming),
        week=_week(found, today, in_time),
        to_make=_added_up(today_queries.missing(today)),
        post=post_office(local, closes, is_free_day=not deadlines.is_working_day(today, work_calendar.read())),
        closes=f"{closes:%H:%M}" if closes else "",
    )


def rows(order_ids: Sequence[int]) -> list[OrderRow]:
    """The orders of a stretch of ``due`` or ``coming``, in that order."""
    return queries.rows(order_ids)


def part_of_day(local: time) -> PartOfDay:
    """Morning from five to noon, evening from six until five."""
    if time(5) <= local < time(12):
        return PartOfDay.MORNING
    return PartOfDay.AFTERNOON if time(12) <= local < time(18) else PartOfDay.EVENING


def post_office(local: datetime, closes: time | None, *, is_free_day: bool) -> Post:
    """How the post office stands at a local moment; on a day the shop is closed nobody goes there."""
    if closes is None:
        return Post.UNKNOWN
    if is_free_day:
        return Post.FREE_DAY
    end = datetime.combine(local.date(), closes, local.tzinfo)
    if local >= end:
        return Post.CLOSED
    return Post.SOON if local >= end - timedelta(hours=1) else Post.OPEN


def _ids(orders: Iterable[OpenOrder]) -> tuple[int, ...]:
    return tuple(each.id for each in orders)


def _ready(orders: Iterable[OpenOrder]) -> list[OpenOrder]:
    return [each for each in orders if each.status is Status.PROCESSING]


def _next_view(due: Sequence[OpenOrder], counts: Counter[View]) -> View | None:
    if due:
        return _VIEW_OF_STATUS[due[0].status]
    return next((view for view in (View.TO_MAKE, View.TO_PACK, View.TO_CONFIRM) if counts[view]), None)


def _days(coming: Iterable[OpenOrder]) -> tuple[DayCount, ...]:
    # A Counter keeps the order of what it counts, which come by their day.
    counts = Counter(each.ship_by for each in coming if each.ship_by is not None)
    return tuple(DayCount(day, orders) for day, orders in counts.items())


def _week(orders: Iterable[OpenOrder], today: date, in_time: date) -> tuple[DayCount, ...]:
    days = [today + timedelta(days=number) for number in range(DAYS_AHEAD + 1)]
    counts = Counter(None if each.ship_by < in_time else each.ship_by for each in orders if each.ship_by is not None)
    return tuple(DayCount(day, counts[day]) for day in (None, *days))


def _added_up(lines: Iterable[Missing]) -> tuple[ToMake, ...]:
    """One entry per product and options, the first to leave on top, as on the make list."""
    alike: dict[tuple[object, ...], list[Missing]] = {}
    for each in lines:
        alike.setdefault((each.product_id or (each.title, each.sku), each.options), []).append(each)
    return tuple(
        ToMake(
            title=together[0].title,
            options=together[0].options,
            picture=together[0].picture,
            pieces=sum(each.pieces for each in together),
            personalized=sum(each.pieces for each in together if each.is_personalized),
            numbers=tuple(dict.fromkeys(each.number for each in together)),
        )
        for together in alike.values()
    )
