"""The large tick of rows that are packed: painted in a row that takes the clicks, or a button of its own."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from makerapp.ui.theme import THEME, pixmap


def paint_tick(painter: QPainter, rect: QRectF, *, on: bool, hover: bool = False) -> None:
    """Paint a tick box into ``rect``."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(THEME.color("accent" if on or hover else "border_ctl"), 2))
    painter.setBrush(THEME.color("accent") if on else Qt.BrushStyle.NoBrush)
    radius = THEME.metric("radius_control")
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius)
    if on:
        size = THEME.metric("icon_tile")
        at = QPointF(rect.center().x() - size / 2, rect.center().y() - size / 2)
        painter.drawPixmap(at, pixmap("check", size, "on_accent", painter.device().devicePixelRatioF()))


class Tick(QWidget):
    """The 32-pixel tick of a row; the row takes the clicks."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._on = False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_on(self, on: bool) -> None:
        """Show it ticked or not."""
        self._on = on
        self.update()

    def sizeHint(self) -> QSize:
        side = THEME.metric("pick_tick")
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_tick(QPainter(self), QRectF(self.rect()), on=self._on)


class TickButton(QAbstractButton):
    """The same to press: ``name`` is what it ticks. Its owner decides whether it is on; a press only asks."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        THEME.changed.connect(self._look_changed)

    def nextCheckState(self) -> None:
        """Stay as it is: what the press asks for may be refused."""

    def _look_changed(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        side = max(THEME.metric("pick_tick"), THEME.metric("target"))
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        side = THEME.metric("pick_tick")
        rect = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        paint_tick(QPainter(self), rect, on=self.isChecked(), hover=self.underMouse())
