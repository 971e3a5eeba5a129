"""The two families of errors a maker may see; everything else is a bug of ours.

``Refused`` is a rule that says no. ``EnvironmentProblem`` is a fault of the machine: disk full, file
locked, data damaged. Both carry a sentence for the maker: what happened, why, and what to do now.
"""

from __future__ import annotations

from makerapp.translation import tr


class MakerbenchError(Exception):
    """An error that is explained to the maker in ``what`` (one sentence) and ``why_and_now`` (the rest)."""

    def __init__(self, what: str, why_and_now: str = "") -> None:
        # What is written once at the top of a module is in English still.
        self.what, self.why_and_now = tr(what), tr(why_and_now)
        super().__init__(f"{self.what} {self.why_and_now}".strip())


class Refused(MakerbenchError):
    """A rule of the shop says no; nothing was changed."""


class EnvironmentProblem(MakerbenchError):
    """The machine could not do it (disk, file, printer); nothing was lost."""


class DamagedData(EnvironmentProblem):
    """The file with the orders is no database any more; a backup can take its place."""


def disk_fault(what: str, fault: Exception) -> EnvironmentProblem:
    """``what`` (a sentence) did not happen because the disk would not take it: why, and what to do now."""
    why = getattr(fault, "strerror", None) or fault
    return EnvironmentProblem(what, tr("{strerror}. Free some space and try again.").format(strerror=why))
