from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.packaging.loading import load

measure = load("measure.py")


def test_rows_stand_in_a_table() -> None:
    rows = [
        measure.Row("Package", setup=44_960_000, installed=174_000_000, files=1815, start=412.4, source=400.0),
        measure.Row("Installer", setup=34_200_000),
    ]
    lines = measure.table(rows).splitlines()
    assert lines[0].startswith("| What | To download |")
    assert lines[2] == "| Package | 45.0 MB | 174 MB | 1,815 | 412 ms | 1.03 |"
    assert lines[3] == "| Installer | 34.2 MB | – | – | – | – |"


def test_a_link_weighs_nothing(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "file").write_bytes(b"12345")
    (tmp_path / "link").symlink_to(tmp_path / "folder" / "file")
    assert measure.weight(tmp_path) == (5, 2)


def test_a_start_is_measured_and_a_failed_one_is_no_start() -> None:
    assert 0 < measure.until_shown([sys.executable, "-c", "print(417)"], {}) < 60_000
    with pytest.raises(RuntimeError, match="did not come up"):
        measure.until_shown([sys.executable, "-c", "print('no screen')"], {})


def test_nothing_built_is_said(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    for name, value in (("ROOT", tmp_path), ("WINDOWS", tmp_path / "w"), ("APPDIR", tmp_path / "a")):
        monkeypatch.setattr(measure, name, value)
    assert measure.main([]) == 1
    assert "make package-linux" in capsys.readouterr().err
