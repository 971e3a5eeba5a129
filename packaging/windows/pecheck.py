"""Whether a bare Windows can load every part of the program: found from the files alone, since Wine would not show it.

    build/package-venv/bin/python packaging/windows/pecheck.py build/windows/dist/Makerbench

Wine brings a Microsoft runtime of its own and looks for DLLs more kindly than Windows does. So this reads the imports
of every binary. Each has to be in ``system_dlls.txt``, or in the program where Windows looks for it, with all the
functions that are asked of it. Form of the files: Microsoft's "PE Format".
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from pathlib import Path, PurePosixPath

import pefile

HERE = Path(__file__).resolve().parent
SYSTEM_LIST = HERE / "system_dlls.txt"
SUFFIXES = (".dll", ".pyd", ".exe")
MODULES = "_internal"
# PySide6 tells Windows to look into these two for all that it loads (os.add_dll_directory in its __init__.py).
QT_FOLDERS = (f"{MODULES}/PySide6", f"{MODULES}/shiboken6")
# Without these the program starts and then fails, or looks wrong: nothing imports them, they are loaded by name.
REQUIRED = (
    "Makerbench.exe",
    "makerbench-console.exe",
    *(
        f"{MODULES}/{name}"
        for name in (
            "python3.dll",
            "python311.dll",
            "sqlite3.dll",
            "vcruntime140.dll",
            "vcruntime140_1.dll",
            "pypdfium2_raw/pdfium.dll",
            "PySide6/plugins/platforms/qwindows.dll",
            "PySide6/plugins/platforms/qoffscreen.dll",
            "PySide6/plugins/styles/qmodernwindowsstyle.dll",
            "PySide6/plugins/iconengines/qsvgicon.dll",
            *(f"PySide6/plugins/imageformats/q{name}.dll" for name in ("gif", "ico", "jpeg", "svg", "webp")),
        )
    ),
)
_AMD64 = pefile.MACHINE_TYPE["IMAGE_FILE_MACHINE_AMD64"]
_TABLES = {
    name: pefile.DIRECTORY_ENTRY[f"IMAGE_DIRECTORY_ENTRY_{name}"] for name in ("EXPORT", "IMPORT", "DELAY_IMPORT")
}
_MOST_EXPORTS = 100_000  # Qt6Gui.dll has 9,000

Symbol = str | int
"""A function that is asked for or given: its name, or its number where it has none."""


@dataclass(frozen=True)
class Binary:
    """What matters of one file. ``path`` is that below the program's folder; names of DLLs are in small letters."""

    path: PurePosixPath
    is_amd64: bool
    imports: dict[str, frozenset[Symbol]] = field(default_factory=dict)
    exports: frozenset[Symbol] = frozenset()
    content: bytes = b""

    @property
    def name(self) -> str:
        return self.path.name.lower()

    @property
    def folder(self) -> str:
        return str(self.path.parent)


def read(program: Path, file: Path) -> Binary:
    """Read one binary of the program. Raises pefile.PEFormatError where it is none."""
    imports: dict[str, set[Symbol]] = {}
    content = file.read_bytes()
    with pefile.PE(data=content, fast_load=True, max_symbol_exports=_MOST_EXPORTS) as image:
        image.parse_data_directories(list(_TABLES.values()))
        for table in ("DIRECTORY_ENTRY_IMPORT", "DIRECTORY_ENTRY_DELAY_IMPORT"):
            for library in getattr(image, table, []):
                wanted = imports.setdefault(library.dll.decode("ascii").lower(), set())
                wanted |= {symbol.name.decode("ascii") if symbol.name else symbol.ordinal for symbol in library.imports}
        exports: set[Symbol] = set()
        for symbol in getattr(getattr(image, "DIRECTORY_ENTRY_EXPORT", None), "symbols", []):
            exports.add(symbol.ordinal)
            if symbol.name:
                exports.add(symbol.name.decode("ascii"))
        return Binary(
            path=PurePosixPath(file.relative_to(program).as_posix()),
            is_amd64=image.FILE_HEADER.Machine == _AMD64,
            imports={name: frozenset(wanted) for name, wanted in imports.items()},
            exports=frozenset(exports),
            content=content,
        )


def read_all(program: Path) -> list[Binary]:
    """Every binary below the program's folder, sorted by path."""
    files = sorted(path for path in program.rglob("*") if path.suffix.lower() in SUFFIXES)
    return [read(program, file) for file in files]


def system_names(text: str) -> list[str]:
    """The names (or patterns) of ``system_dlls.txt``: the first word of each line that is no comment."""
    return [line.split()[0] for line in text.splitlines() if line.strip() and not line.startswith("#")]


def search_folders(folder: str) -> list[str]:
    """Where Windows looks for what a binary in ``folder`` imports, below the program's folder.

    Beside itself, beside the program file, and where the starter points it (``SetDllDirectory`` of PyInstaller).
    """
    qt = list(QT_FOLDERS) if (folder + "/").startswith(f"{MODULES}/PySide6/") else []
    return [folder, MODULES, ".", *qt]


def faults(binaries: Sequence[Binary], system: Iterable[str]) -> list[str]:
    """What would not load on a bare Windows, a line each, sorted."""
    known = list(system)
    by_name: dict[str, list[Binary]] = {}
    for binary in binaries:
        by_name.setdefault(binary.name, []).append(binary)
    found = [f"{binary.path} is not for 64-bit Windows (x86-64)" for binary in binaries if not binary.is_amd64]
    for name, copies in by_name.items():
        if _is_of_system(name, known):
            found.append(f"{copies[0].path} has the name of a part of Windows")
        if len({copy.content for copy in copies}) > 1:
            places = " and ".join(str(copy.path) for copy in copies)
            found.append(f"{places} differ: a process keeps whichever is loaded first")
    for binary in binaries:
        for name, wanted in binary.imports.items():
            if not _is_of_system(name, known):
                found += _import_faults(binary, name, wanted, by_name.get(name, []))
    return sorted(found)


def _import_faults(binary: Binary, name: str, wanted: frozenset[Symbol], copies: list[Binary]) -> list[str]:
    if not copies:
        return [f"{binary.path} needs {name}, which neither Windows nor the program has"]
    folders = search_folders(binary.folder)
    if not any(copy.folder in folders for copy in copies):
        return [f"{binary.path} needs {name}, which is in {copies[0].folder}, where Windows does not look for it"]
    lacking = sorted(str(symbol) for copy in copies for symbol in wanted - copy.exports)
    return [f"{binary.path} needs {', '.join(lacking[:5])} of {name}, which has none"] if lacking else []


def _is_of_system(name: str, known: Iterable[str]) -> bool:
    return any(fnmatchcase(name, pattern) for pattern in known)


def missing(binaries: Iterable[Binary], required: Iterable[str] = REQUIRED) -> list[str]:
    """Files that have to be there and are not; Windows does not tell capitals from small letters."""
    there = {str(binary.path).lower() for binary in binaries}
    return [f"{path} is missing" for path in required if path.lower() not in there]


def main(program: Path) -> int:
    """Check a program's folder and print what is wrong. 1 where anything is."""
    binaries = read_all(program)
    found = missing(binaries) + faults(binaries, system_names(SYSTEM_LIST.read_text(encoding="utf-8")))
    for line in found:
        print(line)
    if not found:
        print(f"{len(binaries)} programs and libraries load on a bare Windows")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
