"""What follows the ticks of the list: the bulk bar over its foot, and the room the list and messages leave for it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from makerapp.ui.actions import OrderActions
from makerapp.ui.orders.bulk_bar import BulkBar
from makerapp.ui.orders.list_card import ListCard
from makerapp.ui.orders.table_model import OrderTableModel
from makerapp.ui.orders.table_view import OrderTableView
from makerapp.ui.theme import THEME


class TickedOrders:
    """Shows and hides the bar; made when the first order is ticked."""

    def __init__(
        self, actions: OrderActions, page: QWidget, card: ListCard, table: OrderTableView, model: OrderTableModel
    ) -> None:
        self._card, self._table, self._model = card, table, model
        self.bar = BulkBar(actions, page, card)
        self.bar.cleared.connect(self._cleared)
        # Tab goes on as the eye does: from the list down to the bar, then to the panel.
        QWidget.setTabOrder(table, self.bar.print_button)
        THEME.changed.connect(self._leave_room)

    def show(self, order_ids: Sequence[int]) -> None:
        """These orders are ticked, in the order of the list; none takes the bar away."""
        if order_ids:
            self.bar.show_orders(order_ids)
        else:
            had_focus = self.bar.isAncestorOf(self.bar.focusWidget() or self._table)
            self.bar.hide()
            if had_focus:
                self._table.setFocus()
        self._leave_room()

    def _cleared(self) -> None:
        self._model.clear_ticks()
        self._table.setFocus()

    def _leave_room(self) -> None:
        room = self.bar.room if not self.bar.isHidden() else 0
        self._table.set_foot_room(room)
        self._card.setProperty(BulkBar.LIFT, max(0, room - BulkBar.BOTTOM))
