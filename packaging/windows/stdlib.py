"""Finds the standard library's Python files on this machine, and copies what Windows can use of them.

No pinned package carries them, so they come from a CPython 3.11 that is here. Python's files are the same for every
system, and its 3.11 line only mends faults: one not newer than the DLL's own release asks it for nothing it lacks.

    python3 packaging/windows/stdlib.py      prints the folder; exit 1 where there is none
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

LINE = (3, 11)
NEWEST_PATCH = 9  # python311.dll is 3.11.9

# Not for Windows, not for a program, or (the last ones) a Linux distribution's own.
_LEFT_OUT = re.compile(
    r"(__pycache__|site-packages|dist-packages|lib-dynload|config-.*|test|tests|idlelib|idle_test|tkinter|turtledemo"
    r"|turtle\.py|lib2to3|ensurepip|_sysconfigdata.*|sitecustomize\.py|_distutils_system_mod\.py)"
)
_ASK = "import platform, sysconfig; print(platform.python_version()); print(sysconfig.get_path('stdlib'))"


def candidates() -> list[Path]:
    """Every python3.11 that may be here: on the PATH, and where pyenv and hosted runners keep theirs."""
    found = [Path(folder) / "python3.11" for folder in os.get_exec_path()]
    found += sorted(Path.home().glob(".pyenv/versions/3.11.*/bin/python3.11"))
    found += sorted(Path("/opt/hostedtoolcache/Python").glob("3.11.*/x64/bin/python3.11"))
    return [path for path in found if path.is_file()]


def choose(versions: dict[Path, str]) -> Path | None:
    """Of folders of a standard library with their versions the newest that is no newer than the DLL's release."""
    fitting = {}
    for folder, version in versions.items():
        parts = re.fullmatch(r"(\d+)\.(\d+)\.(\d+)", version)
        if parts and (int(parts[1]), int(parts[2])) == LINE and int(parts[3]) <= NEWEST_PATCH:
            fitting[folder] = int(parts[3])
    return max(fitting, key=lambda folder: (fitting[folder], str(folder)), default=None)


def ask() -> dict[Path, str]:
    """The folders of all standard libraries of 3.11 that are here, with their versions."""
    versions = {}
    for python in candidates():
        answer = subprocess.run(
            [python, "-I", "-c", _ASK], check=False, capture_output=True, encoding="utf-8", stdin=subprocess.DEVNULL
        )
        if answer.returncode == 0:
            version, folder = answer.stdout.splitlines()
            versions[Path(folder)] = version
    return versions


def find() -> Path | None:
    """The folder of the standard library to take, or None."""
    return choose(ask())


def copy(library: Path, destination: Path) -> dict[str, str]:
    """Copy the files. Gives the version, and one hash over names and contents of all of them."""

    def left_out(_folder: str, names: list[str]) -> list[str]:
        return [name for name in names if _LEFT_OUT.fullmatch(name) or name.endswith((".so", ".a", ".pyc"))]

    shutil.copytree(library, destination, ignore=left_out)
    return {"version": ask().get(library, "unknown"), "sha256": hash_of_tree(destination)}


def hash_of_tree(folder: Path, without: str = "") -> str:
    """SHA-256 over the sorted relative names of all files below a folder, each with the SHA-256 of its content.

    ``without`` names a folder right below it that is left out.
    """
    total = hashlib.sha256()
    files = {path.relative_to(folder): path for path in folder.rglob("*") if path.is_file()}
    for name, path in sorted(files.items()):
        if name.parts[0] != without:
            total.update(f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {name.as_posix()}\n".encode())
    return total.hexdigest()


if __name__ == "__main__":
    chosen = find()
    if chosen is None:
        sys.exit(1)
    print(chosen)
