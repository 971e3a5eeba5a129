"""Which carriers to offer for a parcel, and what a tracking number looks like; no widgets."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from makerapp.errors import Refused
from makerapp.importing.countries import country_code
from makerapp.services import preferences, shop
from makerapp.shipping.carriers import BY_HAND, CARRIERS, OTHER, carrier_named, carriers_for
from makerapp.shipping.tracking import recognize

MOST_SUGGESTED = 3


@dataclass(frozen=True)
class Wish:
    """What the buyer chose and paid for: the carrier where it can be told, and the marketplace's own words."""

    carrier: str
    service: str
    words: str


@dataclass(frozen=True)
class LooksLike:
    """What a typed number looks like. ``other_carrier`` is set where it is not the chosen carrier's."""

    sentence: str
    is_fine: bool = False
    is_odd: bool = False
    other_carrier: str = ""


def of_buyer(shipping_service: str) -> Wish | None:
    """The buyer's choice out of the marketplace's words, such as "Royal Mail Tracked 48"; ``None`` without one."""
    words = " ".join(shipping_service.split())
    if not words:
        return None
    plain = words.casefold()
    by_length = sorted(CARRIERS, key=lambda each: -len(each.name))
    for carrier in by_length:
        name = carrier.name.casefold()
        if carrier not in (BY_HAND, OTHER) and plain.startswith(name):
            return Wish(carrier.name, words[len(name) :].strip(" -–:"), words)
    for carrier in by_length:
        if any(service.casefold() == plain for service in carrier.services):
            return Wish(carrier.name, words, words)
    return Wish("", words, words)


def suggestions(to_country: str, wish: Wish | None) -> tuple[str, ...]:
    """Up to three carriers, the likeliest first: the buyer's choice, the one used last, the shop's country's."""
    country = country_code(shop.profile().country) or to_country
    names = [wish.carrier] if wish else []
    last = preferences.get("default_carrier")
    if last not in (BY_HAND.name, OTHER.name):
        names.append(last)
    names += [carrier.name for carrier in carriers_for(country) if carrier not in (BY_HAND, OTHER)]
    names += ["DHL Express", "UPS", "FedEx"]
    return tuple(name for name in dict.fromkeys(names) if name)[:MOST_SUGGESTED]


def all_names() -> tuple[str, ...]:
    """Every carrier there is, those of the shop's country first."""
    country = country_code(shop.profile().country)
    local = [carrier.name for carrier in carriers_for(country) if carrier not in (BY_HAND, OTHER)]
    rest = sorted(carrier.name for carrier in CARRIERS if carrier not in (BY_HAND, OTHER))
    return tuple(dict.fromkeys([*local, *rest, OTHER.name]))


def services(carrier: str, wish: Wish | None) -> tuple[str, ...]:
    """What a carrier offers; what the buyer chose of it comes first."""
    known = carrier_named(carrier)
    offered = list(known.services) if known else []
    if wish and wish.service and wish.carrier in (carrier, ""):
        offered.insert(0, wish.service)
    return tuple(dict.fromkeys(offered))


def looks_like(text: str, chosen: str) -> LooksLike:
    """A sentence about a typed number, empty while there is nothing to say."""
    if not text:
        return LooksLike("")
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
    return LooksLike("")


def _tr(text: str) -> str:
    return QCoreApplication.translate("carriers", text)
