"""What the command palette can show, and which of it fits what was typed."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import IntEnum

from makerapp.services.plain_words import score, typed_words
from makerapp.translation import mark


class Kind(IntEnum):
    """What choosing an entry does, in the order in which equally good ones stand."""

    GO_TO = 0
    DO = 1
    ORDER = 2
    SETTING = 3
    HELP = 4


KIND_WORDS = {
    Kind.GO_TO: mark("Go to"),
    Kind.DO: mark("Do"),
    Kind.ORDER: mark("Order"),
    Kind.SETTING: mark("Settings"),
    Kind.HELP: mark("Help"),
}

_NOISE = 4

# Of one kind no more than these, so that no other is crowded out.
_MOST = {Kind.GO_TO: 6, Kind.DO: 8, Kind.ORDER: 6, Kind.SETTING: 5, Kind.HELP: 5}


@dataclass(frozen=True)
class Entry:
    """One line. ``title`` and ``also`` (other words for it) are in the maker's language; ``about`` names an order.

    ``keys`` is what presses the same elsewhere, as a cap shows it. ``is_first``: shown before anything is typed.
    ``lift`` moves it up among those that fit: what is meant more often.
    """

    kind: Kind
    title: str
    icon: str
    run: Callable[[], object]
    also: str = ""
    about: str = ""
    keys: str = ""
    is_first: bool = False
    lift: int = 0

    @property
    def shown(self) -> str:
        """What the line says; the dots that tell of a question stay at its end."""
        asks = "…" if self.title.endswith("…") else ""
        return f"{self.title.removesuffix('…')} {self.about}{asks}" if self.about else self.title


def fitting(entries: Iterable[Entry], text: str) -> list[Entry]:
    """What fits ``text``, the best first; without a text what one begins with."""
    typed = typed_words(text)
    if not typed:
        return [entry for entry in entries if entry.is_first]
    rated = []
    for place, entry in enumerate(entries):
        points = score(typed, entry.title, f"{entry.also} {entry.about}")
        if points:
            rated.append((-points - entry.lift, entry.kind, place, entry))
    rated.sort(key=lambda each: each[:3])
    if rated:
        # Beside a good hit, what is only a little like it would be noise.
        best = rated[0][0]
        rated = [each for each in rated if each[0] * _NOISE <= best]
    left = dict(_MOST)
    found = []
    for *_rank, entry in rated:
        if left[entry.kind]:
            left[entry.kind] -= 1
            found.append(entry)
    return found
