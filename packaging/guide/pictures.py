"""Makes the pictures of the user guide out of those of the tour: the part that matters, in few colors.

Run it by "make guide-pictures" after a screen changed, look at makerapp/assets/guide/pictures, and commit them.
"""

from __future__ import annotations

import argparse
import sys
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

OUTPUT = Path(__file__).resolve().parents[2] / "makerapp" / "assets" / "guide" / "pictures"
# As `tests/services/test_guide.py` holds it.
MOST_BYTES = 60_000
_COLORS = (256, 128, 64, 32)
# The dimmed window is darker than the one, what stands over it brighter than the other.
_DIMMED, _BRIGHT = 200, 232
_EDGE = (207, 201, 191)


@dataclass(frozen=True)
class Shot:
    """One picture: ``screen`` is its name in the tour, ``part`` what is kept of it (left, top, right, bottom)."""

    screen: str
    part: tuple[int, int, int, int] | None = None


# What is cut away is what the words beside the picture do not speak of.
SHOTS: dict[str, Shot] = {
    "first_run": Shot("first_run"),
    "bring_in": Shot("import_preview"),
    "today": Shot("page_today"),
    "days": Shot("settings_days"),
    "selection": Shot("selection", (228, 0, 1366, 768)),
    "out_of_stock": Shot("out_of_stock"),
    "pick": Shot("wizard_pick"),
    "ship": Shot("wizard_ship"),
    "read_back": Shot("read_back"),
    "batch": Shot("batch_pick"),
    "print": Shot("wizard_print"),
    "cancel_fulfillment": Shot("cancel_fulfillment"),
    "return": Shot("return_or_replace"),
    "undo_preview": Shot("undo_preview"),
    "order_window": Shot("order_window_to_pack"),
    "earnings": Shot("page_earnings", (228, 0, 1366, 768)),
    "reports": Shot("page_reports", (228, 0, 1366, 768)),
    "new_order": Shot("new_order"),
    "products": Shot("page_products", (228, 0, 1366, 768)),
    "settings_note": Shot("settings_note"),
    "palette": Shot("palette", (228, 0, 1130, 640)),
}


def make(shots: Path, output: Path = OUTPUT) -> list[str]:
    """Write every picture the tour has a screen for; gives the names of those it has none for."""
    output.mkdir(parents=True, exist_ok=True)
    missing = []
    for name, shot in SHOTS.items():
        found = sorted(shots.glob(f"*_{shot.screen}.png"), key=lambda file: file.stat().st_mtime)
        # "02_refund" and "70_fees_refund" both end alike: what stands before the name is a number.
        found = [file for file in found if file.name.partition("_")[0].isdigit() and _name(file) == shot.screen]
        if not found:
            missing.append(name)
            continue
        with Image.open(found[-1]) as picture:
            _write(_framed(picture.convert("RGB"), shot.part), output / f"{name}.png")
    return missing


def _name(file: Path) -> str:
    return file.stem.partition("_")[2]


def _framed(picture: Image.Image, part: tuple[int, int, int, int] | None) -> Image.Image:
    """The part of it, with a thin edge: on a white page one would not see where it ends.

    Of a window over a dimmed one the window alone.
    """
    kept = part or (_bright(picture) if max(picture.getpixel((2, 2))) < _DIMMED else None)
    if kept:
        picture = picture.crop(kept)
    framed = Image.new("RGB", (picture.width + 2, picture.height + 2), _EDGE)
    framed.paste(picture, (1, 1))
    return framed


def _bright(picture: Image.Image) -> tuple[int, int, int, int] | None:
    """Where the bright pixels are; there are none in what is dimmed."""
    return picture.convert("L").point(lambda value: 255 if value > _BRIGHT else 0).getbbox()


def _write(picture: Image.Image, file: Path) -> None:
    """With as many colors as fit into the size; fewer, then smaller."""
    while True:
        for colors in _COLORS:
            small = picture.quantize(colors, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
            small.save(file, optimize=True)
            if file.stat().st_size <= MOST_BYTES:
                return
        picture = picture.resize((picture.width * 9 // 10, picture.height * 9 // 10), Image.Resampling.LANCZOS)


def main() -> int:
    """Tell what was made and what is missing."""
    parser = argparse.ArgumentParser(description="Make the pictures of the user guide.")
    told = "a folder of the tour's pictures, such as build/pictures/1366x768_light"
    parser.add_argument("shots", type=Path, help=told)
    missing = make(parser.parse_args().shots)
    sizes = [file.stat().st_size for file in OUTPUT.glob("*.png")]
    print(f"{len(sizes)} pictures, {sum(sizes) // 1000} kB together, the largest {max(sizes, default=0) // 1000} kB")
    if missing:
        print(f"No screen for: {', '.join(missing)}", file=sys.stderr)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
