"""Which key strokes are a scan: letters much faster than hands, ended by Enter. Rules alone, no Qt.

Source of the figures: UX specification, sections 9 and 13.
"""

from __future__ import annotations

from dataclasses import dataclass

FASTEST_HAND_MS = 35
"""Strokes this far apart, or farther, may be a hand's."""

FASTEST_REPEAT_MS = 8
"""No keyboard repeats a key held down as fast as this."""

LEAST_LETTERS = 5
"""Fewer may be two fingers that came down together."""

ENTER_WITHIN_MS = 80
"""A scanner's Enter follows its last letter within this time."""


@dataclass(frozen=True)
class Fate:
    """What becomes of a stroke: first of those held back before it, then of itself.

    ``frees``: what was held back was no scan and is to be typed now, before this stroke. ``holds``: keep this stroke
    back. ``code``: the strokes held back were a scan of this text; they and this stroke were for nobody else.
    ``drops``: this stroke belongs to the scan before.
    """

    frees: bool = False
    holds: bool = False
    drops: bool = False
    code: str = ""


_PASSES = Fate()


class Burst:
    """Judges one stroke after the other. Times are milliseconds of any clock that only goes forward.

    A letter is held back from the first on, so that a scan never touches the field that has the focus; what a hand
    types is let go as soon as it is too slow for a scanner.
    """

    def __init__(self) -> None:
        self._letters: list[str] = []
        self._last_ms = 0
        self._scanned_ms: int | None = None

    @property
    def is_open(self) -> bool:
        """Whether letters are held back."""
        return bool(self._letters)

    @property
    def patience_ms(self) -> int:
        """How long after the last stroke the letters are to be held back, for a next one or Enter."""
        return ENTER_WITHIN_MS if len(self._letters) >= LEAST_LETTERS else FASTEST_HAND_MS

    def letter(self, text: str, at_ms: int) -> Fate:
        """A stroke that types something visible."""
        follows = self.is_open and 0 <= at_ms - self._last_ms < FASTEST_HAND_MS
        frees = self.is_open and not follows
        if frees:
            self._letters.clear()
        if not self._letters and text.isspace():
            # No code begins with a blank, and Space presses buttons: it is not kept waiting.
            return Fate(frees=frees)
        self._letters.append(text)
        self._last_ms = at_ms
        return Fate(frees=frees, holds=True)

    def repeated(self, text: str, at_ms: int) -> Fate:
        """A stroke that the system takes for a key held down.

        X does so where a key comes down in the millisecond in which it went up, as in "00" of a fast scanner.
        """
        is_twice = self.is_open and 0 <= at_ms - self._last_ms < FASTEST_REPEAT_MS
        return self.letter(text, at_ms) if is_twice else self.other()

    def enter(self, at_ms: int) -> Fate:
        """Enter, on either part of the keyboard."""
        letters, self._letters = self._letters, []
        in_time = 0 <= at_ms - self._last_ms <= ENTER_WITHIN_MS
        if len(letters) >= LEAST_LETTERS and in_time:
            self._scanned_ms = at_ms
            return Fate(code="".join(letters))
        if not letters and self._scanned_ms is not None and 0 <= at_ms - self._scanned_ms <= ENTER_WITHIN_MS:
            # Some scanners end with two: carriage return and line feed.
            return Fate(drops=True)
        return Fate(frees=bool(letters))

    def other(self) -> Fate:
        """Any other stroke, a key held down that repeats itself, a click: what came before was no scan."""
        return self.give_up() if self.is_open else _PASSES

    def give_up(self) -> Fate:
        """Nothing followed in time."""
        frees = self.is_open
        self._letters.clear()
        return Fate(frees=frees)
