"""Public holidays of a country or a part of it, offered as closed days; which to keep is the maker's choice."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from makerapp.countries import country_name
from makerapp.services import deadlines, work_calendar
from makerapp.services.closed_days import Closing
from makerapp.translation import tr

_LANGUAGE = "en_US"


@dataclass(frozen=True)
class Holiday:
    """One public holiday. ``why_not`` says why closing it would change nothing; ``""`` where it would."""

    day: date
    name: str
    why_not: str = ""

    def closing(self) -> Closing:
        """The day as the maker closes it."""
        return Closing(self.day, self.day, self.name)


def countries() -> tuple[tuple[str, str], ...]:
    """Code (ISO 3166-1 alpha-2) and English name of every country whose holidays are known, by name."""
    # The table of a whole world is loaded where somebody asks for it, never at the start.
    import holidays

    codes = (code for code in holidays.list_supported_countries() if len(code) == 2)
    named = ((code, country_name(code)) for code in codes)
    return tuple(sorted((each for each in named if each[1]), key=lambda each: each[1].casefold()))


def regions(country: str) -> tuple[tuple[str, str], ...]:
    """Code and name of the parts of a country that have holidays of their own, by name; empty where none have.

    Raises KeyError for a country that is not among ``countries``.
    """
    import holidays

    codes = holidays.list_supported_countries()[country]
    aliases: dict[str, str] = getattr(type(holidays.country_holidays(country)), "subdivisions_aliases", {})
    names: dict[str, str] = {}
    for name, code in aliases.items():
        names.setdefault(code, name)
    return tuple(sorted(((code, names.get(code, code)) for code in codes), key=lambda each: each[1].casefold()))


def upcoming(country: str, region: str, today: date) -> tuple[Holiday, ...]:
    """The holidays from ``today`` to the end of next year, the next one first; ``region`` ``""`` is the whole country.

    Some are known only as far as their government has named them.
    """
    import holidays

    years = (today.year, today.year + 1)
    found = holidays.country_holidays(country, subdiv=region or None, years=years, language=_LANGUAGE)
    calendar = work_calendar.read()
    return tuple(
        Holiday(day, name.partition(" (substituted")[0], _why_not(day, calendar))
        for day, name in sorted(found.items())
        if day >= today and day.year in years
    )


def _why_not(day: date, calendar: deadlines.WorkCalendar) -> str:
    if day in calendar.closed:
        return tr("Closed already")
    return "" if deadlines.is_working_day(day, calendar) else tr("Not a working day")
