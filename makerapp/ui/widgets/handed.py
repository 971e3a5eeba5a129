"""A row that is mirrored for makers who want the panel at their left hand; words are never turned round."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from makerapp.ui.theme import THEME


def handed_row(parent: QWidget, left: int, top: int, right: int, bottom: int) -> QHBoxLayout:
    """The row of ``parent``, left to right as it is filled, or mirrored while the setting says "left" (UX 10).

    The margins are those with the panel at the right. A plain layout of Qt, on purpose: while this was a class of ours,
    which Qt has to ask back for at each layout, the program was seen to end when a step of the wizard was shown.
    """
    row = QHBoxLayout(parent)
    _Hand(row, (left, top, right, bottom)).turn()
    return row


class _Hand(QObject):
    """Follows the setting for one row, and goes with it."""

    def __init__(self, row: QHBoxLayout, margins: tuple[int, int, int, int]) -> None:
        super().__init__(row)
        self._margins = margins
        THEME.changed.connect(self.turn)

    def turn(self) -> None:
        """Take over the side of the present setting."""
        row = self.parent()
        assert isinstance(row, QHBoxLayout)
        left, top, right, bottom = self._margins
        if THEME.panel_left:
            row.setDirection(QBoxLayout.Direction.RightToLeft)
            row.setContentsMargins(right, top, left, bottom)
        else:
            row.setDirection(QBoxLayout.Direction.LeftToRight)
            row.setContentsMargins(left, top, right, bottom)
