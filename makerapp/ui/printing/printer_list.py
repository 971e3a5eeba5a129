"""Which printers there are, for windows: never waited for longer than a moment, however slow the print system is."""

from __future__ import annotations

import threading

from PySide6.QtCore import QObject, Signal

from makerapp.services import preferences
from makerapp.ui.jobs import Job, run_job
from makerapp.ui.printing import printer as printers

# A print system that is well answers in a few milliseconds. One that hangs, or is at the other end of a dead line,
# would hold the window for seconds.
PATIENCE_SECONDS = 0.04


class PrinterList(QObject):
    """The printers found last. ``changed`` where an answer came later than it was waited for, and says other names."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._found: list[str] | None = None
        self._job: Job | None = None

    def names(self) -> list[str]:
        """The printers, the usual one first: asked anew, or as `last_known` where the answer takes its time."""
        if self._job is None or not self._job.is_running:
            self._ask()
        return self.last_known

    @property
    def last_known(self) -> list[str]:
        """The printers of the last answer; before the first one those that papers were set up for."""
        return list(self._found if self._found is not None else _set_up())

    def _ask(self) -> None:
        answers: list[list[str]] = []
        has_answered = threading.Event()

        def look(_progress, _stop) -> list[str]:
            try:
                answers.append(printers.list_printers())
                return answers[0]
            finally:
                has_answered.set()

        self._job = run_job(look, self._told)
        has_answered.wait(PATIENCE_SECONDS)
        if answers:
            self._found = answers[0]

    def _told(self, names: list[str]) -> None:
        before, self._found = self._found, names
        if before != names:
            self.changed.emit()


def _set_up() -> list[str]:
    """The printers the maker chose, the usual one first."""
    setups = preferences.get("print_setups").values()
    chosen = [preferences.get("printer"), *(kept.get("printer", "") for kept in setups)]
    return list(dict.fromkeys(str(name) for name in chosen if name))


PRINTERS = PrinterList()
