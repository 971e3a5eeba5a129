"""The one place that asks what time it is. Instants are aware datetimes in UTC; days are local dates."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

_frozen_at: datetime | None = None


def utc_now() -> datetime:
    """The current instant in UTC, whole milliseconds (the precision the database keeps)."""
    instant = _frozen_at or datetime.now(UTC)
    return instant.replace(microsecond=instant.microsecond // 1000 * 1000)


def today_in(time_zone: str) -> date:
    """The calendar day at the workbench now. ``time_zone`` is an IANA name such as ``Europe/London``."""
    return local_day(utc_now(), time_zone)


def local_day(instant: datetime, time_zone: str) -> date:
    """The calendar day of a UTC instant in the shop's time zone."""
    return instant.astimezone(ZoneInfo(time_zone)).date()


@contextmanager
def frozen(instant: datetime) -> Iterator[None]:
    """Let time stand still at ``instant`` (aware) for tests and pictures."""
    global _frozen_at
    before, _frozen_at = _frozen_at, instant.astimezone(UTC)
    try:
        yield
    finally:
        _frozen_at = before
