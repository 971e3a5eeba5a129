"""Asks the loader where each library of the AppDir's programs comes from: from inside, or one that stays outside.

build/package-venv/bin/python packaging/appimage/origins.py build/appimage/AppDir
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

import appdir
from depends import is_elf


def direct_strangers(folder: Path) -> list[str]:
    """Lines ``file: library`` for what is asked for directly, yet is neither inside nor to stay outside."""
    program = folder / appdir.INSIDE
    files = [path for path in program.rglob("*") if is_elf(path)]
    inside = {path.name for path in program.rglob("*.so*")}
    allowed = inside | appdir.STAYS_OUTSIDE
    return [
        f"{path.relative_to(program)}: {name}"
        for path in files
        for name in appdir.needed_by(path)
        if name not in allowed
    ]


def loaded_from_outside(folder: Path) -> dict[str, list[str]]:
    """Which libraries that are inside the loader would yet take from the system, by the file that asks for them.

    The loader is asked as the program's starter sets it up: its own folder first.
    """
    program = folder / appdir.INSIDE
    internal = program / "_internal"
    inside = {path.name for path in internal.glob("*.so*")}
    environment = {"LD_LIBRARY_PATH": str(internal), "PATH": os.environ.get("PATH", ""), "LC_ALL": "C"}
    found: dict[str, list[str]] = {}
    for path in program.rglob("*.so*"):
        if not is_elf(path):
            continue
        told = subprocess.run(["ldd", str(path)], capture_output=True, text=True, encoding="utf-8", env=environment)
        for name, source in re.findall(r"^\s+(\S+) => (/\S+|not found)", told.stdout, flags=re.MULTILINE):
            if source == "not found" or (name in inside and not Path(source).is_relative_to(internal)):
                found.setdefault(f"{name} => {source}", []).append(path.name)
    return found


def main() -> int:
    folder = Path(sys.argv[1]).resolve()
    strangers = direct_strangers(folder)
    strays = loaded_from_outside(folder)
    for line in strangers:
        print(f"neither inside nor to stay outside: {line}")
    for what, who in strays.items():
        print(f"taken from the system: {what} (for {', '.join(who[:3])})")
    return 1 if strangers or strays else 0


if __name__ == "__main__":
    sys.exit(main())
