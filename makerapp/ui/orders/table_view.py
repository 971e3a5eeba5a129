"""The order table: keyboard, mouse and ticks over the model; the delegate paints."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from makerapp.models import queries
from makerapp.services.threads import own_connection
from makerapp.ui.jobs import run_job
from makerapp.ui.orders.table_delegate import OrderDelegate
from makerapp.ui.orders.table_header import OrderHeader
from makerapp.ui.orders.table_model import Column, OrderTableModel
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.chip import Pill, status_word
from makerapp.ui.widgets.column_widths import give_room
from makerapp.ui.widgets.list_table import ListTable

# Under this width of the table the total goes first, then all pictures but the first (UX 5).
_NARROW = 700
# Under this width of the items column a second picture would leave no room for words.
_NARROW_ITEMS = 240
# Under this one even a single picture would; the buyer's column then gives room down to its least.
_LEAST_ITEMS = 150
_LEAST_ORDER = 120
# No wider than this do the figures of the totals make their column.
_MOST_TOTAL = 110

# Reading more ids than this would be felt.
_MOST_READ_AT_ONCE = 5000


class OrderTableView(ListTable):
    """The list of orders, with ticks; signals name them by their id."""

    table_name = "orders"

    def __init__(self, model: OrderTableModel, parent: QWidget | None = None) -> None:
        self._orders = model
        self._anchor = -1
        self._forget_widths()
        self.cells = OrderDelegate(model)
        self.head = OrderHeader(model, self.cells)
        super().__init__(model, self.cells, self.head, parent)
        self.setAccessibleName(self.tr("Orders"))
        self.head.box_pressed.connect(self.toggle_all)
        self.doubleClicked.connect(self._double_clicked)
        model.modelReset.connect(self._rows_came)
        model.dataChanged.connect(self._load_visible)
        self.look_changed()

    def id_at(self, row: int) -> int | None:
        """The order in a row."""
        return self._orders.id_at(row)

    def main_column(self) -> int:
        return Column.ORDER

    def menu_column(self) -> int:
        return Column.ITEMS

    # --- ticks -------------------------------------------------------------------------------------------

    def toggle_all(self) -> None:
        """The box in the header: tick everything shown, or nothing."""
        if self._orders.header_state() == Qt.CheckState.Checked:
            self._orders.clear_ticks()
        else:
            self.tick_all()

    def tick_all(self) -> None:
        """Tick everything the list shows; of a very long one as soon as its ids are read."""
        query = self._orders.query
        if query is None or query.ids is not None or self._orders.rowCount() <= _MOST_READ_AT_ONCE:
            self._orders.tick_all()
            return

        def read(_progress: object, _stop: object) -> list[int]:
            with own_connection():
                return queries.ids(query)

        def done(ids: list[int]) -> None:
            if self._orders.query == query:
                self._orders.set_ticked(ids, True)

        run_job(read, done, owner=self)

    def _tick_pressed(self, row: int, with_shift: bool) -> None:
        anchor_id = self._orders.id_at(self._anchor)
        if with_shift and anchor_id is not None:
            self._orders.tick_range(self._anchor, row, self._orders.is_ticked(anchor_id))
        else:
            self._orders.toggle(row)
        self._anchor = row

    # --- mouse -------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index.column() == Column.TICK and event.button() is Qt.MouseButton.LeftButton:
            self._tick_pressed(index.row(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
            event.accept()
            return
        super().mousePressEvent(event)
        if index.isValid():
            self._anchor = index.row()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if not (index.isValid() and index.column() == Column.TICK):
            super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index.column() == Column.TICK:
            self.mousePressEvent(event)
            return
        super().mouseDoubleClickEvent(event)

    def _double_clicked(self, index: QModelIndex) -> None:
        if index.column() != Column.TICK:
            self.open_row(index.row())

    # --- keyboard ----------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, row = event.key(), self.currentIndex().row()
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if key == Qt.Key.Key_Space and plain and row >= 0:
            self._tick_pressed(row, False)
        elif shift and key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and row >= 0:
            self._extend(row, -1 if key == Qt.Key.Key_Up else 1)
        elif key == Qt.Key.Key_A and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.tick_all()
        else:
            super().keyPressEvent(event)

    def _extend(self, row: int, step: int) -> None:
        """Shift with an arrow ticks the row left and the row reached."""
        reached = max(0, min(row + step, self._orders.rowCount() - 1))
        self._orders.tick_range(row, reached)
        self._anchor = reached
        self.select_row(reached)

    # --- painting and size -------------------------------------------------------------------------------

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self._load_visible()
        super().scrollContentsBy(dx, dy)
        self._hover(self.rowAt(self.viewport().mapFromGlobal(self.cursor().pos()).y()) if self.underMouse() else -1)

    def _load_visible(self) -> None:
        """Read the rows that are about to be painted, before painting starts."""
        first, end = self._rows_in_sight()
        self._orders.load(first, end - 1)
        self._widen_for(first, end - 1)

    def _rows_in_sight(self) -> tuple[int, int]:
        """The first row that is seen, and the one after the last that may be."""
        height = max(1, self.verticalHeader().defaultSectionSize())
        first = self.verticalScrollBar().value() // height
        return first, first + self.viewport().height() // height + 2

    def _rows_came(self) -> None:
        self._forget_widths()
        self._load_visible()

    def look_changed(self) -> None:
        """Take over the row height and column widths of the present density and text size."""
        self._forget_widths()
        super().look_changed()
        self._load_visible()

    def show_status(self, on: bool) -> None:
        """Show the status column; a list of one status does without."""
        self.setColumnHidden(Column.STATUS, not on)
        self.fit_columns()

    def column_name(self, column: int) -> str:
        return Column(column).name.lower()

    def needed_width(self, column: int) -> int | None:
        """Of the buyers' names that are at hand; the other columns are never narrower than what stands in them."""
        if column != Column.ORDER:
            return None
        rows = range(*self._rows_in_sight())
        found = [order for row in rows if (order := self._orders.order_at(row)) is not None]
        return max((self.cells.width_of(order, Column.ORDER) for order in found), default=None)

    def fit_columns(self) -> None:
        """Give the items what the other columns leave."""
        room = self.viewport().width()
        narrow = room < THEME.scaled(_NARROW)
        self.setColumnHidden(Column.TOTAL, narrow)
        own: dict[int, int] = {
            Column.TICK: THEME.metric("column_tick"),
            Column.ORDER: THEME.metric("column_order"),
            Column.SHIP_BY: max(THEME.metric("column_ship_by"), self._widest[Column.SHIP_BY]),
            Column.STATUS: self._status_width(),
            Column.TOTAL: min(max(THEME.metric("column_total"), self._widest[Column.TOTAL]), THEME.scaled(_MOST_TOTAL)),
        }
        widths = {column: self.widths.get(self.column_name(column)) or width for column, width in own.items()}
        shown = {column: width for column, width in widths.items() if not self.isColumnHidden(column)}
        give_room(shown, own, THEME.scaled(_LEAST_ITEMS) - (room - sum(shown.values())))
        widths.update(shown)
        rest = room - sum(shown.values())
        lent = min(max(0, THEME.scaled(_LEAST_ITEMS) - rest), max(0, widths[Column.ORDER] - THEME.scaled(_LEAST_ORDER)))
        widths[Column.ORDER] -= lent
        for column, width in widths.items():
            self.setColumnWidth(column, width)
        self.setColumnWidth(Column.ITEMS, max(60, rest + lent))
        self.cells.narrow = narrow or rest < THEME.scaled(_NARROW_ITEMS)
        self.cells.without_pictures = rest < THEME.scaled(_LEAST_ITEMS)

    def _forget_widths(self) -> None:
        self._widest = {Column.SHIP_BY: 0, Column.TOTAL: 0}

    def _widen_for(self, first: int, last: int) -> None:
        """Let the columns of dates and totals hold the widest of these rows; they never shrink while one scrolls."""
        before = dict(self._widest)
        for row in range(max(0, first), min(last + 1, self._orders.rowCount())):
            order = self._orders.order_at(row)
            if order is not None:
                for column in self._widest:
                    self._widest[column] = max(self._widest[column], self.cells.width_of(order, column))
        if self._widest != before:
            self.fit_columns()

    def _status_width(self) -> int:
        """As wide as the longest chip, in the words of the maker's language."""
        metrics = QFontMetrics(THEME.font("label"))
        statuses = ("pending", "confirmed", "processing", "shipped", "delivered", "cancelled")
        longest = max(metrics.horizontalAdvance(status_word(status)) for status in statuses)
        icon = THEME.metric("icon_text") + Pill.GAP
        return Pill.LEFT + icon + longest + Pill.RIGHT + 2 * THEME.metric("space3")
