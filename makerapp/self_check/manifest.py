"""The list of every file of an installed program with its SHA-256: written when it is built, compared by a self check.

    python -m makerapp.self_check.manifest write|verify FOLDER

FOLDER is the one with the program file. A line of the list is as ``sha256sum`` writes it, so that this tool can check
it too. Uses nothing but Python itself, since it also runs where the program is built.
"""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

INTERNAL = "_internal"  # PyInstaller's folder for everything but the program file
LIST = f"{INTERNAL}/makerapp/assets/about/files.sha256"
_CHUNK = 1 << 20


@dataclass(frozen=True)
class Differences:
    """Paths below the folder of the program, with slashes: gone, other than built, and never built."""

    missing: tuple[str, ...]
    changed: tuple[str, ...]
    extra: tuple[str, ...]
    count: int

    def __bool__(self) -> bool:
        return bool(self.missing or self.changed or self.extra)

    def words(self, most: int = 5) -> str:
        """All of them in one sentence, ``most`` of each by name."""
        parts = []
        for what, names in (("missing", self.missing), ("changed", self.changed), ("not ours", self.extra)):
            if names:
                more = f" and {len(names) - most} more" if len(names) > most else ""
                parts.append(f"{what}: {', '.join(names[:most])}{more}")
        return "; ".join(parts)


def write(folder: Path) -> Path:
    """Write the list of the built program in ``folder``, the last step before it is packed. Gives its place.

    What the installer adds beside the program file is not on it; below ``_internal`` nothing else may stand.
    """
    target = folder / LIST
    target.parent.mkdir(parents=True, exist_ok=True)
    target.unlink(missing_ok=True)
    lines = [f"{_digest(folder / name)}  {name}\n" for name in _files(folder)]
    target.write_text("".join(lines), encoding="utf-8", newline="\n")
    return target


def differences(folder: Path) -> Differences:
    """What differs in ``folder`` from its list. Raises FileNotFoundError without a list, ValueError for a torn one."""
    wanted = {}
    for line in (folder / LIST).read_text(encoding="utf-8").splitlines():
        digest, gap, name = line.partition("  ")
        if not gap or len(digest) != 64:
            raise ValueError(f"a line of {LIST} is torn")
        wanted[name] = digest
    there = set(_files(folder)) - {LIST}
    missing = [name for name in wanted if name not in there]
    changed = [name for name in wanted if name in there and _digest(folder / name) != wanted[name]]
    extra = [name for name in there - set(wanted) if name.startswith(f"{INTERNAL}/")]
    return Differences(tuple(sorted(missing)), tuple(sorted(changed)), tuple(sorted(extra)), len(wanted))


def _files(folder: Path) -> Iterator[str]:
    """Every file as a path with slashes, in order; one that a link leads to counts like any other."""
    found = (path for path in folder.rglob("*") if path.is_file())
    return iter(sorted(path.relative_to(folder).as_posix() for path in found))


def _digest(file: Path) -> str:
    found = hashlib.sha256()
    with file.open("rb") as source:
        while chunk := source.read(_CHUNK):
            found.update(chunk)
    return found.hexdigest()


def main(arguments: Sequence[str]) -> int:
    """Do what the command line says; 1 where something differs, 2 where it can't be told."""
    if len(arguments) != 2 or arguments[0] not in ("write", "verify"):
        sys.stderr.write("Say: write FOLDER or verify FOLDER\n")
        return 2
    folder = Path(arguments[1])
    try:
        if arguments[0] == "write":
            sys.stdout.write(f"{write(folder)}\n")
            return 0
        found = differences(folder)
    except (OSError, ValueError) as fault:
        sys.stderr.write(f"{fault}\n")
        return 2
    sys.stdout.write(f"{found.words() or f'{found.count} files, all as they were built'}\n")
    return 1 if found else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
