"""Draws the program's icon in every form that a system asks for, from the two drawings; ``make icons`` runs it.

Written to ``build/icons``: ``makerbench.ico`` (Windows), ``makerbench.icns`` (macOS), and ``hicolor/``, the folder of
icons as the freedesktop icon theme specification lays it out (Linux). The same drawings give the same bytes.
"""

from __future__ import annotations

import argparse
import io
import os
import shutil
import struct
import sys
from pathlib import Path

from PIL import Image

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from makerapp import APP_ID  # noqa: E402

DRAWING = ROOT / "makerapp" / "assets" / "makerbench.svg"
# The same sign on a grid of 16 with fewer parts: what is thinner than a pixel is only mud at these sizes.
SMALL_DRAWING = Path(__file__).with_name("makerbench-small.svg")
SMALL_UP_TO = 20

ICO_SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)
HICOLOR_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
ICNS_SIZES = (32, 64, 128, 256, 512, 1024)
# Apple's grid for icons: the rounded square is 824 of 1024 wide, the rest is air. The drawing's own is 240 of 256.
MAC_SHARE = (824 / 1024) / (240 / 256)


def render(size: int, *, share: float = 1.0) -> Image.Image:
    """The icon as a square of ``size`` pixels with transparency; the drawing fills ``share`` of its width."""
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    drawing = SMALL_DRAWING if size * share <= SMALL_UP_TO else DRAWING
    renderer = QSvgRenderer(str(drawing))
    if not renderer.isValid():
        raise ValueError(f"{drawing} is no drawing that Qt can read")
    picture = QImage(size, size, QImage.Format.Format_RGBA8888_Premultiplied)
    picture.fill(0)
    painter = QPainter(picture)
    margin = size * (1 - share) / 2
    renderer.render(painter, QRectF(margin, margin, size - 2 * margin, size - 2 * margin))
    painter.end()
    plain = picture.convertToFormat(QImage.Format.Format_RGBA8888)
    return Image.frombytes("RGBA", (size, size), bytes(plain.constBits()), "raw", "RGBA", plain.bytesPerLine())


def png_bytes(picture: Image.Image) -> bytes:
    """The picture as PNG, with nothing in it that changes from run to run."""
    buffer = io.BytesIO()
    picture.save(buffer, "PNG", optimize=True)
    return buffer.getvalue()


def ico_bytes(pictures: list[Image.Image]) -> bytes:
    """A Windows icon of square RGBA pictures, smallest first.

    Bitmaps up to 128 pixels, PNG at 256: what every Windows since Vista and the resource compilers read. The form of
    the directory and of the bitmaps (BITMAPINFOHEADER of doubled height, rows bottom up, then a one-bit mask) is
    Microsoft's ICO format.
    """
    bodies = [png_bytes(picture) if picture.width >= 256 else _ico_bitmap(picture) for picture in pictures]
    offset = 6 + 16 * len(pictures)
    directory = struct.pack("<HHH", 0, 1, len(pictures))
    for picture, body in zip(pictures, bodies, strict=True):
        side = picture.width % 256  # 0 stands for 256
        directory += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(body), offset)
        offset += len(body)
    return directory + b"".join(bodies)


def _ico_bitmap(picture: Image.Image) -> bytes:
    side = picture.width
    pixels = picture.transpose(Image.Transpose.FLIP_TOP_BOTTOM).tobytes("raw", "BGRA")
    mask_row = (side + 31) // 32 * 4
    alpha = picture.getchannel("A").transpose(Image.Transpose.FLIP_TOP_BOTTOM)
    see_through = alpha.point([255 if value == 0 else 0 for value in range(256)]).convert("1", dither=Image.Dither.NONE)
    rows = see_through.tobytes()
    width = (side + 7) // 8
    mask = b"".join(rows[row * width : (row + 1) * width].ljust(mask_row, b"\0") for row in range(side))
    header = struct.pack("<IiiHHIIiiII", 40, side, side * 2, 1, 32, 0, len(pixels) + len(mask), 0, 0, 0, 0)
    return header + pixels + mask


def icns_bytes(pictures: list[Image.Image]) -> bytes:
    """A macOS icon of square RGBA pictures; the largest is 1024 pixels."""
    buffer = io.BytesIO()
    largest = max(pictures, key=lambda picture: picture.width)
    largest.save(buffer, "ICNS", append_images=[picture for picture in pictures if picture is not largest])
    return buffer.getvalue()


def write_all(folder: Path) -> list[Path]:
    """Write every form of the icon into ``folder``, which is emptied before. Gives the files written."""
    shutil.rmtree(folder, ignore_errors=True)
    files = {
        "makerbench.ico": ico_bytes([render(size) for size in ICO_SIZES]),
        "makerbench.icns": icns_bytes([render(size, share=MAC_SHARE) for size in ICNS_SIZES]),
        f"hicolor/scalable/apps/{APP_ID}.svg": DRAWING.read_bytes(),
    }
    for size in HICOLOR_SIZES:
        files[f"hicolor/{size}x{size}/apps/{APP_ID}.png"] = png_bytes(render(size))
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return [folder / name for name in files]


def main() -> int:
    parser = argparse.ArgumentParser(description="Draw the program's icon for Windows, macOS and Linux.")
    parser.add_argument("--output", type=Path, default=ROOT / "build" / "icons", metavar="DIR")
    options = parser.parse_args()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtGui import QGuiApplication

    _application = QGuiApplication([sys.argv[0]])
    for path in write_all(options.output):
        print(f"{path} ({path.stat().st_size:,} bytes)")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
