"""What the program is made of."""

from __future__ import annotations

import importlib
import platform
import sqlite3
import ssl
import sys
from collections.abc import Callable
from importlib import metadata
from pathlib import Path
from types import ModuleType

from makerapp import launch
from makerapp.self_check import manifest
from makerapp.self_check.bench import Bench
from makerapp.self_check.plan import CheckFailed

OLDEST_SQLITE = (3, 37, 0)  # the first with STRICT tables: sqlite.org/stricttables.html

Version = Callable[[ModuleType], str]


def _its_own(module: ModuleType) -> str:
    return str(module.__version__)


def _pdfium(module: ModuleType) -> str:
    return str(module.PDFIUM_INFO).partition("@")[0]


def _of_segmentation(_module: ModuleType) -> str:
    # It says no version itself, and an installed program may not carry what pip wrote down about it.
    try:
        return metadata.version("unicode-segmentation-rs")
    except metadata.PackageNotFoundError:
        return "there"


# What the report calls it, the module that knows, and how to ask; asked of the libraries themselves, so that what
# stands in the report was loaded.
_LIBRARIES: tuple[tuple[str, str, Version], ...] = (
    ("PySide6", "PySide6", _its_own),
    ("Qt", "PySide6.QtCore", lambda module: str(module.qVersion())),
    ("Peewee", "peewee", _its_own),
    ("ReportLab", "reportlab", _its_own),
    ("Pillow", "PIL", _its_own),
    ("pypdfium2", "pypdfium2.version", lambda module: str(module.PYPDFIUM_INFO)),
    ("PDFium", "pypdfium2.version", _pdfium),
    ("uharfbuzz", "uharfbuzz", _its_own),
    ("HarfBuzz", "uharfbuzz", lambda module: str(module.version_string())),
    ("Unicode segmentation", "unicode_segmentation_rs", _of_segmentation),
    ("BudouX", "budoux", _its_own),
    ("holidays", "holidays", _its_own),
    ("tzdata", "tzdata", _its_own),
    ("PyNaCl", "nacl", _its_own),
    ("platformdirs", "platformdirs", _its_own),
)


def versions(bench: Bench) -> str:
    """Every library is there and says its version; SQLite can do what the tables need."""
    found = {
        "Python": platform.python_version(),
        "SQLite": sqlite3.sqlite_version,
        "OpenSSL": ssl.OPENSSL_VERSION.removeprefix("OpenSSL "),
    }
    bench.versions = found
    missing = []
    for name, module, version in _LIBRARIES:
        try:
            found[name] = version(importlib.import_module(module))
        except (ImportError, AttributeError, OSError) as fault:
            missing.append(f"{name} ({fault})")
    _ask_sqlite()
    if missing:
        raise CheckFailed(f"Not to be loaded: {'; '.join(missing)}.")
    return f"{len(found)} parts, Python {found['Python']}, Qt {found['Qt']}, SQLite {found['SQLite']}."


def _ask_sqlite() -> None:
    if sqlite3.sqlite_version_info < OLDEST_SQLITE:
        raise CheckFailed(f"SQLite {sqlite3.sqlite_version} is too old; 3.37 is needed.")
    connection = sqlite3.connect(":memory:")
    try:
        connection.execute("CREATE TABLE strict_one (a INTEGER NOT NULL) STRICT")
        connection.execute("CREATE VIRTUAL TABLE words USING fts5 (a)")
    except sqlite3.OperationalError as fault:
        raise CheckFailed(f"SQLite lacks what the data needs: {fault}.") from fault
    finally:
        connection.close()


def files(_bench: Bench) -> str:
    """An installed program is file for file what was built."""
    if not launch.is_installed():
        return "Run from its source: there is no list of files to compare with."
    if sys.platform == "darwin":
        return "On macOS the signature of the program covers its files."
    folder = Path(sys.executable).resolve().parent
    try:
        found = manifest.differences(folder)
    except (OSError, ValueError) as fault:
        raise CheckFailed(f"The list of the program's files can't be read: {fault}. Install it again.") from fault
    if found:
        raise CheckFailed(f"{found.words()}. Install it again.")
    return f"{found.count} files, all as they were built."
