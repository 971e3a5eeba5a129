"""One entry of a timeline: what happened, when and by whom, and behind a link what changed."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from makerapp.models.rows import EventRow
from makerapp.services import event_words
from makerapp.services.changes import FieldChange, remark_of
from makerapp.translation import counted
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
        self._remark = remark_of(event, told.changes)
        self._icon = event_words.event_icon(event.kind)
        self._newest = newest
        self._last = last
        self._title = event_words.event_title(event.kind, event.facts)
        self.is_unfolded = unfolded or said_at_once(told.changes)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(THEME.metric("line_gap") - 1)
        left = THEME.metric("timeline_disc") + THEME.metric("space3")
        self._column.setContentsMargins(left, 1, 0, 0 if last else THEME.metric("space3"))
        self.undo: LinkButton | None = None
        self.go_back: LinkButton | None = None
        self.fold: LinkButton | None = None
        self._box: QFrame | None = None
        self._text: WrapLabel | None = None
        self._add_head(event)
        said = self._said(told)
        self._column.addWidget(ElidedLabel(said, "caption", self))
        self.setAccessibleName(", ".join(part for part in (self._title, said, self._remark, *self.lines()) if part))
        self._show_text()

    def lines(self) -> list[str]:
        """What changed, one text each."""
        return [change.text for change in self._changes]

    def text(self) -> str:
        """What stands in the box: remark and changes, as far as they are unfolded."""
        changed = self.lines() if self.is_unfolded else []
        parts = [*changed, self._remark] if said_at_once(self._changes) else [self._remark, *changed]
        return "\n".join(part for part in parts if part)

    def _said(self, told: Told) -> str:
        """When and by whom, and how much there is to unfold."""
        event = told.event
        said = self.tr("{time} · {who}").format(time=told.when, who=event.who) if event.who else told.when
        if event.is_undone:
            said = self.tr("{line} · undone").format(line=said)
        if self.fold is not None:
            said = self.tr("{line} · {changes}").format(line=said, changes=self._count_words())
        return said

    def _count_words(self) -> str:
        count = len(self._changes)
        return counted("1 change", "{n} changes", count)

    def _add_head(self, event: EventRow) -> None:
        head = self._head = QHBoxLayout()
        head.setSpacing(THEME.metric("space2"))
        head.addWidget(WrapLabel(self._title, "secondary_strong", self), 1)
        if self._changes and not said_at_once(self._changes):
            self.fold = self._small("chevron-down")
            self.fold.clicked.connect(self._toggle)
            head.addWidget(self.fold)
            self._say_fold()
        if event.can_undo:
            name = self.tr("Undo: {what}").format(what=self._title)
            self.undo = LinkButton(self.tr("Undo"), "", self, name=name)
            self.undo.clicked.connect(self.undo_pressed)
            head.addWidget(self.undo)
        elif event.can_go_back:
            self.go_back = self._small("history", self.tr("Go back to before this: {what}…").format(what=self._title))
            self.go_back.setToolTip(self.tr("Go back to before this…"))
            self.go_back.clicked.connect(self.go_back_pressed)
            head.addWidget(self.go_back)
        self._column.addLayout(head)

    def _small(self, icon: str, name: str = "") -> LinkButton:
        """An icon in the line of the title; every entry may have one or two, so they stay quiet."""
        button = LinkButton("", "", self, name=name)
        button.set_icon(icon, THEME.metric("icon_text"), "text2")
        return button

    def _say_fold(self) -> None:
        if self.fold is None:
            return
        said = self.tr("Hide") if self.is_unfolded else self.tr("Show")
        words = self.tr("{show} {changes}").format(show=said, changes=self._count_words())
        self.fold.setToolTip(words)
        self.fold.setAccessibleName(f"{words}: {self._title}")
        self.fold.set_icon("chevron-up" if self.is_unfolded else "chevron-down", THEME.metric("icon_text"), "text2")

    def _toggle(self) -> None:
        self.is_unfolded = not self.is_unfolded
        self._say_fold()
        self._show_text()
        self.folded.emit(self.is_unfolded)

    def _show_text(self) -> None:
        """Fill the box, which is only made where there is something to say."""
        text = self.text()
        if self._box is None or self._text is None:
            if not text:
                return
            self._column.addSpacing(THEME.metric("space1"))
            self._text = WrapLabel("", "secondary", self, selectable=True)
            self._box = _box(self._text, self)
            self._column.addWidget(self._box)
        self._text.setText(text)
        self._box.setVisible(bool(text))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        middle = self._head.geometry().center().y()
        paint_rail(painter, 0, 0, self.height(), self._icon, newest=self._newest, last=self._last, middle=middle)


def said_at_once(changes: tuple[FieldChange, ...]) -> bool:
    """Whether the one change there is stands below the title without a press."""
    return len(changes) == 1 and changes[0].about not in ("status", "stock") and len(changes[0].text) <= _SHORT


def _box(label: WrapLabel, parent: QWidget) -> QFrame:
    box = QFrame(parent)
    set_style(box, kind="inset")
    column = QVBoxLayout(box)
    edge = THEME.metric("space2")
    column.setContentsMargins(edge + 2, edge - 2, edge, edge - 2)
    column.addWidget(label)
    return box
