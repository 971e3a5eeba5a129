"""What painted table cells share: fonts, colors and shortened texts kept between paints, and where lines of text go."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from makerapp.ui.theme import THEME, Density

_CACHE_LIMIT = 6000
# Plain numbers: joining two flags in Python takes longer than drawing a short word.
TO_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
TO_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class CellLook:
    """Fonts, colors and shortened texts of the present theme, asked for once."""

    def __init__(self) -> None:
        self.strong = THEME.font("strong")
        self.medium = THEME.font("medium")
        self.body = THEME.font("body")
        self.second = THEME.font("secondary")
        self.money = THEME.font("money")
        self.label = THEME.font("label")
        self.metrics = {
            id(font): QFontMetricsF(font)
            for font in (self.strong, self.medium, self.body, self.second, self.money, self.label)
        }
        self.colors: dict[str, QColor] = {}
        self.texts: dict[tuple[str, int, int], str] = {}
        self.widths: dict[tuple[str, int], float] = {}

    def color(self, token: str) -> QColor:
        """A token's color."""
        found = self.colors.get(token)
        if found is None:
            found = self.colors[token] = THEME.color(token)
        return found

    def width(self, text: str, font: QFont) -> float:
        """How wide a text is; ``font`` is one of this look's own."""
        key = (text, id(font))
        found = self.widths.get(key)
        if found is None:
            if len(self.widths) > _CACHE_LIMIT:
                self.widths.clear()
            found = self.widths[key] = self.metrics[id(font)].horizontalAdvance(text)
        return found

    def elided(self, text: str, font: QFont, width: int) -> str:
        """As much of a text as fits."""
        if self.width(text, font) <= width:
            return text
        key = (text, id(font), width)
        found = self.texts.get(key)
        if found is None:
            if len(self.texts) > _CACHE_LIMIT:
                self.texts.clear()
            metrics = self.metrics[id(font)]
            found = self.texts[key] = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
        return found

    def draw(self, painter: QPainter, rect: QRectF, text: str, font: QFont, token: str) -> None:
        """A line of text from the left, shortened where it does not fit."""
        painter.setFont(font)
        painter.setPen(self.color(token))
        painter.drawText(rect, TO_LEFT, self.elided(text, font, int(rect.width())))


def pad() -> int:
    """Room between the edge of a cell and its text."""
    return THEME.metric("space3")


def pixel_ratio(painter: QPainter) -> float:
    """Device pixels per logical pixel of what is painted on."""
    return painter.device().devicePixelRatioF()


def cell_lines(rect: QRect, *, two: bool = True) -> tuple[QRectF, QRectF | None]:
    """Where the two lines of a cell go; one line in the middle where the rows are compact or there is one."""
    height = rect.height() - 1
    if not two or THEME.density is Density.COMPACT:
        return QRectF(rect.left(), rect.top(), rect.width(), height), None
    line = THEME.scaled(20)
    top = rect.top() + (height - 2 * line) / 2
    return QRectF(rect.left(), top, rect.width(), line), QRectF(rect.left(), top + line, rect.width(), line)
