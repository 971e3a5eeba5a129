"""Which parts of others the installed program holds, in which version, under which license, and the texts of these.

The tables in ``parts`` are kept by hand, ``rules.toml`` too; versions come from the pinned requirements and from the
Python that runs this, texts from ``texts/``, from the packages and from the assets. Used in four ways:

* ``python packaging/licences/collect.py`` (``make third-party``) writes ``packaging/THIRD_PARTY.md`` and the folder
  ``build/licences`` that the installed program carries;
* ``... --add-system-libraries PAYLOAD`` adds to a built AppImage what ``system_libraries.py`` beside this file tells;
* ``... --check PAYLOAD`` names every file of a built program that no part covers, and ends with 1 where there is one;
* the program's own About window asks ``shipped`` where it is not installed but run from its sources.

What the keys of a part mean: ``version`` is ``pin:NAME`` (``requirements.txt``), ``build:NAME``
(``requirements-package.txt``), ``python`` or ``python:LIBRARY`` (asked of the running Python), or the version itself;
``inside`` is the requirement that brings it, checked against the pins, so that a newer one makes somebody look again.
``license`` is an SPDX expression. ``texts`` are files of ``texts/``, ``package:FILE`` for one among the license files
of an installed package, or a path in the tree. ``files`` are patterns of what it covers in the program's folder,
where ``*`` also stands for slashes; ``within`` says in which file it is contained. ``systems`` are all unless named.
"""

from __future__ import annotations

import argparse
import importlib
import importlib.metadata
import json
import platform
import re
import shutil
import sys
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
TABLE = ROOT / "packaging" / "THIRD_PARTY.md"
FOLDER = ROOT / "build" / "licences"
INDEX = "index.json"

_TABLES = ("qt", "python", "packages", "pillow", "program", "fonts")

_ALL_SYSTEMS = ("linux", "windows", "macos")
_SYSTEMS = {"win32": "windows", "darwin": "macos"}
_PIN = re.compile(r"^([A-Za-z0-9._-]+)==([^ ;\\]+)", re.MULTILINE)
_HEAD = """# Third-party parts

What is shipped with the program and is not ours. Written by `make third-party` from the tables in
`packaging/licences/parts`, which are what to change. The full texts are in the installed program: Help & shortcuts >
About Makerbench.
"""
_COLUMNS = "| What | Version | Licence | Where from | Files |\n|---|---|---|---|---|\n"


@dataclass(frozen=True)
class Part:
    """One thing of others. ``version`` is ready to be shown; ``texts`` exist."""

    group: str
    name: str
    version: str
    license: str
    source: str
    texts: tuple[Path, ...]
    files: tuple[str, ...]
    within: str
    systems: tuple[str, ...]


def this_system() -> str:
    """``linux``, ``windows`` or ``macos``."""
    return _SYSTEMS.get(sys.platform, "linux")


def rows() -> list[dict[str, Any]]:
    """Every row of the tables in ``parts`` as it stands, with its ``group``, in the order they are shown in."""
    found = []
    for name in _TABLES:
        read = _read(HERE / "parts" / f"{name}.toml")
        found += [{"group": read["group"], **row} for row in read["part"]]
    return found


def rules() -> dict[str, Any]:
    """``rules.toml``: which files are ``own``, which requirements are ``not_shipped``, which files are ``refused``."""
    return _read(HERE / "rules.toml")


def _read(file: Path) -> dict[str, Any]:
    return tomllib.loads(file.read_text(encoding="utf-8"))


@cache
def pins(file: str = "requirements.txt") -> dict[str, str]:
    """Name and version of every pinned requirement."""
    return dict(_PIN.findall((ROOT / file).read_text(encoding="utf-8")))


def shipped(system: str | None = None) -> list[Part]:
    """Makerbench itself and the parts of it for one system, in the order they are shown in; of this one unless named.

    Versions of Python's own libraries are those of the running Python. Raises LookupError where a pinned requirement,
    a package or a text is missing.
    """
    wanted = system or this_system()
    return [_ourselves(), *(part for part in map(_from_row, rows()) if wanted in part.systems)]


def _ourselves() -> Part:
    project = _read(ROOT / "pyproject.toml")["project"]
    text = ROOT / "LICENSE"
    return Part("", "Makerbench", project["version"], project["license"], "", (text,), (), "", _ALL_SYSTEMS)


def _from_row(row: dict[str, Any], *, told: bool = True) -> Part:
    version = _version(row, told=told)
    number = version.split(" ")[0]
    minor = ".".join(number.split(".")[:2])
    return Part(
        row["group"],
        row["name"],
        version,
        row["license"],
        row["source"].replace("{version}", number).replace("{minor}", minor),
        tuple(_text(named) for named in row["texts"]),
        tuple(row.get("files", ())),
        row.get("within", ""),
        tuple(row.get("systems", _ALL_SYSTEMS)),
    )


def _version(row: dict[str, Any], *, told: bool) -> str:
    """The version in words. ``told`` asks the running Python; else it is the same whatever machine this runs on."""
    kind, _, name = row["version"].partition(":")
    if kind == "pin":
        return pins()[name]
    if kind == "build":
        return pins("requirements-package.txt")[name]
    if kind == "python":
        return python_versions()[name] if told else "of the Python it is built with"
    if row["version"]:
        return str(row["version"])
    return "as in " + row["inside"].replace("==", " ") if "inside" in row else "of the Python it is built with"


def python_versions() -> dict[str, str]:
    """The running Python's version, and under their names those of libraries it brings that tell theirs."""
    found = {"": platform.python_version()}
    for name, module, attribute in (
        ("ssl", "ssl", "OPENSSL_VERSION"),
        ("sqlite3", "sqlite3", "sqlite_version"),
        ("zlib", "zlib", "ZLIB_RUNTIME_VERSION"),
        ("expat", "pyexpat", "EXPAT_VERSION"),
        ("mpdec", "decimal", "__libmpdec_version__"),
    ):
        words = str(getattr(importlib.import_module(module), attribute))
        number = re.search(r"\d+\.\d+[0-9a-z.]*", words)
        found[name] = number.group() if number else words
    return found


def _text(named: str) -> Path:
    """Where a text is that a table names. Raises LookupError where it is not."""
    package, colon, file = named.partition(":")
    kept = ROOT / named if "/" in named else HERE / "texts" / named
    found = _text_of_package(package, file) if colon else kept
    if not found.is_file():
        raise LookupError(f"The license text {named} is missing ({found}).")
    return found


def _text_of_package(package: str, ending: str) -> Path:
    for file in _texts_of_package(package):
        if f"/{file.as_posix()}".endswith(f"/{ending}"):
            return file
    raise LookupError(f"{package} brings no license text {ending}.")


@cache
def _texts_of_package(package: str) -> list[Path]:
    """What an installed package says of itself, license texts among it."""
    files = importlib.metadata.distribution(package).files or ()
    return [Path(str(file.locate())) for file in files if ".dist-info/" in str(file)]


# --- writing ------------------------------------------------------------------------------------------------------


def written_table() -> str:
    """``THIRD_PARTY.md``: all parts of all systems, the same on every machine."""
    pages = [_HEAD]
    group = ""
    for row in rows():
        part = _from_row(row, told=False)
        if part.group != group:
            group = part.group
            pages.append(f"\n## {group}\n\n{_COLUMNS}")
        pages.append(f"| {part.name} | {part.version} | {part.license} | {part.source} | {_files_words(part)} |\n")
    return "".join(pages)


def _files_words(part: Part) -> str:
    words = ", ".join(f"`{file}`" for file in part.files)
    if part.within:
        words = f"{words}; " if words else ""
        words += f"contained in `{part.within}`"
    words = words or "in the program file"
    return words if len(part.systems) == 3 else f"{words} ({', '.join(part.systems)})"


def write_folder(folder: Path, system: str | None = None) -> None:
    """Fill ``folder`` anew with ``index.json`` and every text it names."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    names: dict[Path, str] = {}
    index = []
    for part in shipped(system):
        for text in part.texts:
            if text not in names:
                names[text] = f"{len(names) + 1:03d}-{_plain_name(text)}.txt"
                content = text.read_text(encoding="utf-8", errors="replace").replace("\r\n", "\n")
                (folder / names[text]).write_text(content, encoding="utf-8", newline="\n")
        index.append(
            {
                "group": part.group,
                "name": part.name,
                "version": part.version,
                "license": part.license,
                "source": part.source,
                "texts": [names[text] for text in part.texts],
            }
        )
    words = json.dumps({"parts": index}, ensure_ascii=False, indent=1)
    (folder / INDEX).write_text(words + "\n", encoding="utf-8", newline="\n")


def _plain_name(text: Path) -> str:
    """A short file name that says whose text it is."""
    info = next((parent.name for parent in text.parents if parent.name.endswith(".dist-info")), "")
    whose = info.split("-")[0] if info else text.parent.name if text.stem == "LICENSE" else ""
    whose = "makerbench" if text.parent == ROOT else whose
    whole = f"{whose}-{text.stem}"
    return re.sub(r"[^A-Za-z0-9.]+", "-", whole).strip("-").lower()


def main() -> int:
    """The command line; 0 where all is covered."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--check", type=Path, metavar="PAYLOAD", help="look whether every file of a program is covered")
    parser.add_argument("--system", choices=_ALL_SYSTEMS, help="the program's system, if another")
    parser.add_argument("--folder", type=Path, default=FOLDER, help="where the texts are written to")
    parser.add_argument(
        "--add-system-libraries", type=Path, metavar="PAYLOAD", help="an AppImage's, from their packages"
    )
    given = parser.parse_args()
    if given.add_system_libraries is not None:
        import system_libraries  # beside this file
        from payload import system_libraries as found_in

        program = given.add_system_libraries
        names = found_in(program, shipped("linux"))
        system = platform.freedesktop_os_release()["ID"]
        print(f"{program}: {', '.join(system_libraries.add(program, names, system=system))}")
        return 0
    if given.check is None:
        TABLE.write_text(written_table(), encoding="utf-8", newline="\n")
        write_folder(given.folder, given.system)
        print(f"{TABLE.relative_to(ROOT)} and {given.folder}: {len(shipped(given.system))} parts")
        return 0
    from payload import faults

    found = faults(given.check, shipped(given.system), rules())
    for fault in found:
        print(fault, file=sys.stderr)
    print(f"{given.check}: {'every file is covered' if not found else f'{len(found)} faults'}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
