"""The kinds a timeline can be filtered by: what an entry was about, by its name and by what it changed."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from makerapp.models.rows import EventRow
from makerapp.services.changes import FieldChange
from makerapp.translation import Words


class Group(StrEnum):
    """What an entry can be about; one entry may be about several."""

    STATUS = "status"
    MONEY = "money"
    PARCELS = "parcels"
    STOCK = "stock"
    PAPER = "paper"
    NOTES = "notes"
    CHANGES = "changes"


GROUP_WORDS: Words[Group] = Words(
    {
        Group.STATUS: "Status",
        Group.MONEY: "Money",
        Group.PARCELS: "Parcels",
        Group.STOCK: "Stock",
        Group.PAPER: "Paper & messages",
        Group.NOTES: "Notes",
        Group.CHANGES: "Changes",
    }
)

# By kind, for entries that a marketplace's file brought (they record no change) and for what changes no field.
_KINDS: dict[Group, tuple[str, ...]] = {
    Group.STATUS: (
        "placed", "created", "created_as_copy", "created_as_replacement", "imported", "copied", "replaced",
        "delivered_assumed", "held", "off_hold", "cancelled_there", "product_added", "product_archived",
        "product_unarchived",
    ),
    Group.MONEY: ("paid", "payment_received", "payment_failed", "refunded", "paid_back", "fees", "pack_unpaid"),
    Group.PARCELS: (
        "shipped", "partly_shipped", "packed", "part_packed", "review_passed", "parcel_changed", "returned",
        "fulfillment_cancelled", "delivered", "tracking", "tracking_changed", "tracking_removed", "carrier_changed",
    ),
    Group.STOCK: ("received", "counted", "adjusted"),
    Group.PAPER: ("printed", "saved_pdf", "message"),
    Group.NOTES: ("note",),
    Group.CHANGES: ("edited", "updated", "address", "ship_by", "ship_by_moved", "product_edited"),
}  # fmt: skip
_BY_KIND = {kind: group for group, kinds in _KINDS.items() for kind in kinds}

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
