"""Makerbench's own layout."""

from __future__ import annotations

from collections.abc import Sequence

from makerapp.printing.documents.slip import PackingSlip
from makerapp.printing.paper import Paper
from makerapp.printing.render import render


class Ours:
    """What the program prints."""

    def render(self, slips: Sequence[PackingSlip]) -> bytes:
        """All slips in one PDF."""
        return render(slips, Paper.A4)
