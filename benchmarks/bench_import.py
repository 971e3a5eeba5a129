"""Rows a second of a Shopify file of 100,000 rows: read alone, and looked at and brought in, beside ``csv`` alone."""

from __future__ import annotations

import csv
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from benchmarks.invented import parse, write_shopify
from benchmarks.table import Figure, show
from makerapp.models.database import close_database, open_database
from makerapp.paths import DataFolder
from makerapp.services import intake


def read_with_csv(path: Path) -> int:
    """The rows of the file as ``csv`` splits them, nothing done with them."""
    with path.open(encoding="utf-8", newline="") as file:
        return sum(1 for _ in csv.reader(file))


def seconds(work: Callable[[Path], object], path: Path) -> float:
    """How long reading the file in this way takes."""
    began = time.perf_counter()
    work(path)
    return time.perf_counter() - began


def measure(rows: int, turns: int) -> list[Figure]:
    """The three ways of reading in turn, then bringing the file in once, and once more with nothing new in it."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "orders_export.csv"
        write_shopify(path, rows=rows)
        alone, parsed = [], []
        for _ in range(turns):
            alone.append(seconds(read_with_csv, path))
            parsed.append(seconds(parse, path))
        data = DataFolder(Path(folder) / "data")
        data.prepare()
        open_database(data.database, data.backups)
        try:
            whole = seconds(_bring_in, path)
            again = seconds(_bring_in, path)
        finally:
            close_database()
    plain, read = statistics.median(alone), statistics.median(parsed)
    return [
        Figure("csv alone", rows / plain, "rows/s"),
        Figure("read into orders", rows / read, "rows/s"),
        Figure("read into orders, against csv alone", read / plain, "times"),
        Figure("looked at and brought in", rows / whole, "rows/s"),
        Figure("looked at and brought in, against csv alone", whole / plain, "times"),
        Figure("the same file again, nothing new", rows / again, "rows/s"),
    ]


def _bring_in(path: Path) -> object:
    return intake.apply(intake.preview([path]))


def run(rows: int = 100_000, turns: int = 5) -> None:
    """Measure and print."""
    show(f"Importing a Shopify file of {rows:,} rows", measure(rows, turns))


if __name__ == "__main__":
    run()
