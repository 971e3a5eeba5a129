"""One line of what to collect for all orders: the whole row is the button, the tick takes all of it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from makerapp.models.rows import LineRow
from makerapp.services.batch import Pile
from makerapp.translation import counted
from makerapp.ui.fulfillment.pick_row import PickRow
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.chip import Tag

# How far beside the tick a press still means the tick.
_AROUND = 12


def line_of(pile: Pile) -> LineRow:
    """The pile as a row shows it: so many of so many, whatever words are on the pieces; how to wrap comes later."""
    return replace(
        pile.line, quantity=pile.needed, refunded=0, sent=0, packed=pile.picked, personalization=(), packing_note=""
    )


class PileRow(PickRow):
    """A tap collects one piece, a tap on the tick all of it; Shift+Space does as well."""

    HIGH = "pile_row"
    PICTURE = "thumb_today"
    TITLE = "strong"

    def __init__(self, pile: Pile, parent: QWidget | None = None) -> None:
        self._pile = pile
        self._on_tick = False
        super().__init__(line_of(pile), parent)
        side, narrow = THEME.metric("space4"), THEME.metric("space2")
        self._row.setContentsMargins(side, narrow, side, narrow)

    @property
    def pile(self) -> Pile:
        """What the row shows."""
        return self._pile

    def show_pile(self, pile: Pile) -> None:
        """Show the count as it stands."""
        self._pile = pile
        self.show_line(line_of(pile))

    def _title_tag(self) -> Tag | None:
        count = self._pile.personalized
        return Tag(counted("{n} personalized", "{n} personalized", count), "pencil", "note", self) if count else None

    def _personal_words(self) -> str:
        return ""

    def _say_count(self) -> None:
        line = self.line
        self.setAccessibleName(
            self.tr("{title}, {packed} of {total} collected").format(
                title=line.title, packed=line.packed, total=line.to_send
            )
        )
        self.setToolTip(
            self.tr("Click, Space or + collects one, the tick or Shift+Space all; right click or − takes one back")
        )

    def _all_or_none(self) -> None:
        self.counted.emit(0 if self.is_full else self.line.to_send)

    def _tapped(self) -> None:
        if self._on_tick:
            self._on_tick = False
            self._all_or_none()
        else:
            super()._tapped()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        around = self._tick.geometry().adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)
        self._on_tick = around.contains(event.position().toPoint())
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._on_tick = False
        if event.key() == Qt.Key.Key_Space and event.modifiers() == Qt.KeyboardModifier.ShiftModifier:
            if not event.isAutoRepeat():
                self._all_or_none()
            return
        super().keyPressEvent(event)
