"""F6: from one area of the window to the next and round again."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from makerapp.ui.page import Page
from makerapp.ui.widgets.reading_order import stops


def move_focus(areas: Sequence[tuple[QWidget, QWidget]], step: int) -> None:
    """Give the focus to the next area's entry (``step`` 1) or the one before (-1).

    Each area is the widget that holds the focus while in it, and the widget to enter by.
    """
    focus = QApplication.focusWidget()
    inside = (
        number
        for number, (area, _) in enumerate(areas)
        if focus is not None and (area is focus or area.isAncestorOf(focus))
    )
    here = next(inside, 0)
    areas[(here + step) % len(areas)][1].setFocus(Qt.FocusReason.TabFocusReason)


def first_stop(area: QWidget) -> QWidget:
    """Where the focus goes on entering an area: the entry of a page, else the first stop of Tab.

    The area itself where nothing in it takes the focus.
    """
    if isinstance(area, Page) and area.entry is not None:
        return area.entry
    return next((each for each in stops(area) if each.isEnabled() and each.isVisibleTo(area)), area)


def let_go_of_focus(part: QWidget) -> None:
    """Before a part with the focus is hidden: else Qt looks through the whole window for where to put it.

    Whoever hides it gives the focus to something else in a moment.
    """
    focused = QApplication.focusWidget()
    if focused is not None and part.isAncestorOf(focused):
        focused.clearFocus()
