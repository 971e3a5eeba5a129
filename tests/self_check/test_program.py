from __future__ import annotations

import sys
from pathlib import Path

import pytest

from makerapp.self_check import manifest
from makerapp.self_check.bench import Bench
from makerapp.self_check.checks import program
from makerapp.self_check.plan import CheckFailed


def test_every_library_says_its_version(bench: Bench) -> None:
    said = program.versions(bench)
    assert {"Python", "SQLite", "OpenSSL", "PySide6", "Qt", "PDFium", "HarfBuzz", "PyNaCl"} <= set(bench.versions)
    assert all(version[0].isdigit() for version in bench.versions.values())
    assert bench.versions["Qt"] in said


def test_a_library_that_is_missing_is_told_and_the_others_listed(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    libraries = (("Ghost", "no_such_library", program._its_own), *program._LIBRARIES)
    monkeypatch.setattr(program, "_LIBRARIES", libraries)
    with pytest.raises(CheckFailed, match=r"Ghost \(No module named 'no_such_library'\)"):
        program.versions(bench)
    assert "PyNaCl" in bench.versions


def test_an_old_sqlite_is_told(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(program.sqlite3, "sqlite_version_info", (3, 31, 0))
    with pytest.raises(CheckFailed, match="too old"):
        program.versions(bench)


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A collected program of two files with its list, as which this Python now passes."""
    (tmp_path / "_internal" / "data").mkdir(parents=True)
    (tmp_path / "makerbench").write_bytes(b"program")
    (tmp_path / "_internal" / "data" / "ж.txt").write_bytes(b"words")
    manifest.write(tmp_path)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "makerbench"))
    return tmp_path


def test_a_program_as_it_was_built_is_whole(installed: Path, bench: Bench) -> None:
    assert program.files(bench) == "2 files, all as they were built."


def test_a_changed_file_is_named(installed: Path, bench: Bench) -> None:
    (installed / "_internal" / "data" / "ж.txt").write_bytes(b"worms")
    with pytest.raises(CheckFailed, match=r"changed: _internal/data/ж\.txt"):
        program.files(bench)


def test_a_program_without_its_list_is_told(installed: Path, bench: Bench) -> None:
    (installed / manifest.LIST).unlink()
    with pytest.raises(CheckFailed, match="can't be read"):
        program.files(bench)


def test_a_checkout_has_no_list(bench: Bench) -> None:
    assert "from its source" in program.files(bench)
