"""Each parcel of an order has its own menu: tracking, weight and postage, taking back that one alone."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from makerapp.errors import Refused
from makerapp.models.detail import order_detail
from makerapp.models.rows import OrderDetail
from makerapp.services import fulfillment, parcels, shop
from makerapp.services.fulfillment import Shipment
from makerapp.ui.main_window import MainWindow
from makerapp.ui.orders.detail_dialog import OrderDetailDialog
from makerapp.ui.orders.parcel_box import ParcelBox
from makerapp.ui.orders.parcel_dialog import ParcelDialog
from makerapp.ui.orders.parcel_menu import carrier_page, parcel_menu
from makerapp.ui.orders.tracking_dialog import TrackingDialog
from makerapp.ui.widgets.menu import Menu
from tests.ui.bench import texts_of
from tests.ui.fulfillment.wizard_bench import typed_in


@pytest.fixture
def order_id(shop_window: MainWindow) -> int:
    """An order in two parcels."""
    made = typed_in(("Mug", 2))
    (line,) = detail(made).lines
    first = Shipment("Royal Mail", "Tracked 48", shop.today(), "RM1", weight_grams=850, cost=420)
    fulfillment.ship(made, first, {line.id: 1}, rest="pack")
    fulfillment.ship(made, Shipment("Evri", "Standard", shop.today()))
    return made


def detail(order_id: int) -> OrderDetail:
    found = order_detail(order_id)
    assert found is not None
    return found


def boxes(window: MainWindow, order_id: int, qtbot: QtBot) -> tuple[OrderDetailDialog, list[ParcelBox]]:
    dialog = OrderDetailDialog(window.context, order_id, (), window)
    qtbot.addWidget(dialog)
    dialog.show()
    QApplication.processEvents()
    return dialog, dialog.findChildren(ParcelBox)


def entries(menu: Menu) -> dict[str, Callable[[], None]]:
    return {action.text(): action.trigger for action in menu.actions() if action.text()}


def test_each_parcel_says_what_it_is(shop_window: MainWindow, order_id: int, qtbot: QtBot) -> None:
    _, (first, second) = boxes(shop_window, order_id, qtbot)
    assert "850 g · postage £4.20" in texts_of(first)
    assert first.more is not None
    assert second.more is not None
    assert not any("postage" in text for text in texts_of(second))


def test_the_menu_of_the_older_parcel_is_about_that_parcel(
    shop_window: MainWindow, order_id: int, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url) or True)
    first = detail(order_id).parcels[0]
    menu = parcel_menu(shop_window.context, order_id, first, shop_window)
    assert list(entries(menu)) == [
        "Change tracking number…",
        "Open the carrier's page",
        "Weight and postage…",
        "Cancel this fulfillment…",
    ]
    entries(menu)["Open the carrier's page"]()
    assert opened == [QUrl("https://www.royalmail.com/track-your-item#/tracking-results/RM1")]
    assert carrier_page(detail(order_id).parcels[1]) == ""


def test_tracking_of_the_older_parcel_is_changed(shop_window: MainWindow, order_id: int, qtbot: QtBot) -> None:
    first, second = detail(order_id).parcels
    dialog = TrackingDialog(shop_window.context, detail(order_id), shop_window, parcel_id=first.id)
    qtbot.addWidget(dialog)
    dialog.entry.field.setText("RM2")
    dialog.save_button.click()
    assert [parcel.tracking_number for parcel in detail(order_id).parcels] == ["RM2", ""]
    assert second.id != first.id


def test_weight_and_postage_are_told_later(shop_window: MainWindow, order_id: int, qtbot: QtBot) -> None:
    second = detail(order_id).parcels[1]
    dialog = ParcelDialog(shop_window.context, detail(order_id), second.id, shop_window)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.keyClicks(dialog.figures.weight, "0,4 kg")
    qtbot.keyClicks(dialog.figures.cost, "3.5x")
    dialog.save_button.click()
    assert dialog.figures.cost_field.error_text()
    dialog.figures.cost.selectAll()
    qtbot.keyClicks(dialog.figures.cost, "3.50")
    dialog.save_button.click()
    found = detail(order_id).parcels[1]
    assert (found.weight_grams, found.cost) == (400, 350)


def test_a_parcel_that_is_gone_is_explained(shop_window: MainWindow, order_id: int) -> None:
    for kind in (ParcelDialog, TrackingDialog):
        with pytest.raises(Refused):
            _open(kind, shop_window, order_id)


def _open(kind: type, window: MainWindow, order_id: int) -> QWidget:
    if kind is TrackingDialog:
        return TrackingDialog(window.context, detail(order_id), window, parcel_id=0)
    return ParcelDialog(window.context, detail(order_id), 0, window)


def test_the_box_shows_what_changed(shop_window: MainWindow, order_id: int, qtbot: QtBot) -> None:
    dialog, (_, second) = boxes(shop_window, order_id, qtbot)
    parcels.set_weight_and_cost(second.parcel.id, 1200, None)
    QApplication.processEvents()
    assert "1.2 kg" in texts_of(dialog.findChildren(ParcelBox)[-1])
