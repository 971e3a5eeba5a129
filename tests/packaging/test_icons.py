"""The icon in the forms of three systems, drawn anew and read back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from makerapp import APP_ID
from tests.packaging.loading import load

draw = load("icons/draw.py")


@pytest.fixture(scope="module")
def icons(tmp_path_factory: pytest.TempPathFactory, qapp: object) -> Path:
    folder: Path = tmp_path_factory.mktemp("icons")
    draw.write_all(folder)
    return folder


def test_windows_finds_every_size_and_each_can_be_read(icons: Path) -> None:
    with Image.open(icons / "makerbench.ico") as icon:
        assert icon.info["sizes"] == {(size, size) for size in draw.ICO_SIZES}
        for size in draw.ICO_SIZES:
            frame = icon.ico.getimage((size, size)).convert("RGBA")
            assert frame.size == (size, size)
            # Bitmaps lie upside down in the file: the bench's top is pale and below the middle, leaves are above.
            assert frame.getpixel((0, 0))[3] < 128
            pale = frame.getpixel((size // 2, int(size * 0.63)))
            assert min(pale[:3]) > 180
            assert pale[3] == 255


def test_only_the_largest_windows_icon_is_a_png(icons: Path) -> None:
    content = (icons / "makerbench.ico").read_bytes()
    assert content.count(b"\x89PNG") == 1


def test_the_mac_icon_has_air_around_it(icons: Path) -> None:
    with Image.open(icons / "makerbench.icns") as icon:
        icon.load()
        assert icon.size == (1024, 1024)
        left, _, right, _ = icon.getchannel("A").point([0] * 128 + [255] * 128).getbbox()
        assert abs((right - left) - 824) <= 4
        assert {size[0] * size[2] for size in icon.info["sizes"]} >= {32, 64, 128, 256, 512, 1024}


@pytest.mark.parametrize("size", draw.HICOLOR_SIZES)
def test_linux_finds_its_icon_by_size(icons: Path, size: int) -> None:
    with Image.open(icons / "hicolor" / f"{size}x{size}" / "apps" / f"{APP_ID}.png") as icon:
        assert icon.size == (size, size)
        assert icon.mode == "RGBA"


def test_the_scalable_icon_is_the_drawing_itself(icons: Path) -> None:
    drawn = icons / "hicolor" / "scalable" / "apps" / f"{APP_ID}.svg"
    assert drawn.read_bytes() == draw.DRAWING.read_bytes()


def test_the_same_drawing_gives_the_same_bytes(icons: Path, tmp_path: Path) -> None:
    for path in draw.write_all(tmp_path):
        assert path.read_bytes() == (icons / path.relative_to(tmp_path)).read_bytes(), path.name
