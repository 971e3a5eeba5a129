"""CUPS through its own programs: ``lp`` hands over, ``lpstat`` and ``lpoptions`` tell.

Never through a shell; the programs answer in the C locale, so that what they say can be read. Reasons are the
keywords of RFC 8011 section 5.4.12 (printer) and 5.3.8 (job), with or without -error, -warning, -report.
"""

from __future__ import annotations

import os
import re
import subprocess
import time
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from makerapp.errors import EnvironmentProblem
from makerapp.ui.jobs import JobStopped, Stop

# CUPS' own media names. https://www.cups.org/doc/options.html
MEDIA: Mapping[str, str] = {"a4": "A4", "letter": "Letter", "a5": "A5"}

FOLLOW_SECONDS = 20.0
_POLL_SECONDS = 0.7
_ANSWER_SECONDS = 20.0
_LOOK_SECONDS = 0.1  # how often a program that runs is asked whether it may go on

_REQUEST = re.compile(r"request id is (\S+)")
_ENDINGS = re.compile(r"-(error|warning|report)$")


def _tr(text: str) -> str:
    return QCoreApplication.translate("printing", text)


def _failed(why_and_now: str) -> EnvironmentProblem:
    return EnvironmentProblem(_tr("The slip didn't print."), why_and_now)


def _run(*command: str, stop: Stop | None = None) -> subprocess.CompletedProcess[str]:
    """Run one of CUPS' programs.

    Raises FileNotFoundError, subprocess.TimeoutExpired, and JobStopped where ``stop`` said so; the program is ended.
    """
    environment = {**os.environ, "LC_ALL": "C", "LANGUAGE": "C"}
    end = time.monotonic() + _ANSWER_SECONDS
    with subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        stdin=subprocess.DEVNULL,
        encoding="utf-8",
        errors="replace",
        env=environment,
    ) as process:
        while True:
            try:
                said, complained = process.communicate(timeout=_LOOK_SECONDS)
            except subprocess.TimeoutExpired:
                is_stopped = stop is not None and stop()
                if is_stopped or time.monotonic() >= end:
                    process.kill()
                    if is_stopped:
                        raise JobStopped from None
                    raise
            else:
                return subprocess.CompletedProcess(command, process.returncode, said, complained)


def _ask(*command: str, stop: Stop | None = None) -> str:
    """What a telling program says; nothing where it is missing, silent or unhappy."""
    try:
        answer = _run(*command, stop=stop)
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return answer.stdout if answer.returncode == 0 else ""


def queues() -> list[str]:
    """The queues CUPS knows; empty where there is no CUPS."""
    return [line.strip() for line in _ask("lpstat", "-e").splitlines() if line.strip()]


def submit(file: Path, printer: str, paper: str, title: str, stop: Stop | None = None) -> str:
    """Hand ``file`` over and give back the queue's name for the job, or ``""`` where it told none.

    Raises EnvironmentProblem where the queue does not take it, KeyError for unknown paper, JobStopped where ``stop``
    said so meanwhile.
    """
    media = MEDIA[paper]
    if not takes(printer, media, stop):
        raise _failed(
            _tr("{printer} has no {paper} paper. Choose another paper or printer, then press Print again.").format(
                printer=_shown(printer), paper=media
            )
        )
    try:
        answer = _run("lp", "-d", printer, "-o", f"media={media}", "-t", title, "--", str(file), stop=stop)
    except FileNotFoundError as fault:
        raise _failed(
            _tr("This computer has no print system (CUPS). Save a PDF, or carry on without paper.")
        ) from fault
    except subprocess.TimeoutExpired as fault:
        raise _failed(
            _tr("{printer} doesn't answer. Check that it is on, then press Print again. Or save a PDF.").format(
                printer=_shown(printer)
            )
        ) from fault
    except OSError as fault:
        raise _failed(
            _tr("The print system can't be started: {fault}.").format(fault=fault.strerror or fault)
        ) from fault
    if answer.returncode != 0:
        raise _failed(_why_refused(answer.stderr, printer))
    found = _REQUEST.search(answer.stdout)
    return found.group(1) if found else ""


def cancel(job: str) -> None:
    """Give a job up. Raises EnvironmentProblem where the print system can't be asked."""
    try:
        _run("cancel", job)
    except (OSError, subprocess.TimeoutExpired) as fault:
        raise _failed(_tr("The print system can't be asked to stop. Press Cancel on the printer itself.")) from fault


def takes(printer: str, media: str, stop: Stop | None = None) -> bool:
    """False only where the printer lists its papers and this one is not among them."""
    for line in _ask("lpoptions", "-p", printer, "-l", stop=stop).splitlines():
        name, colon, choices = line.partition(":")
        if colon and name.partition("/")[0] in ("PageSize", "media"):
            offered = {choice.lstrip("*").partition(".")[0].casefold() for choice in choices.split()}
            return not offered or "custom" in offered or media.casefold() in offered
    return True


def follow(printer: str, job: str, seconds: float) -> str:
    """See ``printer.follow``."""
    end = time.monotonic() + seconds
    while True:
        waiting = _job_reasons("not-completed", printer, job)
        if waiting is None:
            return _ended(printer, job)
        trouble = _trouble(waiting | _printer_reasons(printer))
        if trouble:
            raise _failed(_words(trouble, printer))
        if time.monotonic() >= end:
            return "waiting"
        time.sleep(_POLL_SECONDS)


def _ended(printer: str, job: str) -> str:
    """The job has left the queue: printed, unless the list of finished jobs says otherwise."""
    reasons = _job_reasons("completed", printer, job) or set()
    if any("cancel" in reason or "abort" in reason for reason in reasons):
        trouble = _trouble(reasons | _printer_reasons(printer))
        raise _failed(_words(trouble or "aborted", printer))
    return "printed"


def _job_reasons(which: str, printer: str, job: str) -> set[str] | None:
    """The reasons CUPS gives for a job; ``None`` where the list does not hold it."""
    found: set[str] | None = None
    for line in _ask("lpstat", "-l", "-W", which, "-o", printer).splitlines():
        if line[:1].strip():
            if found is not None:
                break
            if line.split()[0] == job:
                found = set()
        elif found is not None:
            found |= _alerts(line)
    return found


def _printer_reasons(printer: str) -> set[str]:
    answer = _ask("lpstat", "-l", "-p", printer)
    reasons = set().union(*(_alerts(line) for line in answer.splitlines()))
    if re.search(r"^printer \S+ disabled", answer, re.MULTILINE):
        reasons.add("paused")
    return reasons


def _alerts(line: str) -> set[str]:
    label, colon, words = line.strip().partition(":")
    if not colon or label != "Alerts":
        return set()
    return {_ENDINGS.sub("", word) for word in words.replace(",", " ").split()}


_PAPER_OUT = "media-empty"
# Keyword -> what it amounts to. Those not named here (toner low, waking up) do not stop a print.
_STOPPERS: Mapping[str, str] = {
    "media-empty": _PAPER_OUT, "media-needed": _PAPER_OUT, "input-tray-missing": _PAPER_OUT,
    "media-jam": "media-jam",
    "cover-open": "cover-open", "door-open": "cover-open", "interlock-open": "cover-open",
    "marker-supply-empty": "toner-empty", "toner-empty": "toner-empty",
    "offline": "offline", "shutdown": "offline", "timed-out": "offline", "cups-unreachable": "offline",
    "paused": "paused", "stopped": "paused", "printer-stopped": "paused",
    "job-hold-until-specified": "held",
}  # fmt: skip


def _trouble(reasons: set[str]) -> str:
    found = {_STOPPERS[reason] for reason in reasons if reason in _STOPPERS}
    for kind in dict.fromkeys(_STOPPERS.values()):
        if kind in found:
            return kind
    return ""


def _words(trouble: str, printer: str) -> str:
    words = {
        _PAPER_OUT: _tr("{printer} says it is out of paper. Add paper, then press Print again."),
        "media-jam": _tr("{printer} says paper is stuck in it. Take it out, then press Print again."),
        "cover-open": _tr("{printer} says its cover is open. Close it, then press Print again."),
        "toner-empty": _tr("{printer} says it is out of ink or toner. Put in a new one, then press Print again."),
        "offline": _tr("{printer} can't be reached. Check that it is on and connected, then press Print again."),
        "paused": _tr("{printer} is paused. Let it go on in this computer's printer settings, then press Print again."),
        "held": _tr("{printer} holds the pages back. Let them go in this computer's printer settings."),
        "aborted": _tr("{printer} gave it up. Look at its display, then press Print again."),
    }
    rest = _tr("Or save a PDF and carry on without paper.")
    return f"{words[trouble].format(printer=_shown(printer))} {rest}"


def _why_refused(said: str, printer: str) -> str:
    low = said.casefold()
    if "does not exist" in low or "no such" in low or "unknown destination" in low:
        text = _tr("{printer} isn't set up on this computer any more. Choose another printer, or save a PDF.")
    elif "unable to connect" in low or "not running" in low or "scheduler" in low:
        text = _tr("The print system of this computer isn't running. Start it and press Print again, or save a PDF.")
    elif "not accepting" in low:
        text = _tr(
            "{printer} takes no prints right now. Look at it in this computer's printer settings, or save a PDF."
        )
    else:
        text = _tr("{printer} didn't take it: {said}. Press Print again, or save a PDF.")
    lines = said.strip().splitlines()
    reason = lines[0].removeprefix("lp:").strip().rstrip(".") if lines else _tr("it gave no reason")
    return text.replace("{printer}", _shown(printer)).replace("{said}", reason[:200])


def _shown(printer: str) -> str:
    return " ".join(printer.replace("_", " ").split())
