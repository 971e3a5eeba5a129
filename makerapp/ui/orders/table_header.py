"""The painted header of the order table: tick box, words, sort arrow."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from makerapp.models.list_rows import Sort
from makerapp.ui.orders.table_delegate import OrderDelegate, paint_tick_box
from makerapp.ui.orders.table_model import AnyIndex, Column, OrderTableModel
from makerapp.ui.theme import THEME, pixmap

SORT_OF = {Column.ORDER: Sort.BUYER, Column.SHIP_BY: Sort.WORK, Column.TOTAL: Sort.TOTAL}


class OrderHeader(QHeaderView):
    """``sort_wanted`` names the order asked for by a click; ``box_pressed`` is the box over the ticks."""

    sort_wanted = Signal(object)
    box_pressed = Signal()

    def __init__(self, model: OrderTableModel, delegate: OrderDelegate, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._orders = model
        self._delegate = delegate
        self._sort = Sort.WORK
        self._descending = False
        self._hovered = -1
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setStretchLastSection(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(10)
        self.setAccessibleName(self.tr("Column headings"))
        self.viewport().setAutoFillBackground(False)
        self.setMouseTracking(True)
        self.sectionClicked.connect(self._clicked)
        model.ticks_changed.connect(self.viewport().update)
        THEME.changed.connect(self._look_changed)

    def show_sort(self, sort: Sort, descending: bool) -> None:
        """Show the arrow for this order."""
        self._sort, self._descending = sort, descending
        self.viewport().update()

    def _look_changed(self) -> None:
        self.updateGeometry()
        self.viewport().update()

    def _clicked(self, section: int) -> None:
        if section == Column.TICK:
            self.box_pressed.emit()
        elif Column(section) in SORT_OF:
            self.sort_wanted.emit(SORT_OF[Column(section)])

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), THEME.metric("header"))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        section = self.logicalIndexAt(event.position().toPoint())
        if section != self._hovered:
            self._hovered = section
            able = section == Column.TICK or (section >= 0 and Column(section) in SORT_OF)
            shape = Qt.CursorShape.PointingHandCursor if able else Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(shape)
            self.viewport().setToolTip(self._tip(section))

    def _tip(self, section: int) -> str:
        if section == Column.TICK:
            return self.tr("Tick all orders shown (Ctrl+A)")
        tips = {
            Column.ORDER: self.tr("Sort by buyer"),
            Column.SHIP_BY: self.tr("Sort by ship-by date"),
            Column.TOTAL: self.tr("Sort by total"),
        }
        return tips.get(Column(section), "") if section >= 0 else ""

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        if not rect.isValid():
            return
        column = Column(section)
        look = self._delegate.look
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, look.color("border"))
        if column is Column.TICK:
            paint_tick_box(painter, rect, self._orders.header_state(), look)
            return
        words = str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")
        sorted_here = SORT_OF.get(column) is self._sort
        painter.setFont(THEME.font("label"))
        painter.setPen(look.color("text" if sorted_here else "text2"))
        pad = THEME.metric("space3")
        place = QRectF(rect.adjusted(pad, 0, -pad, -1))
        arrow = THEME.metric("icon_text") if sorted_here else 0
        wide = painter.fontMetrics().horizontalAdvance(words)
        right = column is Column.TOTAL
        start = place.right() - wide - (arrow + 4 if arrow else 0) if right else place.left()
        painter.drawText(
            QRectF(start, place.top(), wide + 2, place.height()),
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
            words,
        )
        if arrow:
            name = "arrow-down" if self._descending else "arrow-up"
            ratio = painter.device().devicePixelRatioF()
            top = rect.top() + (rect.height() - 1 - arrow) / 2
            painter.drawPixmap(QPointF(start + wide + 4, top), pixmap(name, arrow, "text", ratio))

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        """The header has no current section of its own."""
