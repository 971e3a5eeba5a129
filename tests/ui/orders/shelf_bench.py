"""An order with something on the shelf, something short and something to make."""

from __future__ import annotations

from dataclasses import dataclass

from makerapp import clock
from makerapp.models.detail import order_detail
from makerapp.models.product import Product
from makerapp.models.rows import OrderDetail, ShipTo
from makerapp.models.stock import StockMove
from makerapp.services import order_editing, orders
from makerapp.services.order_draft import LineDraft, OrderDraft

ADDRESS = ShipTo("Rosa Whitfield", "", "3 Orchard Close", "", "", "Hereford", "", "HR1 2TT", "United Kingdom", "GB")


def product(title: str, on_hand: int = 0, *, price: int = 2400, made_to_order: bool = False) -> Product:
    """A product with so many counted in."""
    found: Product = Product.create(
        title=title, sku=title[:4].upper(), price=price, currency="GBP", on_hand=on_hand, made_to_order=made_to_order
    )
    if on_hand:
        StockMove.create(product=found.id, at=clock.utc_now(), kind="count", on_hand_change=on_hand, committed_change=0)
    return found


@dataclass
class Shelf:
    """Two mugs ordered and one there, a bowl that is there, three vases to make; a jug that could stand in."""

    mug: Product
    bowl: Product
    vase: Product
    jug: Product
    order_id: int

    @property
    def detail(self) -> OrderDetail:
        """The order as it stands now."""
        found = order_detail(self.order_id)
        assert found is not None
        return found

    @property
    def lines(self) -> list[int]:
        """The ids of its lines."""
        return [line.id for line in self.detail.lines]

    def on_hand(self, of: Product) -> int:
        """What is counted on the shelf."""
        return int(Product.get_by_id(of.id).on_hand)


def fill_shelf() -> Shelf:
    """The order, confirmed."""
    mug, bowl, jug = product("Moss mug", 1), product("Bowl", 2), product("Large jug", 3, price=3600)
    vase = product("Bud vase", made_to_order=True)
    wanted = ((mug, 2), (bowl, 1), (vase, 3))
    drafts = tuple(
        LineDraft(None, each.id, each.title, each.sku, quantity=count, unit_price=each.price) for each, count in wanted
    )
    order_id = order_editing.create(OrderDraft(ADDRESS, drafts, "GBP")).order_ids[0]
    orders.confirm(order_id)
    return Shelf(mug, bowl, vase, jug, order_id)
