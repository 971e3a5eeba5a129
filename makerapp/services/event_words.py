"""What the timeline and the toasts say: title, icon and text of each kind of event, and the toast of an outcome.

Plain English templates, as in `words`; the screens pass them through Qt's translation.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from datetime import date
from typing import Any

from makerapp.services import money_words, paper_words, parcel_words, product_words
from makerapp.services.outcome import Outcome
from makerapp.services.words import channel_words, day_words

# Title and icon (a Lucide name) of each kind of timeline entry. Placeholders are keys of the entry's facts.
_EVENTS: dict[str, tuple[str, str]] = {
    "placed": ("Order placed on {channel}", "shopping-bag"),
    "created": ("Order typed in", "plus"),
    "paid": ("Paid", "credit-card"),
    "imported": ("Brought in from {file}", "file-up"),
    "updated": ("Updated by {channel}", "refresh-cw"),
    "confirmed": ("Confirmed", "check"),
    "made": ("Ready to pack", "package-open"),
    "partly_made": ("Some of it made", "hammer"),
    "review_passed": ("Checked before packing", "clipboard-check"),
    "pack_unpaid": ("Packed before it is paid", "circle-alert"),
    "delivered": ("Delivered", "circle-check"),
    "delivered_assumed": ("Taken as delivered", "circle-check"),
    "cancelled": ("Cancelled", "ban"),
    "reopened": ("Reopened", "rotate-ccw"),
    "wait_and_make": ("Waits to be made", "hammer"),
    "swapped": ("Another item instead: {instead}", "repeat-2"),
    "rest_first": ("Missing, the rest goes first", "package-open"),
    "taken_off": ("Taken off the order: {item}", "minus"),
    "edited": ("Edited: {what}", "pencil"),
    "address": ("Address changed", "map-pin"),
    "ship_by": ("Ship-by date changed", "calendar"),
    "ship_by_moved": ("Ship-by date moved: {why}", "calendar"),
    "closed": ("Closed {days}", "calendar"),
    "opened": ("Open again {days}", "calendar"),
    "working_days": ("Working days changed", "calendar"),
    "held": ("On hold until {until}", "pause"),
    "off_hold": ("Taken off hold", "play"),
    "returned": ("Came back", "arrow-left-right"),
    "replaced": ("Replaced by {number}", "repeat-2"),
    "created_as_replacement": ("Made to replace {of}", "repeat-2"),
    "copied": ("Copied as {number}", "copy"),
    "created_as_copy": ("Copy of {of}", "copy"),
    "note": ("Note", "sticky-note"),
    "message": ("Message for the buyer copied", "copy"),
    **money_words.EVENTS,
    **paper_words.EVENTS,
    **parcel_words.EVENTS,
    **product_words.EVENTS,
}

_TOASTS: dict[str, tuple[str, str]] = {
    **money_words.TOASTS,
    **parcel_words.TOASTS,
    "confirmed": ("{number} confirmed", "{count} orders confirmed"),
    "made": ("{number} marked as made – now in To pack", "{count} orders marked as made"),
    "delivered": ("{number} marked as delivered", "{count} orders marked as delivered"),
    "cancelled": ("{number} cancelled", "{count} orders cancelled"),
    "reopened": ("{number} reopened", "{count} orders reopened"),
    "note": ("Note kept", "Notes kept"),
    "ship_by": ("Ship-by date moved", "Ship-by dates moved"),
    "closed": ("Days closed, 1 order moved", "Days closed, {count} orders moved"),
    "opened": ("Days open again, 1 order moved", "Days open again, {count} orders moved"),
    "worked_out": ("1 ship-by date moved", "{count} ship-by dates moved"),
    "working_days": ("Working days changed, 1 order moved", "Working days changed, {count} orders moved"),
    "held": ("{number} is on hold", "{count} orders are on hold"),
    "off_hold": ("{number} is off hold", "{count} orders are off hold"),
    "returned": ("Return of {number} noted", "{count} returns noted"),
    "returned_all": ("{number} cancelled as a return", "{count} orders cancelled"),
    "replaced": ("{number} gets a replacement", "{number} gets a replacement"),
    "deleted": ("{number} deleted for good", "{count} orders deleted for good"),
    "duplicated": ("{number} is a new copy", "{count} orders copied"),
    "pack_unpaid": ("{number} can be packed unpaid", "{count} orders can be packed unpaid"),
    "created": ("{number} saved", "{count} orders saved"),
    "edited": ("{number} changed", "{count} orders changed"),
    "imported": ("{number} brought in", "{count} orders brought in"),
    "sample_added": ("Sample orders are here", "Sample orders are here"),
    "sample_removed": ("Sample orders removed", "Sample orders removed"),
    "printed": ("{number} sent to the printer", "{count} orders sent to the printer"),
    "partly_made": ("Part of {number} marked as made", "Parts of {count} orders marked as made"),
    "wait_and_make": ("{number} waits in To make", "{count} orders wait in To make"),
    "swapped": ("{number} has another item instead", "{count} orders changed"),
    "rest_first": ("The rest of {number} can be sent", "{count} orders changed"),
    "taken_off": ("{number} changed", "{count} orders changed"),
    "undone": ("Undone", "Undone"),
    "redone": ("Done again", "Done again"),
}


def event_title(kind: str, facts: dict[str, Any]) -> str:
    """The title of a timeline entry, past tense."""
    if kind in ("undone", "redone"):
        start = "Undone" if kind == "undone" else "Done again"
        what = event_title(str(facts.get("what", "")), facts.get("was") or {})
        return f"{start}: {what[:1].lower()}{what[1:]}"
    if kind in paper_words.EVENTS:
        return paper_words.event_title(kind, facts)
    title, _ = _EVENTS.get(kind, (kind.replace("_", " ").capitalize(), ""))
    if kind in ("shipped", "partly_shipped") and facts.get("carrier"):
        return f"{title} with {facts['carrier']}"
    known = {key: str(value) for key, value in facts.items()}
    known["channel"] = channel_words(str(facts.get("channel", "")))
    known.setdefault("file", "a file")
    known.setdefault("item", "an item")
    known.setdefault("what", "order")
    if facts.get("until"):
        known["until"] = day_words(date.fromisoformat(str(facts["until"])))
    # Entries of every age must be told; what one lacks is left open.
    if kind in money_words.EVENTS:
        known["amount"] = money_words.amount_words(facts)
    return title.format_map(defaultdict(lambda: "…", known)).rstrip()


def event_icon(kind: str) -> str:
    """The Lucide icon of a timeline entry."""
    return _EVENTS.get(kind, ("", "undo-2" if kind == "undone" else "redo-2" if kind == "redone" else "info"))[1]


def event_text(kind: str, facts: dict[str, Any]) -> str:
    """What stands in the box under the title, ``""`` for nothing: note text, reasons, tracking, what changed."""
    if kind == "note":
        return str(facts.get("text", ""))
    if kind in product_words.EVENTS:
        return product_words.event_text(kind, facts)
    if kind in paper_words.EVENTS:
        return paper_words.event_text(kind, facts)
    if kind in parcel_words.EVENTS:
        return parcel_words.event_text(kind, facts)
    if kind in money_words.EVENTS:
        return money_words.event_text(facts)
    if kind == "working_days":
        return f"{facts.get('before', '')} → {facts.get('after', '')}"
    if kind in ("ship_by", "ship_by_moved"):
        before, after = facts.get("before"), facts.get("after")
        named = [day_words(date.fromisoformat(each)) if each else "no date" for each in (before, after)]
        return " → ".join(named) + (f" · {facts['reason']}" if facts.get("reason") else "")
    parts = [str(facts.get(key) or "") for key in ("service", "tracking_number", "memo", "reason", "changes", "pieces")]
    return " · ".join(part for part in parts if part)


def toast_text(done: Outcome) -> str:
    """What the toast says of an outcome, at most some 45 characters."""
    if done.kind in product_words.TOASTS:
        return product_words.toast_text(done.kind, done.numbers[0] if done.numbers and not done.order_ids else "")
    if done.kind in ("undone", "redone") and (done.what in _TOASTS or done.what in product_words.TOASTS):
        start = "Undone" if done.kind == "undone" else "Done again"
        what = toast_text(replace(done, kind=done.what, what="")).partition(" – ")[0]
        names_order = bool(done.numbers) and what.startswith(done.numbers[0][:19])
        return f"{start}: {what if names_order else what[:1].lower() + what[1:]}"
    one, many = _TOASTS.get(done.kind, ("Done", "Done"))
    if not done.order_ids and done.kind in ("closed", "opened", "working_days"):
        return one.partition(",")[0]
    number = done.numbers[0] if done.numbers else ""
    if len(number) > 20:
        number = number[:19] + "…"
    return (one if len(done.order_ids) == 1 else many).format(number=number, count=len(done.order_ids))
