"""What printers said of themselves when they were last asked, for windows that don't wait for them."""

from __future__ import annotations

from makerapp.printing.abilities import Abilities

_said: dict[str, Abilities] = {}


def note(printer: str, able: Abilities) -> Abilities:
    """Remember what ``printer`` said, until the program is closed; gives it back. For any thread."""
    _said[printer] = able
    return able


def of(printer: str) -> Abilities:
    """What ``printer`` said last; one that says nothing of anything where it was not asked yet."""
    return _said.get(printer, Abilities())
