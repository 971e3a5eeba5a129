"""The table of products as Qt's views ask for it."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from makerapp.models.product_queries import ProductRow, ProductSort
from makerapp.ui.products import list_words

AnyIndex = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """The columns in their order."""

    PRODUCT = 0
    SKU = 1
    STATE = 2
    ON_HAND = 3
    PROMISED = 4
    AVAILABLE = 5
    PRICE = 6


SORT_OF = {
    Column.PRODUCT: ProductSort.TITLE,
    Column.ON_HAND: ProductSort.ON_HAND,
    Column.PROMISED: ProductSort.PROMISED,
    Column.AVAILABLE: ProductSort.AVAILABLE,
    Column.PRICE: ProductSort.PRICE,
}
FIGURES = (Column.ON_HAND, Column.PROMISED, Column.AVAILABLE, Column.PRICE)

_ROW_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class ProductTableModel(QAbstractTableModel):
    """The rows shown. ``row_at`` is what the delegate paints from."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[ProductRow] = ()

    def show_rows(self, rows: Sequence[ProductRow]) -> None:
        """Show these rows. Where they are the same products in the same order, only the cells are painted anew."""
        if [each.id for each in rows] == [each.id for each in self._rows]:
            self._rows = rows
            if rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(Column) - 1))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row_at(self, position: int) -> ProductRow | None:
        """The product in a row, ``None`` where there is none."""
        return self._rows[position] if 0 <= position < len(self._rows) else None

    def position_of(self, product_id: int | None) -> int:
        """The row of a product; -1 where the list does not hold it."""
        return next((number for number, row in enumerate(self._rows) if row.id == product_id), -1)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(Column)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row_at(index.row())
        if row is None:
            return None
        column = Column(index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column in FIGURES else Qt.AlignmentFlag.AlignLeft
            return (side | Qt.AlignmentFlag.AlignVCenter).value
        if role == Qt.ItemDataRole.DisplayRole:
            return list_words.shown(row, column.name.lower())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return list_words.spoken(row, column.name.lower())
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        words = {
            Column.PRODUCT: self.tr("Product"),
            Column.SKU: self.tr("SKU"),
            Column.STATE: self.tr("How it stands"),
            Column.ON_HAND: self.tr("On hand"),
            Column.PROMISED: self.tr("Promised"),
            Column.AVAILABLE: self.tr("Available"),
            Column.PRICE: self.tr("Price"),
        }
        return words[Column(section)]

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        return _ROW_FLAGS if index.isValid() else Qt.ItemFlag.NoItemFlags
