"""Widths that the maker gave to columns, remembered per table at 100 % text."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from makerapp.services import preferences
from makerapp.ui.refusals import guarded
from makerapp.ui.theme import THEME

# Narrower than this, a column says nothing.
LEAST = 48


class ColumnWidths:
    """``table`` names the table in the settings; columns are named by their words in the code."""

    def __init__(self, table: str) -> None:
        self._table = table
        self._kept: dict[str, int] | None = None

    def get(self, column: str) -> int | None:
        """The width in pixels at the present text size, ``None`` for a column that was never dragged."""
        found = self._all().get(column)
        return None if found is None else THEME.scaled(found)

    def set(self, column: str, width: int) -> None:
        """Take this width in pixels over; it is remembered by ``keep``."""
        self._all()[column] = max(LEAST, round(width * 100 / THEME.scaled(100)))

    def forget(self, column: str) -> None:
        """As wide as what stands in it again."""
        self._all().pop(column, None)

    def forget_all(self) -> None:
        """Every column of the table."""
        self._all().clear()

    def keep(self, parent: QWidget) -> None:
        """Remember the widths as they are now."""
        mine = dict(self._all())

        def write() -> None:
            tables = {name: widths for name, widths in preferences.get("column_widths").items() if name != self._table}
            preferences.put("column_widths", {**tables, self._table: mine} if mine else tables)

        guarded(parent, write)

    def _all(self) -> dict[str, int]:
        if self._kept is None:
            self._kept = dict(preferences.get("column_widths").get(self._table, {}))
        return self._kept


def give_room(widths: dict[int, int], own: dict[int, int], missing: int) -> None:
    """Take ``missing`` pixels from columns that were dragged wider than they need, the widest surplus first.

    ``widths`` are changed in place; ``own`` is what each column would be by itself.
    """
    for column in sorted(widths, key=lambda each: own[each] - widths[each]):
        if missing <= 0:
            return
        taken = min(missing, max(0, widths[column] - own[column]))
        widths[column] -= taken
        missing -= taken
