"""Rows of a list with a name and a quieter line below it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyledItemDelegate, QStyleOptionViewItem

from makerapp.ui.theme import THEME
from makerapp.ui.widgets.plain_tip import plain_tip

LINE = Qt.ItemDataRole.UserRole
"""The data of an item that holds its second line."""


def add_item(rows: QListWidget, name: str, line: str) -> QListWidgetItem:
    """Put a row at the end of a list."""
    item = QListWidgetItem(name, rows)
    item.setData(LINE, line)
    item.setToolTip(plain_tip(name))
    item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{name}, {line}")
    return item


class TwoLines(QStyledItemDelegate):
    """Name and line, each shortened to the room there is; the rest of the look is the style sheet's."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        self.initStyleOption(option, index)
        option.text = ""
        style = option.widget.style()
        style.drawControl(style.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        side, upper = THEME.metric("space3"), option.rect.adjusted(0, THEME.metric("space1"), 0, 0)
        upper = upper.adjusted(side, 0, -side, -option.rect.height() // 2)
        lower = option.rect.adjusted(side, option.rect.height() // 2, -side, -THEME.metric("space1"))
        middle = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for area, role, token, words in (
            (upper, "medium", "text", index.data(Qt.ItemDataRole.DisplayRole)),
            (lower, "secondary", "text2", index.data(LINE)),
        ):
            painter.setFont(THEME.font(role))
            painter.setPen(THEME.color(token))
            fitting = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, area.width())
            painter.drawText(area, middle, fitting)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, THEME.scaled(44))
