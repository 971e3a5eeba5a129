"""What was changed in the shop's calendar, and the way back."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from makerapp.models.detail import timeline_of_shop
from makerapp.ui.context import AppContext
from makerapp.ui.orders.timeline_view import TimelineView
from makerapp.ui.orders.undo_asking import undo_batch_of
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import PrimaryButton
from makerapp.ui.widgets.dialog_shell import DialogShell
from makerapp.ui.widgets.elided_label import ElidedLabel, PlainLabel
from makerapp.ui.widgets.scroll_area import ScrollBody

_WIDTH, _HEIGHT = 520, 560


class CalendarHistoryDialog(DialogShell):
    """The timeline of closed days and working days; Undo also brings the ship-by dates back that moved with them."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Changes of the calendar"), _WIDTH, _HEIGHT, parent)
        self._context = context
        head = QVBoxLayout()
        head.setSpacing(THEME.metric("line_gap"))
        head.addWidget(PlainLabel(self.tr("Changes of the calendar"), "title", self))
        self.line = ElidedLabel(self.tr("Undo brings back the ship-by dates that moved, too."), "secondary", self)
        head.addWidget(self.line)
        self.head.addLayout(head, 1)
        self.timeline = TimelineView(self)
        self.timeline.undo_wanted.connect(self._undo)
        self.timeline.go_back_wanted.connect(self._undo)
        scroll = ScrollBody(self, padding=(0, 0, 0, 0))
        with scroll.filling() as column:
            column.addWidget(self.timeline)
            column.addStretch(1)
        self.body.addWidget(scroll, 1)
        close = PrimaryButton(self.tr("Done"), "", self)
        close.clicked.connect(self.accept)
        self.foot.addStretch(1)
        self.foot.addWidget(close)
        self._show()
        close.setFocus()

    def _show(self) -> None:
        events = timeline_of_shop()
        self.timeline.show_events(events)
        if not events:
            self.line.setText(self.tr("Nothing was changed yet."))

    def _undo(self, event_id: int) -> None:
        if undo_batch_of(self._context, event_id, self):
            self._show()
