"""The clocks of an order on screen, the marketplace's note pressed, and the post that has left."""

from __future__ import annotations

from datetime import UTC, date, datetime

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from makerapp import clock
from makerapp.models import queries
from makerapp.models.detail import order_detail
from makerapp.models.order import Order
from makerapp.models.queries import ListQuery
from makerapp.models.rows import Filter, View
from makerapp.services import closed_days, orders, preferences, ship_dates, shop
from makerapp.ui.main_window import MainWindow
from makerapp.ui.orders.clocks_card import ClockRows, MarketplaceNote
from makerapp.ui.orders.detail_dialog import OrderDetailDialog
from makerapp.ui.orders.ship_by_dialog import ShipByDialog
from tests.ui.bench import texts_of


def amazon_order(window: MainWindow) -> int:
    """An order to pack that Amazon may have cancelled, shown in the panel."""
    window.show_view(View.TO_PACK)
    order_id = queries.ids(ListQuery(View.TO_PACK, shop.today()))[0]
    placed = datetime(2026, 10, 1, 9, 0, tzinfo=UTC)
    Order.update(channel="amazon", channel_order_id=f"701-{order_id}", placed_at=placed).where(
        Order.id == order_id
    ).execute()
    window.orders.refresh(None)
    window.orders.select_order(order_id)
    window.orders.show_panel_now()
    return order_id


def test_one_press_in_the_panel_notes_what_the_marketplace_did(shop_window: MainWindow, qtbot: QtBot) -> None:
    order_id = amazon_order(shop_window)
    assert shop_window.orders.pills.buttons[Filter.CANCELS].text() == "Marketplace cancels 1"
    note = shop_window.orders.order_panel.findChild(MarketplaceNote)
    assert note is not None
    assert "Amazon may have cancelled this order" in texts_of(note)
    assert note.button is not None
    qtbot.mouseClick(note.button, Qt.MouseButton.LeftButton)
    assert Order.get_by_id(order_id).cancel_reason == "Cancelled by Amazon: not confirmed as shipped within 30 days"
    shop_window.actions_of_orders.undo_last()
    assert Order.get_by_id(order_id).status == "processing"


def test_the_order_window_shows_all_clocks_and_the_note(shop_window: MainWindow, qtbot: QtBot) -> None:
    order_id = amazon_order(shop_window)
    dialog = OrderDetailDialog(shop_window.context, order_id, [order_id], shop_window)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.findChild(MarketplaceNote) is not None
    said = texts_of(dialog.findChild(ClockRows))
    assert said[0] == "Amazon may have cancelled it Sat 31 Oct"
    assert "Ship by Wed 18 Nov · 2 days late" in said


def test_when_the_post_leaves_the_window_says_late_by_itself(shop_window: MainWindow) -> None:
    shop_window.show_view(View.TO_PACK)
    before = shop_window._counts[View.TO_PACK]
    assert (before.late, before.today) == (2, 3)
    with clock.frozen(datetime(2026, 11, 20, 17, 0, tzinfo=UTC)):
        shop_window._look_at_the_day()
        after = shop_window._counts[View.TO_PACK]
        assert (after.late, after.today) == (5, 0)
        assert shop_window.orders.pills.buttons[Filter.LATE].text() == "Late 5"
    # And at once, where the maker sets an earlier post.
    shop_window._look_at_the_day()
    preferences.put("post_cutoff", "11:00")
    assert shop_window._counts[View.TO_PACK].late == 5
    # What can't be read as a time is no time, here as in the settings.
    preferences.put("post_cutoff", "5 pm")
    assert shop_window._counts[View.TO_PACK].late == 2
    assert shop_window.orders.table.cells.cutoff == ""


def test_choosing_a_closed_day_is_told_and_possible(shop_window: MainWindow, qtbot: QtBot) -> None:
    order_id = queries.ids(ListQuery(View.TO_PACK, shop.today()))[0]
    closing = closed_days.Closing(date(2026, 11, 24), date(2026, 11, 24), "Craft fair")
    closed_days.close([closing])
    detail = order_detail(order_id)
    assert detail is not None
    dialog = ShipByDialog(shop_window.context, detail, shop_window)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.day.pick(closing.first)
    assert dialog.day_field.help.text() == "Tue 24 Nov is closed: Craft fair. You can choose it all the same."
    qtbot.keyClicks(dialog.reason, "Buyer collects it there")
    qtbot.mouseClick(dialog.move_button, Qt.MouseButton.LeftButton)
    order = Order.get_by_id(order_id)
    assert (order.ship_by, order.ship_by_from) == (closing.first, "maker")


def test_a_date_of_the_makers_goes_back_to_the_shops_rule(shop_window: MainWindow, qtbot: QtBot) -> None:
    order_id = queries.ids(ListQuery(View.TO_PACK, shop.today()))[0]
    orders.set_ship_by(order_id, date(2026, 12, 9))
    detail = order_detail(order_id)
    assert detail is not None
    dialog = ShipByDialog(shop_window.context, detail, shop_window)
    qtbot.addWidget(dialog)
    dialog.show()
    expected = ship_dates.worked_out_for(order_id)
    qtbot.mouseClick(dialog.again, Qt.MouseButton.LeftButton)
    assert dialog.day.day == expected
    qtbot.mouseClick(dialog.move_button, Qt.MouseButton.LeftButton)
    order = Order.get_by_id(order_id)
    assert (order.ship_by, order.ship_by_from) == (expected, "shop")
    shop_window.actions_of_orders.undo_last()
    order = Order.get_by_id(order_id)
    assert (order.ship_by, order.ship_by_from) == (date(2026, 12, 9), "maker")
