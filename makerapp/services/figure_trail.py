"""Follows every figure through the timeline: what an event says it became is what the next finds, and what stands now.

A figure changed by anything but a recorded step (a bug of ours, another program, a damaged disk) breaks its trail.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from makerapp.models.database import Table, database
from makerapp.models.shop import Setting
from makerapp.services.step import TRACKED

# The wizard's progress moves without steps of its own, and a box loses its first order where that is deleted for good.
_MOVES_FREELY = frozenset({"packed_quantity", "is_packed", "together"})
_FOLLOWED = tuple(name for name in TRACKED if name != "packing")
_CHUNK = 2000

_Key = tuple[str, Any]


@dataclass
class _Trails:
    """What is known of each row's fields so far, and where a trail broke, by the event or order it broke at."""

    known: dict[_Key, dict[str, Any]] = field(default_factory=lambda: defaultdict(dict))
    broken: list[str] = field(default_factory=list)

    def follow(self, name: str, undo: dict[str, Any]) -> None:
        for table, key, figures in undo.get("first", ()):
            self.known[(table, key)] |= figures
        for table, key, differing in undo["set"]:
            if table not in _FOLLOWED:
                continue
            trail = self.known[(table, key)]
            for column, (before, after) in differing.items():
                if column in trail and trail[column] != before and column not in _MOVES_FREELY:
                    self.broken.append(f"{name}: {table} {column}")
                trail[column] = after

    def compare(self, name_of: dict[_Key, str]) -> None:
        """Compare the ends of all trails with the rows as they stand."""
        for table in _FOLLOWED:
            trails = {key: trail for (of, key), trail in self.known.items() if of == table}
            for key, column, value in _present(TRACKED[table], trails):
                if trails[key][column] != value:
                    self.broken.append(f"{name_of.get((table, key), '?')}: {table} {column}")


def _present(table: type[Table], trails: dict[Any, dict[str, Any]]) -> Iterator[tuple[Any, str, Any]]:
    """The fields of the rows that have trails, as they stand in the database: (row, field, raw value)."""
    if not trails:
        return
    meta = table._meta
    fields = sorted({column for trail in trails.values() for column in trail} - _MOVES_FREELY)
    columns = ", ".join(f'"{meta.fields[name].column_name}"' for name in fields)
    key_column = meta.fields["key" if table is Setting else "id"].column_name
    for keys in _chunks(list(trails)):
        marks = ",".join("?" * len(keys))
        sql = f'SELECT "{key_column}", {columns} FROM "{meta.table_name}" WHERE "{key_column}" IN ({marks})'
        for key, *values in database.execute_sql(sql, keys):
            for name, value in zip(fields, values, strict=True):
                if name in trails[key]:
                    yield key, name, value


def broken_trails() -> list[str]:
    """Where a figure is not what the timeline says: ``#1042: line quantity``. Empty where all trails hold."""
    found: list[str] = []
    (last,) = database.execute_sql("SELECT ifnull(max(id), 0) FROM orders").fetchone()
    for start in range(1, last + 1, _CHUNK):
        found += _broken("e.order_id BETWEEN ? AND ?", (start, start + _CHUNK - 1))
    found += _broken("e.order_id IS NULL", ())
    return found


def _broken(where: str, values: Iterable[Any]) -> list[str]:
    trails, names = _Trails(), dict[_Key, str]()
    sql = f"""SELECT coalesce(o.number, p.title, 'Shop'), e.undo FROM timeline_event e
        LEFT JOIN orders o ON o.id = e.order_id LEFT JOIN product p ON p.id = e.product_id
        WHERE {where} AND e.undo IS NOT NULL ORDER BY e.id"""
    for name, text in database.execute_sql(sql, tuple(values)):
        undo = json.loads(text)
        trails.follow(name, undo)
        for table, key, _ in (*undo.get("first", ()), *undo["set"]):
            names[(table, key)] = name
    trails.compare(names)
    return trails.broken


def _chunks(keys: list[Any]) -> Iterator[list[Any]]:
    return (keys[start : start + _CHUNK] for start in range(0, len(keys), _CHUNK))
