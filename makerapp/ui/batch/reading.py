"""Reading back what buyers had written on their pieces, one after the other, before the boxes are closed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from makerapp.models.rows import LineRow, OrderDetail
from makerapp.services import packing, read_back
from makerapp.services.batch import Batch
from makerapp.ui.fulfillment.read_back_view import ReadBackView
from makerapp.ui.fulfillment.step import Foot

if TYPE_CHECKING:
    from makerapp.ui.batch.ship_step import ShipStep


class Reading(QObject):
    """Shows ``view`` in place of the rows while there is something to read; ``read`` goes on when all of it was."""

    def __init__(self, step: ShipStep) -> None:
        super().__init__(step)
        self._step = step
        self.view = ReadBackView(step)
        self._order_id = 0
        self._of: tuple[int, ...] = ()
        self._then: Callable[[], object] | None = None

    @property
    def is_on(self) -> bool:
        """The words of a piece fill the page."""
        return self._step.pages.currentWidget() is self.view

    def read(self, orders: Sequence[OrderDetail], then: Callable[[], object]) -> None:
        """Have the words on all pieces of these orders read, then do ``then``; at once where there are none."""
        unread = _unread(orders)
        if not unread:
            self.stop()
            then()
            return
        self._of, self._then = tuple(order.row.id for order in orders), then
        order, line = unread[0]
        self._order_id = order.row.id
        self._step.row(order.row.id)
        self._step.make_current(order.row.id)
        self.view.show_line(line, order.row.number, len(unread))
        self._step.pages.setCurrentWidget(self.view)
        self._step.page.step_changed()
        self.view.enter()

    def says_exactly_this(self) -> None:
        """The maker compared every letter."""
        order_id, line_id, then = self._order_id, self.view.line_id, self._then
        page = self._step.page
        if not page.tried(lambda: packing.acknowledge(order_id, line_id)):
            return
        page.reread([order_id])
        orders = [order for order in page.batch.orders if order.row.id in self._of]
        if then is not None:
            self.read(orders, then)

    def not_right(self) -> None:
        """The piece says something else: its order is packed by itself, where missing pieces are dealt with."""
        order_id = self._order_id
        self.stop()
        self._step.page.pack_by_itself(order_id)

    def stop(self) -> None:
        """Back to the rows."""
        self._then = None
        if self.is_on:
            self._step.pages.setCurrentIndex(0)
            self._step.page.step_changed()

    def look(self, batch: Batch) -> None:
        """The orders were read anew: what was shown may have been read or taken off meanwhile."""
        if self.is_on and not any(line.id == self.view.line_id for _, line in _unread(batch.orders)):
            then, orders = self._then, [order for order in batch.orders if order.row.id in self._of]
            if not orders or then is None:
                self.stop()

    def foot(self) -> Foot:
        """The panel's buttons while something is read."""
        wrong = (self.tr("Not right…"), "circle-question-mark")
        return Foot((self.tr("It says exactly this"), "check"), (self.tr("Back"), "arrow-left"), wrong)


def _unread(orders: Sequence[OrderDetail]) -> list[tuple[OrderDetail, LineRow]]:
    return [(order, line) for order in orders for line in read_back.unread(order)]
