"""Pages as a printer gets them: PWG raster, PWG 5102.4."""

from __future__ import annotations

import struct
from dataclasses import dataclass

from PIL import Image

_HEADER = 1796
_BLACK, _SGRAY, _SRGB = 3, 18, 19


@dataclass(frozen=True)
class Page:
    """One side of a sheet. ``picture`` is mode "1", "L" or "RGB"; ``size`` of the sheet in points."""

    picture: Image.Image
    size: tuple[int, int]
    dpi: int
    is_duplex: bool
    is_tumbled: bool
    media: str


def pages_of(data: bytes) -> list[Page]:
    """The pages of a file, in order. Raises ValueError for one that is cut off."""
    if data[:4] != b"RaS2":
        raise ValueError("no PWG raster")
    found, at = [], 4
    while at < len(data):
        header = data[at : at + _HEADER]
        page, at = _page(header, data, at + _HEADER)
        found.append(page)
    return found


def _page(header: bytes, data: bytes, at: int) -> tuple[Page, int]:
    def number(place: int) -> int:
        return int(struct.unpack_from(">I", header, place)[0])

    width, height, row_bytes, bits = number(372), number(376), number(392), number(388)
    rows, at = _rows(data, at, height, row_bytes, max(1, bits // 8), 0 if number(400) == _BLACK else 255)
    mode = {1: "1", 8: "L", 24: "RGB"}[bits]
    picture = Image.frombytes(mode, (width, height), rows, "raw", "1;I" if bits == 1 else mode)
    name = header[1732:1796].partition(b"\0")[0].decode("ascii")
    page = Page(picture, (number(352), number(356)), number(276), bool(number(272)), bool(number(368)), name)
    return page, at


def _rows(data: bytes, at: int, height: int, row_bytes: int, unit: int, white: int) -> tuple[bytes, int]:
    out = bytearray()
    blank = bytes([white])
    while len(out) < height * row_bytes:
        repeated = data[at] + 1
        at += 1
        row = bytearray()
        while len(row) < row_bytes:
            count = data[at]
            at += 1
            if count == 128:
                row += blank * (row_bytes - len(row))
            elif count < 128:
                row += data[at : at + unit] * (count + 1)
                at += unit
            else:
                row += data[at : at + unit * (257 - count)]
                at += unit * (257 - count)
        out += bytes(row) * repeated
    if len(out) != height * row_bytes:
        raise ValueError("rows too long")
    return bytes(out), at
