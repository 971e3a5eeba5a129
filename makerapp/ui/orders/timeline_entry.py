"""One entry of a timeline: what happened, when and by whom, and behind a link what changed."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from makerapp.models.rows import EventRow
from makerapp.services import event_words
from makerapp.services.changes import FieldChange, remark_of
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import LinkButton
from makerapp.ui.widgets.elided_label import ElidedLabel, WrapLabel
from makerapp.ui.widgets.rail import paint_rail
from makerapp.ui.widgets.style_props import set_style

# A single change up to this long is said at once; the status is what most titles say already.
_SHORT = 70


@dataclass(frozen=True)
class Told:
    """An entry with what it changed, and its time in words."""

    event: EventRow
    changes: tuple[FieldChange, ...]
    when: str


class TimelineEntry(QWidget):
    """Disc on the rail, title, time and who, a box for longer words, and what changed.

    ``undo`` stands on the newest entry that can be taken back, ``go_back`` on older ones; ``fold`` shows and hides the
    changes where they are not said at once. Each is ``None`` where the entry has none.
    """

    undo_pressed = Signal()
    go_back_pressed = Signal()
    folded = Signal(bool)

    def __init__(
        self, told: Told, *, newest: bool, last: bool, unfolded: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        event = told.event
        self._changes = told.changes
        self._icon = event_words.event_icon(event.kind)
        self._newest = newest
        self._last = last
        self._title = event_words.event_title(event.kind, event.facts)
        said = self.tr("{time} · {who}").format(time=told.when, who=event.who) if event.who else told.when
        if event.is_undone:
            said = self.tr("{line} · undone").format(line=said)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(THEME.metric("line_gap") - 1)
        left = THEME.metric("timeline_disc") + THEME.metric("space3")
        self._column.setContentsMargins(left, 1, 0, 0 if last else THEME.metric("space3"))
        self.undo: LinkButton | None = None
        self.go_back: LinkButton | None = None
        self.fold: LinkButton | None = None
        self._box: QFrame | None = None
        at_once = said_at_once(told.changes)
        self._add_head(event)
        self._add_caption(said, at_once)
        text = remark_of(event, told.changes)
        for boxed in (text, told.changes[0].text if at_once else ""):
            if boxed:
                self._column.addSpacing(THEME.metric("space1"))
                self._column.addWidget(_box(boxed, self))
        self.setAccessibleName(", ".join(part for part in (self._title, said, text, *self.lines()) if part))
        if unfolded and self.fold is not None:
            self._set_unfolded(True)

    def lines(self) -> list[str]:
        """What changed, one text each."""
        return [change.text for change in self._changes]

    @property
    def is_unfolded(self) -> bool:
        """True while the changes behind the link are on show."""
        return self._box is not None and not self._box.isHidden()

    def _add_head(self, event: EventRow) -> None:
        head = QHBoxLayout()
        head.setSpacing(THEME.metric("space2"))
        head.addWidget(ElidedLabel(self._title, "secondary_strong", self), 1)
        if event.can_undo:
            name = self.tr("Undo: {what}").format(what=self._title)
            self.undo = LinkButton(self.tr("Undo"), "", self, name=name)
            self.undo.clicked.connect(self.undo_pressed)
            head.addWidget(self.undo)
        elif event.can_go_back:
            name = self.tr("Go back to before this: {what}…").format(what=self._title)
            self.go_back = LinkButton("", "", self, name=name)
            self.go_back.set_icon("history", THEME.metric("icon_text"), "text3")
            self.go_back.setToolTip(self.tr("Go back to before this…"))
            self.go_back.clicked.connect(self.go_back_pressed)
            head.addWidget(self.go_back)
        self._column.addLayout(head)

    def _add_caption(self, said: str, at_once: bool) -> None:
        line = QHBoxLayout()
        line.setSpacing(THEME.metric("space2"))
        line.addWidget(ElidedLabel(said, "caption", self), 1)
        if self._changes and not at_once:
            self.fold = LinkButton("", "", self)
            self.fold.clicked.connect(lambda: self._set_unfolded(not self.is_unfolded))
            line.addWidget(self.fold)
        self._column.addLayout(line)
        self._say_fold()

    def _say_fold(self) -> None:
        if self.fold is None:
            return
        count = len(self._changes)
        said = self.tr("1 change") if count == 1 else self.tr("{n} changes").format(n=count)
        self.fold.setText(said)
        state = self.tr("hide") if self.is_unfolded else self.tr("show")
        self.fold.setAccessibleName(f"{said}, {state}: {self._title}")
        self.fold.set_icon("chevron-up" if self.is_unfolded else "chevron-down", THEME.metric("icon_text"))

    def _set_unfolded(self, unfolded: bool) -> None:
        if self._box is None:
            self._column.addSpacing(THEME.metric("space1"))
            self._box = _box("\n".join(self.lines()), self)
            self._column.addWidget(self._box)
        self._box.setVisible(unfolded)
        self._say_fold()
        self.folded.emit(unfolded)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_rail(painter, 0, 0, self.height(), self._icon, newest=self._newest, last=self._last)


def said_at_once(changes: tuple[FieldChange, ...]) -> bool:
    """Whether the one change there is stands below the title without a press."""
    return len(changes) == 1 and changes[0].about not in ("status", "stock") and len(changes[0].text) <= _SHORT


def _box(text: str, parent: QWidget) -> QFrame:
    box = QFrame(parent)
    set_style(box, kind="inset")
    column = QVBoxLayout(box)
    edge = THEME.metric("space2")
    column.setContentsMargins(edge + 2, edge - 2, edge, edge - 2)
    label = WrapLabel(text, "secondary", box, selectable=True)
    label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
    column.addWidget(label)
    return box
