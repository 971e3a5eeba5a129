"""What the package asks of the system: computed from the files at every build, compared with ``depends.txt``."""

from __future__ import annotations

import fnmatch
import os
import re
import subprocess
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

LIST = Path(__file__).with_name("depends.txt")


class Surprise(Exception):
    """The files ask for something else than what was looked at and listed."""


@dataclass(frozen=True)
class Listed:
    """A line of the list: the names one library has in the releases we serve.

    ``version`` is the least version, as ``(>= 1.0)``, where the computed one is not to be used. ``inside`` are the
    files (patterns) of it that the program itself has; then nothing is asked of the system.
    """

    names: tuple[str, ...]
    always: bool = True
    version: str = ""
    inside: tuple[str, ...] = ()


def read_list(text: str) -> list[Listed]:
    """The lines of ``depends.txt``."""
    found = []
    for line in text.splitlines():
        words = line.partition("#")[0].strip()
        if not words:
            continue
        mark = words[0] if words[0] in "?-" else ""
        words = words.removeprefix(mark)
        files: tuple[str, ...] = ()
        if mark == "-":
            words, _, patterns = words.partition(": ")
            files = tuple(patterns.split())
        words, bracket, version = words.partition("(")
        names = tuple(name.strip() for name in words.split("|"))
        found.append(Listed(names, always=not mark, version=bracket + version, inside=files))
    return found


def is_elf(path: Path) -> bool:
    """Whether a file is a program or library of Linux (ELF), told by its first bytes."""
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def shlibdeps(tree: Path) -> list[str]:
    """What dpkg-shlibdeps finds for all files of a package, as ``name (>= version)``.

    ``tree`` is the tree of the package with its folder DEBIAN. Raises Surprise where a library is found nowhere, or
    in no package of the system.
    """
    tree = tree.resolve()
    files = sorted(path for path in tree.rglob("*") if is_elf(path))
    own = sorted({path.parent for path in files})
    with tempfile.TemporaryDirectory() as work:
        (Path(work) / "debian").mkdir()
        (Path(work) / "debian" / "control").write_text("Source: x\n\nPackage: x\nArchitecture: any\n", encoding="utf-8")
        command = ["dpkg-shlibdeps", "-O", "--ignore-missing-info", "--warnings=0", f"-S{tree}"]
        ran = subprocess.run(
            [*command, *(f"-l{path}" for path in own), *(f"-e{path}" for path in files)],
            cwd=work,
            env=os.environ | {"LC_ALL": "C.UTF-8"},
            capture_output=True,
            text=True,
            encoding="utf-8",
        )
    if ran.returncode != 0:
        raise Surprise(f"dpkg-shlibdeps stopped:\n{ran.stderr}")
    found = re.findall(r"no dependency information found for (\S+)", ran.stderr)
    strangers = [path for path in found if not Path(path).resolve().is_relative_to(tree)]
    if strangers:
        raise Surprise(f"Libraries of no package of this system, and not in the program: {', '.join(strangers)}")
    (line,) = (line for line in ran.stdout.splitlines() if line.startswith("shlibs:Depends="))
    return [part.strip() for part in line.partition("=")[2].split(",") if part.strip()]


def settle(computed: Iterable[str], listed: Sequence[Listed], bundled: Iterable[str] = ()) -> list[str]:
    """The Depends of the package: each computed part under all names that the list has for it, sorted.

    ``bundled`` are the names of the libraries in the program. Raises Surprise where something is computed that is not
    listed, or listed and not computed, or said to be inside and is not.
    """
    by_name = {name: entry for entry in listed for name in entry.names}
    inside = set(bundled)
    settled: dict[Listed, str] = {}
    unlisted = []
    for part in computed:
        name, _, version = part.partition("|")[0].strip().partition(" ")
        entry = by_name.get(name)
        if entry is None or (entry.inside and not all(fnmatch.filter(inside, file) for file in entry.inside)):
            unlisted.append(part)
        elif not entry.inside:
            settled[entry] = " | ".join(f"{name} {entry.version or version}".strip() for name in entry.names)
    missing = [" | ".join(entry.names) for entry in listed if entry.always and entry not in settled]
    if unlisted or missing:
        raise Surprise(
            "What the program is linked with has changed; look why, then change packaging/linux/depends.txt.\n"
            f"New: {', '.join(unlisted) or 'none'}\nNo longer: {', '.join(missing) or 'none'}"
        )
    return sorted(settled.values())


def of_package(tree: Path, program: Path) -> list[str]:
    """The Depends of the package in ``tree``, checked against the list; ``program`` is its folder within."""
    bundled = [path.name for path in (program / "_internal").iterdir()]
    return settle(shlibdeps(tree), read_list(LIST.read_text(encoding="utf-8")), bundled)
