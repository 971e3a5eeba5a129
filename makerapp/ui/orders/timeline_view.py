"""What happened to an order, newest first, with Undo on the newest step that can be taken back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from makerapp.models.rows import EventRow
from makerapp.services import event_words, shop, words
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import LinkButton
from makerapp.ui.widgets.elided_label import ElidedLabel, WrapLabel
from makerapp.ui.widgets.rail import paint_rail
from makerapp.ui.widgets.style_props import set_style


class TimelineEntry(QWidget):
    """One event: disc on the rail, title, time and who, and a box for longer words."""

    undo_pressed = Signal()

    def __init__(self, event: EventRow, when: str, *, newest: bool, last: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = event_words.event_icon(event.kind)
        self._newest = newest
        self._last = last
        title = event_words.event_title(event.kind, event.facts)
        said = self.tr("{time} · {who}").format(time=when, who=event.who) if event.who else when
        if event.is_undone:
            said = self.tr("{line} · undone").format(line=said)
        column = QVBoxLayout(self)
        column.setSpacing(THEME.metric("line_gap") - 1)
        left = THEME.metric("timeline_disc") + THEME.metric("space3")
        column.setContentsMargins(left, 1, 0, 0 if last else THEME.metric("space3"))
        head = QHBoxLayout()
        head.setSpacing(THEME.metric("space2"))
        head.addWidget(ElidedLabel(title, "secondary_strong", self), 1)
        self.undo: LinkButton | None = None
        if event.can_undo:
            self.undo = LinkButton(self.tr("Undo"), "", self, name=self.tr("Undo: {what}").format(what=title))
            self.undo.clicked.connect(self.undo_pressed)
            head.addWidget(self.undo)
        column.addLayout(head)
        column.addWidget(ElidedLabel(said, "caption", self))
        text = event_words.event_text(event.kind, event.facts)
        if text:
            column.addSpacing(THEME.metric("space1"))
            column.addWidget(_box(text, self))
        self.setAccessibleName(", ".join(part for part in (title, said, text) if part))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_rail(painter, 0, 0, self.height(), self._icon, newest=self._newest, last=self._last)


class TimelineView(QWidget):
    """``undo_wanted`` carries the id of the event to take back."""

    undo_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entries: list[TimelineEntry] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setAccessibleName(self.tr("Timeline"))

    def show_events(self, events: Sequence[EventRow]) -> None:
        """Show these events, newest first as they come."""
        for entry in self.entries:
            self._column.removeWidget(entry)
            # Gone from sight now; deleted only when the event loop comes round to it.
            entry.hide()
            entry.deleteLater()
        zone, today = shop.profile().time_zone, shop.today()
        self.entries = [
            TimelineEntry(
                event,
                words.moment_words(event.at, zone, today),
                newest=position == 0,
                last=position == len(events) - 1,
                parent=self,
            )
            for position, event in enumerate(events)
        ]
        for event, entry in zip(events, self.entries, strict=True):
            entry.undo_pressed.connect(lambda event_id=event.id: self.undo_wanted.emit(event_id))
            self._column.addWidget(entry)


def _box(text: str, parent: QWidget) -> QFrame:
    box = QFrame(parent)
    set_style(box, kind="inset")
    column = QVBoxLayout(box)
    edge = THEME.metric("space2")
    column.setContentsMargins(edge + 2, edge - 2, edge, edge - 2)
    column.addWidget(WrapLabel(text, "secondary", box, selectable=True))
    return box
