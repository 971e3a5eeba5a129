"""A list of rows as a painted table: what those of orders and of products share of look, mouse and keyboard."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyledItemDelegate, QTableView, QWidget

from makerapp.ui.theme import THEME
from makerapp.ui.widgets.cell_look import CellLook
from makerapp.ui.widgets.column_widths import ColumnWidths
from makerapp.ui.widgets.kinetic import scroll_by_finger
from makerapp.ui.widgets.list_header import ListHeader
from makerapp.ui.widgets.photos import PHOTOS

if TYPE_CHECKING:
    from makerapp.ui.widgets.menu import Menu


class RowDelegate(QStyledItemDelegate):
    """Keeps what painting needs. The table says which row is ``hovered`` and which is ``current``; -1 for none."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look: CellLook | None = None
        self.hovered = -1
        self.current = -1
        THEME.changed.connect(self._forget)

    def _forget(self) -> None:
        self._look = None

    @property
    def look(self) -> CellLook:
        """The caches, made anew after a change of theme, density or text size."""
        if self._look is None:
            self._look = CellLook()
        return self._look


class ListTable(QTableView):
    """Signals name rows by id. ``opened`` is Enter or a double click; ``menu_wanted`` has a global position.

    A kind of it says which id is in a row, and how wide its columns are.
    """

    current_changed = Signal(object)
    opened = Signal(int)
    menu_wanted = Signal(int, QPoint)
    # Under which name the widths of its columns are remembered.
    table_name = "list"

    def __init__(
        self, model: QAbstractTableModel, cells: RowDelegate, head: QHeaderView, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._keyboard_focus = False
        self._foot_room = 0
        self.widths = ColumnWidths(self.table_name)
        self._row_cells = cells
        self._row_head = head
        # Both are made before the table is, and die with it.
        cells.setParent(self)
        self.setModel(model)
        self.setItemDelegate(cells)
        self.setHorizontalHeader(head)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
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
        scroll_by_finger(self)
        if isinstance(head, ListHeader):
            head.dragged.connect(self._drag_column)
            head.dropped.connect(lambda: self.widths.keep(self))
            head.fit_wanted.connect(self.fit_column)
            head.menu_wanted.connect(self._show_column_menu)
        THEME.changed.connect(self.look_changed)
        PHOTOS.arrived.connect(self._photo_came)

    def _photo_came(self, _name: str) -> None:
        self.viewport().update()

    # --- what each kind says -----------------------------------------------------------------------------

    def id_at(self, row: int) -> int | None:
        """The id in a row, ``None`` where there is none (yet)."""
        return None

    def main_column(self) -> int:
        """The column that names the row: the current cell is in it."""
        return 0

    def menu_column(self) -> int:
        """The column over whose cell the menu opens when it is asked for by a key."""
        return self.main_column()

    def fit_columns(self) -> None:
        """Share out the width among the columns."""

    def column_name(self, column: int) -> str:
        """What a column is called where its width is remembered."""
        return str(column)

    def needed_width(self, column: int) -> int | None:
        """How wide a column has to be for what stands in it; ``None`` where it is as wide by itself."""
        return None

    # --- widths of columns -------------------------------------------------------------------------------

    def _drag_column(self, column: int, width: int) -> None:
        self.widths.set(self.column_name(column), width)
        self.fit_columns()
        # What there was no room for is not remembered: the edge would stand still for as long when it comes back.
        self.widths.set(self.column_name(column), self.columnWidth(column))

    def fit_column(self, column: int) -> None:
        """As wide as what stands in it; remembered."""
        needed = self.needed_width(column)
        if needed is None:
            self.widths.forget(self.column_name(column))
        else:
            self.widths.set(self.column_name(column), needed)
        self.fit_columns()
        self.widths.keep(self)

    def reset_columns(self) -> None:
        """All widths as the program chooses them; remembered."""
        self.widths.forget_all()
        self.fit_columns()
        self.widths.keep(self)

    def _step_column(self, column: int, by: int) -> None:
        self._drag_column(column, self.columnWidth(column) + by)
        self.widths.keep(self)

    def column_menu(self, column: int) -> Menu:
        """What else than dragging gives a column its width."""
        from makerapp.ui.widgets.menu import Menu

        menu = Menu(self)
        menu.setAccessibleName(self.tr("Width of the column"))
        head = self._row_head
        if isinstance(head, ListHeader) and head.edge_of(column) >= 0:
            step = THEME.metric("space6")
            menu.add(self.tr("Wider"), partial(self._step_column, column, step), "plus")
            menu.add(self.tr("Narrower"), partial(self._step_column, column, -step), "minus")
            menu.add(self.tr("Fit this column"), partial(self.fit_column, column), "arrow-left-right")
            menu.addSeparator()
        menu.add(self.tr("All columns as they were"), self.reset_columns, "rotate-ccw")
        return menu

    def _show_column_menu(self, column: int, place: QPoint) -> None:
        menu = self.column_menu(column)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    # --- current row -------------------------------------------------------------------------------------

    def current_id(self) -> int | None:
        """The id in the current row, ``None`` where there is none."""
        index = self.currentIndex()
        return self.id_at(index.row()) if index.isValid() else None

    def select_row(self, row: int) -> None:
        """Make a row the current one; -1 for none."""
        if not 0 <= row < self.model().rowCount():
            self.setCurrentIndex(QModelIndex())
            return
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(self.model().index(row, self.main_column()), flags)

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().currentChanged(current, previous)
        self._update_row(previous.row())
        self._update_row(current.row())
        if current.row() != previous.row():
            self.current_changed.emit(self.id_at(current.row()))

    def _update_row(self, row: int) -> None:
        if row >= 0:
            self.viewport().update(0, self.rowViewportPosition(row), self.viewport().width(), self.rowHeight(row))

    def open_row(self, row: int) -> None:
        """Ask for a row to be opened; nothing where it isn't there."""
        found = self.id_at(row)
        if found is not None:
            self.opened.emit(found)

    # --- mouse -------------------------------------------------------------------------------------------

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.indexAt(event.position().toPoint()).row())
        super().mouseMoveEvent(event)

    def leaveEvent(self, event) -> None:
        self._hover(-1)
        super().leaveEvent(event)

    def _hover(self, row: int) -> None:
        if row != self._row_cells.hovered:
            before, self._row_cells.hovered = self._row_cells.hovered, row
            self._update_row(before)
            self._update_row(row)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            row = self.currentIndex().row()
            rect = self.visualRect(self.model().index(row, self.menu_column()))
            place = self.viewport().mapToGlobal(rect.center())
        else:
            row = self.rowAt(self.viewport().mapFromGlobal(event.globalPos()).y())
            self.select_row(row)
            place = event.globalPos()
        found = self.id_at(row)
        if found is not None:
            self.menu_wanted.emit(found, place)

    # --- keyboard ----------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self.open_row(self.currentIndex().row())
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.select_row(0 if key == Qt.Key.Key_Home else self.model().rowCount() - 1)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.accept()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Nothing: a scanner types letters, and they must not move the current row."""

    # --- painting and size -------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        # Asked here, since a row taken out above moves the current one without a word.
        self._row_cells.current = self.currentIndex().row()
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

    def set_foot_room(self, pixels: int) -> None:
        """Something floats over the foot of the list: let the last row be scrolled until it stands above it."""
        if pixels == self._foot_room:
            return
        self._foot_room = pixels
        self.updateGeometries()
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def updateGeometries(self) -> None:
        super().updateGeometries()
        # Qt's base class calls this while the table is still being made.
        if getattr(self, "_foot_room", 0):
            bar = self.verticalScrollBar()
            bar.setMaximum(max(0, self.verticalHeader().length() + self._foot_room - self.viewport().height()))

    def scrollTo(
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        super().scrollTo(index, hint)
        if self._foot_room and index.isValid():
            bottom = self.rowViewportPosition(index.row()) + self.rowHeight(index.row())
            hidden = bottom - (self.viewport().height() - self._foot_room)
            if hidden > 0:
                bar = self.verticalScrollBar()
                bar.setValue(bar.value() + hidden)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_columns()

    def look_changed(self) -> None:
        """Take over the row height and column widths of the present density and text size."""
        self.verticalHeader().setMinimumSectionSize(10)
        self.verticalHeader().setDefaultSectionSize(THEME.metric("row"))
        self._row_head.setFixedHeight(THEME.metric("header"))
        self.verticalScrollBar().setSingleStep(THEME.metric("row"))
        self.fit_columns()
        self.viewport().update()
