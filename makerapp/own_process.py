"""This very program, started once more as a process of its own: how to call it, and with what environment."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from makerapp import launch


def command(*arguments: str) -> list[str]:
    """The command line that starts this program with ``arguments``; it needs ``environment``."""
    return [sys.executable, *([] if launch.is_installed() else ["-m", "makerapp"]), *arguments]


def environment() -> dict[str, str]:
    """The environment for ``command``: a checkout's package is found from any folder."""
    found = dict(os.environ)
    if not launch.is_installed():
        root = str(Path(__file__).resolve().parent.parent)
        found["PYTHONPATH"] = os.pathsep.join(filter(None, (root, found.get("PYTHONPATH", ""))))
    return found
