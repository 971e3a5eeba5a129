"""From the command to the first painted list with 100,000 orders, beside a bare window with an empty table."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from benchmarks.invented import KEPT, copy_of, data_with
from benchmarks.table import Figure, show, timed

BARE = (sys.executable, str(Path("benchmarks") / "bare_window.py"))


def until_shown(command: Sequence[str]) -> float:
    """Milliseconds from starting a program to the line it prints when its window is painted."""
    environment = (
        {"QT_QPA_PLATFORM": "offscreen"} | os.environ | {"PYTHONPYCACHEPREFIX": str(KEPT.resolve() / "pycache")}
    )
    # Second starts are what counts, and they find their bytecode.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    began = time.perf_counter()
    with (
        tempfile.TemporaryFile() as complaints,
        subprocess.Popen(command, stdout=subprocess.PIPE, stderr=complaints, env=environment) as program,
    ):
        assert program.stdout is not None
        line = program.stdout.readline()
        took = (time.perf_counter() - began) * 1000
        program.stdout.read()
        if program.wait() or not line:
            complaints.seek(0)
            raise RuntimeError(f"{' '.join(command)} did not come up: {complaints.read().decode(errors='replace')}")
    return took


def measure(turns: int, orders: int) -> list[Figure]:
    """Both programs in turn, so that a busy machine slows both alike; the first start of each is not counted."""
    with tempfile.TemporaryDirectory() as folder:
        data = copy_of(data_with(orders), Path(folder) / "data")
        ours = (sys.executable, "main.py", "--data", str(data.root), "--quit-when-shown")
        until_shown(BARE)
        until_shown(ours)
        bare, full = [], []
        for _ in range(turns):
            bare.append(until_shown(BARE))
            full.append(until_shown(ours))
    ratio = statistics.median(full) / statistics.median(bare)
    return [
        timed("bare PySide6 window with an empty table", bare),
        timed(f"Makerbench with {orders:,} orders", full),
        Figure("Makerbench against the bare window", ratio, "times", goal=2),
    ]


def run(turns: int = 9, orders: int = 100_000) -> None:
    """Measure and print."""
    show("Start to first painted list", measure(turns, orders))


if __name__ == "__main__":
    run()
