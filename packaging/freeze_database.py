"""Keeps a small database of this version for the tests: ``python packaging/freeze_database.py``.

Run it once per release. Every later version has to open what it wrote, see tests/models/test_frozen_databases.py.
"""

from __future__ import annotations

import gzip
import sqlite3
import sys
import tempfile
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from makerapp import __version__, clock  # noqa: E402
from makerapp.models import product_queries, queries  # noqa: E402
from makerapp.models.database import close_database, open_database  # noqa: E402
from makerapp.models.detail import order_detail  # noqa: E402
from makerapp.paths import DataFolder  # noqa: E402
from makerapp.services import (  # noqa: E402
    cancel_fulfillment,
    cancelling,
    closed_days,
    code_links,
    fulfillment,
    holding,
    making,
    many_orders,
    packing,
    refunds,
    returns,
    sample_shop,
)
from makerapp.services.cancel_fulfillment import Goods  # noqa: E402
from makerapp.services.closed_days import Closing  # noqa: E402
from makerapp.services.fulfillment import Shipment  # noqa: E402
from makerapp.services.paperwork import jobs, records  # noqa: E402
from makerapp.services.paperwork.kinds import Kind  # noqa: E402
from makerapp.services.paperwork.sheets import lay_out  # noqa: E402
from makerapp.services.paperwork.wish import Wish  # noqa: E402
from makerapp.services.returns import Complaint  # noqa: E402

TARGET = ROOT / "tests" / "data" / "databases"


def _live_on() -> None:
    """A little of everything an order can go through, so that later versions meet it."""

    def of(number: str) -> int:
        return queries.find_by_number(number)[0]

    def lines(number: str) -> list[int]:
        detail = order_detail(of(number))
        assert detail is not None
        return [line.id for line in detail.lines]

    holding.hold(of("#1010"), date(2026, 11, 27), "Waiting for clay")
    making.mark_pieces_made(of("#1009"), {lines("#1009")[0]: 1})
    refunds.refund(of("#1028"), pieces={lines("#1028")[0]: 1})
    cancelling.cancel(of("#1017"), "Buyer asked")
    returns.settle(of("#1031"), Complaint({lines("#1031")[0]: 2}, comes_back=True, resend=True, reason="Cracked"))
    cancel_fulfillment.cancel(of("#1023"), None, Goods.GONE, "Lost")
    parcel = Shipment("Royal Mail", "Tracked 48", date(2026, 11, 20), "RM123456785GB", weight_grams=900, cost=420)
    fulfillment.ship(of("#1003"), parcel, {lines("#1003")[0]: 1}, rest="pack")
    closed_days.close([Closing(date(2026, 12, 24), date(2026, 12, 28), "Holidays")])
    _print([of("#1001"), of("#1002"), of("#1004"), of("#1009")])
    packing.acknowledge(of("#1001"), lines("#1001")[0])
    mug = next(row for row in product_queries.rows() if row.title == "Moss stoneware mug")
    code_links.link(mug.id, "5012345678900")
    many_orders.set_ship_by([of("#1004"), of("#1005")], date(2026, 11, 24))


def _print(order_ids: list[int]) -> None:
    """Papers of every kind: saved, printed, stopped on the way, and one that the printer still holds."""
    kinds = (Kind.PACKING_SLIP, Kind.THANK_YOU_NOTE, Kind.BENCH_TICKETS, Kind.CUSTOMS_FORM, Kind.PICK_LIST)
    sheets = lay_out(Wish(tuple(order_ids), kinds))
    records.record_saved(sheets)
    for end in ("printed", "stopped", ""):
        for piece in jobs.pieces(sheets):
            job_id, _outcome = records.record_sent(piece, "Brother", "7")
            if end:
                records.record_end(job_id, end, pages_done=2 if end == "stopped" else None)


def freeze() -> Path:
    """Write the sample shop as this version stores it; returns the file."""
    with tempfile.TemporaryDirectory() as scratch, clock.frozen(datetime(2026, 11, 20, 12, tzinfo=UTC)):
        folder = DataFolder(Path(scratch))
        folder.prepare()
        open_database(folder.database, folder.backups)
        sample_shop.add()
        _live_on()
        close_database()
        with closing(sqlite3.connect(folder.database, isolation_level=None)) as connection:
            connection.execute("PRAGMA journal_mode = DELETE")
            connection.execute("VACUUM")
        TARGET.mkdir(parents=True, exist_ok=True)
        file = TARGET / f"{__version__}.sqlite3.gz"
        file.write_bytes(gzip.compress(folder.database.read_bytes(), 9, mtime=0))
    return file


if __name__ == "__main__":
    print(freeze())
