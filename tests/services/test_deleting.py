"""Deleting an order for good: everything of it goes, nothing of others, and a backup holds it."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from makerapp.errors import EnvironmentProblem, Refused
from makerapp.models import backup
from makerapp.models.customer import Customer
from makerapp.models.database import database
from makerapp.models.detail import order_detail
from makerapp.models.order import Order, Status
from makerapp.models.product import Product
from makerapp.models.rows import ShipTo
from makerapp.models.stock import StockMove
from makerapp.services import (
    cancel_fulfillment,
    cancelling,
    checks,
    combining,
    deleting,
    fulfillment,
    intake,
    making,
    order_editing,
    orders,
    parcels,
    refunds,
    returns,
    sample_removal,
    sample_shop,
    undo,
)
from makerapp.services.order_draft import LineDraft, OrderDraft

PARCEL = fulfillment.Shipment("Royal Mail", "Tracked 48", date(2026, 11, 20), "RM123456785GB")
TABLES = (
    "order_line", "fulfillment", "payment", "timeline_event", "print_record", "packing", "order_source",
)  # fmt: skip


def rows_of(order_id: int) -> dict[str, int]:
    counted = {
        table: database.execute_sql(f"SELECT count(*) FROM {table} WHERE order_id = ?", (order_id,)).fetchone()[0]
        for table in TABLES
    }
    sql = "SELECT count(*) FROM order_search WHERE rowid = ?"
    return counted | {"order_search": database.execute_sql(sql, (order_id,)).fetchone()[0]}


def delivered(make_order: Callable[..., int], *items: tuple) -> int:
    order_id = make_order(*items)
    orders.confirm(order_id)
    found = order_detail(order_id)
    assert found is not None
    if found.row.status is Status.CONFIRMED:
        making.mark_made(order_id)
    fulfillment.ship(order_id, PARCEL)
    orders.deliver(order_id)
    return order_id


def line_of(order_id: int) -> int:
    found = order_detail(order_id)
    assert found is not None
    return found.lines[0].id


def test_everything_of_it_goes_and_nothing_of_others(make_order: Callable[..., int], make_product: Callable) -> None:
    mug = make_product("Moss mug", on_hand=5)
    kept = delivered(make_order, (mug, 1))
    order_id = delivered(make_order, (mug, 2))
    refunds.refund(order_id, pieces={line_of(order_id): 1}, of_sent=True)
    new = returns.replace(order_id, {line_of(order_id): 1}).order_ids[1]
    before = rows_of(kept)
    ledger = StockMove.select().count()
    figures = (Product.get_by_id(mug.id).on_hand, Product.get_by_id(mug.id).committed)
    done = deleting.delete_for_good(order_id, "1002")
    assert set(rows_of(order_id).values()) == {0}
    assert Order.get_or_none(Order.id == order_id) is None
    assert rows_of(kept) == before
    assert StockMove.select().count() == ledger
    assert (Product.get_by_id(mug.id).on_hand, Product.get_by_id(mug.id).committed) == figures
    assert Order.get_by_id(new).replaces_id is None
    assert checks.run() == []
    with closing(sqlite3.connect(done.backup)) as saved:
        assert saved.execute("SELECT number FROM orders WHERE id = ?", (order_id,)).fetchall() == [("#1002",)]
        assert backup.integrity_problems(saved) == []


def test_the_other_order_of_its_box_stays_whole(make_order: Callable[..., int]) -> None:
    first, second = make_order(("Bowl", 1)), make_order(("Cup", 1))
    for order_id in (first, second):
        orders.confirm(order_id)
        making.mark_made(order_id)
    combining.ship_together([first, second], PARCEL)
    orders.deliver(first)
    deleting.delete_for_good(first, "#1001")
    other = order_detail(second)
    assert other is not None
    assert other.row.status is Status.SHIPPED
    assert [parcel.box for parcel in other.parcels] == [()]
    assert checks.run() == []


def test_a_step_that_left_the_box_of_a_deleted_order_is_undone_without_it(make_order: Callable[..., int]) -> None:
    first, second = make_order(("Bowl", 1)), make_order(("Cup", 1))
    for order_id in (first, second):
        orders.confirm(order_id)
        making.mark_made(order_id)
    combining.ship_together([first, second], PARCEL)
    cancel_fulfillment.cancel(first, None, cancel_fulfillment.Goods.BENCH)
    other = order_detail(second)
    assert other is not None
    parcels.set_weight_and_cost(other.parcels[0].id, 300, 250)
    cancelling.cancel(first, "")
    deleting.delete_for_good(first, "#1001")
    undo.undo_last()
    other = order_detail(second)
    assert other is not None
    assert (other.parcels[0].weight_grams, other.parcels[0].box) == (None, ())
    assert checks.run() == []


def test_each_deletion_keeps_its_own_backup(make_order: Callable[..., int], frozen_clock: object) -> None:
    kept = []
    for order_id in (make_order(), make_order()):
        cancelling.cancel(order_id, "")
        kept.append(deleting.delete_for_good(order_id, str(Order.get_by_id(order_id).number)).backup)
    assert len(set(kept)) == 2


def test_the_buyer_goes_with_the_only_order_and_stays_with_another(data_folder: object) -> None:
    def typed_in(name: str) -> int:
        to = ShipTo(name, "", "1 Lane", "", "", "Hereford", "", "HR1 2TT", "", "GB")
        return order_editing.create(OrderDraft(to, (LineDraft(None, None, "Bowl"),), "GBP")).order_ids[0]

    first, second, other = typed_in("Rosa"), typed_in("Rosa"), typed_in("Ida")
    for order_id in (first, other):
        cancelling.cancel(order_id, "")
        deleting.delete_for_good(order_id, str(Order.get_by_id(order_id).number))
    assert [each.name for each in Customer.select()] == ["Rosa"]
    assert order_detail(second) is not None
    assert checks.run() == []


@pytest.mark.parametrize("status", ["pending", "confirmed", "processing", "shipped"])
def test_an_unfinished_order_says_what_to_do_first(make_order: Callable[..., int], status: str) -> None:
    order_id = make_order()
    steps: list[Callable[[int], object]] = [
        orders.confirm, making.mark_made, lambda each: fulfillment.ship(each, PARCEL),
    ]  # fmt: skip
    for step in steps[: ["pending", "confirmed", "processing", "shipped"].index(status)]:
        step(order_id)
    with pytest.raises(Refused) as refusal:
        deleting.delete_for_good(order_id, "#1001")
    assert refusal.value.why_and_now == ("Mark it as delivered first." if status == "shipped" else "Cancel it first.")
    assert order_detail(order_id) is not None


def test_another_number_deletes_nothing(make_order: Callable[..., int]) -> None:
    order_id = make_order()
    cancelling.cancel(order_id, "")
    with pytest.raises(Refused, match="isn't the number"):
        deleting.delete_for_good(order_id, "#1002")
    assert order_detail(order_id) is not None


def test_without_a_backup_nothing_is_deleted(make_order: Callable[..., int], monkeypatch: pytest.MonkeyPatch) -> None:
    order_id = make_order()
    cancelling.cancel(order_id, "")

    def full(*_: object) -> Path:
        raise EnvironmentProblem("The backup could not be made.", "Free some space and try again.")

    monkeypatch.setattr(backup, "save", full)
    with pytest.raises(EnvironmentProblem):
        deleting.delete_for_good(order_id, "#1001")
    assert order_detail(order_id) is not None


def test_undo_passes_it_by(make_order: Callable[..., int]) -> None:
    other, order_id = make_order(), make_order()
    cancelling.cancel(order_id, "")
    deleting.delete_for_good(order_id, "#1002")
    orders.add_note(other, "blue ribbon")
    undo.undo_last()
    undo.undo_last()
    assert order_detail(other) is None
    assert not undo.can_undo()


def test_its_file_brings_it_back(data_folder: object) -> None:
    file = Path(__file__).parent.parent / "data" / "importing" / "shopify_statuses.csv"
    intake.run.apply(intake.run.preview([file]))
    order = Order.select().where(Order.withdrawn == False).first()  # noqa: E712
    number, status = order.number, order.status
    if status not in ("delivered", "cancelled"):
        if status == "shipped":
            orders.deliver(order.id)
        else:
            cancelling.cancel(order.id, "")
    assert deleting.look(order.id).files == (file.name,)
    deleting.delete_for_good(order.id, number)
    assert checks.run() == []
    intake.run.apply(intake.run.preview([file]))
    assert Order.select().where((Order.number == number) & (Order.status == status)).count() == 1
    assert checks.run() == []


def test_samples_that_were_refunded_and_replaced_can_be_removed(data_folder: object) -> None:
    sample_shop.add()
    order_id = Order.select().where(Order.status == "shipped").first().id
    line = line_of(order_id)
    refunds.refund(order_id, pieces={line: 1}, of_sent=True)
    returns.replace(order_id, {line: 1})
    sample_removal.remove()
    assert Order.select().count() == 0
    assert checks.run() == []


def test_the_guard_stands_for_all_other_orders(make_order: Callable[..., int]) -> None:
    order_id = make_order()
    with pytest.raises(Exception, match="only grows"):
        database.execute_sql("DELETE FROM timeline_event WHERE order_id = ?", (order_id,))
    assert json.loads(database.execute_sql("SELECT undo FROM timeline_event").fetchone()[0])["added"]
