"""Brings a database up to date: each step is one transaction that also bumps ``user_version``."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from pathlib import Path

from makerapp.errors import EnvironmentProblem
from makerapp.models import backup
from makerapp.models.migration_steps import STEPS
from makerapp.translation import tr

# "Mkbn": tells a database of ours from any other SQLite file.
APPLICATION_ID = 0x4D6B626E


def migrate(connection: sqlite3.Connection, file: Path, backups: Path, steps: Sequence = STEPS) -> None:  # type: ignore[type-arg]
    """Run the steps ``connection`` (autocommit mode) has not seen yet.

    Before the first step on a database that holds data, a verified backup is written to the folder ``backups``.
    Raises EnvironmentProblem, and leaves the file untouched, where it is newer than this program or not ours.
    """
    version = refuse_foreign(connection, file, len(steps))
    if version == len(steps):
        return
    if version > 0:
        backup.save(connection, backups / f"before-update-{version}.sqlite3")
    for number, step in enumerate(steps[version:], start=version + 1):
        connection.execute("BEGIN IMMEDIATE")
        try:
            step(connection)
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.execute(f"PRAGMA user_version = {number}")
        except BaseException:
            connection.execute("ROLLBACK")
            raise
        connection.execute("COMMIT")


def refuse_foreign(connection: sqlite3.Connection, file: Path, newest: int = len(STEPS)) -> int:
    """The schema version of the file. Only reads, so that what is refused is left to the byte as it was.

    Raises EnvironmentProblem where the file is some other program's, or newer than this program.
    """
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    (tables,) = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    if application not in (0, APPLICATION_ID) or (tables and application != APPLICATION_ID):
        raise EnvironmentProblem(
            tr("This file isn't a Makerbench database."), tr("Choose another data folder; the file was left as it is.")
        )
    if version > newest:
        raise EnvironmentProblem(
            tr("Your orders were saved by a newer Makerbench."),
            tr("This one can't read them without harm. Install the newest version; {name} was left as it is.").format(
                name=file.name
            ),
        )
    return int(version)
