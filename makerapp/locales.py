"""How languages write numbers, amounts and days. Small tables, for code that knows no Qt.

After the Unicode CLDR; the tests hold them against Qt's own. Two things differ on purpose: German weekdays have no full
stop, as on every German calendar, and a negative amount has a minus sign in front of it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from makerapp.translation import language

LANGUAGES = ("en", "de", "fr", "es")
"""Languages (ISO 639-1) the program speaks."""

NAMES = {"en": "English", "de": "Deutsch", "fr": "Français", "es": "Español"}
"""What each language calls itself."""

_NARROW = "\u202f"
_FIXED = "\u00a0"


@dataclass(frozen=True)
class Locale:
    """``ungrouped`` is how many digits stand together without a separator; days begin on Monday."""

    decimal: str
    group: str
    ungrouped: int
    is_symbol_last: bool
    days: tuple[str, ...]
    months: tuple[str, ...]
    long_months: tuple[str, ...]
    # Placeholders: weekday, day, month, year.
    day: str = "{weekday} {day} {month}"
    day_of_month: str = "{day} {month}"
    with_year: str = "{day} {year}"
    month_of_year: str = "{month} {year}"


_LOCALES = {
    "en": Locale(
        ".", ",", 3, False,
        tuple("Mon Tue Wed Thu Fri Sat Sun".split()),
        tuple("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()),
        tuple("January February March April May June July August September October November December".split()),
    ),
    "de": Locale(
        ",", ".", 3, True,
        tuple("Mo Di Mi Do Fr Sa So".split()),
        tuple("Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.".split()),
        tuple("Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split()),
        day="{weekday} {day}. {month}",
        day_of_month="{day}. {month}",
    ),
    "fr": Locale(
        ",", _NARROW, 3, True,
        tuple("lun. mar. mer. jeu. ven. sam. dim.".split()),
        tuple("janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.".split()),
        tuple("janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()),
    ),
    "es": Locale(
        ",", ".", 4, True,
        tuple("lun mar mié jue vie sáb dom".split()),
        tuple("ene feb mar abr may jun jul ago sept oct nov dic".split()),
        tuple("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split()),
        month_of_year="{month} de {year}",
    ),
}  # fmt: skip

# What may stand between the digits of a typed number, whatever the language: blanks of all kinds and apostrophes.
_BLANKS = re.compile("[\\s\u00a0\u202f\u2009'’]")


def current() -> Locale:
    """The tables of the language texts come in now; those of English for one we have none of."""
    return _LOCALES.get(language(), _LOCALES["en"])


def number(value: int) -> str:
    """A whole number with its thousands apart: ``1,234``, ``1.234``."""
    return decimal(str(value))


def signed(value: int) -> str:
    """A change: ``+3``, ``−1,200``, ``0``."""
    return f"+{number(value)}" if value > 0 else number(value)


def decimal(plain: str) -> str:
    """A plain decimal such as ``-1234.50`` as the language writes it: ``−1.234,50``. No digit is lost or added."""
    here = current()
    sign = "−" if plain.startswith("-") else ""
    whole, _dot, part = plain.lstrip("-").partition(".")
    if len(whole) > here.ungrouped:
        whole = f"{int(whole):,}".replace(",", here.group)
    return f"{sign}{whole}{here.decimal if part else ''}{part}"


def amount(plain: str, symbol: str) -> str:
    """A plain decimal with its symbol where the language has it: ``£1,234.50``, ``1.234,50 £``."""
    here = current()
    sign = "−" if plain.startswith("-") else ""
    figure = decimal(plain.lstrip("-"))
    return f"{sign}{figure}{_FIXED}{symbol.strip()}" if here.is_symbol_last else f"{sign}{symbol}{figure}"


def read_decimal(text: str) -> str:
    """A number as it was typed, as a plain decimal: ``1.234,5``, ``1,234.5``, ``1 234,5`` are ``1234.5``.

    Where both signs stand, the last is the decimal one. One alone is what the language takes it for: three digits after
    the sign of thousands are thousands (``1.234`` in German), anything else is a fraction (``12.5`` there too).
    Raises ValueError for what is no number.
    """
    plain = _BLANKS.sub("", text).replace("−", "-")
    here = current()
    last = max(plain.rfind("."), plain.rfind(","))
    if last >= 0:
        sign, other = plain[last], "," if plain[last] == "." else "."
        is_thousands = plain.count(sign) > 1 or (
            sign == here.group and other not in plain and re.fullmatch(r"[+-]?[1-9]\d{0,2}[.,]\d{3}", plain)
        )
        if is_thousands and not re.fullmatch(r"[+-]?\d{1,3}([.,]\d{3})+", plain):
            raise ValueError(f"not a number: {text!r}")
        whole = plain if is_thousands else plain[:last]
        if other in whole and not re.fullmatch(r"[+-]?\d{1,3}([.,]\d{3})+", whole):
            raise ValueError(f"not a number: {text!r}")
        whole = whole.replace(",", "").replace(".", "")
        plain = whole if is_thousands else f"{whole}.{plain[last + 1 :]}"
    if not re.fullmatch(r"[+-]?(\d+\.?\d*|\.\d+)", plain):
        raise ValueError(f"not a number: {text!r}")
    sign = "-" if plain.startswith("-") else ""
    whole, _dot, part = plain.lstrip("+-").partition(".")
    return f"{sign}{whole or '0'}{'.' if part else ''}{part}"


def day_words(day: date) -> str:
    """``Wed 18 Nov``, ``Mi 18. Nov.``"""
    here = current()
    return here.day.format(weekday=here.days[day.weekday()], day=day.day, month=here.months[day.month - 1])


def day_of_month_words(day: date) -> str:
    """``18 Nov``, ``18. Nov.``"""
    here = current()
    return here.day_of_month.format(day=day.day, month=here.months[day.month - 1])


def month_day(day: date) -> str:
    """The day of the month alone, as in ``24–26 Dec``, ``24.–26. Dez.``"""
    return current().day_of_month.partition(" ")[0].format(day=day.day)


def with_year(words: str, year: int) -> str:
    """A day's words and its year: ``Wed 18 Nov 2027``."""
    return current().with_year.format(day=words, year=year)


def month_words(day: date, *, short: bool = False) -> str:
    """``November 2026``, ``noviembre de 2026``; short: ``Nov``."""
    here = current()
    if short:
        return here.months[day.month - 1]
    return here.month_of_year.format(month=here.long_months[day.month - 1], year=day.year)


def weekday_words(weekday: int) -> str:
    """``Mon``; 0 is Monday."""
    return current().days[weekday]
