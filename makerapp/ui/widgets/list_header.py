"""The painted header of a list: words, and an arrow where it is sorted. What those of orders and products share."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from makerapp.ui.theme import THEME, pixmap
from makerapp.ui.widgets.cell_look import TO_LEFT, pad, pixel_ratio

# So near to an edge a press takes hold of it.
_GRIP = 5


class ListHeader(QHeaderView):
    """``sort_wanted`` names the order asked for by a click.

    ``sort_of``: by which order a column sorts, for those that do. ``to_right``: columns whose words stand at the right.
    Edges can be dragged: a column before the one that takes what is left (``stretches``) by its right edge, one after
    it by its left. ``dragged`` carries column and width wanted, ``dropped`` ends it, ``fit_wanted`` is a double click.
    ``menu_wanted`` is a right click or a long touch, with the column and a global position.
    """

    sort_wanted = Signal(object)
    dragged = Signal(int, int)
    dropped = Signal()
    fit_wanted = Signal(int)
    menu_wanted = Signal(int, QPoint)
    # The column that takes the room the others leave, and the first that has an edge to drag.
    stretches = 0
    first_edge = 0

    def __init__(
        self, sort_of: Mapping[Any, Any], first: Any, to_right: Collection[Any] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._sort_of = sort_of
        self._to_right = to_right
        self._sort = first
        self._descending = False
        self._hovered = -1
        self._edge = -1
        self._drag: tuple[int, int, int] | None = None
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

    # --- edges -------------------------------------------------------------------------------------------

    def edge_of(self, section: int) -> int:
        """Where the edge of a column stands that can be dragged, in pixels from the left; -1 for one without."""
        if section < self.first_edge or section == self.stretches or self.isSectionHidden(section):
            return -1
        left = self.sectionViewportPosition(section)
        return left + self.sectionSize(section) if section < self.stretches else left

    def edge_at(self, x: int) -> int:
        """The column whose edge is near enough to be taken hold of; -1 for none."""
        near = [(abs(self.edge_of(each) - x), each) for each in range(self.count()) if self.edge_of(each) > 0]
        distance, section = min(near, default=(_GRIP + 1, -1))
        return section if distance <= _GRIP else -1

    def mousePressEvent(self, event: QMouseEvent) -> None:
        x = round(event.position().x())
        edge = self.edge_at(x) if event.button() is Qt.MouseButton.LeftButton else -1
        if edge < 0:
            super().mousePressEvent(event)
            return
        self._drag = (edge, x, self.sectionSize(edge))
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        x = round(event.position().x())
        if self._drag is not None:
            section, start, width = self._drag
            moved = x - start
            self.dragged.emit(section, width + (moved if section < self.stretches else -moved))
            event.accept()
            return
        super().mouseMoveEvent(event)
        section, edge = self.logicalIndexAt(event.position().toPoint()), self.edge_at(x)
        if (section, edge) != (self._hovered, self._edge):
            self._show_what_a_press_does(section, edge)

    def _show_what_a_press_does(self, section: int, edge: int) -> None:
        self._hovered, self._edge = section, edge
        tip = self.tip(section) if section >= 0 else ""
        shape = Qt.CursorShape.PointingHandCursor if tip else Qt.CursorShape.ArrowCursor
        if edge >= 0:
            shape, tip = Qt.CursorShape.SplitHCursor, self.tr("Drag for another width; double click to fit")
        self.viewport().setCursor(shape)
        self.viewport().setToolTip(tip)
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._drag is None:
            super().mouseReleaseEvent(event)
            return
        self._drag = None
        self.dropped.emit()
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        edge = self.edge_at(round(event.position().x()))
        if edge < 0:
            super().mouseDoubleClickEvent(event)
            return
        self._drag = None
        self.fit_wanted.emit(edge)
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        section = self.logicalIndexAt(event.pos())
        if section >= 0:
            self.menu_wanted.emit(section, event.globalPos())

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hovered = self._edge = -1
        self.viewport().update()

    def _paint_edge(self, painter: QPainter, rect: QRect, section: int) -> None:
        """The edge that a press would take hold of."""
        if section == self._edge:
            inset, width = THEME.metric("space2"), THEME.metric("rail")
            left = rect.right() + 1 - width if section < self.stretches else rect.left()
            painter.fillRect(left, rect.top() + inset, width, rect.height() - 2 * inset, THEME.color("border_ctl"))

    # --- painting ----------------------------------------------------------------------------------------

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        if not rect.isValid():
            return
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, THEME.color("border"))
        self._paint_edge(painter, rect, section)
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
