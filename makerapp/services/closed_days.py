"""Vacation, closed days and the working week: each change moves the ship-by dates it must, as one action."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from makerapp.errors import Refused
from makerapp.models.database import rehearsed_transaction
from makerapp.models.shop import ClosedPeriod, Setting
from makerapp.services import deadlines, preferences, ship_dates, shop, work_calendar
from makerapp.services.history import Action, action
from makerapp.services.outcome import Outcome, outcome
from makerapp.services.words import day_words, period_words, weekdays_words
from makerapp.translation import one_stop, speaking, tr

LONGEST_PERIOD = 366
LONGEST_REASON = 200


@dataclass(frozen=True)
class Closing:
    """Days to close, first and last included (local days), and why."""

    first: date
    last: date
    reason: str = ""


@dataclass(frozen=True)
class ClosedRow:
    """Closed days as they are kept; ``id`` opens them again."""

    id: int
    first: date
    last: date
    reason: str


@dataclass(frozen=True)
class Move:
    """An order whose ship-by date would move. Days are local days of the shop, ``None`` for no date."""

    order_id: int
    number: str
    before: date | None
    after: date | None


@dataclass(frozen=True)
class Fixed:
    """An open order that stays on a day the shop does not work: ``whose`` is ``marketplace`` or ``maker``."""

    order_id: int
    number: str
    ship_by: date
    whose: str


@dataclass(frozen=True)
class CalendarPreview:
    """What a change of the calendar would do to the open orders, the earliest dates first."""

    moves: tuple[Move, ...]
    fixed: tuple[Fixed, ...]


def periods(since: date | None = None) -> tuple[ClosedRow, ...]:
    """The closed days, the earliest first; with ``since`` those over by then are left out."""
    found = ClosedPeriod.select().where(ClosedPeriod.removed == False).order_by(ClosedPeriod.first, ClosedPeriod.id)  # noqa: E712
    rows = (ClosedRow(each.id, each.first, each.last, each.reason) for each in found)
    return tuple(row for row in rows if since is None or row.last >= since)


def close(closings: Sequence[Closing]) -> Outcome:
    """Close days and move the shop's own ship-by dates past them; nothing gets earlier by it.

    Raises Refused for days the wrong way round, a stretch over a year, days closed already, or where no working day
    would be left.
    """
    if not closings:
        raise Refused(tr("No days are chosen."), tr("Choose at least one day to close."))
    with action("closed") as act:
        for closing in closings:
            _check(closing)
            reason = closing.reason.strip()[:LONGEST_REASON]
            with speaking("en"):
                days = period_words(closing.first, closing.last)
            with act.shop_step("closed", days=days, reason=reason) as step:
                step.add(ClosedPeriod(first=closing.first, last=closing.last, reason=reason))
        with speaking("en"):
            named = [period_words(each.first, each.last) for each in closings]
        why = f"closed {named[0]}" if len(named) == 1 else f"closed on {len(named)} days"
        return _follow(act, "closed", why, "later")


def open_again(period_id: int) -> Outcome:
    """Work on closed days after all; the shop's own ship-by dates may come back. Raises Refused where it is open."""
    with action("opened") as act:
        period: ClosedPeriod | None = ClosedPeriod.get_or_none(ClosedPeriod.id == period_id)
        if period is None or period.removed:
            raise Refused(tr("These days are open already."), tr("The list shows which days are closed."))
        with speaking("en"):
            days = period_words(period.first, period.last)
        with act.shop_step("opened", days=days, reason=period.reason) as step:
            step.set(period, removed=True)
        return _follow(act, "opened", f"open {days}", "earlier")


def set_working_days(days: Iterable[int]) -> Outcome:
    """The days of the week the shop works (0 is Monday); the shop's own ship-by dates follow.

    Raises Refused for a week without a working day.
    """
    chosen = sorted(set(days))
    if not chosen:
        raise Refused(
            tr("A week needs at least one working day."), tr("Tick a day. For a vacation, close its days instead.")
        )
    with action("working_days") as act:
        before: list[int] = preferences.get("working_days")
        setting: Setting | None = Setting.get_or_none(Setting.key == "working_days")
        if setting is None:
            # The row has to be there to be changed; it says what holds without it.
            setting = Setting.create(key="working_days", value=before)
        with speaking("en"):
            was, now = weekdays_words(before), weekdays_words(chosen)
        with act.shop_step("working_days", before=was, after=now) as step:
            step.set(setting, value=chosen)
        return _follow(act, "working_days", f"working days {now}", "either")


def follow_usual_time() -> Outcome:
    """Work out open orders anew after the shop's usual production time was changed; what they had is undoable."""
    with action("worked_out") as act:
        days: int = preferences.get("production_days_default")
        why = f"usual time {days} working day{'' if days == 1 else 's'}" if days else "no usual time"
        return outcome(act, "worked_out", *ship_dates.follow_usual_time(act, why))


def preview(do: Callable[[], object]) -> CalendarPreview:
    """What ``do``, one of the changes above, would move. Raises Refused exactly where ``do`` would."""
    before, calendar = ship_dates.open_orders(), work_calendar.read()
    # Done and given back, as ``rehearsal`` does; here only dates are compared, of hundreds of orders maybe.
    with rehearsed_transaction():
        do()
        after = {each.order_id: each.ship_by for each in ship_dates.open_orders()}
        changed = work_calendar.read()
    moves = [
        Move(each.order_id, each.number, each.ship_by, after[each.order_id])
        for each in before
        if after[each.order_id] != each.ship_by
    ]
    fixed = [
        Fixed(each.order_id, each.number, each.ship_by, each.ship_by_from)
        for each in before
        if each.ship_by is not None
        and each.ship_by_from != "shop"
        and deadlines.is_working_day(each.ship_by, calendar)
        and not deadlines.is_working_day(each.ship_by, changed)
    ]
    return CalendarPreview(tuple(moves), tuple(fixed))


def why_closed(day: date) -> str:
    """Why the shop does not work on this day: what it is closed for, or that it is no working day; else ``""``."""
    if deadlines.is_working_day(day, work_calendar.read()):
        return ""
    period = next((each for each in periods() if each.first <= day <= each.last), None)
    if period is None:
        return tr("{day} is not a working day.").format(day=day_words(day))
    if period.reason:
        return tr("{day} is closed: {reason}.").format(day=day_words(day), reason=period.reason)
    return tr("{day} is closed.").format(day=day_words(day))


def _follow(act: Action, kind: str, why: str, only: Literal["later", "earlier", "either"]) -> Outcome:
    # Asked also where no order is open, so that a calendar without a working day is refused at once.
    deadlines.add_working_days(shop.today(), 1, work_calendar.read())
    return outcome(act, kind, *ship_dates.follow_calendar(act, why, only))


def _check(closing: Closing) -> None:
    if closing.last < closing.first:
        raise Refused(
            one_stop(
                tr("{day} is before {day2}.").format(day=day_words(closing.last), day2=day_words(closing.first)),
            ),
            tr("Choose a last day on or after the first."),
        )
    length = (closing.last - closing.first).days + 1
    if length > LONGEST_PERIOD:
        raise Refused(
            tr("{length} days are more than a year.").format(length=length), tr("Close at most a year at once.")
        )
    covered = work_calendar.read().closed
    if all(day in covered for day in work_calendar.days_of(closing.first, closing.last)):
        raise Refused(
            tr("{days} is closed already.").format(days=period_words(closing.first, closing.last)),
            tr("The list shows it."),
        )
