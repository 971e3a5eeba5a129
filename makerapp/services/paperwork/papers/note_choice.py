"""Which of the shop's notes goes with an order: by rule, never the same words twice running to one reader."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from makerapp.models.database import database
from makerapp.models.order import OPEN_STATUSES
from makerapp.models.rows import OrderDetail
from makerapp.models.search import fold
from makerapp.services import preferences, shop
from makerapp.services.paperwork.frozen import Remark
from makerapp.services.paperwork.kinds import Kind
from makerapp.services.paperwork.papers.note_templates import NoteTemplate, Rule, templates
from makerapp.services.paperwork.wish import Wish
from makerapp.services.words import channel_words
from makerapp.translation import tr

# The key of buyers of whom nothing is known: what is sold on a market stall is not one buyer's.
_NOBODY = "name::"
# How many orders of the same reader, earlier in the same batch, are looked at.
_MOST_BEFORE = 50
# What the program printed before it kept which note it was.
_BEFORE_CHOICE = ("own", "any")

_ORDERS = """
SELECT o.id, o.is_gift, o.ship_name, o.ship_postcode, o.status, o.channel, o.replaces_id, o.ship_by,
    (SELECT min(f.ship_date) FROM fulfillment f WHERE f.order_id = o.id AND f.state = 'shipped'), c.match_key, o.number,
    (SELECT json_extract(p.data, '$.together') FROM packing p WHERE p.order_id = o.id)
FROM orders o JOIN customer c ON c.id = o.customer_id
WHERE o.customer_id = (SELECT customer_id FROM orders WHERE id = ?) AND (o.withdrawn = 0 OR o.id = ?)
ORDER BY o.placed_at, o.id
"""

_NOTES = """
SELECT r.order_id, r.options, r.parcel FROM print_record r
WHERE r.document = ? AND r.on_paper = 1
    AND r.order_id IN (SELECT id FROM orders WHERE customer_id = (SELECT customer_id FROM orders WHERE id = ?))
ORDER BY r.id
"""


@dataclass(frozen=True)
class _Order:
    """What the choice needs to know of an order. ``reader`` is whom the note is for; ``""``: nobody we know."""

    id: int
    is_gift: bool
    reader: str
    channel: str
    is_late: bool
    is_replacement: bool
    place: int  # among the orders of its buyer, 0 for the first; -1 where the buyer is not known
    number: str = ""
    together: tuple[int, ...] = ()  # the orders that travel in its box, while it is open


@dataclass(frozen=True)
class _Note:
    """A note that is on paper: its template, a digest of its words, and how many parcels had left before."""

    order_id: int
    template: str
    words: str
    parcel: int


def allows_inserts(channel: str) -> bool:
    """Whether a note or a card may go into a parcel of this channel."""
    return channel not in preferences.get("no_insert_channels")


def no_inserts(channel: str) -> Remark:
    """Why there is nothing to put into parcels of this channel."""
    name = channel_words(channel)
    return Remark(
        tr("{name} allows no notes and no cards in its parcels, so orders from {name} get none.").format(name=name)
    )


def choose(detail: OrderDetail, wish: Wish) -> NoteTemplate | Remark:
    """The note for an order, or why it gets none.

    A note that is on paper for the parcel at hand stays the one. Else the rules decide: a gift's notes for gifts, and
    for others those for late orders, for first ones or buyers who come back, and for every order, in this turn; among
    several the one that had its turn longest ago. Orders before this one in ``wish`` count as if they were printed.
    """
    if not allows_inserts(detail.row.channel):
        return no_inserts(detail.row.channel)
    all_notes = [each for each in templates() if not each.is_blank]
    orders = _orders(detail.row.id)
    order = orders[detail.row.id]
    on_paper = _on_paper(detail.row.id, all_notes)
    own = _own(detail, on_paper, all_notes)
    if own is not None:
        return own
    lead = next((other for other in orders.values() if order.id in other.together), None)
    if lead is not None and (lead.id in wish.order_ids or any(note.order_id == lead.id for note in on_paper)):
        return Remark(
            tr("{number} travels in one box with {number2}, so one note goes with both.").format(
                number=order.number, number2=lead.number
            )
        )
    # What lies in the printer for an order that was taken back reaches nobody.
    readers = {each.id: each.reader for each in orders.values()}
    used = [note.words for note in on_paper if order.reader and readers.get(note.order_id) == order.reader]
    if Kind.THANK_YOU_NOTE in wish.kinds and order.reader:
        for before in _before(order, orders, wish, {note.order_id for note in on_paper}):
            found = _pick(all_notes, before, used)
            used += [found.words] if found else []
    return _pick(all_notes, order, used) or _why_none(detail, order, all_notes)


def _orders(order_id: int) -> dict[int, _Order]:
    """All orders of the buyer of an order, the oldest first."""
    today = shop.today()
    found: dict[int, _Order] = {}
    place = 0
    for row in database.execute_sql(_ORDERS, (order_id, order_id)).fetchall():
        each, gift, name, postcode, status, channel, replaces, ship_by, left_on, key, number, box = row
        to = f"{fold(name).strip()}:{postcode.replace(' ', '').casefold()}"
        reader = f"gift:{to}" if gift else "" if key == _NOBODY else "buyer"
        left = date.fromisoformat(left_on) if left_on else today if status in OPEN_STATUSES else None
        is_late = bool(ship_by and left and left > date.fromisoformat(ship_by))
        known = -1 if key == _NOBODY else place
        together = tuple(json.loads(box)) if box and status in OPEN_STATUSES else ()
        found[each] = _Order(each, bool(gift), reader, channel, is_late, replaces is not None, known, number, together)
        place += status != "cancelled"
    return found


def _on_paper(order_id: int, all_notes: Sequence[NoteTemplate]) -> list[_Note]:
    """The notes printed for the buyer of an order, the oldest first."""
    by_id = {each.id: each.words for each in all_notes}
    once = next((name for name in _BEFORE_CHOICE if name in by_id), "")
    found = []
    for owner, text, parcel in database.execute_sql(_NOTES, (str(Kind.THANK_YOU_NOTE), order_id)).fetchall():
        options = json.loads(text)
        name = str(options.get("template", ""))
        words = str(options.get("words") or by_id.get(name or once, ""))
        found.append(_Note(owner, name, words, parcel))
    return found


def _own(detail: OrderDetail, on_paper: Sequence[_Note], all_notes: Sequence[NoteTemplate]) -> NoteTemplate | None:
    """The note this order's parcel has already, so that a reprint says the same."""
    left = detail.parcels_left
    all_sent = not any(line.to_send for line in detail.lines)
    found = [note.template for note in on_paper if note.order_id == detail.row.id and (all_sent or note.parcel == left)]
    chosen = next((each for each in all_notes if found and each.id == found[-1]), None)
    return chosen if chosen and (chosen.rule == "gift") == detail.row.is_gift else None


def _before(order: _Order, orders: dict[int, _Order], wish: Wish, printed: set[int]) -> list[_Order]:
    """The orders for the same reader that come earlier in the batch and have no note yet."""
    found = []
    for order_id in wish.order_ids[: _place(wish, order.id)]:
        other = orders.get(order_id)
        fits = other is not None and other.reader == order.reader and other.id not in printed
        if other is not None and fits and allows_inserts(other.channel):
            found.append(other)
    return found[-_MOST_BEFORE:]


def _place(wish: Wish, order_id: int) -> int:
    return wish.order_ids.index(order_id) if order_id in wish.order_ids else 0


def _rules(order: _Order) -> tuple[Rule, ...]:
    """The rules that fit, the most telling first. A replacement is neither a first order nor another one."""
    if order.is_gift:
        return ("gift",)
    late: tuple[Rule, ...] = ("late",) if order.is_late else ()
    if order.is_replacement or order.place < 0:
        return (*late, "any")
    return (*late, "repeat" if order.place else "first", "any")


def _pick(all_notes: Sequence[NoteTemplate], order: _Order, used: Sequence[str]) -> NoteTemplate | None:
    """The first note that fits and does not say what the last of the ``used`` words said."""
    last = used[-1] if used else ""
    for rule in _rules(order):
        group = [each for each in all_notes if each.rule == rule]
        known = {each.words for each in group}
        turn = sum(1 for words in used if words in known) % max(1, len(group))
        for each in (*group[turn:], *group[:turn]):
            if each.words != last:
                return each
    return None


def _why_none(detail: OrderDetail, order: _Order, all_notes: Sequence[NoteTemplate]) -> Remark:
    rules = _rules(order)
    if any(each.rule in rules for each in all_notes):
        to = detail.ship_to.name if order.is_gift else detail.row.buyer
        said = (
            tr(
                "{number} gets no note: the last one for {to} had the same words."
                " Write another in Settings, Thank-you note."
            )
            if to
            else tr(
                "{number} gets no note: the last one for this buyer had the same words."
                " Write another in Settings, Thank-you note."
            )
        )
        return Remark(said.format(number=detail.row.number, to=to))
    if order.is_gift:
        return Remark(tr("Gifts get no note: none of yours speaks to whom a gift is for. Write one in Settings."))
    return Remark(
        tr("{number} gets no note: none of yours fits it. Write one for every order in Settings.").format(
            number=detail.row.number
        )
    )
