"""Which carrier does a number belong to, and was it typed right?"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from makerapp.errors import Refused
from makerapp.shipping import check_digits
from makerapp.shipping.carriers import post_of, tracking_page
from makerapp.shipping.formats import FORMATS, S10
from makerapp.translation import tr

# No label holds more; what is longer is not a tracking number and is not looked at.
LONGEST_NUMBER = 60

# Excel shows and saves long numbers this way, in either decimal style; the lost digits are gone.
_RUINED_BY_A_SPREADSHEET = re.compile(r"\d(?:[.,]\d+)?E\+\d+", re.ASCII | re.IGNORECASE)

# A scanner may send the symbology (ISO/IEC 15424, such as "]C1") before what it read.
_SYMBOLOGY = re.compile(r"^\][A-Za-z]\d", re.ASCII)


@dataclass(frozen=True)
class Match:
    """One carrier that a number looks like.

    ``valid``: form and check digit hold (form alone where the form has no check digit). ``url`` is the carrier's
    https page for it, empty where it has none. ``number`` is the number as the carrier and the buyer know it:
    without spaces, and without what a barcode holds besides. ``is_checked`` says a check digit vouches for it.
    """

    carrier: str
    valid: bool
    url: str
    number: str
    is_checked: bool


def clean_number(text: str) -> str:
    """A typed or scanned number without spaces, dashes, dots, and scanner codes, in upper case.

    Raises ``Refused`` where a spreadsheet has turned it into something like ``9.4E+21``.
    """
    plain = unicodedata.normalize("NFKC", _SYMBOLOGY.sub("", text.strip()))
    if _RUINED_BY_A_SPREADSHEET.fullmatch("".join(plain.split())):
        raise Refused(
            tr("A spreadsheet has shortened this tracking number."),
            tr(
                "“{plain}” is rounded, and its last digits are lost. "
                "Copy the number from the carrier’s label or e-mail."
            ).format(plain=plain[:LONGEST_NUMBER]),
        )
    return "".join(character for character in plain if not _is_separator(character)).upper()


def _is_separator(character: str) -> bool:
    """Whether a character only groups or controls: spaces, dashes, dots, invisible ones."""
    return character in "._/·" or unicodedata.category(character) in {"Zs", "Zl", "Zp", "Cc", "Cf", "Pd"}


def recognize(text: str) -> tuple[Match, ...]:
    """The carriers that a typed or scanned number may belong to, the surest first; empty where it is none's.

    Raises ``Refused`` for a number that a spreadsheet has rounded.
    """
    number = clean_number(text)
    if not number or len(number) > LONGEST_NUMBER:
        return ()
    found = [*_international_post(number), *_by_format(number)]
    found.sort(key=lambda match: (not match.valid, not match.is_checked))
    first_of_carrier: dict[str, Match] = {}
    for match in found:
        first_of_carrier.setdefault(match.carrier, match)
    return tuple(first_of_carrier.values())


def _by_format(number: str) -> list[Match]:
    """Matches of the carriers' own forms; forms that many numbers share speak up only where the check holds."""
    found = []
    for form in FORMATS:
        hit = form.pattern.fullmatch(number)
        if hit is None:
            continue
        groups = hit.groupdict()
        known_as = groups.get("number") or number
        is_valid = form.checks is None or form.checks(groups.get("checked") or known_as)
        if is_valid or form.is_telling:
            page = tracking_page(form.carrier, known_as)
            found.append(Match(form.carrier, is_valid, page, known_as, form.checks is not None))
    return found


def _international_post(number: str) -> list[Match]:
    """Matches of UPU S10: the post of the country at the end, and for British parcels Parcelforce before it."""
    hit = S10.fullmatch(number)
    if hit is None:
        return []
    operator = post_of(hit["country"])
    names = [
        operator.name if operator is not None else tr("International post ({country})").format(country=hit["country"])
    ]
    if hit["country"] == "GB" and hit["service"][0] in "CE":  # parcels and EMS
        names.insert(0, "Parcelforce")
    is_valid = check_digits.s10(hit["checked"])
    return [Match(name, is_valid, tracking_page(name, number), number, True) for name in names]
