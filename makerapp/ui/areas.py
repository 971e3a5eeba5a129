"""F6: from one area of the window to the next and round again."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def move_focus(areas: Sequence[tuple[QWidget, QWidget]], step: int) -> None:
    """Give the focus to the next area's entry (``step`` 1) or the one before (-1).

    Each area is the widget that holds the focus while in it, and the widget to enter by.
    """
    focus = QApplication.focusWidget()
    inside = (number for number, (area, _) in enumerate(areas) if focus is not None and area.isAncestorOf(focus))
    here = next(inside, 0)
    areas[(here + step) % len(areas)][1].setFocus(Qt.FocusReason.TabFocusReason)
