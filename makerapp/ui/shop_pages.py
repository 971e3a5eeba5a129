"""How each page of the shop is made when it is first opened."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from makerapp.ui.context import AppContext
from makerapp.ui.shop_page import ShopPage, ShopPlace


def _products(context: AppContext, parent: QWidget) -> ShopPage:
    from makerapp.ui.products.products_page import ProductsPage

    return ProductsPage(context, parent)


def _earnings(context: AppContext, parent: QWidget) -> ShopPage:
    from makerapp.ui.earnings.earnings_page import EarningsPage

    return EarningsPage(context, parent)


def _reports(context: AppContext, parent: QWidget) -> ShopPage:
    from makerapp.ui.reports.reports_page import ReportsPage

    return ReportsPage(context, parent)


MAKERS: dict[ShopPlace, Callable[[AppContext, QWidget], ShopPage]] = {
    ShopPlace.PRODUCTS: _products,
    ShopPlace.EARNINGS: _earnings,
    ShopPlace.REPORTS: _reports,
}
