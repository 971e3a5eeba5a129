"""The printer behind a queue, asked itself: whether it is there, what it waits for, how many pages came out.

A queue counts the pages it has passed on, which a printer with memory takes long before they are on paper, and it
remembers troubles of its last job. So where the queue leads to a printer that speaks the protocol, its own word
counts. Nothing is ever sent to print here.
"""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlsplit

from makerapp.printing import ipp
from makerapp.printing.ipp import GroupTag, Operation
from makerapp.printing.troubles import PrinterState, is_grave
from makerapp.ui.printing import ipp_line

_SECONDS = 3.0
_PORTS = {"ipp": 631, "ipps": 631, "http": 80, "https": 443}


@dataclass(frozen=True)
class DeviceLook:
    """A printer at one moment: ``reasons`` by its own keywords; ``impressions`` of our job, where it tells."""

    is_there: bool
    reasons: tuple[str, ...] = ()
    is_stopped: bool = False
    impressions: int | None = None

    @property
    def is_grave(self) -> bool:
        """It says that nothing can come out."""
        return self.is_stopped or is_grave(self.reasons)


def look(device: str, title: str) -> DeviceLook | None:
    """The printer at the address ``device``, and its job called ``title``; ``None`` where it can't be asked.

    What a cable or another protocol leads to takes one caller at a time, who is the queue.
    """
    at, path = _place(device)
    if at is None:
        return None
    address = ipp.uri("printer-uri", device)
    state = ipp.keyword("requested-attributes", "printer-state", "printer-state-reasons")
    wanted = ipp.keyword("requested-attributes", "job-id", "job-name", "job-impressions-completed")
    try:
        printer = ipp_line.ask(
            ipp.request(Operation.GET_PRINTER_ATTRIBUTES, 1, (address, state)), path, seconds=_SECONDS, at=at
        ).first(GroupTag.PRINTER)
        jobs = ipp_line.ask(ipp.request(Operation.GET_JOBS, 2, (address, wanted)), path, seconds=_SECONDS, at=at)
    except ipp_line.NotRunning:
        return DeviceLook(is_there=False)
    except ipp_line.NoAnswer:
        return None  # it is there and busy, or speaks another way
    ours = [job for job in jobs.all(GroupTag.JOB) if ipp.text(job, "job-name") == title]
    return DeviceLook(
        is_there=True,
        reasons=ipp.texts(printer, "printer-state-reasons"),
        is_stopped=ipp.whole(printer, "printer-state") == PrinterState.STOPPED,
        impressions=ipp.whole(ours[-1], "job-impressions-completed") if ours else None,
    )


def _place(device: str) -> tuple[ipp_line.Server | None, str]:
    try:
        parts = urlsplit(device)
        host, port = parts.hostname, parts.port
    except ValueError:
        return None, ""
    # Names that are found by announcement (DNS-SD) are no host names.
    if parts.scheme not in _PORTS or not host or "._" in host:
        return None, ""
    is_secret = parts.scheme in ("ipps", "https")
    return ipp_line.Server(host, port or _PORTS[parts.scheme], is_secret=is_secret), parts.path or "/"
