"""Tab as one reads: through the layouts of a window, whenever it is pressed, however the window was put together.

Qt goes in the order in which widgets were made, so that a foot made before the body comes first, and what is built
anew for each order comes last of all.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from operator import itemgetter

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QLayout,
    QLineEdit,
    QScrollArea,
    QWidget,
)

from makerapp.ui.widgets.floating import FloatingBar

_PLACED = (QWidget, QLayout)
_Floating = dict[QWidget, list[QWidget]]

# What is inside of these belongs to them and follows them.
_WHOLE = (QComboBox, QAbstractSpinBox, QLineEdit, QAbstractItemView)


def put_in_order(window: QWidget) -> None:
    """Let Tab go through ``window`` as its layouts are read: lines from the left, columns from the top.

    What stands in no layout comes after what is laid out beside it; a floating bar after what it floats over.
    """
    # Never asks how Tab goes by now: for PySide 6.11 the next in the focus chain belongs to the one before, and once
    # that is deleted, what Python holds of Qt's own widgets behind it is dead.
    for before, after in pairwise(stops(window)):
        QWidget.setTabOrder(before, after)


def stops(area: QWidget) -> Iterator[QWidget]:
    """What Tab may stop at in ``area``, hidden or not, in reading order."""
    floating: _Floating = {}
    for bar in area.findChildren(FloatingBar):
        floating.setdefault(bar.anchor, []).append(bar)
    yield from _stops(area, {each for bars in floating.values() for each in bars}, floating)


def _stops(widget: QWidget, seen: set[QWidget], floating: _Floating) -> Iterator[QWidget]:
    if widget in seen:
        return
    seen.add(widget)
    yield from _own_stops(widget, seen, floating)
    for bar in floating.pop(widget, ()):
        yield from _own_stops(bar, seen, floating)


def _own_stops(widget: QWidget, seen: set[QWidget], floating: _Floating) -> Iterator[QWidget]:
    if not widget.isWindow() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget
    if isinstance(widget, _WHOLE):
        return
    if isinstance(widget, QScrollArea):
        content = widget.widget()
        if content is not None:
            yield from _stops(content, seen, floating)
        return
    layout = widget.layout()
    if layout is not None:
        inside = [child for child in widget.children() if isinstance(child, QWidget)]
        for each in _laid_out(layout, inside):
            yield from _stops(each, seen, floating)
    if isinstance(widget, QAbstractScrollArea):
        widget = widget.viewport()
    for child in widget.children():
        if isinstance(child, QWidget) and not child.isWindow():
            yield from _stops(child, seen, floating)


def _laid_out(layout: QLayout, inside: Sequence[QWidget]) -> Iterator[QWidget]:
    """Those of the widgets ``inside`` that stand in this layout and in the layouts within it, in its order.

    Asked for their places, not for its items: with those, PySide 6.11 takes the layouts among them into a keeping of
    its own, and the collector of Python ends the program once their widget is deleted.
    """
    placed = [(layout.indexOf(each), each) for each in (*inside, *layout.children()) if isinstance(each, _PLACED)]
    for place, each in sorted(placed, key=itemgetter(0)):
        if place >= 0 and isinstance(each, QLayout):
            yield from _laid_out(each, inside)
        elif place >= 0 and isinstance(each, QWidget):
            yield each
