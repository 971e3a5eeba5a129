"""What an older version wrote is opened, brought up to date, and nothing of it is lost."""

from __future__ import annotations

import gzip
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from makerapp.models import queries
from makerapp.models.database import close_database, database, open_database
from makerapp.models.detail import order_detail
from makerapp.models.migration_steps import STEPS
from makerapp.models.rows import View
from makerapp.paths import DataFolder
from makerapp.services import checks, orders, shop, undo
from makerapp.services.fulfillment import reload
from makerapp.services.paperwork import reprint
from makerapp.services.paperwork.kinds import Kind
from makerapp.services.paperwork.staleness import newest_slip, stale_slip

# How many orders the sample shop of a version held, replacements made since included.
ORDERS = {"0.1.0": 40, "0.2.0": 41, "0.3.0": 41, "0.4.0": 41, "0.5.0": 41}

FROZEN = sorted((Path(__file__).parent.parent / "data" / "databases").glob("*.sqlite3.gz"))
# Those that kept one record for each print.
OLDER = [file for file in FROZEN if file.name.startswith(("0.1.", "0.2."))]


def test_there_is_one() -> None:
    assert FROZEN


@pytest.mark.parametrize("frozen", FROZEN, ids=lambda file: file.name.removesuffix(".sqlite3.gz"))
def test_a_released_versions_database_lives_on(frozen: Path, tmp_path: Path) -> None:
    folder = DataFolder(tmp_path)
    folder.prepare()
    folder.database.write_bytes(gzip.decompress(frozen.read_bytes()))
    open_database(folder.database, folder.backups)
    try:
        assert database.execute_sql("PRAGMA user_version").fetchone() == (len(STEPS),)
        assert checks.run() == []
        assert queries.view_counts(shop.today())[View.ALL].orders == ORDERS[frozen.name.removesuffix(".sqlite3.gz")]
        (order_id,) = queries.find_by_number("#1015")
        before = order_detail(order_id)
        assert before is not None
        orders.confirm(order_id)
        undo.undo_last()
        after = order_detail(order_id)
        assert after is not None
        assert after.row == before.row
        assert len(after.timeline) == len(before.timeline) + 2
    finally:
        close_database()


def test_prints_of_older_versions_become_jobs_of_their_own(tmp_path: Path) -> None:
    """They count for the parcel they were printed for, and nothing is known of what came out, or was kept."""
    folder = DataFolder(tmp_path)
    folder.prepare()
    folder.database.write_bytes(gzip.decompress(OLDER[-1].read_bytes()))
    with closing(sqlite3.connect(folder.database)) as old:
        (open_id,) = old.execute("SELECT min(id) FROM orders WHERE status = 'confirmed'").fetchone()
        sent_id, sent_at = old.execute(
            "SELECT order_id, shipped_at FROM fulfillment WHERE state = 'shipped' ORDER BY id LIMIT 1"
        ).fetchone()
        old.executemany(
            "INSERT INTO print_record (order_id, document, at, printer, paper, pages, copies, sha256, content_digest)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, 'feed', 'beef')",
            [
                (open_id, "packing-slip", sent_at, "Brother", "a4", 3, 2),
                (open_id, "thank-you-note", sent_at, "", "a5", 1, 1),
                (sent_id, "packing-slip", sent_at - 1, "Brother", "letter", 1, 1),
                (sent_id, "packing-slip", sent_at + 1, "Brother", "letter", 1, 1),
            ],
        )
        old.execute(
            "INSERT INTO timeline_event (order_id, batch_id, at, kind) SELECT order_id, (SELECT max(id) FROM batch),"
            " at, 'printed' FROM print_record"
        )
        old.commit()
    open_database(folder.database, folder.backups)
    try:
        assert checks.run() == []
        waiting, sent = (reload(order_id) for order_id in (open_id, sent_id))
        slip, note = waiting.prints
        assert (slip.pages, slip.copies, slip.format, slip.outcome) == ((0, 1, 2), 2, "a4", "unknown")
        assert (note.pages, note.document, note.outcome) == ((0,), "thank-you-note", "saved")
        assert [row.parcel for row in sent.prints] == [0, 1]
        assert newest_slip(waiting) == slip
        # What an older slip said in detail was not kept, so nobody can call it old.
        assert stale_slip(waiting) is None
        assert not reprint.can_print_as_it_was(slip)
        assert reprint.as_it_is_now(waiting, slip).setup(Kind.PACKING_SLIP).format == "a4"
    finally:
        close_database()
