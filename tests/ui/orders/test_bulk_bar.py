"""The bar over the foot of the list: what it offers for ticked orders, where it stands, and how keys reach it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from makerapp.models import queries
from makerapp.models.list_rows import View
from makerapp.models.order import Order
from makerapp.services import shop
from makerapp.ui.jobs import inline_jobs
from makerapp.ui.main_window import MainWindow
from makerapp.ui.orders import many_run, table_view
from makerapp.ui.orders.bulk_bar import BulkBar
from makerapp.ui.orders.many_dialogs import CancelManyDialog, HoldManyDialog, PaidManyDialog, ShipByManyDialog
from makerapp.ui.theme import THEME
from tests.ui.bench import texts_of
from tests.ui.hands import click


@pytest.fixture
def bar(shop_window: MainWindow) -> BulkBar:
    """The bar over To pack, of which the first three orders are ticked."""
    shop_window.show_view(View.TO_PACK)
    shop_window.orders.model.tick_range(0, 2)
    QTest.qWait(10)
    return shop_window.orders.ticked.bar


def rect_in(window: QWidget, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def menu_words(bar: BulkBar) -> list[str]:
    menu = bar.menu()
    found = [action.text() for action in menu.actions() if not action.isSeparator()]
    menu.deleteLater()
    return found


def test_it_comes_with_the_first_tick_and_goes_with_the_last(shop_window: MainWindow, bar: BulkBar) -> None:
    assert bar.isVisible()
    assert (bar.count.text(), bar.print_button.text()) == ("3 selected", "Print slips")
    assert bar.accessibleName()
    shop_window.orders.model.tick_range(1, 2, on=False)
    QTest.qWait(10)
    assert (bar.count.text(), bar.print_button.text()) == ("1 selected", "Print slip")
    click(bar.close_button)
    QTest.qWait(10)
    assert bar.isHidden()
    assert not shop_window.orders.model.ticked
    assert shop_window.orders.panel is shop_window.orders.order_panel


def test_it_stands_in_the_middle_of_the_list_s_foot_and_covers_no_button(shop_window: MainWindow, bar: BulkBar) -> None:
    page = shop_window.orders
    card, place = rect_in(shop_window, page.card), rect_in(shop_window, bar)
    assert abs(place.center().x() - card.center().x()) <= 1
    assert card.contains(place.adjusted(16, 16, -16, -16))
    assert not place.intersects(rect_in(shop_window, page.panels))


def test_the_last_row_can_be_seen_above_it(shop_window: MainWindow, bar: BulkBar) -> None:
    page = shop_window.orders
    shop_window.show_view(View.ALL)
    page.model.tick_range(0, 1)
    QTest.qWait(10)
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_End)
    QTest.qWait(10)
    row = page.model.rowCount() - 1
    bottom = page.table.rowViewportPosition(row) + page.table.rowHeight(row)
    assert page.table.viewport().mapTo(page, QPoint(0, bottom)).y() <= bar.y() + 16 + 1
    page.model.clear_ticks()
    QTest.qWait(10)
    length = page.table.verticalHeader().length()
    assert page.table.verticalScrollBar().maximum() == length - page.table.viewport().height()


def test_a_message_stands_above_it(shop_window: MainWindow, bar: BulkBar) -> None:
    shop_window.show_toast("Address copied")
    toast = shop_window.toasts.toast
    assert rect_in(shop_window, toast).adjusted(16, 16, -16, -16).bottom() < rect_in(shop_window, bar).top() + 16
    before = toast.y()
    shop_window.orders.model.clear_ticks()
    QTest.qWait(10)
    assert toast.y() > before


def test_tab_and_f6_lead_from_the_list_over_the_bar_to_the_panel(shop_window: MainWindow, bar: BulkBar) -> None:
    page = shop_window.orders
    page.table.setFocus()
    shop_window.activateWindow()
    QTest.keyClick(page.table, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is bar.print_button
    QTest.keyClick(bar.print_button, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is bar.ship_by_button
    page.table.setFocus()
    shop_window.pages.move_area(1)
    assert QApplication.focusWidget() is bar.print_button
    shop_window.pages.move_area(1)
    assert QApplication.focusWidget() is page.panel.main_button


def test_escape_in_the_bar_clears_the_ticks_and_goes_back_to_the_list(shop_window: MainWindow, bar: BulkBar) -> None:
    bar.more_button.setFocus()
    QTest.keyClick(bar.more_button, Qt.Key.Key_Escape)
    QTest.qWait(10)
    assert bar.isHidden()
    assert QApplication.focusWidget() is shop_window.orders.table


def test_the_menu_says_how_many_of_the_ticked_it_is_about(shop_window: MainWindow, bar: BulkBar) -> None:
    assert menu_words(bar) == ["Pick list…", "Address labels…", "Hold 3 orders…", "Cancel 3 orders…"]
    shop_window.show_view(View.ALL)
    shop_window.orders.model.tick_all()
    QTest.qWait(10)
    words = menu_words(bar)
    assert "Reopen 2 of 40" in words
    assert any(word.startswith("Payment received for ") and word.endswith(" of 40…") for word in words)


def test_one_ship_by_date_for_all_and_one_undo(shop_window: MainWindow, bar: BulkBar) -> None:
    ids = shop_window.orders.order_ids()
    before = [Order.get_by_id(each).ship_by for each in ids]
    dialog = ShipByManyDialog(shop_window.context, ids, shop_window)
    assert dialog.main_button.text() == "Change 3 dates"
    assert dialog.day.day == max(before)
    day = dialog.day.day.replace(day=27)
    dialog.day.pick(day)
    click(dialog.main_button)
    assert dialog.result() == dialog.DialogCode.Accepted
    assert [Order.get_by_id(each).ship_by for each in ids] == [day] * 3
    assert shop_window.toasts.text() == "Ship-by dates moved to Fri 27 Nov"
    click(shop_window.toasts.toast.action)
    assert [Order.get_by_id(each).ship_by for each in ids] == before


def test_holding_takes_them_out_of_the_list(shop_window: MainWindow, bar: BulkBar) -> None:
    ids = shop_window.orders.order_ids()
    dialog = HoldManyDialog(shop_window.context, ids, shop_window)
    dialog.until.set_day(shop.today())
    click(dialog.main_button)
    assert dialog.isVisible() or dialog.result() == 0
    dialog.until.set_day(shop.today().replace(day=30))
    click(dialog.main_button)
    QTest.qWait(10)
    assert dialog.result() == dialog.DialogCode.Accepted
    assert not set(ids) & set(shop_window.orders.model.all_ids())
    assert bar.isHidden()


def test_cancelling_asks_about_money_only_where_there_is_some(shop_window: MainWindow, bar: BulkBar) -> None:
    ids = shop_window.orders.order_ids()
    dialog = CancelManyDialog(shop_window.context, ids, shop_window)
    assert not dialog.refunded.isHidden()
    dialog.reason.setEditText("Kiln broke")
    click(dialog.main_button)
    assert [(Order.get_by_id(each).status, Order.get_by_id(each).cancel_reason) for each in ids] == [
        ("cancelled", "Kiln broke")
    ] * 3


def test_payments_are_booked_with_how_they_came(shop_window: MainWindow) -> None:
    unpaid = [row.id for row in queries.rows(shop_window.orders.model.all_ids()) if row.payment == "awaiting"]
    if not unpaid:
        shop_window.show_view(View.ALL)
        unpaid = [row.id for row in queries.rows(shop_window.orders.model.all_ids()) if row.payment == "awaiting"]
    dialog = PaidManyDialog(shop_window.context, unpaid, shop_window)
    dialog.method.setEditText("Cash")
    click(dialog.main_button)
    assert {Order.get_by_id(each).payment_method for each in unpaid} == {"Cash"}


def test_the_panel_says_what_stays_behind(shop_window: MainWindow) -> None:
    shop_window.show_view(View.ALL)
    shop_window.orders.model.tick_range(0, 2)
    QTest.qWait(10)
    panel = shop_window.orders.selection_panel
    assert panel.main_button.text() == "2 orders can be packed"
    assert "1 order has another next step and stays ticked" in texts_of(panel)


def test_more_than_a_few_are_done_off_the_window_s_thread(
    shop_window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(many_run, "AT_ONCE", 2)
    shop_window.show_view(View.TO_CONFIRM)
    page = shop_window.orders
    page.model.tick_range(0, 3)
    QTest.qWait(10)
    ids = page.order_ids()
    click(page.panel.main_button)
    assert page.selection_panel.main_button.text() == "Changing 4 orders…"
    qtbot.waitUntil(lambda: shop_window.toasts.text() == "4 orders confirmed", timeout=5000)
    assert all(Order.get_by_id(each).status != "pending" for each in ids)
    assert page.selection_panel.main_button.isEnabled()
    qtbot.waitUntil(lambda: not page.model.ticked, timeout=1000)


def test_too_many_at_once_are_refused_in_words(
    shop_window: MainWindow, bar: BulkBar, monkeypatch: pytest.MonkeyPatch
) -> None:
    from makerapp.ui.orders import bulk_bar

    told: list[str] = []
    monkeypatch.setattr(bulk_bar, "MOST_AT_ONCE", 2)
    monkeypatch.setattr(bulk_bar, "tell", lambda _window, error: told.append(error.what))
    with inline_jobs():
        for button in (bar.print_button, bar.ship_by_button, bar.more_button):
            click(button)
    assert told == ["That is more than 2 orders at once."] * 3


def test_of_very_many_nothing_is_added_up(
    shop_window: MainWindow, bar: BulkBar, monkeypatch: pytest.MonkeyPatch
) -> None:
    from makerapp.ui.orders import selection_panel

    monkeypatch.setattr(selection_panel, "MOST_LOOKED_AT", 2)
    shop_window.orders.show_panel_now()
    panel = shop_window.orders.selection_panel
    assert panel.title.text() == "3 orders selected"
    assert panel.main_button.isHidden()
    assert any(text.startswith("More than 2 orders") for text in texts_of(panel))


def test_with_large_text_the_bar_gives_way_to_its_menu(
    shop_window: MainWindow, bar: BulkBar, look: QApplication
) -> None:
    THEME.apply(look, scheme="light", density="touch", text_percent=130)
    shop_window.resize(1180, 680)
    QTest.qWait(20)
    bar.place()
    card = rect_in(shop_window, shop_window.orders.card)
    assert card.contains(rect_in(shop_window, bar).adjusted(16, 16, -16, -16))
    assert bar.ship_by_button.isHidden()
    assert "Change ship-by date…" in menu_words(bar)


def test_all_of_a_very_long_list_is_ticked_as_soon_as_it_is_read(
    shop_window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(table_view, "_MOST_READ_AT_ONCE", 5)
    shop_window.show_view(View.ALL)
    page = shop_window.orders
    QTest.keyClick(page.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(page.model.ticked) == page.model.rowCount() > 5, timeout=3000)
    page.table.toggle_all()
    assert not page.model.ticked
