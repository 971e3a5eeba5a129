"""The top of the order window: which order, how it stands, and what can be done with it at any time."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from makerapp.clock import local_day
from makerapp.models.rows import OrderDetail
from makerapp.services import shop, words, work_calendar
from makerapp.services.key_table import with_keys
from makerapp.ui.orders.detail_cards import URGENCY_LOOK
from makerapp.ui.orders.order_menu import is_cancelled
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import IconButton, SecondaryButton
from makerapp.ui.widgets.chip import StatusChip, Tag
from makerapp.ui.widgets.elided_label import ElidedLabel, PlainLabel
from makerapp.ui.widgets.icon_label import IconLabel
from makerapp.ui.widgets.menu import Menu


class DetailHead(QWidget):
    """``print_pressed`` carries the kinds of paper; the menu of ⋯ is filled by the window."""

    print_pressed = Signal(tuple)
    edit_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._detail: OrderDetail | None = None
        self.number = ElidedLabel("", "title", self)
        self.chip = StatusChip("pending", self)
        self.state = Tag("", "", "neutral", self)
        self.gift = Tag(self.tr("Gift"), "gift", "neutral", self)
        self.sample = Tag(self.tr("Sample"), "sparkles", "neutral", self)
        self._urgency_icon = IconLabel("calendar", 16, "text2", self)
        self.urgency = PlainLabel("", "secondary", self)
        self.placed = ElidedLabel("", "secondary", self)
        self.print_button = SecondaryButton(self.tr("Print"), "printer", self)
        self.print_menu = Menu(self)
        self.print_menu.aboutToShow.connect(self._fill_print_menu)
        self.print_button.setMenu(self.print_menu)
        self.print_button.setToolTip(self.tr("Print papers of this order (Ctrl+P prints the slip)"))
        self.edit_button = SecondaryButton(self.tr("Edit order"), "pencil", self)
        self.edit_button.setToolTip(with_keys(self.tr("Edit order"), "F2"))
        self.edit_button.clicked.connect(self.edit_pressed)
        self.more_button = IconButton("ellipsis", self.tr("More"), self)
        self.more_menu = Menu(self)
        self.more_button.setMenu(self.more_menu)
        self._lay_out()

    def _fill_print_menu(self) -> None:
        from makerapp.ui.printing.print_menu import fill_order_menu

        self.print_menu.clear()
        if self._detail is not None:
            fill_order_menu(self.print_menu, self._detail, self.print_pressed.emit)

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(THEME.metric("space2"))
        parts: tuple[QWidget, ...] = (self.number, self.chip, self.state, self.gift, self.sample)
        for part in parts:
            first.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        first.addStretch(1)
        second = QHBoxLayout()
        second.setSpacing(THEME.metric("space1") + 2)
        second.addWidget(self._urgency_icon)
        second.addWidget(self.urgency)
        second.addWidget(self.placed, 1)
        texts = QVBoxLayout()
        texts.setSpacing(THEME.metric("line_gap") + 1)
        texts.addLayout(first)
        texts.addLayout(second)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(THEME.metric("space2"))
        row.addLayout(texts, 1)
        for button in (self.print_button, self.edit_button, self.more_button):
            row.addWidget(button)

    def show_order(self, detail: OrderDetail) -> None:
        """Show another order, or the same one anew."""
        self._detail = detail
        row = detail.row
        today, zone = shop.today(), shop.profile().time_zone
        self.number.setText(row.number)
        self.chip.set_status(row.status.value)
        self.state.set_word(words.FULFILLMENT_WORDS[row.fulfillment])
        self.gift.setVisible(row.is_gift)
        self.sample.setVisible(row.is_sample)
        in_time = work_calendar.first_day_in_time()
        icon, tone = URGENCY_LOOK[words.row_urgency(row, today, in_time=in_time).level]
        self._urgency_icon.set_icon(icon, tone or "text2")
        self.urgency.set_tone(tone or "text2")
        self.urgency.setText(words.row_sentence(row, today, in_time))
        for widget in (self._urgency_icon, self.urgency):
            widget.setVisible(not is_cancelled(detail))
        placed = self._placed_words(detail, zone)
        self.placed.setText(placed[:1].upper() + placed[1:] if is_cancelled(detail) else f"·  {placed}")

    def _placed_words(self, detail: OrderDetail, zone: str) -> str:
        """``placed on Etsy Wed 11 Nov, 14:30``; the day alone where the file told no time."""
        instant = detail.row.placed_at
        today = shop.today()
        if detail.placed_time_known:
            # Not "today" or "yesterday": the day is read beside the ship-by date.
            moment = words.moment_words(instant, zone)
            if local_day(instant, zone).year != today.year:
                moment = words.day_words(local_day(instant, zone), today)
        else:
            moment = words.day_words(local_day(instant, zone), today)
        channel = words.channel_words(detail.row.channel)
        return self.tr("placed on {channel} {moment}").format(channel=channel, moment=moment)
