"""The order table as Qt's views ask for it: pages of rows, ticks kept by order, changes told row by row."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from makerapp.models import queries
from makerapp.models.list_rows import OrderRow
from makerapp.models.queries import ListQuery
from makerapp.ui.orders import row_words
from makerapp.ui.orders.pages import OrderPages

AnyIndex = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """The columns in their order."""

    TICK = 0
    ORDER = 1
    ITEMS = 2
    SHIP_BY = 3
    STATUS = 4
    TOTAL = 5


# More changed orders than this, and the list is read anew rather than row by row.
_MANY = 500
# Joined once: Qt asks for the flags of every cell it paints.
_ROW_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class OrderTableModel(QAbstractTableModel):
    """The rows of one list. ``order_at`` is what the delegate paints from; it reads a page at most once."""

    ticks_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pages = OrderPages()
        self._ticked: set[int] = set()

    # --- what is shown -----------------------------------------------------------------------------------

    def show_list(self, query: ListQuery, order: Sequence[int] | None = None) -> None:
        """Show another list from its start; ticks stay with their orders."""
        self.beginResetModel()
        self._pages.open(query, order)
        self.endResetModel()

    @property
    def query(self) -> ListQuery | None:
        """What the list shows."""
        return self._pages.query

    def order_at(self, row: int) -> OrderRow | None:
        """The order in a row, ``None`` where there is none (any more)."""
        return self._pages.row(row)

    def id_at(self, row: int) -> int | None:
        """The order's id in a row."""
        return self._pages.id_at(row)

    def row_of(self, order_id: int, near: int = 0) -> int:
        """The row of an order, looked for around ``near`` first; -1 where it is not in the list."""
        return self._pages.position(order_id, near)

    def all_ids(self) -> list[int]:
        """The ids of the whole list in its order."""
        return self._pages.all_ids()

    def load(self, first: int, last: int) -> None:
        """Read these rows before they are painted."""
        self._pages.load(first, last)

    # --- changes -----------------------------------------------------------------------------------------

    def refresh(self, changed: Iterable[int] | None = None, order: Sequence[int] | None = None) -> None:
        """Read again what changed (``None``: anything may have). Rows that left the list go one by one.

        ``order`` is the new order of a search result. Whoever shows a current order looks it up by id afterwards.
        """
        if self._pages.query is None:
            return
        ids = set(changed) if changed is not None else None
        positions = self._pages.known_positions()
        gone = self._gone(positions, ids, order)
        if ids is None or len(ids) > _MANY:
            self._pages.forget_all()
        else:
            self._pages.forget(ids)
        if order is not None:
            self._pages.set_order(order)
        for row in sorted(gone, reverse=True):
            self.beginRemoveRows(QModelIndex(), row, row)
            self._pages.set_count(self._pages.count - 1)
            self.endRemoveRows()
        self._match_count()
        if self._pages.count:
            self.dataChanged.emit(self.index(0, 0), self.index(self._pages.count - 1, len(Column) - 1))

    def _gone(self, positions: dict[int, int], changed: set[int] | None, order: Sequence[int] | None) -> list[int]:
        """Rows at hand whose orders are in the list no more."""
        query = self._pages.query
        assert query is not None
        if order is not None:
            return [row for order_id, row in positions.items() if order_id not in set(order)]
        if self._pages.has_explicit_order:
            return []
        asked = set(positions) if changed is None or len(changed) > _MANY else changed & set(positions)
        still = set(queries.ids(replace(query, ids=tuple(asked)))) if asked else set()
        return [positions[order_id] for order_id in asked - still]

    def _match_count(self) -> None:
        """Rows that came or went outside the pages at hand: the end of the list moves."""
        before, now = self._pages.count, self._pages.count_now()
        if now < before:
            self.beginRemoveRows(QModelIndex(), now, before - 1)
        elif now > before:
            self.beginInsertRows(QModelIndex(), before, now - 1)
        self._pages.set_count(now)
        if now < before:
            self.endRemoveRows()
        elif now > before:
            self.endInsertRows()

    # --- ticks -------------------------------------------------------------------------------------------

    @property
    def ticked(self) -> frozenset[int]:
        """Ids of the ticked orders, in the list or not."""
        return frozenset(self._ticked)

    def is_ticked(self, order_id: int) -> bool:
        """Whether an order is ticked."""
        return order_id in self._ticked

    def set_ticked(self, order_ids: Iterable[int], on: bool) -> None:
        """Tick or untick orders."""
        before = len(self._ticked)
        if on:
            self._ticked.update(order_ids)
        else:
            self._ticked.difference_update(order_ids)
        if len(self._ticked) != before:
            self._ticks_moved()

    def toggle(self, row: int) -> None:
        """Tick or untick the order in a row."""
        order_id = self.id_at(row)
        if order_id is not None:
            self.set_ticked([order_id], order_id not in self._ticked)

    def tick_range(self, first: int, last: int, on: bool = True) -> None:
        """Tick or untick everything between two rows, both included."""
        rows = range(min(first, last), max(first, last) + 1)
        self.set_ticked([found for row in rows if (found := self.id_at(row)) is not None], on)

    def tick_all(self) -> None:
        """Tick every order the list shows."""
        self.set_ticked(self._pages.all_ids(), True)

    def clear_ticks(self) -> None:
        """Untick everything."""
        if self._ticked:
            self._ticked.clear()
            self._ticks_moved()

    def header_state(self) -> Qt.CheckState:
        """The box in the header: all, some or none of the orders ticked."""
        if not self._ticked:
            return Qt.CheckState.Unchecked
        everything = len(self._ticked) >= self._pages.count > 0
        return Qt.CheckState.Checked if everything else Qt.CheckState.PartiallyChecked

    def _ticks_moved(self) -> None:
        if self._pages.count:
            # The whole row wears the tint of a ticked one.
            last = self.index(self._pages.count - 1, len(Column) - 1)
            self.dataChanged.emit(self.index(0, 0), last, [Qt.ItemDataRole.CheckStateRole])
        self.ticks_changed.emit()

    # --- what Qt asks ------------------------------------------------------------------------------------

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        return 0 if parent.isValid() else self._pages.count

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(Column)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
            Qt.ItemDataRole.CheckStateRole,
            Qt.ItemDataRole.TextAlignmentRole,
        ):
            return None
        column = Column(index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column is Column.TOTAL else Qt.AlignmentFlag.AlignLeft
            return (side | Qt.AlignmentFlag.AlignVCenter).value
        order = self._pages.row(index.row())
        if order is None:
            return None
        if role == Qt.ItemDataRole.CheckStateRole:
            ticked = Qt.CheckState.Checked if order.id in self._ticked else Qt.CheckState.Unchecked
            return ticked if column is Column.TICK else None
        query = self._pages.query
        assert query is not None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row_words.spoken(order, column.name.lower(), query.today, order.id in self._ticked, query.in_time)
        return row_words.shown(order, column.name.lower(), query.today, query.in_time)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            words = {
                Column.TICK: self.tr("Tick all orders") if role == Qt.ItemDataRole.AccessibleTextRole else "",
                Column.ORDER: self.tr("Order"),
                Column.ITEMS: self.tr("Items"),
                Column.SHIP_BY: self.tr("Ship by"),
                Column.STATUS: self.tr("Status"),
                Column.TOTAL: self.tr("Total"),
            }
            return words[Column(section)]
        return None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return _ROW_FLAGS
