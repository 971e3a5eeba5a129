"""Small copies of kept pictures for the screen, made once for each size in device pixels and kept on the disk.

They can be made anew at any time: nothing refers to them, no backup holds them.
"""

from __future__ import annotations

import contextlib
import io
import logging
import os
from pathlib import Path

from makerapp.models.database import database
from makerapp.services.pictures import picture_path

_LOG = logging.getLogger(__name__)


def folder() -> Path:
    """Where they lie: beside the open database, one folder per size."""
    return Path(database.database).parent / "thumbnails"


def thumbnail_path(name: str, side: int) -> Path | None:
    """The square copy of a picture, ``side`` device pixels wide; ``None`` while it has yet to be made."""
    file = _place(name, side)
    return file if file.is_file() else None


def make(name: str, side: int) -> bytes | None:
    """Make the copy of a picture, from the middle of it, and keep it: its PNG. Any thread.

    ``None`` where the picture is gone or damaged: a thumbnail is never worth a message.
    """
    source = picture_path(name)
    if source is None:
        return None
    from PIL import Image, ImageOps

    out = io.BytesIO()
    try:
        with Image.open(source, formats=("PNG", "JPEG")) as opened:
            # A JPEG is decoded at a half, a quarter or an eighth of its size where that is enough.
            opened.draft("RGB", (2 * side, 2 * side))
            opened.load()
            plain = opened.convert("RGBA" if opened.mode in ("RGBA", "LA", "PA", "P") else "RGB")
        ImageOps.fit(plain, (side, side), Image.Resampling.LANCZOS).save(out, "PNG", compress_level=6)
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError, Image.DecompressionBombWarning) as fault:
        _LOG.warning("no thumbnail of %s: %s", name, fault)
        return None
    keep(name, side, out.getvalue())
    return out.getvalue()


def keep(name: str, side: int, png: bytes) -> None:
    """Keep a copy that is ready. Where the disk refuses, it only has to be made again the next time."""
    target = _place(name, side)
    partial = target.with_suffix(f".{os.getpid()}.partial")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        partial.write_bytes(png)
        partial.replace(target)
    except OSError as fault:
        _LOG.warning("thumbnail of %s not kept: %s", name, fault)


def sweep(kept: frozenset[str]) -> int:
    """Delete the copies of pictures that are not in ``kept``, by their names; gives how many went."""
    stems = {Path(name).stem for name in kept}
    gone = 0
    for file in folder().glob("*/*"):
        if file.stem.partition(".")[0] not in stems:
            with contextlib.suppress(OSError):
                file.unlink(missing_ok=True)
                gone += 1
    return gone


def _place(name: str, side: int) -> Path:
    return folder() / str(side) / f"{Path(name).stem}.png"
