"""The one time that is written into everything that is built: the same input gives the same files."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
# What the program is made of: the time of its newest commit is the time written into the collected files.
INPUT = ("main.py", "makerapp", "CHANGELOG.md", "requirements-package.txt", "packaging/bundle")


def source_date(root: Path = ROOT) -> int:
    """Seconds since 1970 for everything that carries a time: SOURCE_DATE_EPOCH, else the newest commit of the input.

    Without git (a source archive) it is the time of CHANGELOG.md.
    """
    given = os.environ.get("SOURCE_DATE_EPOCH", "")
    if given:
        return int(given)
    try:
        found = subprocess.run(
            ["git", "-C", str(root), "log", "-1", "--format=%ct", "--", *INPUT],
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=True,
        ).stdout.strip()
    except (OSError, subprocess.CalledProcessError):
        found = ""
    return int(found) if found else int((root / "CHANGELOG.md").stat().st_mtime)


if __name__ == "__main__":
    print(source_date())
