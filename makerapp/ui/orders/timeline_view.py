"""What happened to an order, newest first, with Undo on the newest step that can be taken back."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from makerapp.models.rows import EventRow
from makerapp.services import shop, words
from makerapp.services.changes import changes_of, names_for
from makerapp.services.event_groups import Group, groups_of
from makerapp.translation import counted
from makerapp.ui.orders.timeline_entry import TimelineEntry, Told
from makerapp.ui.widgets.buttons import LinkButton

# So many entries are built at first; the older ones wait behind a link, so that a long history opens at once.
FIRST_SHOWN = 30


class TimelineView(QWidget):
    """``undo_wanted`` and ``go_back_wanted`` carry the id of an event: take it back alone, or with all since.

    ``product_id``: the product whose own history is shown, so that its fields are not told "of" it.
    """

    undo_wanted = Signal(int)
    go_back_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None, *, product_id: int | None = None) -> None:
        super().__init__(parent)
        self.entries: list[TimelineEntry] = []
        self.older = LinkButton("", "chevron-down", self)
        self.older.clicked.connect(self._show_all)
        self._product_id = product_id
        self._told: list[Told] = []
        self._groups: dict[int, frozenset[Group]] = {}
        self._group: Group | None = None
        self._unfolded: set[int] = set()
        self._most = FIRST_SHOWN
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._column.addWidget(self.older, 0, Qt.AlignmentFlag.AlignLeft)
        self.setAccessibleName(self.tr("Timeline"))

    @property
    def group(self) -> Group | None:
        """What the entries on show are about; ``None`` for all."""
        return self._group

    def counts(self) -> Counter[Group]:
        """How many entries each group holds; one entry may be in several."""
        return Counter(group for groups in self._groups.values() for group in groups)

    def show_events(self, events: Sequence[EventRow]) -> None:
        """Show these events, newest first as they come. A filter stays while it still finds something."""
        zone, today = shop.profile().time_zone, shop.today()
        names = names_for(events, self._product_id)
        self._told = [
            Told(event, changes_of(event, names), words.moment_words(event.at, zone, today)) for event in events
        ]
        self._groups = {each.event.id: groups_of(each.event, each.changes) for each in self._told}
        if self._group is not None and not self.counts()[self._group]:
            self._group = None
        self._fill()

    def show_group(self, group: Group | None) -> None:
        """Show only what is about this; ``None`` shows all."""
        self._group = group
        self._most = FIRST_SHOWN
        self._fill()

    def forget(self) -> None:
        """Another order comes: all of it is shown, and nothing unfolded."""
        self._group = None
        self._unfolded.clear()
        self._most = FIRST_SHOWN

    def _show_all(self) -> None:
        first_new = len(self.entries)
        self._most = len(self._told)
        self._fill()
        button = next(
            (each.fold or each.go_back for each in self.entries[first_new:] if each.fold or each.go_back), None
        )
        if button is not None and self.older.hasFocus():
            button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self) -> None:
        # Widgets added to a column in view are laid out once for each of them; out of sight, once for all.
        # A view that was never shown is hidden too, but must not be told to stay so.
        was_visible = self.isVisible()
        if was_visible:
            self.hide()
        self._fill_column()
        if was_visible:
            self.show()

    def _fill_column(self) -> None:
        for entry in self.entries:
            self._column.removeWidget(entry)
            # Gone from sight now; deleted only when the event loop comes round to it.
            entry.hide()
            entry.deleteLater()
        wanted = [each for each in self._told if self._group is None or self._group in self._groups[each.event.id]]
        shown = wanted[: self._most]
        self.entries = [self._entry(told, last=told is wanted[-1]) for told in shown]
        for position, entry in enumerate(self.entries):
            self._column.insertWidget(position, entry)
        left = len(wanted) - len(shown)
        self.older.setText(counted("1 older entry", "{n} older entries", left))
        self.older.setVisible(left > 0)

    def _entry(self, told: Told, *, last: bool) -> TimelineEntry:
        event_id = told.event.id
        newest = told is self._told[0]
        unfolded = event_id in self._unfolded
        entry = TimelineEntry(told, newest=newest, last=last, unfolded=unfolded, parent=self)
        entry.undo_pressed.connect(lambda: self.undo_wanted.emit(event_id))
        entry.go_back_pressed.connect(lambda: self.go_back_wanted.emit(event_id))
        entry.folded.connect(lambda on: self._unfolded.add(event_id) if on else self._unfolded.discard(event_id))
        return entry
