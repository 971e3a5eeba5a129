"""The painted header of a list: words, and an arrow where it is sorted. What those of orders and products share."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from makerapp.ui.theme import THEME, pixmap
from makerapp.ui.widgets.cell_look import TO_LEFT, pad, pixel_ratio


class ListHeader(QHeaderView):
    """``sort_wanted`` names the order asked for by a click.

    ``sort_of``: by which order a column sorts, for those that do. ``to_right``: columns whose words stand at the right.
    """

    sort_wanted = Signal(object)

    def __init__(
        self, sort_of: Mapping[Any, Any], first: Any, to_right: Collection[Any] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._sort_of = sort_of
        self._to_right = to_right
        self._sort = first
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
        self.sectionClicked.connect(self.section_clicked)
        THEME.changed.connect(self._look_changed)

    # --- what each kind says -----------------------------------------------------------------------------

    def section_clicked(self, section: int) -> None:
        """What a click on a column does."""
        if section in self._sort_of:
            self.sort_wanted.emit(self._sort_of[section])

    def tip(self, section: int) -> str:
        """What a click would do, in words; "" where it does nothing."""
        return ""

    def indent(self, section: int) -> int:
        """Room before a column's words, beside that of every cell."""
        return 0

    # --- showing -----------------------------------------------------------------------------------------

    def show_sort(self, sort: Any, descending: bool) -> None:
        """Show the arrow for this order."""
        self._sort, self._descending = sort, descending
        self.viewport().update()

    def words_of(self, section: int) -> str:
        """The words of a column."""
        return str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")

    def _look_changed(self) -> None:
        self.updateGeometry()
        self.viewport().update()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), THEME.metric("header"))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        section = self.logicalIndexAt(event.position().toPoint())
        if section != self._hovered:
            self._hovered = section
            tip = self.tip(section) if section >= 0 else ""
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if tip else Qt.CursorShape.ArrowCursor)
            self.viewport().setToolTip(tip)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        if not rect.isValid():
            return
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, THEME.color("border"))
        words = self.words_of(section)
        sorted_here = section in self._sort_of and self._sort_of[section] is self._sort
        painter.setFont(THEME.font("label"))
        painter.setPen(THEME.color("text" if sorted_here else "text2"))
        place = QRectF(rect.adjusted(pad() + self.indent(section), 0, -pad(), -1))
        arrow = THEME.metric("icon_text") if sorted_here else 0
        wide = painter.fontMetrics().horizontalAdvance(words)
        start = place.left()
        if section in self._to_right:
            start = place.right() - wide - (arrow + 4 if arrow else 0)
        painter.drawText(QRectF(start, place.top(), wide + 2, place.height()), TO_LEFT, words)
        if arrow:
            name = "arrow-down" if self._descending else "arrow-up"
            top = rect.top() + (rect.height() - 1 - arrow) / 2
            painter.drawPixmap(QPointF(start + wide + 4, top), pixmap(name, arrow, "text", pixel_ratio(painter)))

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        """The header has no current section of its own."""
