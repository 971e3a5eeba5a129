"""Going back to a backup: all of it comes back, what is here is kept first, and only sound files of ours are taken."""

from __future__ import annotations

import gzip
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from makerapp import clock
from makerapp.errors import EnvironmentProblem, Refused
from makerapp.models.database import database, subscribe
from makerapp.models.migration_steps import STEPS
from makerapp.models.order import Order
from makerapp.paths import DataFolder
from makerapp.services import backups, orders, pictures, restoring


def numbers() -> set[int]:
    return {order.id for order in Order.select()}


def test_everything_is_as_it_was_and_can_be_taken_back(
    make_order: Callable[..., int], data_folder: DataFolder, frozen_clock: object
) -> None:
    kept = make_order()
    file = backups.back_up_now(data_folder.backups)
    make_order()
    orders.add_note(kept, "written after the backup")
    told = []
    stop = subscribe(told.append)
    found = restoring.look(file)
    assert found.orders == 1
    with clock.frozen(clock.utc_now().replace(year=2030)):
        before = restoring.put_back(found, data_folder.backups)
    stop()
    assert numbers() == {kept}
    assert any(change.everything and change.shop for change in told)
    assert not list(database.execute_sql("SELECT * FROM timeline_event WHERE kind = 'note'"))
    # What was here is a backup like any other.
    restoring.put_back(restoring.look(before), data_folder.backups)
    assert len(numbers()) == 2


def test_the_database_goes_on_working(make_order: Callable[..., int], data_folder: DataFolder) -> None:
    make_order()
    restoring.put_back(restoring.look(backups.back_up_now(data_folder.backups)), data_folder.backups)
    make_order()
    assert len(numbers()) == 2
    assert database.execute_sql("PRAGMA journal_mode").fetchone() == ("wal",)


def test_an_older_backup_is_brought_up_to_date(
    make_order: Callable[..., int], data_folder: DataFolder, tmp_path: Path
) -> None:
    packed = Path(__file__).parents[1] / "data" / "databases" / "0.1.0.sqlite3.gz"
    older = tmp_path / "makerbench-2026-01-01-080000.sqlite3"
    older.write_bytes(gzip.decompress(packed.read_bytes()))
    restoring.put_back(restoring.look(older), data_folder.backups)
    assert database.execute_sql("PRAGMA user_version").fetchone() == (len(STEPS),)
    make_order()


def test_only_sound_backups_of_ours_are_taken(
    make_order: Callable[..., int], data_folder: DataFolder, tmp_path: Path
) -> None:
    order_id = make_order()
    other = tmp_path / "other.sqlite3"
    with closing(sqlite3.connect(other)) as foreign:
        foreign.execute("CREATE TABLE recipe (id)")
    (tmp_path / "words.sqlite3").write_text("no database at all, but long enough to be looked at", encoding="utf-8")
    (tmp_path / "empty.sqlite3").touch()
    torn = tmp_path / "torn.sqlite3"
    whole = backups.back_up_now(data_folder.backups).read_bytes()
    torn.write_bytes(whole[: len(whole) // 2])
    for name in ("words", "empty", "torn", "missing"):
        with pytest.raises(Refused, match="isn't a backup"):
            restoring.look(tmp_path / f"{name}.sqlite3")
    with pytest.raises(EnvironmentProblem, match="isn't a Makerbench database"):
        restoring.look(other)
    assert numbers() == {order_id}
    assert restoring.newest(tmp_path) is None
    assert restoring.newest(data_folder.backups) is not None


def test_only_its_own_pictures_come_along(
    make_order: Callable[..., int], data_folder: DataFolder, tmp_path: Path
) -> None:
    make_order()
    elsewhere = tmp_path / "stick"
    file = backups.back_up_now(elsewhere)
    (elsewhere / "pictures").mkdir(exist_ok=True)
    mine = "0123456789abcdef01234567.jpg"
    for name in (mine, "holiday.jpg"):
        (elsewhere / "pictures" / name).write_bytes(b"picture")
    restoring.put_back(restoring.look(file), data_folder.backups)
    assert [each.name for each in pictures.folder().iterdir()] == [mine]
