"""How a test of an installer speaks: one line for each check, and in the end how many went wrong."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager


class Wrong(Exception):
    """Something is not as it has to be; the message says what was found and what was expected."""


class Report:
    """Counts the checks. A check that fails does not end the run: the others may tell why."""

    def __init__(self) -> None:
        self.done = 0
        self.failed: list[str] = []
        self._started = time.monotonic()

    @contextmanager
    def check(self, sentence: str) -> Iterator[None]:
        """Whatever goes wrong inside is this check's failure."""
        started = time.monotonic()
        self.done += 1
        try:
            yield
        except (Wrong, OSError, subprocess.SubprocessError, ValueError, KeyError, IndexError) as fault:
            self.failed.append(sentence)
            self._line("FAILED", started, f"{sentence}\n{' ' * 17}{type(fault).__name__}: {fault!s:.600}")
        else:
            self._line("ok", started, sentence)

    def end(self) -> int:
        """Say how it went; gives the exit status."""
        minutes, seconds = divmod(round(time.monotonic() - self._started), 60)
        sys.stdout.write(f"{self.done} checks, {len(self.failed)} failed, in {minutes} min {seconds} s\n")
        return 1 if self.failed or not self.done else 0

    @staticmethod
    def _line(result: str, started: float, sentence: str) -> None:
        sys.stdout.write(f"{result:6} {time.monotonic() - started:6.1f} s  {sentence}\n")
        sys.stdout.flush()


def expect(found: object, wanted: object, what: str) -> None:
    """Raises Wrong where the two differ."""
    if found != wanted:
        raise Wrong(f"{what}: {found!r}, expected {wanted!r}")
