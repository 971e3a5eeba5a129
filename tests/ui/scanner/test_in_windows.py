"""Scans in pages and windows with answers of their own."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from makerapp.models import product_queries, queries
from makerapp.models.detail import order_detail
from makerapp.models.list_rows import View
from makerapp.services import packing, parcels, undo
from makerapp.services.paperwork.kinds import Kind
from makerapp.services.paperwork.wish import Wish
from makerapp.ui.main_window import MainWindow
from makerapp.ui.orders import order_windows
from makerapp.ui.orders.detail_dialog import OrderDetailDialog
from makerapp.ui.orders.edit_dialog import OrderEditDialog
from makerapp.ui.printing.preview_dialog import PrintPreviewDialog
from makerapp.ui.products.products_page import ProductsPage
from makerapp.ui.shop_page import ShopPlace
from makerapp.ui.widgets.menu import Menu
from tests.ui.scanner.said import MUG, PLATE, title
from tests.ui.scanner.strokes import scan


def test_a_label_gives_the_selected_order_its_number(window: MainWindow) -> None:
    window.show_view(View.ON_THE_WAY)
    order_id = window.orders.table.current_id()
    assert order_id is not None
    detail = order_detail(order_id)
    assert detail is not None
    parcel = detail.parcels[-1]
    parcels.set_tracking(parcel.id, parcel.carrier, parcel.service, "")
    scan(window, "RR123456785GB")
    after = order_detail(order_id)
    assert after is not None
    assert after.parcels[-1].tracking_number == "RR123456785GB"
    assert after.parcels[-1].carrier == "Royal Mail"
    assert title(window) == ""
    # One that has a number keeps it.
    scan(window, "CX473124829GB")
    assert title(window) == "No order has this tracking number"
    undo.undo_last()
    again = order_detail(order_id)
    assert again is not None
    assert again.parcels[-1].tracking_number == ""


def test_the_label_of_a_product_selects_it_among_the_products(window: MainWindow) -> None:
    window.pages.show_shop(ShopPlace.PRODUCTS)
    page = window.pages.page
    assert isinstance(page, ProductsPage)
    page.search.setText("candle")
    scan(window, MUG)
    found = page.table.current_id()
    assert found is not None
    row = product_queries.row(found)
    assert row is not None
    assert row.sku == MUG


def test_cards_in_the_order_window(window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    order_id = queries.ids(queries.ListQuery(View.TO_CONFIRM, packing.shop.today()), 0, 1)[0]
    dialog = OrderDetailDialog(window.context, order_id, [order_id], window)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(dialog.isActiveWindow)
    scan(dialog, "MB:NEXT")
    assert queries.rows([order_id])[0].status.value == "confirmed"
    scan(dialog, "MB:UNDO")
    assert queries.rows([order_id])[0].status.value == "pending"
    printed: list[object] = []
    monkeypatch.setattr(order_windows, "print_papers", lambda _context, wish, _parent: printed.append(wish))
    scan(dialog, "MB:PRINT")
    assert printed == [Wish((order_id,), (Kind.PACKING_SLIP,))]
    wanted: list[int] = []
    dialog.fulfill_requested.connect(wanted.append)
    scan(dialog, "FC-1001")
    assert wanted == queries.find_by_number("1001")
    assert not dialog.isVisible()


def test_a_card_prints_what_the_preview_shows(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    presses: list[str] = []
    monkeypatch.setattr(PrintPreviewDialog, "press_main", lambda _self: presses.append("print"))
    dialog = PrintPreviewDialog(window.context, queries.find_by_number("1001"), window)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.isActiveWindow() and dialog.sheets is not None, timeout=20_000)
    scan(dialog, "MB:NEXT")
    scan(dialog, "MB:PRINT")
    assert presses == ["print", "print"]
    # What is nothing here is said above the pages, and so is what a toast tells.
    scan(dialog, "UNKNOWN-77")
    banner = window.scan_desk.banner
    assert banner is not None
    assert dialog.isAncestorOf(banner)
    assert title(window) == "This can't be scanned here"
    QTest.qWait(10)
    assert banner.geometry().bottom() < dialog.pages.view.geometry().top()
    QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert window.scan_desk.banner is None
    dialog.toasts.show("The printer is out of paper")
    assert dialog.pages.geometry().contains(dialog.toasts.toast.geometry().center())
    dialog.hide()
    dialog.let_go()


def test_items_are_scanned_into_a_new_order(window: MainWindow, qtbot: QtBot) -> None:
    dialog = OrderEditDialog(window.context, None, window)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(dialog.isActiveWindow)
    for code in (MUG, PLATE, MUG):
        scan(dialog, code)
    assert [(line.title, line.quantity) for line in dialog.draft().lines] == [
        ("Moss stoneware mug", 2),
        ("Side plate, indigo", 1),
    ]
    # Words on a piece make it another one.
    dialog.form.lines.rows[0].personalization.setText("For Ann")
    scan(dialog, MUG)
    assert [line.quantity for line in dialog.draft().lines] == [2, 1, 1]
    dialog.hide()


def test_a_menu_that_is_open_gives_way_to_a_scan(window: MainWindow) -> None:
    window.show_view(View.TO_PACK)
    menu = Menu(window)
    chosen: list[str] = []
    for letter in "FC1":
        menu.add(f"{letter} first", lambda letter=letter: chosen.append(letter))
    menu.popup(window.mapToGlobal(window.rect().center()))
    QTest.qWait(10)
    scan(window, "FC-1001")
    assert chosen == []
    assert not menu.isVisible()
    assert window.pages.is_wizard
