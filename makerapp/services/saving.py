"""A file written to where the maker says."""

from __future__ import annotations

import contextlib
from pathlib import Path

from makerapp.errors import EnvironmentProblem
from makerapp.translation import tr


def save_whole(content: bytes, target: Path, refused: str) -> None:
    """Write the file whole or not at all: what stood there before is lost only to the whole new one.

    Raises EnvironmentProblem where the disk refuses; ``refused`` says what couldn't be done.
    """
    partial = target.with_name(target.name + ".partial")
    try:
        partial.write_bytes(content)
        partial.replace(target)
    except OSError as fault:
        with contextlib.suppress(OSError):
            partial.unlink(missing_ok=True)
        raise EnvironmentProblem(
            refused, tr("{strerror}. Choose another place.").format(strerror=fault.strerror or fault)
        ) from fault
