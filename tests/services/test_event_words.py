"""What the toasts say."""

from __future__ import annotations

from makerapp.services.event_words import toast_text
from makerapp.services.outcome import Outcome


def test_undo_says_what_it_took_back() -> None:
    def said(what: str, *numbers: str) -> str:
        return toast_text(Outcome("undone", 1, tuple(range(len(numbers))), numbers, what))

    assert said("shipped", "#1042") == "Undone: #1042 marked as shipped"
    assert said("made", "#1042") == "Undone: #1042 marked as made"
    assert said("confirmed", "#1", "#2") == "Undone: 2 orders confirmed"
    assert said("note", "#1042") == "Undone: note kept"
    assert said("", "#1042") == "Undone"
