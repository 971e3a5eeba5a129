"""In the real window: ticked orders open the batch, leaving keeps it, and the list offers to go on with it."""

from __future__ import annotations

from makerapp.models.list_rows import View
from makerapp.services import batch_kept
from makerapp.ui.main_window import MainWindow
from tests.ui.bench import texts_of
from tests.ui.hands import click


def begin(window: MainWindow, count: int = 3) -> list[int]:
    window.show_view(View.TO_PACK)
    ids = window.pages.orders.model.all_ids()[:count]
    window.actions_of_orders.fulfill_many(ids)
    return ids


def test_several_orders_open_the_batch_one_the_wizard(shop_window: MainWindow) -> None:
    ids = begin(shop_window)
    page = shop_window.pages.page
    assert page is shop_window.pages.batch
    assert shop_window.pages.batch.batch.ids == tuple(ids)
    assert not shop_window.sidebar.isVisible()
    shop_window.pages.escape()
    shop_window.actions_of_orders.fulfill_many(ids[:1])
    assert shop_window.pages.is_wizard


def test_the_list_offers_to_go_on(shop_window: MainWindow) -> None:
    ids = begin(shop_window)
    batch = shop_window.pages.batch
    assert batch is not None
    batch.picking.all()
    shop_window.pages.escape()
    assert shop_window.pages.page is shop_window.pages.orders
    banner = shop_window.pages._kept_batch
    assert banner is not None
    assert banner.isVisible()
    assert "You began to pack 3 orders together" in texts_of(banner)
    click(banner.go_on)
    assert shop_window.pages.page is batch
    assert batch.batch.ids == tuple(ids)
    assert not batch.pick.left_to_pick
    batch.give_up()
    assert shop_window.pages.page is shop_window.pages.orders
    assert not banner.isVisible()
    assert batch_kept.kept().ids == ()


def test_what_was_only_looked_at_is_not_offered(shop_window: MainWindow) -> None:
    begin(shop_window)
    shop_window.pages.escape()
    assert batch_kept.kept().ids == ()
    assert shop_window.pages._kept_batch is None


def test_what_was_begun_can_be_given_up_from_the_list(shop_window: MainWindow) -> None:
    begin(shop_window)
    assert shop_window.pages.batch is not None
    shop_window.pages.batch.picking.all()
    shop_window.show_view(View.TO_PACK)
    banner = shop_window.pages._kept_batch
    assert banner is not None
    click(banner.give_up)
    assert not banner.isVisible()
    assert batch_kept.kept().ids == ()


def test_an_order_is_packed_by_itself(shop_window: MainWindow) -> None:
    ids = begin(shop_window)
    batch = shop_window.pages.batch
    assert batch is not None
    batch.pack_by_itself(ids[1])
    assert shop_window.pages.is_wizard
    assert shop_window.pages.wizard is not None
    assert shop_window.pages.wizard.order_id == ids[1]


def test_f6_goes_from_the_rows_to_the_panel_and_back(shop_window: MainWindow) -> None:
    begin(shop_window)
    batch = shop_window.pages.batch
    assert batch is not None
    batch.go("ship")
    first = next(iter(batch.ship.rows.values()))
    assert first.number.hasFocus()
    shop_window.pages.move_area(1)
    assert batch.panel.main_button.hasFocus()
    shop_window.pages.move_area(1)
    focused = shop_window.focusWidget()
    assert focused is not None
    assert batch.pages.isAncestorOf(focused)


def test_another_page_waits_until_the_parcels_are_marked(shop_window: MainWindow) -> None:
    begin(shop_window)
    batch = shop_window.pages.batch
    assert batch is not None
    batch.sending._is_running = True
    shop_window.show_view(View.TO_MAKE)
    assert shop_window.pages.page is batch
    batch.sending._is_running = False
    shop_window.show_view(View.TO_MAKE)
    assert shop_window.pages.page is shop_window.pages.orders
