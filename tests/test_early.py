"""What goes wrong before there is a window: it is told and written down, whatever is missing."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QMessageLogContext, QtMsgType

from makerapp import app, early, paths
from makerapp.errors import EnvironmentProblem
from makerapp.paths import DataFolder
from makerapp.ui import words_window
from tests.conftest import REPOSITORY

MAIN = [sys.executable, str(REPOSITORY / "main.py")]


def run(*arguments: str, cwd: Path | None = None, **environment: str) -> subprocess.CompletedProcess[str]:
    kept = {name: value for name, value in os.environ.items() if name in ("PATH", "PYTHONPATH")}
    return subprocess.run(
        [*MAIN, *arguments],
        capture_output=True,
        text=True,
        encoding="utf-8",
        errors="replace",
        timeout=60,
        check=False,
        cwd=cwd,
        env={**kept, "QT_QPA_PLATFORM": "offscreen", **environment},
    )


def test_it_starts_with_next_to_nothing_in_its_surroundings(tmp_path: Path) -> None:
    """No language, no runtime folder, no desktop bus, no fonts set up: as some desktops start programs."""
    fonts = tmp_path / "nothing.conf"
    said = run("--quit-when-shown", HOME=str(tmp_path), LANG="C", FONTCONFIG_FILE=str(fonts))
    assert said.returncode == 0, said.stderr
    assert int(said.stdout) > 0


def test_the_folder_it_is_started_in_may_be_gone(tmp_path: Path) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    line = f'rmdir "{gone}" && exec "$@"'
    command = ["sh", "-c", line, "sh", *MAIN, "--quit-when-shown", "--data"]
    surroundings = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    whole = subprocess.run([*command, str(tmp_path / "data")], cwd=gone, env=surroundings, timeout=60, check=False)
    assert whole.returncode == 0
    gone.mkdir()
    relative = subprocess.run(
        [*command, "data"], cwd=gone, env=surroundings, timeout=60, check=False, capture_output=True, encoding="utf-8"
    )
    assert relative.returncode == 1
    assert "data leads nowhere. Name the whole path after --data." in relative.stderr
    assert "Traceback" not in relative.stderr


def test_a_folder_with_letters_of_many_scripts(tmp_path: Path) -> None:
    data = tmp_path / "Bücher & José ñ 茶碗 📦"
    program = tmp_path / "Töpferei Łódź"
    program.mkdir()
    (program / "main.py").write_text(
        f"import sys; sys.path.insert(0, {str(REPOSITORY)!r})\n" + (REPOSITORY / "main.py").read_text(encoding="utf-8"),
        encoding="utf-8",
    )
    done = subprocess.run(
        [sys.executable, str(program / "main.py"), "--quit-when-shown", "--data", str(data)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C"},
        timeout=60,
        check=False,
    )
    assert done.returncode == 0
    assert (data / "makerbench.sqlite3").is_file()


@pytest.mark.parametrize("answer", ["~/.local/share/Makerbench", RuntimeError("could not determine the home")])
def test_a_user_without_a_home_is_told_so(monkeypatch: pytest.MonkeyPatch, answer: str | RuntimeError) -> None:
    def find(*_names: object, **_more: object) -> str:
        if isinstance(answer, RuntimeError):
            raise answer
        return answer

    monkeypatch.setattr("platformdirs.user_data_dir", find)
    with pytest.raises(EnvironmentProblem, match="doesn't know where to keep your orders"):
        paths.default_data_folder()


def test_a_data_folder_that_is_a_file_is_told_in_plain_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("no folder", encoding="utf-8")
    told: list[EnvironmentProblem] = []
    monkeypatch.setattr(words_window, "show_problem", told.append)
    assert app._run_guarded(tmp_path / "file", quit_when_shown=False) == 1
    assert [each.what for each in told] == ["The data folder can't be used."]
    assert "file is a file, not a folder." in capsys.readouterr().err


def test_a_folder_that_cant_be_written_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(app, "run_window", lambda *_given, **_more: (tmp_path / "file").mkdir())
    (tmp_path / "file").write_text("no folder", encoding="utf-8")
    told: list[EnvironmentProblem] = []
    monkeypatch.setattr(words_window, "show_problem", told.append)
    assert app._run_guarded(tmp_path, quit_when_shown=False) == 1
    assert [each.what for each in told] == ["Makerbench can't keep its data."]
    assert "Makerbench can't keep its data." in capsys.readouterr().err


def test_a_mistake_of_ours_is_shown_and_written_down(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(*_given: object, **_more: object) -> int:
        raise ZeroDivisionError("茶碗")

    monkeypatch.setattr(app, "run_window", fail)
    told: list[EnvironmentProblem] = []
    monkeypatch.setattr(words_window, "show_problem", told.append)
    assert app._run_guarded(tmp_path, quit_when_shown=False) == 1
    log = tmp_path / "logs" / early.LOG_NAME
    assert "ZeroDivisionError: 茶碗" in log.read_text(encoding="utf-8")
    assert str(log) in told[0].why_and_now
    assert "ZeroDivisionError" in capsys.readouterr().err
    assert "ZeroDivisionError" not in str(told[0])


def test_the_log_goes_to_the_temporary_folder_where_its_own_cannot_be_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("no folder", encoding="utf-8")
    (tmp_path / "temporary").mkdir()
    monkeypatch.setattr("tempfile.gettempdir", lambda: str(tmp_path / "temporary"))
    file = early.write_down(DataFolder(tmp_path / "file"), "words\udcff")
    assert file == tmp_path / "temporary" / early.LOG_NAME
    assert file.read_text(encoding="utf-8").endswith("start: words\\udcff\n")


def test_what_keeps_qt_from_opening_a_window_is_told_by_the_desktop(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    tool = tmp_path / "zenity"
    tool.write_text(f'#!/bin/sh\nprintf "%s\n" "$@" >"{tmp_path}/told"\n', encoding="utf-8")
    tool.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    monkeypatch.setattr(sys, "platform", "linux")
    said: list[str] = []
    for kind, words in (
        (QtMsgType.QtWarningMsg, "could not load xcb: libxcb-cursor.so.0 is missing"),
        (QtMsgType.QtFatalMsg, "This application failed to start"),
    ):
        early.qt_message(DataFolder(tmp_path / "data"), said, kind, QMessageLogContext(), words)
    told = (tmp_path / "told").read_text(encoding="utf-8")
    assert "--no-markup" in told
    assert "Makerbench can't open a window on this computer." in told
    assert "libxcb-cursor" in (tmp_path / "data" / "logs" / early.LOG_NAME).read_text(encoding="utf-8")
    assert "libxcb-cursor" in capsys.readouterr().err


def test_a_screen_that_is_not_there_is_told_by_the_desktop(tmp_path: Path) -> None:
    tool = tmp_path / "zenity"
    tool.write_text(f'#!/bin/sh\necho told >"{tmp_path}/told"\n', encoding="utf-8")
    tool.chmod(0o755)
    way = f"{tmp_path}{os.pathsep}{os.environ['PATH']}"
    done = run("--data", str(tmp_path / "data"), DISPLAY=":987", QT_QPA_PLATFORM="xcb", HOME=str(tmp_path), PATH=way)
    assert done.returncode < 0
    assert (tmp_path / "told").exists()
    log = (tmp_path / "data" / "logs" / early.LOG_NAME).read_text(encoding="utf-8")
    assert "could not connect to display" in log


def test_without_any_such_program_nothing_is_shown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(shutil, "which", lambda _name: None)
    assert early.tell_without_qt("words") is False


def test_help_comes_in_a_window_where_nobody_reads_the_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[str] = []
    monkeypatch.setattr(words_window, "show_words", shown.append)
    monkeypatch.setattr("makerapp.launch.prepare", lambda: True)
    for given in (["--help"], ["orders", "--view", "nonsense"], ["--version"]):
        with pytest.raises(SystemExit):
            app.main(given)
    assert "keep everything in this folder" in shown[0]
    assert "nonsense" in shown[1]
    assert shown[2].startswith("Makerbench 0.")
