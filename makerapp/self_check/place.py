"""The folder of one self check: what stands where, and clearing away what an earlier one left."""

from __future__ import annotations

import errno
import os
import shutil
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from makerapp.errors import EnvironmentProblem, Refused
from makerapp.paths import DataFolder

_MARK = "made-by-the-self-check"
_PATIENCE_SECONDS = 3.0
_WRITTEN = (
    "report.json", "report.txt", "window.png", "wizard.png", "packing-slip.pdf", "packing-slip.png", "lines.jsonl",
    "errors.txt",
)  # fmt: skip


@dataclass(frozen=True)
class CheckFolder:
    """Everything a self check writes stands below ``root``; files of other names are left alone."""

    root: Path

    @classmethod
    def at(cls, place: Path) -> CheckFolder:
        """The folder a command line names. Raises EnvironmentProblem where the name leads nowhere."""
        try:
            return cls(place.resolve())
        except (OSError, RuntimeError) as fault:
            raise EnvironmentProblem("The check can't write its report there.", f"{place} leads nowhere.") from fault

    @property
    def report(self) -> Path:
        """The report for programs."""
        return self.root / "report.json"

    @property
    def text(self) -> Path:
        """The report for people, made to be sent."""
        return self.root / "report.txt"

    @property
    def lines(self) -> Path:
        """What the worker tells the keeper, one JSON object a line; gone when the check is over."""
        return self.root / "lines.jsonl"

    @property
    def errors(self) -> Path:
        """What the worker and its libraries wrote on standard error, and where a fault came from."""
        return self.root / "errors.txt"

    @property
    def data(self) -> DataFolder:
        """A data folder of the check's own, made anew each time."""
        return DataFolder(self.root / "data")

    @contextmanager
    def claimed(self) -> Iterator[None]:
        """Make the folder, and hold it: two checks in one would read each other's results.

        The system lets go of it when this process ends, however that comes. Raises as ``clear``, and Refused while
        another check is at work there.
        """
        with self._told(), ExitStack() as stack:
            self._mark_as_ours()
            mark = stack.enter_context((self.data.root / _MARK).open("ab"))
            if not _is_locked_now(mark):
                raise Refused(f"A check is at work in {self.root}.", "Wait until it has ended, or name another folder.")
            held = stack.pop_all()
        with held:
            yield

    def clear(self) -> None:
        """Make the folder, and take away what an earlier check wrote there.

        Raises EnvironmentProblem where the disk refuses, Refused where something of somebody else's bears one of our
        names.
        """
        with self._told():
            self._mark_as_ours()
            _patiently(self._empty)
            self.errors.touch()
            self.lines.touch()

    @contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except OSError as fault:
            in_the_way = next((each for each in (self.root, *self.root.parents) if os.path.isfile(each)), None)
            why = f"{in_the_way} is a file, not a folder" if in_the_way else f"{self.root}: {fault.strerror or fault}"
            words = f"{why}. Name another folder."
            raise EnvironmentProblem("The check can't write its report there.", words) from fault

    def tidy(self) -> None:
        """Take away what only the check itself needed. Raises OSError where the disk refuses."""
        self.lines.unlink(missing_ok=True)
        if not self.errors.stat().st_size:
            self.errors.unlink()

    def _mark_as_ours(self) -> None:
        """The mark stays from the first check on, so that one that was cut short anywhere is no hindrance to the next.

        Without it a ``report.txt`` may be a letter of the maker's own.
        """
        self.root.mkdir(parents=True, exist_ok=True)
        data = self.data.root
        if (data / _MARK).exists():
            return
        inside = sorted(data.iterdir()) if data.exists() else []
        others = [*inside, *(self.root / name for name in _WRITTEN if os.path.lexists(self.root / name))]
        if others:
            raise Refused(f"{others[0]} was not made by a check, and would be lost.", "Name another folder.")
        data.mkdir(exist_ok=True)
        (data / _MARK).touch()

    def _empty(self) -> None:
        for name in _WRITTEN:
            (self.root / name).unlink(missing_ok=True)
        for each in self.data.root.iterdir():
            if each.is_dir() and not each.is_symlink():
                shutil.rmtree(each)
            elif each.name != _MARK:
                each.unlink(missing_ok=True)


def _is_locked_now(file: BinaryIO) -> bool:
    """Lock a file for this process; False where another one holds it."""
    if sys.platform == "win32":
        import msvcrt

        file.seek(0)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
    import fcntl

    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError as fault:
        # Some file systems of the network have no locks; a check works there all the same.
        if fault.errno not in (errno.ENOLCK, errno.EOPNOTSUPP, errno.ENOSYS):
            raise
    return True


def _patiently(remove: Callable[[], None]) -> None:
    """Remove, although a worker that was left behind may hold its files for a moment more. Raises OSError."""
    end = time.monotonic() + _PATIENCE_SECONDS
    while True:
        try:
            remove()
            return
        except OSError:
            if time.monotonic() > end:
                raise
            time.sleep(0.1)
