"""Which of a row of stretches of time an instant lies in, as SQL."""

from __future__ import annotations

from collections.abc import Sequence


def number_of(column: str, starts: Sequence[int]) -> str:
    """SQL for the number of the stretch that the instant in ``column`` lies in; one before the first counts there.

    ``starts`` are the first instants of the stretches, ascending, UTC milliseconds. SQLite knows no time zones, so
    they were found before. A tree of comparisons is quicker than a function of our own, which would also hold Python's
    lock for each row, and with it the window.
    """

    def tree(low: int, high: int) -> str:
        if high - low == 1:
            return str(low)
        middle = (low + high) // 2
        return f"CASE WHEN {column} < {int(starts[middle])} THEN {tree(low, middle)} ELSE {tree(middle, high)} END"

    return tree(0, len(starts))
