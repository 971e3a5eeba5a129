"""One cell at a time: text made safe, amounts, quantities, numbers and dates. A cell that cannot be read says why."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from functools import lru_cache

from makerapp.importing.canonical import Moment
from makerapp.importing.encoding import repair_twice_encoded
from makerapp.money import to_minor
from makerapp.translation import tr

NAME_LIMIT = 200
TITLE_LIMIT = 500
TEXT_LIMIT = 10_000
LARGEST_QUANTITY = 1_000_000
_EARLIEST_YEAR, _LATEST_YEAR = 1990, 2100

# Control characters have no place in a name, and marks that turn the reading direction can disguise one.
_HIDDEN = dict.fromkeys([*range(9), 11, 12, *range(14, 32), *range(127, 160)], None)
_HIDDEN |= dict.fromkeys([0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A), 0xFEFF, 0xFFFE, 0xFFFF], None)
_ONE_LINE = _HIDDEN | dict.fromkeys([9, 10, 13, 0xA0, 0x2028, 0x2029], " ")
_MANY_LINES = _HIDDEN | {9: " ", 0xA0: " ", 0x2028: "\n", 0x2029: "\n"}

_PLAIN_AMOUNT = re.compile(r"[0-9]+(?:\.[0-9]+)?")
_LOOSE_AMOUNT = re.compile(r"([-−(]?)\s*(?:[A-Z]{0,3}\s?[$£€¥₹৳])?\s*([0-9][0-9.,' ]*)\)?")
_ROUNDED = re.compile(r"[0-9]+(?:[.,][0-9]+)?[Ee]\+[0-9]{1,3}")
_SLASH_DATE = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4}|\d{2})(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?")


class CellProblem(Exception):
    """A cell that cannot be read; the text is the reason for the maker."""


def one_line(cell: str, limit: int = NAME_LIMIT) -> str:
    """A name, title or address part: safe to show, on one line, at most ``limit`` characters."""
    if not cell:
        return cell
    if cell.isascii() and cell.isprintable():
        return cell.strip()[:limit]
    text = cell[: 4 * limit + 400]
    return repair_twice_encoded(text).translate(_ONE_LINE).strip()[:limit]


def many_lines(cell: str) -> str:
    """A note or any other free text: safe to show, line breaks kept as ``\\n``, at most 10,000 characters."""
    if cell.isascii() and cell.isprintable():
        return cell.strip()[:TEXT_LIMIT]
    text = cell[: 4 * TEXT_LIMIT].replace("\r\n", "\n").replace("\r", "\n")
    return repair_twice_encoded(text).translate(_MANY_LINES).strip()[:TEXT_LIMIT]


def currency_code(cell: str) -> str:
    """ISO 4217 in capitals, or ``""`` where the cell is none."""
    text = cell.strip().upper()
    return text if len(text) == 3 and text.isascii() and text.isalpha() else ""


def amount(cell: str, currency: str, heading: str) -> int | None:
    """An amount in minor units of ``currency``; None for an empty cell.

    Raises CellProblem where it is no amount, is negative, or was rounded by a spreadsheet.
    """
    if not cell:
        return None
    try:
        return _amount(cell, currency)
    except ValueError as fault:
        raise CellProblem(
            tr("The amount {shown} under {shown2} can't be read.").format(shown=shown(cell), shown2=shown(heading))
        ) from fault


@lru_cache(maxsize=4096)
def _amount(cell: str, currency: str) -> int | None:
    text = cell.strip()
    if not text:
        return None
    if len(text) > 40:
        raise ValueError("too long")
    if not _PLAIN_AMOUNT.fullmatch(text):
        text = _plain_amount(text)
    return to_minor(text, currency)


def _plain_amount(text: str) -> str:
    """``$1,149.00``, ``12,50`` or ``1.234,50`` as a plain decimal. A comma before three digits parts thousands."""
    found = _LOOSE_AMOUNT.fullmatch(text.removeprefix("'"))
    if not found or found[1]:
        raise ValueError("not an amount")
    digits = found[2].replace(" ", "").replace("'", "")
    comma, point = digits.rfind(","), digits.rfind(".")
    if comma > point and (point >= 0 or len(digits) - comma - 1 != 3):
        digits = digits.replace(".", "").replace(",", ".")
    else:
        digits = digits.replace(",", "")
    if not _PLAIN_AMOUNT.fullmatch(digits):
        raise ValueError("not an amount")
    return digits


@lru_cache(maxsize=1024)
def quantity(cell: str) -> int:
    """A whole number above zero (``2`` or, from spreadsheets, ``2.0``). Raises CellProblem for all else."""
    text = cell.strip()
    if not text:
        raise CellProblem(tr("The quantity is missing."))
    whole = text.removesuffix(".0").removesuffix(".00")
    if not (whole.isascii() and whole.isdigit()) or len(whole) > 9 or not 0 < int(whole) <= LARGEST_QUANTITY:
        raise CellProblem(tr("The quantity {shown} is not a whole number above zero.").format(shown=shown(text)))
    return int(whole)


def pieces(cell: str) -> int | None:
    """A whole number, zero included; None where the cell is empty or something else."""
    text = cell.strip().removesuffix(".0")
    return int(text) if text.isascii() and text.isdigit() and len(text) <= 7 else None


def rounded_by_spreadsheet(cell: str) -> bool:
    """True for ``9.4E+21``: a long number of which a spreadsheet kept only the first digits."""
    return _ROUNDED.fullmatch(cell.strip()) is not None


def identifier(cell: str, name: str) -> str:
    """An order, line or tracking number as written; ``""`` for an empty cell. ``name`` is what it is called.

    Raises CellProblem where a spreadsheet has rounded it, for the digits are gone.
    """
    text = one_line(cell)
    if "+" in text and rounded_by_spreadsheet(text):
        raise CellProblem(
            tr(
                "The {name} {text} was rounded by a spreadsheet and its digits are lost. "
                "Download the file again and choose it without opening it first."
            ).format(name=name, text=text)
        )
    # A table program that took the number for a decimal writes 1517595887.0.
    return text[:-2] if text.endswith(".0") and text[:-2].isdigit() else text


def zoned_moment(cell: str, heading: str) -> Moment | None:
    """``2021-05-13 11:01:12 +0200`` or ISO 8601; None for an empty cell. The day is the one at the written offset.

    A time without an offset gives a day only. Raises CellProblem where it cannot be read.
    """
    if not cell or not (text := cell.strip()):
        return None
    plain = text[:19] + text[20:] if len(text) == 25 and text[19] == " " else text
    if plain.endswith(" UTC"):
        plain = plain[:-4] + "+00:00"
    try:
        moment = datetime.fromisoformat(plain)
    except ValueError as fault:
        raise CellProblem(
            tr("The date {shown} under {shown2} can't be read.").format(shown=shown(text), shown2=shown(heading))
        ) from fault
    if not _EARLIEST_YEAR <= moment.year <= _LATEST_YEAR:
        raise CellProblem(
            tr("The date {shown} under {shown2} can't be right.").format(shown=shown(text), shown2=shown(heading))
        )
    return Moment(moment.date(), moment.astimezone(UTC) if moment.tzinfo is not None else None, text)


def calendar_day(cell: str, heading: str, day_first: bool = False) -> date | None:
    """``12/26/21``, ``12/26/2021`` (month first unless ``day_first``) or ``2021-12-26``; None for an empty cell.

    Raises CellProblem where it cannot be read.
    """
    text = cell.strip()
    if not text:
        return None
    try:
        day = _slash_or_iso(text, day_first)
    except ValueError as fault:
        raise CellProblem(
            tr("The date {shown} under {shown2} can't be read.").format(shown=shown(text), shown2=shown(heading))
        ) from fault
    if not _EARLIEST_YEAR <= day.year <= _LATEST_YEAR:
        raise CellProblem(
            tr("The date {shown} under {shown2} can't be right.").format(shown=shown(text), shown2=shown(heading))
        )
    return day


@lru_cache(maxsize=4096)
def _slash_or_iso(text: str, day_first: bool) -> date:
    found = _SLASH_DATE.fullmatch(text)
    if not found:
        return datetime.fromisoformat(text).date()
    first, second, year = int(found[1]), int(found[2]), int(found[3])
    if year < 100:
        year += 2000
    month, day = (second, first) if day_first else (first, second)
    return date(year, month, day)


def date_shape(cell: str) -> str:
    """How a date is written: ``iso``, ``day first`` (13/12/20), ``month first`` (12/13/20), ``either``, or ``""``."""
    found = _SLASH_DATE.fullmatch(cell.strip())
    if not found:
        return "iso" if re.match(r"\d{4}-\d{2}-\d{2}", cell.strip()) else ""
    first, second = int(found[1]), int(found[2])
    if first > 12:
        return "day first"
    return "month first" if second > 12 else "either"


def shown(cell: str) -> str:
    """A cell quoted inside a sentence, shortened."""
    text = one_line(cell, 60)
    return f"“{text[:40]}…”" if len(text) > 40 else f"“{text}”"
