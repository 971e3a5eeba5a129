"""Small grey pictures of every document on every sheet, kept in tests/data/golden and compared by the tests.

``python -m tests.printing.golden`` takes them anew, all or those whose names are given; look at what changed before
committing it.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PIL import Image, ImageChops, ImageDraw

from makerapp.printing.documents.common import Document
from makerapp.printing.preview import opened
from makerapp.printing.render import render_sheets
from makerapp.printing.sheets import SheetFormat

from .samples import every

FOLDER = Path(__file__).resolve().parents[1] / "data" / "golden"
DPI = 48
GAP = 6
SHADES = 16
# Differences are added up over squares of this many pixels: a word that moved fills one, a softer edge does not.
SQUARE = 8
MOST = 5.0
"""Most mean difference of a square, of 255: one other digit makes 6, one other letter in a name 50."""


def picture(document: Document, sheet: SheetFormat) -> Image.Image:
    """All pages beside each other, in 16 shades of grey."""
    pages = []
    with opened(render_sheets([(document, sheet)]).pdf) as pdf:
        for at in range(pdf.count):
            drawn = pdf.image(at, DPI)
            pages.append(Image.frombytes("RGBA", (drawn.width, drawn.height), drawn.pixels).convert("L"))
    whole = Image.new("L", (sum(page.width for page in pages) + GAP * (len(pages) - 1), pages[0].height), 128)
    left = 0
    for page in pages:
        whole.paste(page, (left, 0))
        left += page.width + GAP
    step = 255 // (SHADES - 1)
    return whole.point([round(shade / step) * step for shade in range(256)])


def kept(name: str) -> Path:
    """Where the picture of this name lies."""
    return FOLDER / f"{name}.png"


def difference(one: Image.Image, other: Image.Image) -> float:
    """How different the two most different squares are, from 0 to 255."""
    if one.size != other.size:
        return 255.0
    squares = ImageChops.difference(one, other).reduce(SQUARE)
    return float(squares.getextrema()[1])


def side_by_side(was: Image.Image, now: Image.Image, file: Path) -> None:
    """What was kept, what is printed now, and in black where they differ, as one picture."""
    shown = [was, now]
    if was.size == now.size:
        shown.append(ImageChops.invert(ImageChops.difference(was, now).point(lambda shade: min(255, shade * 4))))
    sheet = Image.new(
        "L", (sum(each.width for each in shown) + 20 * (len(shown) - 1), max(was.height, now.height) + 14), 200
    )
    left = 0
    for words, each in zip(("kept", "now", "difference"), shown, strict=False):
        ImageDraw.Draw(sheet).text((left, 1), words, fill=0)
        sheet.paste(each, (left, 14))
        left += each.width + 20
    file.parent.mkdir(parents=True, exist_ok=True)
    sheet.save(file)


def main(names: list[str]) -> None:
    """Take the pictures anew and say which changed; pictures of what is no more are removed."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    known = set()
    for name, document, sheet in every():
        known.add(kept(name))
        if names and name not in names:
            continue
        now = picture(document, sheet)
        before = Image.open(kept(name)).convert("L") if kept(name).exists() else None
        if before is None or before.tobytes() != now.tobytes():
            now.quantize(SHADES).save(kept(name), optimize=True)
            sys.stdout.write(f"{'new' if before is None else 'changed'}: {name}\n")
    for gone in set(FOLDER.glob("*.png")) - known:
        gone.unlink()
        sys.stdout.write(f"gone: {gone.stem}\n")


if __name__ == "__main__":
    main(sys.argv[1:])
