"""The frame all bigger dialogs share: head, body and foot on a rounded sheet over the dimmed window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt, QTimer, Slot
from PySide6.QtGui import (
    QHideEvent,
    QMouseEvent,
    QMoveEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShowEvent,
    QWindow,
)
from PySide6.QtWidgets import QApplication, QDialog, QFrame, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import IconButton
from makerapp.ui.widgets.elided_label import ElidedLabel, WrapLabel
from makerapp.ui.widgets.keep_size import keep_width
from makerapp.ui.widgets.reading_order import put_in_order
from makerapp.ui.widgets.screen_room import screen_room
from makerapp.ui.widgets.scroll_area import ScrollBody
from makerapp.ui.widgets.style_props import set_style
from makerapp.ui.widgets.toast import ToastHost
from makerapp.ui.widgets.window_shape import can_see_through, round_off

_SCRIM_STRENGTH = 0.5
_LATER_ONCE = Qt.ConnectionType(Qt.ConnectionType.QueuedConnection.value | Qt.ConnectionType.UniqueConnection.value)
_SETTLED_MS = 400  # without another move: it was put down


class Scrim(QWidget):
    """Dims the window a dialog belongs to, for as long as the dialog stands."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("scrim")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setGeometry(window.rect())
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        color = THEME.color("scrim")
        color.setAlphaF(_SCRIM_STRENGTH)
        QPainter(self).fillRect(self.rect(), color)


class DialogShell(QDialog):
    """A modal sheet of ``width`` x ``height`` logical pixels at 100 % text, smaller where the screen is.

    ``head``, ``body`` and ``foot`` are empty rows for the subclass to fill; head and foot never scroll.
    ``side`` (settings) is a column left of all three, as wide as that at 100 % text, and only exists when asked for.
    """

    # False for a sheet whose work goes on when it is closed, and which goes after that.
    goes_when_closed = True
    # True for a sheet of a few fields: it opens only as high as they need, and ``height`` is the most it opens with.
    hugs = False

    def __init__(self, title: str, width: int, height: int, parent: QWidget | None = None, *, side: int = 0) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setModal(True)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground, can_see_through())
        self._design = QSize(width, height)
        self._scrim: Scrim | None = None
        self._toasts: ToastHost | None = None
        self._held_at: QPoint | None = None
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLED_MS)
        self._settled.timeout.connect(self._come_back)
        self.side = QVBoxLayout()
        self.head = QHBoxLayout()
        self.body = QHBoxLayout()
        self.foot = QHBoxLayout()
        self._lay_out(side)
        self.resize(self._fitting_size())
        THEME.changed.connect(self._look_changed)

    # --- building ----------------------------------------------------------------------------------------

    def _lay_out(self, side: int) -> None:
        gap = THEME.metric("space6") - 1
        for row in (self.head, self.body, self.foot):
            row.setContentsMargins(gap, THEME.metric("space4"), gap, THEME.metric("space4"))
            row.setSpacing(THEME.metric("space2"))
        self.foot.setContentsMargins(gap, THEME.metric("space3"), gap, THEME.metric("space3"))
        self._column = column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self.head)
        if not side:
            column.addWidget(self._line("line"))
        column.addLayout(self.body, 1)
        column.addWidget(self._line("line"))
        column.addLayout(self.foot)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(1, 1, 1, 1)
        whole.setSpacing(0)
        if side:
            frame = QWidget(self)
            keep_width(frame, side)
            frame.setLayout(self.side)
            whole.addWidget(frame)
            whole.addWidget(self._line("vline"))
        whole.addLayout(column, 1)
        self._side_width = side

    def write_head(self, title: str, line: str = "", *, wraps: bool = False, closes: bool = False) -> None:
        """Fill the head: what the dialog is about, a quieter ``line`` below it, and with ``closes`` a cross.

        Long words end in dots; with ``wraps`` they go on in another line.
        """
        column = QVBoxLayout()
        column.setSpacing(THEME.metric("line_gap"))
        label = WrapLabel if wraps else ElidedLabel
        column.addWidget(label(title, "title", self))
        if line:
            column.addWidget(label(line, "secondary", self))
        self.head.addLayout(column, 1)
        if closes:
            cross = IconButton("x", self.tr("Close"), self)
            cross.clicked.connect(self.reject)
            self.head.addWidget(cross)

    def banner_row(self) -> tuple[QVBoxLayout, int]:
        """Where the banner of a wrong scan goes: above the body."""
        return self._column, self._column.indexOf(self.body)

    def _line(self, kind: str) -> QFrame:
        line = QFrame(self)
        set_style(line, kind=kind)
        return line

    # --- size and place ----------------------------------------------------------------------------------

    def _room(self) -> QSize:
        parent = self.parentWidget()
        room = screen_room(parent or self).size()
        return room if parent is None else room.expandedTo(parent.window().size())

    def _fitting_size(self) -> QSize:
        room = self._room()
        edge = 2 * THEME.metric("edge")
        return QSize(
            min(THEME.scaled(self._design.width()), room.width() - edge),
            min(THEME.scaled(self._design.height()), room.height() - edge),
        )

    def _look_changed(self) -> None:
        # What is inside takes its new sizes one layout after the other, an event each. In between Qt makes the sheet as
        # high as all of it seems to need, and never lower again.
        QTimer.singleShot(0, self, self._fit_anew)

    def _fit_anew(self) -> None:
        """As high as it would open now: larger or smaller with the text, around the middle."""
        middle = self.geometry().center()
        self._fit()
        if self.isVisible():
            self.move(self._on_screen(middle - self.rect().center(), screen_room(self)))
        self.update()

    def _fit(self) -> None:
        size = self._fitting_size()
        if self.isVisible():
            self.resize(size.width(), self.height())
            size.setHeight(self._right_height())
        self.resize(size)

    def exec(self) -> int:
        """Wait for the answer. Then the sheet goes with the next turn of the event loop, so read it at once.

        Those closed must not pile up in the window: each one costs time whenever the look changes.
        """
        try:
            return super().exec()
        finally:
            if self.goes_when_closed:
                self.deleteLater()

    def showEvent(self, event: QShowEvent) -> None:
        self._fit()
        if self.hugs:
            for area in self.findChildren(ScrollBody):
                # What is scrolled tells only its bar that it became more.
                bar = area.verticalScrollBar()
                bar.rangeChanged.connect(self._grow, _LATER_ONCE)
        self._stand_over_parent()
        super().showEvent(event)

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest and self.isVisible():
            self._grow()
        return done

    def _right_height(self) -> int:
        """What it opens with: its own height, less where it hugs, more where words would squeeze the fields."""
        high = self._fitting_size().height()
        if self.hugs:
            high = min(high, self._whole_height())
        return min(max(high, self._needed_height()), self._room().height() - 2 * THEME.metric("edge"))

    def _needed_height(self) -> int:
        """How high the sheet must be for its words at this width."""
        layout, wide = self._laid_out(), self.width()
        return max(layout.totalMinimumHeightForWidth(wide), layout.totalMinimumSize().height())

    def _whole_height(self) -> int:
        """How high it must be so that nothing in it scrolls."""
        layout, wide = self._laid_out(), self.width()
        needed = layout.totalHeightForWidth(wide) if layout.hasHeightForWidth() else layout.totalSizeHint().height()
        areas = (area for area in self.findChildren(ScrollBody) if not area.isHidden())
        return needed + sum(area.content_height() - area.sizeHint().height() for area in areas)

    def _laid_out(self) -> QLayout:
        layout = self.layout()
        assert layout is not None
        layout.activate()
        return layout

    @Slot()
    def _grow(self) -> None:
        """Words came, or fields: the sheet grows with them, and stays as it is when they go."""
        high = self._right_height()
        if high > self.height():
            self.resize(self.width(), high)
            if self.isVisible():
                self.move(self._on_screen(self.pos(), screen_room(self)))

    # --- toasts ------------------------------------------------------------------------------------------

    @property
    def toasts(self) -> ToastHost:
        """Shows toasts above the foot of this sheet; one still standing when it closes goes on behind it."""
        if self._toasts is None:
            self._toast_place = QWidget(self)
            self._toast_place.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._toast_place.lower()
            self._toast_place.show()
            self._toasts = ToastHost(self, self._toast_place)
        self._toast_place.setGeometry(self.toast_rect())
        return self._toasts

    def toast_rect(self) -> QRect:
        """The part of the sheet at whose lower edge toasts stand."""
        return self.body.geometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        round_off(self, THEME.metric("dialog_radius"))
        if self._toasts is not None:
            self._toast_place.setGeometry(self.toast_rect())

    def _leave_toast(self) -> None:
        parent = self.parentWidget()
        behind = getattr(parent.window(), "toasts", None) if parent is not None else None
        if self._toasts is not None and isinstance(behind, ToastHost):
            self._toasts.hand_over(behind)

    def hideEvent(self, event: QHideEvent) -> None:
        self._leave_toast()
        scrim, self._scrim = self._scrim, None
        if scrim is not None:
            scrim.hide()
            scrim.deleteLater()
        super().hideEvent(event)

    def _stand_over_parent(self) -> None:
        parent = self.parentWidget()
        if parent is None:
            return
        window = parent.window()
        if self._scrim is None:
            self._scrim = Scrim(window)
            self._scrim.show()
            self._scrim.raise_()
        middle = window.mapToGlobal(window.rect().center())
        self.move(self._on_screen(middle - self.rect().center(), screen_room(window)))

    def _on_screen(self, corner: QPoint, room: QRect) -> QPoint:
        """The place nearest to ``corner`` at which the whole sheet stands in ``room``."""
        left = max(room.left(), min(corner.x(), room.left() + room.width() - self.width()))
        top = max(room.top(), min(corner.y(), room.top() + room.height() - self.height()))
        return QPoint(left, top)

    def focusNextPrevChild(self, forward: bool) -> bool:
        put_in_order(self)
        return super().focusNextPrevChild(forward)

    # --- moving ------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        # There is no title bar to hold: the sheet is moved by any of its empty places.
        if event.button() is Qt.MouseButton.LeftButton:
            self._held_at = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        # A mere press must not start it: released before the desktop took over, the sheet would stick to the mouse.
        held, handle = self._held_at, self.windowHandle()
        if held is not None and handle is not None and event.buttons() & Qt.MouseButton.LeftButton:
            way = (event.position().toPoint() - held).manhattanLength()
            if way >= QApplication.startDragDistance():
                self._held_at = None
                start_move(handle)
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._held_at = None
        super().mouseReleaseEvent(event)

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        if self.isVisible():
            self._settled.start()

    def _come_back(self) -> None:
        """Put down past the edge of the screen, the sheet comes back to where its buttons can be reached."""
        if self.isVisible():
            self.move(self._on_screen(self.pos(), screen_room(self)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = THEME.metric("dialog_radius")
        painter.setPen(QPen(THEME.color("border_btn"), 1))
        painter.setBrush(THEME.color("surface" if self._side_width else "canvas"))
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(frame, radius, radius)
        if self._side_width:
            # The column of sections is canvas; its right side has no round corners.
            painter.save()
            painter.setClipRect(0, 0, THEME.scaled(self._side_width) + 1, self.height())
            painter.setBrush(THEME.color("canvas"))
            painter.drawRoundedRect(frame, radius, radius)
            painter.restore()


def start_move(handle: QWindow) -> None:
    """Let the desktop move a window with the mouse."""
    handle.startSystemMove()


def front_toasts(otherwise: ToastHost) -> ToastHost:
    """Where a toast is seen now: on the dialog in front, else in the main window."""
    front = QApplication.activeModalWidget()
    return front.toasts if isinstance(front, DialogShell) else otherwise
