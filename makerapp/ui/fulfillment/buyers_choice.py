"""What the buyer chose to have it sent with, told from the marketplace's words; no widgets."""

from __future__ import annotations

import re
from dataclasses import dataclass

from makerapp.shipping.carriers import BY_HAND, CARRIERS, OTHER, Carrier, carrier_named

# No carrier's name has more words.
_LONGEST_NAME = 4
_WORD = re.compile(r"\w+(?:['’]\w+)?")
# Somebody comes for it, or it is brought around the corner: no carrier has a part in it. Not meant are the carriers'
# own "pickup points", "collect on delivery" and "freight collect". German, French, Dutch, Italian and Spanish shops
# name it in their own words.
_PICKUP = re.compile(
    r"\bpick(?:ed)?[\s-]?up\b(?!\s+(?:point|location|parcel))"
    r"|(?<!freight )\bcollect(?:ion)?\b(?!\+|\s+(?:on\s+delivery|point|plus))"
    r"|\b(?:local|hand|in[\s-]person)[\s-]+deliver(?:y|ed)\b|\b(?:delivered\s+)?by\s+hand\b|\bin[\s-]person\b"
    r"|\b(?:selbst)?abhol(?:ung|er)\b|\bretrait\s+en\s+(?:magasin|boutique)\b|\b(?:afhalen|ophalen)\b"
    r"|\britiro\s+in\s+(?:negozio|sede)\b|\brecogida\s+(?:en\s+tienda|local)\b",
    re.IGNORECASE,
)
_EDGES = " -–—:,;·/()[]"
_LINKS = re.compile(r"\s+(?:via|by|with|from)$", re.IGNORECASE)
_EMPTY_BRACKETS = re.compile(r"\(\s*\)|\[\s*\]")


@dataclass(frozen=True)
class Wish:
    """What the buyer chose and paid for: the carrier where it can be told, and the marketplace's own words.

    ``service`` is what is left of the words beside the carrier's name; empty where no carrier can be told.
    """

    carrier: str
    service: str
    words: str


def of_buyer(shipping_service: str, home: str = "") -> Wish | None:
    """The buyer's choice out of the marketplace's words, such as "Royal Mail Tracked 48"; ``None`` without one.

    ``home`` is the shop's country (ISO 3166 alpha-2): a service's name alone, such as "Tracked 48", is taken for a
    carrier's only where that carrier takes parcels there.
    """
    words = " ".join(shipping_service.split())
    if not words:
        return None
    named = _named(words, home)
    if named is not None:
        return Wish(*named, words)
    if _PICKUP.search(words):
        return Wish(BY_HAND.name, "", words)
    selling = [carrier for carrier in CARRIERS if words.casefold() in map(str.casefold, carrier.services)]
    if len(selling) == 1 and " " in words and (not home or home in selling[0].countries):
        return Wish(selling[0].name, words, words)
    return Wish("", "", words)


def _named(words: str, home: str) -> tuple[str, str] | None:
    """The carrier whose name stands in the words, and what stands beside it; the first and longest name counts."""
    found = list(_WORD.finditer(words))
    for first in range(len(found)):
        for last in range(min(len(found), first + _LONGEST_NAME) - 1, first - 1, -1):
            candidate = " ".join(each[0] for each in found[first : last + 1])
            carrier = carrier_named(candidate)
            if carrier is None or carrier in (BY_HAND, OTHER):
                continue
            # Within a sentence "ups" and "posten" are words; "UPS" and "Posten" are names.
            if first and first == last and candidate.islower():
                continue
            before, after = words[: found[first].start()], words[found[last].end() :]
            return _at_home(carrier, candidate, home).name, _tidy(f"{before} {after}")
    return None


def _at_home(carrier: Carrier, candidate: str, home: str) -> Carrier:
    """A short name such as "DHL" or "Hermes" means the local carrier that goes by it, where there is one."""
    if candidate.casefold() == carrier.name.casefold():
        return carrier
    start = f"{candidate} ".casefold()
    local = [each for each in CARRIERS if home in each.countries and each.name.casefold().startswith(start)]
    post = next((each for each in local if home in each.post_of), None)
    return post or (local[0] if local and home not in carrier.countries else carrier)


def _tidy(rest: str) -> str:
    plain = " ".join(_EMPTY_BRACKETS.sub(" ", rest).split()).strip(_EDGES)
    return _LINKS.sub("", plain).strip(_EDGES) if plain.count("(") == plain.count(")") else plain
