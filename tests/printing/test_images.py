"""Pictures chosen by the maker: hostile ones are refused with words, good ones come out in one form."""

from __future__ import annotations

import contextlib
import gzip
import io
import struct
import threading
import time
import zlib
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PIL import Image
from reportlab.lib.utils import ImageReader

from makerapp.errors import EnvironmentProblem, Refused
from makerapp.printing.images import MAX_SIDE, normalize, normalize_picture
from makerapp.printing.pen import About, Pen
from makerapp.printing.pictures import paper_picture

from .conftest import picture


def _saved(image: Image.Image, kind: str, **options: object) -> bytes:
    out = io.BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


def chunk(name: bytes, data: bytes) -> bytes:
    """A part of a PNG file."""
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def _stuffed(name: bytes, head: bytes) -> bytes:
    """A PNG with 200 MB of letters packed into a note of 200 KB."""
    plain = picture()
    return plain[:33] + chunk(name, head + zlib.compress(b"A" * 200_000_000, 1)) + plain[33:]


def _bomb() -> bytes:
    """A PNG that claims 60,000 by 60,000 pixels in a few bytes."""
    head = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"0" * 1000)) + chunk(b"IEND", b"")
    )


def _animated(kind: str = "GIF") -> bytes:
    frames = [Image.new("RGB", (40, 40), color) for color in ("red", "green", "blue")]
    return _saved(frames[0], kind, save_all=True, append_images=frames[1:])


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "isn't a picture"),
        (b"hello", "isn't a picture"),
        (b"%PDF-1.7\n", "isn't a picture"),
        (b'<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>', "SVG"),
        (b"<SVG/>", "SVG"),
        (_bomb(), "too large"),
        (_animated(), "Moving pictures"),
        (_saved(Image.new("CMYK", (50, 50)), "JPEG"), "CMYK"),
        (picture((800, 800))[:400], "damaged"),
        (picture((800, 800), kind="JPEG")[:3000], "damaged"),
        (picture().replace(b"IDAT", b"IDAX"), "isn't a picture"),
        (b"x" * 40_000_001, "file is too large"),
        (b"\0\0\0\x18ftypheic" + bytes(300), "HEIC"),
        (_animated("PNG"), "Moving pictures"),
        (_animated("WEBP"), "Moving pictures"),
        (_saved(Image.new("CMYK", (50, 50)), "TIFF"), "CMYK"),
        (_stuffed(b"zTXt", b"Comment\0\0"), "damaged"),
        (_stuffed(b"iCCP", b"p\0\0"), "damaged"),
        (_saved(Image.new("RGB", (50, 50)), "EPS"), "isn't a picture"),
        (gzip.compress(b"<svg/>"), "isn't a picture"),
    ],
    ids=["empty", "text", "pdf", "svg", "svg-capitals", "bomb", "animated", "cmyk", "cut-png", "cut-jpeg", "no-data",
         "huge", "heic", "animated-png", "animated-webp", "cmyk-tiff", "text-bomb", "profile-bomb", "postscript",
         "packed-svg"],
)  # fmt: skip
@pytest.mark.filterwarnings("ignore::PIL.Image.DecompressionBombWarning")
def test_hostile_files_are_refused_with_words(data: bytes, words: str) -> None:
    with pytest.raises(Refused, match=words) as caught:
        normalize_picture(data)
    assert caught.value.why_and_now
    assert paper_picture(data, 50) is None


def test_how_large_a_picture_can_be_is_said_in_dots() -> None:
    with pytest.raises(Refused) as caught:
        normalize_picture(_saved(Image.new("1", (10_001, 8_000)), "PNG"))
    assert "10,000 × 8,000" in caught.value.why_and_now


def test_every_broken_byte_is_refused_or_read() -> None:
    data = bytearray(picture((60, 60), kind="JPEG"))
    refused = 0
    for at in range(0, len(data), 7):
        broken = bytes(data[:at] + bytes([data[at] ^ 0xFF]) + data[at + 1 :])
        # Anything but a refusal would be raised here.
        with contextlib.suppress(Refused):
            refused += 1
            normalize_picture(broken)
            refused -= 1
    assert refused > 5


def test_a_large_photo_is_scaled_down_and_loses_its_metadata() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    exif[0x010E] = "where I live"
    normal = normalize_picture(_saved(Image.new("RGB", (3000, 1500), "red"), "JPEG", exif=exif))
    assert (normal.width, normal.height, normal.suffix) == (MAX_SIDE // 2, MAX_SIDE, ".jpg")
    assert not normal.is_small
    with Image.open(io.BytesIO(normal.data)) as image:
        assert image.size == (1000, 2000)
        assert not dict(image.getexif())
    assert b"where I live" not in normal.data


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "I;16"])
def test_every_mode_becomes_rgb_or_rgba(mode: str) -> None:
    normal = normalize_picture(_saved(Image.new(mode, (320, 310)), "PNG"))
    assert normal.suffix == ".png"
    with Image.open(io.BytesIO(normal.data)) as image:
        assert image.mode == ("RGBA" if mode in ("LA", "RGBA") else "RGB")


def test_sixteen_bits_of_grey_keep_their_shade() -> None:
    normal = normalize_picture(_saved(Image.new("I;16", (300, 300), 32768), "PNG"))
    with Image.open(io.BytesIO(normal.data)) as image:
        assert image.getpixel((5, 5)) == pytest.approx((127, 127, 127), abs=1)


def test_a_phone_photo_of_two_pictures_is_its_first() -> None:
    photo, depth = Image.new("RGB", (400, 300), "red"), Image.new("RGB", (400, 300), "blue")
    normal = normalize_picture(_saved(photo, "MPO", save_all=True, append_images=[depth]))
    assert (normal.width, normal.height, normal.suffix) == (400, 300, ".jpg")
    with Image.open(io.BytesIO(normal.data)) as image:
        assert image.format == "JPEG"
        red, _green, blue = image.getpixel((5, 5))
        assert red > 200 > 50 > blue


def test_a_small_picture_is_taken_with_a_warning() -> None:
    assert normalize_picture(picture((299, 900))).is_small
    assert not normalize_picture(picture((300, 300))).is_small


def test_a_picture_is_the_same_after_a_second_time() -> None:
    once = normalize_picture(picture((500, 400), kind="WEBP"))
    twice = normalize_picture(normalize_picture(picture((500, 400), kind="PNG")).data)
    assert once.suffix == ".jpg"
    assert twice.data == normalize_picture(twice.data).data


def test_a_file_that_cannot_be_opened_is_a_problem_of_the_machine(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentProblem, match="can't be opened"):
        normalize(tmp_path / "gone.png")
    (tmp_path / "logo.png").write_bytes(picture())
    assert normalize(tmp_path / "logo.png").width == 400


def test_paper_gets_no_more_pixels_than_it_can_show() -> None:
    small = paper_picture(picture((1600, 800)), 36)
    assert small is not None
    assert (small.width, small.height) == (300, 150)


def test_a_picture_is_read_by_one_document_at_a_time(monkeypatch: pytest.MonkeyPatch) -> None:
    at_work = threading.Lock()
    read = ImageReader.getRGBData

    def watched(reader: ImageReader) -> bytes:
        assert at_work.acquire(blocking=False), "two documents read one picture at once"
        try:
            time.sleep(0.02)
            return read(reader)
        finally:
            at_work.release()

    monkeypatch.setattr(ImageReader, "getRGBData", watched)
    logo = picture((97, 89))
    assert paper_picture(logo, 50) is not None

    def draw(_document: int) -> bool:
        pen = Pen(About("Slip", "Fern & Clay", "Packing slip"))
        pen.begin_page(200, 200)
        return pen.image(logo, (0, 0, 50, 50), cover=False)

    with ThreadPoolExecutor(4) as documents:
        assert all(documents.map(draw, range(4)))
