"""Columns are as wide as the maker drags them, remembered per table, and never push others out of sight."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from makerapp.models.list_rows import Sort, View
from makerapp.services import preferences
from makerapp.ui.main_window import MainWindow
from makerapp.ui.orders.table_model import Column
from makerapp.ui.orders.table_view import OrderTableView
from makerapp.ui.products.products_page import ProductsPage
from makerapp.ui.products.table_model import Column as ProductColumn
from makerapp.ui.shop_page import ShopPlace
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.list_header import ListHeader

LEFT = Qt.MouseButton.LeftButton


def list_of(window: MainWindow, view: View = View.ALL) -> OrderTableView:
    window.show_view(view)
    QTest.qWait(10)
    return window.orders.table


def drag(head: ListHeader, column: int, by: int) -> None:
    """Take hold of a column's edge, move it, let go."""
    x, y = head.edge_of(column), head.height() // 2
    port = head.viewport()
    QTest.mousePress(port, LEFT, pos=QPoint(x, y))
    QTest.mouseMove(port, QPoint(x + by // 2, y))
    QTest.mouseMove(port, QPoint(x + by, y))
    QTest.mouseRelease(port, LEFT, pos=QPoint(x + by, y))


def widths(table: OrderTableView) -> list[int]:
    return [table.columnWidth(column) for column in Column]


def test_a_dragged_column_gives_to_the_items_and_takes_from_them(shop_window: MainWindow) -> None:
    table = list_of(shop_window)
    order, items, total = (table.columnWidth(each) for each in (Column.ORDER, Column.ITEMS, Column.TOTAL))
    drag(table.head, Column.ORDER, -30)
    assert (table.columnWidth(Column.ORDER), table.columnWidth(Column.ITEMS)) == (order - 30, items + 30)
    drag(table.head, Column.TOTAL, -10)
    assert table.columnWidth(Column.TOTAL) == total + 10, "after the items a column grows to the left"
    assert sum(widths(table)) == table.viewport().width()


def test_a_drag_does_not_sort_and_a_click_still_does(shop_window: MainWindow) -> None:
    table = list_of(shop_window)
    drag(table.head, Column.SHIP_BY, 12)
    assert shop_window.orders.choice.how.sort is Sort.WORK
    assert not shop_window.orders.choice.how.descending
    place = QPoint(table.head.sectionViewportPosition(Column.ORDER) + 40, table.head.height() // 2)
    QTest.mouseClick(table.head.viewport(), LEFT, pos=place)
    assert shop_window.orders.choice.how.sort is Sort.BUYER


def test_widths_are_remembered_and_follow_the_text_size(shop_window: MainWindow, look: QApplication) -> None:
    table = list_of(shop_window)
    before = table.columnWidth(Column.ORDER)
    drag(table.head, Column.ORDER, -26)
    assert preferences.get("column_widths") == {"orders": {"order": before - 26}}
    other = OrderTableView(shop_window.orders.model)
    other.resize(1000, 400)
    assert other.widths.get("order") == before - 26
    THEME.apply(look, scheme="light", density="normal", text_percent=130)
    assert other.widths.get("order") == THEME.scaled(before - 26)
    other.deleteLater()


def test_a_double_click_on_the_edge_fits_what_is_in_sight(shop_window: MainWindow) -> None:
    table = list_of(shop_window, View.TO_PACK)
    own = table.columnWidth(Column.SHIP_BY)
    drag(table.head, Column.SHIP_BY, -40)
    drag(table.head, Column.ORDER, 60)
    y = table.head.height() // 2
    for column in (Column.SHIP_BY, Column.ORDER):
        QTest.mouseDClick(table.head.viewport(), LEFT, pos=QPoint(table.head.edge_of(column), y))
    assert table.columnWidth(Column.SHIP_BY) == own
    rows = range(shop_window.orders.model.rowCount())
    widest = max(table.cells.width_of(shop_window.orders.model.order_at(row), Column.ORDER) for row in rows)
    assert table.columnWidth(Column.ORDER) == widest
    assert "ship_by" not in preferences.get("column_widths")["orders"]


def test_no_drag_leaves_the_items_without_room(shop_window: MainWindow) -> None:
    table = list_of(shop_window)
    drag(table.head, Column.ORDER, 900)
    drag(table.head, Column.TOTAL, -900)
    assert table.columnWidth(Column.ITEMS) >= 150
    assert sum(widths(table)) == table.viewport().width()
    shop_window.resize(1180, 680)
    QTest.qWait(10)
    shown = [each for each in Column if not table.isColumnHidden(each)]
    assert sum(table.columnWidth(each) for each in shown) == table.viewport().width()
    assert table.columnWidth(Column.ITEMS) >= 60


def test_the_tick_column_has_no_edge(shop_window: MainWindow) -> None:
    table = list_of(shop_window)
    assert table.head.edge_of(Column.TICK) == -1
    assert table.head.edge_at(table.columnWidth(Column.TICK)) == -1
    assert table.head.edge_at(table.head.edge_of(Column.ORDER) + 4) == Column.ORDER


def test_products_have_widths_of_their_own(shop_window: MainWindow) -> None:
    shop_window.pages.show_shop(ShopPlace.PRODUCTS)
    QTest.qWait(10)
    page = shop_window.pages.page
    assert isinstance(page, ProductsPage)
    before = page.table.columnWidth(ProductColumn.STATE)
    drag(page.table.head, ProductColumn.STATE, -20)
    assert page.table.columnWidth(ProductColumn.STATE) == before + 20
    assert preferences.get("column_widths") == {"products": {"state": before + 20}}


def test_what_dragging_does_a_menu_does_as_well(shop_window: MainWindow) -> None:
    table = list_of(shop_window, View.TO_PACK)
    own = table.columnWidth(Column.ORDER)

    def press(words: str, column: Column = Column.ORDER) -> None:
        menu = table.column_menu(column)
        next(action for action in menu.actions() if action.text() == words).trigger()
        menu.deleteLater()

    press("Wider")
    press("Wider")
    press("Narrower")
    assert table.columnWidth(Column.ORDER) == own + 24
    assert preferences.get("column_widths")["orders"]["order"] == own + 24
    press("All columns as they were", Column.TICK)
    assert table.columnWidth(Column.ORDER) == own
    assert preferences.get("column_widths") == {}
    assert [action.text() for action in table.column_menu(Column.ITEMS).actions()] == ["All columns as they were"]
