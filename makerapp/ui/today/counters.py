"""The four figures on top of Today; each is a button that opens its list."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from makerapp import locales
from makerapp.translation import tr
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.icon_label import paint_icon_tile

_TILE = 36
_TONES = {
    "danger": ("danger_tint", "danger"),
    "warn": ("warn_tint", "warn"),
    "accent": ("accent_tint", "accent_text"),
    "neutral": ("fill", "text2"),
}


class Counter(QAbstractButton):
    """A number, what it counts, and an icon. ``tone`` colors the icon's tile while there is something to count."""

    def __init__(self, icon: str, word: str, tone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._word, self._tone = icon, word, tone
        self._number = 0
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setProperty("ring_radius", THEME.metric("radius_card"))
        THEME.changed.connect(self._look_changed)
        self._name()

    @property
    def number(self) -> int:
        """What it counts."""
        return self._number

    def set_number(self, number: int) -> None:
        """Count anew."""
        if number != self._number:
            self._number = number
            self._name()
            self.update()

    def _name(self) -> None:
        self.setAccessibleName(f"{locales.number(self._number)} {self._word}")
        self.setToolTip(tr("Show these orders"))

    def _look_changed(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        high = QFontMetrics(THEME.font("number")).height() + QFontMetrics(THEME.font("body")).height()
        words = QFontMetrics(THEME.font("body")).horizontalAdvance(self._word)
        return QSize(words + 2 * THEME.metric("space4"), high + 2 * THEME.metric("space3") + 6)

    def minimumSizeHint(self) -> QSize:
        return QSize(THEME.scaled(_TILE) * 3, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = "fill" if self.isDown() else "hover" if self.underMouse() else "surface"
        painter.setPen(QPen(THEME.color("border"), 1))
        painter.setBrush(THEME.color(ground))
        radius = THEME.metric("radius_card")
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        side, edge = THEME.scaled(_TILE), THEME.metric("space3") + 1
        fill, ink = _TONES[self._tone if self._number else "neutral"]
        tile = QRectF(self.width() - edge - side, edge, side, side)
        paint_icon_tile(painter, tile, self._icon, fill, ink, disc=False)
        self._paint_words(painter, tile.left())

    def _paint_words(self, painter: QPainter, right: float) -> None:
        left = THEME.metric("space4")
        number, words = THEME.font("number", tabular=True), THEME.font("body")
        high, low = QFontMetrics(number).height(), QFontMetrics(words).height()
        top = (self.height() - high - low) / 2
        painter.setPen(THEME.color("text"))
        painter.setFont(number)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(left, top, right - left, high), flags, locales.number(self._number))
        room = self.width() - 2 * left
        words = self._fitting(room)
        painter.setFont(words)
        shown = QFontMetrics(words).elidedText(self._word, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(left, top + high, room + 1, low), flags, shown)

    def _fitting(self, room: int) -> QFont:
        """Smaller letters before a word is cut off: other languages need more of them."""
        fonts = [THEME.font(role) for role in ("body", "secondary", "caption")]
        return next((each for each in fonts if QFontMetrics(each).horizontalAdvance(self._word) <= room), fonts[-1])
