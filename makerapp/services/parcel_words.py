"""What timeline and toasts say of packing and parcels: packed, sent, tracked, cancelled."""

from __future__ import annotations

from typing import Any

from makerapp.money import format_money
from makerapp.services import quality, read_back
from makerapp.services.words import weight_words

EVENTS: dict[str, tuple[str, str]] = {
    "packed": ("Packed", "package"),
    "part_packed": ("Part of it packed", "package"),
    "shipped": ("Shipped", "truck"),
    "partly_shipped": ("Part of it shipped", "truck"),
    "tracking": ("Tracking number added", "scan-barcode"),
    "tracking_changed": ("Tracking number changed", "scan-barcode"),
    "tracking_removed": ("Tracking number removed", "scan-barcode"),
    "carrier_changed": ("Carrier changed", "truck"),
    "parcel_changed": ("Weight and postage of the parcel", "package"),
    "fulfillment_cancelled": ("Fulfillment cancelled", "undo-2"),
}

TOASTS: dict[str, tuple[str, str]] = {
    "packed": ("{number} packed", "{count} orders packed"),
    "part_packed": ("Part of {number} packed", "Parts of {count} orders packed"),
    "shipped": ("{number} marked as shipped", "{count} orders marked as shipped"),
    "partly_shipped": ("Part of {number} marked as shipped", "Parts of {count} orders marked as shipped"),
    "tracking": ("Tracking number added to {number}", "{count} tracking numbers added"),
    "tracking_changed": ("Tracking number of {number} changed", "{count} tracking numbers changed"),
    "tracking_removed": ("Tracking number of {number} removed", "{count} tracking numbers removed"),
    "carrier_changed": ("Carrier of {number} changed", "{count} carriers changed"),
    "parcel_changed": ("Parcel of {number} changed", "{count} parcels changed"),
    "fulfillment_cancelled": ("Fulfillment of {number} cancelled", "{count} fulfillments cancelled"),
}

GOODS_WORDS = {"bench": "Still on the bench", "shelf": "Back on the shelf", "gone": "Gone"}
_REST_WORDS = {"pack": "The rest stays in To pack", "make": "The rest is to be made"}


def event_text(kind: str, facts: dict[str, Any]) -> str:
    """What stands under the title of an entry about packing or a parcel."""
    if kind == "parcel_changed":
        before, after = (facts.get(each) or {} for each in ("before", "after"))
        currency = str(facts.get("currency") or "")
        return f"{_figures(before, currency) or 'not known'} → {_figures(after, currency) or 'not known'}"
    parts = [str(facts.get(key) or "") for key in ("service", "tracking_number", "pieces")]
    parts.append(_figures(facts, str(facts.get("currency") or "")))
    parts.append(_REST_WORDS.get(str(facts.get("rest") or ""), ""))
    together = facts.get("together")
    if isinstance(together, list) and together:
        parts.append(f"In one box with {', '.join(map(str, together))}")
    parts.append(GOODS_WORDS.get(str(facts.get("goods") or ""), ""))
    parts += [str(facts.get(key) or "") for key in ("memo", "reason")]
    parts += [quality.words(facts), read_back.words(facts)]
    return " · ".join(part for part in parts if part)


def _figures(facts: dict[str, Any], currency: str) -> str:
    weight, cost = facts.get("weight_grams"), facts.get("cost")
    parts = [weight_words(weight) if isinstance(weight, int) else ""]
    if isinstance(cost, int):
        parts.append(f"postage {format_money(cost, currency)}" if currency else "")
    return " · ".join(part for part in parts if part)
