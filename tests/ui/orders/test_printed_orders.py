"""Printed and not printed orders in the list, and printing only what is new."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest

from makerapp.models.list_rows import Filter, View
from makerapp.models.queries import ListQuery, ids
from makerapp.services import shop
from makerapp.services.paperwork import records
from makerapp.services.paperwork.kinds import Kind
from makerapp.services.paperwork.sheets import lay_out
from makerapp.services.paperwork.wish import Wish
from makerapp.ui.main_window import MainWindow
from makerapp.ui.orders import order_windows


def print_some(count: int) -> list[int]:
    """Save the first slips of To pack as PDF."""
    orders = ids(ListQuery(View.TO_PACK, shop.today()))[:count]
    records.record_saved(lay_out(Wish(tuple(orders), (Kind.PACKING_SLIP,))))
    QTest.qWait(30)
    return orders


def test_the_pair_of_pills_comes_once_it_tells_something(shop_window: MainWindow) -> None:
    pills = shop_window.orders.pills
    pair = {Filter.PRINTED: pills.buttons[Filter.PRINTED], Filter.NOT_PRINTED: pills.buttons[Filter.NOT_PRINTED]}
    assert all(button not in pills._offered for button in pair.values())
    printed = print_some(3)
    assert all(button in pills._offered for button in pair.values())
    pair[Filter.PRINTED].click()
    assert shop_window.orders.model.all_ids() == printed
    pair[Filter.NOT_PRINTED].click()
    assert pills.filters == {Filter.NOT_PRINTED}
    assert shop_window.orders.model.rowCount() == 5
    pair[Filter.NOT_PRINTED].click()
    print_some(8)
    assert all(button not in pills._offered for button in pair.values())


def test_an_order_that_is_printed_leaves_the_list_of_those_that_are_not(shop_window: MainWindow) -> None:
    print_some(1)
    shop_window.orders.pills.buttons[Filter.NOT_PRINTED].click()
    assert shop_window.orders.model.rowCount() == 7
    print_some(2)
    assert shop_window.orders.model.rowCount() == 6


def test_only_what_is_new_of_those_ticked(shop_window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[Wish] = []
    monkeypatch.setattr(order_windows, "print_papers", lambda _context, wish, _parent: asked.append(wish))
    page = shop_window.orders
    ticked = ids(ListQuery(View.TO_PACK, shop.today()))[:4]
    page.model.set_ticked(ticked, True)
    page.show_panel_now()
    assert page.selection_panel.new_button is None
    print_some(2)
    page.show_panel_now()
    button = page.selection_panel.new_button
    assert button is not None
    assert button.text() == "Print what is new"
    button.click()
    (wish,) = asked
    assert (list(wish.order_ids), wish.only_new) == (ticked, True)
    assert lay_out(wish).order_ids[-2:] == tuple(ticked[2:])
