from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from makerapp.errors import EnvironmentProblem
from makerapp.models import customer, fulfillment, order, paper, payment, product, shop, stock, timeline
from makerapp.models.database import Table, database
from makerapp.models.migration_steps import STEPS
from makerapp.models.migrations import migrate
from makerapp.paths import DataFolder

TABLES = [
    table
    for module in (customer, fulfillment, order, paper, payment, product, shop, stock, timeline)
    for table in vars(module).values()
    if isinstance(table, type)
    and issubclass(table, Table)
    and table is not Table
    and table.__module__ == module.__name__
]


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(tmp_path / "orders.sqlite3", isolation_level=None)) as opened:
        yield opened


def version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def test_a_fresh_database_runs_the_same_steps(connection: sqlite3.Connection, tmp_path: Path) -> None:
    migrate(connection, tmp_path / "orders.sqlite3", tmp_path / "backups")
    assert version(connection) == len(STEPS)
    assert not (tmp_path / "backups").exists()


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.__name__)
def test_tables_and_schema_agree(data_folder: DataFolder, table: type[Table]) -> None:
    meta = table._meta
    columns = {row[1] for row in database.execute_sql(f'PRAGMA table_info("{meta.table_name}")')}
    assert {field.column_name for field in meta.sorted_fields} == columns


def test_every_table_is_strict(data_folder: DataFolder) -> None:
    loose = database.execute_sql(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0"
        " AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'order_search%'"
    ).fetchall()
    assert loose == []


def test_a_failed_step_leaves_everything_as_it_was(connection: sqlite3.Connection, tmp_path: Path) -> None:
    migrate(connection, tmp_path / "orders.sqlite3", tmp_path / "backups")

    def broken(opened: sqlite3.Connection) -> None:
        opened.execute("CREATE TABLE extra (id INTEGER) STRICT")
        raise RuntimeError("half-way")

    with pytest.raises(RuntimeError):
        migrate(connection, tmp_path / "orders.sqlite3", tmp_path / "backups", (*STEPS, broken))
    assert version(connection) == len(STEPS)
    assert connection.execute("SELECT count(*) FROM sqlite_schema WHERE name = 'extra'").fetchone() == (0,)


def test_an_upgrade_makes_a_verified_backup_first(connection: sqlite3.Connection, tmp_path: Path) -> None:
    migrate(connection, tmp_path / "orders.sqlite3", tmp_path / "backups")
    connection.execute("INSERT INTO customer (match_key) VALUES ('maya')")
    migrate(connection, tmp_path / "orders.sqlite3", tmp_path / "backups", (*STEPS, lambda opened: None))
    assert version(connection) == len(STEPS) + 1
    (kept,) = (tmp_path / "backups").iterdir()
    with closing(sqlite3.connect(kept)) as copy:
        assert version(copy) == len(STEPS)
        assert copy.execute("SELECT match_key FROM customer").fetchall() == [("maya",)]


def test_a_newer_database_is_refused_and_untouched(connection: sqlite3.Connection, tmp_path: Path) -> None:
    migrate(connection, tmp_path / "orders.sqlite3", tmp_path / "backups")
    connection.execute(f"PRAGMA user_version = {len(STEPS) + 1}")
    with pytest.raises(EnvironmentProblem, match="newer Makerbench"):
        migrate(connection, tmp_path / "orders.sqlite3", tmp_path / "backups")
    assert version(connection) == len(STEPS) + 1


def test_another_programs_database_is_refused(connection: sqlite3.Connection, tmp_path: Path) -> None:
    connection.execute("CREATE TABLE recipes (id INTEGER)")
    with pytest.raises(EnvironmentProblem, match="isn't a Makerbench database"):
        migrate(connection, tmp_path / "orders.sqlite3", tmp_path / "backups")
    assert connection.execute("SELECT name FROM sqlite_schema").fetchall() == [("recipes",)]
