"""Addresses: split from one pasted block, put back into one, and checked for what a carrier needs."""

from __future__ import annotations

import re

from makerapp.countries import country_code
from makerapp.models.rows import ShipTo
from makerapp.translation import tr

# Postcode shapes that can be told apart in free text. Sources: Royal Mail's PAF format, USPS ZIP+4, Canada Post.
_UK_POSTCODE = re.compile(r"\b([A-Z]{1,2}\d[A-Z\d]?)\s*(\d[A-Z]{2})\b", re.IGNORECASE)
_US_STATE_ZIP = re.compile(r"[,\s]([A-Z]{2})[,\s]+(\d{5}(?:-\d{4})?)$")
_CANADIAN = re.compile(r"\b([ABCEGHJ-NPRSTVXY]\d[A-Z])\s*(\d[A-Z]\d)\b", re.IGNORECASE)
_LEADING_CODE = re.compile(r"^((?:[A-Z]{1,2}-)?\d{4,6}(?:\s?[A-Z]{2})?)\s+(\D.*)$")
_TRAILING_CODE = re.compile(r"^(\D.*?)[,\s]+(\d{3,7}(?:-\d{3,4})?)$")

# Countries whose addresses have no postcode in use. Source: Universal Postal Union, countries without postcode systems.
_WITHOUT_POSTCODE = frozenset(
    "AE AG AO AW BI BJ BO BS BW BZ CD CF CG CI CM DJ DM ER FJ GA GD GH GM GQ GY HK JM KI KM KN LC ML MO MR NR PA QA RW"
    " SB SC SL SR ST SY TD TF TG TL TO TV UG VU YE ZW".split()
)

NO_ADDRESS = ShipTo("", "", "", "", "", "", "", "", "", "")


def split_address(text: str) -> ShipTo:
    """How a pasted address is understood: first line the name, last the country if it is one, then the town's line.

    What cannot be told apart stays where it was written: as the last street line becomes the town.
    """
    lines = [line.strip(" ,") for line in text.replace("\r", "\n").split("\n")]
    lines = [line for line in lines if line]
    if not lines:
        return NO_ADDRESS
    name, rest = lines[0], lines[1:]
    country = rest.pop() if len(rest) > 1 and country_code(rest[-1]) and not any(map(str.isdigit, rest[-1])) else ""
    city = state = postcode = ""
    if rest:
        city, state, postcode = _town(rest[-1])
        rest.pop()
        if not city and rest:
            city = rest.pop()
    line1, line2, line3 = [*rest[:2], ", ".join(rest[2:])] if len(rest) > 3 else [*rest, "", "", ""][:3]
    return ShipTo(name, "", line1, line2, line3, city, state, postcode, country, country_code(country))


def _town(line: str) -> tuple[str, str, str]:
    """A town line as (city, state, postcode)."""
    american = _US_STATE_ZIP.search(line)
    if american:
        return line[: american.start()].strip(" ,"), american[1], american[2]
    for pattern in (_UK_POSTCODE, _CANADIAN):
        found = pattern.search(line)
        if found:
            town = (line[: found.start()] + line[found.end() :]).strip(" ,")
            return town, "", f"{found[1]} {found[2]}".upper()
    leading = _LEADING_CODE.match(line)
    if leading:
        return leading[2].strip(), "", leading[1]
    trailing = _TRAILING_CODE.match(line)
    if trailing:
        return trailing[1].strip(" ,"), "", trailing[2]
    if line.replace(" ", "").isdigit():
        return "", "", line
    return line, "", ""


def address_text(address: ShipTo) -> str:
    """The address as one block, for copying and editing."""
    return "\n".join(address.lines())


def address_problem(address: ShipTo) -> str:
    """What a carrier would miss, in one sentence; ``""`` where the address is complete."""
    if not address.name and not address.company:
        return tr("The name is missing. The carrier needs to know who it is for.")
    if not address.line1 and not address.line2:
        return tr("The street is missing. The carrier needs it.")
    if not address.city:
        return tr("The town is missing. The carrier needs it.")
    if not address.postcode.strip("- ") and address.country_code not in _WITHOUT_POSTCODE:
        return tr("The postcode is missing. The carrier needs it.")
    return ""


def postcode_warning(postcode: str, country: str) -> str:
    """A gentle word on a postcode that looks odd; it can be saved all the same."""
    code = postcode.strip()
    if country in ("GB", "") and code and re.match(r"^[A-Z]{1,2}\d", code, re.IGNORECASE):
        if not _UK_POSTCODE.fullmatch(code):
            return tr("This postcode looks too short. UK postcodes end like “BS3 4AB”. You can still save it.")
    elif country == "US" and code and not re.fullmatch(r"\d{5}(-\d{4})?", code):
        return tr("US ZIP codes have five digits, like 02134. You can still save it.")
    return ""
