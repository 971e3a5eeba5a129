"""A row that is mirrored for makers who want the panel at their left hand; words are never turned round."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from makerapp.ui.theme import THEME


class HandedRow(QHBoxLayout):
    """Left to right as it is filled, or right to left, margins too, while the setting says "left" (UX 10)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(*([parent] if parent is not None else []))
        self._margins = (0, 0, 0, 0)
        # The layout may be gone before the look changes; a child object goes with it.
        self._keeper = _Keeper(self)

    def setContentsMargins(self, left: int, top: int, right: int, bottom: int) -> None:  # type: ignore[override]
        """The margins as they are with the panel at the right."""
        self._margins = (left, top, right, bottom)
        self.turn()

    def turn(self) -> None:
        """Take over the side of the present setting."""
        left, top, right, bottom = self._margins
        is_turned = THEME.panel_left
        way = QBoxLayout.Direction.RightToLeft if is_turned else QBoxLayout.Direction.LeftToRight
        self.setDirection(way)
        super().setContentsMargins(right if is_turned else left, top, left if is_turned else right, bottom)


class _Keeper(QObject):
    def __init__(self, row: HandedRow) -> None:
        super().__init__(row)
        self._row = row
        THEME.changed.connect(self._turn)

    def _turn(self) -> None:
        self._row.turn()
