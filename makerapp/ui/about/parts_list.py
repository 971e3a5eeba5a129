"""The list of parts: a name, and below it license and version."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from makerapp.ui.theme import THEME
from makerapp.ui.widgets.style_props import set_style

_LINE = Qt.ItemDataRole.UserRole
_WIDTH = 300


class _TwoLines(QStyledItemDelegate):
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
            (lower, "secondary", "text2", index.data(_LINE)),
        ):
            painter.setFont(THEME.font(role))
            painter.setPen(THEME.color(token))
            fitting = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, area.width())
            painter.drawText(area, middle, fitting)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, THEME.scaled(44))


class PartsList(QListWidget):
    """Arrows go through the parts; letters typed here go on in ``search``."""

    def __init__(self, search: QLineEdit, parent: QWidget) -> None:
        super().__init__(parent)
        self._search = search
        set_style(self, kind="plain")
        self.setItemDelegate(_TwoLines(self))
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedWidth(THEME.scaled(_WIDTH))
        self.setAccessibleName(self.tr("Parts of others in Makerbench"))

    def add(self, name: str, line: str) -> None:
        """Put a part at the end."""
        item = QListWidgetItem(name, self)
        item.setData(_LINE, line)
        item.setToolTip(name)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{name}, {line}")

    def words_of(self, row: int) -> str:
        """Both lines of a part."""
        return f"{self.item(row).text()}\n{self.item(row).data(_LINE)}"

    def show_only(self, rows: list[int]) -> None:
        """Hide all others."""
        for row in range(self.count()):
            self.item(row).setHidden(row not in rows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text().strip() and event.text().isprintable():
            self._search.setFocus(Qt.FocusReason.OtherFocusReason)
            self._search.insert(event.text())
            return
        super().keyPressEvent(event)
