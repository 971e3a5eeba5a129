from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QTimer
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from makerapp.ui import instance
from makerapp.ui.instance import SingleInstance, server_name

SECOND = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from makerapp.ui.instance import SingleInstance
app = QCoreApplication([])
instance = SingleInstance(Path(sys.argv[1]))
print(instance.acquire(), instance.answered)
"""


def start_again(qtbot: QtBot, folder: Path, code: str = SECOND) -> None:
    """A second start, which finds the first, hands over what it has and leaves."""
    second = subprocess.Popen(
        [sys.executable, "-c", code, str(folder)],
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        cwd=Path(__file__).resolve().parents[2],
    )
    with second:
        qtbot.waitUntil(lambda: second.poll() is not None, timeout=10_000)
        assert second.stdout is not None
        assert second.stdout.read().split() == ["False", "True"]
    assert second.returncode == 0


def test_second_start_raises_the_first_and_leaves(qtbot: QtBot, tmp_path: Path) -> None:
    first = SingleInstance(tmp_path)
    raised: list[int] = []
    first.raise_requested.connect(lambda: raised.append(1))
    assert first.acquire()
    # The first list is painted before it listens; the second start has to wait for that.
    QTimer.singleShot(400, first.listen)
    start_again(qtbot, tmp_path)
    assert raised == [1]
    first.release()


def test_next_start_after_release_is_first_again(qtbot: QtBot, tmp_path: Path) -> None:
    first = SingleInstance(tmp_path)
    assert first.acquire()
    first.release()
    again = SingleInstance(tmp_path)
    assert again.acquire()
    again.release()


def test_other_folders_do_not_meet(qtbot: QtBot, tmp_path: Path) -> None:
    folders = [tmp_path / "a", tmp_path / "b"]
    for folder in folders:
        folder.mkdir()
    each = [SingleInstance(folder) for folder in folders]
    assert [one.acquire() for one in each] == [True, True]
    for one in each:
        one.release()


def test_first_that_hangs_is_reported(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(instance, "_PATIENCE_MS", 300)
    first = SingleInstance(tmp_path)
    assert first.acquire()
    second = SingleInstance(tmp_path)
    assert not second.acquire()
    assert not second.answered
    first.release()


def test_nonsense_on_the_socket_is_ignored(qtbot: QtBot, tmp_path: Path) -> None:
    first = SingleInstance(tmp_path)
    raised: list[int] = []
    first.raise_requested.connect(lambda: raised.append(1))
    assert first.acquire()
    first.listen()
    first.listen()
    socket = QLocalSocket()
    socket.connectToServer(server_name(tmp_path))
    assert socket.waitForConnected(1000)
    socket.write(b"GET / HTTP/1.1\r\n\r\n")
    socket.flush()
    qtbot.wait(50)
    socket.disconnectFromServer()
    assert raised == []
    first.release()


def test_the_caller_hangs_up_and_one_that_does_not_is_dropped(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(instance, "_PATIENCE_MS", 400)
    first = SingleInstance(tmp_path)
    assert first.acquire()
    first.listen()
    socket = QLocalSocket()
    socket.connectToServer(server_name(tmp_path))
    with qtbot.waitSignal(first.raise_requested):
        socket.write(b"raise\n")
        socket.flush()
    qtbot.wait(200)
    # Read late: on Windows the answer would be gone with the other end.
    assert socket.state() == QLocalSocket.LocalSocketState.ConnectedState
    assert socket.readAll().data() == b"ok\n"
    qtbot.waitUntil(lambda: socket.state() == QLocalSocket.LocalSocketState.UnconnectedState, timeout=2000)
    first.release()


@given(st.lists(st.binary(min_size=1, max_size=300).filter(lambda name: b"\0" not in name), max_size=6))
def test_a_call_names_files_of_any_name(names: list[bytes]) -> None:
    files = [Path("/") / os.fsdecode(name) for name in names]
    assert instance._files_of(instance._call(files)) == files


@pytest.mark.parametrize(
    "said", [b"", b"raise", b"open x\n", b"open !!!\nraise\n", b"GET / HTTP/1.1\r\nraise\n", b"open\nraise\n"]
)
def test_what_is_no_call_names_nothing(said: bytes) -> None:
    assert instance._files_of(said) is None


def test_only_whole_paths_are_taken() -> None:
    assert instance._files_of(instance._call([Path("orders.csv"), Path("/orders.csv")])) == [Path("/orders.csv")]


def test_a_name_that_no_file_can_have_is_left_out() -> None:
    assert instance._files_of(instance._call([Path("/a\0.csv"), Path("/b.csv")])) == [Path("/b.csv")]


def test_a_call_may_come_in_pieces(qtbot: QtBot, tmp_path: Path) -> None:
    first = SingleInstance(tmp_path)
    handed: list[list[Path]] = []
    first.files_handed.connect(handed.append)
    assert first.acquire()
    first.listen()
    code = SECOND.replace("acquire()", "acquire([Path('/' + 'x' * 200 + str(n)) for n in range(3000)])")
    start_again(qtbot, tmp_path, code)
    assert [len(files) for files in handed] == [3000]
    first.release()


def test_name_is_short_and_per_folder(tmp_path: Path) -> None:
    assert len(server_name(tmp_path / ("x" * 200))) < 40
    assert server_name(tmp_path / "a") != server_name(tmp_path / "b")
    assert server_name(tmp_path / "a") == server_name(tmp_path / "b" / ".." / "a")


def test_windows_other_name_of_this_computer_is_no_other_computer(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """There a lock says VM where Qt says vm; both may be cut off, too."""
    monkeypatch.setattr(instance, "QSysInfo", SimpleNamespace(machineHostName=lambda: "another-name"))
    monkeypatch.setattr(instance, "_PATIENCE_MS", 200)
    first, second = SingleInstance(tmp_path), SingleInstance(tmp_path)
    assert first.acquire()
    assert not second.acquire()
    assert not second.answered
    assert second.other_computer == ""
    first.release()


def test_a_folder_copied_from_another_computer_can_be_taken_over(qtbot: QtBot, tmp_path: Path) -> None:
    """As QLockFile writes it: process, program, computer, its number, that of its start."""
    lock = tmp_path / "running.lock"
    lock.write_text(f"4\nmakerbench\nmayas-old-pc\n{'0' * 32}\n{'0' * 36}\n", encoding="utf-8")
    here = SingleInstance(tmp_path)
    assert not here.acquire()
    assert not here.answered
    assert here.other_computer == "mayas-old-pc"
    assert here.take_over()
    assert here.other_computer == ""
    again = SingleInstance(tmp_path)
    assert not again.acquire()
    assert again.other_computer == "", "a second start on this computer is no other computer"
    here.release()
