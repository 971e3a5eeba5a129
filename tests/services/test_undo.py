from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from peewee import IntegrityError

from makerapp.errors import Refused
from makerapp.models.database import close_database, database, open_database
from makerapp.models.detail import order_detail
from makerapp.models.order import Status
from makerapp.models.product import Product
from makerapp.models.rows import OrderDetail
from makerapp.paths import DataFolder
from makerapp.services import cancel_fulfillment, checks, fulfillment, making, order_editing, orders, undo
from makerapp.services.cancel_fulfillment import Goods
from makerapp.services.event_words import event_title
from makerapp.services.order_draft import draft_of

PARCEL = fulfillment.Shipment("Evri", "Standard", date(2026, 11, 20), "T1")


def detail(order_id: int) -> OrderDetail:
    found = order_detail(order_id)
    assert found is not None
    return found


def test_undo_adds_to_the_timeline_and_never_takes_from_it(make_order: Callable) -> None:
    order_id = make_order()
    done = orders.confirm(order_id)
    before = len(detail(order_id).timeline)
    undo.undo_batch(done.batch_id)
    found = detail(order_id)
    assert found.row.status is Status.PENDING
    assert len(found.timeline) == before + 1
    newest = found.timeline[0]
    assert event_title(newest.kind, newest.facts) == "Undone: confirmed"


def test_nothing_is_undone_twice(make_order: Callable) -> None:
    order_id = make_order()
    done = orders.confirm(order_id)
    undo.undo_batch(done.batch_id)
    with pytest.raises(Refused, match="undone already"):
        undo.undo_batch(done.batch_id)
    event = next(each for each in detail(order_id).timeline if each.kind == "confirmed")
    with pytest.raises(Refused):
        undo.undo_event(event.id)


def test_every_step_of_a_parcel_can_be_taken_back_after_a_restart(
    make_order: Callable, make_product: Callable, data_folder: DataFolder
) -> None:
    mug = make_product(on_hand=4, made_to_order=True)
    order_id = make_order((mug, 2))
    states = []
    for step in (
        lambda: orders.confirm(order_id),
        lambda: making.mark_made(order_id),
        lambda: fulfillment.ship(order_id, PARCEL),
        lambda: orders.deliver(order_id),
        lambda: cancel_fulfillment.cancel(order_id, None, Goods.SHELF),
    ):
        fresh = Product.get_by_id(mug.id)
        states.append((detail(order_id).row.status, fresh.on_hand, fresh.committed))
        step()
    close_database()
    open_database(data_folder.database, data_folder.backups)
    for expected in reversed(states):
        assert undo.undo_last() is not None
        fresh = Product.get_by_id(mug.id)
        assert (detail(order_id).row.status, fresh.on_hand, fresh.committed) == expected
        assert checks.run() == []


def test_redo_does_the_same_again_in_the_same_order(make_order: Callable) -> None:
    order_id = make_order()
    orders.confirm(order_id)
    making.mark_made(order_id)
    undo.undo_last()
    undo.undo_last()
    assert detail(order_id).row.status is Status.PENDING
    assert undo.redo_last() is not None
    assert detail(order_id).row.status is Status.CONFIRMED
    assert undo.redo_last() is not None
    assert detail(order_id).row.status is Status.PROCESSING
    assert undo.redo_last() is None
    undo.undo_last()
    assert detail(order_id).row.status is Status.CONFIRMED


def test_redo_ends_when_something_else_was_done(make_order: Callable) -> None:
    order_id = make_order()
    orders.confirm(order_id)
    undo.undo_last()
    orders.add_note(order_id, "meanwhile")
    assert undo.redo_last() is None


def test_an_older_step_waits_for_the_newer_one(make_order: Callable) -> None:
    order_id = make_order()
    first = orders.confirm(order_id)
    making.mark_made(order_id)
    with pytest.raises(Refused, match="was changed since"):
        undo.undo_batch(first.batch_id)


def test_only_the_newest_reversible_entry_offers_undo(make_order: Callable) -> None:
    order_id = make_order()
    orders.confirm(order_id)
    making.mark_made(order_id)
    offered = [event.kind for event in detail(order_id).timeline if event.can_undo]
    assert offered == ["made"]


def test_an_edit_of_items_address_and_price_comes_back_whole(make_order: Callable, make_product: Callable) -> None:
    mug, plate = make_product(on_hand=9), make_product("Plate", on_hand=9)
    order_id = make_order((mug, 2))
    before, total = draft_of(order_id), detail(order_id).row.total
    line = replace(before.lines[0], quantity=5, unit_price=1000)
    extra = replace(line, line_id=None, product_id=plate.id, title="Plate", quantity=1)
    changed = replace(before, lines=(line, extra), ship_to=replace(before.ship_to, city="Leominster"), is_gift=True)
    done = order_editing.save(order_id, changed)
    assert detail(order_id).row.total == 6000
    assert (Product.get_by_id(mug.id).committed, Product.get_by_id(plate.id).committed) == (5, 1)
    assert "items" in detail(order_id).timeline[0].facts["what"]
    undo.undo_batch(done.batch_id)
    assert draft_of(order_id) == before
    assert detail(order_id).row.total == total
    assert (Product.get_by_id(mug.id).committed, Product.get_by_id(plate.id).committed) == (2, 0)
    assert checks.run() == []


def test_taking_back_a_new_order_hides_it_and_redo_brings_it_back(make_order: Callable) -> None:
    order_id = make_order()
    undo.undo_last()
    assert order_detail(order_id) is None
    undo.redo_last()
    assert order_detail(order_id) is not None
    assert checks.run() == []


def test_the_database_itself_refuses_to_change_history(make_order: Callable) -> None:
    make_order()
    for statement in ("UPDATE timeline_event SET kind = 'x'", "DELETE FROM timeline_event"):
        with pytest.raises(IntegrityError, match="the timeline only grows"):
            database.execute_sql(statement)
