"""Pages of a PDF as pictures for Qt."""

from __future__ import annotations

from PySide6.QtGui import QImage

from makerapp.printing import preview
from makerapp.printing.preview import OpenPdf, PageImage

_POINTS_PER_INCH = 72


def page_sizes(pdf: bytes, first: int, count: int) -> list[tuple[float, float]]:
    """Width and height in points of ``count`` pages from ``first`` (counted from 0)."""
    with preview.opened(pdf) as document:
        return document.sizes(first, count)


def screen_picture(document: OpenPdf, number: int, width: int) -> QImage:
    """Page ``number`` (counted from 0) drawn about ``width`` pixels wide, in the format screens are painted in."""
    points, _ = document.sizes(number, 1)[0]
    drawn = document.image(number, width * _POINTS_PER_INCH / points)
    return _wrapped(drawn).convertToFormat(QImage.Format.Format_RGB32)


def page_at(pdf: bytes, number: int, dpi: float) -> QImage:
    """Page ``number`` at a printer's resolution, opaque."""
    # The copy owns its pixels; the bytes go with the page drawn.
    return _wrapped(preview.page_image(pdf, number, dpi)).copy()


def _wrapped(drawn: PageImage) -> QImage:
    return QImage(drawn.pixels, drawn.width, drawn.height, drawn.width * 4, QImage.Format.Format_RGBX8888)
