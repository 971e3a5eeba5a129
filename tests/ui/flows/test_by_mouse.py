"""The main flows by mouse alone, in the presses that the UX specification names (section 7)."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from makerapp.models import queries
from makerapp.models.list_rows import View
from makerapp.models.queries import ListQuery, ids
from makerapp.services import fulfillment, preferences, shop
from makerapp.services.fulfillment import Shipment
from makerapp.ui.orders.edit_dialog import OrderEditDialog
from makerapp.ui.scanner import sounds
from makerapp.ui.widgets.buttons import LinkButton
from tests.ui.flows.maker import Maker
from tests.ui.flows.shop_hands import carrier_number, detail_of, plain_to_pack
from tests.ui.printing.fake_cups import FakeCups


def test_one_order_takes_four_clicks_each_following_one_three_at_the_same_spot(maker: Maker, printer: FakeCups) -> None:
    _, second, _ = plain_to_pack(3)
    maker.window.show_view(View.TO_PACK)
    maker.settle()
    maker.click_row(second)
    maker.click_green("Pack & ship")
    maker.click_green("All packed")
    maker.click_green("Mark as shipped")
    assert maker.clicks == 4
    assert str(maker.row(second).status) == "shipped"
    assert printer.told, "its slip was printed"
    following = maker.window.pages.wizard.shown_order_id
    maker.clicks = 0
    maker.click_green("Pack next order")
    assert maker.window.pages.wizard.order_id == following
    maker.click_green("All packed")
    maker.click_green("Mark as shipped")
    assert maker.clicks == 3
    assert str(maker.row(following).status) == "shipped"
    assert len(set(map(str, maker.green_at))) == 1, "the mouse was moved"


def test_the_first_order_of_a_view_takes_three(maker: Maker) -> None:
    plain_to_pack(1)
    maker.window.show_view(View.TO_PACK)
    maker.settle()
    order_id = maker.window.orders.table.current_id()
    maker.click_green("Pack & ship")
    maker.click_green("All packed")
    maker.click_green("Mark as shipped")
    assert maker.clicks == 3
    assert str(maker.row(order_id).status) == "shipped"


def test_a_mistake_is_undone_by_one_click(maker: Maker) -> None:
    maker.window.show_view(View.TO_CONFIRM)
    maker.settle()
    order_id = maker.window.orders.table.current_id()
    maker.click_green("Confirm order")
    assert str(maker.row(order_id).status) != "pending"
    maker.clicks = 0
    maker.click(maker.window.toasts.toast.action)
    assert maker.clicks == 1
    assert str(maker.row(order_id).status) == "pending"


def test_a_mistake_noticed_later_takes_two_clicks(maker: Maker) -> None:
    maker.window.show_view(View.TO_MAKE)
    maker.settle()
    order_id = maker.window.orders.table.current_id()
    maker.click_green("Mark as made")
    maker.window.show_view(View.TO_PACK)
    maker.settle()
    maker.clicks = 0
    maker.click_row(order_id)
    undo = next(
        each
        for each in maker.window.orders.order_panel.findChildren(LinkButton)
        if each.isVisible() and each.text() == "Undo"
    )
    maker.window.orders.order_panel.body_scroll.show_widget(undo)
    maker.click(undo)
    assert maker.clicks == 2
    assert str(maker.row(order_id).status) == "confirmed"


def test_all_new_orders_are_confirmed_by_two_clicks(maker: Maker) -> None:
    new = ids(ListQuery(View.TO_CONFIRM, shop.today()))
    assert len(new) > 2
    maker.window.show_view(View.TO_CONFIRM)
    maker.settle()
    maker.click_tick_all()
    maker.click_green(f"Confirm {len(new)} orders")
    assert maker.clicks == 2
    assert not ids(ListQuery(View.TO_CONFIRM, shop.today()))


def test_made_takes_two_clicks_an_order(maker: Maker) -> None:
    order_id = ids(ListQuery(View.TO_MAKE, shop.today()))[2]
    maker.window.show_view(View.TO_MAKE)
    maker.settle()
    maker.click_row(order_id)
    maker.click_green("Mark as made")
    assert maker.clicks == 2
    assert str(maker.row(order_id).status) == "processing"


def test_a_tracking_number_is_added_later_by_one_click_and_a_scan(
    maker: Maker, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sounds, "play", lambda _sound: None)
    order_id = plain_to_pack(1)[0]
    fulfillment.ship(order_id, Shipment("Royal Mail", "", shop.today(), ""))
    maker.window.show_view(View.ON_THE_WAY)
    maker.settle()
    maker.click_row(order_id)
    maker.scan(carrier_number(order_id))
    assert (maker.clicks, maker.scans) == (1, 1)
    assert [parcel.tracking_number for parcel in detail_of(order_id).parcels] == [carrier_number(order_id)]


def test_an_order_by_phone_takes_three_clicks_and_typing(maker: Maker) -> None:
    def fill() -> None:
        form = maker.front
        assert isinstance(form, OrderEditDialog)
        QApplication.clipboard().setText("Ada Wren\n3 Orchard Close\nHereford\nHR1 2TT")
        maker.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        first = form.form.lines.rows[0]
        maker.click(first.title)
        maker.type("moss")
        maker.press(Qt.Key.Key_Down)
        maker.press(Qt.Key.Key_Return)
        assert first.title.text() == "Moss stoneware mug"
        maker.click_green("Save order")

    maker.in_dialog(lambda: maker.click("New order"), fill)
    assert maker.clicks == 3
    made = queries.find_by_number(f"#{preferences.get('next_order_number') - 1}")
    assert [maker.row(each).buyer for each in made] == ["Ada Wren"]
