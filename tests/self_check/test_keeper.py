"""The keeper with workers that do what a broken program might: hang, die, say half a line, refuse to end."""

from __future__ import annotations

import json
import signal
import subprocess
import sys

import pytest

from makerapp.self_check import program
from makerapp.self_check.keeper import Keeper
from makerapp.self_check.place import CheckFolder
from makerapp.self_check.plan import CHECKS, CLOSING
from makerapp.self_check.report import Report, Result

NAMES = [check.name for check in CHECKS]

# A worker that does every check well from the one it is told, but for what ``at`` makes it do.
WORKER = """
import json, os, sys, time
lines, names, first, at = open(sys.argv[1], "a"), json.loads(sys.argv[2]), sys.argv[3], json.loads(sys.argv[4])
def say(**said):
    lines.write(json.dumps(said) + "\\n"); lines.flush()
for name in names[names.index(first):]:
    say(begins=name)
    exec(at.get(name, ""))
    if name != "close":
        result = dict(name=name, title=name.title(), ok=True, detail="Well.", seconds=0.1)
        say(versions={"Python": "3"}, facts={"screen": "none"}, result=result)
"""


class Run:
    """One run of the keeper: ``at`` is what a worker does at the check of a name, as Python."""

    def __init__(self, folder: CheckFolder, monkeypatch: pytest.MonkeyPatch) -> None:
        self.folder = folder
        self.report = Report({"name": "Makerbench"}, planned={check.name: check.title for check in CHECKS})
        self.told: list[Result] = []
        self.started: list[str] = []
        self.at: dict[str, str] = {}
        monkeypatch.setattr(program, "start", self._start)

    def _start(self, *arguments: str, errors, **_more: str) -> subprocess.Popen[bytes]:
        self.started.append(arguments[-1])
        told = [str(self.folder.lines), json.dumps(NAMES), arguments[-1], json.dumps(self.at)]
        return subprocess.Popen([sys.executable, "-c", WORKER, *told], stderr=errors)

    def keep(self, one: float = 20, whole: float = 40) -> Report:
        Keeper(self.folder, self.report, self.told.append, one, whole).keep()
        return self.report

    @property
    def wrong(self) -> dict[str, str]:
        return {each.name: each.detail for each in self.report.failed}

    def written(self) -> dict:
        return json.loads(self.folder.report.read_text(encoding="utf-8"))


@pytest.fixture
def run(folder: CheckFolder, monkeypatch: pytest.MonkeyPatch) -> Run:
    return Run(folder, monkeypatch)


def test_all_is_well(run: Run) -> None:
    assert run.keep().ok
    assert run.started == ["versions"]
    assert [each.name for each in run.told] == NAMES
    written = run.written()
    assert written["ok"] is True
    assert written["versions"] == {"Python": "3"}
    assert written["program"] == {"name": "Makerbench", "screen": "none"}
    assert written["planned"][0] == {"name": "versions", "title": "The program and its libraries"}


def test_a_worker_that_is_killed_costs_one_check(run: Run) -> None:
    run.at = {"window": "os.kill(os.getpid(), 11)"}
    assert not run.keep().ok
    assert list(run.wrong) == ["window"]
    assert f"signal {signal.SIGSEGV:d}" in run.wrong["window"]
    assert run.started == ["versions", "themes"]
    assert [each.name for each in run.report.results] == NAMES


def test_what_a_dying_worker_said_is_told(run: Run) -> None:
    run.at = {"fonts": "sys.exit('could not connect to display :7')"}
    run.keep()
    assert run.wrong == {"fonts": "The program was ended by it (exit code 1). could not connect to display :7"}


def test_a_windows_exit_code_is_told_as_such(run: Run, folder: CheckFolder) -> None:
    keeper = Keeper(folder, run.report, run.told.append)
    assert "0xc0000005" in keeper._died(0xC0000005, 0)


def test_a_worker_that_hangs_is_ended_and_the_rest_is_done(run: Run) -> None:
    run.at = {"printers": "time.sleep(60)"}
    run.keep(one=1)
    assert list(run.wrong) == ["printers"]
    assert "It hung" in run.wrong["printers"]
    assert run.started == ["versions", "one-program"]


def test_the_whole_has_a_limit_too(run: Run) -> None:
    run.at = dict.fromkeys(NAMES[2:], "time.sleep(1)")
    run.keep(whole=2)
    assert not run.report.ok
    assert len(run.report.results) == len(NAMES)
    assert run.wrong[CLOSING.name].startswith("Not reached")
    assert run.written()["finished"] is True


def test_a_program_that_ends_badly_is_told(run: Run) -> None:
    run.at = {"close": "os._exit(9)"}
    run.keep()
    assert run.wrong == {"close": "The program was ended by it (exit code 9)."}


def test_a_worker_that_never_gets_going_costs_every_check_but_ends(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def start(*_arguments: str, errors, **_more: str) -> subprocess.Popen[bytes]:
        return subprocess.Popen(["false"], stderr=errors)

    monkeypatch.setattr(program, "start", start)
    run.keep()
    assert [each.name for each in run.report.failed] == NAMES


def test_half_a_line_is_waited_for(run: Run) -> None:
    run.at = {"backup": "lines.write('{\"begins\": '); lines.flush(); time.sleep(.3); lines.write('\"backup\"}\\n')"}
    assert run.keep().ok


def test_the_report_is_there_while_a_check_runs(run: Run, folder: CheckFolder) -> None:
    seen = []
    run.at = {"window": "time.sleep(.5)"}
    keeper = Keeper(
        folder, run.report, lambda _result: seen.append(run.written() if run.folder.report.exists() else {})
    )
    keeper.keep()
    assert seen[-1]["ok"] is False
    assert seen[-1]["checks"]


def test_without_a_screen_it_is_done_without_one(
    run: Run, folder: CheckFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    keeper = Keeper(folder, run.report, run.told.append)
    assert keeper._environment()["QT_QPA_PLATFORM"] == "offscreen"
    monkeypatch.setenv("DISPLAY", ":0")
    assert "QT_QPA_PLATFORM" not in keeper._environment()
