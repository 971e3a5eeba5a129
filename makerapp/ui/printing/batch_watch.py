"""A print that was taken, watched to its end, whatever becomes of the window that began it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal, Slot

from makerapp.errors import MakerbenchError
from makerapp.services.paperwork import batch, records
from makerapp.services.paperwork.batch import Stack
from makerapp.services.paperwork.jobs import PrintPiece
from makerapp.services.threads import own_connection
from makerapp.ui.jobs import run_job
from makerapp.ui.printing import print_words
from makerapp.ui.printing import printer as printers
from makerapp.ui.printing.printer import JobEnd, Ticket


@dataclass(frozen=True)
class Taken:
    """A piece that a printer took; ``job_id`` is its record."""

    job_id: int
    piece: PrintPiece
    ticket: Ticket


class PrintWatch(QObject):
    """Follows one job. ``moved`` when more is known, ``ended`` once; ``trouble`` with the problem where it has one.

    A job that waits has another ``trouble`` once it is given up; ``over_it`` where it went on after all.

    The end is written down by the thread that watches, so it is kept even where nobody looks any more.
    """

    moved = Signal()
    ended = Signal()
    trouble = Signal(object)
    over_it = Signal()
    _told = Signal(object)

    def __init__(self, taken: Taken, title: str) -> None:
        super().__init__()
        self.taken = taken
        self.title = title
        self.stacks: tuple[Stack, ...] = batch.stacks(taken.piece)
        self.seen = JobEnd("sent")
        self.is_over = False
        self.is_given_up = False
        self._told.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self.trouble.connect(print_words.tell_outside)

    @property
    def pages(self) -> int:
        """How many pages one copy has."""
        return self.taken.piece.pages

    @property
    def pages_done(self) -> int | None:
        """How many of them came out so far; ``None`` where the printer does not say."""
        return self.seen.pages_done

    @property
    def stacks_done(self) -> int:
        """How many orders, from the first on, lie whole in the printer's tray."""
        if self.seen.outcome == "printed":
            return len(self.stacks)
        return batch.came_out(self.stacks, self.pages_done)

    def start(self) -> None:
        """Begin to watch; the thread ends with the job."""
        _watched.add(self)
        run_job(self._follow, self._ended, self._lost, on_stopped=self._left)

    def give_up(self) -> None:
        """Have the printer stop; what came out by then is told by ``ended``."""
        if self.is_over or self.is_given_up:
            return
        self.is_given_up = True
        ticket = self.taken.ticket
        run_job(lambda _progress, _stop: printers.cancel(ticket), lambda _none: None, self._not_given_up)

    def _follow(self, _progress, stop) -> JobEnd:
        end = printers.follow(self.taken.ticket, None, stop, self._told.emit)
        if end.outcome == "sent":
            return end
        outcome: records.End = end.outcome
        if outcome in ("failed", "stopped") and self.is_given_up:
            # The maker's own wish is no trouble.
            outcome = "stopped"
            end = JobEnd(outcome, end.pages_done, end.reason)
        with own_connection():
            records.record_end(self.taken.job_id, outcome, pages_done=end.pages_done, reason=end.reason)
        return end

    def _not_given_up(self, fault: Exception) -> None:
        if not isinstance(fault, MakerbenchError):
            raise fault
        self.is_given_up = False
        self.trouble.emit(fault)

    def _lost(self, fault: Exception) -> None:
        """The end is known, but can't be written down."""
        self.is_over = True
        self._left()
        self.ended.emit()
        if not isinstance(fault, MakerbenchError):
            raise fault
        self.trouble.emit(fault)

    @Slot(object)
    def _deliver(self, seen: JobEnd) -> None:
        if self.is_over:
            return
        is_news = seen.problem is not None and seen.reason != self.seen.reason
        goes_on = self.seen.problem is not None and seen.problem is None
        self.seen = seen
        self.moved.emit()
        if is_news:
            self.trouble.emit(seen.problem)
        elif goes_on:
            self.over_it.emit()

    def _ended(self, end: JobEnd) -> None:
        told = self.seen.problem
        self.seen, self.is_over = end, True
        self._left()
        self.ended.emit()
        if end.problem is not None:
            # "It waits" was told before; that it is lost was not.
            self.trouble.emit(end.problem)
        elif told is not None:
            self.over_it.emit()

    def _left(self) -> None:
        _watched.discard(self)


_watched: set[PrintWatch] = set()
