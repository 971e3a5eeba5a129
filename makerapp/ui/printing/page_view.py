"""Page previews on a desk: drawn off the GUI thread, as large as they fit or as zoomed, scrolled from first to last."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from makerapp.translation import counted
from makerapp.ui.printing.page_drawer import Key, PageDrawer
from makerapp.ui.printing.page_places import EDGE, LEAST_SCALE, MOST_SCALE, PagePlaces
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.kinetic import scroll_by_finger

_STEP = 1.25
_SHADOW = 5
# Pictures of pages that were seen are kept within this, those in sight in any case.
MOST_KEPT_BYTES = 48 * 2**20
# So many desks of pages are drawn before they are scrolled to, and kept behind.
_AHEAD, _BEHIND = 1.5, 0.5
# Nothing is said of what comes sooner.
_QUIET_MS = 300


class PageView(QAbstractScrollArea):
    """Shows pages of a PDF, at most two of a group beside each other.

    ``zoomed`` tells the words for the zoom; ``turned`` the page that stands at the top, counted from 0 in the PDF.
    """

    zoomed = Signal(str)
    turned = Signal(int)

    def __init__(self, parent: QWidget | None = None, *, corners: str = "all") -> None:
        """``corners`` that are round: "all" of a card of its own, or "bottom_left" in a dialog's corner."""
        super().__init__(parent)
        self._pdf = b""
        self._first = 0
        self._sizes: list[tuple[float, float]] = []
        self._places = PagePlaces((), ())
        self._zoom: float | None = None
        self._pictures: dict[Key, QImage] = {}
        self._drawer = PageDrawer(self)
        self._drawer.drawn.connect(self._keep)
        self._down = True
        self._shown = -1
        self._corners = corners
        self._words = ""
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_QUIET_MS)
        self._patience.timeout.connect(self.viewport().update)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAutoFillBackground(False)
        scroll_by_finger(self)
        self.verticalScrollBar().setSingleStep(THEME.metric("row"))
        THEME.changed.connect(self.viewport().update)
        self.setAccessibleName(self.tr("Page preview"))

    # --- what is shown -----------------------------------------------------------------------------------

    def show_pages(self, pdf: bytes, first: int, count: int, name: str) -> None:
        """Show ``count`` pages from ``first`` (counted from 0); ``name`` says of what."""
        self._show(pdf, first, (count,), name)

    def show_groups(self, pdf: bytes, groups: Sequence[int], name: str) -> None:
        """Show all pages; ``groups`` counts those of each order in turn, which begins on a row of its own."""
        self._show(pdf, 0, groups, name)

    def _show(self, pdf: bytes, first: int, groups: Sequence[int], name: str) -> None:
        self._words = ""
        if pdf is not self._pdf:
            self._pictures.clear()
            self._sizes = self._drawer.open(pdf)
        self._pdf, self._first = pdf, first
        self._places = PagePlaces(self._sizes[first : first + sum(groups)], groups)
        self._shown = -1
        self.setAccessibleName(counted("{name}, 1 page", "{name}, {n} pages", sum(groups), name=name))
        self.verticalScrollBar().setValue(0)
        self._place()

    def clear(self, words: str = "") -> None:
        """An empty desk; ``words`` say what is waited for, where it takes longer than a moment."""
        self.show_pages(b"", 0, 0, "")
        self._words = words
        if words:
            self._patience.start()

    @property
    def page_count(self) -> int:
        """How many pages are shown."""
        return len(self._places.places)

    @property
    def kept_bytes(self) -> int:
        """How much memory the pictures of pages take."""
        return sum(picture.sizeInBytes() for picture in self._pictures.values())

    @property
    def is_drawn(self) -> bool:
        """Every page in sight has its picture."""
        return all(self._key(index) in self._pictures for index in self._in_sight())

    def go_to(self, page: int) -> None:
        """Scroll to a page, counted from 0 in the PDF."""
        if 0 <= page - self._first < self.page_count:
            self.verticalScrollBar().setValue(self._places.row_top(page - self._first) - EDGE)

    # --- zoom --------------------------------------------------------------------------------------------

    def zoom_in(self) -> None:
        """Show pages larger."""
        self._set_zoom(self.scale * _STEP)

    def zoom_out(self) -> None:
        """Show pages smaller."""
        self._set_zoom(self.scale / _STEP)

    def fit(self) -> None:
        """Show as much as the room allows."""
        self._set_zoom(None)

    @property
    def zoom_words(self) -> str:
        """ "Fit", or the zoom in per cent of the paper's own size."""
        return self.tr("Fit") if self._zoom is None else f"{round(self._zoom * 75)} %"

    @property
    def scale(self) -> float:
        """Logical pixels for a point."""
        return self._places.fitting(self.viewport().size()) if self._zoom is None else self._zoom

    def _set_zoom(self, zoom: float | None) -> None:
        page = self._shown
        self._zoom = None if zoom is None else max(LEAST_SCALE, min(MOST_SCALE, zoom))
        self._place()
        self.go_to(page)
        self.zoomed.emit(self.zoom_words)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            (self.zoom_in if event.angleDelta().y() > 0 else self.zoom_out)()
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        ends = {Qt.Key.Key_Home: bar.minimum(), Qt.Key.Key_End: bar.maximum()}
        if event.key() in ends:
            bar.setValue(ends[Qt.Key(event.key())])
            event.accept()
        else:
            super().keyPressEvent(event)

    # --- where pages lie ---------------------------------------------------------------------------------

    def _place(self) -> None:
        room = self.viewport().size()
        self._places.lay_out(self.scale, room)
        size = self._places.size
        for bar, whole, part in (
            (self.horizontalScrollBar(), size.width(), room.width()),
            (self.verticalScrollBar(), size.height(), room.height()),
        ):
            bar.setPageStep(part)
            bar.setRange(0, max(0, whole - part))
        self._moved()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        page = self._shown
        self._place()
        if self._zoom is None:
            self.go_to(page)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self._down = dy <= 0
        self._moved()

    def _moved(self) -> None:
        """Other pages are in sight."""
        self.viewport().update()
        self._want()
        top = self._offset().y()
        page = self._first + self._places.nearest(top + self.viewport().height() // 4) if self.page_count else -1
        if page != self._shown:
            self._shown = page
            if page >= 0:
                self.turned.emit(page)

    def _offset(self) -> QPoint:
        return QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def _in_sight(self) -> range:
        top = self._offset().y()
        return self._places.between(top, top + self.viewport().height())

    # --- pictures ----------------------------------------------------------------------------------------

    def _key(self, index: int) -> Key:
        return self._first + index, round(self._places.places[index].width() * self.devicePixelRatioF())

    def _want(self) -> None:
        """Ask for the pages in sight, then for those that come next, then for those just passed."""
        top, high = self._offset().y(), self.viewport().height()
        below = self._places.between(top + high, top + high + round(_AHEAD * high))
        above = reversed(self._places.between(top - round(_AHEAD * high), top))
        near = (below, above) if self._down else (above, below)
        keys = dict.fromkeys(self._key(index) for part in (self._in_sight(), *near) for index in part)
        self._drawer.want([key for key in keys if key not in self._pictures])

    def _keep(self, number: int, width: int, picture: QImage) -> None:
        self._pictures[number, width] = picture
        self._forget_far_ones()
        self.viewport().update()

    def _forget_far_ones(self) -> None:
        top, high = self._offset().y(), self.viewport().height()
        near = set(map(self._key, self._places.between(top - round(_BEHIND * high), top + high + round(_AHEAD * high))))
        spare = self.kept_bytes - MOST_KEPT_BYTES
        for key in [key for key in self._pictures if key not in near]:
            if spare <= 0:
                break
            spare -= self._pictures.pop(key).sizeInBytes()

    # --- painting ----------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        desk = self._desk()
        painter.fillPath(desk, THEME.color("paper_desk"))
        if self.horizontalScrollBar().maximum():
            # Pages that fit keep clear of the round corners, and cutting along them takes longer than all the rest.
            painter.setClipPath(desk)
        if self._words and not self._patience.isActive():
            painter.setPen(THEME.color("text2"))
            painter.setFont(THEME.font("secondary"))
            painter.drawText(self.viewport().rect(), Qt.AlignmentFlag.AlignCenter, self._words)
        offset = self._offset()
        for index in self._in_sight():
            place = self._places.places[index].translated(-offset)
            self._paint_shadow(painter, place)
            painter.fillRect(place, Qt.GlobalColor.white)
            self._paint_page(painter, place, self._key(index))

    def _paint_page(self, painter: QPainter, place: QRect, key: Key) -> None:
        picture = self._pictures.get(key)
        if picture is not None:
            # Pixel for pixel: the library may round the last row or column up.
            picture.setDevicePixelRatio(self.devicePixelRatioF())
            dots = picture.devicePixelRatio()
            whole = QRectF(0, 0, place.width() * dots, place.height() * dots)
            painter.drawImage(QPointF(place.topLeft()), picture, whole.intersected(QRectF(picture.rect())))
            return
        other = next((each for (page, _width), each in self._pictures.items() if page == key[0]), None)
        if other is not None:
            # While the right one is being drawn, one of another size does.
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(QRectF(place), other)

    def _desk(self) -> QPainterPath:
        room = QRectF(self.viewport().rect())
        radius = THEME.metric("radius_card")
        desk = QPainterPath()
        desk.addRoundedRect(room, radius, radius)
        if self._corners == "bottom_left":
            for square in (room.adjusted(0, 0, 0, -radius), room.adjusted(radius, 0, 0, 0)):
                straight = QPainterPath()
                straight.addRect(square)
                desk = desk.united(straight)
        return desk

    def _paint_shadow(self, painter: QPainter, place: QRect) -> None:
        color = QColor(THEME.color("shadow"))
        color.setAlphaF(0.03)
        for step in range(_SHADOW):
            painter.fillRect(place.adjusted(-step, -step + 2, step, step + 1), color)
