"""Whatever is done, in whatever order: every promise of the data holds, and all of it can be taken back."""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from makerapp.errors import Refused
from makerapp.models.database import close_database, database, open_database
from makerapp.models.order import Order, Status
from makerapp.models.rows import FulfillmentState
from makerapp.models.timeline import Batch
from makerapp.paths import DataFolder
from makerapp.services import checks, undo
from tests.services.maker_bench import Bench, detail_of, newest_standing

# The wizard's progress is put back where it can be, but moves without steps of its own.
_PROGRESS = ("packed_quantity", "is_packed")
# What can be seen of each table: rows that were added and taken back stay, marked, for the record.
_SEEN = {
    "orders": "withdrawn = 0",
    "order_line": "removed = 0 AND order_id IN (SELECT id FROM orders WHERE withdrawn = 0)",
    "product": "archived = 0",
    "fulfillment": "state = 'shipped' AND order_id IN (SELECT id FROM orders WHERE withdrawn = 0)",
    "payment": "voided = 0 AND order_id IN (SELECT id FROM orders WHERE withdrawn = 0)",
    "closed_period": "removed = 0",
}


@contextmanager
def a_bench(factory: pytest.TempPathFactory, seed: int) -> Iterator[Bench]:
    folder = DataFolder(factory.mktemp("bench"))
    folder.prepare()
    open_database(folder.database, folder.backups)
    try:
        database.execute_sql("PRAGMA synchronous = OFF")
        bench = Bench(random.Random(seed))
        bench.new()
        yield bench
    finally:
        close_database()


def press(bench: Bench, times: int) -> Iterator[None]:
    """So many presses; those that are refused change nothing."""
    for _ in range(times):
        with suppress(Refused):
            bench.choose.choice(bench.actions())()
        yield


def state() -> dict[str, list[dict[str, Any]]]:
    """All that can be seen of orders, products and calendar."""
    found = {}
    for table, where in _SEEN.items():
        cursor = database.execute_sql(f"SELECT * FROM {table} WHERE {where} ORDER BY id")
        names = [column[0] for column in cursor.description]
        rows = [dict(zip(names, row, strict=True)) for row in cursor]
        found[table] = [{key: row[key] for key in row if key not in _PROGRESS} for row in rows]
    return found


def history() -> list[tuple[Any, ...]]:
    sql = "SELECT id, order_id, product_id, at, kind, facts, undo, reverses FROM timeline_event ORDER BY id"
    return list(database.execute_sql(sql).fetchall())


@settings(max_examples=25)
@given(seed=st.integers(0, 2**32))
def test_every_promise_is_kept(tmp_path_factory: pytest.TempPathFactory, seed: int) -> None:
    with a_bench(tmp_path_factory, seed) as bench:
        bench.deletes = True
        for _ in press(bench, 40):
            assert checks.broken_rules() == []
        for order in Order.select().where(Order.withdrawn == False):  # noqa: E712
            row = detail_of(order.id).row
            if row.status in (Status.SHIPPED, Status.DELIVERED):
                assert row.fulfillment is FulfillmentState.FULFILLED


@settings(max_examples=15)
@given(seed=st.integers(0, 2**32))
def test_undoing_everything_in_reverse_restores_the_first_state(
    tmp_path_factory: pytest.TempPathFactory, seed: int
) -> None:
    with a_bench(tmp_path_factory, seed) as bench:
        for _ in press(bench, 10):
            pass
        bench.floor = Batch.select().order_by(Batch.id.desc()).get().id
        before, told = state(), history()
        for _ in press(bench, 30):
            now = history()
            assert now[: len(told)] == told, "the timeline only grows"
            told = now
        while (batch_id := newest_standing(bench.floor)) is not None:
            undo.undo_batch(batch_id)
        assert state() == before
        assert history()[: len(told)] == told
        assert checks.broken_rules() == []
