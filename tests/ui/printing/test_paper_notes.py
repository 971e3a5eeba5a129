"""What is said beside the pages of a print: gaps first, and how many remarks there was no room for."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from makerapp.services.paperwork.sheets import Sheets
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
