"""Pictures of finished pages, for the preview and for printers that want pictures. The same PDF is printed."""

from __future__ import annotations

import atexit
import threading
import weakref
from collections.abc import Iterator
from contextlib import contextmanager
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


class PdfClosed(Exception):
    """The PDF was closed by another thread meanwhile; nobody waits for its pages any more."""


class OpenPdf:
    """A PDF kept open: of 1,000 pages any is drawn as fast as the first. Any thread may ask, one is served at a time.

    Raises ``pypdfium2.PdfiumError`` where the bytes are no PDF. Call ``close``: the memory of the library is not
    Python's.
    """

    def __init__(self, pdf: bytes) -> None:
        with library_lock:
            self._document: pdfium.PdfDocument | None = pdfium.PdfDocument(pdf)
            self._count = len(self._document)
        _open.add(self)

    @property
    def count(self) -> int:
        """How many pages it has."""
        return self._count

    def sizes(self, first: int = 0, count: int | None = None) -> list[tuple[float, float]]:
        """Width and height in points of ``count`` pages from ``first`` (from 0). Raises ``IndexError`` past the end."""
        end = self._count if count is None else first + count
        with self._in_use() as document:
            for index in (first, end - 1) if end > first else ():
                self._check(index)
            return [document.get_page_size(index) for index in range(first, end)]

    def image(self, index: int, dpi: float) -> PageImage:
        """Draw page ``index`` (from 0) at ``dpi`` dots per inch, at most 600. Raises ``IndexError`` past the end."""
        with self._in_use() as document:
            self._check(index)
            page = document[index]
            try:
                bitmap = page.render(
                    scale=min(dpi, MAX_DPI) / 72, rev_byteorder=True, force_bitmap_format=pdfium.raw.FPDFBitmap_BGRA
                )
                width, height, stride = bitmap.width, bitmap.height, bitmap.stride
                data = bytes(bitmap.buffer)
                bitmap.close()
            finally:
                # A page that stays open keeps what was parsed of it, of a thousand pages a hundred megabytes.
                page.close()
        if stride != width * 4:
            data = b"".join(data[row * stride : row * stride + width * 4] for row in range(height))
        return PageImage(data, width, height)

    def close(self) -> None:
        """Give its memory back; may be called again."""
        with library_lock:
            document, self._document = self._document, None
            if document is not None:
                document.close()

    @contextmanager
    def _in_use(self) -> Iterator[pdfium.PdfDocument]:
        with library_lock:
            if self._document is None:
                raise PdfClosed
            yield self._document

    def _check(self, index: int) -> None:
        if not 0 <= index < self._count:
            raise IndexError(f"page {index} of {self._count}")


_open: weakref.WeakSet[OpenPdf] = weakref.WeakSet()


def _close_all() -> None:
    """The library goes when Python ends; what is closed after it would take the program down."""
    for each in list(_open):
        each.close()


# Those registered last run first: before the library's own, which was registered when it was imported.
atexit.register(_close_all)


@contextmanager
def opened(pdf: bytes) -> Iterator[OpenPdf]:
    """``pdf`` open for this block."""
    document = OpenPdf(pdf)
    try:
        yield document
    finally:
        document.close()


def page_count(pdf: bytes) -> int:
    """How many pages ``pdf`` has. Raises ``pypdfium2.PdfiumError`` where the bytes are no PDF."""
    with opened(pdf) as document:
        return document.count


def page_size(pdf: bytes, index: int) -> tuple[float, float]:
    """Width and height in points of page ``index`` (from 0). Raises ``IndexError`` past the end."""
    with opened(pdf) as document:
        return document.sizes(index, 1)[0]


def page_image(pdf: bytes, index: int, dpi: float) -> PageImage:
    """Draw page ``index`` (from 0) at ``dpi`` dots per inch, at most 600. Raises ``IndexError`` past the end."""
    with opened(pdf) as document:
        return document.image(index, dpi)
