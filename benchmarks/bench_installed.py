"""The installed program's start, from the command to the first painted list, beside ``python main.py`` in turn.

The program is the one ``MAKERBENCH_INSTALLED`` names, else the newest of those built or installed here. Cold starts
need the right to empty the system's cache of files (root on Linux); without it they are left out, and that is said.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
from pathlib import Path

from benchmarks.bench_start import until_shown
from benchmarks.invented import copy_of, data_with
from benchmarks.table import Figure, show, timed
from makerapp.models.database import close_database, database, open_database
from makerapp.paths import DataFolder
from makerapp.services import sample_shop

GOAL = 1.5
SOURCE = (sys.executable, "main.py")
PLACES = (
    "/opt/makerbench/makerbench",
    "build/linux/bundle/makerbench/makerbench",
    "build/dist/makerbench/makerbench",
)
_CACHE = Path("/proc/sys/vm/drop_caches")


def installed() -> Path | None:
    """The program to measure; None where there is none yet."""
    named = os.environ.get("MAKERBENCH_INSTALLED")
    found = [Path(place) for place in ([named] if named else PLACES) if Path(place).is_file()]
    return max(found, key=lambda program: program.stat().st_mtime, default=None)


def can_empty_cache() -> bool:
    """Whether this user may have the system forget what it read from the disk."""
    return os.access(_CACHE, os.W_OK)


def empty_cache() -> None:
    """Have the next start read everything from the disk, as the first one of a day does."""
    os.sync()
    _CACHE.write_text("3\n", encoding="ascii")


def starts(program: Path, data: DataFolder, turns: int, *, cold: bool) -> tuple[list[float], list[float]]:
    """Milliseconds of so many starts of the installed program and of the source, in turn."""
    flags = ("--data", str(data.root), "--quit-when-shown")
    ours, source = [], []
    for turn in range(turns):
        pair = [(ours, (str(program), *flags)), (source, (*SOURCE, *flags))]
        for found, command in pair if turn % 2 else reversed(pair):
            if cold:
                empty_cache()
            found.append(until_shown(command))
    return ours, source


def figures(program: Path, data: DataFolder, turns: int, *, cold: bool) -> list[Figure]:
    """Both starts, and their ratio."""
    if not cold:
        # The first start of each reads files that the next ones find in the cache, and is not counted.
        starts(program, data, 1, cold=False)
    ours, source = starts(program, data, turns, cold=cold)
    ratio = statistics.median(ours) / statistics.median(source)
    how = "cold" if cold else "warm"
    return [
        timed(f"python main.py, {how}", source),
        timed(f"installed program, {how}", ours),
        Figure(f"installed program against python main.py, {how}", ratio, "times", goal=GOAL),
    ]


def sample_data(folder: Path) -> DataFolder:
    """A data folder with the sample shop."""
    data = DataFolder(folder)
    data.prepare()
    open_database(data.database, data.backups)
    try:
        sample_shop.add()
        database.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        close_database()
    return data


def run(turns: int = 11, orders: int = 100_000) -> None:
    """Measure and print."""
    program = installed()
    if program is None:
        print("\nNo installed program here: build one with make package-linux, or name it in MAKERBENCH_INSTALLED.")
        return
    with tempfile.TemporaryDirectory() as folder:
        shops = {
            "the sample shop": sample_data(Path(folder) / "sample"),
            f"{orders:,} orders": copy_of(data_with(orders), Path(folder) / "many"),
        }
        for what, data in shops.items():
            found = figures(program.resolve(), data, turns, cold=False)
            if can_empty_cache():
                found += figures(program.resolve(), data, max(3, turns // 3), cold=True)
            show(f"Start to first painted list with {what}", found)
    print(f"\nThe installed program: {program}")
    if not can_empty_cache():
        print("Cold starts are left out: only root may empty the system's cache of files.")


if __name__ == "__main__":
    run()
