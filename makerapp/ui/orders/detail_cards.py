"""Where an order goes and what runs out when: the two smaller cards of the order window."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QWidget

from makerapp.models.rows import OrderDetail
from makerapp.services import address, shop, words
from makerapp.services.clocks import clocks
from makerapp.services.key_table import with_keys
from makerapp.ui.orders.clocks_card import ClockRows
from makerapp.ui.orders.line_texts import breakable
from makerapp.ui.orders.order_menu import is_cancelled, is_open
from makerapp.ui.orders.parcel_box import ParcelBox
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import LinkButton
from makerapp.ui.widgets.card import Card
from makerapp.ui.widgets.elided_label import WrapLabel
from makerapp.ui.widgets.icon_label import IconText

# Icon and tone of each urgency level; the word beside it says the same.
URGENCY_LOOK = {
    "late": ("triangle-alert", "danger"),
    "today": ("clock", "warn"),
    "tomorrow": ("calendar", ""),
    "later": ("calendar", ""),
    "none": ("calendar", "text2"),
    "done": ("calendar", "text2"),
    "held": ("pause", "text2"),
}


def tighten(card: Card) -> None:
    """Less room above the heading, whose line is higher than its letters."""
    side = THEME.metric("card_padding") - 1
    card.body.setContentsMargins(side, THEME.metric("card_padding_small") - 3, side, THEME.metric("card_padding_small"))


class SendToCard(Card):
    """The address as it goes on the parcel, with what is missing and how to reach the buyer."""

    copy_pressed = Signal()
    edit_pressed = Signal()

    def __init__(self, detail: OrderDetail, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        tighten(self)
        copy = LinkButton(self.tr("Copy"), "copy", self)
        copy.setAccessibleName(self.tr("Copy address"))
        copy.setToolTip(with_keys(self.tr("Copy address"), "Ctrl+Shift+C"))
        copy.clicked.connect(self.copy_pressed)
        self.add_heading(self.tr("Send to"), copy)
        self.body.setSpacing(THEME.metric("space1") - 1)
        lines = detail.ship_to.lines()
        for line in lines or [self.tr("The file gave no address.")]:
            shown = breakable(line)
            self.body.addWidget(WrapLabel(shown, "body", self, selectable=shown == line))
        self.setAccessibleName(self.tr("Send to: {address}").format(address=", ".join(lines)))
        problem = address.address_problem(detail.ship_to) if lines else ""
        if problem:
            self.body.addWidget(IconText("triangle-alert", problem, "secondary", "warn", self, wrap=True))
            fix = LinkButton(self.tr("Correct the address"), "", self)
            fix.clicked.connect(self.edit_pressed)
            self.body.addWidget(fix, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)


class ShipByCard(Card):
    """What runs out when, how it leaves, in which parcels, and the buyer's e-mail and phone."""

    change_pressed = Signal()
    tracking_pressed = Signal(int)
    parcel_menu_pressed = Signal(object, QPoint)
    copy_tracking_pressed = Signal(str)

    def __init__(self, detail: OrderDetail, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        tighten(self)
        running = clocks(detail)
        if is_open(detail):
            change = LinkButton(self.tr("Change"), "calendar", self)
            change.setAccessibleName(self.tr("Change ship-by date"))
            change.clicked.connect(self.change_pressed)
            self.add_heading(self.tr("Deadlines"), change)
        else:
            self.add_heading(self.tr("Sending") if is_cancelled(detail) else self.tr("Ship by"), is_level=True)
        self.body.setSpacing(THEME.metric("space1"))
        if not is_open(detail) and not is_cancelled(detail):
            self.body.addWidget(self._day(detail))
        if running:
            self.body.addWidget(ClockRows(running, self))
        if detail.shipping_service:
            self.body.addSpacing(THEME.metric("space1"))
            self.body.addWidget(WrapLabel(detail.shipping_service, "body", self))
            self.body.addWidget(WrapLabel(self.tr("Chosen by the buyer"), "secondary", self))
        for parcel in detail.parcels:
            box = ParcelBox(parcel, self, can_change=not parcel.is_cancelled, currency=detail.row.currency)
            box.copy_pressed.connect(self.copy_tracking_pressed)
            box.change_pressed.connect(self.tracking_pressed)
            box.more_pressed.connect(self.parcel_menu_pressed)
            self.body.addWidget(box)
        for icon, text in (("mail", detail.email), ("phone", detail.phone)):
            if text:
                self.body.addSpacing(THEME.metric("line_gap"))
                self.body.addWidget(IconText(icon, text, "body", "", self))
        self.body.addStretch(1)

    def _day(self, detail: OrderDetail) -> IconText:
        """The day of an order that no longer presses: it was sent."""
        today = shop.today()
        day = detail.row.ship_by
        text = self.tr("No date") if day is None else words.day_words(day, today)
        return IconText("calendar", text, "strong", "text2", self)
