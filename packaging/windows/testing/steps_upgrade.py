"""From an older version with its data to this one."""

from __future__ import annotations

import gzip
import os
import sqlite3
import time
from pathlib import Path

from bench import Bench, expect_gone, expect_link, expect_payload
from report import Wrong, expect
from windows import tree


def run(bench: Bench) -> None:
    """An older version is used, then this one is installed over it, then that is removed."""
    bench.fresh()
    windows = bench.windows
    database = windows.data / "makerbench.sqlite3"
    own = windows.program / "my notes.txt"
    with bench.report.check(f"version {bench.old_version} installs, and its data is put in place"):
        expect(bench.install(bench.older), 0, "exit code")
        expect(bench.entry()["DisplayVersion"], bench.old_version, "version")
        for file in windows.data.glob("makerbench.sqlite3*"):
            file.unlink()
        database.parent.mkdir(parents=True, exist_ok=True)
        database.write_bytes(gzip.decompress(bench.old_data.read_bytes()))
        (windows.program / "_internal" / "stale_module.pyc").write_bytes(b"from an older version")
        own.write_text("written by the maker", encoding="utf-8")
        windows.desktop_link.unlink()
    orders = _orders(database)
    with bench.report.check("the new version takes its place, and nothing old is left of the program"):
        expect(bench.install(bench.release), 0, "exit code")
        expect_payload(windows.program, bench.payload, besides=(own.name,))
        expect(bench.entry()["DisplayVersion"], bench.version, "version")
    with bench.report.check("a file of the maker's beside the program is untouched"):
        expect(own.read_text(encoding="utf-8"), "written by the maker", "the file")
    with bench.report.check("the desktop link that the maker took away stays away"):
        expect_gone(windows.desktop_link)
        expect_link(windows.start_link, windows.name(windows.program / "Makerbench.exe"))
    with bench.report.check(f"the new version opens the data of {bench.old_version}, with every order"):
        program = windows.program / "Makerbench.exe"
        expect(windows.run(program, "--quit-when-shown", seconds=90), 0, "exit code")
        expect(_orders(database), orders, "orders")
        if len(orders) < 2:
            raise Wrong(f"the old data has {len(orders)} orders, too few to tell")
    with bench.report.check('and its "check" finds the data clean'):
        expect(windows.run(windows.program / "Makerbench.exe", "check", seconds=90), 0, "exit code")
    _remove_by_entry(bench, own, database)


def _orders(database: Path) -> list[tuple[object, ...]]:
    connection = sqlite3.connect(f"file:{database}?mode=ro", uri=True)
    try:
        expect(connection.execute("PRAGMA integrity_check").fetchone()[0], "ok", "integrity")
        return connection.execute("SELECT id, number, status FROM orders ORDER BY id").fetchall()
    finally:
        connection.close()


def _remove_by_entry(bench: Bench, own: Path, database: Path) -> None:
    """As "Apps & features" does it, without waiting: the uninstaller works from a copy of itself."""
    windows = bench.windows
    with bench.report.check("removed by its entry: the maker's file and data stay, everything else is gone"):
        before = tree(windows.data)
        expect(windows.run(windows.program / "uninstall.exe", "/S"), 0, "exit code")
        end = time.monotonic() + 60
        # Only the names at the top: below, folders go while they are looked at.
        while (left := sorted(os.listdir(windows.program))) != [own.name]:
            if time.monotonic() > end:
                raise Wrong(f"still there after a minute: {left}")
            time.sleep(0.3)
        time.sleep(1)
        expect_gone(windows.start_link, windows.desktop_link, windows.program / "_internal")
        expect(bench.entry(), {}, "the entry")
        expect(tree(windows.data), before, "the data")
        if not database.exists():
            raise Wrong("the database is gone")
