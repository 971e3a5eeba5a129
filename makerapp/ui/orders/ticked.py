"""What stands there while orders are ticked: their panel in place of the one order's, and the bar over the list."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from makerapp.ui.orders.bulk_bar import BulkBar
from makerapp.ui.orders.selection_panel import SelectionPanel
from makerapp.ui.theme import THEME

if TYPE_CHECKING:
    from makerapp.ui.orders.orders_page import OrdersPage


class TickedOrders(QObject):
    """``panel`` takes its place in the page's ``panels``; ``bar`` floats over its card, and the list leaves it room."""

    def __init__(self, page: OrdersPage) -> None:
        super().__init__(page)
        self._page = page
        self.panel = SelectionPanel(page.order_actions, page)
        self.panel.cleared.connect(self._clear)
        self.panel.done.connect(lambda ids: page.model.set_ticked(ids, False))
        page.panels.addWidget(self.panel)
        self.bar = BulkBar(page.order_actions, page, page.card)
        self.bar.cleared.connect(self._clear)
        THEME.changed.connect(self._leave_room)

    def show(self, order_ids: Sequence[int]) -> None:
        """These orders are ticked, in the order of the list."""
        self.panel.show_orders(order_ids)
        self.bar.show_orders(order_ids)
        self._leave_room()

    def hide(self) -> None:
        """Nothing is ticked any more. The panel is the page's to change."""
        if self.bar.isHidden():
            return
        focused = self._page.window().focusWidget()
        if focused is not None and self.bar.isAncestorOf(focused):
            self._page.table.setFocus()
        self.bar.hide()
        self._leave_room()

    def _clear(self) -> None:
        self._page.model.clear_ticks()
        self._page.table.setFocus()

    def _leave_room(self) -> None:
        room = 0 if self.bar.isHidden() else self.bar.room
        self._page.table.set_foot_room(room)
        self._page.card.setProperty(BulkBar.LIFT, room)
