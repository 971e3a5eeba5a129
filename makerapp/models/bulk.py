"""Many rows of one table in one go: what makes bringing in a year's file quick."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from peewee import fn

from makerapp.models.database import Table, database


def insert_rows(table: type[Table], rows: Sequence[dict[str, Any]]) -> None:
    """Insert rows that all have the same fields, through the table's own fields. Call it inside a transaction."""
    if not rows:
        return
    meta = table._meta
    names = list(rows[0])
    columns = [meta.fields[name] for name in names]
    sql = (
        f'INSERT INTO "{meta.table_name}" ({", ".join(column.column_name for column in columns)})'
        f" VALUES ({', '.join('?' * len(columns))})"
    )
    values = [[column.db_value(row[name]) for name, column in zip(names, columns, strict=True)] for row in rows]
    database.connection().executemany(sql, values)


def next_id(table: type[Table]) -> int:
    """The first free id of a table. Only safe inside a transaction, which holds the write lock."""
    return int(table.select(fn.MAX(table.id)).scalar() or 0) + 1  # type: ignore[attr-defined]


def defaults(table: type[Table]) -> dict[str, Any]:
    """The default values of a table's fields, fresh, for rows built by hand."""
    found: dict[str, Any] = table._meta.get_default_dict()
    return found
