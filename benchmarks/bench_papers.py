"""From orders in the database to sheets: what the maker waits for between Print and the preview.

Papers of one order and of many, laid out as the program does it (`services.paperwork`), with 100,000 orders around
them. Goal: one order's slip and note in 50 ms, so that nobody sees a pause.
"""

from __future__ import annotations

import tempfile
from pathlib import Path

from benchmarks.invented import KEPT, copy_of, data_with
from benchmarks.table import Figure, milliseconds, show, timed
from makerapp.models import queries
from makerapp.models.database import close_database, open_database
from makerapp.models.queries import ListQuery
from makerapp.models.rows import View
from makerapp.services import shop
from makerapp.services.paperwork.kinds import Kind
from makerapp.services.paperwork.sheets import Sheets, lay_out
from makerapp.services.paperwork.wish import Wish

ORDERS = 100_000
BATCH = 500
USUAL = (Kind.PACKING_SLIP, Kind.THANK_YOU_NOTE)
SINGLES = 40


def run(orders: int = ORDERS) -> None:
    """Measure and print."""
    KEPT.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=KEPT) as scratch:
        data = copy_of(data_with(orders), Path(scratch) / "data")
        open_database(data.database, data.backups)
        try:
            show(f"From {orders:,} orders to paper", _figures())
        finally:
            close_database()


def _figures() -> list[Figure]:
    found = queries.ids(ListQuery(View.ALL, shop.today()))
    ids = iter(found[BATCH:])
    batches: list[Sheets] = []
    lay_out(Wish((found[0],), USUAL))
    single = milliseconds(lambda: lay_out(Wish((next(ids),), USUAL)), SINGLES)
    many = milliseconds(lambda: batches.append(lay_out(Wish(tuple(found[:BATCH]), USUAL))), 3)
    pick = milliseconds(lambda: lay_out(Wish(tuple(found[:BATCH]), (Kind.PICK_LIST,))), 3)
    sheets = batches[-1]
    return [
        timed("slip and note of one order, laid out", single, 50),
        timed(f"slips and notes of {BATCH} orders", many),
        Figure("an order in it", sorted(many)[1] / BATCH, "ms"),
        Figure("its size", len(sheets.pdf) / 1e6, "MB"),
        timed(f"pick list of {BATCH} orders", pick),
    ]


if __name__ == "__main__":
    run()
