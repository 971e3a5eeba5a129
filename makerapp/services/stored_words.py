"""What the program itself wrote into the history, in the maker's language.

History is kept in English, whatever the program speaks: a reason, what was edited, why a date moved. Told again, it is
matched with the texts it was made of; what the maker or a buyer wrote fits none of them and stays as it is.
"""

from __future__ import annotations

import re
from functools import cache

from makerapp import locales
from makerapp.translation import language, mark, tr

_TEMPLATES = (
    mark("Cancelled by {name}: not confirmed as shipped within {count} days"),
    mark("Cancelled on {channel}"),
    mark("Sent more than {count} days ago"),
    mark("closed on {count} days"),
    mark("closed {days}"),
    mark("open {days}"),
    mark("working days {days}"),
    mark("usual time {count} working day"),
    mark("usual time {count} working days"),
    mark("production time of {title}"),
    mark("{from_shelf} from the shelf, {newly_made} newly made"),
    mark("{from_shelf} from the shelf"),
    mark("{newly_made} newly made"),
    mark("{count} days"),
)
_WHOLE = (
    mark("no usual time"), mark("Order cancelled"), mark("Fulfillment cancelled"), mark("Waits for the rest"),
    mark("Cancelled by the marketplace"), mark("Changed by the marketplace"), mark("Not in this parcel"),
    mark("Order edited"), mark("Taken off the order"), mark("Back on the shelf"), mark("Not to be sold again"),
    mark("Came back"), mark("Made for this order"), mark("Missing"), mark("Undone"), mark("Refunded"),
    mark("Sample orders removed"), mark("Cash"), mark("1 day"), mark("none"), mark("a photo"), mark("not known"),
    # What was edited, one after the other.
    mark("address"), mark("items"), mark("e-mail"), mark("phone"), mark("ship-by date"), mark("sold through"),
    mark("payment"), mark("postage"), mark("buyer's note"), mark("gift"), mark("gift message"), mark("order"),
    mark("postage service"), mark("cancellation asked for"), mark("buyer"), mark("total"), mark("status"),
    mark("the sample shop"),
)  # fmt: skip

_DAYS = "Mon Tue Wed Thu Fri Sat Sun".split()
_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
_WEEKDAY = "|".join(_DAYS)
_MONTH = "|".join(_MONTHS)
_DAY = re.compile(rf"\b(?:({_WEEKDAY}) )?(\d{{1,2}})(?:–(\d{{1,2}}))? ({_MONTH})\b(?: (\d{{4}}))?")
_ONLY_WEEKDAYS = re.compile(rf"(?:{_WEEKDAY})(?:(?:–|, )(?:{_WEEKDAY}))*")


def said(stored: str) -> str:
    """A text of the history in the maker's language, where the program wrote it."""
    if not stored or language() == "en":
        return stored
    if stored in _WHOLE:
        return tr(stored)
    for pattern, template in _patterns():
        if found := pattern.fullmatch(stored):
            return tr(template).format(**{name: _dated(value) for name, value in found.groupdict().items()})
    if ", " in stored and all(part in _WHOLE for part in stored.split(", ")):
        return ", ".join(map(tr, stored.split(", ")))
    if _ONLY_WEEKDAYS.fullmatch(stored) or _DAY.fullmatch(stored):
        return _dated(stored)
    return stored


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    made = []
    for template in _TEMPLATES:
        pattern = re.sub(r"\\\{(\w+)\\\}", _group, re.escape(template))
        made.append((re.compile(pattern), template))
    return tuple(made)


def _group(found: re.Match[str]) -> str:
    """Counts are figures, so that "closed on 3 days" is not taken for days that are closed."""
    name = found.group(1)
    return rf"(?P<{name}>\d+)" if name in ("count", "from_shelf", "newly_made") else rf"(?P<{name}>.+)"


def _dated(text: str) -> str:
    """The days in a text as the language writes them: ``Mon 23 Nov``, ``24–26 Dec``, ``Mon–Fri``."""
    here = locales.current()

    def day(found: re.Match[str]) -> str:
        weekday, first, last, month, year = found.groups()
        name = here.months[_MONTHS.index(month)]
        number = f"{first}–{last}" if last else first
        if last and "." in here.day_of_month.partition(" ")[0]:
            number = f"{first}.–{last}"
        words = here.day_of_month.format(day=number, month=name)
        if weekday:
            words = here.day.format(weekday=here.days[_DAYS.index(weekday)], day=number, month=name)
        return here.with_year.format(day=words, year=year) if year else words

    if _ONLY_WEEKDAYS.fullmatch(text):
        return re.sub(_WEEKDAY, lambda found: here.days[_DAYS.index(found.group())], text)
    return _DAY.sub(day, text)
