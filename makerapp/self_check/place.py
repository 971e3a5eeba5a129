"""The folder of one self check: what stands where, and clearing away what an earlier one left."""

from __future__ import annotations

import shutil
import time
from dataclasses import dataclass
from pathlib import Path

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

    def clear(self) -> None:
        """Make the folder, and take away what an earlier check wrote there.

        Raises EnvironmentProblem where the disk refuses, Refused where ``data`` there is somebody else's.
        """
        try:
            self.root.mkdir(parents=True, exist_ok=True)
            self._clear_data()
            for name in _WRITTEN:
                (self.root / name).unlink(missing_ok=True)
            self.errors.touch()
            self.lines.touch()
        except OSError as fault:
            words = f"{self.root}: {fault.strerror or fault}. Name another folder."
            raise EnvironmentProblem("The check can't write its report there.", words) from fault

    def tidy(self) -> None:
        """Take away what only the check itself needed. Raises OSError where the disk refuses."""
        self.lines.unlink(missing_ok=True)
        if not self.errors.stat().st_size:
            self.errors.unlink()

    def _clear_data(self) -> None:
        data = self.data.root
        if data.exists():
            # An empty one is a check's that was ended right at its start.
            if not (data / _MARK).exists() and any(data.iterdir()):
                raise Refused(f"{data} is not a folder that a check made.", "Name another folder.")
            _remove(data)
        data.mkdir()
        (data / _MARK).touch()


def _remove(folder: Path) -> None:
    """Remove a tree; a worker that was left behind may hold its files for a moment more. Raises OSError."""
    end = time.monotonic() + _PATIENCE_SECONDS
    while True:
        try:
            shutil.rmtree(folder)
            return
        except OSError:
            if time.monotonic() > end:
                raise
            time.sleep(0.1)
