"""The printers of this computer: which there are, and putting a PDF on one of them.

Linux and macOS hand the PDF to CUPS through ``lp``, with the media always named: without it A4 is shrunk onto
Letter. Windows has no such program, so there the pages are drawn as pictures by ``painted``.
"""

from __future__ import annotations

import contextlib
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QCoreApplication
from PySide6.QtPrintSupport import QPrinterInfo

from makerapp.errors import EnvironmentProblem
from makerapp.services.paperwork.setups import Setup
from makerapp.ui.jobs import Stop
from makerapp.ui.printing import cups, painted

_LONGEST_TITLE = 100


@dataclass(frozen=True)
class Ticket:
    """A print that was handed over. ``job`` is the queue's own name for it, ``""`` where it has none."""

    printer: str
    job: str


def list_printers() -> list[str]:
    """The queues of this computer, the system's default first; empty where there is none or no print system.

    Qt sees CUPS only where its plugin finds libcups, so ``lpstat`` is asked where Qt sees nothing.
    """
    names = [name for name in QPrinterInfo.availablePrinterNames() if name]
    if not names and not _paints():
        names = cups.queues()
    default = QPrinterInfo.defaultPrinterName()
    return sorted(names, key=lambda name: (name != default, name.casefold()))


def shown_name(printer: str) -> str:
    """A queue's name for people: CUPS allows no spaces and uses ``_`` instead."""
    return " ".join(printer.replace("_", " ").split()) or printer


@dataclass(frozen=True)
class JobEnd:
    """What became of a job: ``sent`` where it still waits, else an outcome of ``services.paperwork.records``.

    ``pages_done`` is how many pages came out where the printer tells; ``problem`` what to say to the maker.
    """

    outcome: Literal["sent", "printed", "failed", "stopped", "unknown"]
    pages_done: int | None = None
    reason: str = ""
    problem: EnvironmentProblem | None = None


def print_pdf(pdf: bytes, setup: Setup, title: str, stop: Stop | None = None) -> Ticket:
    """Hand ``pdf`` to the printer of ``setup``, as it says; waits for the handing over only.

    Meant for a worker thread. Raises EnvironmentProblem with the words for the maker where it was not taken, and
    JobStopped where ``stop`` said so before it was.
    """
    printer, paper = setup.printer, str(setup.paper)
    if not printer:
        raise no_printer()
    name = _safe_title(title)
    if _paints():
        painted.print_pages(pdf, printer, paper, name, stop)
        return Ticket(printer, "")
    # The file is copied into the spool before lp returns, so it may go right after.
    with _as_file(pdf) as file:
        return Ticket(printer, cups.submit(file, printer, paper, name, stop))


def follow(
    ticket: Ticket,
    seconds: float = cups.FOLLOW_SECONDS,
    stop: Stop | None = None,
    seen: Callable[[JobEnd], None] | None = None,
) -> JobEnd:
    """Watch a print for ``seconds``. Accepted is not printed. Meant for a worker thread.

    ``seen`` is told each time something new is known of a job that still goes on: how many pages came out, or what
    the printer waits for (``outcome`` is "sent" then). It is called in the thread of the caller.
    """
    if not ticket.job:
        return JobEnd("unknown")
    try:
        end = cups.follow(ticket.printer, ticket.job, seconds)
    except EnvironmentProblem as problem:
        return JobEnd("failed", reason=problem.why_and_now, problem=problem)
    ended = JobEnd("printed" if end == "printed" else "sent")
    if seen is not None and ended.outcome == "sent":
        seen(ended)
    return ended


def cancel(ticket: Ticket) -> None:
    """Ask the print system to give up a print that goes on; ``follow`` tells what became of it. Worker thread.

    Raises EnvironmentProblem where it can't be asked. Does nothing for a ticket without a job.
    """
    if ticket.job:
        cups.cancel(ticket.job)


def no_printer() -> EnvironmentProblem:
    """The problem of nothing having been chosen yet."""
    return EnvironmentProblem(
        QCoreApplication.translate("printing", "No printer chosen yet."),
        QCoreApplication.translate("printing", "Pick one once and slips print with one press."),
    )


def _paints() -> bool:
    return sys.platform == "win32"


def _safe_title(title: str) -> str:
    plain = "".join(sign if sign.isprintable() else " " for sign in title)
    return " ".join(plain.split())[:_LONGEST_TITLE] or "Makerbench"


@contextlib.contextmanager
def _as_file(pdf: bytes):
    try:
        with tempfile.TemporaryDirectory(prefix="makerbench-print-", ignore_cleanup_errors=True) as folder:
            file = Path(folder) / "print.pdf"
            file.write_bytes(pdf)
            yield file
    except OSError as fault:
        raise EnvironmentProblem(
            QCoreApplication.translate("printing", "The slip didn't print."),
            QCoreApplication.translate(
                "printing",
                "The pages can't be written to this computer's disk ({fault}). Free some space and print again.",
            ).format(fault=fault.strerror or fault),
        ) from fault
