"""Backups at the maker's wish: a verified copy of all orders in one file, and the pictures it names beside it."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime
from pathlib import Path

from makerapp import clock
from makerapp.errors import disk_fault
from makerapp.models import backup
from makerapp.models.database import database
from makerapp.services import picture_sweep, pictures
from makerapp.services.threads import own_connection
from makerapp.translation import tr

_SUFFIX = ".sqlite3"


def back_up_now(folder: Path) -> Path:
    """Write a backup into ``folder``, named by the instant in UTC, and give its place. Safe on any thread.

    The pictures it names lie in ``pictures`` beside it, which all backups there share: a picture has the name of its
    content, so each is copied once. Raises EnvironmentProblem where the disk refuses or the copy turns out damaged.
    """
    name = f"makerbench-{clock.utc_now():%Y-%m-%d-%H%M%S}{_SUFFIX}"
    with own_connection():
        _copy_pictures(folder / "pictures")
        return backup.save(database.connection(), folder / name)


def _copy_pictures(target: Path) -> None:
    try:
        target.mkdir(parents=True, exist_ok=True)
        for name in sorted(picture_sweep.needed()):
            file, copy = pictures.picture_path(name), target / name
            if file is None or copy.is_file():
                continue
            partial = copy.with_suffix(".partial")
            shutil.copyfile(file, partial)
            partial.replace(copy)
    except OSError as fault:
        raise disk_fault(tr("The backup could not be made."), fault) from fault


def last_backup(folder: Path | None = None) -> datetime | None:
    """When the newest backup was written (UTC), also one the program made by itself; ``None`` where there is none."""
    place = folder or Path(database.database).parent / "backups"
    try:
        times = [file.stat().st_mtime for file in place.glob(f"*{_SUFFIX}")]
    except OSError:
        # A folder that can't be read holds no backup anybody could use.
        return None
    return datetime.fromtimestamp(max(times), UTC) if times else None
