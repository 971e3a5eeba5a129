"""Started without a terminal, and as the collected program: streams, and what is handed on to other programs."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from makerapp import launch
from tests.conftest import REPOSITORY

MAIN = str(REPOSITORY / "main.py")
# The three streams are closed before Python starts, as they are for a windowed program.
CLOSED = 'exec "$@" <&- >&- 2>&-'


def start_unheard(*arguments: str, folder: Path, **environment: str) -> int:
    """Run the program with no streams at all; the number it ends with."""
    return subprocess.run(
        ["sh", "-c", CLOSED, "sh", sys.executable, MAIN, *arguments],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_DATA_HOME": str(folder), **environment},
        timeout=60,
        check=False,
    ).returncode


def test_the_window_comes_up_without_streams(tmp_path: Path) -> None:
    assert start_unheard("--quit-when-shown", folder=tmp_path) == 0
    assert (tmp_path / "Makerbench" / "makerbench.sqlite3").read_bytes().startswith(b"SQLite format 3")


def test_a_verb_without_streams_complains_in_the_log(tmp_path: Path) -> None:
    assert start_unheard("orders", folder=tmp_path) == 0
    assert start_unheard("show", "77", folder=tmp_path) == 2
    log = (tmp_path / "Makerbench" / "logs" / "makerbench.log").read_text(encoding="utf-8")
    assert log.count("start:") == 1
    assert "There is no order 77." in log


def test_missing_descriptors_are_filled_so_that_no_file_gets_one() -> None:
    code = (
        "import os; from makerapp import launch; assert launch.mend_streams();"
        "print('nobody hears this'); opened = os.open(os.devnull, os.O_RDONLY);"
        "os._exit(0 if opened > 2 else opened + 10)"
    )
    done = subprocess.run(
        ["sh", "-c", CLOSED, "sh", sys.executable, "-c", code], cwd=REPOSITORY, timeout=30, check=False
    )
    assert done.returncode == 0


def test_streams_that_are_there_stay(capsys: pytest.CaptureFixture[str]) -> None:
    before = sys.stdout, sys.stderr
    assert launch.prepare() is False
    assert (sys.stdout, sys.stderr) == before


def test_streams_that_are_none_are_replaced(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    assert launch.mend_streams() is True
    for stream in (sys.stdout, sys.stderr):
        assert stream.write("\u8336\u7897 Łódź") > 0
        stream.close()


@pytest.fixture
def collected(monkeypatch: pytest.MonkeyPatch) -> Path:
    """This program as PyInstaller collects it, in a folder that is not there."""
    folder = Path("/opt/makerbench/_internal")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "_MEIPASS", str(folder), raising=False)
    monkeypatch.setattr(sys, "executable", "/opt/makerbench/makerbench")
    for name in ("LD_LIBRARY_PATH", "LD_LIBRARY_PATH_ORIG", "QT_PLUGIN_PATH", "QML2_IMPORT_PATH"):
        monkeypatch.delenv(name, raising=False)
    return folder


def test_other_programs_get_the_makers_own_surroundings(collected: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LD_LIBRARY_PATH", str(collected))
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", "/home/maya/lib")
    monkeypatch.setenv("QT_PLUGIN_PATH", str(collected / "PySide6/Qt/plugins"))
    monkeypatch.setenv("PATH", os.pathsep.join([str(collected), "/usr/bin"]))
    monkeypatch.setenv("_PYI_ARCHIVE_FILE", "/opt/makerbench/makerbench")
    launch.prepare()
    assert os.environ["LD_LIBRARY_PATH"] == "/home/maya/lib"
    assert os.environ["PATH"] == "/usr/bin"
    assert "QT_PLUGIN_PATH" not in os.environ
    assert "LD_LIBRARY_PATH_ORIG" not in os.environ
    assert "_PYI_ARCHIVE_FILE" not in os.environ


def test_a_library_path_that_was_not_there_before_goes(collected: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LD_LIBRARY_PATH", str(collected))
    launch.free_children()
    assert "LD_LIBRARY_PATH" not in os.environ


def test_what_the_maker_set_stays(collected: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LD_LIBRARY_PATH", "/home/maya/lib")
    monkeypatch.setenv("QT_PLUGIN_PATH", "/usr/lib/qt6/plugins")
    launch.free_children()
    assert os.environ["LD_LIBRARY_PATH"] == "/home/maya/lib"
    assert os.environ["QT_PLUGIN_PATH"] == "/usr/lib/qt6/plugins"


def test_the_program_goes_by_the_name_it_was_started_with(collected: Path) -> None:
    assert launch.program_name() == "makerbench"


def test_it_starts_itself_again(collected: Path) -> None:
    assert launch.own_command("--version") == ["/opt/makerbench/makerbench", "--version"]
    assert launch.own_environment() == dict(os.environ)
    assert launch.program_folder() == Path("/opt/makerbench")


def test_a_checkout_starts_itself_again_from_any_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", "/home/maya/python")
    done = subprocess.run(
        launch.own_command("--version"), env=launch.own_environment(), cwd=tmp_path, capture_output=True, check=True
    )
    assert done.stdout.startswith(b"Makerbench ")
    assert launch.own_environment()["PYTHONPATH"].endswith(f"{os.pathsep}/home/maya/python")
    assert launch.program_folder() == REPOSITORY


def test_without_a_screen_no_window_is_tried(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    assert launch.is_without_screen()
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert not launch.is_without_screen()
    monkeypatch.delenv("WAYLAND_DISPLAY")
    monkeypatch.setattr(sys, "platform", "win32")
    assert not launch.is_without_screen()


@pytest.mark.parametrize(("system", "file"), [("linux", "/proc/self/exe"), ("darwin", "/opt/makerbench/makerbench")])
def test_modules_come_from_the_file_that_was_started(
    collected: Path, monkeypatch: pytest.MonkeyPatch, system: str, file: str
) -> None:
    archive = SimpleNamespace(_filename=sys.executable)
    monkeypatch.setattr(sys, "platform", system)
    monkeypatch.setitem(sys.modules, "pyimod02_importers", SimpleNamespace(pyz_archive=archive))
    launch.hold_modules()
    assert archive._filename == file
