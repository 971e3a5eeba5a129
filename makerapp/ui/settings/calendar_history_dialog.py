"""What was changed in the shop's calendar, and the way back."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from makerapp.models.detail import timeline_of_shop
from makerapp.ui.context import AppContext
from makerapp.ui.orders.timeline_view import TimelineView
from makerapp.ui.orders.undo_asking import undo_batch_of
from makerapp.ui.widgets.buttons import PrimaryButton
from makerapp.ui.widgets.dialog_shell import DialogShell
from makerapp.ui.widgets.scroll_area import ScrollBody

_WIDTH, _HEIGHT = 520, 560


class CalendarHistoryDialog(DialogShell):
    """The timeline of closed days and working days; Undo also brings the ship-by dates back that moved with them."""

    hugs = True

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Changes of the calendar"), _WIDTH, _HEIGHT, parent)
        self._context = context
        some = self.tr("Undo brings back the ship-by dates that moved, too.")
        none = self.tr("Nothing was changed yet.")
        self.write_head(self.windowTitle(), some if timeline_of_shop() else none)
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
        self.timeline.show_events(timeline_of_shop())

    def _undo(self, event_id: int) -> None:
        if undo_batch_of(self._context, event_id, self):
            self._show()
