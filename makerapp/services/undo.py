"""Taking back: a new event restores what an older one changed. Works for ever, also after a restart.

Nothing is deleted. Rows that were added are marked as cancelled, voided, removed or withdrawn; stock moves back by new
moves. The database holds that no event is taken back twice.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from peewee import Expression, Field, ForeignKeyField, fn

from makerapp import clock
from makerapp.errors import Refused
from makerapp.models.detail import newest_undoable
from makerapp.models.fulfillment import Fulfillment
from makerapp.models.order import Order, OrderLine, Packing
from makerapp.models.payment import Payment
from makerapp.models.product import Product
from makerapp.models.shop import ClosedPeriod
from makerapp.models.timeline import Batch, TimelineEvent
from makerapp.services import undo_words
from makerapp.services.history import Action, action
from makerapp.services.outcome import Outcome, outcome
from makerapp.services.step import TRACKED, Step
from makerapp.services.undo_import import is_plain_import, withdraw
from makerapp.translation import tr

# Ctrl+Z looks back this many actions; older ones are taken back from the order's own timeline.
FURTHEST_BACK = 50


def undo_event(event_id: int) -> Outcome:
    """Take back one timeline entry: the newest of its order that can be.

    Raises Refused where newer steps stand on it, or it was taken back already.
    """
    with action("undo", events=[event_id]) as act:
        event = TimelineEvent.get_by_id(event_id)
        return _outcome(act, "undone", [event], [_take_back(act, event, "undone")])


def back_to(event_id: int) -> Outcome:
    """Take back an entry and every newer one of the same order or product, as one action: it is as it was before it.

    Raises Refused, and changes nothing, where one of them can't be taken back any more, or the entry is an undo.
    """
    with action("undo", events=[event_id]) as act:
        event = TimelineEvent.get_by_id(event_id)
        newer = [each for each in undoable_since(event_id) if each.id != event_id]
        if event.undo is None or event.kind == "undone" or _is_taken_back(event):
            raise Refused(
                tr("This can't be undone."),
                tr("It is undone already, an undo itself, or it changed nothing that could be put back."),
            )
        events = [*newer, event]
        # Newest first, and none left out: each is the newest that still stands when its turn comes.
        touched = [_take_back(act, each, "undone", is_newest=True) for each in events]
        return _outcome(act, "undone", [event], touched)


def undoable_since(event_id: int) -> list[TimelineEvent]:
    """The entries that ``back_to`` takes back, newest first: those of the same subject that still stand."""
    event = TimelineEvent.get_by_id(event_id)
    found = TimelineEvent.select().where(same_subject(event) & (TimelineEvent.id >= event.id))
    gone = {each.reverses_id for each in found if each.reverses_id is not None}
    able = [each for each in found if each.undo is not None and each.id not in gone and each.kind != "undone"]
    return sorted(able, key=lambda each: each.id, reverse=True)


def same_subject(event: TimelineEvent) -> Expression:
    """The condition that finds the history of what this event happened to: an order, a product or the shop."""
    if event.order_id is not None:
        return TimelineEvent.order == event.order_id
    if event.product_id is not None:
        return TimelineEvent.product == event.product_id
    return TimelineEvent.order.is_null() & TimelineEvent.product.is_null()


def undo_batch(batch_id: int) -> Outcome:
    """Take back everything one press did, on all its orders, or nothing of it."""
    able = [event for event in _events(batch_id) if event.undo is not None]
    if not able:
        raise Refused(tr("This can't be undone."), tr("It changed nothing that could be put back."))
    # What was taken back one by one meanwhile is as it was already.
    gone = {event.reverses_id for event in TimelineEvent.select(TimelineEvent.reverses).where(
        TimelineEvent.reverses.in_(TimelineEvent.select(TimelineEvent.id).where(TimelineEvent.batch == batch_id))
    )}  # fmt: skip
    events = [event for event in able if event.id not in gone]
    if not events:
        raise Refused(tr("This is undone already."), tr("The orders are as they were before."))
    with action("undo", of=batch_id) as act:
        if all(is_plain_import(event) for event in events):
            return replace(withdraw(act, events), what=_named(events))
        return _outcome(act, "undone", events, [_take_back(act, event, "undone") for event in reversed(events)])


def _outcome(act: Action, kind: str, events: list[TimelineEvent], touched: list[Order | None]) -> Outcome:
    """The outcome of taking back ``events``; ``touched`` are their orders, each named once."""
    orders = {order.id: order for order in touched if order is not None}
    return replace(outcome(act, kind, *orders.values()), what=_named(events))


def _named(events: list[TimelineEvent]) -> str:
    """The kind of action these events came from, by its first; of a redo by what was undone.

    A box that was closed to be sent was sent.
    """
    first = next((event for event in events if event.kind != "packed"), events[0])
    return str((first.facts or {}).get("what") or first.kind) if first.kind in ("undone", "redone") else str(first.kind)


def undo_last() -> Outcome | None:
    """Take back the newest action that can be (Ctrl+Z); ``None`` where there is none."""
    batch_id = last_batch()
    return undo_batch(batch_id) if batch_id is not None else None


def redo_last() -> Outcome | None:
    """Do again what was last taken back, while nothing was done since; ``None`` where there is nothing."""
    batch_id, events = _last_undone()
    if not events:
        return None
    with action("redo", of=batch_id) as act:
        return _outcome(act, "redone", events, [_take_back(act, each, "redone") for each in reversed(events)])


def last_undone() -> int | None:
    """Id of the undo that `redo_last` would take back; ``None`` where there is none."""
    batch_id, events = _last_undone()
    return batch_id if events else None


def _last_undone() -> tuple[int, list[TimelineEvent]]:
    """The newest undo that something of still stands, with that; no entry where something was done since."""
    newest: Batch | None = Batch.select().where(Batch.kind != "redo").order_by(Batch.id.desc()).first()
    while newest is not None and newest.kind == "undo":
        events = [event for event in _events(newest.id) if event.undo is not None and not _is_taken_back(event)]
        if events:
            return int(newest.id), events
        newest = Batch.select().where((Batch.kind != "redo") & (Batch.id < newest.id)).order_by(Batch.id.desc()).first()
    return 0, []


def can_undo() -> bool:
    """True where Ctrl+Z has something to take back."""
    return last_batch() is not None


def batch_of(event_id: int) -> int:
    """Id of the action a timeline entry belongs to."""
    return int(TimelineEvent.get_by_id(event_id).batch_id)


def things_in(batch_id: int) -> int:
    """How many orders and products one press changed: taking it back lasts as long as that."""
    event = TimelineEvent
    counts = event.select(fn.COUNT(event.order.distinct()), fn.COUNT(event.product.distinct()))
    return sum(counts.where(event.batch == batch_id).scalar(as_tuple=True))


def last_batch() -> int | None:
    """Id of the newest action that can be taken back, which is what Ctrl+Z takes; ``None`` where there is none."""
    recent = Batch.select().where(Batch.kind.not_in(["undo", "sample"])).order_by(Batch.id.desc()).limit(FURTHEST_BACK)
    for batch in recent:
        if any(event.undo is not None and not _is_taken_back(event) for event in _events(batch.id)):
            return int(batch.id)
    return None


def _events(batch_id: int) -> list[TimelineEvent]:
    return list(TimelineEvent.select().where(TimelineEvent.batch == batch_id).order_by(TimelineEvent.id))


def _is_taken_back(event: TimelineEvent) -> bool:
    found = TimelineEvent.select(fn.COUNT(TimelineEvent.id)).where(TimelineEvent.reverses == event.id)
    return bool(found.scalar())


def _take_back(act: Action, event: TimelineEvent, kind: str, *, is_newest: bool = False) -> Order | None:
    """Write the event that reverses ``event``. Its own undo record makes redo the same thing once more.

    ``is_newest``: the caller knows that nothing newer of the same subject stands.
    Returns the order it was about, ``None`` for a product's or the shop's event.
    """
    subject = _Subject.of(event)
    if subject.order is not None and subject.order.replaces_id is not None:
        # The order it replaces names it, as long as it is there.
        act.change.orders.add(subject.order.replaces_id)
    if event.undo is None or _is_taken_back(event):
        raise Refused(tr("This is undone already."), tr("{name} is as it was before.").format(name=subject.name))
    if kind == "undone" and not is_newest:
        newest = newest_undoable(list(TimelineEvent.select().where(same_subject(event))))
        if newest is not None and newest != event.id:
            raise undo_words.newer_step(subject.name, TimelineEvent.get_by_id(newest))
    facts = {"reverses": event.id, "what": event.kind, "was": event.facts}
    if subject.order is not None:
        with act.step(subject.order, kind, **facts) as step:
            _restore(step, subject, event.undo)
    elif subject.product is not None:
        with act.product_step(subject.product, kind, **facts) as step:
            _restore(step, subject, event.undo)
    else:
        with act.shop_step(kind, **facts) as step:
            _restore(step, subject, event.undo)
    return subject.order


@dataclass(frozen=True)
class _Subject:
    """What an event happened to, and the one row of it that all steps share."""

    order: Order | None
    product: Product | None

    @classmethod
    def of(cls, event: TimelineEvent) -> _Subject:
        order = Order.get_by_id(event.order_id) if event.order_id is not None else None
        product = Product.get_by_id(event.product_id) if event.product_id is not None else None
        return cls(order, product)

    @property
    def name(self) -> str:
        if self.order is not None:
            return str(self.order.number)
        return str(self.product.title) if self.product is not None else tr("The shop")

    def row(self, table: str, key: Any) -> Any:
        """The row an undo record names; the subject itself is shared, so that later steps see what earlier ones set."""
        if table == "order" and self.order is not None and key == self.order.id:
            return self.order
        if table == "product" and self.product is not None and key == self.product.id:
            return self.product
        return TRACKED[table].get_by_id(key)


def _restore(step: Step, subject: _Subject, record: dict[str, Any]) -> None:
    for product_id, line_id, on_hand, committed in reversed(record["stock"]):
        product = subject.row("product", product_id)
        line = OrderLine.get_or_none(OrderLine.id == line_id) if line_id else None
        if product.on_hand < on_hand:
            raise undo_words.empty_shelf(subject.name, product, on_hand, subject.order)
        step.move_stock(product, line, "undo", -on_hand, -committed)
    newest_first = list(reversed(record["set"]))
    for table, key, differing in sorted(newest_first, key=_turn):
        _put_fields_back(step, table, subject.row(table, key), differing, subject)
    for format_name, before, _ in record.get("sources", ()):
        step.set_source(format_name, before)
    for table, key in reversed(record["added"]):
        _take_away(step, subject.row(table, key))


def _turn(change: list[Any]) -> int:
    """Parcels leave a line before it shrinks, and come back after it has grown again."""
    table, _, differing = change
    if table != "fulfillment" or "state" not in differing:
        return 1
    return 0 if differing["state"][0] == "cancelled" else 2


# How far the wizard is changes without a step of its own; it is put back, but stands in no undo's way.
_PROGRESS = ("packed_quantity", "is_packed")


def _put_fields_back(step: Step, table: str, row: Any, differing: dict[str, list[Any]], subject: _Subject) -> None:
    values = {}
    for name, (before, after) in differing.items():
        column = row._meta.fields[name]
        moves_on_by_itself = isinstance(row, Packing) or name in _PROGRESS
        now = column.db_value(getattr(row, name))
        before, after = (_unless_deleted(column, each) for each in (before, after))
        if now != after and not moves_on_by_itself:
            raise undo_words.other_value(subject.name, table, row, name, now, after)
        values[name] = column.python_value(before)
    if isinstance(row, OrderLine):
        ticked = values.get("packed_quantity", row.packed_quantity)
        values["packed_quantity"] = min(ticked, values.get("quantity", row.quantity))
    step.set(row, **values)


def _unless_deleted(column: Field, stored: Any) -> Any:
    """A stored value; ``None`` where it points at a row that was deleted for good since."""
    if stored is None or not isinstance(column, ForeignKeyField):
        return stored
    return stored if column.rel_model.get_or_none(column.rel_field == stored) is not None else None


def _take_away(step: Step, row: Any) -> None:
    """An added row stays for the record but no longer counts."""
    if isinstance(row, Fulfillment):
        step.set(row, state="cancelled", cancelled_at=clock.utc_now(), cancel_reason="Undone")
    elif isinstance(row, OrderLine):
        step.set(row, removed=True)
    elif isinstance(row, Payment):
        step.set(row, voided=True)
    elif isinstance(row, Order):
        step.set(row, withdrawn=True)
    elif isinstance(row, Product):
        from makerapp.services.products import refuse_promised

        refuse_promised(row)
        step.set(row, archived=True)
    elif isinstance(row, ClosedPeriod):
        step.set(row, removed=True)
