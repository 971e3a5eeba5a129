"""Paints every cell of the table of products; no widgets in cells, nothing read while painting."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from makerapp.models.product_queries import ProductRow
from makerapp.ui.products import list_words
from makerapp.ui.products.table_model import Column, ProductTableModel
from makerapp.ui.theme import THEME, pixmap
from makerapp.ui.widgets.cell_look import TO_RIGHT, cell_lines, pad, pixel_ratio
from makerapp.ui.widgets.list_table import RowDelegate
from makerapp.ui.widgets.thumbnail import photo_pixmap


class ProductDelegate(RowDelegate):
    """One delegate for all columns. The view says which row is hovered and whether SKUs have a column."""

    def __init__(self, model: ProductTableModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.with_sku = True

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        number = index.row()
        row = self._model.row_at(number)
        if row is None:
            return
        rect: QRect = option.rect
        column, look = Column(index.column()), self.look
        token = "accent_tint" if number == self.current else "hover" if number == self.hovered else "surface"
        painter.fillRect(rect, look.color(token))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, look.color("border"))
        if column is Column.PRODUCT:
            if number == self.current:
                bar = THEME.metric("accent_bar")
                painter.fillRect(rect.left(), rect.top(), bar, rect.height(), look.color("accent"))
            self._paint_product(painter, rect, row)
        elif column is Column.STATE:
            self._paint_state(painter, rect, row)
        elif column is Column.SKU:
            upper, _ = cell_lines(rect.adjusted(pad(), 0, -THEME.metric("space1"), 0), two=False)
            look.draw(painter, upper, row.sku or "–", look.second, "text2")
        else:
            self._paint_figure(painter, rect, row, column)

    def state_width(self, row: ProductRow) -> int:
        """How wide the column has to be for how this product stands, paddings included."""
        found, look = list_words.state(row), self.look
        icon = THEME.metric("icon_text") + THEME.metric("space1") + 1 if found.icon else 0
        font = look.strong if found.icon else look.body
        return (
            int(max(look.width(found.line1, font) + icon, look.width(found.line2, look.second)))
            + pad()
            + THEME.metric("space1")
            + 1
        )

    def figure_width(self, row: ProductRow, column: Column) -> int:
        """How wide a column of figures has to be for this product, paddings included."""
        text = list_words.shown(row, column.name.lower())
        return int(self.look.width(text, self.look.money)) + pad() + THEME.metric("space2")

    def _paint_product(self, painter: QPainter, rect: QRect, row: ProductRow) -> None:
        look = self.look
        size = THEME.metric("thumb")
        left = rect.left() + pad() + THEME.metric("space1")
        top = rect.top() + (rect.height() - size) // 2
        painter.drawPixmap(left, top, photo_pixmap(row.picture, row.title, size, pixel_ratio(painter)))
        left += size + THEME.metric("space3")
        second = list_words.second_line(row, with_sku=self.with_sku)
        inner = QRect(left, rect.top(), rect.right() - THEME.metric("space1") - left, rect.height())
        if inner.width() <= 0:
            return
        upper, lower = cell_lines(inner, two=bool(second))
        look.draw(painter, upper, row.title, look.strong, "text2" if row.archived else "text")
        if lower is not None:
            look.draw(painter, lower, second, look.second, "text2")

    def _paint_state(self, painter: QPainter, rect: QRect, row: ProductRow) -> None:
        look, found = self.look, list_words.state(row)
        upper, lower = cell_lines(rect.adjusted(pad(), 0, -THEME.metric("space1"), 0), two=bool(found.line2))
        if found.icon:
            size = THEME.metric("icon_text")
            top = upper.center().y() - (size - 1) / 2
            painter.drawPixmap(QPointF(upper.left(), top), pixmap(found.icon, size, found.tone, pixel_ratio(painter)))
            upper.adjust(size + THEME.metric("space1") + 1, 0, 0, 0)
        look.draw(painter, upper, found.line1, look.strong if found.icon else look.body, found.tone)
        if lower is not None:
            look.draw(painter, lower, found.line2, look.second, "text2")

    def _paint_figure(self, painter: QPainter, rect: QRect, row: ProductRow, column: Column) -> None:
        quiet = column is Column.PROMISED and not row.committed
        painter.setFont(self.look.money)
        painter.setPen(self.look.color("text2" if quiet or row.archived else "text"))
        place = QRectF(rect.adjusted(0, 0, -pad(), -1))
        painter.drawText(place, TO_RIGHT, list_words.shown(row, column.name.lower()))
