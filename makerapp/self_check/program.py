"""What this program says of itself without any of its libraries, and how a check starts it again."""

from __future__ import annotations

import platform
import subprocess
import sys
from pathlib import Path
from typing import IO, Any

import makerapp
from makerapp import launch
from makerapp.errors import EnvironmentProblem
from makerapp.paths import default_data_folder


def start(*arguments: str, errors: IO[bytes] | int = subprocess.DEVNULL, **more: str) -> subprocess.Popen[bytes]:
    """Start this very program with ``arguments``, unseen but for its own window; ``more`` goes into its environment."""
    return subprocess.Popen(
        launch.own_command(*arguments),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=errors,
        env=launch.own_environment() | more,
        # A checkout's Python on Windows would open a black window.
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )


def facts(data: Path | None = None) -> dict[str, Any]:
    """What stands at the head of every report; whole paths, so not to be sent without a look.

    ``data`` is the data folder the program was told to use, if it was.
    """
    return {
        "name": makerapp.PRODUCT_NAME,
        "version": makerapp.__version__,
        "frozen": launch.is_installed(),
        "executable": sys.executable,
        "package": str(Path(makerapp.__file__).parent),
        "python": platform.python_version(),
        "system": system(),
        "machine": platform.machine(),
        "data_folder": str(data or _own_data_folder()),
    }


def _own_data_folder() -> str:
    try:
        return str(default_data_folder().root)
    except EnvironmentProblem:
        return "not known: this user has no home folder"


def system() -> str:
    """The system's own name for itself, such as ``Debian GNU/Linux 13 (trixie)`` or ``Windows 11 (10.0.22631)``."""
    if sys.platform == "darwin":
        return f"macOS {platform.mac_ver()[0]}"
    if sys.platform == "win32":
        return f"Windows {platform.release()} ({platform.version()}){_wine()}"
    try:
        found = platform.freedesktop_os_release()
    except OSError:
        return f"{platform.system()} {platform.release()}"
    return found.get("PRETTY_NAME") or found["NAME"]


def _wine() -> str:
    """Wine tells its version by a function that Windows lacks: wiki.winehq.org, "Developer FAQ"."""
    if sys.platform == "win32":
        import ctypes

        version = getattr(ctypes.windll.ntdll, "wine_get_version", None)
        if version is not None:
            version.restype = ctypes.c_char_p
            return f", Wine {version().decode('ascii', 'replace')}"
    return ""
