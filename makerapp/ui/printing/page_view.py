"""Page previews on a desk: drawn off the GUI thread, as large as they fit or as zoomed."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from makerapp.ui.jobs import Job, run_job
from makerapp.ui.printing import page_pictures
from makerapp.ui.theme import THEME

_EDGE = 26
_BETWEEN = 36
_STEP = 1.25
_LEAST, _MOST = 0.1, 4.0
_KEPT = 24
_SHADOW = 5


class PageView(QAbstractScrollArea):
    """Shows some pages of a PDF side by side, two in a row. ``zoomed`` tells the words for the zoom."""

    zoomed = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, corners: str = "all") -> None:
        """``corners`` that are round: "all" of a card of its own, or "bottom_left" in a dialog's corner."""
        super().__init__(parent)
        self._pdf = b""
        self._first = 0
        self._sizes: list[tuple[float, float]] = []
        self._places: list[QRectF] = []
        self._zoom: float | None = None
        self._pictures: dict[tuple[int, int], QImage] = {}
        self._job: Job | None = None
        self._corners = corners
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAutoFillBackground(False)
        self.verticalScrollBar().setSingleStep(THEME.metric("row"))
        THEME.changed.connect(self.viewport().update)
        self.setAccessibleName(self.tr("Page preview"))

    # --- what is shown -----------------------------------------------------------------------------------

    def show_pages(self, pdf: bytes, first: int, count: int, name: str) -> None:
        """Show ``count`` pages from ``first`` (counted from 0); ``name`` says of what."""
        if pdf is not self._pdf:
            self._pictures.clear()
        self._pdf, self._first = pdf, first
        self._sizes = page_pictures.page_sizes(pdf, first, count) if pdf else []
        self.setAccessibleName(self.tr("{name}, {n} pages").format(name=name, n=len(self._sizes)))
        self.verticalScrollBar().setValue(0)
        self._place()

    def clear(self) -> None:
        """An empty desk."""
        self.show_pages(b"", 0, 0, "")

    @property
    def page_count(self) -> int:
        """How many pages are shown."""
        return len(self._sizes)

    @property
    def is_drawn(self) -> bool:
        """Every page in sight has its picture."""
        return not self._missing()

    # --- zoom --------------------------------------------------------------------------------------------

    def zoom_in(self) -> None:
        """Show pages larger."""
        self._set_zoom(self.scale * _STEP)

    def zoom_out(self) -> None:
        """Show pages smaller."""
        self._set_zoom(self.scale / _STEP)

    def fit(self) -> None:
        """Show as much as the room allows."""
        self._zoom = None
        self._place()
        self.zoomed.emit(self.zoom_words)

    @property
    def zoom_words(self) -> str:
        """ "Fit", or the zoom in per cent of the paper's own size."""
        return self.tr("Fit") if self._zoom is None else f"{round(self._zoom * 75)} %"

    @property
    def scale(self) -> float:
        """Logical pixels for a point."""
        return self._fitting() if self._zoom is None else self._zoom

    def _set_zoom(self, zoom: float) -> None:
        self._zoom = max(_LEAST, min(_MOST, zoom))
        self._place()
        self.zoomed.emit(self.zoom_words)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            (self.zoom_in if event.angleDelta().y() > 0 else self.zoom_out)()
            event.accept()
        else:
            super().wheelEvent(event)

    # --- where pages lie ---------------------------------------------------------------------------------

    def _columns(self) -> int:
        return 2 if len(self._sizes) > 1 else 1

    def _fitting(self) -> float:
        if not self._sizes:
            return 1.0
        columns = self._columns()
        wide = max(width for width, _ in self._sizes)
        high = max(height for _, height in self._sizes)
        room = self.viewport().size()
        across = (room.width() - 2 * _EDGE - (columns - 1) * _BETWEEN) / (columns * wide)
        return max(_LEAST, min(across, (room.height() - 2 * _EDGE) / high))

    def _place(self) -> None:
        scale, columns = self.scale, self._columns()
        self._places = []
        top = float(_EDGE)
        widest = 0.0
        for start in range(0, len(self._sizes), columns):
            row = self._sizes[start : start + columns]
            # A single page in the last row keeps its place on the left.
            width = sum(size[0] for size in row) * scale + (len(row) - 1) * _BETWEEN
            full = width if start == 0 else max(width, self._places[columns - 1].right() - self._places[0].left())
            left = max(float(_EDGE), (self.viewport().width() - full) / 2)
            for page_width, page_height in row:
                self._places.append(QRectF(round(left), top, round(page_width * scale), round(page_height * scale)))
                left += page_width * scale + _BETWEEN
            widest = max(widest, left - _BETWEEN + _EDGE)
            top += max(size[1] for size in row) * scale + _EDGE
        spare = max(0, (self.viewport().height() - top) // 2)
        self._places = [place.translated(0, spare) for place in self._places]
        self._set_bars(QSize(round(widest), round(top)))
        self.viewport().update()
        self._draw_missing()

    def _set_bars(self, size: QSize) -> None:
        room = self.viewport().size()
        for bar, whole, part in (
            (self.horizontalScrollBar(), size.width(), room.width()),
            (self.verticalScrollBar(), size.height(), room.height()),
        ):
            bar.setPageStep(part)
            bar.setRange(0, max(0, whole - part))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().update()
        self._draw_missing()

    def _offset(self) -> QPoint:
        return QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def _in_sight(self) -> list[int]:
        window = QRectF(self.viewport().rect()).translated(self._offset())
        return [index for index, place in enumerate(self._places) if place.intersects(window)]

    # --- pictures ----------------------------------------------------------------------------------------

    def _key(self, index: int) -> tuple[int, int]:
        return self._first + index, round(self._places[index].width() * self.devicePixelRatioF())

    def _missing(self) -> list[tuple[int, int]]:
        return [key for key in map(self._key, self._in_sight()) if key not in self._pictures]

    def _draw_missing(self) -> None:
        """One page after the other on a worker thread; what is in sight by then is looked at anew."""
        wanted = self._missing()
        if not wanted or self._job is not None or not self._pdf:
            return
        pdf, (number, width) = self._pdf, wanted[0]

        def keep(picture: QImage) -> None:
            self._job = None
            if pdf is self._pdf:
                while len(self._pictures) >= _KEPT:
                    self._pictures.pop(next(iter(self._pictures)))
                self._pictures[number, width] = picture
                self.viewport().update()
            self._draw_missing()

        job = run_job(lambda _progress, _stop: page_pictures.page_picture(pdf, number, width), keep, owner=self)
        if job.is_running:
            self._job = job

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        desk = self._desk()
        painter.fillPath(desk, THEME.color("paper_desk"))
        painter.setClipPath(desk)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        offset = self._offset()
        for index in self._in_sight():
            place = self._places[index].translated(-offset.x(), -offset.y())
            self._paint_shadow(painter, place)
            painter.fillRect(place, Qt.GlobalColor.white)
            number, width = self._key(index)
            picture = self._pictures.get((number, width)) or self._any_picture(number)
            if picture is not None:
                painter.drawImage(place, picture)

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

    def _any_picture(self, number: int) -> QImage | None:
        """While the right one is being drawn, one of another size does."""
        return next((picture for (page, _), picture in self._pictures.items() if page == number), None)

    def _paint_shadow(self, painter: QPainter, place: QRectF) -> None:
        color = QColor(THEME.color("shadow"))
        color.setAlphaF(0.03)
        for step in range(_SHADOW):
            painter.fillRect(place.adjusted(-step, -step + 2, step, step + 1), color)
