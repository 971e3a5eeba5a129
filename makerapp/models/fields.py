"""Small fields over STRICT SQLite columns: instants as integer milliseconds, days as ISO text, JSON as text."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from typing import Any

from peewee import IntegerField, TextField

# Made once: json.dumps makes an encoder per call.
_to_json = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def to_millis(instant: datetime) -> int:
    """Milliseconds since 1970 in UTC; ``instant`` must be aware."""
    if instant.tzinfo is None:
        raise ValueError("an instant needs its time zone")
    return round(instant.timestamp() * 1000)


def from_millis(value: int) -> datetime:
    """The aware UTC instant of milliseconds since 1970."""
    return datetime.fromtimestamp(value / 1000, UTC)


class InstantField(IntegerField):
    """An aware datetime, stored as UTC milliseconds."""

    def db_value(self, value: datetime | None) -> int | None:
        return None if value is None else to_millis(value)

    def python_value(self, value: int | None) -> datetime | None:
        return None if value is None else from_millis(value)


class DayField(TextField):
    """A calendar day without a zone, stored as ``2026-11-20``."""

    def db_value(self, value: date | None) -> str | None:
        return None if value is None else value.isoformat()

    def python_value(self, value: str | None) -> date | None:
        return None if value is None else date.fromisoformat(value)


class FlagField(IntegerField):
    """True or false, stored as 1 or 0."""

    def db_value(self, value: bool | None) -> int | None:
        return None if value is None else int(value)

    def python_value(self, value: int | None) -> bool | None:
        return None if value is None else bool(value)


class JsonText(TextField):
    """Lists and objects as JSON text, keys in the order given, any script readable."""

    def db_value(self, value: Any) -> str | None:
        return None if value is None else _to_json(value)

    def python_value(self, value: str | None) -> Any:
        return None if value is None else json.loads(value)
