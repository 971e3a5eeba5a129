"""The right side of the order window: the order's timeline, with a note to yourself on top."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from makerapp.models.rows import OrderDetail
from makerapp.services.orders import LONGEST_NOTE
from makerapp.ui.orders.timeline_view import TimelineView
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import SecondaryButton
from makerapp.ui.widgets.card import Card
from makerapp.ui.widgets.scroll_area import ScrollBody


class TimelineCard(Card):
    """``note_written`` carries the text of a private note, ``undo_pressed`` the id of the entry to take back."""

    note_written = Signal(str)
    undo_pressed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        heading = self.add_heading(self.tr("Timeline"))
        self.note = QLineEdit(self)
        self.note.setPlaceholderText(self.tr("Note to yourself"))
        self.note.setAccessibleName(self.tr("Note to yourself"))
        self.note.setToolTip(self.tr("Only you see it. Enter keeps it."))
        self.note.setMaxLength(LONGEST_NOTE)
        self.note.returnPressed.connect(self._add)
        self.add_button = SecondaryButton(self.tr("Add"), "", self)
        self.add_button.setAccessibleName(self.tr("Add note"))
        self.add_button.clicked.connect(self._add)
        row = QHBoxLayout()
        row.setSpacing(THEME.metric("space2"))
        row.addWidget(self.note, 1)
        row.addWidget(self.add_button)
        self.body.addLayout(row)
        self.view = TimelineView(self)
        self.view.undo_wanted.connect(self.undo_pressed)
        padding = THEME.metric("card_padding") - 1
        # The scroll bar lives in the card's padding, so that nothing moves when it comes.
        self.body.setContentsMargins(padding, padding - 2, 0, padding)
        heading.setContentsMargins(0, 0, padding, 0)
        row.setContentsMargins(0, 0, padding, 0)
        scroll = ScrollBody(self, padding=(0, THEME.metric("space2"), padding, 0))
        scroll.body.addWidget(self.view)
        scroll.body.addStretch(1)
        self.body.addWidget(scroll, 1)

    def show_order(self, detail: OrderDetail) -> None:
        """Show the timeline as it stands; what is being typed stays."""
        self.view.show_events(detail.timeline)

    def _add(self) -> None:
        text = self.note.text().strip()
        if text:
            self.note_written.emit(text)
        else:
            self.note.setFocus()
