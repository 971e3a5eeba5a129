"""How much of a screen a window may take."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget


def screen_room(widget: QWidget) -> QRect:
    """The screen a widget stands on, without the system's bars, in logical pixels.

    Not ``widget.screen()``: PySide 6.11 takes the screen it returns for a child of the widget, destroys it together
    with the widget, and the next window crashes the program.
    """
    middle = widget.mapToGlobal(widget.rect().center())
    return (QGuiApplication.screenAt(middle) or QGuiApplication.primaryScreen()).availableGeometry()
