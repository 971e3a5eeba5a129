"""CUPS, the print system of Linux and macOS, asked and told over its own protocol (``printing.ipp``).

A queue is asked what its printer can do before anything is sent, everything that matters is named with the job, and
the job is asked for until it is over. All of it waits, so it is meant for worker threads.
"""

from __future__ import annotations

import itertools
from urllib.parse import quote

from makerapp.errors import EnvironmentProblem
from makerapp.printing import ipp
from makerapp.printing.abilities import ASKED, Abilities, abilities_of, job_attributes
from makerapp.printing.ipp import Attribute, GroupTag, Operation, Tag
from makerapp.services.paperwork.setups import Setup
from makerapp.ui.jobs import Stop
from makerapp.ui.printing import ipp_line, known_abilities, print_words

_LOOK_SECONDS = 3.0  # the window may wait for it, so not for long

_numbers = itertools.count(1)


def queues() -> list[str]:
    """The queues CUPS has, its default first; empty where there is no CUPS."""
    try:
        found = _ask(Operation.CUPS_GET_PRINTERS, "/", ipp.keyword("requested-attributes", "printer-name"))
        usual = _ask(Operation.CUPS_GET_DEFAULT, "/", ipp.keyword("requested-attributes", "printer-name"))
    except ipp_line.LineFault:
        return []
    default = ipp.text(usual.first(GroupTag.PRINTER), "printer-name")
    names = {ipp.text(each, "printer-name") for each in found.all(GroupTag.PRINTER)} - {""}
    return sorted(names, key=lambda name: (name != default, name.casefold()))


def abilities(printer: str, stop: Stop | None = None) -> Abilities:
    """What the printer of a queue can do.

    Raises EnvironmentProblem where the queue is gone or CUPS says nothing, JobStopped where ``stop`` said so.
    """
    try:
        answer = _ask(
            Operation.GET_PRINTER_ATTRIBUTES,
            queue_path(printer),
            ipp.uri("printer-uri", queue_uri(printer)),
            ipp.keyword("requested-attributes", *ASKED),
            stop=stop,
        )
    except ipp_line.LineFault as fault:
        raise _line_problem(fault, printer) from fault
    if answer.code >= 0x100:
        raise print_words.refused(printer, answer)
    return known_abilities.note(printer, abilities_of(answer.first(GroupTag.PRINTER)))


def submit(pdf: bytes, setup: Setup, title: str, stop: Stop | None = None) -> str:
    """Hand ``pdf`` to the printer of ``setup``; the queue's own name for the job, such as ``Brother_HL-12``.

    Raises EnvironmentProblem where the paper is not one the printer takes or the queue says no, JobStopped where
    ``stop`` said so before it was taken.
    """
    printer = setup.printer
    able = abilities(printer, stop)
    if able.medium(setup.paper) is None:
        raise print_words.wrong_paper(printer, setup.paper)
    described = job_attributes(
        able, setup.paper, tray=setup.tray, copies=setup.copies, sides=setup.sides, color=setup.color, dpi=setup.dpi
    )
    asked = (
        ipp.uri("printer-uri", queue_uri(printer)),
        ipp.words("requesting-user-name", ipp_line.user()),
        ipp.words("job-name", title),
        Attribute("document-format", Tag.MIME, ("application/pdf",)),
    )
    message = ipp.request(Operation.PRINT_JOB, next(_numbers), asked, described)
    try:
        answer = ipp_line.ask(message, queue_path(printer), pdf, stop, ipp_line.ANSWER_SECONDS)
    except ipp_line.LineFault as fault:
        raise _line_problem(fault, printer) from fault
    number = ipp.whole(answer.first(GroupTag.JOB), "job-id")
    if answer.code >= 0x100 or number is None:
        raise print_words.refused(printer, answer)
    return f"{printer}-{number}"


def cancel(job: str) -> bool:
    """Give a job up; ``False`` where it is over already.

    Raises EnvironmentProblem where CUPS can't be asked or does not let this user.
    """
    printer, number = _parted(job)
    try:
        answer = _ask(Operation.CANCEL_JOB, "/jobs/", *job_address(number))
    except ipp_line.LineFault as fault:
        raise print_words.not_stopped(printer) from fault
    if answer.code in (ipp.Status.NOT_POSSIBLE, ipp.Status.NOT_FOUND):
        return False
    if answer.code >= 0x100:
        raise print_words.not_stopped(printer)
    return True


def job_number(job: str) -> int:
    """The number in a queue's name for a job, 0 where it holds none."""
    return _parted(job)[1]


def _parted(job: str) -> tuple[str, int]:
    printer, _dash, number = job.rpartition("-")
    return printer, int(number) if number.isdecimal() and len(number) < 10 else 0


def job_address(number: int) -> tuple[Attribute, Attribute]:
    """The attributes that say which job is meant, and who asks."""
    return ipp.uri("job-uri", f"ipp://localhost/jobs/{number}"), ipp.words("requesting-user-name", ipp_line.user())


def queue_path(printer: str) -> str:
    """The resource of a queue."""
    return f"/printers/{quote(printer, safe='')}"


def queue_uri(printer: str) -> str:
    """The address of a queue, as jobs name it."""
    return f"ipp://localhost{queue_path(printer)}"


def _ask(operation: Operation, path: str, *attributes: Attribute, stop: Stop | None = None) -> ipp.Message:
    message = ipp.request(operation, next(_numbers), attributes)
    return ipp_line.ask(message, path, stop=stop, seconds=_LOOK_SECONDS)


def ask_job(job: str, *names: str) -> ipp.Message:
    """The attributes ``names`` of a job. Raises ``ipp_line.LineFault``."""
    wanted = ipp.keyword("requested-attributes", *names)
    return _ask(Operation.GET_JOB_ATTRIBUTES, "/jobs/", *job_address(job_number(job)), wanted)


def ask_printer(printer: str, *names: str) -> ipp.Message:
    """The attributes ``names`` of a queue. Raises ``ipp_line.LineFault``."""
    wanted = ipp.keyword("requested-attributes", *names)
    address = ipp.uri("printer-uri", queue_uri(printer))
    return _ask(Operation.GET_PRINTER_ATTRIBUTES, queue_path(printer), address, wanted)


def _line_problem(fault: ipp_line.LineFault, printer: str) -> EnvironmentProblem:
    return print_words.not_running() if isinstance(fault, ipp_line.NotRunning) else print_words.silent(printer)
