"""What timeline and toasts say of packing and parcels: packed, sent, tracked, cancelled."""

from __future__ import annotations

from typing import Any

from makerapp.money import format_money
from makerapp.services import quality, read_back
from makerapp.services.stored_words import said
from makerapp.services.words import weight_words
from makerapp.translation import Words, mark, mark_counted, tr

EVENTS: dict[str, tuple[str, str]] = {
    "packed": (mark("Packed"), "package"),
    "part_packed": (mark("Part of it packed"), "package"),
    "shipped": (mark("Shipped"), "truck"),
    "partly_shipped": (mark("Part of it shipped"), "truck"),
    "tracking": (mark("Tracking number added"), "scan-barcode"),
    "tracking_changed": (mark("Tracking number changed"), "scan-barcode"),
    "tracking_removed": (mark("Tracking number removed"), "scan-barcode"),
    "carrier_changed": (mark("Carrier changed"), "truck"),
    "parcel_changed": (mark("Weight and postage of the parcel"), "package"),
    "fulfillment_cancelled": (mark("Fulfillment cancelled"), "undo-2"),
}

TOASTS: dict[str, tuple[str, str]] = {
    "packed": mark_counted("{number} packed", "{n} orders packed"),
    "part_packed": mark_counted("Part of {number} packed", "Parts of {n} orders packed"),
    "shipped": mark_counted("{number} marked as shipped", "{n} orders marked as shipped"),
    "partly_shipped": mark_counted("Part of {number} marked as shipped", "Parts of {n} orders marked as shipped"),
    "tracking": mark_counted("Tracking number added to {number}", "{n} tracking numbers added"),
    "tracking_changed": mark_counted("Tracking number of {number} changed", "{n} tracking numbers changed"),
    "tracking_removed": mark_counted("Tracking number of {number} removed", "{n} tracking numbers removed"),
    "carrier_changed": mark_counted("Carrier of {number} changed", "{n} carriers changed"),
    "parcel_changed": mark_counted("Parcel of {number} changed", "{n} parcels changed"),
    "fulfillment_cancelled": mark_counted("Fulfillment of {number} cancelled", "{n} fulfillments cancelled"),
}

GOODS_WORDS = Words({"bench": "Still on the bench", "shelf": "Back on the shelf", "gone": "Gone"})
_REST_WORDS = Words({"pack": "The rest stays in To pack", "make": "The rest is to be made"})


def event_text(kind: str, facts: dict[str, Any]) -> str:
    """What stands under the title of an entry about packing or a parcel."""
    if kind == "parcel_changed":
        before, after = (facts.get(each) or {} for each in ("before", "after"))
        currency = str(facts.get("currency") or "")
        return f"{_figures(before, currency) or tr('not known')} → {_figures(after, currency) or tr('not known')}"
    parts = [str(facts.get(key) or "") for key in ("service", "tracking_number", "pieces")]
    parts.append(_figures(facts, str(facts.get("currency") or "")))
    parts.append(_REST_WORDS.get(str(facts.get("rest") or ""), ""))
    together = facts.get("together")
    if isinstance(together, list) and together:
        parts.append(tr("In one box with {join}").format(join=", ".join(map(str, together))))
    parts.append(GOODS_WORDS.get(str(facts.get("goods") or ""), ""))
    parts += [said(str(facts.get(key) or "")) for key in ("memo", "reason")]
    parts += [quality.words(facts), read_back.words(facts)]
    return " · ".join(part for part in parts if part)


def _figures(facts: dict[str, Any], currency: str) -> str:
    weight, cost = facts.get("weight_grams"), facts.get("cost")
    parts = [weight_words(weight) if isinstance(weight, int) else ""]
    if isinstance(cost, int):
        parts.append(tr("postage {amount}").format(amount=format_money(cost, currency)) if currency else "")
    return " · ".join(part for part in parts if part)
