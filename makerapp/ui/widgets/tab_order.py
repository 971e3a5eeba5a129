"""Tab in reading order, also through what is built anew for each order and would come last of all."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def lead_to(anchor: QWidget, widgets: Sequence[QWidget]) -> None:
    """Let Tab go through ``widgets`` in this order directly before it comes to ``anchor``.

    Those of another window, as the list a combo box opens, are left where they are.
    """
    widgets = [each for each in widgets if each.window() is anchor.window()]
    before = anchor.previousInFocusChain()
    while before is not None and before is not anchor and (before in widgets or not takes_tab(before)):
        before = before.previousInFocusChain()
    if before is None:
        return
    for widget in widgets:
        QWidget.setTabOrder(before, widget)
        before = widget


def follow(anchor: QWidget, widgets: Iterable[QWidget]) -> None:
    """Let Tab go from ``anchor`` through ``widgets`` in this order."""
    for widget in widgets:
        QWidget.setTabOrder(anchor, widget)
        anchor = widget


def inside(part: QWidget) -> list[QWidget]:
    """What Tab stops at in ``part``, in the order it comes by now."""
    wanted = {each for each in part.findChildren(QWidget) if takes_tab(each)}
    found: list[QWidget] = []
    at = part.nextInFocusChain()
    while at is not None and at is not part:
        if at in wanted:
            found.append(at)
        at = at.nextInFocusChain()
    return found


def takes_tab(widget: QWidget) -> bool:
    """Whether Tab stops here."""
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
