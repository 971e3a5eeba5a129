"""Pages of a PDF as pictures for Qt."""

from __future__ import annotations

from PySide6.QtGui import QImage

from makerapp.printing import preview

_POINTS_PER_INCH = 72


def page_sizes(pdf: bytes, first: int, count: int) -> list[tuple[float, float]]:
    """Width and height in points of ``count`` pages from ``first`` (counted from 0)."""
    return [preview.page_size(pdf, number) for number in range(first, first + count)]


def page_picture(pdf: bytes, number: int, width: int) -> QImage:
    """Page ``number`` (counted from 0) drawn about ``width`` pixels wide."""
    points, _ = preview.page_size(pdf, number)
    return page_at(pdf, number, width * _POINTS_PER_INCH / points)


def page_at(pdf: bytes, number: int, dpi: float) -> QImage:
    """Page ``number`` at a printer's resolution, opaque."""
    drawn = preview.page_image(pdf, number, dpi)
    picture = QImage(drawn.pixels, drawn.width, drawn.height, drawn.width * 4, QImage.Format.Format_RGBX8888)
    # The copy owns its pixels; the bytes go with ``drawn``.
    return picture.copy()
