"""The printers of this computer: which there are, and putting a PDF on one of them.

Linux and macOS hand the PDF to CUPS through ``lp``, with the media always named: without it A4 is shrunk onto
Letter. Windows has no such program, so there the pages are drawn as pictures by ``painted``.
"""

from __future__ import annotations

import contextlib
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtPrintSupport import QPrinterInfo

from makerapp.errors import EnvironmentProblem
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


def print_pdf(pdf: bytes, printer: str, paper: str, title: str, stop: Stop | None = None) -> Ticket:
    """Hand ``pdf`` to the queue ``printer`` on ``paper`` ("a4", "letter", "a5"); waits for the handing over only.

    Meant for a worker thread. Raises EnvironmentProblem with the words for the maker where it was not taken, and
    JobStopped where ``stop`` said so before it was.
    """
    if not printer:
        raise no_printer()
    name = _safe_title(title)
    if _paints():
        painted.print_pages(pdf, printer, paper, name, stop)
        return Ticket(printer, "")
    # The file is copied into the spool before lp returns, so it may go right after.
    with _as_file(pdf) as file:
        return Ticket(printer, cups.submit(file, printer, paper, name, stop))


def follow(ticket: Ticket, seconds: float = cups.FOLLOW_SECONDS) -> str:
    """Watch a print for a short while: "printed", or "waiting" where it is still in the queue by then.

    Accepted is not printed. Meant for a worker thread. Raises EnvironmentProblem where the printer gave it up or
    waits for somebody (paper, jam, cover).
    """
    if not ticket.job:
        return "printed"
    return cups.follow(ticket.printer, ticket.job, seconds)


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
