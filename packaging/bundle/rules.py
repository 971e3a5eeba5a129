"""What goes into the installed program, and what PyInstaller finds but nobody needs. Plain rules, read by the spec.

The names are those of the folder that PyInstaller collects: a path with slashes, below its ``_internal``.
"""

from __future__ import annotations

from pathlib import PurePosixPath

# ReportLab imports its codes by name, holidays its countries.
HIDDEN_IMPORTS = (
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
            "Qml Quick QuickWidgets QuickControls2 QuickTest Designer Help Sql Xml OpenGL OpenGLWidgets UiTools Concurrent"
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


def is_kept(collected: str) -> bool:
    """Whether a collected file goes into the program; ``collected`` is its path below ``_internal``."""
    path = PurePosixPath(collected.replace("\\", "/"))
    base = path.name.removeprefix("lib")
    if base.startswith(DROPPED_LIBRARIES):
        return False
    parts = path.parts
    if "qml" in parts:
        return False
    if "PySide6" in parts and "translations" in parts:
        return base.startswith("qtbase_")
    if "plugins" in parts[:-2]:
        allowed = KEPT_PLUGINS.get(parts[parts.index("plugins") + 1], ())
        return allowed is None or base.startswith(allowed)
    return True
