"""Writes the table of exports that makes python3.dll hand on to python311.dll, as CPython's own python3.dll does.

CPython forwards the stable ABI only; here it is every name, which is the same for whoever keeps to the stable ABI.
Form of the table: module-definition files of the GNU linker ("name=module.name", DATA for what is no function).
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path

import pefile

_EXECUTABLE = pefile.SECTION_CHARACTERISTICS["IMAGE_SCN_MEM_EXECUTE"]


def definition(exports: Iterable[tuple[str, bool]], target: str, library: str = "python3") -> str:
    """The module-definition file. ``exports`` are names and whether each is code; ``target`` has no ".dll" to it."""
    lines = [f"LIBRARY {library}", "EXPORTS"]
    lines += [f"  {name}={target}.{name}{'' if is_code else ' DATA'}" for name, is_code in sorted(exports)]
    return "\n".join(lines) + "\n"


def exports_of(dll: Path) -> list[tuple[str, bool]]:
    """The named exports of a DLL, and whether each lies in a section that is executed."""
    with pefile.PE(str(dll), fast_load=True) as image:
        image.parse_data_directories([pefile.DIRECTORY_ENTRY["IMAGE_DIRECTORY_ENTRY_EXPORT"]])
        return [
            (symbol.name.decode("ascii"), _is_code(image, symbol.address))
            for symbol in image.DIRECTORY_ENTRY_EXPORT.symbols
            if symbol.name
        ]


def _is_code(image: pefile.PE, address: int) -> bool:
    section = image.get_section_by_rva(address)
    return section is not None and bool(section.Characteristics & _EXECUTABLE)


if __name__ == "__main__":
    source, destination = Path(sys.argv[1]), Path(sys.argv[2])
    destination.write_text(definition(exports_of(source), source.stem), encoding="ascii")
