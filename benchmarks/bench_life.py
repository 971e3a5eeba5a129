"""One order's life through the services, every step on the disk before the next begins, with 100,000 orders around it.

Beside it the least a durable write can take here: one row in one transaction of a bare SQLite file with the same
settings. Goals: one fulfillment at most 10 ms (median), at least 50 a second.
"""

from __future__ import annotations

import itertools
import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

from benchmarks.invented import KEPT, copy_of, data_with
from benchmarks.table import Figure, milliseconds, show, timed
from makerapp.models import queries
from makerapp.models.database import close_database, open_database
from makerapp.models.queries import ListQuery
from makerapp.models.rows import View
from makerapp.services import cancel_fulfillment, fulfillment, orders, rehearsal, shop, undo
from makerapp.services.fulfillment import Shipment

ORDERS = 100_000
TIMES = 80


def run() -> None:
    """Measure and print."""
    KEPT.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=KEPT) as scratch:
        data = copy_of(data_with(ORDERS), Path(scratch) / "data")
        open_database(data.database, data.backups)
        try:
            show(f"One order through the services, {ORDERS:,} orders", _figures(Path(scratch)))
        finally:
            close_database()


def _figures(scratch: Path) -> list[Figure]:
    bare = milliseconds(_bare_write(scratch / "bare.sqlite3"), TIMES)
    today = shop.today()
    ready = iter(queries.ids(ListQuery(View.TO_PACK, today)))
    sent: list[int] = []

    def ship() -> None:
        sent.append(next(ready))
        fulfillment.ship(sent[-1], Shipment("Royal Mail", "", today, "RM552066011GB"))

    began = time.perf_counter()
    shipped = milliseconds(ship, TIMES)
    rate = TIMES / (time.perf_counter() - began)
    new = iter(queries.ids(ListQuery(View.TO_CONFIRM, today)))
    figures = [
        timed("a bare durable write of one row", bare),
        timed("one fulfillment", shipped, 10),
        Figure("fulfillments a second", rate, "/s", goal=50, more_is_better=True),
        timed("confirm an order", milliseconds(lambda: orders.confirm(next(new)), TIMES // 2)),
        timed("preview of a cancelled fulfillment", milliseconds(_preview(sent), TIMES // 2)),
        timed("cancel a fulfillment", milliseconds(_cancel(iter(sent)), TIMES // 4)),
        timed("undo (Ctrl+Z)", milliseconds(undo.undo_last, TIMES // 4)),
    ]
    return [*figures, Figure("one fulfillment against the bare write", figures[1].value / figures[0].value, "times")]


def _preview(sent: list[int]) -> Callable[[], object]:
    last = itertools.cycle(sent)
    return lambda: rehearsal.rehearse(lambda: cancel_fulfillment.cancel(next(last), None, "shelf"))


def _cancel(sent: Iterator[int]) -> Callable[[], object]:
    return lambda: cancel_fulfillment.cancel(next(sent), None, "bench")


def _bare_write(file: Path) -> Callable[[], object]:
    with closing(sqlite3.connect(file)) as made:
        made.execute("PRAGMA journal_mode = WAL")
        made.execute("CREATE TABLE written (id INTEGER PRIMARY KEY, text TEXT)")
        made.commit()

    connection = sqlite3.connect(file, isolation_level=None)
    connection.execute("PRAGMA synchronous = FULL")

    def write() -> None:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("INSERT INTO written (text) VALUES ('shipped')")
        connection.execute("COMMIT")

    return write
