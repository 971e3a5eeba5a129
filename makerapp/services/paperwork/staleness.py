"""Whether the paper beside a box still says what the order says, and what has changed since it was printed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from makerapp.models.rows import OrderDetail, PrintRow
from makerapp.services.changes import FieldChange, changes_of, names_for, net
from makerapp.services.paperwork.frozen import Frozen
from makerapp.services.paperwork.kinds import Kind
from makerapp.services.paperwork.papers.slip import frozen_slip
from makerapp.services.paperwork.papers.slip_options import SlipOptions
from makerapp.services.paperwork.papers.slip_parts import PART_WORDS
from makerapp.translation import tr

_MOST_SAID = 3
_LONGEST = 90

# The stored fields that stand on each part of a slip.
_FIELDS: Mapping[str, frozenset[tuple[str, str]]] = {
    "address": frozenset(
        ("order", f"ship_{name}")
        for name in ("name", "company", "line1", "line2", "line3", "city", "state", "postcode", "country")
    ),
    "items": frozenset(
        ("line", name)
        for name in ("title", "options", "personalization", "quantity", "refunded_quantity", "removed", "sku", "")
    ),
    "gift": frozenset({("order", "is_gift"), ("order", "gift_message")}),
    "note": frozenset({("order", "buyer_note")}),
    "service": frozenset({("order", "shipping_service")}),
    "prices": frozenset(
        {("line", "unit_price"), ("line", "line_total")}
        | {("order", name) for name in ("subtotal", "discount", "shipping", "tax", "total", "refunded")}
    ),
    "head": frozenset({("order", "number"), ("order", "placed_at"), ("order", "channel")}),
}


@dataclass(frozen=True)
class StaleSlip:
    """A slip on paper that is no longer true. ``printed_at`` is UTC; ``changes`` are what has changed since, in words.

    ``now`` is the digest of what it would say now: another one means that more has changed.
    """

    printed_at: datetime
    changes: tuple[str, ...]
    now: str

    @property
    def words(self) -> str:
        """The first few changes on one line; ``""`` where they are not known."""
        said = [change if len(change) <= _LONGEST else change[: _LONGEST - 1] + "…" for change in self.changes]
        more = len(said) - _MOST_SAID
        if more > 0:
            said = [*said[:_MOST_SAID], tr("{n} more").format(n=more)]
        return " · ".join(said)


def newest_slip(detail: OrderDetail) -> PrintRow | None:
    """The slip on paper for the parcel that leaves next, or ``None`` where there is none."""
    found = [
        row for row in detail.prints
        if row.document == Kind.PACKING_SLIP and row.on_paper and row.parcel == detail.parcels_left
    ]  # fmt: skip
    return found[-1] if found else None


def is_stale(detail: OrderDetail) -> bool:
    """True where the newest slip was printed before something that stands on it changed."""
    newest = newest_slip(detail)
    return (
        newest is not None and bool(newest.content_digest) and slip_now(detail, newest).digest != newest.content_digest
    )


def stale_slip(detail: OrderDetail) -> StaleSlip | None:
    """The newest slip with what has changed since, ``None`` where it is true or there is none."""
    newest = newest_slip(detail)
    return stale_since(detail, newest) if newest is not None else None


def stale_since(detail: OrderDetail, printed: PrintRow) -> StaleSlip | None:
    """What has changed since one slip was printed; ``None`` where it is still true, or nobody can tell."""
    if not printed.content_digest:
        return None
    now = slip_now(detail, printed)
    if now.digest == printed.content_digest:
        return None
    return StaleSlip(printed.at, tuple(_what_changed(detail, printed, now)), now.digest)


def slip_now(detail: OrderDetail, printed: PrintRow) -> Frozen:
    """The slip as it would be now, made as ``printed`` was; its pictures, which say nothing, are left out."""
    options = SlipOptions.of_record({**printed.options, "pictures": False})
    return frozen_slip(detail, options)


def _what_changed(detail: OrderDetail, printed: PrintRow, now: Frozen) -> Iterator[str]:
    """Each part that differs: by the changes the timeline tells of since, else by its name."""
    before, after = printed.options.get("parts"), now.options["parts"]
    if not isinstance(before, dict):
        return
    told = _changes_since(detail, printed.at)
    for part in PART_WORDS:
        if before.get(part) == after[part]:
            continue
        found = [change.text for change in told if change.row and (change.row[0], change.row[2]) in _FIELDS[part]]
        words = PART_WORDS[part]
        yield from found or [f"{words[:1].upper()}{words[1:]}"]


def _changes_since(detail: OrderDetail, instant: datetime) -> list[FieldChange]:
    """What entries after ``instant`` changed for good, the oldest first."""
    events = [event for event in reversed(detail.timeline) if event.at >= instant and event.record]
    names = names_for(events)
    every = [change for event in events for change in changes_of(event, names)]
    kept = list(net(every))
    gone = {change.row[:2] for change in kept if change.row and change.row[2] == "removed"}
    added = [change for change in every if change.row and change.raw is None and not change.row[2]]
    come_and_gone = {change.row[:2] for change in added if change.row} & gone
    return [change for change in (*kept, *added) if change.row and change.row[:2] not in come_and_gone]
