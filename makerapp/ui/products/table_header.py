"""The painted header of the table of products: words, and an arrow where it is sorted."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from makerapp.models.product_queries import ProductSort
from makerapp.ui.products.table_model import FIGURES, SORT_OF, AnyIndex, Column
from makerapp.ui.theme import THEME, pixmap
from makerapp.ui.widgets.cell_look import TO_LEFT, pad, pixel_ratio


class ProductHeader(QHeaderView):
    """``sort_wanted`` names the order asked for by a click."""

    sort_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._sort = ProductSort.TITLE
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
        THEME.changed.connect(self._look_changed)

    def show_sort(self, sort: ProductSort, descending: bool) -> None:
        """Show the arrow for this order."""
        self._sort, self._descending = sort, descending
        self.viewport().update()

    def _look_changed(self) -> None:
        self.setFont(THEME.font("label"))
        self.updateGeometry()
        self.viewport().update()

    def _clicked(self, section: int) -> None:
        if Column(section) in SORT_OF:
            self.sort_wanted.emit(SORT_OF[Column(section)])

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), THEME.metric("header"))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        section = self.logicalIndexAt(event.position().toPoint())
        if section != self._hovered:
            self._hovered = section
            able = section >= 0 and Column(section) in SORT_OF
            shape = Qt.CursorShape.PointingHandCursor if able else Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(shape)
            words = str(self.model().headerData(section, Qt.Orientation.Horizontal) or "") if able else ""
            self.viewport().setToolTip(self.tr("Sort by: {column}").format(column=words.lower()) if words else "")

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        if not rect.isValid():
            return
        column = Column(section)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, THEME.color("border"))
        words = str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")
        sorted_here = SORT_OF.get(column) is self._sort
        painter.setFont(THEME.font("label"))
        painter.setPen(THEME.color("text" if sorted_here else "text2"))
        first = THEME.metric("space1") if column is Column.PRODUCT else 0
        place = QRectF(rect.adjusted(pad() + first, 0, -pad(), -1))
        arrow = THEME.metric("icon_text") if sorted_here else 0
        wide = painter.fontMetrics().horizontalAdvance(words)
        to_right = column in FIGURES
        start = place.right() - wide - (arrow + 4 if arrow else 0) if to_right else place.left()
        painter.drawText(QRectF(start, place.top(), wide + 2, place.height()), TO_LEFT, words)
        if arrow:
            name = "arrow-down" if self._descending else "arrow-up"
            top = rect.top() + (rect.height() - 1 - arrow) / 2
            drawn = pixmap(name, arrow, "text", pixel_ratio(painter))
            painter.drawPixmap(QPointF(start + wide + 4, top), drawn)

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        """The header has no current section of its own."""
