"""What is said beside the pages of a print: gaps first, and how many remarks there was no room for."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from makerapp.services.paperwork.kinds import Kind
from makerapp.services.paperwork.setups import Setup
from makerapp.services.paperwork.sheets import Part, Sheets
from makerapp.ui.printing.paper_notes import PaperNotes

GAPS = tuple(f"#{number}: not known, so it is left to fill in by hand." for number in range(1, 9))
LEFT_OUT = tuple(f"#{number} has no address, so it gets no label." for number in range(11, 19))


@pytest.mark.parametrize(
    ("gaps", "left_out", "shown", "ends"),
    [
        (0, 5, 5, []),
        (0, 6, 5, ["And 1 more is left out."]),
        (0, 8, 5, ["And 3 more are left out."]),
        (7, 0, 5, ["And 2 more with something not filled in."]),
        (2, 6, 5, ["And 3 more are left out."]),
        (6, 1, 5, ["And 1 more with something not filled in.", "And 1 more is left out."]),
    ],
)
def test_only_what_is_left_out_is_called_so(
    qtbot: QtBot, gaps: int, left_out: int, shown: int, ends: list[str]
) -> None:
    notes = PaperNotes()
    qtbot.addWidget(notes)
    missing = LEFT_OUT[:left_out]
    notes.show_sheets(Sheets(b"", (), (), remarks=(*missing, *GAPS[:gaps]), left_out=missing))
    assert notes.remarks == [*(*GAPS[:gaps], *missing)[:shown], *ends]


@pytest.mark.parametrize(
    ("note", "orders", "is_told"),
    [
        (Setup("a4", "Office"), (1, 2), True),
        (Setup("a4", "Office", sides="two-sided-long-edge"), (1, 2), False),
        (Setup("a4", "Office"), (1,), False),
        (Setup("a4", "Den"), (1, 2), False),
    ],
)
def test_slips_and_notes_that_come_apart_are_told(
    qtbot: QtBot, note: Setup, orders: tuple[int, ...], *, is_told: bool
) -> None:
    notes = PaperNotes()
    qtbot.addWidget(notes)
    slip = Setup("a4", "Office", sides="two-sided-long-edge")
    parts = [
        Part(kind, order, setup, (0,))
        for order in orders
        for kind, setup in ((Kind.PACKING_SLIP, slip), (Kind.THANK_YOU_NOTE, note))
    ]
    notes.show_sheets(Sheets(b"", (), tuple(parts)))
    assert [text.startswith("The papers of each order come apart") for text in notes.remarks] == [True] * is_told
