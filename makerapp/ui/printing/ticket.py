"""A print that was handed over, and what became of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from makerapp.errors import EnvironmentProblem


@dataclass(frozen=True)
class Ticket:
    """A print that was handed over. ``job`` is the queue's own name for it, ``""`` where it has none.

    ``pages`` is how many pages one copy has, 0 where not known.
    """

    printer: str
    job: str
    pages: int = 0


@dataclass(frozen=True)
class JobEnd:
    """What became of a job: ``sent`` where it still goes on, else an outcome of ``services.paperwork.records``.

    ``pages_done`` is how many pages of one copy came out, ``None`` where nobody knows. While a job goes on it may be
    what the queue has passed on, which is more than came out; at the end it is the printer's own word. ``reason`` is a
    few words ("out of paper"), ``problem`` what to say to the maker.
    """

    outcome: Literal["sent", "printed", "failed", "stopped", "unknown"]
    pages_done: int | None = None
    reason: str = ""
    problem: EnvironmentProblem | None = None
