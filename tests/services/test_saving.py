from __future__ import annotations

from pathlib import Path

import pytest

from makerapp.errors import EnvironmentProblem
from makerapp.services.saving import save_whole


def test_the_file_stands_alone(tmp_path: Path) -> None:
    target = tmp_path / "Größe.txt"
    target.write_bytes(b"old")
    save_whole(b"new", target, "The text couldn't be saved.")
    assert target.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [target]


def test_what_stood_there_stays_where_the_disk_refuses(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(file: Path, _content: bytes) -> None:
        file.touch()
        raise OSError(28, "No space left on device")

    target = tmp_path / "report.txt"
    target.write_bytes(b"old")
    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(EnvironmentProblem, match="No space left on device") as told:
        save_whole(b"new", target, "The text couldn't be saved.")
    assert told.value.what == "The text couldn't be saved."
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]
