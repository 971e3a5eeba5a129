"""The painted header of the order table: tick box, words, sort arrow."""

from __future__ import annotations

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from makerapp.models.list_rows import Sort
from makerapp.services.key_table import with_keys
from makerapp.ui.orders.table_delegate import OrderDelegate, paint_tick_box
from makerapp.ui.orders.table_model import Column, OrderTableModel
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.list_header import ListHeader

SORT_OF = {Column.ORDER: Sort.BUYER, Column.SHIP_BY: Sort.WORK, Column.TOTAL: Sort.TOTAL}


class OrderHeader(ListHeader):
    """``box_pressed`` is the box over the ticks."""

    box_pressed = Signal()
    stretches = Column.ITEMS
    first_edge = Column.ORDER

    def __init__(self, model: OrderTableModel, delegate: OrderDelegate, parent: QWidget | None = None) -> None:
        super().__init__(SORT_OF, Sort.WORK, (Column.TOTAL,), parent)
        self._orders = model
        self._delegate = delegate
        model.ticks_changed.connect(self.viewport().update)

    def section_clicked(self, section: int) -> None:
        if section == Column.TICK:
            self.box_pressed.emit()
        else:
            super().section_clicked(section)

    def tip(self, section: int) -> str:
        tips = {
            Column.TICK: with_keys(self.tr("Tick all orders shown"), "Ctrl+A"),
            Column.ORDER: self.tr("Sort by buyer"),
            Column.SHIP_BY: self.tr("Sort by ship-by date"),
            Column.TOTAL: self.tr("Sort by total"),
        }
        return tips.get(Column(section), "")

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        if rect.isValid() and section == Column.TICK:
            painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, THEME.color("border"))
            paint_tick_box(painter, rect, self._orders.header_state(), self._delegate.look)
            return
        super().paintSection(painter, rect, section)
