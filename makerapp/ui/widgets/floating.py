"""The dark bar that floats over a page: toast and bulk bar. A child widget, never a window of its own."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import Button

_SHADOW_STEPS = 8
# What of its anchor moves a bar: place, size, and what else stands there.
_MOVED = (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.DynamicPropertyChange)


def paint_shadow(painter: QPainter, card: QRectF, radius: float, reach: int) -> None:
    """A soft shadow around ``card`` of ``reach`` pixels: a stack of translucent rounded shapes.

    No QGraphicsDropShadowEffect: it renders everything below it anew and blurs text.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    color = QColor(THEME.color("shadow"))
    color.setAlphaF(0.06 if THEME.dark else 0.03)
    painter.setBrush(color)
    for step in range(_SHADOW_STEPS):
        grow = reach * (1 - step / _SHADOW_STEPS) * 0.7
        shape = card.adjusted(-grow, -grow, grow, grow).translated(0, reach * 0.22)
        painter.drawRoundedRect(shape, radius + grow, radius + grow)
    painter.restore()


class InverseButton(Button):
    """A button on the dark bar."""

    KIND = "inverse"
    ICON_TOKEN = "on_inverse"


class FloatingBar(QWidget):
    """A dark rounded bar with a shadow, centered at the bottom of ``anchor``; ``row`` takes its content.

    The widget is larger than the bar by the shadow. ``place`` puts it where it belongs and runs by itself
    whenever the anchor moves or changes its size.
    """

    BOTTOM = 11
    # An anchor may bear this property: how many pixels at its foot another bar stands on, above which this one goes.
    LIFT = "floor_taken"

    def __init__(self, parent: QWidget, anchor: QWidget | None = None) -> None:
        super().__init__(parent)
        self._anchor: QWidget = anchor or parent
        self._anchor.installEventFilter(self)
        self.row = QHBoxLayout(self)
        self._set_margins()
        self.row.setSpacing(THEME.metric("space2"))
        THEME.changed.connect(self._look_changed)

    @property
    def anchor(self) -> QWidget:
        """What it floats over."""
        return self._anchor

    def set_anchor(self, anchor: QWidget) -> None:
        """Keep to the bottom center of another widget, e.g. the table card."""
        self._anchor.removeEventFilter(self)
        self._anchor = anchor
        anchor.installEventFilter(self)
        self.place()

    def place(self) -> None:
        """Take the room the content needs, bottom center of the anchor, above everything."""
        reach = THEME.metric("shadow")
        parent = self.parentWidget()
        if parent is None:
            return
        self.ensurePolished()
        # Words just set count only once the columns inside have been laid out anew.
        self.row.activate()
        room = self._anchor.width() + 2 * reach - 2 * THEME.metric("edge")
        hint = self.sizeHint()
        width = min(hint.width(), max(room, self.minimumSizeHint().width()))
        corner = (
            self._anchor.mapTo(parent, self._anchor.rect().bottomLeft())
            if self._anchor is not parent
            else (self._anchor.rect().bottomLeft())
        )
        left = corner.x() + (self._anchor.width() - width) // 2
        top = corner.y() + 1 - self.BOTTOM - self.lift() - hint.height() + reach
        self.setGeometry(left, top, width, hint.height())
        self.raise_()

    def lift(self) -> int:
        """How many pixels higher than the foot of its anchor it stands."""
        return int(self._anchor.property(self.LIFT) or 0)

    def _set_margins(self) -> None:
        reach = THEME.metric("shadow")
        inside = THEME.metric("space2") - 1
        self.row.setContentsMargins(reach + 2 * inside, reach + inside, reach + inside, reach + inside)

    def _look_changed(self) -> None:
        self._set_margins()
        if self.isVisible():
            self.place()
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVED and self.isVisible():
            self.place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        reach = THEME.metric("shadow")
        card = QRectF(self.rect()).adjusted(reach, reach, -reach, -reach)
        radius = THEME.metric("radius_card")
        paint_shadow(painter, card, radius, reach)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(THEME.color("inverse"))
        painter.drawRoundedRect(card, radius, radius)
