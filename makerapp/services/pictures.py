"""Pictures live with the data: normalised once when chosen, named by their content."""

from __future__ import annotations

import hashlib
from pathlib import Path

from makerapp.errors import disk_fault
from makerapp.models.database import database
from makerapp.translation import tr

# The longer side in pixels: pictures on paper, and photos of products, which no place shows larger.
LARGE = 2000
PHOTO = 1024


def folder() -> Path:
    """The pictures folder, beside the open database."""
    return Path(database.database).parent / "pictures"


def picture_path(name: str) -> Path | None:
    """The file of a kept picture, ``None`` where there is none."""
    if not name or Path(name).name != name:
        return None
    path = folder() / name
    return path if path.is_file() else None


def keep(source: Path | bytes, side: int = LARGE) -> tuple[str, bool]:
    """Normalise a picture and keep it with the data: its name, and whether it is small for paper.

    ``source`` is a file, or what was on the clipboard; more than ``side`` pixels are not kept. Takes a while for a
    large photo, and may run on any thread. Raises Refused where it is no picture we can use, EnvironmentProblem where
    the disk refuses.
    """
    from makerapp.printing import images

    picture = images.normalize_picture(source, side) if isinstance(source, bytes) else images.normalize(source, side)
    return keep_bytes(picture.data, picture.suffix), picture.is_small


def keep_bytes(data: bytes, suffix: str) -> str:
    """Keep ready picture bytes; ``suffix`` is ``.png`` or ``.jpg``. Returns the name."""
    name = hashlib.sha256(data).hexdigest()[:24] + suffix
    target = folder() / name
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        if target.exists():
            # Young once more: what it is chosen for may not be written for a while, and nothing else may name it.
            target.touch()
        else:
            partial = target.with_suffix(".partial")
            partial.write_bytes(data)
            partial.replace(target)
    except OSError as fault:
        raise disk_fault(tr("The picture can't be kept."), fault) from fault
    return name
