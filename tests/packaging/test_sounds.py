"""The sounds in the tree are those that the script writes."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.packaging.loading import load


@pytest.mark.parametrize("name", ["ok", "error"])
def test_the_script_writes_what_is_committed(name: str, tmp_path: Path) -> None:
    script = load("sounds/make_sounds.py")
    written = script.write(name, tmp_path)
    made, kept = (file.read_bytes() for file in (written, script.FOLDER / f"{name}.wav"))
    assert made[:44] == kept[:44]
    # Another machine's sine may round the last bit the other way.
    values = (memoryview(each[44:]).cast("h") for each in (made, kept))
    assert all(abs(one - other) <= 1 for one, other in zip(*values, strict=True))
