"""This program as a process: what it was started with, and how it starts itself once more.

A double-clicked program must make up for what no terminal gave it: on Windows it has no standard streams at all. One
that PyInstaller collected runs with variables that are meant for it alone, and whatever it starts would take them over.
Nothing of Qt is loaded here.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TextIO

# Set by PyInstaller's start program and its hook for Qt; a child of ours that is this program sets them anew.
_OURS_ALONE = ("QT_PLUGIN_PATH", "QML2_IMPORT_PATH", "QML_IMPORT_PATH")
_CHECKOUT = Path(__file__).resolve().parent.parent
_SEARCH_PATHS = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "LIBPATH")


def is_installed() -> bool:
    """Whether this is the collected program, not Python running the source."""
    return bool(getattr(sys, "frozen", False))


def program_name() -> str:
    """How the program is called on the command line."""
    if not is_installed():
        return "makerapp"
    # On Windows the one with the window has nowhere to print to.
    return "makerbench-console" if sys.platform == "win32" else Path(sys.executable).stem


def program_folder() -> Path:
    """Where the program lies: the folder of its program file, or the one above its package."""
    return Path(sys.executable).parent if is_installed() else _CHECKOUT


def is_without_screen() -> bool:
    """Whether Qt would end the program at once: on Linux, with no display and nothing else asked for."""
    wants = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform.startswith("linux") and not any(os.environ.get(name) for name in wants)


def own_command(*arguments: str) -> list[str]:
    """The command line that starts this very program with ``arguments``; it needs ``own_environment``."""
    return [sys.executable, *([] if is_installed() else ["-m", "makerapp"]), *arguments]


def own_environment() -> dict[str, str]:
    """The environment for ``own_command``: a checkout's package is found from any folder."""
    found = dict(os.environ)
    if not is_installed():
        found["PYTHONPATH"] = os.pathsep.join(filter(None, (str(_CHECKOUT), found.get("PYTHONPATH", ""))))
    return found


def prepare() -> bool:
    """Call first of all. True where there is nobody to read what is printed."""
    unheard = mend_streams()
    if is_installed():
        free_children()
        hold_modules()
    return unheard


def mend_streams() -> bool:
    """Put something harmless where a standard stream is missing. True where output or errors were.

    The file descriptors 0 to 2 are filled too: else the next file opened would get one of them, and what some library
    prints would go into that file.
    """
    for number in range(3):
        try:
            os.fstat(number)
        except OSError:
            # The lowest free number is taken, which is this one.
            os.open(os.devnull, os.O_RDWR)
    unheard = sys.stdout is None or sys.stderr is None
    if sys.stdout is None:
        sys.stdout = _nowhere()
    if sys.stderr is None:
        sys.stderr = _nowhere()
    return unheard


def _nowhere() -> TextIO:
    return open(os.devnull, "w", encoding="utf-8")


def free_children() -> None:
    """Give what this program starts (browser, file manager, another self of ours) the maker's own surroundings.

    PyInstaller keeps the value from before in ``NAME_ORIG``:
    https://pyinstaller.org/en/stable/runtime-information.html#ld-library-path-libpath-considerations
    Nothing changes for this process: the loader read its own when the process began.
    """
    for name in _SEARCH_PATHS:
        before = os.environ.pop(f"{name}_ORIG", None)
        if before is not None:
            os.environ[name] = before
        elif name in os.environ and _names_our_folder(os.environ[name]):
            del os.environ[name]
    for name in _OURS_ALONE:
        if _names_our_folder(os.environ.get(name, "")):
            del os.environ[name]
    folder = getattr(sys, "_MEIPASS", "")
    ways = os.environ.get("PATH", "").split(os.pathsep)
    if folder and ways[0] == folder:
        os.environ["PATH"] = os.pathsep.join(ways[1:])
    for name in [each for each in os.environ if each.startswith("_PYI_")]:
        del os.environ[name]


def hold_modules() -> None:
    """Keep reading our modules from the program file that was started, when an upgrade puts another in its place.

    PyInstaller appends the modules to the program file and opens it by name for each that is loaded later; in a newer
    one they lie elsewhere. On Linux a package may be upgraded while the window is open, and ``/proc/self/exe`` is the
    file of this process even then, see proc(5).
    """
    importer = sys.modules.get("pyimod02_importers")
    archive = getattr(importer, "pyz_archive", None)
    if sys.platform.startswith("linux") and archive is not None:
        archive._filename = "/proc/self/exe"


def _names_our_folder(value: str) -> bool:
    folder = getattr(sys, "_MEIPASS", "")
    return bool(folder) and value.startswith(folder)
