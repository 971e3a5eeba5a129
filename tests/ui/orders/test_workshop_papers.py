"""Papers for shelf and bench, asked for in To make, for ticked orders and in the menu of one order."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from makerapp.models.rows import View
from makerapp.services.paperwork.kinds import Kind
from makerapp.services.paperwork.sheets import lay_out
from makerapp.services.paperwork.wish import Wish
from makerapp.ui.main_window import MainWindow
from makerapp.ui.orders import order_windows
from makerapp.ui.orders.orders_page import OrdersPage
from makerapp.ui.widgets.menu import Menu
from tests.ui.hands import click


@pytest.fixture
def wishes(monkeypatch: pytest.MonkeyPatch) -> list[Wish]:
    """What would have been shown in the preview."""
    found: list[Wish] = []
    monkeypatch.setattr(order_windows, "print_papers", lambda _context, wish, _parent: found.append(wish))
    return found


@pytest.fixture
def page(shop_window: MainWindow) -> OrdersPage:
    shop_window.show_view(View.TO_MAKE)
    return shop_window.orders


def open_menu() -> Menu:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, Menu)
    return menu


def press(words: str) -> None:
    menu = open_menu()
    next(action for action in menu.actions() if action.text() == words).trigger()
    menu.close()


def tick(page: OrdersPage, *rows: int) -> tuple[int, ...]:
    ids = [page.model.id_at(row) for row in rows]
    page.model.set_ticked(ids, True)
    page.show_panel_now()
    return tuple(page.ticked_in_order())


def test_to_make_offers_papers_for_the_bench(page: OrdersPage, shop_window: MainWindow, wishes: list[Wish]) -> None:
    button = page.head.bench_button
    assert button.isVisible()
    click(button)
    assert open_menu().accessibleName() == "Bench papers"
    shown = tuple(page.model.all_ids())
    for words in ("Make list", "Bench tickets", "Bench tickets, only what is new", "Pick list"):
        click(button)
        press(words)
    assert [(wish.kinds, wish.only_new) for wish in wishes] == [
        ((Kind.MAKE_LIST,), False), ((Kind.BENCH_TICKETS,), False),
        ((Kind.BENCH_TICKETS,), True), ((Kind.PICK_LIST,), False),
    ]  # fmt: skip
    assert {wish.order_ids for wish in wishes} == {shown}
    assert all(lay_out(wish).pages for wish in wishes)
    for view in (View.TO_CONFIRM, View.TO_PACK, View.ALL):
        shop_window.show_view(view)
        assert not button.isVisible()


def test_a_search_from_to_make_has_none(page: OrdersPage) -> None:
    page.search.setText("moss")
    page.run_search()
    assert page.is_search
    assert not page.head.bench_button.isVisible()


def test_ticked_orders_have_a_pick_list(shop_window: MainWindow, page: OrdersPage, wishes: list[Wish]) -> None:
    shop_window.show_view(View.TO_PACK)
    ids = tick(page, 0, 2)
    button = page.selection_panel.right_button
    assert button.text() == "Print pick list"
    click(button)
    assert wishes == [Wish(ids, (Kind.PICK_LIST,))]


def test_ticked_orders_to_make_have_papers_for_the_bench(page: OrdersPage, wishes: list[Wish]) -> None:
    ids = tick(page, 0, 1)
    button = page.selection_panel.right_button
    assert button.text() == "Bench papers"
    click(button)
    press("Bench tickets")
    assert wishes == [Wish(ids, (Kind.BENCH_TICKETS,))]


def test_what_was_sent_is_not_picked(shop_window: MainWindow, page: OrdersPage) -> None:
    shop_window.show_view(View.ON_THE_WAY)
    tick(page, 0, 1)
    assert not page.selection_panel.right_button.isVisible()


def test_the_menu_of_one_order_prints_its_tickets(
    shop_window: MainWindow, page: OrdersPage, wishes: list[Wish]
) -> None:
    order_id = page.model.id_at(0)
    menu = shop_window.actions_of_orders.menu(page.model.order_at(0), shop_window)
    next(action for action in menu.actions() if action.text() == "Bench tickets…").trigger()
    menu.deleteLater()
    QTest.qWait(1)
    assert wishes == [Wish((order_id,), (Kind.BENCH_TICKETS,))]
    shop_window.show_view(View.TO_PACK)
    menu = shop_window.actions_of_orders.menu(page.model.order_at(0), shop_window)
    assert "Bench tickets…" not in [action.text() for action in menu.actions()]
    menu.deleteLater()
