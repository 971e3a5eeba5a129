"""The page of what the shop earned."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from makerapp.ui.context import AppContext
from makerapp.ui.shop_page import ShopPage
from makerapp.ui.widgets.card import Card
from makerapp.ui.widgets.empty_state import EmptyState


class EarningsPage(ShopPage):
    """What came in, and what stayed."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.set_title(self.tr("Earnings"))
        self.empty = EmptyState(
            self.tr("Nothing earned yet"), self.tr("Paid orders are added up here."), "", "wallet", self
        )
        card = Card(self)
        card.body.addWidget(self.empty)
        self.body.addWidget(card, 1)
