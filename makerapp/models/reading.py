"""Reading rows of a table by a question that is asked often: its text is made once.

Peewee makes the text of a statement anew each time it runs, which costs more than what SQLite does for it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Generic, TypeVar

from peewee import Field

from makerapp.models.database import Table, database
from makerapp.models.fields import DayField, FlagField, InstantField, JsonText

T = TypeVar("T", bound=Table)

# What the other fields hold, STRICT tables give back as it is.
_OF_OUR_OWN = (DayField, FlagField, InstantField, JsonText)


class Reading(Generic[T]):
    """The rows of ``table`` for which ``where`` holds: plain SQL with a mark for each value, then what else follows.

    ``{marks}`` in it takes as many marks as values are given. The rows are those that Peewee would give.
    """

    def __init__(self, table: type[T], where: str) -> None:
        fields: list[Field] = table._meta.sorted_fields
        columns = ", ".join(f'"{each.column_name}"' for each in fields)
        self._sql = f'SELECT {columns} FROM "{table._meta.table_name}" WHERE {where}'
        self._table = table
        self._names = [each.name for each in fields]
        self._converted: list[tuple[str, Callable[[Any], Any]]] = [
            (each.name, each.python_value) for each in fields if isinstance(each, _OF_OUR_OWN)
        ]

    def all(self, *values: object) -> list[T]:
        """The rows, in the order asked for."""
        return list(map(self._row, database.execute_sql(self._sql, values)))

    def first(self, *values: object) -> T | None:
        """The first row; ``None`` where there is none."""
        return next(iter(self.all(*values)), None)

    def among(self, values: Sequence[object]) -> list[T]:
        """The rows where ``{marks}`` stands for all of these; none are asked for none."""
        if not values:
            return []
        marks = ",".join("?" * len(values))
        return list(map(self._row, database.execute_sql(self._sql.replace("{marks}", marks), values)))

    def _row(self, found: tuple[Any, ...]) -> T:
        values = dict(zip(self._names, found, strict=True))
        for name, python_value in self._converted:
            values[name] = python_value(values[name])
        row = self._table(__no_default__=1)
        # As Peewee's own cursor leaves it: filled, and with nothing to save.
        row.__data__.update(values)
        return row
