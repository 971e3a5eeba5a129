"""Pills with an icon and a word: the status of an order, and small tags such as "Gift" or "Paid"."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from makerapp.ui.theme import THEME, pixmap

# tone: (text token, fill token)
_TAG_TONES: Mapping[str, tuple[str, str]] = {
    "neutral": ("text2", "fill"),
    "accent": ("accent_text", "accent_tint"),
    "note": ("text", "note"),
    "danger": ("danger", "danger_tint"),
    "warn": ("warn", "warn_tint"),
}


def status_word(status: str) -> str:
    """The word of an order status in the user's language: "processing" -> "Processing"."""
    words = {
        "pending": QCoreApplication.translate("status", "Pending"),
        "confirmed": QCoreApplication.translate("status", "Confirmed"),
        "processing": QCoreApplication.translate("status", "Processing"),
        "shipped": QCoreApplication.translate("status", "Shipped"),
        "delivered": QCoreApplication.translate("status", "Delivered"),
        "cancelled": QCoreApplication.translate("status", "Cancelled"),
    }
    return words[status]


class Pill(QWidget):
    """Paints icon and word on a filled shape. ``colors`` is asked at each paint, so it is never stale."""

    GAP = 5
    LEFT = 8
    RIGHT = 10

    def __init__(self, word: str, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._word = word
        self._icon = icon
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        THEME.changed.connect(self._look_changed)

    @property
    def word(self) -> str:
        return self._word

    def colors(self) -> tuple[QColor, QColor]:
        """(text, fill) in the present theme."""
        raise TypeError("a pill needs colors: use StatusChip or Tag")

    def radius(self) -> float:
        return self.height() / 2

    def pill_height(self) -> int:
        return THEME.metric("chip")

    def sizeHint(self) -> QSize:
        return QSize(pill_width(self._word, self._icon), self.pill_height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _look_changed(self) -> None:
        self.updateGeometry()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        text, fill = self.colors()
        paint_pill(painter, QRectF(self.rect()), self._word, self._icon, text, fill, self.radius())


def pill_width(word: str, icon: str) -> int:
    """How wide a pill with these words is."""
    words = QFontMetricsF(THEME.font("label")).horizontalAdvance(word)
    room = THEME.metric("icon_text") + Pill.GAP if icon else 0
    return round(Pill.LEFT + room + words + Pill.RIGHT + 0.5)


def paint_pill(
    painter: QPainter, rect: QRectF, word: str, icon: str, text: QColor, fill: QColor, radius: float
) -> None:
    """Paint a pill into ``rect``; for widgets and table cells alike."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(fill)
    painter.drawRoundedRect(rect, radius, radius)
    left = rect.left() + Pill.LEFT
    if icon:
        size = THEME.metric("icon_text")
        ratio = painter.device().devicePixelRatioF()
        top = rect.top() + (rect.height() - size) / 2
        painter.drawPixmap(QPointF(left, top), pixmap(icon, size, text.name(), ratio))
        left += size + Pill.GAP
    painter.setPen(text)
    painter.setFont(THEME.font("label"))
    words = QRectF(left, rect.top(), rect.right() - left, rect.height())
    painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, word)
    painter.restore()


def tag_colors(tone: str) -> tuple[QColor, QColor]:
    """(text, fill) of a tag in the present theme."""
    text, fill = _TAG_TONES[tone]
    return THEME.color(text), THEME.color(fill)


class StatusChip(Pill):
    """The status of an order as its marketplace calls it."""

    def __init__(self, status: str, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self._status = ""
        self.set_status(status)

    @property
    def status(self) -> str:
        return self._status

    def set_status(self, status: str) -> None:
        """Show another status. KeyError for an unknown one."""
        self._status = status
        self._icon = THEME.status(status).icon
        self._word = status_word(status)
        self.setAccessibleName(self.tr("Status: {word}").format(word=self._word))
        self._look_changed()

    def colors(self) -> tuple[QColor, QColor]:
        return THEME.status_colors(self._status)


class Tag(Pill):
    """A small fact in a box: "Paid", "Gift", a personalization, "2 late".

    ``tone`` is neutral, accent, note, danger, warn; ``round_ends`` makes it a pill.
    """

    def __init__(
        self,
        word: str,
        icon: str = "",
        tone: str = "neutral",
        parent: QWidget | None = None,
        *,
        round_ends: bool = False,
    ) -> None:
        super().__init__(word, icon, parent)
        self._tone = tone
        self._round = round_ends
        self.setAccessibleName(word)

    def set_word(self, word: str, icon: str | None = None, tone: str | None = None) -> None:
        """Show something else."""
        self._word = word
        self._icon = self._icon if icon is None else icon
        self._tone = self._tone if tone is None else tone
        self.setAccessibleName(word)
        self._look_changed()

    def colors(self) -> tuple[QColor, QColor]:
        return tag_colors(self._tone)

    def radius(self) -> float:
        return self.height() / 2 if self._round else float(THEME.metric("radius_cap"))

    def pill_height(self) -> int:
        return THEME.metric("tag")
