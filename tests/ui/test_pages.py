"""Which page is on show and the ways between them, by keys and presses."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from makerapp.models import queries
from makerapp.models.database import Change
from makerapp.models.list_rows import Filter
from makerapp.models.rows import View
from makerapp.services import orders
from makerapp.ui.earnings.earnings_page import EarningsPage
from makerapp.ui.help_page import HelpPage
from makerapp.ui.main_window import MainWindow
from makerapp.ui.orders.first_run import FirstRunPage
from makerapp.ui.products.products_page import ProductsPage
from makerapp.ui.reports.reports_page import ReportsPage
from makerapp.ui.shop_page import ShopPlace
from makerapp.ui.shortcuts import PLACE_KEYS, SHORTCUTS, VIEW_KEYS
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.card import Card
from tests.ui.hands import CTRL, click, press_green


def test_packing_several_opens_the_batch_with_exactly_those(shop_window: MainWindow, qtbot: QtBot) -> None:
    page = shop_window.orders
    page.model.tick_range(1, 3)
    QTest.qWait(10)
    ids = page.ticked_in_order()
    assert page.selection_panel.main_button.text() == "Pack 3 orders"
    with qtbot.waitSignal(shop_window.actions_of_orders.batch_wanted) as asked:
        press_green(shop_window)
    assert asked.args == [ids]
    assert shop_window.pages.currentWidget() is not page
    assert shop_window.sidebar.isHidden()
    QTest.keyClick(shop_window, Qt.Key.Key_Escape)
    assert shop_window.pages.currentWidget() is page
    assert not shop_window.sidebar.isHidden()


def test_a_view_key_leaves_the_wizard(shop_window: MainWindow) -> None:
    press_green(shop_window)
    assert shop_window.sidebar.isHidden()
    QTest.keyClick(shop_window, Qt.Key.Key_1, CTRL)
    assert not shop_window.sidebar.isHidden()
    assert shop_window.orders.view is View.TO_CONFIRM


def test_first_run_offers_three_ways_to_begin(empty_window: MainWindow) -> None:
    page = empty_window.first_run
    assert empty_window.pages.currentWidget() is page
    assert page.import_button.text() == "Choose orders file…"
    click(page.samples_button)
    QTest.qWait(20)
    assert empty_window.pages.currentWidget() is empty_window.pages.today
    assert empty_window.pages.today.list.lines
    assert empty_window.pages.today.sample_banner.isVisible()


@pytest.mark.parametrize("percent", [100, 130])
def test_the_three_ways_stand_apart_and_within_the_window(
    empty_window: MainWindow, look: QApplication, percent: int
) -> None:
    THEME.apply(look, text_percent=percent)
    empty_window.resize(1366, 768)
    page = FirstRunPage(empty_window)
    page.setGeometry(0, 0, 1366 - THEME.metric("sidebar"), 768)
    page.show()
    QTest.qWait(20)
    places = [QRect(card.mapTo(page, QPoint(0, 0)), card.size()) for card in page.findChildren(Card)]
    assert len(places) == 3
    assert all(page.rect().contains(place) for place in places)
    assert all(left.right() < right.left() for left, right in pairwise(places))
    assert len({place.width() for place in places}) <= 2  # a pixel that three can't share


def test_the_first_orders_have_pills_though_the_empty_list_was_counted(empty_window: MainWindow) -> None:
    # What a look at the clock does while the window waits for the first orders.
    empty_window.orders.reload()
    click(empty_window.first_run.samples_button)
    empty_window.show_view(View.TO_PACK)
    QTest.qWait(20)
    assert empty_window.orders.pills.buttons[Filter.LATE].isVisible()


def test_sample_orders_go_with_one_press(shop_window: MainWindow) -> None:
    assert shop_window.sample_banner.isVisible()
    click(shop_window.sample_banner.remove_button)
    QTest.qWait(10)
    assert not queries.has_any_order()
    assert shop_window.pages.currentWidget() is shop_window.first_run


def test_help_lists_every_key(shop_window: MainWindow) -> None:
    QTest.keyClick(shop_window, Qt.Key.Key_F1)
    page = shop_window.pages.currentWidget()
    assert isinstance(page, HelpPage)
    page.show_part("keys")
    shown = {label.text() for label in page.findChildren(QLabel)}
    for keys in SHORTCUTS.values():
        for key in keys:
            assert key.does in shown
    QTest.keyClick(shop_window, Qt.Key.Key_Escape)
    assert shop_window.pages.currentWidget() is shop_window.orders


def test_f6_goes_round_sidebar_list_and_panel(shop_window: MainWindow) -> None:
    page = shop_window.orders
    shop_window.activateWindow()
    page.table.setFocus()
    seen = []
    for _ in range(3):
        QTest.keyClick(shop_window, Qt.Key.Key_F6)
        seen.append(QApplication.focusWidget())
    assert seen == [page.order_panel.main_button, shop_window.sidebar.items[View.TO_PACK], page.table]


@pytest.mark.parametrize("view", list(View))
def test_each_view_has_a_key(shop_window: MainWindow, view: View) -> None:
    key = Qt.Key.Key_0 + int(VIEW_KEYS[view][-1])
    QTest.keyClick(shop_window, Qt.Key(key), CTRL)
    assert shop_window.orders.view is view


@pytest.mark.parametrize("place", list(ShopPlace))
def test_each_page_of_the_shop_has_a_key_and_an_esc_too_many_stays(shop_window: MainWindow, place: ShopPlace) -> None:
    key = QKeySequence(PLACE_KEYS[place])[0].key()
    QTest.keyClick(shop_window, Qt.Key(key), CTRL)
    page = shop_window.pages.shop_page(place)
    assert shop_window.pages.currentWidget() is page
    assert shop_window.sidebar.shop_items[place].isChecked()
    assert page.accessibleName()
    assert shop_window.pages.toast_place is page.toast_place
    QTest.keyClick(shop_window, Qt.Key.Key_Escape)
    assert shop_window.pages.currentWidget() is page


def test_the_page_on_show_follows_changes(shop_window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []
    products = shop_window.pages.shop_page(ShopPlace.PRODUCTS)
    earnings = shop_window.pages.shop_page(ShopPlace.EARNINGS)
    monkeypatch.setattr(products, "refresh", lambda: read.append("products"))
    monkeypatch.setattr(earnings, "refresh", lambda: read.append("earnings"))
    shop_window.pages.show_shop(ShopPlace.PRODUCTS)
    assert read == ["products"]
    orders.add_note(shop_window.orders.model.id_at(0), "Ask about the glaze")
    assert read == ["products", "products"]
    shop_window.show_view(View.TO_PACK)
    orders.add_note(shop_window.orders.model.id_at(0), "Asked")
    assert read == ["products", "products"]


def test_the_shop_can_be_looked_at_before_the_first_order(empty_window: MainWindow) -> None:
    empty_window.pages.show_shop(ShopPlace.PRODUCTS)
    products = empty_window.pages.shop_page(ShopPlace.PRODUCTS)
    empty_window.pages.refresh(Change(everything=True))
    assert empty_window.pages.currentWidget() is products
    click(empty_window.sidebar.items[View.TO_CONFIRM])
    assert empty_window.pages.currentWidget() is empty_window.first_run


def test_f6_goes_between_sidebar_and_a_page_of_the_shop(shop_window: MainWindow) -> None:
    shop_window.activateWindow()
    shop_window.pages.show_shop(ShopPlace.EARNINGS)
    page = shop_window.pages.shop_page(ShopPlace.EARNINGS)
    QTest.keyClick(shop_window, Qt.Key.Key_F6)
    assert QApplication.focusWidget() is shop_window.sidebar.shop_items[ShopPlace.EARNINGS]
    QTest.keyClick(shop_window, Qt.Key.Key_F6)
    focus = QApplication.focusWidget()
    assert focus is page or page.isAncestorOf(focus)


@pytest.mark.parametrize("place", [ShopPlace.PRODUCTS, ShopPlace.EARNINGS])
def test_tab_reaches_the_buttons_above_a_page_of_the_shop(
    shop_window: MainWindow, place: ShopPlace, qtbot: QtBot
) -> None:
    shop_window.activateWindow()
    QTest.qWait(10)
    shop_window.pages.show_shop(place)
    page = shop_window.pages.shop_page(place)
    assert isinstance(page, ProductsPage | EarningsPage)
    wanted = page.new_button if isinstance(page, ProductsPage) else page.copy_button
    qtbot.waitUntil(wanted.isEnabled)
    seen = []
    for _ in range(80):
        focus = shop_window.focusWidget()
        assert focus is not None
        seen.append(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    assert wanted in seen
    assert any(shop_window.sidebar.isAncestorOf(each) for each in seen)


@pytest.mark.parametrize("place", [ShopPlace.EARNINGS, ShopPlace.REPORTS])
def test_with_nothing_to_show_the_keyboard_is_at_what_a_maker_can_do(
    empty_window: MainWindow, qtbot: QtBot, place: ShopPlace
) -> None:
    """The chart that the focus goes to in a running shop is not on show in an empty one."""
    for _time in range(2):
        QTest.keyClick(empty_window, Qt.Key.Key_8, CTRL)
        QTest.keySequence(empty_window, QKeySequence(PLACE_KEYS[place]))
        page = empty_window.pages.page
        assert isinstance(page, (EarningsPage, ReportsPage))
        qtbot.waitUntil(page.empty.isVisible, timeout=10_000)
        assert QApplication.focusWidget() is page.empty.button
    QTest.keyClick(empty_window, Qt.Key.Key_F6)
    QTest.keyClick(empty_window, Qt.Key.Key_F6)
    assert QApplication.focusWidget() is page.empty.button
