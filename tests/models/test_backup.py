from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from makerapp.errors import EnvironmentProblem
from makerapp.models import backup
from makerapp.models.customer import Customer
from makerapp.models.database import database
from makerapp.paths import DataFolder


def test_a_backup_holds_what_is_only_in_the_write_ahead_log(data_folder: DataFolder, tmp_path: Path) -> None:
    Customer.create(match_key="maya")
    target = backup.save(database.connection(), tmp_path / "kept" / "copy.sqlite3")
    with closing(sqlite3.connect(target)) as copy:
        assert copy.execute("SELECT match_key FROM customer").fetchall() == [("maya",)]
    assert [each.name for each in target.parent.iterdir()] == ["copy.sqlite3"]


def test_an_older_backup_is_replaced_only_by_a_good_one(data_folder: DataFolder, tmp_path: Path) -> None:
    target = backup.save(database.connection(), tmp_path / "copy.sqlite3")
    before = target.read_bytes()
    with pytest.raises(EnvironmentProblem, match="could not be made"):
        backup.save(database.connection(), tmp_path / "copy.sqlite3" / "below a file.sqlite3")
    assert target.read_bytes() == before


def test_dangling_references_are_found(data_folder: DataFolder) -> None:
    database.execute_sql("PRAGMA foreign_keys = OFF")
    database.execute_sql("INSERT INTO packing (order_id, step, updated_at) VALUES (99, 'pick', 0)")
    assert backup.integrity_problems(database.connection()) == ["packing row 99 refers to a missing orders"]
