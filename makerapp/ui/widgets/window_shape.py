"""Round corners of windows without a frame, with or without a compositor behind them.

A see-through window needs somebody who mixes it with what lies below. On X11 that is a compositing manager, which
small desktops leave out; its corners would be black there, so they are cut off instead.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainterPath, QRegion
from PySide6.QtWidgets import QWidget


def can_see_through() -> bool:
    """Whether a translucent window is mixed with what lies below it. Everywhere but on X11 without a compositor."""
    if QGuiApplication.platformName() != "xcb":
        return True
    from makerapp.ui.widgets.x11_compositor import has_compositor

    return has_compositor()


def round_off(window: QWidget, radius: int) -> None:
    """Cut the corners of a window that is not see-through; call it whenever its size changes."""
    if window.testAttribute(Qt.WidgetAttribute.WA_TranslucentBackground):
        return
    path = QPainterPath()
    path.addRoundedRect(QRectF(window.rect()), radius, radius)
    window.setMask(QRegion(path.toFillPolygon().toPolygon()))
