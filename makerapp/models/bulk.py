"""Many rows in one go: what makes bringing in a year's file quick."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from peewee import fn

from makerapp.models.database import Table, database
from makerapp.models.fields import DayField, FlagField, InstantField, JsonText

# Fields whose values look different in the database; all others are stored as they are.
_CONVERTED = (DayField, FlagField, InstantField, JsonText)


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
    # A column at a time: asking each field about each of its values takes longer than writing them.
    values = [
        [column.db_value(row[name]) for row in rows] if isinstance(column, _CONVERTED) else [row[name] for row in rows]
        for name, column in zip(names, columns, strict=True)
    ]
    database.connection().executemany(sql, zip(*values, strict=True))


def next_id(table: type[Table]) -> int:
    """The first free id of a table. Only safe inside a transaction, which holds the write lock."""
    return int(table.select(fn.MAX(table.id)).scalar() or 0) + 1  # type: ignore[attr-defined]


def defaults(table: type[Table]) -> dict[str, Any]:
    """The default values of a table's fields, fresh, for rows built by hand."""
    found: dict[str, Any] = table._meta.get_default_dict()
    return found


def known_orders(
    channel: str, channel_shops: Collection[str], channel_order_ids: Collection[str], format_name: str
) -> dict[tuple[str, str, str], tuple[int, str, bool]]:
    """By (channel, shop, marketplace's order id): our id, digest of this format's last word or ``""``, withdrawn."""
    # The condition on empty ids is what lets SQLite use the partial index of identities rather than read every order.
    sql = f"""
        SELECT o.channel, o.channel_shop, o.channel_order_id, o.id, ifnull(s.digest, ''), o.withdrawn
        FROM orders o LEFT JOIN order_source s ON s.order_id = o.id AND s.format = ?
        WHERE o.channel = ? AND o.channel_shop IN ({_marks(channel_shops)})
            AND o.channel_order_id IN ({_marks(channel_order_ids)}) AND o.channel_order_id <> ''
        """
    found = database.execute_sql(sql, [format_name, channel, *channel_shops, *channel_order_ids])
    return {(of, shop, order): (row_id, digest, bool(gone)) for of, shop, order, row_id, digest, gone in found}


def _marks(values: Collection[object]) -> str:
    return ",".join("?" * len(values))
