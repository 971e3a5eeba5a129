from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from makerapp import launch
from makerapp.errors import EnvironmentProblem
from makerapp.ui import opening, refusals
from makerapp.ui.about.check_dialog import CheckDialog, CheckRow
from makerapp.ui.about.check_run import read_report
from tests.ui.bench import Bench, texts_of

# What a check would do: writes a report of three checks into the folder it is given.
WELL = """
import json, os, pathlib, sys
folder = pathlib.Path(sys.argv[-1]); folder.mkdir(parents=True, exist_ok=True)
def write(ok, finished, details, running=""):
    checks = [dict(name=name, title=f"Title {name}", ok=not words.startswith("Bad"), detail=words, seconds=0)
              for name, words in zip("abc", details)]
    planned = [dict(name=name, title=f"Title {name}") for name in "abc"]
    text = json.dumps(dict(ok=ok, finished=finished, planned=planned, running=running, checks=checks))
    partial = folder / "partial"; partial.write_text(text); partial.replace(folder / "report.json")
    (folder / "report.txt").write_text("The report\\n", encoding="utf-8")
"""


@pytest.fixture
def child(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The Python that is run in place of a check: put it in as the one entry."""
    code = [""]

    def command(*arguments: str) -> list[str]:
        return [sys.executable, "-c", WELL + code[0], *arguments]

    monkeypatch.setattr(launch, "own_command", command)
    return code


def open_dialog(bench: Bench, qtbot: QtBot) -> CheckDialog:
    dialog = CheckDialog(bench.context, bench.window)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def wait_for_end(dialog: CheckDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: dialog.again.isVisible() and not dialog.run.is_running, timeout=30_000)


def rows(dialog: CheckDialog) -> list[str]:
    return [row.accessibleName() for row in dialog.list.findChildren(CheckRow) if row.isVisibleTo(dialog)]


def test_this_very_program_is_checked_and_can_be_stopped(bench: Bench, qtbot: QtBot) -> None:
    dialog = open_dialog(bench, qtbot)
    assert dialog.stop.isVisible()
    assert not dialog.copy.isVisible()
    qtbot.waitUntil(lambda: len(rows(dialog)) > 3, timeout=60_000)
    assert dialog.verdict.text().partition(":")[0].endswith("of 27")
    dialog.stop.click()
    wait_for_end(dialog, qtbot)
    assert dialog.verdict.text() == "You stopped the check."
    assert rows(dialog)[0].startswith("Works: The program and its libraries. ")
    assert json.loads((bench.context.data.logs / "check" / "report.json").read_text(encoding="utf-8"))["ok"] is False
    dialog.copy.click()
    assert "The check was not finished" in QGuiApplication.clipboard().text()


def test_all_is_well(bench: Bench, qtbot: QtBot, child: list[str]) -> None:
    child[0] = "write(True, True, ['Good.'] * 3)"
    dialog = open_dialog(bench, qtbot)
    wait_for_end(dialog, qtbot)
    assert dialog.verdict.text() == "Everything works: 3 of 3 checks."
    assert rows(dialog) == [f"Works: Title {name}. Good." for name in "abc"]
    assert not dialog.stop.isVisible()
    assert dialog.copy.hasFocus()
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == "The report\n"
    assert bench.said == ["Report copied"]


def test_what_is_wrong_stands_first(bench: Bench, qtbot: QtBot, child: list[str]) -> None:
    child[0] = "write(False, True, ['Good.', 'Good.', 'Bad.']); sys.exit(1)"
    dialog = open_dialog(bench, qtbot)
    wait_for_end(dialog, qtbot)
    assert dialog.verdict.text() == "1 of 3 checks found something wrong."
    assert rows(dialog)[0] == "Something is wrong: Title c. Bad."
    assert len(rows(dialog)) == 3


def test_how_far_it_has_come_is_shown(bench: Bench, qtbot: QtBot, child: list[str]) -> None:
    child[0] = "import time; write(False, False, ['Good.'], 'b'); time.sleep(60)"
    dialog = open_dialog(bench, qtbot)
    qtbot.waitUntil(lambda: dialog.verdict.text() == "2 of 3: Title b", timeout=20_000)
    assert (dialog.progress.value(), dialog.progress.maximum()) == (1, 3)
    dialog.close()
    assert not dialog.run.is_running


@pytest.mark.parametrize(
    ("code", "verdict", "remark"),
    [
        ("sys.exit('no libQt6Core.so.6')", "The check couldn't be finished.", "“no libQt6Core.so.6”"),
        ("os.abort()", "The check couldn't be finished.", "install it again"),
        ("write(False, False, ['Good.'], 'b'); os._exit(1)", "The check couldn't be finished.", "install it again"),
        ("print('The disk is full.', file=sys.stderr); sys.exit(2)", "The check couldn't begin.", "The disk is full."),
    ],
)
def test_a_check_that_dies_is_told(
    bench: Bench, qtbot: QtBot, child: list[str], code: str, verdict: str, remark: str
) -> None:
    child[0] = code
    dialog = open_dialog(bench, qtbot)
    wait_for_end(dialog, qtbot)
    assert dialog.verdict.text() == verdict
    assert remark in dialog.remark.text()


def test_a_program_that_cannot_be_started_is_told(
    bench: Bench, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(launch, "own_command", lambda *_: [str(tmp_path / "gone")])
    dialog = open_dialog(bench, qtbot)
    wait_for_end(dialog, qtbot)
    assert dialog.verdict.text() == "The check couldn't be finished."
    assert not dialog.copy.isVisible()


def test_a_report_of_last_time_is_not_taken_for_this_one(bench: Bench, qtbot: QtBot, child: list[str]) -> None:
    child[0] = "write(True, True, ['Good.'] * 3)"
    dialog = open_dialog(bench, qtbot)
    wait_for_end(dialog, qtbot)
    child[0] = "sys.exit(3)"
    dialog.again.click()
    wait_for_end(dialog, qtbot)
    assert dialog.verdict.text() == "The check couldn't be finished."
    assert rows(dialog) == []
    assert not dialog.copy.isVisible()


def test_a_folder_that_cannot_be_written_is_told(
    bench: Bench, qtbot: QtBot, child: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "unlink", refuse)
    dialog = open_dialog(bench, qtbot)
    monkeypatch.undo()
    assert dialog.verdict.text() == "The check couldn't begin."
    assert "Permission denied" in dialog.remark.text()


def test_nothing_flashes_up(bench: Bench, qtbot: QtBot, child: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    child[0] = "write(True, True, [os.environ['QT_QPA_PLATFORM']] * 3)"
    dialog = open_dialog(bench, qtbot)
    wait_for_end(dialog, qtbot)
    assert rows(dialog)[0].endswith(". offscreen")


def test_the_report_is_saved_where_the_maker_says(
    bench: Bench, qtbot: QtBot, child: list[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    child[0] = "write(True, True, ['Good.'] * 3)"
    dialog = open_dialog(bench, qtbot)
    wait_for_end(dialog, qtbot)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "my report"), ""))
    dialog.save.click()
    assert (tmp_path / "my report.txt").read_text(encoding="utf-8") == "The report\n"
    assert bench.said == ["Report saved"]
    problems: list[EnvironmentProblem] = []
    monkeypatch.setattr(refusals, "offer_again", lambda _parent, problem: problems.append(problem))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "no folder" / "a"), ""))
    dialog.save.click()
    assert problems[0].what == "The report couldn't be saved."


def test_the_folder_is_opened(bench: Bench, qtbot: QtBot, child: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    child[0] = "write(True, True, ['Good.'] * 3)"
    dialog = open_dialog(bench, qtbot)
    wait_for_end(dialog, qtbot)
    opened: list[Path] = []
    monkeypatch.setattr(opening, "open_folder", lambda _parent, folder: opened.append(folder))
    dialog.folder.click()
    assert opened == [bench.context.data.logs / "check"]


def test_it_says_that_orders_are_not_touched(bench: Bench, qtbot: QtBot, child: list[str]) -> None:
    dialog = open_dialog(bench, qtbot)
    assert any("Your own orders are not touched" in text for text in texts_of(dialog))
    wait_for_end(dialog, qtbot)


def test_a_report_that_is_not_there_yet(tmp_path: Path) -> None:
    assert read_report(tmp_path / "report.json") is None
