"""Backups at the maker's wish: a verified copy of all orders in one file."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from makerapp import clock
from makerapp.models import backup
from makerapp.models.database import database
from makerapp.services.threads import own_connection

_SUFFIX = ".sqlite3"


def back_up_now(folder: Path) -> Path:
    """Write a backup into ``folder``, named by the instant in UTC, and give its place. Safe on any thread.

    Raises EnvironmentProblem where the disk refuses or the copy turns out damaged.
    """
    name = f"makerbench-{clock.utc_now():%Y-%m-%d-%H%M%S}{_SUFFIX}"
    with own_connection():
        return backup.save(database.connection(), folder / name)


def last_backup(folder: Path | None = None) -> datetime | None:
    """When the newest backup was written (UTC), also one the program made by itself; ``None`` where there is none."""
    place = folder or Path(database.database).parent / "backups"
    try:
        times = [file.stat().st_mtime for file in place.glob(f"*{_SUFFIX}")]
    except OSError:
        # A folder that can't be read holds no backup anybody could use.
        return None
    return datetime.fromtimestamp(max(times), UTC) if times else None
