"""The table of products: keyboard and mouse over the model; the delegate paints."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QScroller, QTableView, QWidget

from makerapp.models.product_queries import ProductRow
from makerapp.ui.products.table_delegate import ProductDelegate
from makerapp.ui.products.table_header import ProductHeader
from makerapp.ui.products.table_model import FIGURES, AnyIndex, Column, ProductTableModel
from makerapp.ui.theme import THEME

# The names' column must keep so much before SKUs have a column of their own.
_ROOM_FOR_SKU = 300
_SKU = 150
# No less than this for the names; what gives way stands in the panel, too.
_LEAST_NAMES = 190
_GIVE_WAY = (Column.PRICE, Column.PROMISED)
_MOST_STATE = 230


class ProductTableView(QTableView):
    """Signals name rows by product id. ``opened`` is Enter or a double click; ``menu_wanted`` has a global position."""

    current_changed = Signal(object)
    opened = Signal(int)
    menu_wanted = Signal(int, QPoint)

    def __init__(self, model: ProductTableModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._products = model
        self._keyboard_focus = False
        self.cells = ProductDelegate(model, self)
        self.head = ProductHeader(self)
        self.setModel(model)
        self.setItemDelegate(self.cells)
        self.setHorizontalHeader(self.head)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setAccessibleName(self.tr("Products"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        self.doubleClicked.connect(lambda index: self._open(index.row()))
        model.modelReset.connect(self.fit_columns)
        model.dataChanged.connect(self.fit_columns)
        THEME.changed.connect(self.look_changed)
        self.look_changed()

    # --- current row -------------------------------------------------------------------------------------

    def current_id(self) -> int | None:
        """The product in the current row, ``None`` where there is none."""
        row = self._products.row_at(self.currentIndex().row())
        return row.id if row else None

    def select_row(self, row: int) -> None:
        """Make a row the current one; -1 for none."""
        if not 0 <= row < self._products.rowCount():
            self.setCurrentIndex(QModelIndex())
            return
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(self._products.index(row, Column.PRODUCT), flags)

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        super().currentChanged(current, previous)
        self._update_row(previous.row())
        self._update_row(current.row())
        if current.row() != previous.row():
            row = self._products.row_at(current.row())
            self.current_changed.emit(row.id if row else None)

    def _update_row(self, row: int) -> None:
        if row >= 0:
            self.viewport().update(0, self.rowViewportPosition(row), self.viewport().width(), self.rowHeight(row))

    def _open(self, number: int) -> None:
        row = self._products.row_at(number)
        if row is not None:
            self.opened.emit(row.id)

    # --- mouse -------------------------------------------------------------------------------------------

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.indexAt(event.position().toPoint()).row())
        super().mouseMoveEvent(event)

    def leaveEvent(self, event) -> None:
        self._hover(-1)
        super().leaveEvent(event)

    def _hover(self, row: int) -> None:
        if row != self.cells.hovered:
            before, self.cells.hovered = self.cells.hovered, row
            self._update_row(before)
            self._update_row(row)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            number = self.currentIndex().row()
            place = self.viewport().mapToGlobal(self.visualRect(self._products.index(number, Column.STATE)).center())
        else:
            number = self.rowAt(self.viewport().mapFromGlobal(event.globalPos()).y())
            self.select_row(number)
            place = event.globalPos()
        row = self._products.row_at(number)
        if row is not None:
            self.menu_wanted.emit(row.id, place)

    # --- keyboard ----------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self._open(self.currentIndex().row())
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.select_row(0 if key == Qt.Key.Key_Home else self._products.rowCount() - 1)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.accept()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Nothing: a scanner types letters, and they must not move the current row."""

    # --- painting and size -------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        self.cells.current = self.currentIndex().row()
        super().paintEvent(event)
        if not (self.hasFocus() and self._keyboard_focus and self.currentIndex().isValid()):
            return
        row = self.currentIndex().row()
        rect = QRect(0, self.rowViewportPosition(row), self.viewport().width(), self.rowHeight(row))
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = THEME.metric("focus_width")
        painter.setPen(QPen(THEME.color("focus"), width))
        radius = THEME.metric("radius_small")
        painter.drawRoundedRect(QRectF(rect).adjusted(width, 1, -width, -2), radius, radius)

    def focusInEvent(self, event: QFocusEvent) -> None:
        by_key = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)
        self._keyboard_focus = event.reason() in by_key
        super().focusInEvent(event)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_columns()

    def look_changed(self) -> None:
        """Take over the row height and column widths of the present density and text size."""
        self.verticalHeader().setMinimumSectionSize(10)
        self.verticalHeader().setDefaultSectionSize(THEME.metric("row"))
        self.head.setFixedHeight(THEME.metric("header"))
        self.verticalScrollBar().setSingleStep(THEME.metric("row"))
        self.fit_columns()
        self.viewport().update()

    def fit_columns(self) -> None:
        """Give the names what the other columns leave: as wide as their widest of the rows in sight."""
        room = self.viewport().width()
        widths = {column: self._figures_width(column) for column in FIGURES}
        widths[Column.STATE] = self._state_width()
        rest = room - sum(widths.values())
        for column in _GIVE_WAY:
            goes = rest < THEME.scaled(_LEAST_NAMES)
            self.setColumnHidden(column, goes)
            rest += widths[column] if goes else 0
        sku = THEME.scaled(_SKU)
        with_sku = rest - sku >= THEME.scaled(_ROOM_FOR_SKU)
        self.setColumnHidden(Column.SKU, not with_sku)
        self.cells.with_sku = not with_sku
        for column, width in widths.items():
            self.setColumnWidth(column, width)
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
