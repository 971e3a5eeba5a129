"""Starting the program: with nothing there, with damage, twice, and with a verb."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from makerapp import __version__, app, cli
from makerapp.errors import EnvironmentProblem
from makerapp.models.database import close_database
from makerapp.paths import DataFolder
from makerapp.services import sample_shop
from makerapp.ui import refusals
from makerapp.ui.instance import SingleInstance
from makerapp.ui.theme import THEME
from tests.conftest import REPOSITORY

MAIN = [sys.executable, str(REPOSITORY / "main.py")]


def start(*arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [*MAIN, *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )


@pytest.mark.parametrize(
    ("arguments", "is_verb"),
    [
        ([], False),
        (["--quit-when-shown"], False),
        (["--data", "orders"], False),
        (["--data", "folder", "orders"], True),
        (["orders", "--json"], True),
        (["--help"], False),
        (["orders.csv"], False),
        (["--data", "folder", "/home/anna/orders"], False),
        (["./orders"], False),
        (["import", "orders.csv"], True),
        (["ordres"], True),
        (["--version"], False),
    ],
)
def test_a_verb_is_told_from_a_folder(arguments: list[str], is_verb: bool) -> None:
    assert app._names_a_verb(arguments) is is_verb


def test_a_verb_is_handed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    given: list[list[str]] = []
    monkeypatch.setattr(cli, "main", lambda arguments: given.append(arguments) or 3)
    assert app.main(["--data", "x", "orders"]) == 3
    assert given == [["--data", "x", "orders"]]


def test_the_program_starts_paints_and_quits(tmp_path: Path) -> None:
    program = start("--data", str(tmp_path / "new"), "--quit-when-shown")
    said, _ = program.communicate(timeout=60)
    assert program.returncode == 0
    assert 0 < int(said) < 60_000
    assert (tmp_path / "new" / "makerbench.sqlite3").is_file()


# What the first page does without: paper, pictures, importers, what stands in the panel, what a press needs.
LATER = (
    "reportlab",
    "PIL",
    "pypdfium2",
    "PySide6.QtNetwork",
    "nacl",
    "urllib.request",
    "makerapp.importing",
    "makerapp.printing",
    "makerapp.self_check",
    "makerapp.shipping",
    "makerapp.models.detail",
    "makerapp.models.rows",
    "makerapp.services.batch",
    "makerapp.services.changelog",
    "makerapp.services.event_words",
    "makerapp.services.guide",
    "makerapp.services.history",
    "makerapp.services.many_orders",
    "makerapp.services.scanned",
    "makerapp.services.third_parties",
    "makerapp.services.undo",
    "makerapp.services.updates",
    "makerapp.services.whats_new",
    "makerapp.ui.about",
    "makerapp.ui.anew",
    "makerapp.ui.language",
    "makerapp.ui.help",
    "makerapp.ui.batch",
    "makerapp.ui.orders.bulk_bar",
    "makerapp.ui.orders.order_menu",
    "makerapp.ui.orders.orders_page",
    "makerapp.ui.orders.panel_body",
    "makerapp.ui.orders.saved_view_menu",
    "makerapp.ui.orders.selection_panel",
    "makerapp.ui.orders.table_view",
    "makerapp.ui.orders.timeline_view",
    "makerapp.ui.palette",
    "makerapp.ui.settings",
    "makerapp.ui.picture_keeping",
    "makerapp.ui.scanner.banner",
    "makerapp.ui.scanner.general",
    "makerapp.ui.reports",
    "makerapp.ui.tray",
    "makerapp.ui.widgets.dialog_shell",
    "makerapp.ui.widgets.toast",
)


def test_the_first_list_is_painted_before_the_rest_is_loaded(data_folder: DataFolder) -> None:
    sample_shop.add()
    # Asked at the first paint: the panel is filled right after it.
    code = (
        "import sys; from makerapp import app; told = app._report_and_quit;"
        f"app._report_and_quit = lambda qt: (print([n for n in {LATER!r} if n in sys.modules]), told(qt));"
        "app.main(sys.argv[1:])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, "--data", str(data_folder.root), "--quit-when-shown"],
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=60,
        check=True,
        cwd=REPOSITORY,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    assert done.stdout.splitlines()[0] == "[]"


def test_a_start_notes_its_version_once_the_list_is_there(tmp_path: Path) -> None:
    program = start("--data", str(tmp_path))
    try:
        deadline = time.monotonic() + 30
        while not (noted := _noted_version(tmp_path / "makerbench.sqlite3")) and time.monotonic() < deadline:
            time.sleep(0.1)
        assert noted == f'"{__version__}"'
    finally:
        program.kill()
        program.communicate(timeout=30)


def _noted_version(database: Path) -> str:
    if not database.is_file():
        return ""
    with contextlib.closing(sqlite3.connect(database)) as connection:
        try:
            row = connection.execute("SELECT value FROM setting WHERE key = 'last_version_seen'").fetchone()
        except sqlite3.OperationalError:
            # The tables are just being made.
            return ""
    return str(row[0]) if row else ""


def test_a_second_start_leaves_to_the_first(tmp_path: Path) -> None:
    first = start("--data", str(tmp_path))
    try:
        deadline = time.monotonic() + 30
        while not (tmp_path / "running.lock").exists() and time.monotonic() < deadline:
            time.sleep(0.05)
        time.sleep(1)
        second = start("--data", str(tmp_path))
        second.communicate(timeout=30)
        assert second.returncode == 0
        assert first.poll() is None
    finally:
        first.kill()
        first.communicate(timeout=30)


def test_files_of_a_second_start_reach_the_first(
    data_folder: DataFolder, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Dropped on the icon while the program is open: named as the second start sees them, with any letters."""
    file = tmp_path / "Bücher\n & José.csv"
    file.write_text("Sale Date,Order ID\n", encoding="utf-8")
    first = SingleInstance(data_folder.root)
    assert first.acquire()
    handed: list[list[Path]] = []
    first.files_handed.connect(handed.append)
    first.listen()
    second = subprocess.Popen(
        [*MAIN, "--data", str(data_folder.root), file.name, "./none.csv"],
        cwd=tmp_path,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=30_000)
    assert second.returncode == 0
    assert handed == [[file, tmp_path / "none.csv"]]
    first.release()


def test_a_file_is_no_data_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "orders.csv"
    file.write_text("x", encoding="utf-8")
    assert app.main(["--data", str(file), "--quit-when-shown"]) == 1
    assert f"{file} is a file, not a folder. Name a folder after --data." in capsys.readouterr().err
    assert cli.main(["--data", str(file), "orders"]) == 2
    assert f"{file} is a file, not a folder." in capsys.readouterr().err


def test_a_damaged_database_is_said_and_can_be_tried_again(
    tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = DataFolder(tmp_path)
    folder.prepare()
    folder.database.write_bytes(b"this is no database at all, only words " * 100)
    told: list[EnvironmentProblem] = []

    def answer(_parent: object, problem: EnvironmentProblem) -> bool:
        told.append(problem)
        if len(told) == 2:
            folder.database.unlink()
        return True

    monkeypatch.setattr(refusals, "offer_again", answer)
    assert app._open_data(qapp, folder)
    close_database()
    THEME.apply(qapp, scheme="light")
    assert len(told) == 2
    assert told[0].what == "Your orders can't be opened."


@pytest.mark.parametrize("answer", [True, False])
def test_orders_of_another_computer_are_opened_only_when_asked_to(
    answer: bool, tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    lock = f"4\nmakerbench\nmayas-old-pc\n{'0' * 32}\n{'0' * 36}\n"
    (tmp_path / "running.lock").write_text(lock, encoding="utf-8")
    told: list[EnvironmentProblem] = []
    monkeypatch.setattr(refusals, "offer_again", lambda _parent, problem, _words: told.append(problem) or answer)
    instance = SingleInstance(tmp_path)
    assert not instance.acquire()
    assert app._take_over(qapp, instance) is answer
    assert "mayas-old-pc" in told[0].why_and_now
    assert ((tmp_path / "running.lock").read_text(encoding="utf-8") == lock) is not answer
    instance.release()


def test_milliseconds_are_counted_from_the_start_of_the_process() -> None:
    assert 0 < app.milliseconds_since_start() < 3_600_000


def test_without_a_screen_the_window_is_not_tried(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    assert app.main(["--data", str(tmp_path)]) == 2
    assert "There is no screen here" in capsys.readouterr().err
