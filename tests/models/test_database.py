from __future__ import annotations

import logging
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from makerapp.errors import EnvironmentProblem
from makerapp.models import database as databases
from makerapp.models.customer import Customer
from makerapp.models.database import Change, database, open_database, subscribe, transaction
from makerapp.paths import DataFolder


def add_customer(key: str) -> None:
    with transaction() as change:
        Customer.create(match_key=key)
        change.orders.add(len(key))


def test_pragmas_keep_what_was_saved_when_the_plug_is_pulled(data_folder: DataFolder) -> None:
    def pragma(name: str) -> object:
        return database.execute_sql(f"PRAGMA {name}").fetchone()[0]

    assert (pragma("journal_mode"), pragma("synchronous"), pragma("foreign_keys")) == ("wal", 2, 1)


def test_nested_transactions_are_one_commit_and_one_change(data_folder: DataFolder) -> None:
    seen: list[Change] = []
    stop = subscribe(seen.append)
    with transaction():
        add_customer("a")
        add_customer("bb")
        assert seen == []
    stop()
    assert [change.orders for change in seen] == [{1, 2}]


def test_nothing_is_kept_of_a_transaction_that_fails(data_folder: DataFolder) -> None:
    seen: list[Change] = []
    stop = subscribe(seen.append)

    def fail() -> None:
        with transaction():
            add_customer("a")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    stop()
    assert Customer.select().count() == 0
    assert seen == []
    add_customer("b")
    assert Customer.select().count() == 1


def test_a_listener_that_fails_undoes_no_commit(data_folder: DataFolder, caplog: pytest.LogCaptureFixture) -> None:
    def broken(_: Change) -> None:
        raise RuntimeError("listener")

    stop = subscribe(broken)
    with caplog.at_level(logging.ERROR):
        add_customer("a")
    stop()
    assert Customer.select().count() == 1
    assert "a listener failed after a commit" in caplog.text


def test_a_locked_file_is_a_fault_of_the_machine(data_folder: DataFolder) -> None:
    database.execute_sql("PRAGMA busy_timeout = 50")
    with closing(sqlite3.connect(data_folder.database, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(EnvironmentProblem, match="isn't saved"):
            add_customer("a")
        other.execute("ROLLBACK")
    add_customer("a")


def test_a_broken_rule_of_ours_is_not_blamed_on_the_disk(data_folder: DataFolder) -> None:
    from peewee import IntegrityError

    add_customer("a")
    with pytest.raises(IntegrityError):
        add_customer("a")


def test_a_damaged_file_is_said_and_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "makerbench.sqlite3"
    file.write_bytes(b"SQLite format 3\0" + b"\x07" * 4000)
    before = file.read_bytes()
    with pytest.raises(EnvironmentProblem, match="can't be opened"):
        open_database(file, tmp_path / "backups")
    assert file.read_bytes() == before


def test_each_thread_has_its_own_connection(data_folder: DataFolder) -> None:
    import threading

    add_customer("a")
    counts: list[int] = []

    def read() -> None:
        with databases.connection_of_this_thread():
            counts.append(Customer.select().count())

    thread = threading.Thread(target=read)
    thread.start()
    thread.join()
    assert counts == [1]
