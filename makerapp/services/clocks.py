"""All clocks of one order, the next one first: what has to be done by when, in sentences."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from makerapp import clock
from makerapp.models.order import OPEN_STATUSES, Status
from makerapp.models.rows import OrderDetail
from makerapp.money import format_money
from makerapp.services import channel_rules, closed_days, deadlines, preferences, shop, work_calendar
from makerapp.services.words import OWN_CHANNELS, channel_words, day_words, in_days, moment_words, urgency
from makerapp.translation import counted, tr


@dataclass(frozen=True)
class Clock:
    """One thing that runs out. ``kind``: confirm, start, ship, marketplace, hold or refund.

    ``due`` is an instant (UTC), a local day of the shop, or ``None`` for no date. ``level``: late, today, soon, later
    or none. ``title`` is what has to be done, ``when`` until when, ``text`` one sentence more, ``""`` for nothing.
    """

    kind: str
    due: datetime | date | None
    level: str
    title: str
    when: str
    text: str


@dataclass(frozen=True)
class _Now:
    """The moment everything is measured by, read once."""

    instant: datetime
    zone: str
    today: date
    cutoff: str
    in_time: date


def clocks(detail: OrderDetail) -> tuple[Clock, ...]:
    """The clocks that still run, the next one first, those without a date last. A finished order has none, except for
    money that is still to be paid back.
    """
    zone, cutoff, instant = shop.profile().time_zone, work_calendar.cutoff(), clock.utc_now()
    now = _Now(
        instant, zone, clock.local_day(instant, zone), cutoff, deadlines.first_day_in_time(instant, zone, cutoff)
    )
    found: list[Clock | None] = []
    if detail.row.status in OPEN_STATUSES:
        found = [
            _confirm(detail, now),
            _start(detail, now),
            _ship(detail, now),
            _marketplace(detail),
            _hold(detail, now),
        ]
    found.append(_refund(detail))
    running = [each for each in found if each is not None]
    return tuple(sorted(running, key=lambda each: _runs_out(each, now)))


def _runs_out(each: Clock, now: _Now) -> datetime:
    """When a clock runs out, for their order; what has no date comes last."""
    if isinstance(each.due, datetime):
        return each.due
    if each.due is None:
        return datetime.max.replace(tzinfo=now.instant.tzinfo)
    return deadlines.post_leaves(each.due, now.zone, now.cutoff if each.kind == "ship" else "")


def _confirm(detail: OrderDetail, now: _Now) -> Clock | None:
    hours: int = preferences.get("confirm_hours")
    if detail.row.status is not Status.PENDING or hours == 0:
        return None
    due = deadlines.confirm_by(detail.row.placed_at, hours)
    day = clock.local_day(due, now.zone)
    if not detail.placed_time_known:
        # Only the day is known, so the whole day counts.
        return Clock("confirm", day, _level(day, now.today), tr("Confirm by"), _day(day, now), "")
    level = "late" if due < now.instant else _level(day, now.today)
    text = (
        counted("1 hour after it was placed.", "{n} hours after it was placed.", hours)
        if level != "late"
        else counted("More than 1 hour has passed.", "More than {n} hours have passed.", hours)
    )
    return Clock("confirm", due, level, tr("Confirm by"), _moment(due, now), text)


def _start(detail: OrderDetail, now: _Now) -> Clock | None:
    """Processing has to begin: done as soon as one piece is made."""
    if detail.row.status is not Status.CONFIRMED or detail.confirmed_at is None:
        return None
    if any(line.made > 0 for line in detail.lines):
        return None
    days: int = preferences.get("process_days")
    due = deadlines.process_by(detail.confirmed_at, now.zone, days, work_calendar.read())
    if due is None:
        return None
    text = counted("1 working day after it was confirmed.", "{n} working days after it was confirmed.", days)
    return Clock("start", due, _level(due, now.today), tr("Start on it by"), _day(due, now), text)


def _ship(detail: OrderDetail, now: _Now) -> Clock:
    due = detail.row.ship_by
    if due is None:
        text = (
            tr("None of the items has a production time, and the shop has no usual time. Set one in Settings.")
            if detail.ship_by_from == "shop"
            else tr("You took it away, or set none.")
        )
        return Clock("ship", None, "none", tr("No ship-by date"), "", text)
    found = urgency(due, detail.row.status, now.today, now.cutoff, now.in_time)
    level = {"tomorrow": "soon"}.get(found.level, found.level)
    if found.level == "late":
        how = tr("the post has left") if due == now.today else found.line1
        when = f"{_day(due, now)} · {how}"
    else:
        # The post leaves on the day itself, so its time is said there and the day before.
        post = (
            tr(", before {time}").format(time=now.cutoff) if found.level in ("today", "tomorrow") and now.cutoff else ""
        )
        near = f" · {found.line2}" if found.level == "later" else ""
        when = _day(due, now) + post + near
    return Clock("ship", due, level, tr("Ship by"), when, _whose(detail, due))


def _whose(detail: OrderDetail, due: date) -> str:
    """Who set the ship-by date, and where it falls on a day the shop does not work."""
    if detail.ship_by_from == "marketplace":
        channel = detail.row.channel
        said = (
            tr("It came with the order.")
            if channel in OWN_CHANNELS
            else tr("{channel} gives this date.").format(channel=channel_words(channel))
        )
    elif detail.ship_by_from == "maker":
        said = tr("You set this date.")
    else:
        if detail.paid_at:
            return tr("Worked out from the payment, in your working days.")
        return tr("Worked out from the order, in your working days.")
    closed = closed_days.why_closed(due)
    return f"{said} {closed}" if closed else said


def _marketplace(detail: OrderDetail) -> Clock | None:
    found = channel_rules.countdown_of(detail)
    if found is None:
        return None
    name, day = channel_words(found.channel), day_words(found.cancels_on, shop.today())
    level = {"past": "late"}.get(found.level, found.level)
    if found.level == "past":
        return Clock(
            "marketplace",
            found.cancels_on,
            level,
            tr("{name} may have cancelled it").format(name=name),
            day,
            tr("Check it there."),
        )
    left = in_days(found.days_left)
    text = counted(
        "Unless it is confirmed as shipped there, 1 day after it was placed.",
        "Unless it is confirmed as shipped there, {n} days after it was placed.",
        found.after_days,
    )
    return Clock(
        "marketplace", found.cancels_on, level, tr("{name} cancels it").format(name=name), f"{day} · {left}", text
    )


def _hold(detail: OrderDetail, now: _Now) -> Clock | None:
    until = detail.held_until
    if until is None or until <= now.today:
        return None
    return Clock("hold", until, "later", tr("On hold until"), _day(until, now), detail.hold_reason)


def _refund(detail: OrderDetail) -> Clock | None:
    if detail.refund_due <= 0:
        return None
    amount = format_money(detail.refund_due, detail.row.currency)
    return Clock("refund", None, "none", tr("Refund due"), amount, tr("Pay it back, then mark it as paid back."))


def _level(due: date, today: date) -> str:
    days = (due - today).days
    return "late" if days < 0 else "today" if days == 0 else "soon" if days == 1 else "later"


def _day(day: date, now: _Now) -> str:
    near = {0: tr("today, {day}"), 1: tr("tomorrow, {day}")}.get((day - now.today).days, "{day}")
    return near.format(day=day_words(day, now.today))


def _moment(instant: datetime, now: _Now) -> str:
    days = (clock.local_day(instant, now.zone) - now.today).days
    near = {-1: tr("yesterday, {time}"), 0: tr("today, {time}"), 1: tr("tomorrow, {time}")}.get(days)
    if near is None:
        return moment_words(instant, now.zone, now.today)
    return near.format(time=f"{instant.astimezone(ZoneInfo(now.zone)):%H:%M}")


def _working_days(count: int) -> str:
    return counted("1 working day", "{n} working days", count)
