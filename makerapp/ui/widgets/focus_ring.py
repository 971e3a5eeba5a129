"""The focus ring: one overlay per window, shown only when the keyboard moved the focus.

Qt's style sheets cannot draw outside a widget, so a transparent child of the window paints the ring around
whatever has the focus. Fields show their own thick edge and item views their own row, so they get none.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, Slot
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPen, QWindow
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

from makerapp.ui.theme import THEME

_OWN_EDGE = (QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractItemView)
_KEYS = (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)
_POINTER = (QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.TabletPress)
_MOVES = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.EnabledChange)


class FocusRing(QWidget):
    """The overlay of one window. ``target`` is what it surrounds."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        self._target: QWidget | None = None
        self._clip = QRect()
        THEME.changed.connect(self.update)

    @property
    def target(self) -> QWidget | None:
        return self._target

    def surround(self, target: QWidget | None) -> None:
        """Show the ring around ``target``, or nowhere."""
        for widget in self._way_up():
            widget.removeEventFilter(self)
        if self._target is not None and isValid(self._target):
            self._target.destroyed.disconnect(self._gone)
        self._target = target
        if target is None:
            self.hide()
            return
        for widget in self._way_up():
            widget.installEventFilter(self)
        target.destroyed.connect(self._gone)
        self._place()

    def _gone(self) -> None:
        if self._target is not None and not isValid(self._target):
            self._target = None
            self.hide()

    def _way_up(self) -> Iterator[QWidget]:
        """The target and all it stands in, below the window.

        Asked anew each time and never kept: a widget of Qt's own, such as a viewport, may be dead for Python while it
        lives on, and what is raised in a filter for that ends the program (PySide 6.11 on Python 3.11).
        """
        step = self._target if self._target is not None and isValid(self._target) else None
        while step is not None and step is not self.window():
            yield step
            step = step.parentWidget()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Hide:
            # Told in the middle of destroying a page as well: nothing of it is looked at.
            self.hide()
        elif event.type() in _MOVES:
            self._place()
        return False

    def _place(self) -> None:
        target = self._target
        if target is None or not isValid(target) or not target.isVisible():
            self.hide()
            return
        reach = THEME.metric("focus_width") + THEME.metric("focus_gap")
        inside = _rect_of(target)
        rect = QRect(target.mapTo(self.window(), inside.topLeft()), inside.size())
        seen = self._visible_part(target)
        if not seen.intersects(rect):
            self.hide()
            return
        self._clip = _grown(seen, rect, reach)
        self.setGeometry(_around(rect, reach, self.window().rect()))
        self.show()
        self.raise_()
        self.update()

    def _visible_part(self, target: QWidget) -> QRect:
        """The part of the window in which the target's scroll areas let it be seen."""
        window = self.window()
        seen = window.rect()
        for widget in self._way_up():
            above = widget.parentWidget()
            area = above.parentWidget() if above is not None else None
            if isinstance(area, QAbstractScrollArea) and area.viewport() is above and above is not None:
                seen = seen.intersected(QRect(above.mapTo(window, QPoint(0, 0)), above.size()))
        return seen

    def paintEvent(self, event: QPaintEvent) -> None:
        target = self._target
        if target is None or not isValid(target):
            return
        width = THEME.metric("focus_width")
        radius = _radius_of(target) + THEME.metric("focus_gap") + width / 2
        painter = QPainter(self)
        painter.setClipRect(self._clip.translated(-self.pos()))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(THEME.color("focus"), width))
        half = width / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), radius, radius)


def _around(rect: QRect, reach: int, clip: QRect) -> QRect:
    """``rect`` grown by ``reach``, but not past an edge of ``clip`` that ``rect`` itself keeps to: there the ring is
    drawn inside. Where ``rect`` is cut off itself (scrolled halfway out), so is its ring."""
    ring = rect.adjusted(-reach, -reach, reach, reach)
    if rect.left() >= clip.left():
        ring.setLeft(max(ring.left(), clip.left()))
    if rect.top() >= clip.top():
        ring.setTop(max(ring.top(), clip.top()))
    if rect.right() <= clip.right():
        ring.setRight(min(ring.right(), clip.right()))
    if rect.bottom() <= clip.bottom():
        ring.setBottom(min(ring.bottom(), clip.bottom()))
    return ring


def _grown(seen: QRect, rect: QRect, reach: int) -> QRect:
    """What may be painted: ``seen``, and ``reach`` more on each side where ``rect`` is not cut off. A row as wide as
    its column shows its whole ring."""
    return seen.adjusted(
        -reach if rect.left() >= seen.left() else 0,
        -reach if rect.top() >= seen.top() else 0,
        reach if rect.right() <= seen.right() else 0,
        reach if rect.bottom() <= seen.bottom() else 0,
    )


def _rect_of(target: QWidget) -> QRect:
    own = getattr(target, "focus_rect", None)
    return QRect(own()) if callable(own) else target.rect()


def _radius_of(target: QWidget) -> float:
    """A widget may say how round it is in the property ``ring_radius``; pills are as round as they are high."""
    said = target.property("ring_radius")
    if said is not None:
        return float(said)
    if target.property("kind") == "pill":
        return target.height() / 2
    return float(THEME.metric("radius_control"))


class FocusRings(QObject):
    """Makes and moves the rings of all windows; one per application, made by ``install``.

    Qt tells of a new focus in the middle of destroying the widget that had it, or the window around it (the list
    of a completer, for one). A Python object made for such a half gone widget ends the program, so nothing is
    looked at in that moment: the call is queued, takes no widget along, and no window is ever searched for its ring.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.by_keyboard = False
        self._rings: list[FocusRing] = []
        app.focusChanged.connect(self._follow, Qt.ConnectionType.QueuedConnection)
        app.focusWindowChanged.connect(self._window_changed)
        self._window_changed(QGuiApplication.focusWindow())

    def watch(self, handle: QWindow) -> None:
        """See the keys and clicks of a window before its widgets do."""
        handle.installEventFilter(self)

    def ring(self, window: QWidget) -> FocusRing:
        """The ring of a window, made when it is first needed."""
        for ring in self._living():
            if ring.parentWidget() is window:
                return ring
        made = FocusRing(window)
        self._rings.append(made)
        return made

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _KEYS:
            self.by_keyboard = True
        elif kind in _POINTER and self.by_keyboard:
            self.by_keyboard = False
            for ring in self._living():
                ring.surround(None)
        return False

    def _window_changed(self, handle: QWindow | None) -> None:
        if handle is not None:
            self.watch(handle)

    def _living(self) -> list[FocusRing]:
        """The rings whose windows still exist; the others are forgotten."""
        self._rings = [ring for ring in self._rings if isValid(ring)]
        return self._rings

    @Slot()
    def _follow(self) -> None:
        """Go where the focus is by now."""
        now = QApplication.focusWidget()
        wanted = now is not None and self.by_keyboard and wants_ring(now)
        chosen = self.ring(now.window()) if now is not None and wanted else None
        for ring in self._living():
            if ring is not chosen:
                ring.surround(None)
        if chosen is not None:
            chosen.surround(now)


def wants_ring(widget: QWidget) -> bool:
    """True unless the widget shows the focus itself; the property ``own_focus`` says so for painted ones."""
    return not isinstance(widget, _OWN_EDGE) and not widget.property("own_focus") and not widget.isWindow()


def install(app: QApplication) -> FocusRings:
    """Give every window of the application a focus ring; asked again, the same answers."""
    made = _installed[-1] if _installed else None
    if made is None or not isValid(made) or made.parent() is not app:
        made = FocusRings(app)
        _installed[:] = [made]
    return made


_installed: list[FocusRings] = []
