"""The table of products: keyboard and mouse over the model; the delegate paints."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QWidget

from makerapp.models.product_queries import ProductRow
from makerapp.ui.products.table_delegate import ProductDelegate
from makerapp.ui.products.table_header import ProductHeader
from makerapp.ui.products.table_model import FIGURES, Column, ProductTableModel
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.column_widths import give_room
from makerapp.ui.widgets.list_table import ListTable

# The names' column must keep so much before SKUs have a column of their own.
_ROOM_FOR_SKU = 300
_SKU = 150
# No less than this for the names; what gives way stands in the panel, too.
_LEAST_NAMES = 190
_GIVE_WAY = (Column.PRICE, Column.PROMISED)
_MOST_STATE = 230


class ProductTableView(ListTable):
    """The list of products; signals name them by their id."""

    table_name = "products"

    def __init__(self, model: ProductTableModel, parent: QWidget | None = None) -> None:
        self._products = model
        self.cells = ProductDelegate(model)
        self.head = ProductHeader()
        super().__init__(model, self.cells, self.head, parent)
        self.setAccessibleName(self.tr("Products"))
        self.doubleClicked.connect(lambda index: self.open_row(index.row()))
        model.modelReset.connect(self.fit_columns)
        model.dataChanged.connect(self.fit_columns)
        self.look_changed()

    def id_at(self, row: int) -> int | None:
        """The product in a row."""
        found = self._products.row_at(row)
        return found.id if found else None

    def main_column(self) -> int:
        return Column.PRODUCT

    def menu_column(self) -> int:
        return Column.STATE

    def column_name(self, column: int) -> str:
        return Column(column).name.lower()

    def fit_columns(self) -> None:
        """Give the names what the other columns leave: as wide as their widest of the rows in sight."""
        room = self.viewport().width()
        own: dict[int, int] = {column: self._figures_width(column) for column in FIGURES}
        own[Column.STATE] = self._state_width()
        widths = {column: self.widths.get(self.column_name(column)) or width for column, width in own.items()}
        give_room(widths, own, THEME.scaled(_LEAST_NAMES) - (room - sum(widths.values())))
        rest = room - sum(widths.values())
        for column in _GIVE_WAY:
            goes = rest < THEME.scaled(_LEAST_NAMES)
            self.setColumnHidden(column, goes)
            rest += widths[column] if goes else 0
        sku = self.widths.get(self.column_name(Column.SKU)) or THEME.scaled(_SKU)
        with_sku = rest - sku >= THEME.scaled(_ROOM_FOR_SKU)
        self.setColumnHidden(Column.SKU, not with_sku)
        self.cells.with_sku = not with_sku
        for number, width in widths.items():
            self.setColumnWidth(number, width)
        self.setColumnWidth(Column.SKU, sku)
        self.setColumnWidth(Column.PRODUCT, max(60, rest - (sku if with_sku else 0)))

    def _figures_width(self, column: Column) -> int:
        metrics = QFontMetrics(THEME.font("label"))
        words = str(self._products.headerData(column, Qt.Orientation.Horizontal) or "")
        # The arrow of a sorted column stands in the room left of it.
        least = metrics.horizontalAdvance(words) + THEME.metric("space3") + THEME.metric("icon_text")
        return max([least, *(self.cells.figure_width(row, column) for row in self._rows_for_width())])

    def _state_width(self) -> int:
        widest = max((self.cells.state_width(row) for row in self._rows_for_width()), default=0)
        return min(max(widest, THEME.scaled(_SKU)), THEME.scaled(_MOST_STATE))

    def _rows_for_width(self) -> list[ProductRow]:
        """The first rows: what stands further down is of the same kind, and is shortened where it is not."""
        found = (self._products.row_at(number) for number in range(min(200, self._products.rowCount())))
        return [row for row in found if row is not None]
