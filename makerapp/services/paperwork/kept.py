"""The very PDFs that were printed, kept beside the database: packed, named by what they hold, checked when read."""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
import time
import zlib
from collections.abc import Iterable
from pathlib import Path

from makerapp.errors import EnvironmentProblem, Refused
from makerapp.models.database import database
from makerapp.translation import tr

_SUFFIX = ".pdf.z"
_NAME = re.compile(r"[0-9a-f]{64}")
# Far beyond a thousand pages with pictures; a file that unpacks to more was not written here.
_MOST_BYTES = 1 << 30
# A print under way has its PDF here for some moments before its record.
_YOUNG_SECONDS = 3600.0


def folder() -> Path:
    """The folder of the kept PDFs, beside the open database."""
    return Path(database.database).parent / "papers"


def digest_of(pdf: bytes) -> str:
    """The name that ``pdf`` is kept by: its SHA-256 in hexadecimal."""
    return hashlib.sha256(pdf).hexdigest()


def keep(pdf: bytes) -> str:
    """Keep ``pdf`` and give its name; the same pages printed twice are kept once. May run on any thread.

    The file stands whole on the disk before this returns, so a record that names it can rely on it. Raises
    EnvironmentProblem where the disk refuses.
    """
    name = digest_of(pdf)
    target = _file(name)
    if _sound(target, name):
        return name
    # Two prints may keep the same pages at the same moment.
    partial = target.with_name(f"{name}.{os.getpid()}-{time.monotonic_ns()}.partial")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with partial.open("wb") as out:
            out.write(zlib.compress(pdf))
            out.flush()
            os.fsync(out.fileno())
        partial.replace(target)
    except OSError as fault:
        with contextlib.suppress(OSError):
            partial.unlink(missing_ok=True)
        raise EnvironmentProblem(
            tr("What is printed can't be kept."),
            tr("{strerror} in {parent}. Free some space and print again.").format(
                strerror=fault.strerror or fault, parent=target.parent
            ),
        ) from fault
    return name


def is_kept(name: str) -> bool:
    """Whether the PDF of that name is here; ``""`` and what was printed by older versions is not."""
    return _NAME.fullmatch(name) is not None and _file(name).is_file()


def read(name: str) -> bytes:
    """The very PDF of that name.

    Raises Refused where it is not kept, and EnvironmentProblem where the file is damaged or can't be read.
    """
    if not is_kept(name):
        raise Refused(tr("The pages of this print aren't kept."), tr("Print it as it is now instead."))
    try:
        pdf = _unpacked(_file(name))
    except OSError as fault:
        raise EnvironmentProblem(
            tr("The kept pages can't be read."),
            tr("{strerror}. Try again, or print it as it is now.").format(strerror=fault.strerror or fault),
        ) from fault
    if pdf is None or digest_of(pdf) != name:
        raise EnvironmentProblem(tr("The kept pages are damaged."), tr("Print it as it is now instead."))
    return pdf


def remove_unused(names: Iterable[str]) -> None:
    """Delete those PDFs that no print names any more. What can't be deleted now goes with the next ``sweep``."""
    for name in set(names):
        if _NAME.fullmatch(name) and not _is_named(name):
            with contextlib.suppress(OSError):
                _file(name).unlink(missing_ok=True)


def sweep() -> int:
    """Delete what nothing names and no print under way may still need: how many files went. May run on any thread."""
    gone = 0
    for file in _files("*"):
        name = file.name.removesuffix(_SUFFIX)
        if _NAME.fullmatch(name) and _is_named(name):
            continue
        with contextlib.suppress(OSError):
            if time.time() - file.stat().st_mtime > _YOUNG_SECONDS:
                file.unlink(missing_ok=True)
                gone += 1
    return gone


def damaged() -> list[str]:
    """Names of the kept PDFs that no longer hold what they were named for."""
    return [file.name for file in _files(f"*{_SUFFIX}") if not _sound(file, file.name.removesuffix(_SUFFIX))]


def _files(pattern: str) -> list[Path]:
    return sorted(file for file in folder().glob(pattern) if file.is_file())


def _file(name: str) -> Path:
    return folder() / (name + _SUFFIX)


def _is_named(name: str) -> bool:
    found = database.execute_sql("SELECT 1 FROM print_job WHERE sha256 = ? LIMIT 1", (name,))
    return found.fetchone() is not None


def _sound(file: Path, name: str) -> bool:
    """Whether the file is there and holds just what its name says."""
    try:
        pdf = _unpacked(file) if file.is_file() else None
    except OSError:
        return False
    return pdf is not None and digest_of(pdf) == name


def _unpacked(file: Path) -> bytes | None:
    """What the file holds; ``None`` where it is no packed file, is cut short or is larger than any print."""
    packed = zlib.decompressobj()
    try:
        pdf = packed.decompress(file.read_bytes(), _MOST_BYTES)
    except zlib.error:
        return None
    return pdf if packed.eof else None
