"""What an older version wrote is opened, brought up to date, and nothing of it is lost."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from makerapp.models import queries
from makerapp.models.database import close_database, database, open_database
from makerapp.models.detail import order_detail
from makerapp.models.migration_steps import STEPS
from makerapp.models.rows import View
from makerapp.paths import DataFolder
from makerapp.services import checks, orders, shop, undo

# How many orders the sample shop of a version held, replacements made since included.
ORDERS = {"0.1.0": 40, "0.2.0": 41}

FROZEN = sorted((Path(__file__).parent.parent / "data" / "databases").glob("*.sqlite3.gz"))


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
