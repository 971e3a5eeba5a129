"""Which parcels need a customs declaration, and which of the postal union's two forms it is. Pure rules."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

CN22_MOST_SDR = Decimal(300)
"""Goods worth more than this need a CN 23 (Regulations to the Universal Postal Convention, on customs control)."""

CN22_MOST_GRAMS = 2000
"""Heaviest small packet of the letter post; what is heavier is a parcel, and parcels carry a CN 23."""

MOST_ROWS_CN22 = 6
"""More kinds of goods than these do not fit the label; the larger form takes them."""

WITH_OWN_PAPERS = frozenset({"DHL Express", "DPD", "FedEx", "GLS", "Purolator", "UPS"})
"""Carriers outside the postal union: they ask for a commercial invoice, which their own pages make."""


class Form(StrEnum):
    """A declaration of the Universal Postal Union."""

    CN22 = "CN 22"
    CN23 = "CN 23"


@dataclass(frozen=True)
class Place:
    """Where a parcel comes from or goes to. ``country`` is an ISO alpha-2 code."""

    country: str
    postcode: str = ""
    state: str = ""


# Member states of the European Union.
_EU = frozenset("AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split())

# Parts of a country that customs treat as if they were abroad, by how their postcodes begin: outside the customs or
# the tax territory of the Union (Regulation (EU) 952/2013, article 4; Directive 2006/112/EC, article 6).
_SET_APART = {
    "ES": ("35", "38", "51", "52"),  # Canary Islands, Ceuta, Melilla
    "DE": ("78266", "27498"),  # Büsingen, Helgoland
    "IT": ("23041", "22061"),  # Livigno, Campione d'Italia
    "GR": ("63086", "63087"),  # Mount Athos
    "FI": ("22",),  # Åland
    "FR": ("97", "98"),  # overseas
}

# Military and diplomatic post offices, and islands with postcodes of their own: mail to them carries a customs form
# although postage is domestic (USPS Domestic Mail Manual 608.2 and 703.2.3).
_US_STATES_APART = frozenset({"AA", "AE", "AP", "AS", "FM", "GU", "MH", "MP", "PW", "UM", "VI"})
_US_POSTCODES_APART = ("969", "96799")

# Countries that share one customs territory with another, beyond the Union itself.
_TOGETHER = {"MC": "EU", "IM": "GB", "LI": "CH", "PR": "US", "SM": "IT", "VA": "IT", "SJ": "NO"}


def needs_declaration(sender: Place, recipient: Place) -> bool | None:
    """Whether goods between the two cross a customs border; ``None`` where one of the countries isn't known."""
    if not sender.country or not recipient.country:
        return None
    return not _areas(sender) & _areas(recipient)


def _areas(place: Place) -> frozenset[str]:
    """The customs territories a place belongs to; two places with one in common need no form between them."""
    code, postcode = place.country, place.postcode.replace(" ", "").upper()
    digits = postcode.removeprefix(f"{code}-")
    apart = next((start for start in _SET_APART.get(code, ()) if digits.startswith(start)), "")
    if apart:
        return frozenset({f"{code}-{apart}"})
    if code == "US" and (place.state.strip().upper() in _US_STATES_APART or postcode.startswith(_US_POSTCODES_APART)):
        return frozenset({f"US-{place.state.strip().upper() or postcode[:5]}"})
    areas = {code, _TOGETHER.get(code, code)}
    if code in _EU:
        areas.add("EU")
    # Northern Ireland follows the Union's rules for goods and stays part of the United Kingdom.
    if code == "GB" and postcode.startswith("BT"):
        areas.add("EU")
    return frozenset(areas)


def form_for(sdr: Decimal | None, grams: int | None, rows: int = 1) -> Form:
    """The form for goods worth ``sdr`` that weigh ``grams`` with their box, with ``rows`` kinds of goods.

    Where worth or weight isn't known it does not ask for the larger form.
    """
    if sdr is not None and sdr > CN22_MOST_SDR:
        return Form.CN23
    if grams is not None and grams > CN22_MOST_GRAMS:
        return Form.CN23
    return Form.CN23 if rows > MOST_ROWS_CN22 else Form.CN22
