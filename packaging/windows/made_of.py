"""Writes down what a build for Windows was made of and with, beside its installer: ``made-of.json``.

build/package-venv/bin/python packaging/windows/made_of.py RUNTIME/made-of.json PAYLOAD.sha256 OUTPUT
"""

from __future__ import annotations

import hashlib
import json
import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

TOOLS = {
    "compiler": ("x86_64-w64-mingw32-gcc", "--version"),
    "wine": ("wine", "--version"),
    "nsis": ("makensis", "-VERSION"),
}


def tool_version(command: Sequence[str]) -> str:
    """The first line a tool says of itself, or "absent"."""
    try:
        answer = subprocess.run(
            command, check=False, stdin=subprocess.DEVNULL, capture_output=True, encoding="utf-8", timeout=60
        )
    except FileNotFoundError:
        return "absent"
    return re.sub(r"\s+", " ", answer.stdout.partition("\n")[0]).strip()


def summary(runtime: dict[str, object], payload_hashes: str, tools: dict[str, str]) -> dict[str, object]:
    """All in one: the parts of the runtime, the tools, and one hash for the whole payload."""
    return {
        **runtime,
        "tools": tools,
        "payload": {
            "sha256": hashlib.sha256(payload_hashes.encode("utf-8")).hexdigest(),
            "files": len(payload_hashes.splitlines()),
        },
    }


if __name__ == "__main__":
    where_runtime, where_hashes, output = (Path(argument) for argument in sys.argv[1:4])
    known = summary(
        json.loads(where_runtime.read_text(encoding="utf-8")),
        where_hashes.read_text(encoding="utf-8"),
        {name: tool_version(command) for name, command in TOOLS.items()},
    )
    output.write_text(json.dumps(known, indent=2) + "\n", encoding="utf-8")
