"""The whole command, once for real, and what it does where it can't begin."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import makerapp
from makerapp import self_check
from makerapp.self_check import command
from makerapp.self_check.place import CheckFolder
from makerapp.self_check.plan import CHECKS
from tests.conftest import REPOSITORY


def check(folder: Path, home: Path) -> subprocess.CompletedProcess[bytes]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "PYTHON"))}
    return subprocess.run(
        [sys.executable, str(REPOSITORY / "main.py"), "--self-check", str(folder)],
        cwd=home,
        env={**kept, "HOME": str(home), "QT_QPA_PLATFORM": "offscreen", "CUPS_SERVER": "/nowhere/cups.sock"},
        capture_output=True,
        timeout=300,
        check=False,
    )


def test_everything_works_here(tmp_path: Path) -> None:
    home, folder = tmp_path / "anna", tmp_path / "anna" / "Prüfung 検査"
    folder.mkdir(parents=True)
    (folder / "mine.txt").write_text("mine", encoding="utf-8")
    CheckFolder(folder).clear()
    (folder / "report.json").write_text("of last time", encoding="utf-8")
    done = check(folder, home)
    report = json.loads((folder / "report.json").read_text(encoding="utf-8"))
    wrong = [each for each in report["checks"] if not each["ok"]]
    assert wrong == []
    assert (done.returncode, report["ok"], report["finished"], report["running"]) == (0, True, True, "")
    assert [each["name"] for each in report["checks"]] == [each.name for each in CHECKS]
    assert report["program"]["version"] == makerapp.__version__
    assert report["program"]["screen"].startswith("offscreen")
    assert done.stdout.decode("utf-8").splitlines()[-1] == f"Everything is well: {len(CHECKS)} of {len(CHECKS)} checks."
    written = {each.name for each in folder.iterdir()}
    pictures = {"window.png", "wizard.png", "packing-slip.pdf", "packing-slip.png"}
    assert written == {"mine.txt", "report.json", "report.txt", "data"} | pictures
    assert (folder / "mine.txt").read_text(encoding="utf-8") == "mine"
    # The user's own folders stay as they were: nothing of a check is theirs.
    assert [each.name for each in home.iterdir()] == [folder.name]
    text = (folder / "report.txt").read_text(encoding="utf-8")
    assert len(text.splitlines()) < 60
    assert str(home) not in text
    assert "~/.local/share/Makerbench" in text


@pytest.mark.parametrize("place", ["file", "file/below"])
def test_a_folder_that_cannot_be_one_is_told(tmp_path: Path, place: str, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").write_text("mine", encoding="utf-8")
    assert self_check.run(tmp_path / place) == 2
    told = capsys.readouterr().err
    assert "can't write its report there" in told
    assert f"{tmp_path / 'file'} is a file, not a folder. Name another folder." in told
    assert (tmp_path / "file").read_text(encoding="utf-8") == "mine"


def test_a_folder_that_may_only_be_read_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "mkdir", refuse)
    assert self_check.run(tmp_path) == 2
    assert "Permission denied. Name another folder." in capsys.readouterr().err


def test_a_data_folder_of_somebody_else_is_left_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "makerbench.sqlite3").write_text("orders", encoding="utf-8")
    assert self_check.run(tmp_path) == 2
    assert "was not made by a check" in capsys.readouterr().err
    assert (tmp_path / "data" / "makerbench.sqlite3").read_text(encoding="utf-8") == "orders"


@pytest.mark.parametrize("name", ["report.txt", "packing-slip.pdf", "window.png"])
def test_a_file_of_somebody_else_is_left_alone(tmp_path: Path, name: str, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / name).write_text("mine", encoding="utf-8")
    assert self_check.run(tmp_path) == 2
    assert f"{tmp_path / name} was not made by a check" in capsys.readouterr().err
    assert (tmp_path / name).read_text(encoding="utf-8") == "mine"
    assert [each.name for each in tmp_path.iterdir()] == [name]


def test_a_name_that_leads_nowhere_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "gone").mkdir()
    monkeypatch.chdir(tmp_path / "gone")
    (tmp_path / "gone").rmdir()
    assert self_check.run(Path("x")) == 2
    assert "x leads nowhere" in capsys.readouterr().err


def test_ctrl_c_ends_it_with_a_word(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupt(_keeper: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(command.Keeper, "keep", interrupt)
    assert self_check.run(tmp_path) == 1
    assert "The check was not finished" in capsys.readouterr().err


def test_a_disk_that_fills_up_meanwhile_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fill(_keeper: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(command.Keeper, "keep", fill)
    assert self_check.run(tmp_path) == 1
    assert "No space left" in capsys.readouterr().err


def test_something_wrong_is_told_by_the_exit_code(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(command.Keeper, "keep", lambda _keeper: None)
    assert self_check.run(tmp_path) == 1


def test_a_second_check_in_the_same_folder_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(command.Keeper, "keep", lambda _keeper: None)
    folder = CheckFolder(tmp_path)
    with folder.claimed():
        folder.report.touch()
        assert self_check.run(tmp_path) == 2
        assert f"A check is at work in {tmp_path}." in capsys.readouterr().err
        assert folder.report.exists()
    assert self_check.run(tmp_path) == 1


def test_what_an_earlier_check_left_is_cleared(tmp_path: Path) -> None:
    folder = CheckFolder(tmp_path)
    folder.clear()
    (folder.data.root / "old").touch()
    (tmp_path / "window.png").touch()
    (folder.data.root / "backups" / "deep").mkdir(parents=True)
    (folder.data.root / "link").symlink_to(tmp_path, target_is_directory=True)
    folder.clear()
    assert sorted(each.name for each in tmp_path.iterdir()) == ["data", "errors.txt", "lines.jsonl"]
    assert [each.name for each in folder.data.root.iterdir()] == ["made-by-the-self-check"]


def test_a_check_that_was_cut_short_while_it_cleared_is_no_hindrance(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = CheckFolder(tmp_path)
    folder.clear()
    for name in ("a", "b", "z"):
        (folder.data.root / name).touch()
    (tmp_path / "report.txt").touch()
    unlink = Path.unlink

    for cut_at in range(1, 12):
        left = [cut_at]

        def cut(file: Path, missing_ok: bool = False, left: list[int] = left) -> None:
            left[0] -= 1
            if not left[0]:
                raise KeyboardInterrupt
            unlink(file, missing_ok)

        with monkeypatch.context() as patch:
            patch.setattr(Path, "unlink", cut)
            with contextlib.suppress(KeyboardInterrupt):
                folder.clear()
    folder.clear()
    assert sorted(each.name for each in tmp_path.iterdir()) == ["data", "errors.txt", "lines.jsonl"]


def test_a_check_ended_right_at_its_start_is_no_hindrance(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    CheckFolder(tmp_path).clear()
    assert (tmp_path / "data").is_dir()
