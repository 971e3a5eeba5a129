"""What keeps a printer from printing, read from the keywords it gives.

Keywords of RFC 8011 sections 5.4.12 (printer-state-reasons) and 5.3.8 (job-state-reasons), PWG 5100.9, and CUPS' own;
each may end in -error, -warning or -report, and printers do not agree on which.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from enum import IntEnum, StrEnum

_ENDINGS = re.compile(r"-(error|warning|report)$")


class JobState(IntEnum):
    """RFC 8011 section 5.3.7."""

    PENDING = 3
    HELD = 4
    PROCESSING = 5
    STOPPED = 6
    CANCELED = 7
    ABORTED = 8
    COMPLETED = 9


class PrinterState(IntEnum):
    """RFC 8011 section 5.4.11."""

    IDLE = 3
    PROCESSING = 4
    STOPPED = 5


class Trouble(StrEnum):
    """Why nothing comes out, the likeliest to be cured by hand first."""

    PAPER_OUT = "paper-out"
    JAM = "jam"
    COVER = "cover"
    INK_OUT = "ink-out"
    OFFLINE = "offline"
    PAUSED = "paused"
    HELD = "held"
    CREDENTIALS = "credentials"


_STOPPERS: Mapping[str, Trouble] = {
    "media-empty": Trouble.PAPER_OUT, "media-needed": Trouble.PAPER_OUT, "input-tray-missing": Trouble.PAPER_OUT,
    "media-jam": Trouble.JAM, "media-path-media-jam": Trouble.JAM,
    "cover-open": Trouble.COVER, "door-open": Trouble.COVER, "interlock-open": Trouble.COVER,
    "marker-supply-empty": Trouble.INK_OUT, "toner-empty": Trouble.INK_OUT, "marker-supply-missing": Trouble.INK_OUT,
    "offline": Trouble.OFFLINE, "shutdown": Trouble.OFFLINE, "timed-out": Trouble.OFFLINE,
    "cups-unreachable": Trouble.OFFLINE,
    "paused": Trouble.PAUSED, "stopped": Trouble.PAUSED, "printer-stopped": Trouble.PAUSED,
    "moving-to-paused": Trouble.PAUSED,
    "job-hold-until-specified": Trouble.HELD, "cups-held-for-authentication": Trouble.CREDENTIALS,
}  # fmt: skip


def trouble_in(reasons: Iterable[str]) -> Trouble | None:
    """What stops the printer by its ``reasons``; ``None`` where nothing does (toner low and waking up do not)."""
    found = {_STOPPERS[plain] for each in reasons if (plain := _ENDINGS.sub("", each)) in _STOPPERS}
    return next((trouble for trouble in Trouble if trouble in found), None)


def is_grave(reasons: Iterable[str]) -> bool:
    """One of the reasons that stop a printer is an error, not something it mentions."""
    return any(each.endswith("-error") and trouble_in((each,)) is not None for each in reasons)
