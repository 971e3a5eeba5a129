"""One line of the results, and how the lines are printed."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Figure:
    """A measured thing. ``goal`` is the most (or, for a rate, the least) it should be; ``None`` where there is none."""

    what: str
    value: float
    unit: str
    worst: float | None = None
    goal: float | None = None
    more_is_better: bool = False

    @property
    def verdict(self) -> str:
        """``ok`` or ``MISSED``; empty where there is no goal."""
        if self.goal is None:
            return ""
        return "ok" if (self.value >= self.goal if self.more_is_better else self.value <= self.goal) else "MISSED"


def milliseconds(work: Callable[[], object], times: int) -> list[float]:
    """How long each of several runs of ``work`` took."""
    found = []
    for _ in range(times):
        began = time.perf_counter()
        work()
        found.append((time.perf_counter() - began) * 1000)
    return found


def timed(what: str, runs: Sequence[float], goal: float | None = None) -> Figure:
    """The median and the worst of several runs, in milliseconds."""
    return Figure(what, statistics.median(runs), "ms", max(runs), goal)


def show(title: str, figures: Sequence[Figure]) -> None:
    """Print one part of the table."""
    print(f"\n{title:<62}{'median':>10} {'':<7}{'worst':>9}  goal", flush=True)
    for each in figures:
        worst = "" if each.worst is None else _number(each.worst)
        sign = "≥" if each.more_is_better else "≤"
        goal = "" if each.goal is None else f"{sign} {_number(each.goal)}"
        line = f"  {each.what:<60}{_number(each.value):>10} {each.unit:<7}{worst:>9}  {goal:<8} {each.verdict}"
        print(line.rstrip(), flush=True)


def _number(value: float) -> str:
    return f"{value:,.0f}" if value >= 1000 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"
