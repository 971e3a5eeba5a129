"""One print from order to paper: laid out, handed over, noted in the timeline, watched for a while."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from makerapp.errors import EnvironmentProblem, MakerbenchError
from makerapp.printing.documents import Paper
from makerapp.services import paperwork
from makerapp.services.paperwork import Kind, Sheets
from makerapp.services.threads import own_connection
from makerapp.ui.jobs import Job, JobStopped, run_job
from makerapp.ui.printing import printer as printers
from makerapp.ui.printing.printer import Ticket

SLOW_AFTER_MS = 2000


@dataclass(frozen=True)
class Wish:
    """What to put on paper. ``paper`` is "a4", "letter" or "a5"."""

    order_ids: tuple[int, ...]
    kinds: tuple[Kind, ...]
    paper: str
    leave_out_gift_prices: bool = True


def laid_out(wish: Wish, progress=None, stop=None) -> Sheets:
    """The pages of a wish, on a connection of the calling worker thread. Raises JobStopped where it was stopped."""
    # Laying out is loaded with its first use, on the worker thread.
    from makerapp.printing.render import PrintStopped

    with own_connection():
        try:
            return paperwork.lay_out(
                wish.order_ids,
                wish.kinds,
                Paper(wish.paper),
                progress,
                stop,
                leave_out_gift_prices=wish.leave_out_gift_prices,
            )
        except PrintStopped as stopped:
            raise JobStopped from stopped


class PrintingStopped(EnvironmentProblem):
    """The maker stopped waiting: nothing is broken, but what the printer has got of it is not known."""


class PrintRun(QObject):
    """Prints off the GUI thread. ``printed`` when the printer took it, ``failed`` with the problem when not.

    ``slow`` comes where the printer has not answered after two seconds, so that ``stop`` can be offered;
    ``trouble`` later where a print that was taken does not come out.
    """

    printed = Signal(object)
    failed = Signal(object)
    slow = Signal()
    trouble = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._job: Job | None = None
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(SLOW_AFTER_MS)
        self._patience.timeout.connect(self.slow)

    @property
    def is_running(self) -> bool:
        """Something is being handed over right now."""
        return self._job is not None and self._job.is_running

    def start(self, what: Wish | Sheets, printer: str, paper: str, title: str) -> None:
        """Print a wish, or pages that were laid out already, which then are exactly what was previewed."""

        def work(progress, stop) -> tuple[Sheets, Ticket]:
            sheets = what if isinstance(what, Sheets) else laid_out(what, progress, stop)
            return sheets, printers.print_pdf(sheets.pdf, printer, paper, title, stop)

        self._patience.start()
        self._job = run_job(work, self._taken, self._refused, on_stopped=self._stopped, owner=self)

    def stop(self) -> None:
        """Stop waiting for the printer; ``failed`` says so, unless the pages were taken in the same moment."""
        if self._job is not None:
            self._job.stop()

    def _stopped(self) -> None:
        self._end()
        self.failed.emit(
            PrintingStopped(
                self.tr("Printing was stopped."),
                self.tr("Look at the printer before you print again: the pages may still come out."),
            )
        )

    def _end(self) -> None:
        self._job = None
        self._patience.stop()

    def _taken(self, result: tuple[Sheets, Ticket]) -> None:
        sheets, ticket = result
        self._end()
        try:
            paperwork.record_printed(sheets, ticket.printer)
        except MakerbenchError as problem:
            self.failed.emit(problem)
            return
        self.printed.emit(sheets)
        if ticket.job:
            run_job(lambda _progress, _stop: printers.follow(ticket), lambda _end: None, self._in_trouble, owner=self)

    def _refused(self, fault: Exception) -> None:
        self._end()
        if not isinstance(fault, MakerbenchError):
            raise fault
        self.failed.emit(fault)

    def _in_trouble(self, fault: Exception) -> None:
        if not isinstance(fault, MakerbenchError):
            raise fault
        self.trouble.emit(fault)


def title_of(numbers: Sequence[str]) -> str:
    """What the printer's queue shows: "#1042", "8 orders"."""
    return numbers[0] if len(numbers) == 1 else f"{len(numbers)} orders"
