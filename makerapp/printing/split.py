"""Some pages of a finished PDF as a PDF of their own: what one printer gets, or one order's papers once more."""

from __future__ import annotations

import hashlib
import io
import re
from collections.abc import Sequence

import pypdfium2 as pdfium

from makerapp.printing.preview import library_lock

# PDF 1.7, 14.4: two strings of the same length, written as hexadecimal digits.
_IDENTIFIER = re.compile(rb"/ID ?\[<([0-9A-Fa-f]{1,64})><([0-9A-Fa-f]{1,64})>\]")
# PDF 1.7, 14.3.3: when the library made the file. The same length in its place leaves every offset right.
_MADE_AT = re.compile(rb"(?<=/CreationDate\()D:\d{14}(?=[^()]{0,7}\)/Creator\(PDFium\))")
_ALWAYS = b"D:20000101000000"


def take_pages(pdf: bytes, pages: Sequence[int | None]) -> bytes:
    """The given ``pages`` (counted from 0) of ``pdf``, in the order given; ``None`` is a blank one like the one before.

    The drawing of each page stays as it is. All pages in their own order are the very ``pdf``. Raises IndexError for a
    page it does not have.
    """
    with library_lock:
        source = pdfium.PdfDocument(pdf)
        try:
            count = len(source)
            wanted = list(pages)
            if wanted == list(range(count)):
                return pdf
            for page in wanted:
                if page is not None and not 0 <= page < count:
                    raise IndexError(f"page {page} of {count}")
            return _taken(source, wanted)
        finally:
            source.close()


def _taken(source: pdfium.PdfDocument, wanted: list[int | None]) -> bytes:
    taken = pdfium.PdfDocument.new()
    try:
        # In one go, so that fonts and pictures that pages share are taken once.
        taken.import_pages(source, [page for page in wanted if page is not None])
        for at, page in enumerate(wanted):
            if page is None:
                size = taken[at - 1].get_size() if at else source[0].get_size()
                taken.new_page(*size, index=at)
        out = io.BytesIO()
        taken.save(out)
        return _named_by_content(_MADE_AT.sub(_ALWAYS, out.getvalue(), count=1))
    finally:
        taken.close()


def _named_by_content(pdf: bytes) -> bytes:
    """The file's identifier made from what it holds; the library takes one at random each time."""
    found = _IDENTIFIER.search(pdf, pdf.rfind(b"trailer"))
    if found is None:
        return pdf
    rest = pdf[: found.start()] + pdf[found.end() :]
    name = hashlib.sha256(rest).hexdigest().upper().encode()
    (one, two) = (name[: len(part)] for part in found.groups())
    return pdf[: found.start()] + b"/ID[<" + one + b"><" + two + b">]" + pdf[found.end() :]
