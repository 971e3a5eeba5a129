"""Pictures at the resolution paper needs, remembered between documents."""

from __future__ import annotations

import hashlib
import io
import threading
from collections import OrderedDict
from dataclasses import dataclass, field
from typing import Any

from PIL import Image
from reportlab.lib.utils import ImageReader

from makerapp.errors import Refused
from makerapp.printing.images import encode, read_picture

DOTS_PER_POINT = 300 / 72
_KEPT = 256


@dataclass(frozen=True)
class PaperPicture:
    """A picture scaled down for paper; ``width`` and ``height`` in pixels.

    Documents drawn at the same time share it. ReportLab reads the picture when it is first drawn, so hold ``at_work``
    meanwhile: two readers of one file take its pieces from each other.
    """

    reader: Any
    width: int
    height: int
    at_work: threading.Lock = field(default_factory=threading.Lock, repr=False, compare=False)


_cache: OrderedDict[tuple[bytes, int], PaperPicture | None] = OrderedDict()
_lock = threading.Lock()


def paper_picture(data: bytes, longest: float) -> PaperPicture | None:
    """``data`` for a box whose longest side is ``longest`` points, or ``None`` where it cannot be read.

    A kept picture was normalized when it was chosen; it is read as untrusted all the same.
    """
    pixels = max(16, round(longest * DOTS_PER_POINT))
    key = (hashlib.sha256(data).digest(), pixels)
    with _lock:
        if key in _cache:
            _cache.move_to_end(key)
            return _cache[key]
    found = _scaled(data, pixels)
    with _lock:
        _cache[key] = found
        while len(_cache) > _KEPT:
            _cache.popitem(last=False)
    return found


def _scaled(data: bytes, pixels: int) -> PaperPicture | None:
    try:
        picture, is_photo = read_picture(data)
    except Refused:
        # A picture that went bad on disk must not stop a parcel: its place stays empty on paper.
        return None
    # The shorter side decides, since a picture that covers its box is cut along the longer one.
    scale = pixels / min(picture.size)
    if scale < 1:
        wide, high = (max(1, round(side * scale)) for side in picture.size)
        picture = picture.resize((wide, high), Image.Resampling.LANCZOS)
    picture.thumbnail((pixels * 4, pixels * 4))
    return PaperPicture(ImageReader(io.BytesIO(encode(picture, is_photo))), picture.width, picture.height)
