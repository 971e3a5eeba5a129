"""A line of an order in the words that lists and tickets share."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from makerapp import locales
from makerapp.models.rows import LineRow
from makerapp.services import pictures, shop
from makerapp.services.paperwork.frozen import Remark
from makerapp.services.words import day_words, listed
from makerapp.translation import counted, tr

# What a marketplace calls the buyer's words where there is only one of them: it says nothing on paper.
_PLAIN = ("", "personalization", "personalisation")

_MOST_NAMED = 4


def options(line: LineRow) -> tuple[str, ...]:
    """``Color: Moss``; an option without a name is its value alone."""
    return tuple(f"{name}: {value}" if name else value for name, value in line.options)


def personalization(line: LineRow) -> tuple[str, ...]:
    """The buyer's words in full, each field on its own."""
    return tuple(value if name.casefold() in _PLAIN else f"{name}: {value}" for name, value in line.personalization)


def picture(line: LineRow) -> bytes | None:
    """The product's picture as it was kept, ``None`` where there is none."""
    path = pictures.picture_path(line.picture)
    return path.read_bytes() if path else None


def left_off(numbers: Sequence[str], forms: tuple[str, str]) -> Remark:
    """One remark for all orders that are not on a list, so that it hides no other: "#1001 and 3 more aren't on …".

    ``forms`` are the sentence for one order and for many, marked by ``mark_counted``, with ``{numbers}``.
    """
    some = list(numbers)
    if len(some) > _MOST_NAMED:
        some[_MOST_NAMED - 1 :] = [tr("{n} more").format(n=len(some) - _MOST_NAMED + 1)]
    one, many = forms
    return Remark(counted(one, many, len(numbers), numbers=listed(some)))


def dated(day: date | None) -> str:
    """``Wed 18 Nov 2026``, for paper outlives the year; ``""`` where there is no day."""
    return locales.with_year(day_words(day), day.year) if day else ""


def short_day(day: date | None) -> str:
    """``Wed 18 Nov``; with its year where that is not this one."""
    return day_words(day, shop.today()) if day else ""
