"""A logo or product picture chosen by the maker, made safe and small before it is kept."""

from __future__ import annotations

import io
import struct
import zlib
from dataclasses import dataclass
from pathlib import Path

from PIL import Image, ImageOps, UnidentifiedImageError

from makerapp.errors import EnvironmentProblem, Refused
from makerapp.translation import mark, tr

MAX_BYTES = 40_000_000
MAX_PIXELS = 80_000_000
MAX_SIDE = 2000
SMALL_SIDE = 300

_FORMATS = ("PNG", "JPEG", "WEBP", "GIF", "BMP", "TIFF")
# Many phones put a second picture (depth, brightness) into a JPEG; the first is the photo.
_PHONE = "MPO"
# ISO/IEC 23008-12, 10: the brands of files that iPhones write.
_HEIC = (b"ftypheic", b"ftypheix", b"ftyphevc", b"ftypmif1", b"ftypmsf1")
_CHOOSE = mark("Choose a PNG or JPEG picture.")
# What Pillow's decoders raise on damaged data; its own classes derive from OSError and SyntaxError.
_DAMAGE = (OSError, SyntaxError, ValueError, EOFError, IndexError, TypeError, struct.error, zlib.error, MemoryError)


@dataclass(frozen=True)
class NormalPicture:
    """A picture ready to be kept: upright, in sRGB, at most 2000 pixels a side, PNG or JPEG without metadata.

    ``suffix`` is ``.png`` or ``.jpg``; ``is_small`` warns that it will look coarse on paper (shorter side under 300
    pixels).
    """

    width: int
    height: int
    data: bytes
    suffix: str
    is_small: bool


def normalize(file: Path, side: int = MAX_SIDE) -> NormalPicture:
    """``normalize_picture`` of the file's content. Raises ``EnvironmentProblem`` where it cannot be read."""
    try:
        with file.open("rb") as opened:
            data = opened.read(MAX_BYTES + 1)
    except OSError as error:
        raise EnvironmentProblem(
            tr("The picture can't be opened."), f"{error.strerror or error}. {tr(_CHOOSE)}"
        ) from error
    return normalize_picture(data, side)


def normalize_picture(data: bytes, side: int = MAX_SIDE) -> NormalPicture:
    """Read any picture file and return it in the one form we keep, its longer side at most ``side`` pixels.

    Raises ``Refused`` as ``read_picture`` does. Nothing outside ``data`` is read.
    """
    image, is_photo = read_picture(data)
    is_small = min(image.size) < SMALL_SIDE
    image.thumbnail((side, side), Image.Resampling.LANCZOS)
    return NormalPicture(image.width, image.height, encode(image, is_photo), ".jpg" if is_photo else ".png", is_small)


def encode(image: Image.Image, is_photo: bool) -> bytes:
    """The picture as JPEG (photos) or PNG, without metadata."""
    out = io.BytesIO()
    if is_photo:
        image.save(out, "JPEG", quality=90)
    else:
        image.save(out, "PNG")
    return out.getvalue()


def read_picture(data: bytes) -> tuple[Image.Image, bool]:
    """The picture upright as RGB or RGBA, and whether it is a photo that JPEG suits.

    Raises ``Refused`` with words for the maker where the file is no picture, damaged, animated, made for a press
    (CMYK) or absurdly large.
    """
    if len(data) > MAX_BYTES:
        raise Refused(
            tr("This picture file is too large."), tr("It can have up to 40 MB. Save a smaller copy and choose that.")
        )
    if _is_svg(data):
        raise Refused(tr("SVG drawings can't be printed."), tr("Export the drawing as PNG and choose that file."))
    if data[4:12] in _HEIC:
        raise Refused(tr("HEIC photos can't be read here."), tr("Save or send the photo as JPEG and choose that file."))
    try:
        with Image.open(io.BytesIO(data), formats=_FORMATS) as opened:
            _check(opened)
            opened.load()
            image = _upright(opened)
            return image, opened.format in ("JPEG", _PHONE, "WEBP") and image.mode == "RGB"
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise _too_many_pixels() from error
    except UnidentifiedImageError as error:
        raise Refused(tr("This file isn't a picture we can read."), tr(_CHOOSE)) from error
    except _DAMAGE as error:
        raise Refused(
            tr("This picture is damaged and can't be opened."),
            tr("Save or download it again, or take another. {choose}").format(choose=tr(_CHOOSE)),
        ) from error


def _is_svg(data: bytes) -> bool:
    start = data[:2048].lstrip(b"\xef\xbb\xbf \t\r\n")
    return start.startswith(b"<") and b"<svg" in start.lower()


def _too_many_pixels() -> Refused:
    return Refused(
        tr("This picture is too large."),
        tr("It can have as many dots as 10,000 × 8,000. Save a smaller copy and choose that."),
    )


def _check(opened: Image.Image) -> None:
    """Refuse by what the header says, before any pixel is decoded."""
    if opened.width * opened.height > MAX_PIXELS:
        raise _too_many_pixels()
    if getattr(opened, "is_animated", False) and opened.format != _PHONE:
        raise Refused(
            tr("Moving pictures can't be printed."), tr("Save one frame of it. {choose}").format(choose=tr(_CHOOSE))
        )
    if opened.mode == "CMYK":
        raise Refused(
            tr("This picture is made for a printing press (CMYK)."), tr("Save it with RGB colors and choose that file.")
        )


def _upright(image: Image.Image) -> Image.Image:
    """Turned as the camera meant it, as RGB or RGBA in sRGB, without metadata."""
    profile = image.info.get("icc_profile")
    turned = ImageOps.exif_transpose(image) or image
    if turned.mode.startswith("I") or turned.mode == "F":
        turned = _eight_bit(turned)
    has_alpha = turned.mode in ("RGBA", "LA", "PA", "La", "RGBa") or "transparency" in turned.info
    plain = turned.convert("RGBA" if has_alpha else "RGB")
    if has_alpha and plain.getchannel("A").getextrema() == (255, 255):
        plain = plain.convert("RGB")
    if profile:
        plain = _in_srgb(plain, profile)
    plain.info.clear()
    return plain


def _in_srgb(image: Image.Image, profile: bytes) -> Image.Image:
    """The same colors, said in sRGB: phones and cameras often mean wider ones by the same numbers.

    A profile that can't be read, or is none of RGB, tells nothing about these pixels; they are taken as sRGB then.
    """
    from PIL import ImageCms

    try:
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        converted = ImageCms.profileToProfile(image, source, ImageCms.createProfile("sRGB"), outputMode=image.mode)
    except (ImageCms.PyCMSError, OSError, ValueError):
        return image
    return converted or image


def _eight_bit(image: Image.Image) -> Image.Image:
    """Sixteen bits of grey brought down to eight; Pillow's own conversion would cut them off at 255."""
    return image.convert("F").point(lambda value: value / 257).convert("L")
