"""A table of figures to read, to walk through by keys and to copy."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QKeySequence, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from makerapp.services.numbers import Cell, Numbers
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.cell_look import TO_LEFT, TO_RIGHT
from makerapp.ui.widgets.kinetic import scroll_by_finger

# A year of months and its sum.
_MOST_LINES = 13
_LINE = 30
_NONE = Numbers("", (), ())
_Index = QModelIndex | QPersistentModelIndex


class NumbersModel(QAbstractTableModel):
    """The cells of ``Numbers``. A cell says its row, its heading and its figure to a screen reader."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.numbers = _NONE

    def show_numbers(self, numbers: Numbers) -> None:
        """Take another table."""
        self.beginResetModel()
        self.numbers = numbers
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.numbers.rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.numbers.headings)

    def cell(self, index: _Index) -> Cell:
        """The figure at a place."""
        return self.numbers.rows[index.row()][index.column()]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.cell(index).shown
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return TO_RIGHT if index.column() else TO_LEFT
        if role == Qt.ItemDataRole.AccessibleTextRole:
            row = self.numbers.rows[index.row()]
            heading = self.numbers.headings[index.column()]
            return f"{row[0].shown}, {heading}: {self.cell(index).shown}" if index.column() else row[0].shown
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.numbers.headings[section]
        return None


class _Cells(QStyledItemDelegate):
    """Figures in columns, tabular; the row of the current cell on a tint."""

    def __init__(self, view: NumbersView) -> None:
        super().__init__(view)
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        rect: QRect = option.rect
        is_chosen = self._view.selectionModel().isSelected(index)
        if is_chosen:
            painter.fillRect(rect, THEME.color("accent_tint"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, THEME.color("border"))
        font = THEME.font("secondary", tabular=True)
        painter.setFont(font)
        painter.setPen(THEME.color("text"))
        room = rect.adjusted(_pad(), 0, -_pad(), -1)
        text = QFontMetricsF(font).elidedText(str(index.data()), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, TO_RIGHT if index.column() else TO_LEFT, text)
        if self._view.hasFocus() and self._view.currentIndex() == index:
            painter.setPen(THEME.color("focus"))
            painter.drawRect(rect.adjusted(0, 0, -1, -2))


class _Head(QHeaderView):
    """Headings, each over its column."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(THEME.metric("space6"))
        self.setHighlightSections(False)
        self.setAccessibleName(self.tr("Column headings"))
        self.viewport().setAutoFillBackground(False)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), THEME.scaled(_LINE))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        if not rect.isValid():
            return
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, THEME.color("border_btn"))
        font = THEME.font("label")
        painter.setFont(font)
        painter.setPen(THEME.color("text2"))
        room = rect.adjusted(_pad(), 0, -_pad(), -1)
        words = str(self.model().headerData(section, Qt.Orientation.Horizontal))
        text = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, TO_RIGHT if section else TO_LEFT, text)


class NumbersView(QTableView):
    """The table, as high as its rows up to 13. Ctrl+C copies what is selected (``copied``), Ctrl+A selects all."""

    copied = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.numbers_model = NumbersModel(self)
        self.setModel(self.numbers_model)
        self.setItemDelegate(_Cells(self))
        self.setHorizontalHeader(_Head(self))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.viewport().setAutoFillBackground(False)
        scroll_by_finger(self)
        THEME.changed.connect(self._fit)

    def show_numbers(self, numbers: Numbers) -> None:
        """Show another table; the place in it is kept where there still is one."""
        here = self.currentIndex()
        row, column = here.row(), here.column()
        self.numbers_model.show_numbers(numbers)
        self.setAccessibleName(numbers.name)
        self._fit()
        if 0 <= row < len(numbers.rows) and column < len(numbers.headings):
            self.setCurrentIndex(self.numbers_model.index(row, column))

    def selected_text(self) -> str:
        """What is selected, with tabs between; all of it, headings too, where it is one cell or none."""
        chosen = self.selectionModel().selectedIndexes()
        if len(chosen) < 2:
            return self.numbers_model.numbers.as_text()
        lines: dict[int, list[str]] = {}
        for index in sorted(chosen, key=lambda each: (each.row(), each.column())):
            lines.setdefault(index.row(), []).append(self.numbers_model.cell(index).plain)
        return "\n".join("\t".join(line) for line in lines.values()) + "\n"

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            QApplication.clipboard().setText(self.selected_text())
            self.copied.emit()
            return
        super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """A scanner types letters; they search nothing here."""

    # --- size --------------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        lines = min(_MOST_LINES, max(1, len(self.numbers_model.numbers.rows))) + 1
        bar = THEME.metric("scrollbar") if sum(self._wished_widths()) > self.width() else 0
        return QSize(THEME.scaled(10 * _LINE), lines * THEME.scaled(_LINE) + bar)

    def minimumSizeHint(self) -> QSize:
        return QSize(THEME.scaled(4 * _LINE), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Each column as wide as its widest figure; the names take what is left, or all scroll sideways."""
        self.verticalHeader().setDefaultSectionSize(THEME.scaled(_LINE))
        widths = self._wished_widths()
        if widths:
            widths[0] = max(min(widths[0], THEME.scaled(5 * _LINE)), self.viewport().width() - sum(widths[1:]))
        for column, width in enumerate(widths):
            self.setColumnWidth(column, width)
        self.updateGeometry()

    def _wished_widths(self) -> list[int]:
        numbers = self.numbers_model.numbers
        label = QFontMetricsF(THEME.font("label"))
        figure = QFontMetricsF(THEME.font("secondary", tabular=True))
        return [
            int(max(label.horizontalAdvance(heading), self._widest(figure, column))) + 2 * _pad() + 1
            for column, heading in enumerate(numbers.headings)
        ]

    def _widest(self, metrics: QFontMetricsF, column: int) -> float:
        texts = {row[column].shown for row in self.numbers_model.numbers.rows}
        # Of many only the longest are measured: figures of as many digits are as wide.
        return max((metrics.horizontalAdvance(text) for text in sorted(texts, key=len)[-20:]), default=0.0)


def _pad() -> int:
    return THEME.metric("space2")
