"""One print from order to paper: laid out, handed over, noted in the timeline, watched for a while."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from makerapp.errors import EnvironmentProblem, MakerbenchError
from makerapp.services.paperwork import jobs, records, sheets
from makerapp.services.paperwork.jobs import PrintPiece
from makerapp.services.paperwork.sheets import Sheets
from makerapp.services.paperwork.wish import Wish
from makerapp.services.threads import own_connection
from makerapp.ui.jobs import Job, JobStopped, run_job
from makerapp.ui.printing import printer as printers
from makerapp.ui.printing.printer import JobEnd, Ticket

SLOW_AFTER_MS = 2000


@dataclass(frozen=True)
class Taken:
    """What came of handing over: the pieces that were taken, and the problem that stopped the rest, if any."""

    sheets: Sheets
    tickets: tuple[tuple[PrintPiece, Ticket], ...]
    problem: MakerbenchError | None = None


def laid_out(wish: Wish, progress=None, stop=None) -> Sheets:
    """The pages of a wish, on a connection of the calling worker thread. Raises JobStopped where it was stopped."""
    # Laying out is loaded with its first use, on the worker thread.
    from makerapp.printing.render import PrintStopped

    with own_connection():
        try:
            return sheets.lay_out(wish, progress, stop)
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

    def start(self, what: Wish | Sheets, title: str) -> None:
        """Print a wish, or pages that were laid out already, which then are exactly what was previewed.

        Each kind of document goes to its own printer; papers for the same printer and paper go in one job.
        """

        def work(progress, stop) -> Taken:
            laid = what if isinstance(what, Sheets) else laid_out(what, progress, stop)
            tickets: list[tuple[PrintPiece, Ticket]] = []
            for piece in jobs.pieces(laid):
                try:
                    tickets.append((piece, printers.print_pdf(piece.pdf, piece.setup, title, stop)))
                except MakerbenchError as problem:
                    return Taken(laid, tuple(tickets), problem)
            return Taken(laid, tuple(tickets))

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

    def _taken(self, taken: Taken) -> None:
        self._end()
        try:
            for piece, ticket in taken.tickets:
                job_id, _outcome = records.record_sent(piece, ticket.printer, ticket.job)
                self._follow(job_id, ticket)
        except MakerbenchError as problem:
            self.failed.emit(problem)
            return
        if taken.problem is not None:
            self.failed.emit(taken.problem)
        else:
            self.printed.emit(taken.sheets)

    def _follow(self, job_id: int, ticket: Ticket) -> None:
        """Accepted is not printed: watch until the printer says what became of it."""

        def ended(end: JobEnd) -> None:
            if end.outcome != "sent":
                records.record_end(job_id, end.outcome, pages_done=end.pages_done, reason=end.reason)
            if end.problem is not None:
                self.trouble.emit(end.problem)

        run_job(lambda _progress, stop: printers.follow(ticket, stop=stop), ended, owner=self)

    def _refused(self, fault: Exception) -> None:
        self._end()
        if not isinstance(fault, MakerbenchError):
            raise fault
        self.failed.emit(fault)


def title_of(numbers: Sequence[str]) -> str:
    """What the printer's queue shows: "#1042", "8 orders"."""
    return numbers[0] if len(numbers) == 1 else f"{len(numbers)} orders"
