"""Another order of the same buyer to the same address: offered for this box, and taken apart again."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from makerapp.models.detail import order_detail
from makerapp.models.rows import OrderDetail
from makerapp.services import combining
from makerapp.services.messages import first_name
from makerapp.services.words import listed as listed_words
from makerapp.translation import counted
from makerapp.ui.fulfillment.step import Desk
from makerapp.ui.panel import clear_layout
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.banner import Banner
from makerapp.ui.widgets.buttons import Button


class TogetherOffer(QWidget):
    """Takes no room where the buyer has no other order to this address.

    An order that isn't ready is named with what it still needs, and not offered.
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shown: object = None
        self.banner: Banner | None = None
        self.button: Button | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, THEME.metric("space2"))
        self.hide()

    def show_order(self, detail: OrderDetail, companions: tuple[OrderDetail, ...]) -> None:
        """Offer, or say what is packed together; built anew only where that changed."""
        is_part = detail.packing.get("partial") and not companions
        found = () if is_part else combining.combinable(detail.row.id)
        others = tuple(each for each in (order_detail(row.id) for row in found) if each is not None)
        needs = {other.row.id: combining.still_needs(other) for other in others}
        named = tuple((other.row.number, self._pieces(other)) for other in others)
        state = (detail.row.id, tuple(each.row.id for each in companions), named, tuple(needs.items()))
        if state == self._shown:
            return
        self._shown = state
        clear_layout(self._column)
        self.banner = self.button = None
        if companions:
            self._say_together(detail, companions)
        elif others:
            self._offer(detail, others, needs)
        self.setVisible(self.banner is not None)

    def _say_together(self, detail: OrderDetail, companions: tuple[OrderDetail, ...]) -> None:
        numbers = listed_words([detail.row.number, *(each.row.number for each in companions)])
        title = self.tr("{numbers} go in one box").format(numbers=numbers)
        self._put(title, self.tr("One parcel, one tracking number; each has its own slip."))
        self._add_button(self.tr("Pack apart"), "split", self.take_apart)

    def _offer(self, detail: OrderDetail, others: tuple[OrderDetail, ...], needs: dict[int, str]) -> None:
        ready = [other for other in others if not needs[other.row.id]]
        named = ready or list(others)
        name = first_name(detail.row.buyer) or self.tr("The buyer")
        listed = "; ".join(f"{other.row.number} · {self._pieces(other)}" for other in named)
        if len(named) == 1:
            title = self.tr("{name} has another order to this address: {listed}").format(name=name, listed=listed)
        else:
            title = self.tr("{name} has {n} other orders to this address").format(name=name, n=len(named))
        waiting = [needs[other.row.id] for other in others if needs[other.row.id]]
        lines = [listed + "." if len(named) > 1 else "", *waiting]
        if ready:
            lines.insert(0, self.tr("They can go in one parcel.") if len(named) == 1 else "")
        self._put(title, " ".join(line for line in lines if line))
        if ready:
            self._add_button(self.tr("Pack together"), "package-plus", lambda: self._pack_together(ready))

    def _pieces(self, order: OrderDetail) -> str:
        count = sum(line.to_send for line in order.lines)
        return counted("1 item", "{n} items", count)

    def _put(self, title: str, text: str) -> None:
        self.banner = Banner("info", title, text, self, icon="package-plus")
        self._column.addWidget(self.banner)
        # A child of a hidden parent stays hidden only until the parent is shown.
        self.banner.show()

    def _add_button(self, words: str, icon: str, run) -> None:
        assert self.banner is not None
        self.button = self.banner.add_button(words, run, icon)

    def _pack_together(self, others: list[OrderDetail]) -> None:
        order_id = self._desk.detail.row.id

        def put() -> bool:
            combining.put_together(order_id, [other.row.id for other in others])
            return True

        if self._desk.attempt(put):
            self._desk.reread()

    def take_apart(self) -> None:
        """Pack the order on the bench by itself again."""
        order_id = self._desk.detail.row.id

        def apart() -> bool:
            combining.take_apart(order_id)
            return True

        if self._desk.attempt(apart):
            self._desk.reread()
