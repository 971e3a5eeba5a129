"""Going back to a backup: what it holds takes the place of what is here, of which a backup is made first."""

from __future__ import annotations

import re
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from makerapp import clock
from makerapp.errors import EnvironmentProblem, Refused, disk_fault
from makerapp.models import backup, database
from makerapp.models.backup import integrity_problems
from makerapp.models.migrations import refuse_foreign
from makerapp.services import backups, pictures
from makerapp.services.threads import own_connection
from makerapp.translation import tr

# As `pictures.keep_bytes` names them.
_PICTURE = re.compile(r"[0-9a-f]{24}\.(png|jpg)")


@dataclass(frozen=True)
class Found:
    """A backup that can be gone back to: when it was made (UTC) and how many orders are in it."""

    file: Path
    made: datetime
    orders: int


def look(file: Path) -> Found:
    """What a file holds; nothing is changed. Raises Refused for one that is no sound backup.

    Raises EnvironmentProblem for another program's, and for one that a newer version made.
    """
    with _opened(file) as source:
        (orders,) = source.execute("SELECT count(*) FROM orders").fetchone()
        made = datetime.fromtimestamp(file.stat().st_mtime, UTC)
    return Found(file, made, int(orders))


def newest(folder: Path) -> Found | None:
    """The newest backup of a folder that can be gone back to; ``None`` where there is none."""
    try:
        files = sorted(folder.glob("*.sqlite3"), key=lambda each: each.stat().st_mtime, reverse=True)
    except OSError:
        # A folder that can't be read holds no backup anybody could use.
        return None
    for file in files:
        try:
            return look(file)
        except (Refused, EnvironmentProblem):
            continue
    return None


def put_back(found: Found, folder: Path) -> Path:
    """Go back to a backup: all orders, products and settings are as they were then. Safe on any thread.

    Before that a backup of now is written to ``folder``, whose place is given: going back to that one takes this back.
    Raises as `look`, and EnvironmentProblem where the disk refuses; nothing is changed then.
    """
    with own_connection(), _opened(found.file) as source:
        kept = backups.back_up_now(folder)
        _bring_pictures(found.file.parent / "pictures")
        database.replace_all(source, folder)
    return kept


def put_in_place(found: Found, file: Path) -> Path:
    """Put a backup where the damaged ``file`` of the orders lies, which no connection is open to.

    The damaged one is kept in the folder whose place is given. Raises as `look`, and EnvironmentProblem where the disk
    refuses.
    """
    with _opened(found.file) as source:
        fresh = backup.save(source, file.with_name(f"{file.name}.restored"))
    aside = file.parent / "damaged" / f"{clock.utc_now():%Y-%m-%d-%H%M%S}"
    try:
        aside.mkdir(parents=True, exist_ok=True)
        # What was written last lies beside it, and belongs to the damaged one alone.
        for each in (file.with_name(f"{file.name}-wal"), file.with_name(f"{file.name}-shm"), file):
            if each.exists():
                each.replace(aside / each.name)
        fresh.replace(file)
    except OSError as fault:
        raise disk_fault(tr("The backup could not be read."), fault) from fault
    return aside


@contextmanager
def _opened(file: Path) -> Iterator[sqlite3.Connection]:
    """The backup, to be read only, once it is known to be sound and ours."""
    try:
        source = sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)
    except sqlite3.Error as fault:
        raise _unusable(file) from fault
    with closing(source):
        if not _is_sound(source, file):
            raise _unusable(file)
        yield source


def _is_sound(source: sqlite3.Connection, file: Path) -> bool:
    try:
        # An empty file is none of ours either, though the program would begin a database in it.
        return refuse_foreign(source, file) > 0 and not integrity_problems(source)
    except sqlite3.Error:
        return False


def _unusable(file: Path) -> Refused:
    return Refused(
        tr("This file isn't a backup that can be used."),
        tr("{name} is damaged, or another program's. Choose another backup; nothing was changed.").format(
            name=file.name
        ),
    )


def _bring_pictures(source: Path) -> None:
    """The pictures it names lie beside a backup, and have the name of their content: what is here already stays."""
    target = pictures.folder()
    try:
        target.mkdir(parents=True, exist_ok=True)
        for picture in sorted(source.iterdir()) if source.is_dir() else []:
            # The folder may be anybody's: only what bears such a name comes along.
            if _PICTURE.fullmatch(picture.name) and picture.is_file() and not (target / picture.name).exists():
                partial = (target / picture.name).with_suffix(".partial")
                shutil.copyfile(picture, partial)
                partial.replace(target / picture.name)
    except OSError as fault:
        raise disk_fault(tr("The backup could not be read."), fault) from fault
