"""The kinds a timeline can be filtered by: what an entry was about, by its name and by what it changed."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from makerapp.models.rows import EventRow
from makerapp.services.changes import FieldChange


class Group(StrEnum):
    """What an entry can be about; one entry may be about several."""

    STATUS = "status"
    MONEY = "money"
    PARCELS = "parcels"
    STOCK = "stock"
    PAPER = "paper"
    NOTES = "notes"
    CHANGES = "changes"


GROUP_WORDS: dict[Group, str] = {
    Group.STATUS: "Status",
    Group.MONEY: "Money",
    Group.PARCELS: "Parcels",
    Group.STOCK: "Stock",
    Group.PAPER: "Paper & messages",
    Group.NOTES: "Notes",
    Group.CHANGES: "Changes",
}

# By kind, for entries that a marketplace's file brought (they record no change) and for what changes no field.
_BY_KIND: dict[str, Group] = {
    "placed": Group.STATUS,
    "created": Group.STATUS,
    "imported": Group.STATUS,
    "delivered_assumed": Group.STATUS,
    "paid": Group.MONEY,
    "pack_unpaid": Group.MONEY,
    "shipped": Group.PARCELS,
    "partly_shipped": Group.PARCELS,
    "packed": Group.PARCELS,
    "review_passed": Group.PARCELS,
    "fulfillment_cancelled": Group.PARCELS,
    "printed": Group.PAPER,
    "saved_pdf": Group.PAPER,
    "message": Group.PAPER,
    "note": Group.NOTES,
    "edited": Group.CHANGES,
    "updated": Group.CHANGES,
    "address": Group.CHANGES,
}

_BY_CHANGE: dict[str, Group] = {
    "status": Group.STATUS,
    "money": Group.MONEY,
    "parcel": Group.PARCELS,
    "stock": Group.STOCK,
    "date": Group.CHANGES,
    "other": Group.CHANGES,
}


def groups_of(event: EventRow, changes: Sequence[FieldChange]) -> frozenset[Group]:
    """Everything an entry is about; taking back is about what was taken back."""
    kind = str(event.facts.get("what", "")) if event.kind in ("undone", "redone") else event.kind
    found = {_BY_CHANGE[change.about] for change in changes}
    if kind in _BY_KIND:
        found.add(_BY_KIND[kind])
    return frozenset(found or {Group.CHANGES})
