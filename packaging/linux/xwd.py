"""Turns a picture of an X screen (XWD, as Xvfb keeps it in a file) into PNG, with nothing but Python."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

_FIELDS = 25  # of 32 bits each, most significant byte first: XWDFile.h, version 7
_Z_PIXMAP = 2
_LEAST_FIRST = 0


def to_png(screen: Path, picture: Path) -> tuple[int, int]:
    """Write the screen as PNG. Gives width and height. Raises ValueError for a form that Xvfb at depth 24 has not."""
    data = screen.read_bytes()
    fields = struct.unpack(f">{_FIELDS}I", data[: _FIELDS * 4])
    header, version, form, _depth, width, height, _offset, order = fields[:8]
    bits, stride, colors = fields[11], fields[12], fields[19]
    if (version, form, bits, order) != (7, _Z_PIXMAP, 32, _LEAST_FIRST):
        raise ValueError(f"{screen} is no picture that can be read here: version {version}, form {form}, {bits} bits")
    start = header + colors * 12
    rows = bytearray()
    for row in range(height):
        line = data[start + row * stride : start + row * stride + width * 4]
        colored = bytearray(width * 3)
        colored[0::3], colored[1::3], colored[2::3] = line[2::4], line[1::4], line[0::4]
        rows += b"\0" + colored
    picture.parent.mkdir(parents=True, exist_ok=True)
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    body = _chunk(b"IHDR", head) + _chunk(b"IDAT", zlib.compress(bytes(rows))) + _chunk(b"IEND", b"")
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + body)
    return width, height


def _chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
