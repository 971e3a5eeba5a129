"""A thin bar for how far something has come."""

from __future__ import annotations

from PySide6.QtWidgets import QProgressBar, QWidget


class ThinProgressBar(QProgressBar):
    """6 px high, without words: the words stand beside it. ``name`` is what it measures."""

    def __init__(self, name: str, maximum: int = 100, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextVisible(False)
        self.setAccessibleName(name)
        self.set_progress(0, maximum)

    def set_progress(self, done: int, of: int) -> None:
        """``done`` of ``of`` pieces; ``of`` 0 means that nobody knows how many there are."""
        self.setRange(0, of)
        self.setValue(min(done, of))
