"""Kinds of paper in a line: a capital at its beginning only."""

from __future__ import annotations

from makerapp.services.paperwork.kinds import Kind
from makerapp.ui.printing.paper_names import names_of


def test_only_the_first_has_a_capital() -> None:
    assert names_of((Kind.PACKING_SLIP, Kind.THANK_YOU_NOTE)) == ["Packing slip", "thank-you note"]
    assert names_of(()) == []
