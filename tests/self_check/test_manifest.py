from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from makerapp.self_check import manifest


@pytest.fixture
def built(tmp_path: Path) -> Path:
    folder = tmp_path / "program"
    (folder / "_internal" / "a").mkdir(parents=True)
    for name in ("makerbench", "_internal/a/one", "_internal/two"):
        (folder / name).write_text(name, encoding="utf-8")
    manifest.write(folder)
    return folder


def test_nothing_differs_right_after_it_was_built(built: Path) -> None:
    found = manifest.differences(built)
    assert not found
    assert found.count == 3


def test_what_is_missing_changed_and_new_is_told_apart(built: Path) -> None:
    (built / "_internal" / "two").unlink()
    (built / "_internal" / "a" / "one").write_text("other", encoding="utf-8")
    (built / "_internal" / "left_over.dll").touch()
    found = manifest.differences(built)
    assert found.missing == ("_internal/two",)
    assert found.changed == ("_internal/a/one",)
    assert found.extra == ("_internal/left_over.dll",)
    assert found.words() == "missing: _internal/two; changed: _internal/a/one; not ours: _internal/left_over.dll"


def test_what_an_installer_puts_beside_the_program_is_no_stranger(built: Path) -> None:
    (built / "Uninstall.exe").touch()
    assert not manifest.differences(built)


def test_the_list_is_as_sha256sum_reads_it(built: Path) -> None:
    done = subprocess.run(["sha256sum", "--check", "--quiet", manifest.LIST], cwd=built, check=False)
    assert done.returncode == 0


def test_the_same_files_make_the_same_list(built: Path) -> None:
    before = (built / manifest.LIST).read_bytes()
    assert manifest.write(built).read_bytes() == before


def test_a_torn_list_is_an_error_not_a_whole_program(built: Path) -> None:
    text = (built / manifest.LIST).read_text(encoding="utf-8")
    (built / manifest.LIST).write_text(text[:40], encoding="utf-8")
    with pytest.raises(ValueError, match="torn"):
        manifest.differences(built)


def test_many_differences_are_counted_not_all_named(built: Path) -> None:
    for number in range(9):
        (built / "_internal" / f"x{number}").touch()
    assert manifest.differences(built).words().endswith("_internal/x4 and 4 more")


def test_the_command_line(built: Path) -> None:
    def call(*arguments: str) -> int:
        command = [sys.executable, "-m", "makerapp.self_check.manifest", *arguments]
        return subprocess.run(command, check=False, capture_output=True).returncode

    assert call("verify", str(built)) == 0
    (built / "makerbench").unlink()
    assert call("verify", str(built)) == 1
    assert call("write", str(built)) == 0
    assert call("verify", str(built)) == 0
    assert call("verify", str(built / "_internal")) == 2
    assert call("verify") == 2
