"""Looking for a new version off the GUI thread: at a press, or by itself once a day where the maker wants that."""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from makerapp.errors import EnvironmentProblem
from makerapp.services.updates import memory, source
from makerapp.services.updates.found import Found, Kind
from makerapp.ui import jobs

log = logging.getLogger(__name__)

# Some time after the start, when the maker has begun to work; then asked again every hour whether a day has passed.
FIRST_MS = 60_000
EVERY_MS = 3_600_000


def start(
    on_done: Callable[[Found], object], on_stopped: Callable[[], object] | None = None, owner: QObject | None = None
) -> jobs.Job:
    """Look now; what is found is handed over on the GUI thread, where ``memory.remember`` keeps it."""
    where = source.read_source()

    def work(_progress: jobs.Progress, stop: jobs.Stop) -> Found:
        # The network's modules are loaded by the first look, here and not on the GUI thread.
        from makerapp.services.updates import look
        from makerapp.services.updates.fetch import Stopped

        try:
            return look.look(where, stop)
        except Stopped:
            raise jobs.JobStopped from None

    return jobs.run_job(work, on_done, on_stopped=on_stopped, owner=owner)


class UpdateWatch(QObject):
    """Looks in the background where that is wanted and due. ``newer`` comes with a version worth telling of.

    Whatever goes wrong is not told: nobody asked, and the next day is soon enough. Settings say how the last look
    ended.
    """

    newer = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._job: jobs.Job | None = None
        self._every = QTimer(self)
        self._every.setInterval(EVERY_MS)
        self._every.timeout.connect(self.look_if_due)

    def begin(self) -> None:
        """Count from now: the program has just been started."""
        QTimer.singleShot(FIRST_MS, self, self.look_if_due)
        self._every.start()

    def look_if_due(self) -> None:
        """Look, unless it is not wanted, was done within the last day, or is being done."""
        if (self._job is None or not self._job.is_running) and memory.is_due():
            self._job = start(self._done, owner=self)

    def _done(self, found: Found) -> None:
        try:
            memory.remember(found)
        except EnvironmentProblem as problem:
            log.warning("what came of looking for a new version is not kept: %s", problem)
            return
        known = memory.known_newer()
        if found.kind is Kind.NEWER and known is not None:
            self.newer.emit(known)
