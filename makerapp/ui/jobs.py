"""The one way to do something long: on a thread, with progress and Stop, results back on the GUI thread.

A job gets two callables: ``progress(done, total, words)`` and ``stop()``, which turns True when the user
pressed Stop. It must not touch widgets and opens its own database connection.
"""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot
from shiboken6 import isValid

Progress = Callable[..., None]
"""``progress(done, total, words="")``: whole numbers, ``total`` 0 where nobody knows."""

Stop = Callable[[], bool]
Work = Callable[[Progress, Stop], Any]


# How long a thread may keep Python for itself. The window gives it away with each call into Qt and would wait this
# long to get it back: Python's own five milliseconds make five times as long a block of the same work beside a job.
_TURN_SECONDS = 0.0005


class JobStopped(Exception):
    """Raised inside a job to end it early after ``stop()`` turned True."""


class Job(QObject):
    """One piece of work. Made by ``run_job``; keep it to call ``stop``."""

    _progressed = Signal(int, int, str)
    _finished = Signal(object)
    _failed = Signal(object)
    _stopped = Signal()

    def __init__(
        self,
        work: Work,
        on_done: Callable[[Any], object],
        on_error: Callable[[Exception], object] | None,
        on_progress: Callable[[int, int, str], object] | None,
        on_stopped: Callable[[], object] | None,
        owner: QObject | None,
    ) -> None:
        super().__init__()
        self._work = work
        self._on_done = on_done
        self._on_error = on_error
        self._on_progress = on_progress
        self._on_stopped = on_stopped
        self._owner = owner
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None
        self.is_running = True
        # These slots belong to a QObject of the GUI thread, so Qt carries the call over; a plain function
        # connected to a signal would run on the worker's thread.
        queued = Qt.ConnectionType.QueuedConnection
        self._progressed.connect(self._deliver_progress, queued)
        self._finished.connect(self._deliver_done, queued)
        self._failed.connect(self._deliver_error, queued)
        self._stopped.connect(self._deliver_stopped, queued)

    def stop(self) -> None:
        """Ask the work to end; it ends at the next point where it looks."""
        self._stop.set()

    def start(self) -> None:
        sys.setswitchinterval(_TURN_SECONDS)
        self._thread = threading.Thread(target=self._run, name="makerbench-job", daemon=True)
        self._thread.start()

    def run_inline(self) -> None:
        """Do the work here and now and deliver at once."""
        try:
            result = self._work(self._tell_inline, self._stop.is_set)
        except JobStopped:
            self._deliver_stopped()
        except Exception as fault:  # handed to on_error or the crash dialog, not swallowed
            self._deliver_error(fault)
        else:
            self._deliver_done(result)

    def wait(self, seconds: float) -> bool:
        """True when the thread has ended within ``seconds``; its results may still be on their way."""
        if self._thread is not None:
            self._thread.join(seconds)
            return not self._thread.is_alive()
        return True

    def _run(self) -> None:
        try:
            result = self._work(self._tell, self._stop.is_set)
        except JobStopped:
            self._stopped.emit()
        except Exception as fault:  # handed to on_error or the crash dialog, not swallowed
            self._failed.emit(fault)
        else:
            self._finished.emit(result)

    def _tell(self, done: int, total: int, words: str = "") -> None:
        self._progressed.emit(done, total, words)

    def _tell_inline(self, done: int, total: int, words: str = "") -> None:
        self._deliver_progress(done, total, words)

    def _owner_gone(self) -> bool:
        """True when the page that asked has been closed: nobody is left to be told."""
        return self._owner is not None and not isValid(self._owner)

    @Slot(int, int, str)
    def _deliver_progress(self, done: int, total: int, words: str) -> None:
        if self._on_progress is not None and self.is_running and not self._owner_gone():
            self._on_progress(done, total, words)

    @Slot(object)
    def _deliver_done(self, result: Any) -> None:
        self._end()
        if not self._owner_gone():
            self._on_done(result)

    @Slot(object)
    def _deliver_error(self, fault: Exception) -> None:
        self._end()
        if self._on_error is not None and not self._owner_gone():
            self._on_error(fault)
        else:
            sys.excepthook(type(fault), fault, fault.__traceback__)

    @Slot()
    def _deliver_stopped(self) -> None:
        self._end()
        if self._on_stopped is not None and not self._owner_gone():
            self._on_stopped()

    def _end(self) -> None:
        self.is_running = False
        if self._thread is not None:
            # The thread has said its last word; waiting lets it drop this object, so that the object is
            # never destroyed on the wrong thread.
            self._thread.join()
        _running.discard(self)


_running: set[Job] = set()
_inline = threading.local()


def run_job(
    work: Work,
    on_done: Callable[[Any], object],
    on_error: Callable[[Exception], object] | None = None,
    on_progress: Callable[[int, int, str], object] | None = None,
    *,
    on_stopped: Callable[[], object] | None = None,
    owner: QObject | None = None,
) -> Job:
    """Run ``work(progress, stop)`` on a thread; exactly one of the ends is called later on the GUI thread.

    Without ``on_error`` an exception goes to ``sys.excepthook``, i.e. the crash dialog. When ``owner`` is
    gone by then, results are dropped. Call on the GUI thread.
    """
    job = Job(work, on_done, on_error, on_progress, on_stopped, owner)
    _running.add(job)
    if getattr(_inline, "on", False):
        job.run_inline()
    else:
        job.start()
    return job


@contextmanager
def inline_jobs() -> Iterator[None]:
    """Within this block jobs run at once on the calling thread; for tests and headless use."""
    before = getattr(_inline, "on", False)
    _inline.on = True
    try:
        yield
    finally:
        _inline.on = before


def running_jobs() -> list[Job]:
    """The jobs that have not been delivered yet."""
    return list(_running)


def stop_all(seconds: float = 5.0) -> bool:
    """Ask every job to stop and wait for their threads; True when all have ended. Call before quitting."""
    deadline = time.monotonic() + seconds
    jobs = running_jobs()
    for job in jobs:
        job.stop()
    ended = [job.wait(max(0.0, deadline - time.monotonic())) for job in jobs]
    QCoreApplication.sendPostedEvents()
    return all(ended)
