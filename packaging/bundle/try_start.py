"""Starts a collected program in every bad place we know, and says where it did not behave.

    python3 packaging/bundle/try_start.py build/linux/bundle/makerbench/makerbench

For Linux; needs nothing but Python. As root it also tries users without a home and without the right to write. Ends
with 1 where anything was wrong.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

PATIENCE = 90  # seconds; a start takes one
NO_ONE = 64_321  # a user number that nobody has
BARE = {"PATH": "/usr/bin:/bin", "QT_QPA_PLATFORM": "offscreen"}


@dataclass(frozen=True)
class Place:
    """Where a try is made: the program, and a folder of its own."""

    program: Path
    folder: Path


def start(
    command: Sequence[str], environment: dict[str, str], *, cwd: Path | None = None, user: int | None = None
) -> subprocess.CompletedProcess[str]:
    """Run it to its end. Raises subprocess.TimeoutExpired where it stays, as behind a message nobody closes."""
    return subprocess.run(
        command,
        env=environment,
        cwd=cwd,
        user=user,
        group=user,
        extra_groups=None if user is None else [],
        capture_output=True,
        text=True,
        encoding="utf-8",
        errors="replace",
        timeout=PATIENCE,
        check=False,
    )


def shown(done: subprocess.CompletedProcess[str]) -> list[str]:
    """What is wrong with a start that should have painted its window."""
    wrong = [] if done.returncode == 0 else [f"ended with {done.returncode}: {done.stderr.strip()[-400:]}"]
    return wrong + (["a traceback"] if "Traceback" in done.stderr else [])


def told(done: subprocess.CompletedProcess[str], words: str) -> list[str]:
    """What is wrong with a start that should have been refused in plain words."""
    wrong = [] if done.returncode == 1 else [f"ended with {done.returncode}, not 1"]
    wrong += [] if words in done.stderr else [f"did not say {words!r} but {done.stderr.strip()[-400:]!r}"]
    return wrong + (["a traceback"] if "Traceback" in done.stderr else [])


def with_next_to_nothing(place: Place) -> list[str]:
    """No language, no runtime folder, no desktop bus, no fonts set up."""
    surroundings = BARE | {"HOME": str(place.folder), "LANG": "C", "FONTCONFIG_FILE": str(place.folder / "none.conf")}
    return shown(start([str(place.program), "--quit-when-shown"], surroundings))


def without_streams(place: Place) -> list[str]:
    """As a desktop may start it: nothing to read from or to write to."""
    line = ["sh", "-c", 'exec "$@" <&- >&- 2>&-', "sh", str(place.program), "--quit-when-shown"]
    wrong = shown(start(line, BARE | {"HOME": str(place.folder)}))
    database = place.folder / ".local/share/Makerbench/makerbench.sqlite3"
    if not database.is_file() or not database.read_bytes().startswith(b"SQLite format 3"):
        wrong.append("no sound database was made")
    return wrong


def in_a_folder_of_many_scripts(place: Place) -> list[str]:
    """The program lies where nothing may be written, in a folder with letters of many scripts; so does the data."""
    home = place.folder / "Töpferei Łódź & Söhne 茶碗"
    shutil.copytree(place.program.parent, home / "programa ñ", symlinks=True)
    for path in (home / "programa ñ").rglob("*"):
        if not path.is_symlink():
            path.chmod(path.stat().st_mode & ~0o222)
    before = sorted((home / "programa ñ").rglob("*"))
    program = home / "programa ñ" / place.program.name
    wrong = shown(start([str(program), "--quit-when-shown", "--data", str(home / "José 📦")], BARE))
    if sorted((home / "programa ñ").rglob("*")) != before:
        wrong.append("it wrote into its own folder")
    return wrong


def in_a_folder_that_is_gone(place: Place) -> list[str]:
    """The folder it is started in was deleted."""
    surroundings = BARE | {"HOME": str(place.folder)}
    (place.folder / "gone").mkdir()
    line = ["sh", "-c", f'rmdir "{place.folder / "gone"}"; exec "$@"', "sh", str(place.program), "--quit-when-shown"]
    wrong = shown(start(line, surroundings, cwd=place.folder / "gone"))
    (place.folder / "gone").mkdir()
    return wrong + told(start([*line, "--data", "x"], surroundings, cwd=place.folder / "gone"), "x leads nowhere")


def for_a_user_without_home(place: Place) -> list[str]:
    """Nobody knows where this user's files are."""
    done = start([str(place.program), "--quit-when-shown"], BARE, cwd=Path("/"), user=NO_ONE)
    return told(done, "doesn't know where to keep your orders")


def in_a_home_that_cannot_be_written(place: Place) -> list[str]:
    """The home folder belongs to somebody else."""
    place.folder.chmod(0o755)
    done = start([str(place.program), "--quit-when-shown"], BARE | {"HOME": str(place.folder)}, user=NO_ONE)
    return told(done, "can't be written")


def for_other_programs(place: Place) -> list[str]:
    """What it starts gets none of its variables. Without a screen it asks the desktop to tell so: that is the start."""
    tool = place.folder / "zenity"
    tool.write_text(f'#!/bin/sh\nenv >"{place.folder}/seen"\n', encoding="utf-8")
    tool.chmod(0o755)
    surroundings = BARE | {
        "HOME": str(place.folder),
        "PATH": f"{place.folder}:/usr/bin:/bin",
        "QT_QPA_PLATFORM": "xcb",
        "DISPLAY": ":987",
        "LD_LIBRARY_PATH": "/home/maya/lib",
    }
    start([str(place.program)], surroundings)
    if not (place.folder / "seen").exists():
        return ["no message was shown"]
    lines = (place.folder / "seen").read_text(encoding="utf-8", errors="replace").splitlines()
    inside = str(place.program.parent / "_internal")
    wrong = [line for line in lines if inside in line or line.startswith("_PYI_") or "_ORIG=" in line]
    if "LD_LIBRARY_PATH=/home/maya/lib" not in lines:
        wrong.append("LD_LIBRARY_PATH is not what it was")
    log = place.folder / ".local/share/Makerbench/logs/makerbench.log"
    if not log.is_file() or "display" not in log.read_text(encoding="utf-8"):
        wrong.append("why there is no window is not in the log")
    return wrong


def with_a_part_missing(place: Place) -> list[str]:
    """Half an installation: it says that it is our mistake, and writes down what is missing."""
    shutil.copytree(place.program.parent, place.folder / "half", symlinks=True)
    for path in (place.folder / "half" / "_internal").rglob("QtSvg.abi3.so"):
        path.unlink()
    for path in (place.folder / "half" / "_internal").rglob("style.qss.in"):
        path.unlink()
    program = place.folder / "half" / place.program.name
    done = start([str(program), "--quit-when-shown"], BARE | {"HOME": str(place.folder)})
    wrong = [] if done.returncode == 1 else [f"ended with {done.returncode}, not 1"]
    log = place.folder / ".local/share/Makerbench/logs/makerbench.log"
    if not log.is_file() or "Traceback" not in log.read_text(encoding="utf-8"):
        wrong.append("what happened is not in the log")
    return wrong


TRIES: tuple[Callable[[Place], list[str]], ...] = (
    with_next_to_nothing,
    without_streams,
    in_a_folder_of_many_scripts,
    in_a_folder_that_is_gone,
    for_other_programs,
    with_a_part_missing,
)
TRIES_OF_ROOT = (for_a_user_without_home, in_a_home_that_cannot_be_written)


@contextmanager
def own_folder() -> Iterator[Path]:
    """A folder for one try, gone afterwards even where parts of it can't be written."""
    folder = Path(tempfile.mkdtemp(prefix="makerbench-try-"))
    try:
        yield folder
    finally:
        for path in folder.rglob("*"):
            if path.is_dir() and not path.is_symlink():
                path.chmod(0o755)
        shutil.rmtree(folder)


def main(arguments: Sequence[str]) -> int:
    """Try the program that the command line names."""
    if len(arguments) != 1 or not Path(arguments[0]).is_file():
        print("Name the program to try.", file=sys.stderr)
        return 2
    program = Path(arguments[0]).resolve()
    failed = 0
    for each in (*TRIES, *(TRIES_OF_ROOT if os.geteuid() == 0 else ())):
        with own_folder() as folder:
            try:
                wrong = each(Place(program, folder))
            except subprocess.TimeoutExpired:
                wrong = [f"did not end within {PATIENCE} s"]
        failed += bool(wrong)
        print(f"{'ok   ' if not wrong else 'WRONG'} {each.__name__.replace('_', ' ')}", flush=True)
        for line in wrong:
            print(f"      {line}", flush=True)
    if os.geteuid() != 0:
        print("Users without a home or the right to write are tried by root only.")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
