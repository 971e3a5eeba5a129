"""Measures what was built: the table of docs/packaging.md.

    python3 packaging/measure.py            sizes, and starts on this system beside the source's
    python3 packaging/measure.py --wine     the starts under Wine too, in a Windows made for it (a minute more)

It reads dist/ and build/, installs nothing and needs nothing but Python, dpkg-deb and ``make setup``. A part that was
not built is left out. Starts are from the command to the first painted list of an empty shop, without a screen, in turn
with the source's; the median of several.
"""

from __future__ import annotations

import argparse
import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCE = (str(ROOT / ".venv" / "bin" / "python"), str(ROOT / "main.py"))
WINDOWS = ROOT / "build" / "windows" / "dist" / "Makerbench"
APPDIR = ROOT / "build" / "appimage" / "AppDir"
MEGA = 1_000_000


@dataclass
class Row:
    """One line of the table. Sizes in bytes, starts in milliseconds; None where there is nothing to say."""

    what: str
    setup: int | None = None
    installed: int | None = None
    files: int | None = None
    start: float | None = None
    source: float | None = None

    def cells(self) -> list[str]:
        """As they stand in the table."""
        ratio = f"{self.start / self.source:.2f}" if self.start and self.source else "–"
        return [
            self.what,
            f"{self.setup / MEGA:.1f} MB" if self.setup else "–",
            f"{self.installed / MEGA:.0f} MB" if self.installed else "–",
            f"{self.files:,}" if self.files else "–",
            f"{self.start:.0f} ms" if self.start else "–",
            ratio,
        ]


HEADINGS = ("What", "To download", "Installed", "Files", "Start", "Against `python main.py`")


def table(rows: Sequence[Row]) -> str:
    """The rows as a table of Markdown."""
    lines = [HEADINGS, ["---", *["--:"] * (len(HEADINGS) - 1)], *(row.cells() for row in rows)]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


def weight(folder: Path) -> tuple[int, int]:
    """Bytes and number of the files below a folder; a link counts as a file of no bytes."""
    files = [path for path in folder.rglob("*") if path.is_symlink() or path.is_file()]
    return sum(path.stat().st_size for path in files if not path.is_symlink()), len(files)


def until_shown(command: Sequence[str], environment: Mapping[str, str]) -> float:
    """Milliseconds from the command to the line that says that the list is painted.

    Raises RuntimeError where no such line comes.
    """
    began = time.perf_counter()
    with subprocess.Popen(
        command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=dict(environment)
    ) as program:
        assert program.stdout is not None
        line = program.stdout.readline()
        took = (time.perf_counter() - began) * 1000
        program.stdout.read()
    if not line.strip().isdigit():
        raise RuntimeError(f"{command[0]} did not come up: {line!r}, ended with {program.returncode}")
    return took


def in_turn(ours: Sequence[str], source: Sequence[str], turns: int) -> tuple[float, float]:
    """Medians of so many starts of both; the first of each, which fills the caches, is not counted."""
    found: tuple[list[float], list[float]] = ([], [])
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    with tempfile.TemporaryDirectory() as data:
        for turn in range(turns + 1):
            for number, command in enumerate((ours, source)):
                took = until_shown(
                    [*command, "--data", str(Path(data) / str(number)), "--quit-when-shown"], environment
                )
                if turn:
                    found[number].append(took)
    return statistics.median(found[0]), statistics.median(found[1])


def debian_package(turns: int) -> Row | None:
    """The newest .deb, unpacked as dpkg unpacks it."""
    packages = sorted((ROOT / "dist").glob("*.deb"), key=lambda path: path.stat().st_mtime)
    if not packages:
        return None
    with tempfile.TemporaryDirectory(dir=ROOT / "build") as folder:
        subprocess.run(["dpkg-deb", "-x", str(packages[-1]), folder], check=True)
        program = Path(folder) / "opt" / "makerbench" / "makerbench"
        installed, files = weight(Path(folder))
        start, source = in_turn([str(program)], SOURCE, turns)
    return Row(f"Debian package `{packages[-1].name}`", packages[-1].stat().st_size, installed, files, start, source)


def appdir(turns: int) -> Row | None:
    """The AppDir, and the AppImage if the tool for it was there."""
    if not (APPDIR / "AppRun").exists():
        return None
    images = sorted((ROOT / "dist").glob("*.AppImage"))
    installed, files = weight(APPDIR)
    start, source = in_turn([str(APPDIR / "AppRun")], SOURCE, turns)
    return Row(
        "AppDir (for the AppImage)", images[-1].stat().st_size if images else None, installed, files, start, source
    )


def windows_installer(turns: int, *, wine: bool) -> Row | None:
    """The newest installer, the folder it installs, and, if asked for, its start under Wine."""
    setups = sorted((ROOT / "dist").glob("Makerbench-Setup-*.exe"), key=lambda path: path.stat().st_mtime)
    if not setups or not WINDOWS.is_dir():
        return None
    installed, files = weight(WINDOWS)
    start = under_wine(turns) if wine else None
    return Row(f"Windows installer `{setups[-1].name}`", setups[-1].stat().st_size, installed, files, start)


def under_wine(turns: int) -> float:
    """Milliseconds of a start in a fresh Windows under Wine, its server running. Says nothing about a real Windows."""
    prefix = ROOT / "build" / "wine" / "measure"
    script = "name=Measuring; . packaging/shell/apt.sh; . packaging/windows/wine.sh; wine_make build/wine/measure"
    subprocess.run(["bash", "-euo", "pipefail", "-c", script], cwd=ROOT, check=True, stdout=sys.stderr)
    # Wine keeps QT_... from the programs, and hands on what stands behind WINE.
    environment = {
        **os.environ,
        "WINEPREFIX": str(prefix),
        "WINEDEBUG": "-all",
        "WINEQT_QPA_PLATFORM": "offscreen",
        "WINEDLLOVERRIDES": "mscoree,mshtml,winemenubuilder.exe=",
    }
    command = ["wine", str(WINDOWS / "makerbench-console.exe"), "--quit-when-shown"]
    try:
        taken = [until_shown(command, environment) for _ in range(turns + 1)]
    finally:
        subprocess.run(["wineserver", "-k"], env=environment, check=False)
        shutil.rmtree(prefix, ignore_errors=True)
    return statistics.median(taken[1:])


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the table of what is there."""
    parser = argparse.ArgumentParser(description="Measure the packages in dist/ and build/.")
    parser.add_argument("--wine", action="store_true", help="measure the start under Wine too")
    parser.add_argument("--turns", type=int, default=9, metavar="N", help="starts of each (default: 9)")
    options = parser.parse_args(arguments)
    found = [
        debian_package(options.turns),
        appdir(options.turns),
        windows_installer(min(options.turns, 5), wine=options.wine),
    ]
    rows = [row for row in found if row is not None]
    if not rows:
        print("Nothing is built yet: run make package-linux, make appdir or make package-windows.", file=sys.stderr)
        return 1
    print(table(rows))
    print(f"\n{platform.system()}, {os.cpu_count()} processor cores, load {os.getloadavg()[0]:.1f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
