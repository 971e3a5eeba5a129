"""A package of the version before, for the test of upgrades: this one's files under the older number, and one more.

The older version itself was never packaged. What matters to an upgrade is the same: other files, an older number.
"""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import archive
import deb
import facts

VERSION = "0.3.0"
# Files of the older version that the newer one has not; a module that is found where it lies would be loaded.
STALE = ("_internal/PIL/left_over.cpython-311-x86_64-linux-gnu.so", "_internal/makerapp/assets/left_over.txt")


def make(package: Path, work: Path) -> Path:
    """Build it from ``package`` below ``work``. Gives its file."""
    tree = work / "tree"
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    subprocess.run(["dpkg-deb", "-R", str(package), str(tree)], check=True)
    for name in STALE:
        deb.put(tree / facts.FOLDER.lstrip("/") / name, "of an older version\n")
    control = (tree / "DEBIAN" / "control").read_text(encoding="utf-8")
    needs = next(line for line in control.splitlines() if line.startswith("Depends: "))
    return deb.pack(tree, work, VERSION, needs.removeprefix("Depends: ").split(", "), how=archive.QUICKEST)
