"""What the timeline and the toasts say: title, icon and text of each kind of event, and the toast of an outcome.

Templates in English, translated when they are filled. What was kept in English is told by ``stored_words``.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from datetime import date
from typing import Any

from makerapp.services import money_words, paper_words, parcel_words, product_words
from makerapp.services.outcome import Outcome
from makerapp.services.stored_words import said
from makerapp.services.words import carrier_words, channel_words, day_words
from makerapp.translation import counted, inside, mark, mark_counted, tr

# Title and icon (a Lucide name) of each kind of timeline entry. Placeholders are keys of the entry's facts.
_EVENTS: dict[str, tuple[str, str]] = {
    "placed": (mark("Order placed on {channel}"), "shopping-bag"),
    "created": (mark("Order typed in"), "plus"),
    "paid": (mark("Paid"), "credit-card"),
    "imported": (mark("Brought in from {file}"), "file-up"),
    "updated": (mark("Updated by {channel}"), "refresh-cw"),
    "confirmed": (mark("Confirmed"), "check"),
    "made": (mark("Ready to pack"), "package-open"),
    "partly_made": (mark("Some of it made"), "hammer"),
    "review_passed": (mark("Checked before packing"), "clipboard-check"),
    "pack_unpaid": (mark("Packed before it is paid"), "circle-alert"),
    "delivered": (mark("Delivered"), "circle-check"),
    "delivered_assumed": (mark("Taken as delivered"), "circle-check"),
    "cancelled": (mark("Cancelled"), "ban"),
    "reopened": (mark("Reopened"), "rotate-ccw"),
    "wait_and_make": (mark("Waits to be made"), "hammer"),
    "swapped": (mark("Another item instead: {instead}"), "repeat-2"),
    "rest_first": (mark("Missing, the rest goes first"), "package-open"),
    "taken_off": (mark("Taken off the order: {item}"), "minus"),
    "edited": (mark("Edited: {what}"), "pencil"),
    "address": (mark("Address changed"), "map-pin"),
    "ship_by": (mark("Ship-by date changed"), "calendar"),
    "ship_by_moved": (mark("Ship-by date moved: {why}"), "calendar"),
    "closed": (mark("Closed {days}"), "calendar"),
    "opened": (mark("Open again {days}"), "calendar"),
    "working_days": (mark("Working days changed"), "calendar"),
    "held": (mark("On hold until {until}"), "pause"),
    "off_hold": (mark("Taken off hold"), "play"),
    "returned": (mark("Came back"), "arrow-left-right"),
    "replaced": (mark("Replaced by {number}"), "repeat-2"),
    "created_as_replacement": (mark("Made to replace {of}"), "repeat-2"),
    "copied": (mark("Copied as {number}"), "copy"),
    "created_as_copy": (mark("Copy of {of}"), "copy"),
    "note": (mark("Note"), "sticky-note"),
    "message": (mark("Message for the buyer copied"), "copy"),
    **money_words.EVENTS,
    **paper_words.EVENTS,
    **parcel_words.EVENTS,
    **product_words.EVENTS,
}

_TOASTS: dict[str, tuple[str, str]] = {
    **money_words.TOASTS,
    **parcel_words.TOASTS,
    "confirmed": mark_counted("{number} confirmed", "{n} orders confirmed"),
    "made": mark_counted("{number} marked as made – now in To pack", "{n} orders marked as made"),
    "delivered": mark_counted("{number} marked as delivered", "{n} orders marked as delivered"),
    "cancelled": mark_counted("{number} cancelled", "{n} orders cancelled"),
    "reopened": mark_counted("{number} reopened", "{n} orders reopened"),
    "note": (mark("Note kept"), mark("Notes kept")),
    "ship_by": (mark("Ship-by date moved"), mark("Ship-by dates moved")),
    "closed": mark_counted("Days closed, 1 order moved", "Days closed, {n} orders moved"),
    "opened": mark_counted("Days open again, 1 order moved", "Days open again, {n} orders moved"),
    "worked_out": mark_counted("1 ship-by date moved", "{n} ship-by dates moved"),
    "working_days": mark_counted("Working days changed, 1 order moved", "Working days changed, {n} orders moved"),
    "held": mark_counted("{number} is on hold", "{n} orders are on hold"),
    "off_hold": mark_counted("{number} is off hold", "{n} orders are off hold"),
    "returned": mark_counted("Return of {number} noted", "{n} returns noted"),
    "returned_all": mark_counted("{number} cancelled as a return", "{n} orders cancelled"),
    "replaced": (mark("{number} gets a replacement"), mark("{number} gets a replacement")),
    "deleted": mark_counted("{number} deleted for good", "{n} orders deleted for good"),
    "duplicated": mark_counted("{number} is a new copy", "{n} orders copied"),
    "pack_unpaid": mark_counted("{number} can be packed unpaid", "{n} orders can be packed unpaid"),
    "created": mark_counted("{number} saved", "{n} orders saved"),
    "edited": mark_counted("{number} changed", "{n} orders changed"),
    "imported": mark_counted("{number} brought in", "{n} orders brought in"),
    "sample_added": (mark("Sample orders are here"), mark("Sample orders are here")),
    "sample_removed": (mark("Sample orders removed"), mark("Sample orders removed")),
    "printed": mark_counted("{number} sent to the printer", "{n} orders sent to the printer"),
    "partly_made": mark_counted("Part of {number} marked as made", "Parts of {n} orders marked as made"),
    "wait_and_make": mark_counted("{number} waits in To make", "{n} orders wait in To make"),
    "swapped": mark_counted("{number} has another item instead", "{n} orders changed"),
    "rest_first": mark_counted("The rest of {number} can be sent", "{n} orders changed"),
    "taken_off": mark_counted("{number} changed", "{n} orders changed"),
    "undone": (mark("Undone"), mark("Undone")),
    "redone": (mark("Done again"), mark("Done again")),
}


_NO_ORDER_MOVED = {
    "closed": mark("Days closed"),
    "opened": mark("Days open again"),
    "working_days": mark("Working days changed"),
}


def event_title(kind: str, facts: dict[str, Any]) -> str:
    """The title of a timeline entry, past tense."""
    if kind in ("undone", "redone"):
        start = tr("Undone") if kind == "undone" else tr("Done again")
        what = event_title(str(facts.get("what", "")), facts.get("was") or {})
        return f"{start}: {inside(what)}"
    if kind in paper_words.EVENTS:
        return paper_words.event_title(kind, facts)
    title = tr(_EVENTS.get(kind, (kind.replace("_", " ").capitalize(), ""))[0])
    if kind in ("shipped", "partly_shipped") and facts.get("carrier"):
        return tr("{title} with {carrier}").format(title=title, carrier=carrier_words(str(facts["carrier"])))
    known = {key: said(str(value)) for key, value in facts.items()}
    known["channel"] = channel_words(str(facts.get("channel", "")))
    known.setdefault("file", tr("a file"))
    known.setdefault("item", tr("an item"))
    known.setdefault("what", tr("order"))
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
        return f"{said(str(facts.get('before', '')))} → {said(str(facts.get('after', '')))}"
    if kind in ("ship_by", "ship_by_moved"):
        before, after = facts.get("before"), facts.get("after")
        named = [day_words(date.fromisoformat(each)) if each else tr("no date") for each in (before, after)]
        return " → ".join(named) + (f" · {said(str(facts['reason']))}" if facts.get("reason") else "")
    parts = [
        said(str(facts.get(key) or "")) for key in ("service", "tracking_number", "memo", "reason", "changes", "pieces")
    ]
    return " · ".join(part for part in parts if part)


def toast_text(done: Outcome) -> str:
    """What the toast says of an outcome, at most some 45 characters."""
    if done.kind in product_words.TOASTS:
        return product_words.toast_text(done.kind, done.numbers[0] if done.numbers and not done.order_ids else "")
    if done.kind in ("undone", "redone") and (done.what in _TOASTS or done.what in product_words.TOASTS):
        start = tr("Undone") if done.kind == "undone" else tr("Done again")
        what = toast_text(replace(done, kind=done.what, what="", day=None)).partition(" – ")[0]
        names_order = bool(done.numbers) and what.startswith(done.numbers[0][:19])
        return f"{start}: {what if names_order else inside(what)}"
    one, many = _TOASTS.get(done.kind, ("Done", "Done"))
    if not done.order_ids and done.kind in ("closed", "opened", "working_days"):
        return tr(_NO_ORDER_MOVED[done.kind])
    if done.kind == "ship_by" and done.day is not None:
        day = day_words(done.day)
        return counted("Ship-by date moved to {day}", "Ship-by dates moved to {day}", len(done.order_ids), day=day)
    number = done.numbers[0] if done.numbers else ""
    if len(number) > 20:
        number = number[:19] + "…"
    count = len(done.order_ids)
    return (
        tr(one).format(number=number) if count == 1 and "{number}" in one else counted(one, many, count, number=number)
    )
