"""The self check of this very program, run as a process of its own and followed by the report it writes.

It runs without a screen, so that nothing flashes up, and nothing it does can take the maker's window down.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal

from makerapp import launch

_LOOK_MS = 150
_END_MS = 3_000
_LONGEST_SAID = 300
_NOT_BEGUN = 2  # exit code of a check that could not write its report


@dataclass(frozen=True)
class FoundCheck:
    """What one check found: ``title`` and ``detail`` are words for people."""

    title: str
    ok: bool
    detail: str


@dataclass(frozen=True)
class ReadReport:
    """The report as far as it is written. ``running`` is the title of the check under way, ``""`` between two."""

    ok: bool
    finished: bool
    planned: int
    running: str
    checks: tuple[FoundCheck, ...]

    @property
    def wrong(self) -> int:
        """How many checks found something."""
        return sum(not each.ok for each in self.checks)


class End(Enum):
    """How a run came to its end: with a whole report, by the maker's wish, with nothing done, or half-way."""

    DONE = "done"
    STOPPED = "stopped"
    NOT_BEGUN = "not begun"
    BROKEN = "broken"


class CheckRun(QObject):
    """``start`` it once; ``progressed`` brings each newer ReadReport, ``ended`` an End and what the program said.

    It writes into ``folder``; ``data`` is the maker's data folder, which the report names.
    """

    progressed = Signal(object)
    ended = Signal(object, str)

    def __init__(self, folder: Path, data: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.folder = folder
        self._data = data
        self.report: ReadReport | None = None
        self._report_file = folder / "report.json"
        self._is_stopped = False
        self._process = QProcess(self)
        self._process.setStandardInputFile(QProcess.nullDevice())
        self._process.setStandardOutputFile(QProcess.nullDevice())
        self._process.finished.connect(self._finished)
        self._process.errorOccurred.connect(self._failed)
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(self._read)

    @property
    def text_file(self) -> Path:
        """The report for people."""
        return self.folder / "report.txt"

    @property
    def is_running(self) -> bool:
        return self._process.state() is not QProcess.ProcessState.NotRunning

    def start(self) -> None:
        """Begin; what an earlier run left in the folder is no part of this one. Raises OSError where it has to stay."""
        for file in (self._report_file, self.text_file):
            file.unlink(missing_ok=True)
        environment = QProcessEnvironment()
        for name, value in launch.own_environment().items():
            environment.insert(name, value)
        environment.insert("QT_QPA_PLATFORM", "offscreen")
        self._process.setProcessEnvironment(environment)
        program, *arguments = launch.own_command("--data", str(self._data), "--self-check", str(self.folder))
        self._process.start(program, arguments)
        self._look.start()

    def stop(self) -> None:
        """End it now; ``ended`` comes with what was found until then. Harmless when it is over."""
        if self.is_running:
            self._is_stopped = True
            # What it started itself ends soon after it, by itself.
            self._process.kill()

    def close(self) -> None:
        """End it and wait: nobody is there any more to be told."""
        self._look.stop()
        self._process.blockSignals(True)
        self._process.kill()
        self._process.waitForFinished(_END_MS)

    def _read(self) -> None:
        found = read_report(self._report_file)
        if found is not None and found != self.report:
            self.report = found
            self.progressed.emit(found)

    def _finished(self, code: int, status: QProcess.ExitStatus) -> None:
        self._look.stop()
        self._read()
        said = bytes(self._process.readAllStandardError().data()).decode("utf-8", "replace").strip()
        end = End.BROKEN
        if self.report is not None and self.report.finished:
            end = End.DONE
        elif self._is_stopped:
            end = End.STOPPED
        elif status is QProcess.ExitStatus.NormalExit and code == _NOT_BEGUN:
            end = End.NOT_BEGUN
        self.ended.emit(end, said.splitlines()[-1][:_LONGEST_SAID] if said else "")

    def _failed(self, error: QProcess.ProcessError) -> None:
        # Every other error is followed by ``finished``.
        if error is QProcess.ProcessError.FailedToStart:
            self._look.stop()
            self.ended.emit(End.BROKEN, self._process.errorString())


def read_report(file: Path) -> ReadReport | None:
    """The report in ``file``; ``None`` where there is none yet."""
    try:
        content: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    except (FileNotFoundError, PermissionError):
        # It is put in place whole; on Windows it can't be read in that instant.
        return None
    titles = {each["name"]: each["title"] for each in content["planned"]}
    return ReadReport(
        content["ok"],
        content["finished"],
        len(titles),
        titles.get(content["running"], ""),
        tuple(FoundCheck(each["title"], each["ok"], each["detail"]) for each in content["checks"]),
    )
