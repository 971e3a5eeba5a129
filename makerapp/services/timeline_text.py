"""A timeline as plain text, to show a buyer or a marketplace who did what and when."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from makerapp import clock
from makerapp.models.rows import EventRow, OrderDetail, ParcelRow
from makerapp.services import shop
from makerapp.services.changes import FieldChange, Names, changes_of, names_for, remark_of
from makerapp.services.event_words import event_title
from makerapp.services.saving import save_whole
from makerapp.services.words import PAYMENT_WORDS, STATUS_WORDS, channel_words, sent_with
from makerapp.translation import tr

_FORBIDDEN = '<>:"/\\|?*'
_LONGEST_NAME = 60
_INDENT = "    "


@dataclass(frozen=True)
class Entry:
    """One entry in words: ``who`` is "" for what happened elsewhere, ``remark`` may have several lines."""

    event: EventRow
    title: str
    remark: str
    changes: tuple[FieldChange, ...]


def entries(detail: OrderDetail, *, with_notes: bool = True) -> tuple[Entry, ...]:
    """The timeline oldest first, in words; without private notes, and without their being taken back, if so wanted."""
    # Days are told with their year: the text is read long after today.
    names = replace(names_for(detail.timeline), today=date.min)
    kept = [event for event in reversed(detail.timeline) if with_notes or not is_note(event)]
    return tuple(_entry(event, names) for event in kept)


def is_note(event: EventRow) -> bool:
    """True for a private note, and for a note that was taken back or brought back."""
    return "note" in (event.kind, event.facts.get("what") if event.kind in ("undone", "redone") else "")


def _entry(event: EventRow, names: Names) -> Entry:
    changes = changes_of(event, names)
    return Entry(event, event_title(event.kind, event.facts), remark_of(event, changes), changes)


def timeline_text(detail: OrderDetail, *, with_notes: bool = False) -> str:
    """The whole history of an order, oldest entry first, each with its local time and the offset to UTC.

    Private notes are left out unless ``with_notes``; the text says so. What people wrote stays on indented lines of its
    own, so that no text can pass for an entry.
    """
    zone = ZoneInfo(shop.profile().time_zone)
    told = entries(detail, with_notes=with_notes)
    left_out = sum(is_note(event) for event in detail.timeline) if not with_notes else 0
    lines = [*_head(detail, zone), ""]
    for entry in told:
        lines += _entry_lines(entry, zone)
    if detail.parcels:
        lines += ["", tr("Parcels"), *(line for parcel in detail.parcels for line in _parcel_lines(parcel, zone))]
    written = tr("Written {moment}. Times are those of {zone}, with the offset to UTC.")
    lines += ["", written.format(moment=_moment(clock.utc_now(), zone), zone=zone.key)]
    if left_out:
        lines.append(tr("The maker's private notes are left out."))
    return "\n".join(lines) + "\n"


def _head(detail: OrderDetail, zone: ZoneInfo) -> list[str]:
    row = detail.row
    buyer = _plain(row.buyer) + (f" ({_plain(detail.buyer_user)})" if detail.buyer_user else "")
    placed = _moment(row.placed_at, zone) if detail.placed_time_known else f"{row.placed_at.astimezone(zone):%Y-%m-%d}"
    maker = shop.profile().name
    facts = [
        (tr("Buyer"), buyer or tr("not known")),
        *([(tr("Shop"), _plain(maker))] if maker else []),
        (tr("Sold through"), _plain(channel_words(row.channel))),
        (tr("Placed"), placed),
        (tr("Now"), f"{STATUS_WORDS[row.status]}, {PAYMENT_WORDS[row.payment]}"),
    ]
    widest = max(len(name) for name, _said in facts) + 1
    return [
        tr("Order {number}").format(number=_plain(row.number)),
        *(f"{name + ':':<{widest}} {said}" for name, said in facts),
    ]


def _entry_lines(entry: Entry, zone: ZoneInfo) -> list[str]:
    event = entry.event
    who = f" – {_plain(event.who)}" if event.who else ""
    undone = f" {tr('(undone later)')}" if event.is_undone else ""
    lines = [f"{_moment(event.at, zone)}  {_plain(entry.title)}{undone}{who}"]
    lines += [_INDENT + _plain(line) for line in entry.remark.splitlines() if line.strip()]
    lines += [_INDENT + _plain(change.text) for change in entry.changes]
    return lines


def _parcel_lines(parcel: ParcelRow, zone: ZoneInfo) -> list[str]:
    name = sent_with(parcel.carrier, parcel.service) or tr("Carrier not known")
    number = tr("no tracking number")
    if parcel.tracking_number:
        number = tr("tracking number {number}").format(number=parcel.tracking_number)
    parts = [name, number]
    if parcel.cancelled_at:
        parts.append(tr("cancelled {moment}").format(moment=_moment(parcel.cancelled_at, zone)))
    return [_INDENT + _plain(f"{parcel.ship_date:%Y-%m-%d}: {', '.join(parts)}")]


def _moment(instant: datetime, zone: ZoneInfo) -> str:
    """``2026-11-20 12:00 +00:00``: local time of the shop and its offset to UTC on that day."""
    local = instant.astimezone(zone)
    offset = f"{local:%z}"
    return f"{local:%Y-%m-%d %H:%M} {offset[:3]}:{offset[3:5]}"


def _plain(text: str) -> str:
    """One line without control signs, nor signs that turn the reading direction: a name must not rewrite a line."""
    clean = "".join(" " if unicodedata.category(sign) in ("Cc", "Zl", "Zp") else sign for sign in text)
    return " ".join("".join(sign for sign in clean if unicodedata.bidirectional(sign) not in _TURNING).split())


# Unicode's explicit directional formatting characters (UAX 9, section 2).
_TURNING = frozenset({"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"})


def file_name(detail: OrderDetail) -> str:
    """A name every file system takes: "Timeline 1042.txt"."""
    signs = (
        " " if sign in _FORBIDDEN or not sign.isprintable() else sign for sign in detail.row.number.replace("#", "")
    )
    number = " ".join("".join(signs).split())[:_LONGEST_NAME].strip(". ")
    return f"{tr('Timeline')} {number}.txt" if number else f"{tr('Timeline')}.txt"


def save(text: str, target: Path) -> None:
    """Write the text as UTF-8, whole or not at all. Raises EnvironmentProblem where the disk refuses."""
    save_whole(text.encode("utf-8"), target, tr("The timeline couldn't be saved."))
