"""The size the window opens at: the kept one, else the size it is designed for, and always all on the screen."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRect, QSize
from PySide6.QtWidgets import QWidget

from makerapp.ui.widgets.screen_room import screen_room

DESIGN = QSize(1366, 768)
# What a title bar and the edges take is only known once the window stands: a generous guess.
_FRAME = QSize(8, 40)
# Room left around a window that is made smaller again, so that it looks like one.
_AROUND = 80


def restore(window: QWidget, kept: str) -> None:
    """Give the window the geometry that was kept (base64 of ``saveGeometry``), else the designed size."""
    if not (kept and window.restoreGeometry(QByteArray.fromBase64(kept.encode("ascii", "replace")))):
        window.resize(DESIGN.boundedTo(screen_room(window).size()))


def fits(size: QSize, room: QRect) -> bool:
    """Whether a window of ``size`` stands in ``room`` with its title bar and edges (logical pixels)."""
    framed = size + _FRAME
    return framed.width() <= room.width() and framed.height() <= room.height()


def show_fitting(window: QWidget) -> None:
    """Show the window; maximized where its foot would hang over the edge of the screen otherwise."""
    room = screen_room(window)
    if window.isMaximized() or fits(window.size(), room):
        window.show()
        return
    window.resize(window.size().boundedTo(room.size() - QSize(_AROUND, _AROUND)))
    window.move(room.topLeft())
    window.showMaximized()
