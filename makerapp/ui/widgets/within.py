"""The widgets inside of another, without taking them into its keeping."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeVar

from PySide6.QtWidgets import QWidget

T = TypeVar("T", bound=QWidget)


def within(area: QWidget, kind: type[T]) -> Iterator[T]:
    """Each widget of this kind in ``area``, however deep, in the order in which they were made.

    For PySide 6.11 all that ``findChildren`` finds belongs to the widget that was searched, the inner fields that Qt
    makes for its own included; here each goes on belonging to the one it stands in.
    """
    for child in area.children():
        if isinstance(child, QWidget):
            if isinstance(child, kind):
                yield child
            yield from within(child, kind)
