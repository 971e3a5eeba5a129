"""What is said to the maker where a print does not come out: what, why, and what now."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from makerapp.errors import EnvironmentProblem, MakerbenchError
from makerapp.printing import ipp
from makerapp.printing.paper import Paper
from makerapp.printing.troubles import Trouble
from makerapp.services.paper_words import printer_words
from makerapp.services.paperwork.format_words import paper_words
from makerapp.ui.notices import NOTICES


class PrinterWaits(EnvironmentProblem):
    """The printer waits for somebody. ``cure`` says why and what to do, and of no button: for places with another.

    ``may_come`` while the job is still in the queue: it comes out as soon as somebody sees to the printer.
    """

    def __init__(self, what: str, why_and_now: str, cure: str, *, may_come: bool = False) -> None:
        super().__init__(what, why_and_now)
        self.cure = cure
        self.may_come = may_come


def may_come(problem: MakerbenchError) -> bool:
    """Whether the pages are not lost yet: the job still waits in the queue."""
    return isinstance(problem, PrinterWaits) and problem.may_come


def cure(problem: MakerbenchError) -> str:
    """Why and what to do, said where "Print again" is not what there is to press."""
    return problem.cure if isinstance(problem, PrinterWaits) else problem.why_and_now


def tell_outside(problem: MakerbenchError) -> None:
    """Tell a maker who looks elsewhere that something needs a look; what to do stands in the window."""
    NOTICES.tell(problem.what, _tr("Makerbench says what to do."))


def _tr(text: str) -> str:
    return QCoreApplication.translate("printing", text)


def failed(why_and_now: str) -> EnvironmentProblem:
    """The problem of a print that didn't come out."""
    return EnvironmentProblem(_tr("The slip didn't print."), why_and_now)


def waiting(trouble: Trouble, printer: str) -> PrinterWaits:
    """The job is still in the queue, and comes out where somebody sees to the printer soon enough."""
    told = troubled(trouble, printer).cure
    rest = _tr("Or save a PDF and carry on without paper.")
    return PrinterWaits(_tr("The slip waits."), f"{told} {rest}", told, may_come=True)


def troubled(trouble: Trouble, printer: str) -> PrinterWaits:
    """It did not come out because the printer waited for somebody, and what is to be done about it."""
    words = {
        Trouble.PAPER_OUT: _tr("{printer} says it is out of paper. Add paper, then press Print again."),
        Trouble.JAM: _tr("{printer} says paper is stuck in it. Take it out, then press Print again."),
        Trouble.COVER: _tr("{printer} says its cover is open. Close it, then press Print again."),
        Trouble.INK_OUT: _tr("{printer} says it is out of ink or toner. Put in a new one, then press Print again."),
        Trouble.OFFLINE: _tr("{printer} can't be reached. Check that it is on and connected, then press Print again."),
        Trouble.PAUSED: _tr(
            "{printer} is paused. Let it go on in this computer's printer settings, then press Print again."
        ),
        Trouble.HELD: _tr("{printer} holds the pages back. Let them go in this computer's printer settings."),
        Trouble.CREDENTIALS: _tr("{printer} wants a name and password. Give them in this computer's printer settings."),
    }
    cures = {
        Trouble.PAPER_OUT: _tr("{printer} says it is out of paper. Add paper."),
        Trouble.JAM: _tr("{printer} says paper is stuck in it. Take it out."),
        Trouble.COVER: _tr("{printer} says its cover is open. Close it."),
        Trouble.INK_OUT: _tr("{printer} says it is out of ink or toner. Put in a new one."),
        Trouble.OFFLINE: _tr("{printer} can't be reached. Check that it is on and connected."),
        Trouble.PAUSED: _tr("{printer} is paused. Let it go on in this computer's printer settings."),
    }
    problem = failed(_with_way_out(words[trouble], printer))
    told = cures.get(trouble, words[trouble]).format(printer=printer_words(printer))
    return PrinterWaits(problem.what, problem.why_and_now, told)


def canceled(printer: str, *, at_printer: bool) -> EnvironmentProblem:
    """Somebody, or the printer itself, took it back."""
    if at_printer:
        text = _tr("It was cancelled at {printer}. Look at its display, then press Print again.")
    else:
        text = _tr("It was cancelled in the queue of {printer}. Press Print again to print it.")
    return failed(_with_way_out(text, printer))


def given_up(printer: str) -> EnvironmentProblem:
    """The print system gave it up and does not say why."""
    return failed(_with_way_out(_tr("{printer} gave it up. Look at its display, then press Print again."), printer))


def _with_way_out(text: str, printer: str) -> str:
    rest = _tr("Or save a PDF and carry on without paper.")
    return f"{text.format(printer=printer_words(printer))} {rest}"


def wrong_paper(printer: str, paper: Paper) -> EnvironmentProblem:
    """The printer can't take that size."""
    return failed(
        _tr("{printer} can't print on {paper}. Choose another paper or printer, then press Print again.").format(
            printer=printer_words(printer), paper=paper_words(paper)
        )
    )


def gone(printer: str) -> EnvironmentProblem:
    """The queue isn't there any more."""
    text = _tr("{printer} isn't set up on this computer any more. Choose another printer, or save a PDF.")
    return failed(text.format(printer=printer_words(printer)))


def not_running() -> EnvironmentProblem:
    """There is no print system, or it sleeps."""
    return failed(
        _tr("The print system of this computer (CUPS) isn't running. Start it and press Print again, or save a PDF.")
    )


def silent(printer: str) -> EnvironmentProblem:
    """The print system says nothing."""
    text = _tr("{printer} doesn't answer. Check that it is on, then press Print again. Or save a PDF.")
    return failed(text.format(printer=printer_words(printer)))


def refused(printer: str, answer: ipp.Message) -> EnvironmentProblem:
    """The print system said no, and why."""
    if answer.code == ipp.Status.NOT_FOUND:
        return gone(printer)
    if answer.code == ipp.Status.NOT_ACCEPTING:
        text = _tr(
            "{printer} takes no prints right now. Look at it in this computer's printer settings, or save a PDF."
        )
    elif answer.code in (ipp.Status.FORBIDDEN, ipp.Status.NOT_AUTHENTICATED, ipp.Status.NOT_AUTHORIZED):
        text = _tr("You may not print on {printer}. Ask whoever looks after this computer, or save a PDF.")
    else:
        text = _tr("{printer} didn't take it: {said}. Press Print again, or save a PDF.")
    told = ipp.text(answer.first(ipp.GroupTag.OPERATION), "status-message")
    plain = " ".join(told.split()).rstrip(".")[:200] or _tr("it gave no reason")
    return failed(text.replace("{printer}", printer_words(printer)).replace("{said}", plain))


def not_stopped(printer: str) -> EnvironmentProblem:
    """The print system does not give a job up."""
    text = _tr("{printer} can't be asked to stop. Press Cancel on the printer itself.")
    return EnvironmentProblem(_tr("It couldn't be stopped."), text.format(printer=printer_words(printer)))


def short(trouble: Trouble | None) -> str:
    """A trouble in a few words, for the timeline."""
    words = {
        Trouble.PAPER_OUT: _tr("out of paper"),
        Trouble.JAM: _tr("paper stuck"),
        Trouble.COVER: _tr("cover open"),
        Trouble.INK_OUT: _tr("out of ink or toner"),
        Trouble.OFFLINE: _tr("printer not reached"),
        Trouble.PAUSED: _tr("printer paused"),
        Trouble.HELD: _tr("held back in the queue"),
        Trouble.CREDENTIALS: _tr("name and password wanted"),
    }
    return words[trouble] if trouble else _tr("given up by the printer")


def short_canceled(*, at_printer: bool) -> str:
    """Where it was taken back, in a few words."""
    return _tr("cancelled at the printer") if at_printer else _tr("cancelled in the queue")


def short_forgotten() -> str:
    """The print system does not remember the job."""
    return _tr("the print system forgot about it")
