"""Steps taken with orders in the real window: the green button, several at once, undo, the clipboard."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from makerapp.models import queries
from makerapp.models.detail import order_detail
from makerapp.models.rows import View
from makerapp.ui.main_window import MainWindow
from makerapp.ui.widgets.card import Line
from tests.ui.hands import CTRL, SHIFT, click, press_green


def test_confirming_moves_the_order_on_says_so_and_selects_the_next(shop_window: MainWindow) -> None:
    shop_window.show_view(View.TO_CONFIRM)
    QTest.qWait(10)
    page = shop_window.orders
    first, second = page.model.id_at(0), page.model.id_at(1)
    number = page.model.order_at(0).number
    assert page.order_panel.main_button.text() == "Confirm order"
    press_green(shop_window)
    assert str(queries.rows([first])[0].status) in ("confirmed", "processing")
    assert shop_window.toasts.text() == f"{number} confirmed"
    assert page.model.rowCount() == 7
    assert page.table.current_id() == second
    assert page.order_panel.order_id == second
    assert shop_window.sidebar.items[View.TO_CONFIRM].accessibleName() == "To confirm, 7 orders"


def test_undo_in_the_toast_brings_the_order_back(shop_window: MainWindow) -> None:
    shop_window.show_view(View.TO_CONFIRM)
    QTest.qWait(10)
    first = shop_window.orders.model.id_at(0)
    press_green(shop_window)
    click(shop_window.toasts.toast.action)
    QTest.qWait(10)
    assert str(queries.rows([first])[0].status) == "pending"
    assert shop_window.orders.model.rowCount() == 8
    assert shop_window.toasts.text() == f"Undone: {queries.rows([first])[0].number} confirmed"


def test_keys_undo_and_redo(shop_window: MainWindow) -> None:
    shop_window.show_view(View.TO_CONFIRM)
    QTest.qWait(10)
    first = shop_window.orders.model.id_at(0)
    QTest.qWait(420)
    QTest.keyClick(shop_window, Qt.Key.Key_Return, CTRL)
    after = str(queries.rows([first])[0].status)
    assert after != "pending"
    QTest.keyClick(shop_window, Qt.Key.Key_Z, CTRL)
    assert str(queries.rows([first])[0].status) == "pending"
    QTest.keyClick(shop_window, Qt.Key.Key_Z, CTRL | SHIFT)
    assert str(queries.rows([first])[0].status) == after


def test_undo_in_the_timeline(shop_window: MainWindow) -> None:
    shop_window.show_view(View.TO_MAKE)
    QTest.qWait(10)
    made = shop_window.orders.model.id_at(0)
    press_green(shop_window)
    shop_window.show_view(View.TO_PACK)
    shop_window.orders.select_order(made)
    QTest.qWait(10)
    undo = shop_window.orders.order_panel.timeline.entries[0].undo
    assert undo is not None
    click(undo)
    assert str(queries.rows([made])[0].status) == "confirmed"


def test_a_double_click_takes_one_step(shop_window: MainWindow) -> None:
    shop_window.show_view(View.TO_CONFIRM)
    QTest.qWait(10)
    button = shop_window.orders.order_panel.main_button
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QTest.mouseDClick(button, Qt.MouseButton.LeftButton)
    assert shop_window.orders.model.rowCount() == 7


def test_the_green_button_stays_at_the_same_pixels(shop_window: MainWindow) -> None:
    page = shop_window.orders
    for width, height, panel_width in ((1366, 768, 372), (1920, 1080, 440)):
        shop_window.resize(width, height)
        QTest.qWait(20)
        page.model.clear_ticks()
        page.show_panel_now()
        places = [_place(shop_window, page.order_panel.main_button)]
        page.model.tick_range(0, 2)
        page.show_panel_now()
        QTest.qWait(20)
        places.append(_place(shop_window, page.selection_panel.main_button))
        assert places[0] == places[1]
        panel = page.selection_panel
        button = panel.main_button.geometry()
        assert panel.width() == panel_width
        assert (button.left(), panel.width() - button.right() - 1) == (20, 20)
        assert panel.height() - button.bottom() - 1 == 18


def _place(window: MainWindow, widget: QWidget) -> tuple[QPoint, int, int]:
    return widget.mapTo(window, QPoint(0, 0)), widget.width(), widget.height()


def test_several_orders_are_confirmed_as_one_and_undone_as_one(shop_window: MainWindow) -> None:
    shop_window.show_view(View.TO_CONFIRM)
    page = shop_window.orders
    page.model.tick_range(0, 2)
    QTest.qWait(10)
    ids = page.ticked_in_order()
    assert page.selection_panel.title.text() == "3 orders selected"
    assert page.selection_panel.main_button.text() == "Confirm 3 orders"
    press_green(shop_window)
    assert shop_window.toasts.text() == "3 orders confirmed"
    assert all(str(row.status) != "pending" for row in queries.rows(ids))
    assert not page.model.ticked
    QTest.keyClick(shop_window, Qt.Key.Key_Z, CTRL)
    assert all(str(row.status) == "pending" for row in queries.rows(ids))


def test_copying_the_address(shop_window: MainWindow) -> None:
    page = shop_window.orders
    QTest.keyClick(shop_window, Qt.Key.Key_C, CTRL | SHIFT)
    detail = order_detail(page.table.current_id())
    assert QApplication.clipboard().text().splitlines()[0] == detail.ship_to.name
    assert shop_window.toasts.text() == "Address copied"


def test_an_empty_search_leaves_a_calm_panel(shop_window: MainWindow) -> None:
    shop_window.orders.search.setText("nobody of that name")
    QTest.qWait(200)
    panel = shop_window.orders.order_panel
    assert not [line for line in panel.findChildren(Line) if line.isVisible()]
    shop_window.orders.search.clear()
    QTest.qWait(20)
    assert [line for line in panel.findChildren(Line) if line.isVisible()]


@pytest.fixture(autouse=True)
def _no_clipboard_left() -> Iterator[None]:
    yield
    QApplication.clipboard().clear()
