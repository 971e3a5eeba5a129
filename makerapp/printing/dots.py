"""Pages for thermal printers: the very dots of the printer, black or white, in a PDF.

Left to the print system, grey edges of letters and bars are dithered, and every third barcode can't be read. So each
page is drawn at the printer's resolution here, made black and white, and sent as a picture whose dots are the
printer's own.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterator

import pypdfium2 as pdfium
from PIL import Image, ImageChops, ImageFilter

from makerapp.errors import Refused
from makerapp.printing.preview import library_lock
from makerapp.translation import tr

# A dot is black where at least two fifths of it are covered: hairlines stay, and letters don't fill up.
_BLACK_BELOW = 150
# A dot whose whole neighborhood is neither black nor white belongs to a picture and is dithered.
_DARKEST, _LIGHTEST = 40, 215
_NEIGHBORS = 5
_POINTS = 72
_NEARLY = 0.01
_TIGHT = 9


def as_dots(pdf: bytes, dpi: int, stop: Callable[[], bool] | None = None) -> bytes:
    """``pdf`` with each page as a picture of black and white dots, ``dpi`` to the inch; pages keep their size.

    Raises Refused where ``stop`` says so between two pages, ``pypdfium2.PdfiumError`` where the bytes are no PDF.
    """
    out = _Pdf()
    for dots, size in pages_in_dots(pdf, dpi):
        if stop is not None and stop():
            raise Refused(tr("Stopped."), tr("Nothing was printed."))
        out.add_page(dots, size, dpi)
    return out.finish()


def pages_in_dots(pdf: bytes, dpi: int) -> Iterator[tuple[Image.Image, tuple[float, float]]]:
    """Each page in black and white dots (mode "1"), and its size in points."""
    with library_lock:
        source = pdfium.PdfDocument(pdf)
    try:
        for number in range(len(source)):
            with library_lock:
                drawn, size = _drawn(source[number], dpi)
            yield black_and_white(drawn), size
    finally:
        with library_lock:
            source.close()


def _drawn(page: pdfium.PdfPage, dpi: int) -> tuple[Image.Image, tuple[float, float]]:
    """The page in grey, from its upper left corner on, and its whole size.

    Only whole dots of it: stretched to a size that is rounded up, bars would be a dot wider here and there.
    """
    left, bottom, right, top = page.get_mediabox()
    size = (right - left, top - bottom)
    wide, high = (int(each * dpi / _POINTS + _NEARLY) for each in size)
    # A hair less than whole, so that it is not rounded up again.
    page.set_mediabox(left, top - (high - _NEARLY) * _POINTS / dpi, left + (wide - _NEARLY) * _POINTS / dpi, top)
    bitmap = page.render(scale=dpi / _POINTS, grayscale=True)
    # The copy owns its dots; the memory of the library goes with the bitmap.
    drawn = bitmap.to_pil().copy()
    bitmap.close()
    page.close()
    return drawn, size


def black_and_white(grey: Image.Image) -> Image.Image:
    """A drawn page (mode "L") in mode "1": letters and bars with hard edges, pictures in dots."""
    hard = grey.point([0 if level < _BLACK_BELOW else 255 for level in range(256)])
    pictured = ImageChops.multiply(
        grey.filter(ImageFilter.MinFilter(_NEIGHBORS)).point([255 if level > _DARKEST else 0 for level in range(256)]),
        grey.filter(ImageFilter.MaxFilter(_NEIGHBORS)).point([255 if level < _LIGHTEST else 0 for level in range(256)]),
    )
    if pictured.getbbox() is not None:
        hard.paste(grey.convert("1").convert("L"), mask=pictured)
    return hard.convert("1", dither=Image.Dither.NONE)


class _Pdf:
    """A PDF of one picture a page, written plainly: ISO 32000-1, 7.5 (structure) and 8.9.5 (images)."""

    _PAGES, _FIRST = 2, 3  # 1 is the catalog

    def __init__(self) -> None:
        self._out = bytearray(b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n")
        self._places: dict[int, int] = {}
        self._pages: list[int] = []

    def add_page(self, dots: Image.Image, size: tuple[float, float], dpi: int) -> None:
        """A page of ``size`` points with the last row of ``dots`` (mode "1") along its bottom.

        Programs that draw it count from there; a fraction of a dot that is left over falls to the blank top.
        """
        wide, high = (each * _POINTS / dpi for each in dots.size)
        page = self._FIRST + 3 * len(self._pages)
        self._pages.append(page)
        self._put(
            page,
            f"<</Type/Page/Parent {self._PAGES} 0 R/MediaBox[0 0 {size[0]:.4f} {size[1]:.4f}]"
            f"/Contents {page + 1} 0 R/Resources<</XObject<</P {page + 2} 0 R>>>>>>",
        )
        drawn = f"{wide:.4f} 0 0 {high:.4f} 0 0 cm /P Do".encode("ascii")
        self._put(page + 1, f"<</Length {len(drawn)}>>", drawn)
        # Rows are padded to whole bytes by both; 1 is white in both.
        packed = zlib.compress(dots.tobytes(), _TIGHT)
        self._put(
            page + 2,
            f"<</Type/XObject/Subtype/Image/Width {dots.width}/Height {dots.height}/ColorSpace/DeviceGray"
            f"/BitsPerComponent 1/Interpolate false/Filter/FlateDecode/Length {len(packed)}>>",
            packed,
        )

    def _put(self, number: int, dictionary: str, stream: bytes | None = None) -> None:
        self._places[number] = len(self._out)
        self._out += f"{number} 0 obj\n{dictionary}\n".encode("ascii")
        if stream is not None:
            self._out += b"stream\n" + stream + b"\nendstream\n"
        self._out += b"endobj\n"

    def finish(self) -> bytes:
        """The whole file."""
        kids = " ".join(f"{page} 0 R" for page in self._pages)
        self._put(1, f"<</Type/Catalog/Pages {self._PAGES} 0 R>>")
        self._put(self._PAGES, f"<</Type/Pages/Count {len(self._pages)}/Kids[{kids}]>>")
        start, count = len(self._out), len(self._places) + 1
        rows = "".join(f"{self._places[number]:010} 00000 n \n" for number in range(1, count))
        self._out += f"xref\n0 {count}\n0000000000 65535 f \n{rows}".encode("ascii")
        self._out += f"trailer\n<</Size {count}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n".encode("ascii")
        return bytes(self._out)
