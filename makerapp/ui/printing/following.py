"""A print followed to its end, however long that takes. Accepted is not printed."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace

from makerapp.errors import EnvironmentProblem
from makerapp.printing import ipp
from makerapp.printing.ipp import GroupTag
from makerapp.printing.troubles import JobState, PrinterState, Trouble, is_grave, trouble_in
from makerapp.ui.jobs import Stop
from makerapp.ui.printing import cups, device, ipp_line, print_words
from makerapp.ui.printing.device import DeviceLook
from makerapp.ui.printing.ticket import JobEnd, Ticket

POLL_SECONDS = 0.5
# How long a trouble may last before it is told: a queue remembers that of its last job until the next has begun.
TOLD_AFTER = 1.5
# How long nothing may come out before the job is given up: where the printer says that it stands still, where it only
# mentions something (the other tray may be empty), and where it can't be reached (it may be waking up).
GRAVE_SECONDS, MENTIONED_SECONDS, OFFLINE_SECONDS = 4.0, 20.0, 12.0
_DEVICE_EVERY = 2.0
_CANCEL_SECONDS = 5.0

_JOB = (
    "job-state",
    "job-state-reasons",
    "job-printer-state-reasons",
    "job-impressions-completed",
    "job-name",
    "time-at-processing",
)
_PRINTER = ("printer-state", "printer-state-reasons", "device-uri")


@dataclass(frozen=True)
class _Look:
    """What CUPS says of a job at one moment. ``passed_on`` counts pages of all copies."""

    state: int
    reasons: tuple[str, ...] = ()
    passed_on: int = 0
    title: str = ""
    has_begun: bool = True
    printer_state: int = 0
    printer_reasons: tuple[str, ...] = ()
    device: str = ""

    @property
    def is_over(self) -> bool:
        return self.state >= JobState.CANCELED

    @property
    def is_grave(self) -> bool:
        """The queue says that nothing can come out."""
        stands = self.printer_state == PrinterState.STOPPED or self.state == JobState.STOPPED
        return stands or is_grave(self.printer_reasons)


def follow(
    ticket: Ticket, seconds: float | None, stop: Stop | None = None, seen: Callable[[JobEnd], None] | None = None
) -> JobEnd:
    """See ``printer.follow``."""
    watch = _Watch(ticket)
    end = None if seconds is None else time.monotonic() + seconds
    told = JobEnd("sent")
    while True:
        now = watch.look()
        if now.outcome != "sent":
            return now
        if seen is not None and (now.pages_done, now.reason) != (told.pages_done, told.reason):
            told = now
            seen(now)
        if (stop is not None and stop()) or (end is not None and time.monotonic() >= end):
            return now
        time.sleep(POLL_SECONDS)


class _Watch:
    """Looks at one job again and again, and remembers since when it stands still."""

    def __init__(self, ticket: Ticket) -> None:
        self._ticket = ticket
        self._moved_at = time.monotonic()
        self._trouble_at: float | None = None
        self._mark: tuple[object, ...] = ()
        self._out: int | None = None
        self._device: DeviceLook | None = None
        self._asked_at = 0.0
        self._was_there = False
        self._is_kept = False
        self._why_given_up: JobEnd | None = None

    def look(self) -> JobEnd:
        """What is known now; gives the job up where the printer has stood still for too long."""
        try:
            found = _look(self._ticket)
        except ipp_line.LineFault:
            return JobEnd("sent", self._pages(self._out))  # CUPS may be starting anew; the job is on its disk
        if found is None:
            return JobEnd("unknown", self._pages(self._out), print_words.short_forgotten())
        if found.is_over:
            return self._ended(found)
        self._note(found)
        trouble = self._trouble(found)
        if trouble is None or self._trouble_at is None or time.monotonic() - self._trouble_at < TOLD_AFTER:
            return JobEnd("sent", self._pages(found.passed_on if self._device is None else self._out or 0))
        return self._troubled(found, trouble)

    def _note(self, found: _Look) -> None:
        """Remember when something last moved, and when trouble began."""
        now = time.monotonic()
        if found.state == JobState.PROCESSING and now - self._asked_at >= _DEVICE_EVERY:
            self._asked_at = now
            self._device = device.look(found.device, found.title)
            if self._device is not None:
                self._was_there = self._was_there or self._device.is_there
                self._out = self._out if self._device.impressions is None else self._device.impressions
        mark = (found.state, found.passed_on, self._out)
        if mark != self._mark:
            self._mark, self._moved_at = mark, now
        if self._trouble(found) is None:
            self._trouble_at = None
        elif self._trouble_at is None:
            self._trouble_at = now

    def _trouble(self, found: _Look) -> Trouble | None:
        """What the printer itself says, else what the queue says, which remembers the trouble of its last job."""
        own = self._device if found.state == JobState.PROCESSING else None
        if own is None:
            return trouble_in((*found.reasons, *found.printer_reasons))
        return trouble_in((*found.reasons, *own.reasons)) if own.is_there else Trouble.OFFLINE

    def _troubled(self, found: _Look, trouble: Trouble) -> JobEnd:
        problem = print_words.waiting(trouble, self._ticket.printer)
        reason = print_words.short(trouble)
        waits = JobEnd("sent", self._pages(self._out), reason, problem)
        if trouble in (Trouble.HELD, Trouble.CREDENTIALS) or self._is_kept:
            return waits
        is_grave = self._device.is_grave if self._device is not None else found.is_grave
        patience = GRAVE_SECONDS if is_grave else MENTIONED_SECONDS
        patience = OFFLINE_SECONDS if trouble is Trouble.OFFLINE else patience
        assert self._trouble_at is not None
        if time.monotonic() - max(self._trouble_at, self._moved_at) < patience:
            return waits
        return self._given_up(waits, print_words.troubled(trouble, self._ticket.printer))

    def _given_up(self, waits: JobEnd, problem: EnvironmentProblem) -> JobEnd:
        """Take the job out of the queue, or it would come out beside the one that is printed again."""
        try:
            cups.cancel(self._ticket.job)
        except EnvironmentProblem:
            self._is_kept = True  # it stays where it is and is followed on
            return waits
        self._why_given_up = replace(waits, problem=problem)
        end = time.monotonic() + _CANCEL_SECONDS
        while time.monotonic() < end:
            try:
                found = _look(self._ticket)
            except ipp_line.LineFault:
                return waits  # whether it is out of the queue is not known; it is asked again
            if found is None or found.is_over:
                if found is not None and found.state == JobState.COMPLETED:
                    return self._ended(found)
                break
            time.sleep(POLL_SECONDS / 2)
        # A printer that never was there has put nothing out.
        never_there = self._out is None and not self._was_there and self._device is not None
        return JobEnd("failed", 0 if never_there else self._pages(self._out), waits.reason, problem)

    def _ended(self, found: _Look) -> JobEnd:
        printer = self._ticket.printer
        if found.state == JobState.COMPLETED:
            return JobEnd("printed", self._ticket.pages or None)
        out = self._pages(self._out)
        if found.state == JobState.ABORTED:
            trouble = self._trouble(found)
            problem = print_words.troubled(trouble, printer) if trouble else print_words.given_up(printer)
            return JobEnd("failed", out, print_words.short(trouble), problem)
        if self._why_given_up is not None:
            return JobEnd("failed", out, self._why_given_up.reason, self._why_given_up.problem)
        # One that never got to the printer can't have been taken back there.
        by_user = any("by-user" in reason or "by-operator" in reason for reason in found.reasons)
        at_printer = found.has_begun and not by_user
        problem = print_words.canceled(printer, at_printer=at_printer)
        return JobEnd("stopped", out, print_words.short_canceled(at_printer=at_printer), problem)

    def _pages(self, impressions: int | None) -> int | None:
        """Pages of one copy, copies coming one after the other."""
        if impressions is None or not self._ticket.pages:
            return impressions
        return min(impressions, self._ticket.pages)


def _look(ticket: Ticket) -> _Look | None:
    """The job as it is now, ``None`` where CUPS no longer knows it. Raises ``ipp_line.LineFault``."""
    answer = cups.ask_job(ticket.job, *_JOB)
    job = answer.first(GroupTag.JOB)
    state = ipp.whole(job, "job-state")
    if state is None:
        if answer.code == ipp.Status.NOT_FOUND:
            return None
        raise ipp_line.NoAnswer(f"status {answer.code:#06x}")
    printer = cups.ask_printer(ticket.printer, *_PRINTER).first(GroupTag.PRINTER)
    return _Look(
        state=state,
        reasons=ipp.texts(job, "job-state-reasons"),
        passed_on=ipp.whole(job, "job-impressions-completed") or 0,
        title=ipp.text(job, "job-name"),
        has_begun=job.get("time-at-processing", ()) != (None,),
        printer_state=ipp.whole(printer, "printer-state") or 0,
        printer_reasons=ipp.texts(printer, "printer-state-reasons"),
        device=ipp.text(printer, "device-uri"),
    )
