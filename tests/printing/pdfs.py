"""Reading finished PDFs back."""

from __future__ import annotations

import io
from typing import Any

import pypdf
from PIL import Image

from makerapp.printing import preview


def texts(pdf: bytes) -> list[str]:
    """The text of each page."""
    return [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages]


def fonts(pdf: bytes) -> dict[str, Any]:
    """Name and descriptor of every font any page can use."""
    found: dict[str, Any] = {}
    for page in pypdf.PdfReader(io.BytesIO(pdf)).pages:
        for font in page["/Resources"].get("/Font", {}).values():
            font = font.get_object()
            holder = font["/DescendantFonts"][0].get_object() if "/DescendantFonts" in font else font
            found[str(font["/BaseFont"])] = holder.get("/FontDescriptor")
    return found


def drawn(pdf: bytes, page: int = 0, dpi: float = 100) -> Image.Image:
    """A page as a picture."""
    image = preview.page_image(pdf, page, dpi)
    return Image.frombytes("RGBA", (image.width, image.height), image.pixels).convert("RGB")


def ink(image: Image.Image) -> tuple[int, int, int, int] | None:
    """Where anything is on the white page."""
    return Image.eval(image.convert("L"), lambda value: 255 if value < 200 else 0).getbbox()
