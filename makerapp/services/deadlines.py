"""When an order has to leave. Days are local days of the shop; weekends are no working days."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

_SATURDAY = 5


def is_working_day(day: date) -> bool:
    """Monday to Friday."""
    return day.weekday() < _SATURDAY


def add_working_days(day: date, count: int) -> date:
    """The ``count``-th working day after ``day``; counting starts the day after, as marketplaces count."""
    while count > 0:
        day += timedelta(days=1)
        if is_working_day(day):
            count -= 1
    return day


def ship_by(anchor: date, production_days: Iterable[int | None], shop_default: int) -> date | None:
    """The ship-by date of an order paid (or, payment unknown, placed) on ``anchor``.

    The slowest line decides; a line without a production time takes ``shop_default`` (0: none). Without any, there is
    no date.
    """
    slowest = max((days or shop_default for days in production_days), default=shop_default)
    return add_working_days(anchor, slowest) if slowest > 0 else None
