"""Prints the program was closed over: the print system is asked what became of them, and they are closed."""

from __future__ import annotations

import logging
import time

from PySide6.QtCore import QCoreApplication

from makerapp.errors import EnvironmentProblem, MakerbenchError
from makerapp.services.paperwork import records
from makerapp.services.paperwork.open_jobs import OpenJob
from makerapp.services.threads import own_connection
from makerapp.services.words import listed
from makerapp.ui.context import AppContext
from makerapp.ui.jobs import Job, Stop, run_job
from makerapp.ui.printing import printer as printers
from makerapp.ui.printing.ticket import JobEnd, Ticket

_log = logging.getLogger(__name__)

POLL_SECONDS = 5.0
_LOOK_SECONDS = 0.1
_MOST_NAMED = 4


def ask(found: tuple[OpenJob, ...], context: AppContext) -> Job:
    """Ask about all of them off this thread, and follow those that still go on.

    Those that did not come out are told once; from then on their papers count as not printed. One whose end can't be
    written down right now is tried again with the others, and asked about at the next start where that doesn't help.
    """

    def tell(left: tuple[OpenJob, ...]) -> None:
        if left:
            context.show_toast(_words(left))

    def tell_fault(fault: Exception) -> None:
        if not isinstance(fault, MakerbenchError):
            raise fault
        context.show_toast(f"{fault.what} {fault.why_and_now}")

    return run_job(lambda _progress, stop: _closed(found, stop), tell, tell_fault)


def _closed(found: tuple[OpenJob, ...], stop: Stop) -> tuple[OpenJob, ...]:
    """Write down the end of each; those that never came out."""
    waiting, lost = list(found), []
    while waiting and not stop():
        for job in list(waiting):
            end = printers.follow(Ticket(job.printer, job.queue_job, job.pages), 0, stop)
            if end.outcome == "sent":
                continue
            if not _written_down(job, end.outcome, end):
                continue
            waiting.remove(job)
            if end.outcome in ("failed", "stopped"):
                lost.append(job)
        if waiting:
            _sleep(stop)
    return tuple(lost)


def _written_down(job: OpenJob, outcome: records.End, end: JobEnd) -> bool:
    """Close the job in the database; False where that can't be written to now, and it is to be tried again."""
    try:
        with own_connection():
            records.record_end(job.id, outcome, pages_done=end.pages_done, reason=end.reason)
    except EnvironmentProblem:
        _log.warning("the end of print %s could not be written down yet", job.id, exc_info=True)
        return False
    return True


def _sleep(stop: Stop) -> None:
    end = time.monotonic() + POLL_SECONDS
    while time.monotonic() < end and not stop():
        time.sleep(_LOOK_SECONDS)


def _words(lost: tuple[OpenJob, ...]) -> str:
    orders = list(dict.fromkeys(number for job in lost for number in job.orders))
    if not orders:
        return _tr("What was in the printer when you left didn't print.")
    named = orders[:_MOST_NAMED]
    if len(orders) > len(named):
        named.append(_tr("{n} more").format(n=len(orders) - len(named)))
    return _tr("Papers of {orders} didn't print after you left.").format(orders=listed(named))


def _tr(text: str) -> str:
    return QCoreApplication.translate("printing", text)
