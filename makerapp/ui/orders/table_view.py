"""The order table: keyboard, mouse and ticks over the model; the delegate paints."""

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

from makerapp.ui.orders.table_delegate import OrderDelegate
from makerapp.ui.orders.table_header import OrderHeader
from makerapp.ui.orders.table_model import AnyIndex, Column, OrderTableModel
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.chip import Pill, status_word

# Under this width of the table the total goes first, then all pictures but the first (UX 5).
_NARROW = 700
# Under this width of the items column a second picture would leave no room for words.
_NARROW_ITEMS = 240
# Under this one even a single picture would; the buyer's column then gives room down to its least.
_LEAST_ITEMS = 150
_LEAST_ORDER = 120
# No wider than this do the figures of the totals make their column.
_MOST_TOTAL = 110


class OrderTableView(QTableView):
    """Signals name rows by order id. ``opened`` is Enter or a double click; ``menu_wanted`` has a global position."""

    current_changed = Signal(object)
    opened = Signal(int)
    menu_wanted = Signal(int, QPoint)

    def __init__(self, model: OrderTableModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._orders = model
        self._anchor = -1
        self._forget_widths()
        self._keyboard_focus = False
        self.cells = OrderDelegate(model, self)
        self.head = OrderHeader(model, self.cells, self)
        self.setModel(model)
        self.setItemDelegate(self.cells)
        self.setHorizontalHeader(self.head)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setAccessibleName(self.tr("Orders"))
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
        self.head.box_pressed.connect(self.toggle_all)
        self.doubleClicked.connect(self._double_clicked)
        model.modelReset.connect(self._rows_came)
        model.dataChanged.connect(self._load_visible)
        THEME.changed.connect(self.look_changed)
        self.look_changed()

    # --- current row -------------------------------------------------------------------------------------

    def current_id(self) -> int | None:
        """The order in the current row, ``None`` where there is none."""
        index = self.currentIndex()
        return self._orders.id_at(index.row()) if index.isValid() else None

    def select_row(self, row: int) -> None:
        """Make a row the current one; -1 for none."""
        if not 0 <= row < self._orders.rowCount():
            self.setCurrentIndex(QModelIndex())
            return
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(self._orders.index(row, Column.ORDER), flags)

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        super().currentChanged(current, previous)
        self._update_row(previous.row())
        self._update_row(current.row())
        if current.row() != previous.row():
            self.current_changed.emit(self._orders.id_at(current.row()))

    def _update_row(self, row: int) -> None:
        if row >= 0:
            top = self.rowViewportPosition(row)
            self.viewport().update(0, top, self.viewport().width(), self.rowHeight(row))

    # --- ticks -------------------------------------------------------------------------------------------

    def toggle_all(self) -> None:
        """The box in the header: tick everything shown, or nothing."""
        if self._orders.header_state() == Qt.CheckState.Checked:
            self._orders.clear_ticks()
        else:
            self._orders.tick_all()

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
        order_id = self._orders.id_at(index.row())
        if order_id is not None and index.column() != Column.TICK:
            self.opened.emit(order_id)

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
            row = self.currentIndex().row()
            rect = self.visualRect(self._orders.index(row, Column.ITEMS))
            place = self.viewport().mapToGlobal(rect.center())
        else:
            row = self.rowAt(self.viewport().mapFromGlobal(event.globalPos()).y())
            self.select_row(row)
            place = event.globalPos()
        order_id = self._orders.id_at(row)
        if order_id is not None:
            self.menu_wanted.emit(order_id, place)

    # --- keyboard ----------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, row = event.key(), self.currentIndex().row()
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            order_id = self._orders.id_at(row)
            if order_id is not None:
                self.opened.emit(order_id)
        elif key == Qt.Key.Key_Space and plain and row >= 0:
            self._tick_pressed(row, False)
        elif shift and key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and row >= 0:
            self._extend(row, -1 if key == Qt.Key.Key_Up else 1)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.select_row(0 if key == Qt.Key.Key_Home else self._orders.rowCount() - 1)
        elif key == Qt.Key.Key_A and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self._orders.tick_all()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.accept()
        else:
            super().keyPressEvent(event)

    def _extend(self, row: int, step: int) -> None:
        """Shift with an arrow ticks the row left and the row reached."""
        reached = max(0, min(row + step, self._orders.rowCount() - 1))
        self._orders.tick_range(row, reached)
        self._anchor = reached
        self.select_row(reached)

    def keyboardSearch(self, search: str) -> None:
        """Nothing: a scanner types letters, and they must not move the current row."""

    # --- painting and size -------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        # Asked here, since a row taken out above moves the current one without a word.
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

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self._load_visible()
        super().scrollContentsBy(dx, dy)
        self._hover(self.rowAt(self.viewport().mapFromGlobal(self.cursor().pos()).y()) if self.underMouse() else -1)

    def _load_visible(self) -> None:
        """Read the rows that are about to be painted, before painting starts."""
        height = max(1, self.verticalHeader().defaultSectionSize())
        first = self.verticalScrollBar().value() // height
        last = first + self.viewport().height() // height + 1
        self._orders.load(first, last)
        self._widen_for(first, last)

    def _rows_came(self) -> None:
        self._forget_widths()
        self._load_visible()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_columns()

    def look_changed(self) -> None:
        """Take over the row height and column widths of the present density and text size."""
        self.verticalHeader().setMinimumSectionSize(10)
        self.verticalHeader().setDefaultSectionSize(THEME.metric("row"))
        self.head.setFixedHeight(THEME.metric("header"))
        self._rows_came()
        self.verticalScrollBar().setSingleStep(THEME.metric("row"))
        self.fit_columns()
        self.viewport().update()

    def show_status(self, on: bool) -> None:
        """Show the status column; a list of one status does without."""
        self.setColumnHidden(Column.STATUS, not on)
        self.fit_columns()

    def fit_columns(self) -> None:
        """Give the items what the other columns leave."""
        room = self.viewport().width()
        narrow = room < THEME.scaled(_NARROW)
        self.setColumnHidden(Column.TOTAL, narrow)
        widths = {
            Column.TICK: THEME.metric("column_tick"),
            Column.ORDER: THEME.metric("column_order"),
            Column.SHIP_BY: max(THEME.metric("column_ship_by"), self._widest[Column.SHIP_BY]),
            Column.STATUS: self._status_width(),
            Column.TOTAL: min(max(THEME.metric("column_total"), self._widest[Column.TOTAL]), THEME.scaled(_MOST_TOTAL)),
        }
        rest = room - sum(width for column, width in widths.items() if not self.isColumnHidden(column))
        lent = min(max(0, THEME.scaled(_LEAST_ITEMS) - rest), widths[Column.ORDER] - THEME.scaled(_LEAST_ORDER))
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
