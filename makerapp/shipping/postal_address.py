"""An address as the post of its country reads it: what stands on the town's line and where, and what is in capitals.

Sources: the Universal Postal Union's addressing systems of each country, and the address formats that the
libaddressinput project publishes for them.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from makerapp.countries import country_name


@dataclass(frozen=True)
class Address:
    """The parts of an address. ``country`` is an ISO alpha-2 code, ``country_words`` what was written instead."""

    name: str
    company: str
    street: tuple[str, ...]
    city: str
    state: str
    postcode: str
    country: str
    country_words: str = ""


# Z postcode, C town, S state, province or county; "/" begins a new line, ">" what stands under the street.
# What a country leaves out (the region in Germany) is left out, but never a postcode that somebody wrote; countries
# not named here get "C S Z".
_FORMATS = {
    "Z C": "AD AT AX AZ BA BE BG BL CH CY CZ DE DK DO DZ EH ET FI FO FR GE GF GL GP GR GW HR HT IS KG KW LA LI LR LU MA"
    " MC MD ME MF MG MK MQ NC NE NL NO PL PM PT PY RE RO RS SE SI SJ SK SM SN TJ TM TN TZ VA WF XK YT ZM",
    "Z C S": "EE ES IT LT PF UY",
    "Z C/S": "AR CL CV MY UZ",
    "Z C, S": "MX",
    "Z C~S": "TR",
    "Z, C/S": "BY",
    "Z/C": "AL EC MU OM",
    "Z/C/S": "AM",
    "Z/C, S": "NI",
    "Z-C": "GT",
    "Z-C/S": "SV",
    "C Z": "BH BM BN BT GI GU IL JO KH LB LS MT MV NP NZ PR SA SG VC",
    "C Z/S": "IN NG PE",
    "C Z, S": "VE",
    "C Z S": "PG",
    "C - Z": "BD",
    "C-Z": "PK",
    "C-S/Z": "BR",
    "C, Z": "LV MM",
    "C, S, Z": "CO",
    "C, S Z": "BB BS KN SO TW US",
    "C S Z": "AS AU CA CC CX FM HM MH MP NF PW UM VI",
    "C, S/Z": "HN IQ JP",
    "C/S, Z": "CN KP",
    "C/S Z": "AE HK ID JM KI KY MN PA SC SR TH TV VN ZW",
    "C/S/Z": "EG IE KR RU UA",
    "C S/Z": "CU",
    "S, C/Z": "CR",
    "C/Z": "AC AF AI FK GB GG GS IM IO JE KE LK NA PN SD SH SZ TC VG ZA",
    "C/Z S": "PH",
    "C>Z": "HU",
    "S/C>Z": "IR",
}
_FORMAT_OF = {code: pattern for pattern, codes in _FORMATS.items() for code in codes.split()}
_USUAL = "C S Z"

# Countries whose own post wants the town in capitals at home, too.
_CAPITALS_AT_HOME = frozenset(
    "AR AS AU BR CA CC CX ES FK FM FR GB GF GG GP GS GU HM IM IO IT JE MH MP MQ MT MU MX MY NC NF NG NI PF PM PR PW RE"
    " SH TC UM US UY UZ VE VI WF YT ZW".split()
)
_TURKISH = frozenset({"TR", "AZ"})
_GREEK = "\u0370-\u03ff"
_TONOS = "\N{COMBINING ACUTE ACCENT}"
# An accent on the first of these two vowels says that they are spoken apart.
_HIATUS = re.compile(f"([αεοηΑΕΟΗ]){_TONOS}([ιυΙΥ])(?!\N{COMBINING DIAERESIS})")
_PART = re.compile(r"([^ZCS]*)([ZCS])")


def label_lines(address: Address, sender_country: str) -> tuple[str, ...]:
    """The address top to bottom. Abroad, town and country are in capitals and the country stands last.

    At home the country is left out. No line is empty; what the address lacks is left out.
    """
    abroad = address.country != sender_country or not address.country
    above, below = _town_lines(address, capitals=abroad or address.country in _CAPITALS_AT_HOME)
    country = (country_name(address.country) or address.country_words.strip()) if abroad else ""
    lines = (address.name, address.company, *above, *address.street, *below, capitals_of(country))
    return tuple(line.strip() for line in lines if line.strip())


def _town_lines(address: Address, *, capitals: bool) -> tuple[list[str], list[str]]:
    """What stands above the street, and what stands under it."""
    city, state = address.city.strip(), address.state.strip()
    if not city:
        city, state = state, ""
    values = {"Z": address.postcode.strip(" -"), "C": city, "S": state}
    if capitals:
        values = {field: capitals_of(value, address.country) for field, value in values.items()}
    pattern = _FORMAT_OF.get(address.country, _USUAL)
    first, mark, second = pattern.partition(">")
    above, below = (first, second) if mark else ("", first)
    return _filled(above, values), _filled(below, values)


def _filled(pattern: str, values: dict[str, str]) -> list[str]:
    lines = []
    for line in pattern.split("/"):
        text = ""
        for between, field in _PART.findall(line):
            value = values[field]
            if value:
                text += f"{between.replace('~', '/')}{value}" if text else value
        lines.append(text)
    return lines


def capitals_of(text: str, country: str = "") -> str:
    """``text`` in capitals where its script has them in use: Latin, Greek, Cyrillic; other scripts stay.

    Greek capitals are written without accents, but keep their diaeresis, and an accent that stood on the first of two
    vowels leaves one on the second ("Γάιος" is "ΓΑΪΟΣ"): the rule of Unicode's CLDR transform el-Upper.
    """
    if any("\u0530" <= char < "\u1e00" or char > "\u1fff" for char in text):
        return text
    if any("\u0370" <= char <= "\u03ff" for char in text):
        return _greek_capitals(text)
    return (text.replace("i", "İ") if country in _TURKISH else text).upper()


def _greek_capitals(text: str) -> str:
    """Capitals without accents; Latin letters beside them keep theirs."""
    apart = _HIATUS.sub("\\1\\2\N{COMBINING DIAERESIS}", unicodedata.normalize("NFD", text))
    plain = re.sub(f"([{_GREEK}]\N{COMBINING DIAERESIS}?){_TONOS}", r"\1", apart)
    return unicodedata.normalize("NFC", plain.upper())
