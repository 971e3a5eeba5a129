"""How this program is started again, and what it says of itself without any of its libraries."""

from __future__ import annotations

import os
import platform
import subprocess
import sys
from pathlib import Path
from typing import IO, Any

import makerapp
from makerapp.paths import default_data_folder


def is_frozen() -> bool:
    """Whether this is an installed program with its own Python, not a checkout."""
    return bool(getattr(sys, "frozen", False))


def is_without_screen() -> bool:
    """Whether Qt would end a program with a window at once: on Linux, with no display and nothing else asked for."""
    wants = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform.startswith("linux") and not any(os.environ.get(name) for name in wants)


def command(*arguments: str) -> list[str]:
    """The command line that starts this very program with ``arguments``; use it with ``environment``."""
    return [sys.executable, *([] if is_frozen() else ["-m", "makerapp"]), *arguments]


def environment() -> dict[str, str]:
    """The environment for ``command``: a checkout's package is found from any folder."""
    found = dict(os.environ)
    if not is_frozen():
        root = str(Path(makerapp.__file__).resolve().parent.parent)
        found["PYTHONPATH"] = os.pathsep.join(filter(None, (root, found.get("PYTHONPATH", ""))))
    return found


def start(*arguments: str, errors: IO[bytes] | int = subprocess.DEVNULL, **more: str) -> subprocess.Popen[bytes]:
    """Start this very program with ``arguments``, unseen but for its own window; ``more`` goes into its environment."""
    return subprocess.Popen(
        command(*arguments),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=errors,
        env=environment() | more,
        # A checkout's Python on Windows would open a black window.
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )


def facts() -> dict[str, Any]:
    """What stands at the head of every report; whole paths, so not to be sent without a look."""
    return {
        "name": makerapp.PRODUCT_NAME,
        "version": makerapp.__version__,
        "frozen": is_frozen(),
        "executable": sys.executable,
        "package": str(Path(makerapp.__file__).parent),
        "python": platform.python_version(),
        "system": system(),
        "machine": platform.machine(),
        "data_folder": str(default_data_folder().root),
    }


def system() -> str:
    """The system's own name for itself, such as ``Debian GNU/Linux 13 (trixie)`` or ``Windows 11 (10.0.22631)``."""
    if sys.platform == "darwin":
        return f"macOS {platform.mac_ver()[0]}"
    if sys.platform == "win32":
        return f"Windows {platform.release()} ({platform.version()})"
    try:
        found = platform.freedesktop_os_release()
    except OSError:
        return f"{platform.system()} {platform.release()}"
    return found.get("PRETTY_NAME") or found["NAME"]
