"""Whether a built program holds anything that no part covers."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from fnmatch import fnmatchcase
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collect import Part

# Where PyInstaller puts things: on Linux and Windows below ``_internal``, on macOS in three folders of the bundle.
_INNER = ("_internal", "Frameworks", "Resources", "MacOS")
LICENSES = "makerapp/assets/about/licences"


def inner_name(path: PurePosixPath) -> str:
    """A file's path as the tables name it: without the folder that only tells where PyInstaller puts things."""
    parts = path.parts
    for number, part in enumerate(parts[:-1]):
        if part in _INNER:
            return "/".join(parts[number + 1 :])
    return str(path)


def uncovered(names: Iterable[str], patterns: Iterable[str]) -> list[str]:
    """The names that no pattern fits."""
    known = tuple(patterns)
    return [name for name in names if not any(fnmatchcase(name, pattern) for pattern in known)]


def refused(names: Iterable[str], reasons: Mapping[str, str]) -> list[tuple[str, str]]:
    """The names that must not be in a program, each with the reason; ``reasons`` are by pattern."""
    return [(name, why) for name in names for pattern, why in reasons.items() if fnmatchcase(name, pattern)]


def names_in(program: Path) -> list[str]:
    """Every file of a built program as the tables name it."""
    found = [path.relative_to(program) for path in sorted(program.rglob("*")) if path.is_file()]
    return [inner_name(PurePosixPath(path.as_posix())) for path in found]


def system_libraries(program: Path, parts: Iterable[Part]) -> list[str]:
    """Libraries beside Python's that no part covers: those of the building system in an AppImage."""
    patterns = [pattern for part in parts for pattern in part.files]
    return [name for name in uncovered(names_in(program), patterns) if "/" not in name and ".so" in name]


def faults(program: Path, parts: Iterable[Part], rules: Mapping[str, Any]) -> list[str]:
    """What is wrong with the licenses of a built program, a line each; ``rules`` is ``rules.toml``."""
    names = names_in(program)
    index = next(iter(program.rglob(f"{LICENSES}/index.json")), None)
    if index is None:
        return [f"The program carries no license texts ({LICENSES})"]
    carried = json.loads(index.read_text(encoding="utf-8"))["parts"]
    patterns = [pattern for part in parts for pattern in part.files]
    patterns += [file for row in carried for file in row.get("files", ())]
    there = {PurePosixPath(name).name for name in names if name.startswith(LICENSES)}
    return [
        *(f"No part covers {name}" for name in uncovered(names, (*patterns, *rules["own"]["files"]))),
        *(f"{name} must not be in the program ({why})" for name, why in refused(names, rules["refused"])),
        *(f"The text {text} of {row['name']} is missing" for row in carried for text in set(row["texts"]) - there),
    ]
