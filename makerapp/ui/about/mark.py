"""The program's own picture."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QWidget

from makerapp.paths import ASSETS
from makerapp.ui.theme import THEME

_SIDE = 72


class ProgramMark(QWidget):
    """Drawn from its outlines, so that it is sharp on any screen. Decoration: screen readers skip it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawing = QSvgRenderer(str(ASSETS / "makerbench.svg"), self)
        self.setFixedSize(THEME.scaled(_SIDE), THEME.scaled(_SIDE))

    def paintEvent(self, event: QPaintEvent) -> None:
        self._drawing.render(QPainter(self), QRectF(self.rect()))
