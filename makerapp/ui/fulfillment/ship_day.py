"""The day a parcel is handed over: which days make sense, and how one that is still to come is told."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from makerapp.clock import local_day
from makerapp.models.rows import OrderDetail, ParcelRow
from makerapp.services import shop
from makerapp.services.words import day_words

# A label is printed the evening before or ahead of a holiday; what is further away is a slip of the finger.
MOST_DAYS_AHEAD = 14


def day_objection(day: date, detail: OrderDetail) -> str:
    """Why the parcel can't go on that local day, "" where it can."""
    placed = local_day(detail.row.placed_at, shop.profile().time_zone)
    if day < placed:
        text = _tr("The order was placed on {day}. Choose that day or a later one.")
        return text.format(day=day_words(placed))
    latest = shop.today() + timedelta(days=MOST_DAYS_AHEAD)
    if day > latest:
        return _tr("That is more than two weeks away. Choose {day} or an earlier day.").format(day=day_words(latest))
    return ""


def done_title(number: str, parcel: ParcelRow | None, *, many: bool = False) -> str:
    """ "#1042 is on its way", or when it goes where that day is still to come; ``many``: several in one box."""
    if parcel is not None and parcel.ship_date > shop.today():
        text = _tr("{number} are ready to go on {day}") if many else _tr("{number} is ready to go on {day}")
        return text.format(number=number, day=day_words(parcel.ship_date))
    if many:
        return _tr("{number} are on their way").format(number=number)
    return _tr("{number} is on its way").format(number=number)


def _tr(text: str) -> str:
    return QCoreApplication.translate("ship_day", text)
