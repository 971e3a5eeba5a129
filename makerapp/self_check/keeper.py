"""Keeps a worker at its checks: reads what it says, ends one that hangs, and goes on after one that died."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from typing import Any

from makerapp.self_check import program
from makerapp.self_check.place import CheckFolder
from makerapp.self_check.plan import by_name
from makerapp.self_check.report import Report, Result

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
            self._add(name, f"Not reached: all checks together took longer than {self._whole:.0f} seconds.", 0.0)
        self._report.running = ""
        self._report.is_finished = True
        self._save()

    def _left(self) -> list[str]:
        return list(self._report.planned[len(self._report.results) :])

    def _one_worker(self, first: str) -> None:
        """One worker from its start to its end; at least one result is in the report after it."""
        before = len(self._report.results)
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
        if self._left() and (words or len(self._report.results) == before or worker.returncode):
            words = words or self._died(worker.returncode, errors_before)
            self._add(self._report.running or first, words, time.monotonic() - self._began)

    def _start(self, first: str) -> subprocess.Popen[bytes]:
        command = program.command("--self-check", str(self._folder.root), "--self-check-from", first)
        with self._folder.errors.open("ab") as errors:
            return subprocess.Popen(
                command,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=errors,
                env=self._environment(),
                # A checkout's Python on Windows would open a black window.
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )

    def _environment(self) -> dict[str, str]:
        found = program.environment()
        for name in ("XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"):
            # Qt and fontconfig remember things for a user; a check is none.
            found[name] = str(self._folder.root / "data" / "home")
        wants = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
        if sys.platform.startswith("linux") and not any(os.environ.get(name) for name in wants):
            found["QT_QPA_PLATFORM"] = "offscreen"
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
        self._report.results.append(result)
        self._report.running = next(iter(self._left()), "")
        self._told(result)

    def _add(self, name: str, detail: str, seconds: float) -> None:
        result = Result(name, by_name(name).title, False, detail, round(seconds, 3))
        self._report.results.append(result)
        self._told(result)

    def _save(self) -> None:
        self._report.save(self._folder.report)
