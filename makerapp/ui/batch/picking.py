"""How many pieces of each pile are collected; kept at once, and shown by the step that collects."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from makerapp.ui.batch.batch_page import BatchPage


class Picking(QObject):
    """``picked`` is pile key to pieces."""

    def __init__(self, page: BatchPage) -> None:
        super().__init__(page)
        self._page = page
        self.picked: dict[str, int] = {}

    def set(self, key: str, pieces: int) -> bool:
        """So many pieces of a pile are collected. False where that could not be kept."""
        return self._keep({key: pieces}, key)

    def all(self) -> bool:
        """Everything is collected. False where that could not be kept."""
        return self._keep({pile.key: pile.needed for pile in self._page.batch.piles()})

    def _keep(self, counts: dict[str, int], one: str = "") -> bool:
        page, before = self._page, dict(self.picked)
        self.picked |= counts
        if self.picked != before and not page.tried(lambda: page.remember(page.step.key)):
            self.picked = before
            return False
        page.batch = replace(page.batch, picked=dict(self.picked))
        if page.step is page.pick:
            page.pick.show_batch(page.batch)
            page.pick.counted_in(one)
            page.refresh_panel()
        return True
