"""What a scanned slip says: which order it is of, and whether the slip is still true."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from makerapp.models.detail import order_detail
from makerapp.models.order import OPEN_STATUSES, Order
from makerapp.models.reading import Reading
from makerapp.models.rows import OrderDetail, PrintRow
from makerapp.services.paperwork.kinds import Kind
from makerapp.services.paperwork.papers.slip import BARCODE_PREFIX, REVISION_MARK, frozen_slip
from makerapp.services.paperwork.papers.slip_options import SlipOptions
from makerapp.services.paperwork.staleness import stale_since

# The signs of ``frozen.revision_of``; a scanner may write them small.
_REVISION = re.compile(r"[0-9A-HJKMNP-TV-Z]{3}", re.IGNORECASE)
# As much as a QR code of a slip ever carries.
_LONGEST = 600

# Compared as the index of the numbers is made; the plus keeps SQLite from an index by ``withdrawn``, which all share.
_NUMBERED = Reading(Order, "number COLLATE NOCASE IN ({marks}) AND +withdrawn = 0 ORDER BY id DESC LIMIT 20")


@dataclass(frozen=True)
class ScannedSlip:
    """A slip that was scanned or typed. ``revision`` is ``""`` where the code has none.

    ``is_current`` is false where the paper says something else than the order now; ``changes`` then tells what has
    changed since, ``""`` where that is not known. ``parcel_left``: it was of a parcel that is on its way already.
    ``is_known`` is false where no print with this revision is noted and none would get it now: it may be mistyped, or
    printed on another computer.
    """

    order_id: int
    number: str
    revision: str
    is_current: bool
    is_open: bool
    changes: str = ""
    parcel_left: bool = False
    is_known: bool = True


def read(text: str) -> ScannedSlip | None:
    """The order of a slip's code such as ``FC-1042/K7Q``; ``None`` where it is no such code or no order has it.

    Where two shops gave the same number, it is the order that a slip of this revision was printed of, else one that is
    still open, else the newest.
    """
    for number, revision in _readings(_of_slip(text)):
        found = [detail for detail in map(order_detail, _orders(number)) if detail is not None]
        if found:
            return _scanned(_likeliest(found, revision), revision)
    return None


def order_ids(text: str) -> list[int]:
    """The orders that a slip's code may be of, as far as it is typed; empty where it is no such code."""
    text = _of_slip(text)
    # The revision may be half typed.
    numbers = [*(number for number, _revision in _readings(text)), text.rpartition(REVISION_MARK)[0]]
    return next(filter(None, map(_orders, filter(None, numbers))), [])


def _of_slip(text: str) -> str:
    """What stands after the beginning of all codes of slips; ``""`` where ``text`` is none."""
    # Half a character, as a scanner set up wrongly may send, is none.
    text = text.encode("utf-8", "ignore").decode("utf-8").strip()[:_LONGEST]
    return text[len(BARCODE_PREFIX) :] if text[: len(BARCODE_PREFIX)].upper() == BARCODE_PREFIX else ""


def _readings(text: str) -> Iterator[tuple[str, str]]:
    """Number and revision; a number may hold the sign between them, too."""
    number, mark, revision = text.rpartition(REVISION_MARK)
    if mark and number and _REVISION.fullmatch(revision):
        yield number, revision.upper()
    if text:
        yield text, ""


def _orders(number: str) -> list[int]:
    """Ids of the orders with this number, with or without its sign, the newest first."""
    # A scanner may write all of it large or small.
    spelled = (number, number.upper(), number.lower())
    return [each.id for each in _NUMBERED.among([*spelled, *(f"#{each}" for each in spelled)])]


def _likeliest(found: list[OrderDetail], revision: str) -> OrderDetail:
    def rank(detail: OrderDetail) -> tuple[bool, bool]:
        return _printed(detail, revision) is not None, detail.row.status in OPEN_STATUSES

    return max(found, key=rank)


def _printed(detail: OrderDetail, revision: str) -> PrintRow | None:
    """The newest slip with this revision, whether or not it is the newest slip of all."""
    slips = (row for row in reversed(detail.prints) if row.document == Kind.PACKING_SLIP)
    return next((row for row in slips if revision and row.revision == revision), None)


def _scanned(detail: OrderDetail, revision: str) -> ScannedSlip:
    row, is_open = detail.row, detail.row.status in OPEN_STATUSES
    if not revision or not is_open:
        # Once all has left there is nothing to pack by it, and nothing to warn of.
        return ScannedSlip(row.id, row.number, revision, True, is_open)
    printed = _printed(detail, revision)
    if printed is None:
        # Printed where nothing was noted of it: with or without prices, it may still be what would be printed now.
        now = {frozen_slip(detail, SlipOptions(prices=priced, pictures=False)).revision for priced in (False, True)}
        return ScannedSlip(row.id, row.number, revision, revision in now, is_open, is_known=revision in now)
    left = printed.parcel < detail.parcels_left
    stale = stale_since(detail, printed)
    is_current = stale is None and not left
    return ScannedSlip(
        row.id, row.number, revision, is_current, is_open, stale.words if stale else "", parcel_left=left
    )
