"""What goes into the installed program, and what PyInstaller finds but nobody needs. Plain rules, read by the spec.

The names are those of the folder that PyInstaller collects: a path with slashes, below its ``_internal``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import PurePosixPath

# ReportLab imports its codes by name, holidays its countries, PyNaCl cffi's inner half from C; of tzdata only the
# files are found, not the package that says their version.
HIDDEN_IMPORTS = (
    "_cffi_backend",
    "tzdata",
    *(
        f"reportlab.graphics.barcode.{name}"
        for name in (
            "code128 code39 code93 common dmtx eanbc ecc200datamatrix fourstate lto qr qrencoder usps usps4s widgets"
        ).split()
    ),
)
SUBMODULES_OF = ("makerapp", "holidays.countries", "holidays.financial", "holidays.groups", "holidays.calendars")
DATA_OF = ("holidays", "budoux", "tzdata")

# Modules that something imports if it can, and that the program never uses.
EXCLUDED_MODULES = (
    *"tkinter unittest pydoc doctest test lib2to3 distutils setuptools pkg_resources pip ensurepip venv".split(),
    *"numpy matplotlib lxml rlPyCairo _rl_renderPM pydoc_data xmlrpc".split(),
    *"PIL.ImageTk PIL.ImageQt PIL._avif PIL._imagingtk PIL._imagingmath".split(),
    *(
        f"PySide6.Qt{name}"
        for name in (
            "Qml Quick QuickWidgets QuickControls2 QuickTest Designer Help Sql Xml OpenGL OpenGLWidgets UiTools "
            "Concurrent"
        ).split()
    ),
    "PySide6.scripts",
)

# Qt's plugins by folder: None keeps all, a list keeps those whose file name starts so (after "lib").
KEPT_PLUGINS: dict[str, tuple[str, ...] | None] = {
    "platforms": ("qxcb", "qoffscreen", "qwayland", "qwindows", "qcocoa"),
    "imageformats": ("qsvg", "qjpeg", "qico", "qgif", "qwebp"),
    "iconengines": None,
    "styles": None,
    "platformthemes": ("qxdgdesktopportal",),
    "platforminputcontexts": ("composeplatforminputcontext", "ibusplatforminputcontext"),
    "wayland-shell-integration": None,
    "wayland-decoration-client": None,
    "printsupport": None,
}

# Parts of Qt that come along as libraries of plugins or modules dropped above.
DROPPED_LIBRARIES = (
    *"Qt6Quick Qt6Qml Qt6VirtualKeyboard Qt6Pdf Qt6OpenGL Qt6EglFS Qt6EglFs Qt6Sql".split(),
    *"Qt6Designer Qt6Help Qt6UiTools opengl32sw d3dcompiler_47".split(),
)

# Libraries that are Python's own, wherever the Python of the building machine has them from. The .deb brings them, so
# that it does not hang on the one version of OpenSSL or SQLite that a release of Debian happens to have.
PYTHONS_LIBRARIES = ("python3", "ssl", "crypto", "sqlite3", "ffi", "mpdec")

# What still has the symbols that only debuggers read (Linux): libpython and Python's modules, and the wheels that were
# published with them. Only what the self check loads: a library that was changed after linking may not survive a strip.
STRIPPED = (
    "libpython3*.so*",
    "python3*/lib-dynload/*.so",
    "PySide6/Qt/lib/libicu*.so.*",
    "PIL/*.so",
    "_cffi_backend*.so",
    "charset_normalizer/*.so",
    "nacl/*.so",
    "pypdfium2_raw/*.so",
    "uharfbuzz/*.so",
    "unicode_segmentation_rs/*.so",
)

# Qt's own words in the languages the program speaks (makerapp/locales.py); the other thirty are never loaded.
QT_WORDS = frozenset(f"qtbase_{language}.qm" for language in ("de", "fr", "es"))

# pip's notes on how it installed a package. The list of files has the hashes of scripts, which name the build's folder.
PIPS_NOTES = ("RECORD", "INSTALLER", "REQUESTED", "direct_url.json")

SYSTEM_FOLDERS = ("/lib/", "/lib64/", "/usr/lib/", "/usr/lib64/")


def is_system_library(collected: str, source: str) -> bool:
    """Whether a collected file is a library of the building Linux system, and neither Qt's, a wheel's nor Python's.

    ``collected`` is its path below ``_internal``, ``source`` where it was found. PyInstaller puts what the dynamic
    loader found in the system's folders at the top.
    """
    path = PurePosixPath(collected)
    if len(path.parts) != 1 or not source.startswith(SYSTEM_FOLDERS) or ".so" not in path.name:
        return False
    return not path.name.removeprefix("lib").startswith(PYTHONS_LIBRARIES)


def system_libraries_to_drop(
    collected: Iterable[tuple[str, str]], where: str, needed_by: Callable[[str], Iterable[str]]
) -> set[str]:
    """Names of the system's libraries that are left out of the program.

    ``collected`` are pairs of path below ``_internal`` and source, already without what ``is_kept`` refuses.
    ``where`` says where such libraries are at home. ``outside``: on the user's system, declared by the package, so
    all are left out. ``inside``: in the program (AppImage), so only those are left out that nothing kept asks for, as
    the GTK of a plugin that was dropped. ``needed_by`` gives the names of libraries that the file at a source asks
    for. Raises ValueError for another word.
    """
    if where not in ("outside", "inside"):
        raise ValueError(f"System libraries are outside or inside, not {where!r}.")
    entries = list(collected)
    system = {name: source for name, source in entries if is_system_library(name, source)}
    if where == "outside":
        return set(system)
    unseen = [source for name, source in entries if name not in system]
    reached: set[str] = set()
    while unseen:
        for name in needed_by(unseen.pop()):
            if name in system and name not in reached:
                reached.add(name)
                unseen.append(system[name])
    return set(system) - reached


def is_kept(collected: str) -> bool:
    """Whether a collected file goes into the program; ``collected`` is its path below ``_internal``."""
    path = PurePosixPath(collected.replace("\\", "/"))
    base = path.name.removeprefix("lib")
    if base.startswith(DROPPED_LIBRARIES):
        return False
    parts = path.parts
    # On macOS the same parts of Qt are frameworks: QtQuick.framework/Versions/A/QtQuick.
    if any(f"Qt6{part[2:]}".startswith(DROPPED_LIBRARIES) for part in parts if part.endswith(".framework")):
        return False
    if "qml" in parts:
        return False
    if path.name in PIPS_NOTES and path.parent.name.endswith(".dist-info"):
        return False
    if parts[:2] == ("dateutil", "zoneinfo") and base.endswith(".tar.gz"):  # we have tzdata
        return False
    if "PySide6" in parts and "translations" in parts:
        return base in QT_WORDS
    if "plugins" in parts[:-2]:
        allowed = KEPT_PLUGINS.get(parts[parts.index("plugins") + 1], ())
        return allowed is None or base.startswith(allowed)
    return True
