"""How the checks of the package are run and told: one line each, and at the end whether all held."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Callable


class Failed(Exception):
    """A check that did not hold; the text says what was seen."""


class Checks:
    """Runs checks one after the other; one that fails does not keep the others from running."""

    def __init__(self) -> None:
        self.failed: list[str] = []
        self.done = 0

    def run(self, name: str, check: Callable[[], str | None]) -> None:
        """Run one check and print its line. ``check`` gives a word on what it found, or raises ``Failed``."""
        started = time.monotonic()
        self.done += 1
        try:
            detail = check() or ""
        except (Failed, OSError, ValueError, KeyError, subprocess.SubprocessError) as fault:
            self.failed.append(name)
            print(f"FAIL {name} ({time.monotonic() - started:.1f} s)", flush=True)
            print("\n".join(f"     {line}" for line in str(fault).splitlines()[-80:]), flush=True)
        else:
            told = f": {detail}" if detail else ""
            print(f"ok   {name} ({time.monotonic() - started:.1f} s){told}", flush=True)

    def verdict(self) -> int:
        """Print the end of the story; gives the exit status."""
        if self.failed:
            print(f"{len(self.failed)} of {self.done} checks failed: {', '.join(self.failed)}")
            return 1
        print(f"All {self.done} checks hold.")
        return 0


def expect(truth: object, what: str) -> None:
    """Raise ``Failed`` with ``what`` unless ``truth``."""
    if not truth:
        raise Failed(what)


def tool(*command: str) -> str:
    """Run a program of this machine and give what it said. Raises ``Failed`` with that where it does not end with 0."""
    ran = subprocess.run(
        command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, encoding="utf-8"
    )
    expect(ran.returncode == 0, f"{command[0]} ended with {ran.returncode}:\n{ran.stdout}")
    return ran.stdout
