from __future__ import annotations

import sys
import threading
import time

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from makerapp.ui.jobs import JobStopped, Progress, Stop, inline_jobs, run_job, running_jobs, stop_all


class Heard:
    """Everything a job delivered, with the thread it came on."""

    def __init__(self) -> None:
        self.done: list[object] = []
        self.errors: list[Exception] = []
        self.progress: list[tuple[int, int, str]] = []
        self.stopped = 0
        self.threads: set[threading.Thread] = set()

    def on_done(self, result: object) -> None:
        self.threads.add(threading.current_thread())
        self.done.append(result)

    def on_error(self, fault: Exception) -> None:
        self.threads.add(threading.current_thread())
        self.errors.append(fault)

    def on_progress(self, done: int, total: int, words: str) -> None:
        self.threads.add(threading.current_thread())
        self.progress.append((done, total, words))

    def on_stopped(self) -> None:
        self.threads.add(threading.current_thread())
        self.stopped += 1


def counting(progress: Progress, stop: Stop) -> str:
    for number in range(3):
        progress(number + 1, 3, f"Order {number + 1}")
    return "three"


def failing(progress: Progress, stop: Stop) -> None:
    raise OSError("disk full")


def waiting(progress: Progress, stop: Stop) -> None:
    while not stop():
        time.sleep(0.002)
    raise JobStopped


def test_progress_and_result_arrive_on_the_gui_thread(qtbot: QtBot) -> None:
    heard = Heard()
    job = run_job(counting, heard.on_done, heard.on_error, heard.on_progress)
    qtbot.waitUntil(lambda: bool(heard.done))
    assert heard.done == ["three"]
    assert heard.progress == [(1, 3, "Order 1"), (2, 3, "Order 2"), (3, 3, "Order 3")]
    assert heard.threads == {threading.main_thread()}
    assert not job.is_running
    assert running_jobs() == []


def test_work_runs_off_the_gui_thread(qtbot: QtBot) -> None:
    heard = Heard()
    run_job(lambda progress, stop: threading.current_thread(), heard.on_done)
    qtbot.waitUntil(lambda: bool(heard.done))
    assert heard.done[0] is not threading.main_thread()


def test_error_arrives_on_the_gui_thread(qtbot: QtBot) -> None:
    heard = Heard()
    run_job(failing, heard.on_done, heard.on_error)
    qtbot.waitUntil(lambda: bool(heard.errors))
    assert isinstance(heard.errors[0], OSError)
    assert heard.threads == {threading.main_thread()}
    assert heard.done == []


def test_error_nobody_takes_reaches_the_crash_hook(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    caught: list[BaseException] = []
    monkeypatch.setattr(sys, "excepthook", lambda _kind, value, _trace: caught.append(value))
    run_job(failing, lambda _result: None)
    qtbot.waitUntil(lambda: bool(caught))
    assert isinstance(caught[0], OSError)


def test_stop_ends_the_work(qtbot: QtBot) -> None:
    heard = Heard()
    job = run_job(waiting, heard.on_done, heard.on_error, on_stopped=heard.on_stopped)
    job.stop()
    qtbot.waitUntil(lambda: heard.stopped == 1)
    assert heard.done == []
    assert heard.errors == []


def test_stop_all_before_quitting(qtbot: QtBot) -> None:
    heard = Heard()
    for _ in range(3):
        run_job(waiting, heard.on_done, on_stopped=heard.on_stopped)
    assert stop_all(5.0)
    qtbot.waitUntil(lambda: heard.stopped == 3)
    assert running_jobs() == []


def test_page_that_was_closed_is_not_called(qtbot: QtBot) -> None:
    heard = Heard()
    owner = QObject()
    go = threading.Event()
    job = run_job(lambda progress, stop: go.wait(5), heard.on_done, owner=owner)
    with qtbot.waitSignal(owner.destroyed):
        owner.deleteLater()
    go.set()
    qtbot.waitUntil(lambda: not job.is_running)
    assert heard.done == []


def test_inline_delivers_before_it_returns(qtbot: QtBot) -> None:
    heard = Heard()
    with inline_jobs():
        run_job(counting, heard.on_done, heard.on_error, heard.on_progress)
        assert heard.done == ["three"]
        assert len(heard.progress) == 3
        run_job(failing, heard.on_done, heard.on_error)
        assert len(heard.errors) == 1

        def stopped(progress: Progress, stop: Stop) -> None:
            raise JobStopped

        run_job(stopped, heard.on_done, on_stopped=heard.on_stopped)
        assert heard.stopped == 1
    assert running_jobs() == []


def test_many_jobs_leave_nothing_behind(qtbot: QtBot) -> None:
    heard = Heard()
    for _ in range(40):
        run_job(counting, heard.on_done, on_progress=heard.on_progress)
    qtbot.waitUntil(lambda: len(heard.done) == 40)
    assert len(heard.progress) == 120
    assert running_jobs() == []
