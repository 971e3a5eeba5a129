"""The lines of the command palette, painted: icon, words, what choosing one does, its keys."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from makerapp.translation import tr
from makerapp.ui.palette.entries import KIND_WORDS, Entry
from makerapp.ui.theme import THEME, pixmap
from makerapp.ui.widgets.kinetic import scroll_by_finger
from makerapp.ui.widgets.style_props import set_style

_MOST_LINES = 10


class _Entries(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.entries: list[Entry] = []

    def fill(self, entries: list[Entry]) -> None:
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.entries)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 1

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        entry = self.entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.shown
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = tr("{title}, {kind}").format(title=entry.shown, kind=tr(KIND_WORDS[entry.kind]))
            return tr("{said}, keys {keys}").format(said=said, keys=entry.keys) if entry.keys else said
        return None


class _Lines(QStyledItemDelegate):
    """Paints one line; the marked one stands on a tint, in stronger letters."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, line_height())

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        model = index.model()
        assert isinstance(model, _Entries)
        entry = model.entries[index.row()]
        view = self.parent()
        assert isinstance(view, EntryList)
        marked = view.currentIndex().row() == index.row()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRect(option.rect)
        if marked:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(THEME.color("accent_tint"))
            painter.drawRoundedRect(rect, THEME.metric("radius_control"), THEME.metric("radius_control"))
        size = THEME.metric("icon")
        left = rect.left() + THEME.metric("space3")
        top = rect.top() + (rect.height() - size) // 2
        painter.drawPixmap(QPoint(left, top), pixmap(entry.icon, size, "text2", view.devicePixelRatioF()))
        left += size + THEME.metric("space3")
        right = self._paint_keys(painter, entry.keys, rect)
        right = self._paint_kind(painter, tr(KIND_WORDS[entry.kind]), rect, right)
        font = THEME.font("strong" if marked else "body")
        painter.setFont(font)
        painter.setPen(THEME.color("text"))
        words = QFontMetrics(font).elidedText(entry.shown, Qt.TextElideMode.ElideRight, right - left)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRect(left, rect.top(), right - left, rect.height()), flags, words)
        painter.restore()

    def _paint_kind(self, painter: QPainter, word: str, rect: QRect, right: int) -> int:
        font = THEME.font("label")
        wide = QFontMetrics(font).horizontalAdvance(word) + 2
        painter.setFont(font)
        painter.setPen(THEME.color("text2"))
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRect(right - wide, rect.top(), wide, rect.height()), flags, word)
        return right - wide - THEME.metric("space3")

    def _paint_keys(self, painter: QPainter, keys: str, rect: QRect) -> int:
        """The cap with the keys; gives where what stands left of it ends."""
        right = rect.right() + 1 - THEME.metric("space3")
        if not keys:
            return right
        font = THEME.font("key")
        wide = QFontMetrics(font).horizontalAdvance(keys) + 2 * THEME.metric("radius_small")
        height = THEME.metric("keycap")
        cap = QRectF(right - wide, rect.top() + (rect.height() - height) / 2, wide, height)
        painter.setPen(THEME.color("border_btn"))
        painter.setBrush(THEME.color("surface"))
        radius = THEME.metric("radius_cap")
        painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.setFont(font)
        painter.setPen(THEME.color("text2"))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, keys)
        return right - wide - THEME.metric("space3")


def line_height() -> int:
    """A line is as high as a finger or a mouse likes, as in a menu with room."""
    return THEME.metric("control") + THEME.metric("space2") - 2


class EntryList(QListView):
    """``chosen`` comes with a press on a line, ``marked`` when the keyboard went to another. Never has the focus."""

    chosen = Signal(object)
    marked = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        set_style(self, kind="palette")
        self.setAccessibleName(self.tr("What fits"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        gap = THEME.metric("space2")
        self.setViewportMargins(gap, gap, gap, gap)
        self._entries = _Entries(self)
        self.setModel(self._entries)
        self.setItemDelegate(_Lines(self))
        self._room = 0
        scroll_by_finger(self)

    @property
    def entries(self) -> list[Entry]:
        """The lines shown, top to bottom."""
        return self._entries.entries

    @property
    def current(self) -> Entry | None:
        """The marked line."""
        row = self.currentIndex().row()
        return self.entries[row] if 0 <= row < len(self.entries) else None

    @property
    def page(self) -> int:
        """How many lines stand in sight."""
        return max(1, self.viewport().height() // line_height())

    def show_entries(self, entries: list[Entry]) -> None:
        """Show these, the first one marked."""
        self._entries.fill(entries)
        self.setCurrentIndex(self._entries.index(0))
        self.scrollToTop()
        self._fit()

    def set_room(self, height: int) -> None:
        """No higher than this."""
        self._room = height
        self._fit()

    def _fit(self) -> None:
        lines = min(len(self.entries), _MOST_LINES)
        wanted = lines * line_height() + 2 * THEME.metric("space2")
        self.setFixedHeight(min(wanted, self._room) if self._room else wanted)

    def move_by(self, step: int, *, wraps: bool = True) -> None:
        """Mark another line; past the end from the other end on, where ``wraps``."""
        if not self.entries:
            return
        row = self.currentIndex().row() + step
        row = row % len(self.entries) if wraps else max(0, min(row, len(self.entries) - 1))
        self._mark(row)
        self.marked.emit(self.entries[row])

    def _mark(self, row: int) -> None:
        self.setCurrentIndex(self._entries.index(row))
        self.scrollTo(self.currentIndex())
        self.viewport().update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        row = self.indexAt(event.position().toPoint()).row()
        if row >= 0 and row != self.currentIndex().row():
            self._mark(row)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        row = self.indexAt(event.position().toPoint()).row()
        if event.button() is Qt.MouseButton.LeftButton and row >= 0:
            self.chosen.emit(self.entries[row])

    def mousePressEvent(self, event: QMouseEvent) -> None:
        # Acts on release, as for a finger; Qt would begin to select.
        event.accept()
