"""What Windows shows about a program file: Properties > Details, the task manager, the firewall's question."""

from __future__ import annotations

import re

_LANGUAGE = 0x0409  # US English
_UNICODE = 1200  # code page of the strings, see VERSIONINFO in the Windows SDK


def version_numbers(version: str) -> tuple[int, int, int, int]:
    """Four numbers as Windows wants them, of a version like 0.4.0 or 0.4.0rc1. Raises ValueError for anything else."""
    found = re.fullmatch(r"(\d+)\.(\d+)\.(\d+)(?:(?:a|b|rc)\d+)?", version)
    if not found:
        raise ValueError(f"not a version of ours: {version}")
    return int(found[1]), int(found[2]), int(found[3]), 0


def resource_text(product: str, version: str, file_name: str, description: str) -> str:
    """The resource in the form that PyInstaller reads: Python calls that build its tree."""
    numbers = version_numbers(version)
    strings = {
        "CompanyName": f"The {product} authors",
        "FileDescription": description,
        "FileVersion": version,
        "InternalName": file_name.removesuffix(".exe"),
        "LegalCopyright": f"Copyright (c) The {product} authors, MIT license",
        "OriginalFilename": file_name,
        "ProductName": product,
        "ProductVersion": version,
    }
    lines = "".join(f"      StringStruct({name!r}, {value!r}),\n" for name, value in strings.items())
    return (
        f"VSVersionInfo(\n"
        f"  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0, OS=0x40004, fileType=1,\n"
        f"    subtype=0, date=(0, 0)),\n"
        f"  kids=[\n"
        f"    StringFileInfo([StringTable('{_LANGUAGE:04x}{_UNICODE:04x}', [\n"
        f"{lines}"
        f"    ])]),\n"
        f"    VarFileInfo([VarStruct('Translation', [{_LANGUAGE}, {_UNICODE}])]),\n"
        f"  ],\n"
        f")\n"
    )
