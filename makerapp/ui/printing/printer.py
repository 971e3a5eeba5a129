"""The printers of this computer: which there are, what they can do, and putting a PDF on one of them.

Linux and macOS hand the PDF to CUPS (``cups``), with the media always named: without it A4 is shrunk onto Letter.
Windows has nothing that takes a PDF, so there the pages are drawn as pictures (``painted``).
"""

from __future__ import annotations

import sys
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from makerapp.errors import EnvironmentProblem, Refused
from makerapp.printing.abilities import Abilities
from makerapp.services.paper_words import printer_words
from makerapp.services.paperwork.setups import Setup
from makerapp.ui.jobs import JobStopped, Stop
from makerapp.ui.printing import cups, following, known_abilities, painted
from makerapp.ui.printing.ticket import JobEnd, Ticket

__all__ = [
    "JobEnd", "Ticket", "abilities", "cancel", "follow", "list_printers", "no_printer", "print_pdf", "shown_name",
]  # fmt: skip

_LONGEST_TITLE = 100


def list_printers() -> list[str]:
    """The printers of this computer, its usual one first; empty where there is none or no print system."""
    return painted.printers() if _paints() else cups.queues()


def shown_name(printer: str) -> str:
    """A queue's name for people: CUPS allows no spaces and uses ``_`` instead."""
    return printer_words(printer) or printer


def abilities(printer: str) -> Abilities:
    """What ``printer`` can do, as far as it says. Waits for it: meant for a worker thread.

    Raises EnvironmentProblem where it is gone or does not answer.
    """
    return known_abilities.note(printer, painted.abilities(printer)) if _paints() else cups.abilities(printer)


def print_pdf(pdf: bytes, setup: Setup, title: str, stop: Stop | None = None) -> Ticket:
    """Hand ``pdf`` to the printer of ``setup``, as it says; waits for the handing over only.

    Meant for a worker thread. Raises EnvironmentProblem with the words for the maker where it was not taken, and
    JobStopped where ``stop`` said so before it was.
    """
    if not setup.printer:
        raise no_printer()
    # Pictures are loaded with their first use, on the worker thread.
    from makerapp.printing import dots, preview

    name = _safe_title(title)
    if setup.dpi:
        try:
            pdf = dots.as_dots(pdf, setup.dpi, stop)
        except Refused as stopped:
            raise JobStopped from stopped
    if _paints():
        painted.print_pages(pdf, setup, name, stop)
        return Ticket(setup.printer, "")
    job = cups.submit(pdf, setup, name, stop)
    return Ticket(setup.printer, job, preview.page_count(pdf))


def follow(
    ticket: Ticket,
    seconds: float | None = None,
    stop: Stop | None = None,
    seen: Callable[[JobEnd], None] | None = None,
) -> JobEnd:
    """Follow a print to its end, or for ``seconds``. Accepted is not printed. Meant for a worker thread.

    ``seen`` is told each time something new is known of a job that still goes on: how many pages came out, or what
    the printer waits for (``outcome`` is "sent" then, with a problem). It is called in the thread of the caller. A
    job that can't come out is taken out of the queue after a while, so that it does not come out twice once it is
    printed again: "failed". Where ``stop`` says so it is only no longer watched: "sent"; see ``cancel``.
    """
    if not ticket.job:
        return JobEnd("unknown")
    return following.follow(ticket, seconds, stop, seen)


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
