"""The list page by mouse and keyboard: search, filters, sorting, ticks, empty lists, drawing."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from makerapp.models import queries
from makerapp.models.rows import Filter, Sort, View
from makerapp.services import making, order_draft, order_editing
from makerapp.ui.main_window import MainWindow
from makerapp.ui.orders import row_words, table_delegate
from makerapp.ui.orders.orders_page import OrdersPage
from makerapp.ui.orders.table_model import Column
from makerapp.ui.theme import THEME

SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(shop_window: MainWindow) -> OrdersPage:
    return shop_window.orders


def cell(page: OrdersPage, row: int, column: Column) -> QPoint:
    return page.table.visualRect(page.model.index(row, column)).center()


def click_cell(page: OrdersPage, row: int, column: Column, keys=Qt.KeyboardModifier.NoModifier) -> None:
    QTest.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, keys, cell(page, row, column))


def click_head(page: OrdersPage, column: Column) -> None:
    head = page.table.head
    at = QPoint(head.sectionViewportPosition(column) + 20, head.height() // 2)
    QTest.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)


def type_search(page: OrdersPage, text: str) -> None:
    page.search.setFocus()
    QTest.keyClicks(page.search, text)
    QTest.qWait(200)


# --- search ----------------------------------------------------------------------------------------------


def test_search_looks_in_all_orders_with_this_view_first(page: OrdersPage) -> None:
    type_search(page, "moss")
    found = [page.model.order_at(row) for row in range(page.model.rowCount())]
    assert page.head.title.text() == "Search results"
    assert {str(row.status) for row in found} > {"processing"}
    here = [str(row.status) == "processing" for row in found]
    assert here == sorted(here, reverse=True)
    assert not page.table.isColumnHidden(Column.STATUS)


@pytest.mark.parametrize("text", ["Maya", "maya lind", "BS1 6XN", "bs16xn"])
def test_a_buyer_is_found(page: OrdersPage, text: str) -> None:
    type_search(page, text)
    assert "Maya Lindqvist" in [page.model.order_at(row).buyer for row in range(page.model.rowCount())]


def test_an_order_is_found_by_the_code_on_its_slip(page: OrdersPage) -> None:
    type_search(page, "FC-1001/XX")
    assert [page.model.order_at(row).number for row in range(page.model.rowCount())] == ["#1001"]


def test_search_without_result_says_so_and_clears(page: OrdersPage) -> None:
    type_search(page, "lindq 77")
    assert page.card.is_empty
    assert page.card.empty.title.text() == "No order matches “lindq 77”"
    # Nothing to print: no arrow without its button, and the card keeps its place.
    assert not page.head.print_button.isVisible()
    assert not page.head.papers_button.isVisible()
    QTest.mouseClick(page.card.empty.button, Qt.MouseButton.LeftButton)
    assert page.head.title.text() == "To pack"
    assert page.model.rowCount() == 8


def test_escape_clears_the_search_then_the_ticks(page: OrdersPage, shop_window: MainWindow) -> None:
    click_cell(page, 0, Column.TICK)
    type_search(page, "moss")
    QTest.keyClick(shop_window, Qt.Key.Key_Escape)
    assert not page.is_search
    assert len(page.model.ticked) == 1
    QTest.keyClick(shop_window, Qt.Key.Key_Escape)
    assert not page.model.ticked


def test_choosing_a_view_clears_the_search(page: OrdersPage, shop_window: MainWindow) -> None:
    type_search(page, "moss")
    QTest.mouseClick(shop_window.sidebar.items[View.TO_MAKE], Qt.MouseButton.LeftButton)
    assert page.search.text() == ""
    assert page.head.title.text() == "To make"


# --- filters and sorting ---------------------------------------------------------------------------------


def test_pills_count_combine_and_go(page: OrdersPage) -> None:
    late, gift = page.pills.buttons[Filter.LATE], page.pills.buttons[Filter.GIFT]
    assert (late.text(), gift.text()) == ("Late 2", "Gift 3")
    assert page.pills.buttons[Filter.UNPAID].isHidden()
    QTest.mouseClick(late, Qt.MouseButton.LeftButton)
    assert page.model.rowCount() == 2
    assert page.head.counts.text().startswith("2 of 8 orders")
    QTest.mouseClick(gift, Qt.MouseButton.LeftButton)
    assert page.model.rowCount() == 1
    QTest.mouseClick(late, Qt.MouseButton.LeftButton)
    QTest.mouseClick(gift, Qt.MouseButton.LeftButton)
    assert page.model.rowCount() == 8


def test_channels_are_pills_in_all_orders(page: OrdersPage, shop_window: MainWindow) -> None:
    assert not any(button.isVisible() for button in page.pills.channels.values())
    shop_window.show_view(View.ALL)
    shop_window.resize(1920, 1080)
    etsy = page.pills.channels["etsy"]
    count = int(etsy.text().rpartition(" ")[2])
    QTest.mouseClick(etsy, Qt.MouseButton.LeftButton)
    assert page.model.rowCount() == count
    assert {page.model.order_at(row).channel for row in range(count)} == {"etsy"}


def test_header_sorts_and_turns_round(page: OrdersPage) -> None:
    click_head(page, Column.TOTAL)
    totals = [page.model.order_at(row).total for row in range(8)]
    assert totals == sorted(totals, reverse=True)
    click_head(page, Column.TOTAL)
    assert [page.model.order_at(row).total for row in range(8)] == sorted(totals)
    click_head(page, Column.ORDER)
    buyers = [page.model.order_at(row).buyer for row in range(8)]
    assert buyers == sorted(buyers)
    assert page.query().sort is Sort.BUYER


# --- ticks, mouse, keys ----------------------------------------------------------------------------------


def test_tick_column_and_shift_click(page: OrdersPage) -> None:
    click_cell(page, 1, Column.TICK)
    assert page.model.ticked == {page.model.id_at(1)}
    assert page.table.currentIndex().row() == 0
    click_cell(page, 4, Column.TICK, SHIFT)
    assert page.model.ticked == {page.model.id_at(row) for row in range(1, 5)}
    QTest.qWait(10)
    assert page.panels.currentWidget() is page.selection_panel
    assert page.selection_panel.title.text() == "4 orders selected"


def test_the_box_in_the_header_ticks_all_and_none(page: OrdersPage) -> None:
    click_head(page, Column.TICK)
    assert len(page.model.ticked) == 8
    click_head(page, Column.TICK)
    assert not page.model.ticked


def test_keys_move_tick_and_open(page: OrdersPage) -> None:
    table = page.table
    opened: list[int] = []
    table.opened.disconnect()
    table.opened.connect(opened.append)
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_End)
    assert table.currentIndex().row() == 7
    QTest.keyClick(table, Qt.Key.Key_Home)
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert table.currentIndex().row() == 1
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert page.model.ticked == {page.model.id_at(1)}
    QTest.keyClick(table, Qt.Key.Key_Down, SHIFT)
    assert page.model.ticked == {page.model.id_at(1), page.model.id_at(2)}
    QTest.keyClick(table, Qt.Key.Key_A, CTRL)
    assert len(page.model.ticked) == 8
    QTest.keyClick(table, Qt.Key.Key_Return)
    click_cell(page, 3, Column.ITEMS)
    QTest.mouseDClick(
        table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, cell(page, 3, Column.ITEMS)
    )
    assert opened == [page.model.id_at(2), page.model.id_at(3)]


def test_letters_from_a_scanner_move_nothing(page: OrdersPage) -> None:
    page.table.setFocus()
    QTest.keyClicks(page.table, "SofiaTomFC1042")
    assert page.table.currentIndex().row() == 0


def test_tab_leaves_the_table(page: OrdersPage) -> None:
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is not page.table


def test_right_click_selects_and_asks_for_the_menu(page: OrdersPage, qtbot: QtBot) -> None:
    page.table.menu_wanted.disconnect()
    at = cell(page, 2, Column.ITEMS)
    place = page.table.viewport().mapToGlobal(at)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, place)
    with qtbot.waitSignal(page.table.menu_wanted) as asked:
        QApplication.sendEvent(page.table.viewport(), event)
    assert asked.args == [page.model.id_at(2), place]
    assert page.table.currentIndex().row() == 2


# --- empty lists -----------------------------------------------------------------------------------------


def test_an_empty_view_points_to_the_one_before(page: OrdersPage, shop_window: MainWindow) -> None:

    making.mark_made_many(queries.ids(queries.ListQuery(View.TO_MAKE, page.query().today)))
    shop_window.show_view(View.TO_MAKE)
    assert page.card.empty.title.text() == "Nothing to make"
    assert page.card.empty.button.text() == "Open To confirm (8)"
    QTest.mouseClick(page.card.empty.button, Qt.MouseButton.LeftButton)
    assert page.view is View.TO_CONFIRM


def test_a_filter_that_empties_itself_offers_the_rest(page: OrdersPage) -> None:
    from makerapp.services import orders

    QTest.mouseClick(page.pills.buttons[Filter.LATE], Qt.MouseButton.LeftButton)
    for order_id in page.model.all_ids():
        orders.set_ship_by(order_id, None)
    assert page.card.empty.title.text() == "No late orders in To pack"
    assert page.card.empty.button.text() == "Show all 8"
    QTest.mouseClick(page.card.empty.button, Qt.MouseButton.LeftButton)
    assert page.model.rowCount() == 8


# --- drawing ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("density", "height"), [("compact", 44), ("normal", 60), ("touch", 72)])
def test_rows_follow_the_density(page: OrdersPage, look: QApplication, density: str, height: int) -> None:
    THEME.apply(look, density=density)
    assert page.table.rowHeight(0) == height
    assert page.table.head.height() == THEME.metric("header")
    assert not page.grab().isNull()


def test_nothing_is_read_while_scrolling_back_and_forth(page: OrdersPage, monkeypatch: pytest.MonkeyPatch) -> None:
    page.table.viewport().repaint()
    read: list[int] = []
    rows = queries.rows
    monkeypatch.setattr(queries, "rows", lambda ids: read.append(len(ids)) or rows(ids))
    for _ in range(3):
        page.table.verticalScrollBar().setValue(page.table.verticalScrollBar().maximum())
        page.table.viewport().repaint()
        page.table.verticalScrollBar().setValue(0)
        page.table.viewport().repaint()
    assert read == []


def test_a_repaint_stays_within_its_budget(page: OrdersPage, shop_window: MainWindow) -> None:
    """UX 13 asks for 10 ms on a quiet machine; a busy one gets five times that before this fails."""
    shop_window.resize(1920, 1080)
    shop_window.show_view(View.ALL)
    QTest.qWait(20)
    page.table.viewport().repaint()
    took = []
    for _ in range(5):
        start = time.perf_counter()
        page.table.viewport().repaint()
        took.append(time.perf_counter() - start)
    assert min(took) < 0.05


@pytest.mark.parametrize(("width", "marks"), [(1200, 2), (1366, 2), (1600, 4)])
def test_no_icon_stands_without_its_word(
    page: OrdersPage, shop_window: MainWindow, monkeypatch: pytest.MonkeyPatch, width: int, marks: int
) -> None:
    """Maya's order is a gift with a note, personalized, of the sample shop: what has no room whole is left out."""
    order = page.model.order_at(0)
    said = row_words.marks(order)
    assert [word for _, word in said] == ["Gift", "Note", "Personalized", "Sample"]
    shop_window.resize(width, 768)
    QTest.qWait(20)
    drawn: list[str] = []
    draw = table_delegate.pixmap
    monkeypatch.setattr(table_delegate, "pixmap", lambda name, *rest: drawn.append(name) or draw(name, *rest))
    text = table_delegate.OrderDelegate._text
    monkeypatch.setattr(
        table_delegate.OrderDelegate,
        "_text",
        lambda cells, painter, rect, words, font, token: (
            drawn.append(cells.look.elided(words, font, int(rect.width()))),
            text(cells, painter, rect, words, font, token),
        ),
    )
    page.table.viewport().repaint(page.table.visualRect(page.model.index(0, Column.ITEMS)))
    pairs = [each for pair in said[:marks] for each in pair]
    start = drawn.index("3 items") + 1
    assert drawn[start : start + len(pairs)] == pairs
    assert not {icon for icon, _ in said[marks:]} & set(drawn)


def test_narrow_tables_leave_out_the_total(page: OrdersPage, shop_window: MainWindow) -> None:
    page.table.setFixedWidth(650)
    QTest.qWait(10)
    assert page.table.isColumnHidden(Column.TOTAL)
    assert page.table.cells.narrow


def test_columns_hold_their_widest_date_and_total(page: OrdersPage, shop_window: MainWindow) -> None:
    row = next(order for order in map(page.model.order_at, range(5)) if order is not None)
    rand = replace(row, total=3_301_700, currency="ZAR", ship_by=date(2021, 5, 19))
    assert page.table.cells.width_of(rand, Column.TOTAL) <= THEME.scaled(110)
    wanted = page.table.cells.width_of(rand, Column.SHIP_BY)
    assert wanted > 0
    shop_window.show_view(View.ALL)
    order_editing.save(row.id, replace(order_draft.draft_of(row.id), ship_by=date(2021, 5, 19)))
    assert page.table.columnWidth(Column.SHIP_BY) >= wanted
    assert page.table.columnWidth(Column.ITEMS) >= THEME.scaled(150)


def test_ticking_tints_the_whole_row(page: OrdersPage) -> None:
    def tint(column: Column) -> str:
        rect = page.table.visualRect(page.model.index(1, column))
        return page.table.viewport().grab().toImage().pixelColor(rect.right() - 1, rect.top() + 2).name()

    before = tint(Column.ITEMS)
    click_cell(page, 1, Column.TICK)
    QTest.qWait(20)
    assert tint(Column.ITEMS) == tint(Column.SHIP_BY) == tint(Column.TICK) == THEME.color("accent_tint").name()
    assert before != tint(Column.ITEMS)


def test_the_panel_ends_with_the_timeline(page: OrdersPage, qtbot: QtBot) -> None:
    page.show_panel_now()
    timeline = page.order_panel.timeline
    assert timeline is not None
    qtbot.waitUntil(lambda: timeline.isVisible() and all(each.isVisible() for each in timeline.entries))
    assert timeline.entries
