"""Installs, uses, upgrades and removes the program in a Windows under Wine. packaging/windows/test.sh prepares that.

    python packaging/windows/test.py PREFIX WORK [release|upgrade|rules|pages ...] [--payload FOLDER --release SETUP]

WORK is where test.sh built the helpers and the other installers. Exit status 1 where any check failed.
"""

from __future__ import annotations

import argparse
import signal
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path[:0] = [str(ROOT), str(HERE / "testing")]

import steps_pages  # noqa: E402
import steps_release  # noqa: E402
import steps_rules  # noqa: E402
import steps_upgrade  # noqa: E402
from bench import Bench  # noqa: E402
from report import Report  # noqa: E402
from screen import Screen  # noqa: E402
from windows import Windows  # noqa: E402

from makerapp import __version__  # noqa: E402

OLD_VERSION = "0.3.0"
STEPS = {
    "release": steps_release.run,
    "upgrade": steps_upgrade.run,
    "rules": steps_rules.run,
    "pages": steps_pages.run,
}
# However much goes wrong: each wait has a limit of its own, this is for all of them.
LONGEST_S = 1200


def _stop(_signal: int, _frame: object) -> None:
    raise KeyboardInterrupt


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("prefix", type=Path)
    parser.add_argument("work", type=Path)
    parser.add_argument("steps", nargs="*", choices=[*STEPS, []], help="only these")
    parser.add_argument("--payload", type=Path, default=ROOT / "build/windows/dist/Makerbench", help="what was packed")
    parser.add_argument("--release", type=Path, default=ROOT / f"dist/Makerbench-Setup-{__version__}.exe")
    options = parser.parse_args()
    for number in (signal.SIGTERM, signal.SIGHUP, signal.SIGALRM):
        signal.signal(number, _stop)
    signal.alarm(LONGEST_S)
    report = Report()
    with Screen() as screen:
        windows = Windows(options.prefix, options.work, screen.display, options.work / "locales")
        bench = Bench(
            windows=windows,
            screen=screen,
            report=report,
            version=__version__,
            old_version=OLD_VERSION,
            payload=options.payload,
            release=options.release,
            older=options.work / f"Makerbench-Setup-{OLD_VERSION}.exe",
            small_old=options.work / f"Small-Setup-{OLD_VERSION}.exe",
            small_new=options.work / f"Small-Setup-{__version__}.exe",
            pictures=ROOT / "build/windows/pictures",
            old_data=ROOT / f"tests/data/databases/{OLD_VERSION}.sqlite3.gz",
        )
        try:
            # The desktop comes with the first program; it may take a while.
            windows.run("cmd", "/c", "exit 0", seconds=120)
            for step in options.steps or STEPS:
                STEPS[step](bench)
        except KeyboardInterrupt:
            sys.stderr.write("Stopped before the end.\n")
            report.failed.append("stopped")
        finally:
            windows.end_all()
    return report.end()


if __name__ == "__main__":
    sys.exit(main())
