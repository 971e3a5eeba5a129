"""Pictures of finished pages, for the preview and for printers that want pictures. The same PDF is printed."""

from __future__ import annotations

import threading
from dataclasses import dataclass

import pypdfium2 as pdfium

MAX_DPI = 600.0

# The library draws in one thread at a time only, whatever the document.
library_lock = threading.Lock()


@dataclass(frozen=True)
class PageImage:
    """A drawn page: ``pixels`` are RGBA, 8 bits each, rows from the top without padding."""

    pixels: bytes
    width: int
    height: int


def page_count(pdf: bytes) -> int:
    """How many pages ``pdf`` has. Raises ``pypdfium2.PdfiumError`` where the bytes are no PDF."""
    with library_lock:
        document = pdfium.PdfDocument(pdf)
        try:
            return len(document)
        finally:
            document.close()


def page_size(pdf: bytes, index: int) -> tuple[float, float]:
    """Width and height in points of page ``index`` (from 0). Raises ``IndexError`` past the end."""
    with library_lock:
        document = pdfium.PdfDocument(pdf)
        try:
            _check(document, index)
            width, height = document.get_page_size(index)
            return float(width), float(height)
        finally:
            document.close()


def page_image(pdf: bytes, index: int, dpi: float) -> PageImage:
    """Draw page ``index`` (from 0) at ``dpi`` dots per inch, at most 600. Raises ``IndexError`` past the end."""
    with library_lock:
        document = pdfium.PdfDocument(pdf)
        try:
            _check(document, index)
            bitmap = document[index].render(
                scale=min(dpi, MAX_DPI) / 72, rev_byteorder=True, force_bitmap_format=pdfium.raw.FPDFBitmap_BGRA
            )
            width, height, stride = bitmap.width, bitmap.height, bitmap.stride
            data = bytes(bitmap.buffer)
        finally:
            document.close()
    if stride != width * 4:
        data = b"".join(data[row * stride : row * stride + width * 4] for row in range(height))
    return PageImage(data, width, height)


def _check(document: pdfium.PdfDocument, index: int) -> None:
    if not 0 <= index < len(document):
        raise IndexError(f"page {index} of {len(document)}")
