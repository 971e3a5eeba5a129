"""Keeps a worker at its checks: reads what it says, ends one that hangs, and goes on after one that died."""

from __future__ import annotations

import json
import subprocess
import time
from collections.abc import Callable
from typing import Any

from makerapp import launch
from makerapp.self_check import orphan, program, wording
from makerapp.self_check.place import CheckFolder
from makerapp.self_check.plan import CLOSING, by_name
from makerapp.self_check.report import Report, Result, write_whole

# A check takes a second or two on an old laptop, and ten times that under Wine.
ONE_SECONDS, WHOLE_SECONDS = 120.0, 480.0
_LOOK_SECONDS = 0.05
_LAST_WORDS = 300

Told = Callable[[Result], object]


class Keeper:
    """``told`` is called with each result. Limits are in seconds, of one check and of all together."""

    def __init__(
        self, folder: CheckFolder, report: Report, told: Told, one: float = ONE_SECONDS, whole: float = WHOLE_SECONDS
    ) -> None:
        self._folder = folder
        self._report = report
        self._told = told
        self._one = one
        self._end = time.monotonic() + whole
        self._whole = whole
        self._read = 0
        self._began = time.monotonic()

    def keep(self) -> None:
        """Have every planned check done, or say in the report why it was not. Raises OSError where the disk refuses."""
        while (left := self._left()) and time.monotonic() < self._end:
            self._report.running = left[0]
            self._one_worker(left[0])
        for name in self._left():
            words = f"Not reached: all checks together took longer than {self._whole:.0f} seconds."
            self._add(_failed(name, words, 0.0))
        self._report.running = ""
        self._report.is_finished = True
        self._save()

    def _left(self) -> list[str]:
        return list(self._report.planned)[len(self._report.results) :]

    def _one_worker(self, first: str) -> None:
        """One worker from its start to its end; at least one result is in the report after it."""
        errors_before = self._folder.errors.stat().st_size
        self._began = time.monotonic()
        self._save()
        worker = self._start(first)
        words = ""
        try:
            while worker.poll() is None and not words:
                time.sleep(_LOOK_SECONDS)
                self._listen()
                words = self._too_long()
        finally:
            if worker.poll() is None:
                worker.kill()
            worker.wait()
        self._listen()
        seconds = time.monotonic() - self._began
        if self._left() == [CLOSING.name] and not words and not worker.returncode:
            self._add(Result(CLOSING.name, CLOSING.title, True, "It ended by itself.", round(seconds, 3)))
        elif left := self._left():
            words = words or self._died(worker.returncode, errors_before)
            self._add(_failed(left[0], words, seconds))

    def _start(self, first: str) -> subprocess.Popen[bytes]:
        arguments = ("--self-check", str(self._folder.root), "--self-check-from", first)
        with self._folder.errors.open("ab") as errors:
            return program.start(*arguments, errors=errors, **self._environment())

    def _environment(self) -> dict[str, str]:
        # Qt and fontconfig remember things for a user; a check is none.
        home = str(self._folder.data.root / "home")
        found = dict.fromkeys(("XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"), home)
        if launch.is_without_screen():
            found["QT_QPA_PLATFORM"] = "offscreen"
        orphan.mark(found)
        return found

    def _too_long(self) -> str:
        now = time.monotonic()
        if now > self._end:
            return f"Not finished: all checks together took longer than {self._whole:.0f} seconds."
        if now - self._began > self._one:
            return f"It hung: nothing came for {self._one:.0f} seconds, so it was ended."
        return ""

    def _died(self, code: int, errors_before: int) -> str:
        said = self._folder.errors.read_bytes()[errors_before:].decode("utf-8", "replace").strip()
        how = f"signal {-code}" if code < 0 else f"exit code {code:#x}" if code > 255 else f"exit code {code}"
        last = next((line for line in said.splitlines() if line.strip()), "")
        return f"The program was ended by it ({how}). {last[:_LAST_WORDS]}".strip()

    def _listen(self) -> None:
        """Take in every whole line the worker has written since."""
        with self._folder.lines.open("rb") as lines:
            lines.seek(self._read)
            new = lines.read()
        whole = new[: new.rfind(b"\n") + 1]
        self._read += len(whole)
        for line in whole.splitlines():
            self._hear(json.loads(line))
        if whole:
            self._save()

    def _hear(self, said: dict[str, Any]) -> None:
        if "begins" in said:
            self._report.running = said["begins"]
            self._began = time.monotonic()
            return
        self._report.versions.update(said["versions"])
        self._report.program.update(said["facts"])
        result = Result(**said["result"])
        self._add(result)
        self._report.running = next(iter(self._left()), "")

    def _add(self, result: Result) -> None:
        self._report.results.append(result)
        self._told(result)

    def _save(self) -> None:
        # Both anew each time: whatever ends this process, what was known is there to read.
        self._report.save(self._folder.report)
        write_whole(self._folder.text, wording.text(self._report))


def _failed(name: str, words: str, seconds: float) -> Result:
    return Result(name, by_name(name).title, False, words, round(seconds, 3))
