"""Keeps a small database of this version for the tests: ``python packaging/freeze_database.py``.

Run it once per release. Every later version has to open what it wrote, see tests/models/test_frozen_databases.py.
"""

from __future__ import annotations

import gzip
import sqlite3
import sys
import tempfile
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from makerapp import __version__, clock  # noqa: E402
from makerapp.models.database import close_database, open_database  # noqa: E402
from makerapp.paths import DataFolder  # noqa: E402
from makerapp.services import sample_shop  # noqa: E402

TARGET = ROOT / "tests" / "data" / "databases"


def freeze() -> Path:
    """Write the sample shop as this version stores it; returns the file."""
    with tempfile.TemporaryDirectory() as scratch, clock.frozen(datetime(2026, 11, 20, 12, tzinfo=UTC)):
        folder = DataFolder(Path(scratch))
        folder.prepare()
        open_database(folder.database, folder.backups)
        sample_shop.add()
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
