"""What bringing in needs to know of the shop."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from makerapp.models.product import Product
from makerapp.services.deadlines import WEEKDAYS, WorkCalendar


@dataclass(frozen=True)
class Shelf:
    """What bringing in needs to know of the shop: its zone, currency, settings and products by SKU."""

    zone: str
    currency: str
    today: date
    assume_delivered_days: int
    production_days: int
    products: dict[str, Product]
    calendar: WorkCalendar = WEEKDAYS

    def instant(self, said: str) -> datetime:
        """An instant from a snapshot: ISO text in UTC, or a day alone, which is taken from its start."""
        if len(said) == len("2026-11-20"):
            return datetime.combine(date.fromisoformat(said), time(), ZoneInfo(self.zone))
        return datetime.fromisoformat(said)

    def noon(self, day: date) -> datetime:
        """The middle of a local day: where only the day is known, no zone turns it into another."""
        return datetime.combine(day, time(12), ZoneInfo(self.zone)).astimezone(UTC)
