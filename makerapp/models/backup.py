"""Backups by SQLite's own online copy: consistent while the program writes, checked before they count."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from makerapp.errors import EnvironmentProblem, disk_fault
from makerapp.translation import tr


def save(connection: sqlite3.Connection, target: Path) -> Path:
    """Copy the open database to ``target``; the copy is verified before it gets its name.

    An older file of that name is replaced. Raises EnvironmentProblem where the disk refuses or the copy is damaged.
    """
    partial = target.with_name(target.name + ".partial")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        partial.unlink(missing_ok=True)
        with closing(sqlite3.connect(partial)) as copy:
            connection.backup(copy)
            # The copy inherits write-ahead logging; alone in its file it is easier to carry about.
            copy.execute("PRAGMA journal_mode = DELETE")
            problems = integrity_problems(copy)
        if problems:
            raise EnvironmentProblem(
                tr("The backup could not be made."), tr("The copy is damaged: {problem}").format(problem=problems[0])
            )
        partial.replace(target)
    except (OSError, sqlite3.Error) as fault:
        raise disk_fault(tr("The backup could not be made."), fault) from fault
    return target


def integrity_problems(connection: sqlite3.Connection) -> list[str]:
    """What SQLite itself finds wrong: damaged pages, broken indexes, dangling references. Empty when sound."""
    found = [str(row[0]) for row in connection.execute("PRAGMA integrity_check(20)") if row[0] != "ok"]
    for table, row, parent, _ in connection.execute("PRAGMA foreign_key_check").fetchmany(20):
        found.append(f"{table} row {row} refers to a missing {parent}")
    return found
