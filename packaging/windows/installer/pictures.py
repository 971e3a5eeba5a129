"""Draws the two pictures of the installer, in the program's own colors: the side of the first and last page, and the
header of those between. As BMP with 24 bits, the one form that every Windows shows there.

The sizes are those of the controls at 100 %, in Segoe UI 9; Windows stretches them for a finer screen. So there is no
lettering in them.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from makerapp.paths import ASSETS
from makerapp.ui.theme.tokens import LIGHT

SIDE = (191, 362)
HEADER = (175, 66)
ICON = ASSETS / "makerbench.svg"
PARCEL = ASSETS / "first_run.svg"


def draw(folder: Path) -> None:
    """Write ``side.bmp`` and ``header.bmp`` into the folder. Raises OSError where it can't be written."""
    for name, picture in (("side.bmp", side()), ("header.bmp", header())):
        if not picture.save(str(folder / name)):
            raise OSError(f"{folder / name} can't be written")


def side() -> QImage:
    """The sign of the program above, the parcel of its first page below."""
    width, height = SIDE
    picture, painter = _canvas(SIDE, LIGHT["accent_tint"])
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(LIGHT["accent_tint2"]))
    painter.drawEllipse(QPointF(width / 2, height + 10), width * 0.95, height * 0.42)
    icon = 92
    _render(painter, ICON, QRectF((width - icon) / 2, 64, icon, icon))
    parcel = width * 0.94
    _render(painter, PARCEL, QRectF((width - parcel) / 2, height - 150, parcel, parcel * 320 / 480))
    painter.end()
    return picture.convertToFormat(QImage.Format.Format_RGB888)


def header() -> QImage:
    """White as the header itself, with the sign at its end."""
    width, height = HEADER
    picture, painter = _canvas(HEADER, LIGHT["surface"])
    icon = 44
    _render(painter, ICON, QRectF(width - icon - 14, (height - icon) / 2, icon, icon))
    painter.end()
    return picture.convertToFormat(QImage.Format.Format_RGB888)


def _canvas(size: tuple[int, int], color: str) -> tuple[QImage, QPainter]:
    picture = QImage(*size, QImage.Format.Format_RGB32)
    picture.fill(QColor(color))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return picture, painter


def _render(painter: QPainter, drawing: Path, where: QRectF) -> None:
    renderer = QSvgRenderer(str(drawing))
    if not renderer.isValid():
        raise OSError(f"{drawing} is no drawing that Qt can read")
    renderer.render(painter, where)
