"""The right side of the order window: the order's timeline, with a note to yourself on top."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from makerapp.models.rows import OrderDetail
from makerapp.services.event_groups import GROUP_WORDS, Group
from makerapp.services.orders import LONGEST_NOTE
from makerapp.ui.orders.pills import MorePill
from makerapp.ui.orders.timeline_view import TimelineView
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import IconButton, SecondaryButton
from makerapp.ui.widgets.card import Card
from makerapp.ui.widgets.menu import Menu
from makerapp.ui.widgets.scroll_area import ScrollBody


class TimelineCard(Card):
    """``note_written`` carries the text of a private note; ``undo_pressed`` and ``go_back_pressed`` an entry's id.

    ``copy_pressed`` and ``save_pressed`` want the timeline as text; they carry whether private notes belong to it.
    """

    note_written = Signal(str)
    undo_pressed = Signal(int)
    go_back_pressed = Signal(int)
    copy_pressed = Signal(bool)
    save_pressed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._order_id = self._events = 0
        self.filter = MorePill("", "", self)
        self.filter.set_icon("chevron-down", THEME.metric("icon_text"))
        self.filter.clicked.connect(lambda: self._pop_up(self.filter_menu(), self.filter))
        self.more = IconButton("ellipsis", self.tr("Copy or save the timeline"), self, small=True)
        self.more.clicked.connect(lambda: self._pop_up(self.text_menu(), self.more))
        self.with_notes = False
        self.add_heading(self.tr("Timeline"), self.filter, self.more)
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
        self.view.go_back_wanted.connect(self.go_back_pressed)
        padding = THEME.metric("card_padding") - 1
        # The scroll bar lives in the card's padding, so that nothing moves when it comes.
        self.body.setContentsMargins(padding, padding - 2, 0, padding)
        self.heading_row.setContentsMargins(0, 0, padding, 0)
        row.setContentsMargins(0, 0, padding, 0)
        self._scroll = ScrollBody(self, padding=(0, THEME.metric("space2"), padding, 0))
        self._scroll.body.addWidget(self.view)
        self._scroll.body.addStretch(1)
        self.body.addWidget(self._scroll, 1)

    def show_order(self, detail: OrderDetail) -> None:
        """Show the timeline as it stands; what is being typed stays, and so does the filter on the same order."""
        if detail.row.id != self._order_id:
            self._order_id = detail.row.id
            self.with_notes = False
            self.view.forget()
        self.view.show_events(detail.timeline)
        self._events = len(detail.timeline)
        self._say_filter()

    def show_group(self, group: Group | None) -> None:
        """Show only the entries about ``group``, from the top."""
        self.view.show_group(group)
        self._say_filter()
        self._scroll.verticalScrollBar().setValue(0)

    def _say_filter(self) -> None:
        group = self.view.group
        word = self.tr("All") if group is None else self.tr(GROUP_WORDS[group])
        count = self._events if group is None else self.view.counts()[group]
        self.filter.setText(f"{word} {count}")
        self.filter.setChecked(group is not None)
        self.filter.setAccessibleName(self.tr("Show: {what}").format(what=f"{word} {count}"))

    # --- menus -------------------------------------------------------------------------------------------

    def filter_menu(self) -> Menu:
        """What there are entries about, each with their number."""
        menu = Menu(self)
        menu.setAccessibleName(self.tr("Show in the timeline"))
        counts = self.view.counts()
        offered: list[tuple[Group | None, str, int]] = [(None, self.tr("All"), self._events)]
        offered += [(group, self.tr(GROUP_WORDS[group]), counts[group]) for group in Group if counts[group]]
        for group, word, count in offered:
            action = menu.add(f"{word} {count}", partial(self.show_group, group))
            action.setCheckable(True)
            action.setChecked(group is self.view.group)
        return menu

    def text_menu(self) -> Menu:
        """The timeline as text, for a buyer or a marketplace."""
        menu = Menu(self)
        menu.setAccessibleName(self.more.accessibleName())
        menu.add(self.tr("Copy as text"), lambda: self.copy_pressed.emit(self.with_notes), "copy")
        menu.add(self.tr("Save as text…"), lambda: self.save_pressed.emit(self.with_notes), "file-text")
        menu.addSeparator()
        action = menu.add(self.tr("With my private notes"), self._toggle_notes)
        action.setCheckable(True)
        action.setChecked(self.with_notes)
        return menu

    def _toggle_notes(self) -> None:
        self.with_notes = not self.with_notes

    def _pop_up(self, menu: Menu, button: QWidget) -> None:
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(button.mapToGlobal(QPoint(0, button.height() + THEME.metric("space1"))))

    def _add(self) -> None:
        text = self.note.text().strip()
        if text:
            self.note_written.emit(text)
        else:
            self.note.setFocus()
