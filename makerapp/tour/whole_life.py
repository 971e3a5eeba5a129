"""The stops of the tour after the parcel and around it: stock, money, deadlines, returns, and every way back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from functools import partial

from PySide6.QtWidgets import QDialog

from makerapp.models import queries
from makerapp.models.detail import order_detail
from makerapp.models.queries import ListQuery
from makerapp.models.rows import View
from makerapp.services import holding, shop
from makerapp.tour.robot import Robot
from makerapp.ui.orders import order_windows
from makerapp.ui.orders.shortage_dialog import ShortageDialog
from makerapp.ui.products import product_windows
from makerapp.ui.products.edit_dialog import ProductEditDialog
from makerapp.ui.products.products_page import ProductsPage
from makerapp.ui.products.stock_dialog import StockDialog
from makerapp.ui.shop_page import ShopPlace
from makerapp.ui.widgets.quantity_stepper import QuantityStepper

Opener = Callable[..., object]


def show(robot: Robot) -> None:
    """A picture of every page and window that the life of an order needs."""
    _show_shop(robot)
    _show_windows(robot)
    _show_history(robot)
    _show_hold(robot)


def _show_shop(robot: Robot) -> None:
    window = robot.window
    for place in ShopPlace:
        window.pages.show_shop(place)
        robot.settle(0.4)
        robot.picture(f"page_{place}")
    window.pages.show_shop(ShopPlace.PRODUCTS)
    page = window.pages.currentWidget()
    assert isinstance(page, ProductsPage)
    product_id = page.table.current_id()
    assert product_id is not None
    robot.in_dialog(
        ProductEditDialog,
        lambda: product_windows.edit(window.context, product_id, window),
        lambda it: robot.picture("edit_product", it),
    )
    robot.in_dialog(
        StockDialog,
        lambda: product_windows.change_stock(window.context, product_id, "count", window),
        lambda it: robot.picture("count_product", it),
    )
    window.show_view(View.TO_PACK)


def _show_windows(robot: Robot) -> None:
    """Each window that asks something of an order, on an order it fits."""
    asked: tuple[tuple[str, View, Opener], ...] = (
        ("refund", View.DELIVERED, order_windows.refund),
        ("return", View.DELIVERED, order_windows.return_or_replace),
        ("hold", View.TO_MAKE, order_windows.hold),
        ("making", View.TO_MAKE, order_windows.mark_some_made),
        ("out_of_stock", View.TO_PACK, order_windows.out_of_stock),
        ("ship_by", View.TO_MAKE, order_windows.change_ship_by),
        ("fees", View.DELIVERED, order_windows.fees),
        ("delete", View.DELIVERED, order_windows.delete_for_good),
    )
    window = robot.window
    for name, view, opened in asked:
        order_id = queries.ids(ListQuery(view, shop.today()))[0]
        window.show_view(view)
        robot.in_dialog(
            QDialog,
            partial(opened, window.context, order_id, window),
            partial(_picture, robot, name),
        )


def _picture(robot: Robot, name: str, dialog: QDialog) -> None:
    """The window with one piece chosen where it asks for pieces, so that it shows what that changes."""
    steppers = dialog.findChildren(QuantityStepper)
    if steppers and not any(each.value() for each in steppers):
        robot.press(steppers[0].more)
    if isinstance(dialog, ShortageDialog):
        robot.press(robot.button(dialog, "Take it off the order"))
    robot.settle(0.3)
    robot.picture(name, dialog)


def _show_history(robot: Robot) -> None:
    """Going back to before an older entry: what that would change stands there first."""
    from makerapp.ui.orders.undo_asking import go_back

    window = robot.window
    order_id = queries.ids(ListQuery(View.ON_THE_WAY, shop.today()))[0]
    detail = order_detail(order_id)
    assert detail is not None
    older = [event for event in detail.timeline if event.can_go_back]
    window.show_view(View.ON_THE_WAY)
    if older:
        robot.in_dialog(
            QDialog,
            lambda: go_back(window.context, older[-1].id, window),
            lambda it: robot.picture("undo_preview", it),
        )


def _show_hold(robot: Robot) -> None:
    """An order on hold is out of the list and stands under its pill."""
    window = robot.window
    order_id = queries.ids(ListQuery(View.TO_MAKE, shop.today()))[0]
    holding.hold(order_id, shop.today() + timedelta(days=5), "Waiting for clay")
    window.show_view(View.ALL)
    window.orders.select_order(order_id)
    robot.settle(0.3)
    robot.picture("held")
