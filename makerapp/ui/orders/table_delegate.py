"""Paints every cell of the order table; no widgets in cells, nothing read while painting that was painted before."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionViewItem

from makerapp.models.list_rows import OrderRow
from makerapp.money import format_money
from makerapp.services import words
from makerapp.ui.orders import row_words
from makerapp.ui.orders.table_model import Column, OrderTableModel
from makerapp.ui.theme import THEME, pixmap
from makerapp.ui.widgets.cell_look import TO_RIGHT, CellLook, cell_lines, pad, pixel_ratio
from makerapp.ui.widgets.chip import Pill, paint_pill, status_word
from makerapp.ui.widgets.list_table import RowDelegate
from makerapp.ui.widgets.thumbnail import photo_pixmap

_MOST_THUMBS = 3
_OVERLAP = 23  # pixels of a 40-px picture that the one before it hides
_URGENCY = {"late": ("danger", "triangle-alert"), "today": ("warn", "clock"), "tomorrow": ("text", ""),
            "held": ("text2", "pause")}  # fmt: skip


class OrderDelegate(RowDelegate):
    """One delegate for all columns. The view says which row is hovered; the model which are ticked."""

    def __init__(self, model: OrderTableModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.cutoff = ""
        self.narrow = False
        self.without_pictures = False
        self._painters: dict[Column, Callable[[QPainter, QRect, OrderRow, QColor], None]] = {
            Column.TICK: self._paint_tick,
            Column.ORDER: self._paint_order,
            Column.ITEMS: self._paint_items,
            Column.SHIP_BY: self._paint_ship_by,
            Column.STATUS: self._paint_status,
            Column.TOTAL: self._paint_total,
        }

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = index.row()
        order = self._model.order_at(row)
        if order is None:
            return
        rect: QRect = option.rect
        column = Column(index.column())
        look = self.look
        ticked = self._model.is_ticked(order.id)
        token = "accent_tint" if row == self.current or ticked else "hover" if row == self.hovered else "surface"
        painter.fillRect(rect, look.color(token))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, look.color("border"))
        if column is Column.TICK and row == self.current:
            painter.fillRect(rect.left(), rect.top(), THEME.metric("accent_bar"), rect.height(), look.color("accent"))
        self._painters[column](painter, rect, order, look.color(token))

    def width_of(self, order: OrderRow, column: Column) -> int:
        """How wide the column of buyers, dates or totals has to be for this order, paddings included."""
        look, query = self.look, self._model.query
        if column is Column.ORDER:
            upper, lower = (
                look.width(row_words.buyer(order), look.strong),
                look.width(row_words.source(order), look.second),
            )
            return int(max(upper, lower)) + 1 + pad() + THEME.metric("space2")
        if column is Column.TOTAL:
            return int(look.width(format_money(order.total, order.currency), look.money)) + 2 * pad()
        if query is None:
            return 0
        found = words.row_urgency(order, query.today, self.cutoff, query.in_time)
        strong = found.level in ("late", "today", "tomorrow")
        icon = THEME.metric("icon_text") + THEME.metric("space1") + 1 if _URGENCY.get(found.level, ("", ""))[1] else 0
        upper = look.width(found.line1, look.strong if strong else look.body) + icon
        lower = look.width(found.line2, look.second)
        return int(max(upper, lower)) + 1 + pad() + THEME.metric("space1")

    # --- cells -------------------------------------------------------------------------------------------

    def _paint_tick(self, painter: QPainter, rect: QRect, order: OrderRow, ground: QColor) -> None:
        paint_tick_box(painter, rect, Qt.CheckState.Checked if self._model.is_ticked(order.id) else _OFF, self.look)

    def _paint_order(self, painter: QPainter, rect: QRect, order: OrderRow, ground: QColor) -> None:
        look = self.look
        self._two_lines(
            painter,
            rect.adjusted(pad(), 0, -THEME.metric("space2"), 0),
            (row_words.buyer(order), look.strong, "text"),
            (row_words.source(order), look.second, "text2"),
        )

    def _paint_items(self, painter: QPainter, rect: QRect, order: OrderRow, ground: QColor) -> None:
        look = self.look
        left = self._paint_thumbs(painter, rect, order, ground)
        inner = QRect(left, rect.top(), rect.right() - THEME.metric("space2") - left, rect.height())
        if inner.width() <= 0:
            return
        upper, lower = cell_lines(inner)
        self._text(painter, upper, row_words.items(order), look.medium, "text")
        if lower is None:
            return
        said = row_words.pieces(order.pieces)
        self._text(painter, lower, said, look.second, "text2")
        at = lower.left() + look.width(said, look.second) + THEME.metric("space2")
        size, gap = THEME.metric("icon_text"), THEME.metric("space1")
        for icon, word in row_words.marks(order):
            wide = look.width(word, look.second)
            # An icon without its word says nothing to who doesn't know it: whole, or not at all.
            if at + size + gap + wide > lower.right():
                continue
            top = lower.center().y() - (size - 1) / 2
            painter.drawPixmap(QPointF(at, top), pixmap(icon, size, "text2", pixel_ratio(painter)))
            at += size + gap
            self._text(painter, QRectF(at, lower.top(), wide + 1, lower.height()), word, look.second, "text2")
            at += wide + THEME.metric("space2") + 2

    def _paint_thumbs(self, painter: QPainter, rect: QRect, order: OrderRow, ground: QColor) -> int:
        """Up to three pictures, each partly behind the one before it; gives where text may start."""
        size = THEME.metric("thumb")
        shown = order.items[: 1 if self.narrow else _MOST_THUMBS]
        left = rect.left() + pad()
        if not shown or self.without_pictures:
            return left
        step = size - _OVERLAP * size // 40
        top = rect.top() + (rect.height() - size) // 2
        ratio = pixel_ratio(painter)
        for number in range(len(shown) - 1, -1, -1):
            item = shown[number]
            at = left + number * step
            if number < len(shown) - 1:
                radius = THEME.metric("radius_control") + 2
                painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(ground)
                painter.drawRoundedRect(QRectF(at - 2, top - 2, size + 4, size + 4), radius, radius)
                painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
            painter.drawPixmap(at, top, photo_pixmap(item.picture, item.title, size, ratio))
        return left + (len(shown) - 1) * step + size + THEME.metric("space3")

    def _paint_ship_by(self, painter: QPainter, rect: QRect, order: OrderRow, ground: QColor) -> None:
        look = self.look
        query = self._model.query
        if query is None:
            return
        found = words.row_urgency(order, query.today, self.cutoff, query.in_time)
        token, icon = _URGENCY.get(found.level, ("text2" if found.level in ("done", "none") else "text", ""))
        upper, lower = cell_lines(rect.adjusted(pad(), 0, -THEME.metric("space1"), 0), two=bool(found.line2))
        if icon:
            size = THEME.metric("icon_text")
            top = upper.center().y() - (size - 1) / 2
            painter.drawPixmap(QPointF(upper.left(), top), pixmap(icon, size, token, pixel_ratio(painter)))
            upper.adjust(size + THEME.metric("space1") + 1, 0, 0, 0)
        strong = found.level in ("late", "today", "tomorrow")
        self._text(painter, upper, found.line1, look.strong if strong else look.body, token)
        if lower is not None:
            self._text(painter, lower, found.line2, look.second, "text2")

    def _paint_status(self, painter: QPainter, rect: QRect, order: OrderRow, ground: QColor) -> None:
        status = str(order.status)
        word = status_word(status)
        height = THEME.metric("chip")
        icon = THEME.metric("icon_text") + Pill.GAP
        wide = Pill.LEFT + icon + self.look.width(word, self.look.label) + Pill.RIGHT + 1
        text, fill = THEME.status_colors(status)
        place = QRectF(rect.left() + pad(), rect.top() + (rect.height() - height) // 2, wide, height)
        paint_pill(painter, place, word, THEME.status(status).icon, text, fill, height / 2)

    def _paint_total(self, painter: QPainter, rect: QRect, order: OrderRow, ground: QColor) -> None:
        amount = format_money(order.total, order.currency)
        place = QRectF(rect.adjusted(0, 0, -pad(), -1))
        painter.setFont(self.look.money)
        painter.setPen(self.look.color("text"))
        painter.drawText(place, TO_RIGHT, amount)

    # --- strokes -----------------------------------------------------------------------------------------

    def _two_lines(
        self, painter: QPainter, rect: QRect, first: tuple[str, QFont, str], second: tuple[str, QFont, str]
    ) -> None:
        upper, lower = cell_lines(rect)
        self._text(painter, upper, *first)
        if lower is not None:
            self._text(painter, lower, *second)

    def _text(self, painter: QPainter, rect: QRectF, text: str, font: QFont, token: str) -> None:
        self.look.draw(painter, rect, text, font, token)

    def setModelData(self, editor: Any, model: QAbstractItemModel, index: Any) -> None:
        """Nothing is edited in the table."""


_OFF = Qt.CheckState.Unchecked


def paint_tick_box(painter: QPainter, rect: QRect, state: Qt.CheckState, look: CellLook) -> None:
    """A check box in the middle of ``rect``, for the tick column and its header."""
    size = THEME.metric("tick")
    left = rect.left() + (rect.width() - size) // 2 + 2
    box = QRectF(left, rect.top() + (rect.height() - 1 - size) // 2, size, size)
    radius = THEME.metric("radius_cap")
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    if state == _OFF:
        painter.setPen(QPen(look.color("border_ctl"), 1.6))
        painter.setBrush(look.color("surface"))
        painter.drawRoundedRect(box.adjusted(0.8, 0.8, -0.8, -0.8), radius, radius)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("accent"))
        painter.drawRoundedRect(box, radius, radius)
        icon = "check" if state == Qt.CheckState.Checked else "minus"
        inner = size - 4
        drawn = pixmap(icon, inner, "on_accent", pixel_ratio(painter))
        painter.drawPixmap(QPointF(box.left() + 2, box.top() + 2), drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
