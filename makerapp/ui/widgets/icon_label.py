"""Icons that are not buttons: alone, in a tile or disc, or before a line of text."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from makerapp.ui.theme import THEME, pixmap
from makerapp.ui.widgets.elided_label import ElidedLabel, PlainLabel, WrapLabel

# tone: (disc or tile, icon)
_TONES = {
    "accent": ("accent_tint", "accent_text"),
    "accent_strong": ("accent", "on_accent"),
    "danger": ("danger_tint", "danger"),
    "danger_strong": ("danger", "danger_tint"),
    "warn": ("warn_tint", "warn"),
    "warn_strong": ("warn", "warn_tint"),
    "neutral": ("fill", "text2"),
}

# The color an icon takes beside words of a tone.
_ICON_OF_TONE = {"": "text", "accent": "accent_text", "inverse": "on_inverse"}


class _Picture(QWidget):
    """A square of ``side`` pixels at 100 % text size. Decoration: screen readers and the mouse skip it."""

    def __init__(self, name: str, style: str, side: int, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._name = name
        # What colors it: a token or a tone.
        self._style = style
        self._side = side
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        THEME.changed.connect(self._look_changed)

    def set_icon(self, name: str, style: str = "") -> None:
        """Show another icon, in another color or tone if one is given."""
        self._name = name
        self._style = style or self._style
        self.update()

    def sizeHint(self) -> QSize:
        side = THEME.scaled(self._side)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _look_changed(self) -> None:
        self.updateGeometry()
        self.update()


class IconLabel(_Picture):
    """A Lucide icon of ``size`` pixels in the color ``token``."""

    def __init__(self, name: str, size: int = 18, token: str = "text2", parent: QWidget | None = None) -> None:
        super().__init__(name, token, size, parent)

    def paintEvent(self, event: QPaintEvent) -> None:
        side = THEME.scaled(self._side)
        at = QPointF((self.width() - side) / 2, (self.height() - side) / 2)
        QPainter(self).drawPixmap(at, pixmap(self._name, side, self._style, self.devicePixelRatioF()))


class IconTile(_Picture):
    """An icon on a tinted tile, or on a disc. ``tone``: accent, accent_strong, danger, danger_strong, warn, neutral."""

    def __init__(
        self, name: str, tone: str = "accent", side: int = 44, parent: QWidget | None = None, *, disc: bool = False
    ) -> None:
        super().__init__(name, tone, side, parent)
        self._disc = disc

    def paintEvent(self, event: QPaintEvent) -> None:
        # Always round or square, even where a layout short of room squeezes it.
        side = min(self.width(), self.height())
        rect = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        fill, ink = _TONES[self._style]
        paint_icon_tile(QPainter(self), rect, self._name, fill, ink, disc=self._disc)


def paint_icon_tile(painter: QPainter, rect: QRectF, name: str, fill: str, ink: str, *, disc: bool = True) -> None:
    """Paint an icon in token ``ink`` centered on a disc or tile in token ``fill``."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(THEME.color(fill))
    radius = rect.height() / 2 if disc else THEME.metric("radius_inset")
    painter.drawRoundedRect(rect, radius, radius)
    # The done disc (80) carries 40, a banner's (40) 20, a timeline's (24) 14.
    size = max(round(rect.height() * 0.5), min(THEME.metric("icon_text"), round(rect.height() * 0.7)))
    ratio = painter.device().devicePixelRatioF()
    at = QPointF(rect.center().x() - size / 2, rect.center().y() - size / 2)
    painter.drawPixmap(at, pixmap(name, size, ink, ratio))
    painter.restore()


class IconText(QWidget):
    """An icon and a line of words in one tone, e.g. the urgency of an order. ``wrap`` lets the words break."""

    def __init__(
        self,
        icon: str,
        text: str,
        role: str = "secondary",
        tone: str = "",
        parent: QWidget | None = None,
        *,
        size: int = 16,
        wrap: bool = False,
    ) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(THEME.metric("space2") - 2 if size <= 14 else THEME.metric("space2"))
        self._icon = IconLabel(icon, size, _ICON_OF_TONE.get(tone, tone), self)
        self._label: PlainLabel = (
            WrapLabel(text, role, self, tone=tone) if wrap else ElidedLabel(text, role, self, tone=tone)
        )
        align = Qt.AlignmentFlag.AlignTop if wrap else Qt.AlignmentFlag.AlignVCenter
        row.addWidget(self._icon, 0, align)
        row.addWidget(self._label, 1)

    def set(self, icon: str, text: str, tone: str = "") -> None:
        """Show something else."""
        self._icon.set_icon(icon, _ICON_OF_TONE.get(tone, tone))
        self._label.set_tone(tone)
        self._label.setText(text)

    def text(self) -> str:
        return self._label.text()
