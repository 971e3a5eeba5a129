"""Going back to before any entry of a busy order, and doing it all again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from makerapp.errors import Refused
from makerapp.models.database import database
from makerapp.models.detail import order_detail
from makerapp.models.product import Product
from makerapp.models.rows import EventRow
from makerapp.services import (
    changes,
    checks,
    fulfillment,
    holding,
    making,
    order_editing,
    orders,
    payments,
    refunds,
    undo,
    undo_preview,
)
from makerapp.services.order_draft import draft_of

# What an undo and a redo leave as they found it; parcels keep the note of when and why they were cancelled.
_FIGURES = {
    "orders": "id, status, payment_status, total, refunded, refund_due, ship_by, held_until, ship_city, is_gift",
    "order_line": "id, quantity, made_quantity, committed, deducted, refunded_quantity, refunded_sent, removed",
    "fulfillment": "id, state, tracking_number, carrier, weight_grams, cost",
    "payment": "id, kind, amount, voided",
    "product": "id, on_hand, committed",
}

pytestmark = pytest.mark.usefixtures("frozen_clock")


def figures() -> dict[str, list[Any]]:
    return {
        table: database.execute_sql(f"SELECT {columns} FROM {table} ORDER BY id").fetchall()
        for table, columns in _FIGURES.items()
    }


def timeline(order_id: int) -> tuple[EventRow, ...]:
    found = order_detail(order_id)
    assert found is not None
    return found.timeline


@pytest.fixture
def busy(make_product: Callable[..., Product], make_order: Callable[..., int]) -> int:
    """Paid later, edited, held, refunded in part, made, moved, sent."""
    mug, plate = make_product(on_hand=9), make_product("Plate", made_to_order=True)
    order_id = make_order((mug, 3), (plate, 2), payment="awaiting")
    payments.record_payment_received(order_id, "PayPal")
    orders.confirm(order_id)
    draft = draft_of(order_id)
    order_editing.save(order_id, replace(draft, is_gift=True, ship_to=replace(draft.ship_to, city="Leominster")))
    holding.hold(order_id, date(2026, 11, 25), "away")
    holding.take_off_hold(order_id)
    refunds.refund(order_id, amount=500, note="late")
    orders.set_ship_by(order_id, date(2026, 12, 1), "kiln broke")
    making.mark_made(order_id)
    fulfillment.ship(order_id, fulfillment.Shipment("Evri", "Standard", date(2026, 11, 20), "T1"))
    orders.deliver(order_id)
    assert checks.run() == []
    return order_id


def standing(order_id: int) -> list[EventRow]:
    """The entries that can be gone back to, newest first."""
    found = [event for event in timeline(order_id) if event.can_undo or event.can_go_back]
    return sorted(found, key=lambda event: -event.id)


@pytest.mark.parametrize("steps", range(1, 12))
def test_any_entry_can_be_gone_back_to_and_all_be_done_again(busy: int, steps: int) -> None:
    before = figures()
    wanted = standing(busy)[steps - 1]
    preview = undo_preview.of_event(wanted.id)
    assert preview.refusal is None
    assert len(preview.steps) == steps
    assert figures() == before
    done = undo.back_to(wanted.id)
    assert checks.run() == []
    records = [event.undo for event in undo._events(done.batch_id)]
    names = changes.names_of_records(records)
    told = changes.net(change for record in records for change in changes.changes_of_record(record, names))
    assert [change.text for change in preview.changes] == [change.text for change in told]
    undo.redo_last()
    assert figures() == before
    assert checks.run() == []


def test_one_by_one_or_at_once_is_the_same(busy: int) -> None:
    wanted = standing(busy)
    for event in wanted[:6]:
        undo.undo_event(event.id)
    one_by_one = figures()
    for _ in range(6):
        undo.redo_last()
    newer = standing(busy)
    undo.back_to(newer[5].id)
    assert figures() == one_by_one


def test_an_undo_is_no_entry_to_go_back_to(busy: int) -> None:
    undo.undo_last()
    (event,) = [each for each in timeline(busy) if each.kind == "undone"]
    orders.add_note(busy, "Rang the buyer")
    refusal = undo_preview.of_event(event.id).refusal
    assert refusal is not None
    with pytest.raises(Refused, match=refusal.what):
        undo.back_to(event.id)


def test_a_long_history_takes_as_few_queries_as_a_short_one(busy: int, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    execute = database.execute_sql
    monkeypatch.setattr(database, "execute_sql", lambda sql, *rest: asked.append(sql) or execute(sql, *rest))

    def count() -> int:
        asked.clear()
        events = timeline(busy)
        names = changes.names_for(events)
        assert all(change.text for event in events for change in changes.changes_of(event, names))
        return len(asked)

    short = count()
    for day in range(40):
        orders.add_note(busy, f"day {day}")
    assert count() == short
