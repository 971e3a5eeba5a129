"""Packing slips, against the same slip by a bare canvas, Platypus, fpdf2 and WeasyPrint in the same run.

Every engine works in a process of its own and all take turns, so that a busy machine slows them alike and the memory
of each is its own. The best of the turns counts. Goals: one warm slip at most 10 ms, a batch of 1,000 at most 3.5 ms a
slip, 1.3 times the bare canvas, 4 s, 120 MB of memory and a file of 4 MB; a slip in several scripts at most 5 ms.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from benchmarks.papers.worker import ENGINES
from benchmarks.table import Figure, show

OURS, BARE = "Makerbench", "bare canvas"
FOREIGN = "a slip with names of eight scripts"
TURNS = 5
SINGLES = 20
# An engine that takes longer than this for its first batch is measured once.
PATIENCE = 15.0


@dataclass(frozen=True)
class Print:
    """What one job took: milliseconds in all, bytes and pages of its PDF, the most megabytes the process had so far."""

    ms: float
    size: int
    pages: int
    memory: float


class Worker:
    """An engine at work in a process of its own."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.process = subprocess.Popen(
            [sys.executable, "-m", "benchmarks.papers.worker", name],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )

    def work(self, what: str, first: int, count: int) -> Print | None:
        """``count`` slips from number ``first`` on; ``None`` where the engine can't be used here."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        try:
            self.process.stdin.write(json.dumps({"what": what, "first": first, "count": count}) + "\n")
            self.process.stdin.flush()
            line = self.process.stdout.readline()
        except BrokenPipeError:
            line = ""
        if not line:
            return None
        found = json.loads(line)
        return Print(found["seconds"] * 1000, found["bytes"], found["pages"], found["megabytes"])

    def complaint(self) -> str:
        """The last line it complained with."""
        _out, said = self.process.communicate()
        return (said.strip().splitlines() or ["it ended without a word"])[-1]


@contextmanager
def workers() -> Iterator[list[Worker]]:
    """All engines that work here, warm; says which don't."""
    started = [Worker(name) for name in ENGINES]
    found = []
    for each in started:
        if each.work("slip", 1, 1) is None:
            print(f"\n{each.name} can't be measured here: {each.complaint()}")
        else:
            found.append(each)
    try:
        yield found
    finally:
        for each in found:
            each.process.communicate()


def best(prints: Sequence[Print]) -> Print:
    """The fastest."""
    return min(prints, key=lambda each: each.ms)


def _singles(engines: Sequence[Worker]) -> dict[str, Print]:
    found: dict[str, list[Print]] = {each.name: [] for each in engines}
    for turn in range(SINGLES):
        for each in engines:
            made = each.work("slip", 100 + turn, 1)
            assert made is not None
            found[each.name].append(made)
    return {name: best(prints) for name, prints in found.items()}


def _batches(engines: Sequence[Worker], count: int) -> dict[str, Print]:
    found: dict[str, list[Print]] = {each.name: [] for each in engines}
    for turn in range(TURNS):
        for each in engines:
            if turn and found[each.name][0].ms > PATIENCE * 1000:
                continue
            made = each.work("slip", 10_000 * (turn + 1), count)
            assert made is not None
            assert made.pages == count
            found[each.name].append(made)
            if each.name == OURS:
                # Names of eight scripts, warm: the fonts are open, no line has been seen before.
                foreign = each.work("foreign", 50_000 + 10_000 * turn, count)
                assert foreign is not None
                found.setdefault(FOREIGN, []).append(foreign)
    return {name: best(prints) for name, prints in found.items()}


def _times(what: str, of: Print, against: Print) -> Figure:
    return Figure(what, of.ms / against.ms, "times")


def main(count: int = 1000) -> None:
    """Measure and print, with so many slips in a batch."""
    with workers() as engines:
        single, batch = _singles(engines), _batches(engines, count)
        long = {each.name: made for each in engines if (made := each.work("long", 7, 1)) is not None}
    foreign = batch.pop(FOREIGN)
    share = count / 1000
    show("One packing slip, warm", [
        *(Figure(name, made.ms, "ms", goal=10 if name == OURS else None) for name, made in single.items()),
        _times("Makerbench against the bare canvas", single[OURS], single[BARE]),
    ])  # fmt: skip
    show(f"A batch of {count:,} packing slips", [
        *(Figure(f"{name}, a slip", made.ms / count, "ms", goal=3.5 if name == OURS else None)
          for name, made in batch.items()),
        Figure("Makerbench against the bare canvas", batch[OURS].ms / batch[BARE].ms, "times", goal=1.3),
        *(_times(f"{name} against Makerbench", made, batch[OURS]) for name, made in batch.items()
          if name not in (OURS, BARE)),
        Figure("Makerbench, in all", batch[OURS].ms / 1000, "s", goal=4 * share),
        Figure(FOREIGN, foreign.ms / count, "ms", goal=5),
    ])  # fmt: skip
    show(f"Memory for {count:,} slips, and their file", [
        *(Figure(f"{name}, memory", made.memory, "MB", goal=120 if name == OURS else None)
          for name, made in batch.items()),
        *(Figure(f"{name}, file", made.size / 1e6, "MB", goal=4 * share if name == OURS else None)
          for name, made in batch.items()),
    ])  # fmt: skip
    show("One packing slip of 300 lines", [
        Figure(f"{name}, {made.pages} pages", made.ms, "ms") for name, made in long.items()
    ])  # fmt: skip


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1000)
