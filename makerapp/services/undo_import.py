"""Taking a whole import back at once: the same events as one by one, written table by table."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from peewee import fn

from makerapp.models import bulk
from makerapp.models.order import Order, OrderLine
from makerapp.models.product import Product
from makerapp.models.stock import StockMove
from makerapp.models.timeline import TimelineEvent
from makerapp.services import undo_words
from makerapp.services.history import Action
from makerapp.services.outcome import Outcome

_CHUNK = 400


def is_plain_import(event: TimelineEvent) -> bool:
    """True where an event brought in a new order and nothing else, as all events of a first import do."""
    record = event.undo
    held = all(table == "line" and set(changed) == {"committed"} for table, _, changed in record["set"])
    return bool(event.kind == "imported" and held and record["added"] == [["order", event.order_id]])


def withdraw(act: Action, events: list[TimelineEvent]) -> Outcome:
    """Hide the orders these events brought in; their promises are given up.

    Raises Refused, and changes nothing, where one of them was worked on since.
    """
    _refuse_touched(events)
    numbers: list[str] = []
    for chunk in _chunks(events):
        ids = [event.order_id for event in chunk if event.order_id is not None]
        numbers += [order.number for order in Order.select(Order.number).where(Order.id.in_(ids))]
        held = [move for event in chunk for move in event.undo["stock"]]
        OrderLine.update(committed=0).where(OrderLine.id.in_([line_id for _, line_id, _, _ in held])).execute()
        Order.update(withdrawn=True).where(Order.id.in_(ids)).execute()
        _release(act, held)
        _write_events(act, chunk)
        act.change.orders.update(ids)
    act.change.everything = True
    return Outcome(
        "undone", act.batch.id, tuple(event.order_id for event in events if event.order_id is not None), tuple(numbers)
    )


def _refuse_touched(events: list[TimelineEvent]) -> None:
    newer = TimelineEvent.alias()
    back = TimelineEvent.alias()
    for chunk in _chunks(events):
        found = (
            newer.select(newer.order, newer.kind, newer.facts, newer.at)
            .join(Order, on=(newer.order == Order.id))
            .where(
                newer.order.in_([event.order_id for event in chunk])
                & newer.undo.is_null(False)
                & (newer.kind != "undone")
                & newer.id.not_in([event.id for event in chunk])
                & ~fn.EXISTS(back.select(back.id).where(back.reverses == newer.id))
            )
            .first()
        )
        if found is not None:
            raise undo_words.newer_step(Order.get_by_id(found.order_id).number, found)


def _release(act: Action, held: list[list[Any]]) -> None:
    sums: dict[int, int] = defaultdict(int)
    first = bulk.next_id(StockMove)
    rows = []
    for offset, (product_id, line_id, _, committed) in enumerate(held):
        sums[product_id] += committed
        rows.append(
            {
                "id": first + offset, "product": product_id, "line": line_id, "event": None, "at": act.batch.at,
                "kind": "undo", "on_hand_change": 0, "committed_change": -committed, "reason": "",
            }
        )  # fmt: skip
    bulk.insert_rows(StockMove, rows)
    for product_id, pieces in sums.items():
        Product.update(committed=Product.committed - pieces).where(Product.id == product_id).execute()
        act.change.products.add(product_id)


def _write_events(act: Action, events: list[TimelineEvent]) -> None:
    first = bulk.next_id(TimelineEvent)
    rows = []
    for offset, event in enumerate(events):
        changed: list[list[Any]] = [["order", event.order_id, {"withdrawn": [0, 1]}]]
        changed += [["line", line_id, {"committed": [pieces, 0]}] for _, line_id, _, pieces in event.undo["stock"]]
        moved = [[product_id, line_id, 0, -pieces] for product_id, line_id, _, pieces in event.undo["stock"]]
        rows.append(
            {
                "id": first + offset, "order": event.order_id, "batch": act.batch.id, "at": act.batch.at,
                "kind": "undone", "who": act.who, "facts": {"what": event.kind, "was": event.facts},
                "undo": {"set": changed, "added": [], "stock": moved, "sources": []}, "reverses": event.id,
            }
        )  # fmt: skip
    bulk.insert_rows(TimelineEvent, rows)


def _chunks(events: list[TimelineEvent]) -> Iterator[list[TimelineEvent]]:
    return (events[start : start + _CHUNK] for start in range(0, len(events), _CHUNK))
