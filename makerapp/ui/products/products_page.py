"""The page of the shop's products."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from makerapp.ui.context import AppContext
from makerapp.ui.shop_page import ShopPage
from makerapp.ui.widgets.card import Card
from makerapp.ui.widgets.empty_state import EmptyState


class ProductsPage(ShopPage):
    """What the shop makes."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.set_title(self.tr("Products"))
        self.empty = EmptyState(
            self.tr("No products yet"), self.tr("They come with the orders that you bring in."), "", "boxes", self
        )
        card = Card(self)
        card.body.addWidget(self.empty)
        self.body.addWidget(card, 1)
