"""Which carriers to offer for a parcel, and what a tracking number looks like; no widgets."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice

from PySide6.QtCore import QCoreApplication

from makerapp.countries import country_code
from makerapp.errors import Refused
from makerapp.services import preferences, shop
from makerapp.shipping.carriers import BY_HAND, CARRIERS, OTHER, carrier_named, carriers_for, post_of
from makerapp.shipping.tracking import clean_number, recognize
from makerapp.ui.fulfillment.buyers_choice import Wish, of_buyer

MOST_SUGGESTED = 3
_SHORTEST, _FEWEST_DIGITS = 6, 4
_ADDRESS = re.compile(r"//|^www\.|^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:/|$)", re.IGNORECASE)

__all__ = [
    "LooksLike",
    "Wish",
    "all_names",
    "home",
    "is_address",
    "likeliest",
    "looks_like",
    "of_buyer",
    "services",
    "suggestions",
]


@dataclass(frozen=True)
class LooksLike:
    """What a typed number looks like. ``other_carrier`` is set where it is not the chosen carrier's.

    ``can_wait``: the sentence is for what was typed to its end, not for the first signs of it.
    """

    sentence: str
    is_fine: bool = False
    is_odd: bool = False
    other_carrier: str = ""
    can_wait: bool = False


def home() -> str:
    """The shop's country (ISO 3166 alpha-2), "" while it is not known."""
    return country_code(shop.profile().country)


def likeliest(wish: Wish | None) -> str:
    """The carrier to choose beforehand: the buyer's, the shop's usual one, the post of its country; "" where unsure.

    Nothing is guessed beyond that: an express carrier nobody asked for costs the maker money.
    """
    if wish is not None and wish.carrier:
        return wish.carrier
    usual = carrier_named(preferences.get("default_carrier"))
    if usual is not None and usual not in (BY_HAND, OTHER):
        return usual.name
    post = post_of(home())
    return post.name if post is not None else ""


def suggestions(to_country: str, wish: Wish | None) -> tuple[str, ...]:
    """Up to three carriers to show, the likeliest first, then those of the shop's country and the worldwide ones."""
    names = [likeliest(wish)]
    names += [carrier.name for carrier in carriers_for(home() or to_country)]
    names += ["DHL Express", "UPS", "FedEx"]
    offered = (name for name in dict.fromkeys(names) if name not in ("", BY_HAND.name, OTHER.name))
    return tuple(islice(offered, MOST_SUGGESTED))


def all_names() -> tuple[str, ...]:
    """Every carrier there is, those of the shop's country first."""
    local = [carrier.name for carrier in carriers_for(home()) if carrier not in (BY_HAND, OTHER)]
    rest = sorted(carrier.name for carrier in CARRIERS if carrier not in (BY_HAND, OTHER))
    return tuple(dict.fromkeys([*local, *rest, OTHER.name]))


def services(carrier: str, wish: Wish | None) -> tuple[str, ...]:
    """What a carrier offers; what the buyer chose of it comes first."""
    known = carrier_named(carrier)
    offered = list(known.services) if known else []
    if wish and wish.service and wish.carrier == carrier:
        offered.insert(0, wish.service)
    return tuple(dict.fromkeys(offered))


def looks_like(text: str, chosen: str) -> LooksLike:
    """A sentence about a typed number, empty while there is nothing to say."""
    if not text:
        return LooksLike("")
    if is_address(text):
        # The number is somewhere in it, but which part it is only the carrier knows.
        return LooksLike(_tr("This is a web address. Type or scan only the number."), is_odd=True)
    try:
        found = recognize(text)
    except Refused as refusal:
        return LooksLike(f"{refusal.what} {refusal.why_and_now}", is_odd=True)
    fitting = [match for match in found if match.valid]
    own = next((match for match in fitting if match.carrier == chosen), None)
    if own or fitting:
        carrier = (own or fitting[0]).carrier
        known = carrier_named(carrier) is not None
        return LooksLike(
            _tr("Looks like a {carrier} number").format(carrier=carrier),
            is_fine=True,
            other_carrier=carrier if known and own is None else "",
        )
    if any(match.is_checked for match in found):
        return LooksLike(
            _tr("Almost a {carrier} number: one character is off. You can use it all the same.").format(
                carrier=found[0].carrier
            ),
            is_odd=True,
        )
    if not found and not _like_a_number(text):
        sentence = _tr("This doesn't look like a tracking number. You can still save it.")
        return LooksLike(sentence, is_odd=True, can_wait=True)
    return LooksLike("")


def is_address(text: str) -> bool:
    """A web address stands where a number belongs."""
    return _ADDRESS.search(text.strip()) is not None


def _like_a_number(text: str) -> bool:
    """Letters and digits, enough of both counts; many small carriers have forms that nobody wrote down."""
    plain = clean_number(text)
    return plain.isalnum() and len(plain) >= _SHORTEST and sum(sign.isdigit() for sign in plain) >= _FEWEST_DIGITS


def _tr(text: str) -> str:
    return QCoreApplication.translate("carriers", text)
