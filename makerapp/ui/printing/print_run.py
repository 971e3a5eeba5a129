"""One print from order to paper: laid out, handed over, noted in the timeline, then watched to its end."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from makerapp.errors import EnvironmentProblem, MakerbenchError
from makerapp.services.paperwork import jobs, kept, records, sheets
from makerapp.services.paperwork.jobs import PrintPiece
from makerapp.services.paperwork.sheets import Sheets
from makerapp.services.paperwork.wish import Wish
from makerapp.services.threads import own_connection
from makerapp.services.words import listed
from makerapp.translation import counted
from makerapp.ui.jobs import Job, JobStopped, run_job
from makerapp.ui.printing import batch_desk, print_words
from makerapp.ui.printing import printer as printers
from makerapp.ui.printing.batch_watch import PrintWatch, Taken
from makerapp.ui.printing.paper_names import names_of

SLOW_AFTER_MS = 2000


@dataclass(frozen=True)
class HandedOver:
    """What came of handing over: the pieces that were taken, and the problem that stopped the rest, if any."""

    sheets: Sheets | None
    taken: tuple[Taken, ...]
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
    ``trouble`` later where a print that was taken waits or does not come out, ``over_it`` where one that waited went
    on after all. What was taken is watched to its end even when
    ``parent`` is gone by then, and shown by the window's `BatchDesk` where it takes long or fails; not its failure
    while ``tells_itself`` says that whoever hears ``trouble`` shows that.
    """

    printed = Signal(object)
    failed = Signal(object)
    slow = Signal()
    trouble = Signal(object)
    over_it = Signal()

    def __init__(self, parent: QObject | None = None, *, tells_itself: Callable[[], bool] = lambda: False) -> None:
        super().__init__(parent)
        self._job: Job | None = None
        self._tells_itself = tells_itself
        self._title = ""
        # What was taken of a print whose rest was refused: it doesn't come twice when that is printed again.
        self._taken_before: tuple[PrintPiece, ...] = ()
        self._watches: list[PrintWatch] = []
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(SLOW_AFTER_MS)
        self._patience.timeout.connect(self.slow)

    @property
    def is_running(self) -> bool:
        """Something is being handed over right now."""
        return self._job is not None and self._job.is_running

    def start(self, what: Wish | Sheets | PrintPiece, title: str) -> None:
        """Print a wish, or pages that were laid out already, which then are exactly what was previewed.

        Each kind of document goes to its own printer; papers for the same printer and paper go in one job. A piece is
        what is left of such a job. Where one printer took its piece and another refused, printing the same again gives
        only what was refused.
        """
        before = self._taken_before

        def work(progress, stop) -> HandedOver:
            laid = laid_out(what, progress, stop) if isinstance(what, Wish) else what
            if isinstance(laid, PrintPiece):
                return _hand_over((laid,), None, title, stop)
            left = [piece for piece in jobs.pieces(laid) if piece not in before]
            return _hand_over(left, laid, title, stop)

        self._title = title
        self._take_back_waiting()
        self._patience.start()
        self._job = run_job(work, self._handed_over, self._refused, on_stopped=self._stopped, owner=self)

    def _take_back_waiting(self) -> None:
        """What waits for paper and is printed again now would come out twice when there is some."""
        for watch in self._watches:
            waits = watch.seen.problem is not None and watch.title == self._title
            if waits and watch.taken.piece not in self._taken_before:
                watch.give_up()

    def stop(self) -> None:
        """Stop waiting for the printer; ``failed`` says so, unless the pages were taken in the same moment."""
        if self._job is not None:
            self._job.stop()

    def let_go(self, window: QWidget) -> None:
        """Delete a closed window of this print with its pages, once nothing more is being handed over."""
        if self.is_running:
            self.printed.connect(window.deleteLater)
            self.failed.connect(window.deleteLater)
        else:
            window.deleteLater()

    def _stopped(self) -> None:
        self._end()
        self.failed.emit(_stopped_waiting())

    def _end(self) -> None:
        self._job = None
        self._patience.stop()

    def _handed_over(self, found: HandedOver) -> None:
        self._end()
        watches = [PrintWatch(taken, self._title) for taken in found.taken]
        if found.problem is not None:
            self._taken_before += tuple(taken.piece for taken in found.taken)
            if not isinstance(found.problem, PrintingStopped):
                print_words.tell_outside(found.problem)
            self.failed.emit(_beside(found.problem, found.taken))
        else:
            self._taken_before = ()
            self.printed.emit(found.sheets)
        for watch in watches:
            watch.trouble.connect(self.trouble)
            watch.over_it.connect(self.over_it)
            watch.ended.connect(lambda watch=watch: self._ended(watch))
            self._watches.append(watch)
            batch_desk.show(watch, _widget_over(self), self._tells_itself)
            watch.start()

    def _ended(self, watch: PrintWatch) -> None:
        """What was taken but never came out has to be sent again after all."""
        self._watches.remove(watch)
        if watch.seen.outcome in ("failed", "stopped"):
            self._taken_before = tuple(piece for piece in self._taken_before if piece != watch.taken.piece)

    def _refused(self, fault: Exception) -> None:
        self._end()
        if not isinstance(fault, MakerbenchError):
            raise fault
        print_words.tell_outside(fault)
        self.failed.emit(fault)


def _hand_over(pieces: Sequence[PrintPiece], laid: Sheets | None, title: str, stop: Callable[[], bool]) -> HandedOver:
    """Give each piece to its printer and note that it was taken. On the worker thread."""
    taken: list[Taken] = []
    for piece in pieces:
        try:
            # Kept first: what is on paper can always be printed again as it was.
            kept.keep(piece.pdf)
            ticket = printers.print_pdf(piece.pdf, piece.setup, title, stop)
            with own_connection():
                job_id, _outcome = records.record_sent(piece, ticket.printer, ticket.job)
        except MakerbenchError as problem:
            return HandedOver(laid, tuple(taken), problem)
        except JobStopped:
            if not taken:
                raise
            return HandedOver(laid, tuple(taken), _stopped_waiting())
        taken.append(Taken(job_id, piece, ticket))
    return HandedOver(laid, tuple(taken))


def _beside(problem: MakerbenchError, taken: Sequence[Taken]) -> MakerbenchError:
    """The problem with what another printer took before: it is on its way, and isn't sent again."""
    if not taken:
        return problem
    said = []
    for each in taken:
        kinds = dict.fromkeys(part.kind for part in each.piece.parts)
        papers = listed(names_of(list(kinds)))
        words = QCoreApplication.translate("PrintRun", "Sent to {printer} already, and not sent twice: {papers}.")
        said.append(words.format(printer=printers.shown_name(each.ticket.printer), papers=papers))
    kind = PrintingStopped if isinstance(problem, PrintingStopped) else EnvironmentProblem
    return kind(problem.what, " ".join((problem.why_and_now, *said)))


def _stopped_waiting() -> PrintingStopped:
    return PrintingStopped(
        QCoreApplication.translate("PrintRun", "Printing was stopped."),
        QCoreApplication.translate(
            "PrintRun", "Look at the printer before you print again: the pages may still come out."
        ),
    )


def _widget_over(run: QObject) -> QWidget | None:
    """The widget that ``run`` belongs to."""
    above: QObject | None = run
    while above is not None and not isinstance(above, QWidget):
        above = above.parent()
    return above


def title_of(numbers: Sequence[str]) -> str:
    """What the printer's queue shows: "#1042", "8 orders"."""
    return numbers[0] if len(numbers) == 1 else counted("1 order", "{n} orders", len(numbers))
