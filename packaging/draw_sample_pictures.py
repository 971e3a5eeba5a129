"""Renders the drawings in makerapp/assets to the PNG files that the program shows.

    python packaging/draw_sample_pictures.py

Run it after a change of a drawing, and commit both.
"""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ASSETS = Path(__file__).resolve().parent.parent / "makerapp" / "assets"
PRODUCT_SIDE = 512
ICON_SIDE = 256
LARGEST_FILE = 60 * 1024

# Drawn at twice the size and brought down, so that thin lines stay smooth.
OVERSAMPLING = 2


def render(drawing: Path, side: int) -> Image.Image:
    """The drawing as a square picture of ``side`` pixels, transparent where nothing is drawn.

    Raises ValueError where the file is not a drawing that Qt can read.
    """
    renderer = QSvgRenderer(str(drawing))
    if not renderer.isValid():
        raise ValueError(f"{drawing} is not a drawing that Qt can read")
    canvas = QImage(side * OVERSAMPLING, side * OVERSAMPLING, QImage.Format.Format_ARGB32)
    canvas.fill(0)
    painter = QPainter(canvas)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    renderer.render(painter)
    painter.end()
    memory = QBuffer()
    memory.open(QIODevice.OpenModeFlag.WriteOnly)
    canvas.save(memory, "PNG")  # type: ignore[call-overload]  # the stubs know only file names
    with Image.open(io.BytesIO(bytes(memory.data().data()))) as picture:
        return picture.convert("RGBA").resize((side, side), Image.Resampling.LANCZOS)


def save_small(picture: Image.Image, target: Path) -> int:
    """Writes an optimized PNG of at most ``LARGEST_FILE`` bytes; gives its size in bytes.

    The alpha channel goes where nothing shines through, and what is still too large gets its own palette of
    256 colors, dithered against bands. Raises ValueError where that is not enough.
    """
    if picture.getchannel("A").getextrema()[0] == 255:
        picture = picture.convert("RGB")
    picture.save(target, optimize=True)
    if target.stat().st_size > LARGEST_FILE:
        palette = picture.convert("RGB").quantize(256, Image.Quantize.MEDIANCUT)
        dithered = picture.convert("RGB").quantize(palette=palette, dither=Image.Dither.FLOYDSTEINBERG)
        dithered.save(target, optimize=True)
    size = target.stat().st_size
    if size > LARGEST_FILE:
        raise ValueError(f"{target} has {size} bytes, more than {LARGEST_FILE}")
    return size


def main() -> int:
    """Renders every drawing of the sample shop and the program's icon; prints what was written."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication(sys.argv)
    jobs = [(drawing, PRODUCT_SIDE) for drawing in sorted((ASSETS / "sample").glob("*.svg"))]
    jobs.append((ASSETS / "makerbench.svg", ICON_SIDE))
    for drawing, side in jobs:
        size = save_small(render(drawing, side), drawing.with_suffix(".png"))
        print(f"{drawing.with_suffix('.png').name}: {size / 1024:.0f} KB")
    application.quit()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
