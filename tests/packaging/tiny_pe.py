"""Makes the smallest programs for Windows that can be read: headers, one section, imports and exports, no code.

Form: Microsoft's "PE Format", PE32+.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping, Sequence

AMD64, I386 = 0x8664, 0x14C
_SECTION_AT, _HEADERS = 0x1000, 0x400


class _Section:
    """Grows piece by piece, and knows where in memory each piece lies."""

    def __init__(self) -> None:
        self.content = bytearray()

    def add(self, piece: bytes) -> int:
        address = _SECTION_AT + len(self.content)
        self.content += piece + b"\0" * (-len(piece) % 16)
        return address

    def text(self, words: str) -> int:
        return self.add(words.encode("ascii") + b"\0")


def tiny_pe(
    imports: Mapping[str, Sequence[str]] | None = None, exports: Sequence[str] = (), machine: int = AMD64
) -> bytes:
    """A DLL that asks for functions of others, and gives some itself."""
    section = _Section()
    export_table = _exports(section, exports) if exports else (0, 0)
    import_table = _imports(section, imports) if imports else (0, 0)
    section.content += b"\0" * (-len(section.content) % 0x200 or (0x200 if not section.content else 0))
    size = len(section.content)
    directories = struct.pack("<4I", *export_table, *import_table) + b"\0" * (14 * 8)
    optional = struct.pack(
        "<HBBIIIIIQIIHHHHHHIIIIHHQQQQII",
        *(0x20B, 14, 0, 0, size, 0, 0, 0, 0x180000000, 0x1000, 0x200, 6, 0, 0, 0, 6, 0, 0),
        *(_SECTION_AT + 0x10000, _HEADERS, 0, 3, 0x160, 0x100000, 0x1000, 0x100000, 0x1000, 0, 16),
    )
    file_header = struct.pack("<HHIIIHH", machine, 1, 0, 0, 0, len(optional + directories), 0x2022)
    header = struct.pack(
        "<8sIIIIIIHHI", b".rdata", size, _SECTION_AT, size, _HEADERS, 0, 0, 0, 0, 0x40000040
    )  # readable data
    dos = b"MZ" + b"\0" * 58 + struct.pack("<I", 64)
    head = dos + b"PE\0\0" + file_header + optional + directories + header
    return head.ljust(_HEADERS, b"\0") + bytes(section.content)


def _imports(section: _Section, imports: Mapping[str, Sequence[str]]) -> tuple[int, int]:
    entries = b""
    for library, names in imports.items():
        by_name = [section.add(struct.pack("<H", 0) + name.encode("ascii") + b"\0") for name in names]
        table = struct.pack(f"<{len(names) + 1}Q", *by_name, 0)
        lookup, addresses = section.add(table), section.add(table)
        entries += struct.pack("<5I", lookup, 0, 0, section.text(library), addresses)
    entries += b"\0" * 20
    return section.add(entries), len(entries)


def _exports(section: _Section, names: Sequence[str]) -> tuple[int, int]:
    count = len(names)
    code = section.add(b"\xc3" * 16)
    functions = section.add(struct.pack(f"<{count}I", *[code] * count))
    pointers = section.add(struct.pack(f"<{count}I", *[section.text(name) for name in sorted(names)]))
    ordinals = section.add(struct.pack(f"<{count}H", *range(count)))
    table = struct.pack(
        "<IIHHIIIIIII", 0, 0, 0, 0, section.text("tiny.dll"), 1, count, count, functions, pointers, ordinals
    )
    return section.add(table), len(table)
