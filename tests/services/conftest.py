"""Orders to work on, made through the services as a maker would."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from makerapp.models.product import Product
from makerapp.models.rows import ShipTo
from makerapp.paths import DataFolder
from makerapp.services import order_editing
from makerapp.services.order_draft import LineDraft, OrderDraft

ADDRESS = ShipTo("Rosa Whitfield", "", "3 Orchard Close", "", "", "Hereford", "", "HR1 2TT", "United Kingdom", "GB")


@pytest.fixture
def make_product(data_folder: DataFolder) -> Callable[..., Product]:
    """Adds a product; stock on hand is counted in through the ledger."""
    from makerapp import clock
    from makerapp.models.stock import StockMove

    def make(title: str = "Moss mug", *, on_hand: int = 0, made_to_order: bool = False, **values: object) -> Product:
        product = Product.create(
            title=title, sku=title.upper(), price=2400, currency="GBP", on_hand=on_hand, made_to_order=made_to_order,
            **values,
        )  # fmt: skip
        if on_hand:
            StockMove.create(
                product=product.id, at=clock.utc_now(), kind="count", on_hand_change=on_hand, committed_change=0
            )
        return product

    return make


@pytest.fixture
def make_order(data_folder: DataFolder) -> Callable[..., int]:
    """Types in an order and gives its id: ``make_order((product, 2), ("Something new", 1), payment="awaiting")``."""

    def make(*items: tuple[Product | str, int], **values: object) -> int:
        lines = tuple(
            LineDraft(None, item.id, item.title, item.sku, quantity=count, unit_price=item.price)
            if isinstance(item, Product)
            else LineDraft(None, None, item, quantity=count, unit_price=1000)
            for item, count in items or (("Side plate", 1),)
        )
        draft = OrderDraft(ADDRESS, lines, "GBP", **values)  # type: ignore[arg-type]
        return order_editing.create(draft).order_ids[0]

    return make
