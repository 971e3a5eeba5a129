"""The picture of a product; where there is none, a calm tile with its first letter."""

from __future__ import annotations

import hashlib
from collections import OrderedDict

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QLinearGradient, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from makerapp.ui.theme import THEME, pixmap
from makerapp.ui.theme.tokens import TILE_TINTS
from makerapp.ui.widgets.photos import PHOTOS

_CACHE_LIMIT = 600
# Stands for a picture that is being made small; Qt numbers real ones from 1.
_COMING = -1
_cache: OrderedDict[tuple[int, str, int, float], QPixmap] = OrderedDict()


def tile_tint(title: str) -> tuple[str, str, str]:
    """(upper, lower, ink) of the tile for a title; the same title always gets the same tint."""
    number = hashlib.sha256(title.strip().casefold().encode("utf-8")).digest()[0]
    return TILE_TINTS[number % len(TILE_TINTS)]


def tile_letter(title: str) -> str:
    """The first letter or figure of a title, "" where it has none."""
    return next((char.upper()[:1] for char in title if char.isalnum()), "")


def photo_pixmap(name: str, title: str, size: int, ratio: float) -> QPixmap:
    """As ``thumbnail_pixmap``, of a kept picture by its name; an empty square while it is being made small."""
    side = round(size * ratio)
    picture = PHOTOS.get(name, side)
    if picture is None and PHOTOS.is_coming(name, side):
        return _square(_COMING, None, "", size, ratio)
    return thumbnail_pixmap(picture, title, size, ratio)


def thumbnail_pixmap(picture: QPixmap | None, title: str, size: int, ratio: float) -> QPixmap:
    """A rounded square of ``size`` logical pixels with the picture, or a tile made from ``title``. Cached."""
    known = picture is not None and not picture.isNull()
    number = picture.cacheKey() if known and picture else 0
    return _square(number, picture if known else None, "" if known else title, size, ratio)


def _square(number: int, picture: QPixmap | None, title: str, size: int, ratio: float) -> QPixmap:
    key = (number, title, size, ratio)
    found = _cache.get(key)
    if found is None:
        found = _draw(picture, title, size, ratio, is_coming=number == _COMING)
        _cache[key] = found
        if len(_cache) > _CACHE_LIMIT:
            _cache.popitem(last=False)
    else:
        _cache.move_to_end(key)
    return found


def _draw(picture: QPixmap | None, title: str, size: int, ratio: float, *, is_coming: bool = False) -> QPixmap:
    side = round(size * ratio)
    canvas = QPixmap(side, side)
    canvas.fill(Qt.GlobalColor.transparent)
    canvas.setDevicePixelRatio(ratio)
    painter = QPainter(canvas)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    rect = QRectF(0, 0, size, size)
    radius = THEME.metric("radius_control") if size >= 36 else THEME.metric("radius_small")
    shape = QPainterPath()
    shape.addRoundedRect(rect, radius, radius)
    if is_coming:
        painter.fillPath(shape, QBrush(THEME.color("fill")))
    elif picture is None:
        _fill_tile(painter, shape, rect, title)
    else:
        painter.setClipPath(shape)
        painter.drawPixmap(rect, picture, _middle_square(picture))
        painter.setClipping(False)
    edge = QColor(THEME.color("shadow"))
    edge.setAlphaF(0.12)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(edge, 1))
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius - 0.5, radius - 0.5)
    painter.end()
    return canvas


def _middle_square(picture: QPixmap) -> QRectF:
    """The largest centered square of a picture, in its own pixels."""
    side = min(picture.width(), picture.height())
    return QRectF((picture.width() - side) / 2, (picture.height() - side) / 2, side, side)


def _fill_tile(painter: QPainter, shape: QPainterPath, rect: QRectF, title: str) -> None:
    upper, lower, ink = tile_tint(title)
    gradient = QLinearGradient(rect.topLeft(), rect.bottomRight())
    gradient.setColorAt(0, QColor(upper))
    gradient.setColorAt(1, QColor(lower))
    painter.fillPath(shape, QBrush(gradient))
    letter = tile_letter(title)
    if not letter:
        size = round(rect.width() * 0.45)
        at = QPointF((rect.width() - size) / 2, (rect.height() - size) / 2)
        painter.drawPixmap(at, pixmap("package", size, ink, painter.device().devicePixelRatioF()))
        return
    font = QFont(THEME.font("strong"))
    font.setPixelSize(max(11, round(rect.width() * 0.42)))
    painter.setFont(font)
    painter.setPen(QColor(ink))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, letter)


class Thumbnail(QWidget):
    """A product's picture: the name of a kept one, or one at hand. None shows a tile made from the title.

    ``size`` is the name of a metric ("thumb_panel") or pixels at 100 % text size.
    """

    def __init__(
        self,
        title: str = "",
        picture: QPixmap | str | None = None,
        size: str | int = "thumb_panel",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._title = title
        self._picture = picture
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(title)
        THEME.changed.connect(self._look_changed)
        PHOTOS.arrived.connect(self._photo_came)

    def _photo_came(self, name: str) -> None:
        if name == self._picture:
            self.update()

    def set_picture(self, picture: QPixmap | str | None, title: str | None = None) -> None:
        """Show another picture, None for a tile from the title."""
        self._picture = picture
        if title is not None:
            self._title = title
            self.setAccessibleName(title)
        self.update()

    def side(self) -> int:
        """Side of the square in logical pixels."""
        return THEME.metric(self._size) if isinstance(self._size, str) else THEME.scaled(self._size)

    def sizeHint(self) -> QSize:
        return QSize(self.side(), self.side())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _look_changed(self) -> None:
        self.updateGeometry()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        side, ratio, picture = self.side(), self.devicePixelRatioF(), self._picture
        if isinstance(picture, str):
            drawn = photo_pixmap(picture, self._title, side, ratio)
        else:
            drawn = thumbnail_pixmap(picture, self._title, side, ratio)
        QPainter(self).drawPixmap(0, 0, drawn)


def forget() -> None:
    """Drop the cache when the look changes."""
    _cache.clear()


THEME.changed.connect(forget)
