"""Sizes that follow the text size while a window is open, not only when it is made."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from makerapp.ui.theme import THEME


class _Keeper(QObject):
    """Sets a size again after each change of look; lives as a child of what it serves."""

    def __init__(self, target: QWidget, fit: Callable[[], object]) -> None:
        super().__init__(target)
        self._fit = fit
        THEME.changed.connect(self._again)
        fit()

    def _again(self) -> None:
        self._fit()


def keep(target: QWidget, fit: Callable[[], object]) -> None:
    """Call ``fit`` now and after each change of look, for as long as ``target`` lives."""
    _Keeper(target, fit)


def keep_width(target: QWidget, pixels: int) -> None:
    """A fixed width of ``pixels`` at normal text size."""
    keep(target, lambda: target.setFixedWidth(THEME.scaled(pixels)))


def keep_height(target: QWidget, pixels: int) -> None:
    """A fixed height of ``pixels`` at normal text size."""
    keep(target, lambda: target.setFixedHeight(THEME.scaled(pixels)))
