"""Sizes that follow the text size while a window is open, not only when it is made."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
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


_REDRESSED = (QEvent.Type.Polish, QEvent.Type.PolishRequest, QEvent.Type.StyleChange, QEvent.Type.Show)


class _FontKeeper(QObject):
    """The style sheet takes any font away that was set before it dresses a widget: it is set again afterwards."""

    def __init__(self, target: QWidget, role: str, tabular: bool) -> None:
        super().__init__(target)
        self._target, self._role, self._tabular = target, role, tabular
        target.installEventFilter(self)
        self._fit()

    def _fit(self) -> None:
        self._target.setFont(THEME.font(self._role, tabular=self._tabular))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _REDRESSED:
            self._fit()
        return False


def keep_font(target: QWidget, role: str, *, tabular: bool = False) -> None:
    """The font of a type role, for what the style sheet can't say: figures that are equally wide."""
    _FontKeeper(target, role, tabular)
