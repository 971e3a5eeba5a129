"""The bottom of the order window: its neighbors in the list, and the next step."""

from __future__ import annotations

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QWidget

from makerapp import locales
from makerapp.models.rows import OrderDetail
from makerapp.services import next_step, shop
from makerapp.services.key_table import with_keys
from makerapp.services.next_step import NextStep
from makerapp.ui.orders.order_menu import can_cancel_fulfillment, can_cancel_order, is_open
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import Button, GhostButton, IconButton, MainButton, SecondaryButton
from makerapp.ui.widgets.elided_label import PlainLabel
from makerapp.ui.widgets.style_props import set_style

STEP_ICONS = {
    NextStep.CONFIRM: "check",
    NextStep.MAKE: "hammer",
    NextStep.PACK: "package",
    NextStep.DELIVER: "circle-check",
    NextStep.THANK: "copy",
    NextStep.REOPEN: "rotate-ccw",
    NextStep.TAKE_OFF_HOLD: "play",
}


class DetailFoot(QWidget):
    """← → and where the order stands, Cancel order… or Cancel fulfillment…, Fulfill…, Close, the green button."""

    previous_pressed = Signal()
    next_pressed = Signal()
    cancel_order_pressed = Signal()
    cancel_fulfillment_pressed = Signal()
    fulfill_pressed = Signal()
    close_pressed = Signal()
    main_pressed = Signal()

    def __init__(self, main_width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.previous_button = IconButton("arrow-left", with_keys(self.tr("Previous order"), "Ctrl+PgUp"), self)
        self.next_button = IconButton("arrow-right", with_keys(self.tr("Next order"), "Ctrl+PgDown"), self)
        self.place = PlainLabel("", "secondary", self)
        self.cancel_order = GhostButton(self.tr("Cancel order…"), "", self)
        self.cancel_fulfillment = GhostButton(self.tr("Cancel fulfillment…"), "undo-2", self)
        self.fulfill = SecondaryButton(self.tr("Fulfill…"), "package", self)
        self.fulfill.setToolTip(self.tr("Open the fulfillment wizard: it checks first what is still to do"))
        self.close_button = SecondaryButton(self.tr("Close"), "", self)
        self.close_button.setToolTip(with_keys(self.tr("Close"), "Esc"))
        self.main_button = MainButton("", "", self)
        self.main_button.setFixedWidth(main_width)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(THEME.metric("space2"))
        for button in (self.previous_button, self.next_button, self.cancel_order, self.cancel_fulfillment):
            set_style(button, tone="canvas")
        for widget in (self.previous_button, self.next_button, self.place):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.cancel_order)
        row.addWidget(self.cancel_fulfillment)
        row.addWidget(self.fulfill)
        row.addWidget(self.close_button)
        row.addSpacing(THEME.metric("space2") - 2)
        row.addWidget(self.main_button)
        pressable: tuple[tuple[Button, SignalInstance], ...] = (
            (self.previous_button, self.previous_pressed),
            (self.next_button, self.next_pressed),
            (self.cancel_order, self.cancel_order_pressed),
            (self.cancel_fulfillment, self.cancel_fulfillment_pressed),
            (self.fulfill, self.fulfill_pressed),
            (self.close_button, self.close_pressed),
            (self.main_button, self.main_pressed),
        )
        for pressed_button, pressed in pressable:
            pressed_button.clicked.connect(pressed)

    def show_order(self, detail: OrderDetail) -> None:
        """Words of the green button, and which way back there is."""
        step = next_step.next_step_of(detail.row, shop.today())
        self.main_button.setText(self.tr(next_step.label(step)))
        self.main_button.set_icon(STEP_ICONS[step])
        # Where the green button packs already, a second way to the same wizard would only be asked about.
        self.fulfill.setVisible(is_open(detail) and step not in (NextStep.PACK, NextStep.TAKE_OFF_HOLD))
        # There is room for one; the menu has both where part was sent.
        is_sent = can_cancel_fulfillment(detail)
        self.cancel_fulfillment.setVisible(is_sent)
        self.cancel_order.setVisible(can_cancel_order(detail) and not is_sent)

    def show_place(self, index: int, count: int, list_name: str, *, has_left: bool = False) -> None:
        """Where the order stands in its list; ``index`` from 0, negative where it never was in one.

        ``has_left``: the order is in the list no more, which closed up behind it.
        """
        if has_left and index >= 0:
            self._show_rest(index, count, list_name)
            return
        known = index >= 0 and count > 1
        self.previous_button.setVisible(known)
        self.next_button.setVisible(known)
        self.previous_button.setEnabled(index > 0)
        self.next_button.setEnabled(0 <= index < count - 1)
        text = self.tr("{number} of {count} in {view}") if list_name else self.tr("{number} of {count}")
        self.place.setText(text.format(number=locales.number(index + 1), count=locales.number(count), view=list_name))
        self.place.setVisible(known or index >= 0)

    def _show_rest(self, index: int, count: int, list_name: str) -> None:
        """The neighbors of an order that left the list, and how many are still in it."""
        for button, is_able in ((self.previous_button, index > 0), (self.next_button, index < count)):
            button.setVisible(count > 0)
            button.setEnabled(is_able)
        text = self.tr("{count} left in {view}") if list_name else self.tr("{count} left")
        self.place.setText(text.format(count=locales.number(count), view=list_name))
        self.place.setVisible(count > 0)
