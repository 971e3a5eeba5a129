"""What an event changed, in the maker's words: each field with its old and new value, what was added, what stock moved.

Read from the event's undo record, which is written by every step; so nothing has to be kept twice, and an undo says the
same with the sides swapped.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from makerapp import money
from makerapp.countries import country_name
from makerapp.models.fields import from_millis
from makerapp.models.order import PaymentStatus, Status
from makerapp.models.rows import EventRow
from makerapp.services import product_words
from makerapp.services.change_fields import (
    FOLDED,
    INTERNAL,
    MONEY_FIELDS,
    NAMED,
    NUMBERED_PARCEL,
    OF_REFUND,
    SETTING_WORDS,
    Value,
)
from makerapp.services.change_names import Names, names_for, names_of_records
from makerapp.services.event_words import event_text
from makerapp.services.words import (
    PAYMENT_WORDS,
    STATUS_WORDS,
    channel_words,
    day_words,
    moment_words,
    weekdays_words,
    weight_words,
)
from makerapp.translation import Words, mark, tr

__all__ = [
    "FieldChange",
    "Names",
    "changes_of",
    "changes_of_record",
    "names_for",
    "names_of_records",
    "net",
    "remark_of",
]

NOTHING = mark("none")
_UNNAMED = "Personalization"
"""The name of a personalization that was typed in one field, without a name of its own."""
_DATE_FROM = Words({"shop": "the shop's working days", "marketplace": "the marketplace", "maker": "you"})
_PARCEL_STATE = Words({"shipped": "sent", "cancelled": "cancelled"})
_STANDS = {
    Value.REMOVED: (mark("on the order"), mark("taken off")),
    Value.VOIDED: (mark("counts"), mark("taken back")),
    Value.WITHDRAWN: (mark("here"), mark("taken away")),
    Value.CLOSED: (mark("closed"), mark("open again")),
    Value.KIND: (mark("From stock"), mark("Made to order")),
}
_GOODS = Words({"": "with the parcel", "bench": "on the bench", "shelf": "back on the shelf", "gone": "gone"})


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One thing that changed. ``old`` is ``None`` where there is no before: something added, or stock that moved.

    ``about`` is status, date, money, parcel, stock or other; ``row`` and ``raw`` tell which stored value it is:
    (table, id, field) and what stood there before and after, ``None`` where it is no stored value.
    """

    field: str
    old: str | None
    new: str
    about: str = "other"
    row: tuple[str, Any, str] | None = None
    raw: tuple[Any, Any] | None = None

    @property
    def value(self) -> str:
        """``Wed 18 Nov → Fri 20 Nov``, or what was added."""
        return self.new if self.old is None else f"{self.old} → {self.new}"

    @property
    def text(self) -> str:
        """The whole on one line: ``Ship-by date: Wed 18 Nov → Fri 20 Nov``."""
        return f"{self.field}: {self.value}" if self.value else self.field


def changes_of(event: EventRow, names: Names) -> tuple[FieldChange, ...]:
    """What an entry changed, the order's own fields first, then items, parcels, money and stock."""
    return changes_of_record(event.record, names) if event.record else ()


def remark_of(event: EventRow, changes: Sequence[FieldChange]) -> str:
    """What an entry says beside its title and ``changes``: a note's text, a reason, the tracking number."""
    if changes and event.kind in _TOLD_BY_CHANGES:
        return str(event.facts.get("reason") or "") if event.kind in _WITH_REASON else ""
    text = event_text(event.kind, event.facts)
    if event.kind == "note" or not changes:
        return text
    told = {change.new for change in changes}
    return " · ".join(part for part in text.split(" · ") if part not in told)


# Their text is nothing but the old and the new value, and for some a reason.
_WITH_REASON = ("ship_by", "ship_by_moved")
_TOLD_BY_CHANGES = (*_WITH_REASON, "working_days", "parcel_changed", "product_edited")


def changes_of_record(record: Mapping[str, Any], names: Names) -> tuple[FieldChange, ...]:
    """The same from an undo record. Fields that nobody knows any more are said by their stored names."""
    found = [
        change
        for table, key, differing in _merged(record.get("set", ()))
        for change in _row_changes(table, key, differing, names)
    ]
    found += [change for table, key in record.get("added", ()) for change in _added(table, key, record, names)]
    # As in the list of names, so that an undo tells the same in the same order; what was added comes after it.
    found.sort(key=lambda change: _PLACE.get((change.row[0], change.row[2]) if change.row else ("", ""), len(_PLACE)))
    return (*found, *_stock(record.get("stock", ()), names))


_PLACE = {field: place for place, field in enumerate(NAMED)}


def net(changes: Iterable[FieldChange]) -> tuple[FieldChange, ...]:
    """What is left of several changes in a row: the first old and the last new value of each, equal ones left out."""
    kept: dict[tuple[str, Any, str], FieldChange] = {}
    for change in changes:
        if change.row is None or change.raw is None:
            continue
        row, before = change.row, kept.get(change.row)
        if before is not None and before.raw is not None:
            change = replace(change, old=before.old, raw=(before.raw[0], change.raw[1]))
        kept[row] = change
    return tuple(each for each in kept.values() if each.raw is None or each.raw[0] != each.raw[1])


def _merged(changed: Sequence[Any]) -> list[tuple[str, Any, dict[str, list[Any]]]]:
    """One entry per row: where a step set a field twice, the first old and the last new value."""
    rows: dict[tuple[str, Any], dict[str, list[Any]]] = {}
    for table, key, differing in changed:
        mine = rows.setdefault((table, key), {})
        for name, (before, after) in differing.items():
            mine[name] = [mine[name][0] if name in mine else before, after]
    return [
        (table, key, {name: values for name, values in found.items() if values[0] != values[1]})
        for (table, key), found in rows.items()
    ]


def _row_changes(table: str, key: Any, differing: dict[str, list[Any]], names: Names) -> list[FieldChange]:
    found = []
    for name, (before, after) in differing.items():
        if (table, name) in INTERNAL or any(other in differing for other in FOLDED.get((table, name), ())):
            continue
        label, new = stored_words(table, key, name, after, names)
        old = None if name == "goods" and not before else stored_words(table, key, name, before, names)[1]
        found.append(FieldChange(label, old, new, _about(table, name), (table, key, name), (before, after)))
    return found


def stored_words(table: str, key: Any, name: str, stored: Any, names: Names) -> tuple[str, str]:
    """What a field is called, and a stored value of it, in the maker's words."""
    # What a newer program or a migration left behind: better said plainly than hidden.
    words, value = NAMED.get((table, name), (name.replace("_", " ").capitalize(), Value.TEXT))
    named = _name(table, key, names)
    if table == "payment" and names.payments.get(key, ("payment", 0))[0] == "refund":
        words = OF_REFUND.get(name, words)
    if (table, name) == ("fulfillment", "state") and named:
        words = NUMBERED_PARCEL
    label = tr(words).format(name=named)
    if table == "product" and key != names.product_id and key in names.products:
        label = tr("{label} of {product}").format(label=label, product=names.products[key])
    return label, _said(stored, value, table, key, names)


def _about(table: str, name: str) -> str:
    if name == "status":
        return "status"
    if name in ("ship_by", "ship_by_from", "held_until"):
        return "date"
    if table == "payment" or (table == "order" and name in MONEY_FIELDS):
        return "money"
    return "parcel" if table == "fulfillment" else "other"


def _name(table: str, key: Any, names: Names) -> str:
    if table == "line":
        return names.lines.get(key, tr("an item"))
    if table == "fulfillment":
        parcel = names.parcels.get(key)
        return parcel.tracking if parcel else ""
    if table == "payment":
        _, amount = names.payments.get(key, ("payment", 0))
        return money.format_money(amount, names.currencies.get(("payment", key), names.currency))
    if table == "closed_period":
        return names.closed.get(key, "")
    if table == "setting":
        return tr(SETTING_WORDS[str(key)]) if key in SETTING_WORDS else tr("Setting {key}").format(key=key)
    return ""


def _said(stored: Any, value: Value, table: str, key: Any, names: Names) -> str:
    """A stored value for people; one that can't be read is shown as it stands, for history must never fail."""
    if stored is None:
        return tr("not known") if value is Value.MONEY and table != "product" else tr(NOTHING)
    try:
        return _in_words(stored, value, table, key, names) or tr(NOTHING)
    except (ValueError, TypeError, KeyError, OverflowError, OSError):
        return str(stored)


def _in_words(stored: Any, value: Value, table: str, key: Any, names: Names) -> str:
    match value:
        case Value.STATUS:
            return STATUS_WORDS[Status(stored)]
        case Value.PAYMENT:
            return PAYMENT_WORDS[PaymentStatus(stored)]
        case Value.CHANNEL:
            return channel_words(stored)
        case Value.MONEY:
            return money.format_money(int(stored), names.currencies.get((table, key), names.currency))
        case Value.DAY:
            return day_words(date.fromisoformat(stored), names.today)
        case Value.INSTANT:
            return moment_words(from_millis(stored), names.time_zone, None)
        case Value.FLAG:
            return tr("yes") if stored else tr("no")
        case Value.DAYS:
            return product_words.days_words(int(stored))
        case Value.GRAMS:
            return weight_words(int(stored))
        case Value.PAIRS:
            pairs = json.loads(stored) if isinstance(stored, str) else stored
            # The change names the field already: "Personalization of Moss mug: none → For Ada".
            named = [("" if pair[0] == _UNNAMED else pair[0], *pair[1:]) for pair in pairs]
            return ", ".join(": ".join(str(part) for part in pair if part) for pair in named)
        case Value.SETTING:
            return _setting(key, json.loads(stored))
        case _:
            return _pointed(stored, value, names)


def _pointed(stored: Any, value: Value, names: Names) -> str:
    """Values that point at another row or stand for one of a few words."""
    if value is Value.PRODUCT:
        return names.products.get(stored, tr("a product"))
    if value is Value.ORDER:
        return names.orders.get(stored, tr("another order"))
    if value is Value.PARCEL:
        parcel = names.parcels.get(stored)
        return (
            tr("the parcel of {order}").format(order=parcel.order) if parcel and parcel.order else tr("another parcel")
        )
    if value is Value.PHOTO:
        # Pictures are kept by names of our own that tell a maker nothing.
        return tr("a photo") if stored else tr(NOTHING)
    if value in _STANDS:
        return tr(_STANDS[value][bool(stored)])
    if value is Value.HS:
        return product_words.hs_words(str(stored))
    if value is Value.COUNTRY:
        return country_name(str(stored)) or str(stored)
    few: Words[str] | None = {Value.DATE_FROM: _DATE_FROM, Value.PARCEL_STATE: _PARCEL_STATE, Value.GOODS: _GOODS}.get(
        value
    )
    return few.get(str(stored), str(stored)) if few is not None else str(stored)


def _setting(key: Any, value: Any) -> str:
    if key == "working_days":
        return weekdays_words(value)
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _added(table: str, key: Any, record: Mapping[str, Any], names: Names) -> list[FieldChange]:
    """A row that is new. An order or product that begins is what its entry's title says already."""
    known = (values for name, each, values in record.get("first", ()) if (name, each) == (table, key))
    first: Mapping[str, Any] = next(known, {})
    row = (table, key, "")
    if table == "line":
        count = first.get("quantity", names.line_quantities.get(key, 1))
        return [FieldChange(tr("Item added"), None, f"{count} × {names.lines.get(key, tr('an item'))}", "other", row)]
    if table == "fulfillment":
        parcel = names.parcels.get(key)
        pieces = ", ".join(f"{count} × {title}" for title, count in parcel.pieces) if parcel else ""
        return [FieldChange(tr("Parcel added"), None, pieces, "parcel", row)]
    if table == "payment":
        kind, amount = names.payments.get(key, ("payment", 0))
        # What it was at first: a payment is never changed, but a record knows better than the row.
        kind, amount = str(first.get("kind", kind)), int(first.get("amount", amount))
        said = money.format_money(amount, names.currencies.get(("payment", key), names.currency))
        return [FieldChange(tr("Refund") if kind == "refund" else tr("Payment"), None, said, "money", row)]
    if table == "closed_period":
        return [FieldChange(tr("Closed"), None, names.closed.get(key, ""), "date", row)]
    return []


def _stock(moves: Iterable[Sequence[Any]], names: Names) -> list[FieldChange]:
    """One line per product: what its figures moved by, all moves of the step added up."""
    sums: defaultdict[int, list[int]] = defaultdict(lambda: [0, 0])
    for product_id, _, on_hand, committed in moves:
        sums[product_id][0] += on_hand
        sums[product_id][1] += committed
    found = []
    for product_id, (on_hand, committed) in sums.items():
        parts = [tr("on hand {signed}").format(signed=_signed(on_hand))] if on_hand else []
        parts += [tr("promised {signed}").format(signed=_signed(committed))] if committed else []
        if parts:
            title = tr("Stock") if product_id == names.product_id else names.products.get(product_id, tr("A product"))
            found.append(FieldChange(title, None, ", ".join(parts), "stock"))
    return found


def _signed(pieces: int) -> str:
    return f"+{pieces}" if pieces > 0 else f"−{-pieces}"
