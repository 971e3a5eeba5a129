"""Scans in lists, on Today and in windows that expect none."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from makerapp.models import queries
from makerapp.models.detail import order_detail
from makerapp.models.list_rows import View
from makerapp.services import packing, undo
from makerapp.ui.fulfillment.wizard import FulfillmentWizard
from makerapp.ui.main_window import MainWindow
from makerapp.ui.orders.edit_dialog import OrderEditDialog
from makerapp.ui.scanner import link_dialog
from makerapp.ui.scanner.link_dialog import LinkDialog
from tests.ui.hands import click
from tests.ui.scanner.said import MUG, packed, press, text, title
from tests.ui.scanner.strokes import scan


def test_a_slip_opens_its_order_from_anywhere(window: MainWindow) -> None:
    window.show_view(View.DELIVERED)
    window.orders.search.setFocus()
    scan(window, "FC-1001")
    assert window.orders.search.text() == ""
    assert window.pages.is_wizard
    assert window.pages.wizard is not None
    assert window.pages.wizard.detail.row.number == "#1001"


def test_the_slip_of_what_is_sent_says_when(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    row = queries.page(queries.ListQuery(View.ON_THE_WAY, packing.shop.today()), 0, 1)[0]
    opened: list[int] = []
    monkeypatch.setattr(type(window.actions_of_orders), "open", lambda _self, order_id: opened.append(order_id))
    scan(window, f"FC-{row.number.removeprefix('#')}")
    assert title(window) == f"{row.number} is already shipped"
    assert text(window)
    press(window, "Open it")
    assert opened == [row.id]
    assert title(window) == ""


def test_an_item_shows_who_needs_it(window: MainWindow) -> None:
    scan(window, MUG)
    assert window.pages.page is window.orders
    numbers = [row.number for row in queries.rows(window.orders.model.all_ids())]
    # Those that can be packed now come first.
    assert numbers[0] == "#1001"
    assert window.toasts.text() == f"{len(numbers)} orders need Moss stoneware mug, Moss · 350 ml"
    for row in queries.rows(window.orders.model.all_ids()):
        assert any(item.title == "Moss stoneware mug" for item in row.items)
    # As after any search, Esc goes back to the view.
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Escape)
    assert not window.orders.is_search


def test_a_carriers_label_finds_its_order(window: MainWindow) -> None:
    sent = next(
        detail
        for row in queries.page(queries.ListQuery(View.ON_THE_WAY, packing.shop.today()), 0, 50)
        if (detail := order_detail(row.id)) is not None and detail.parcels[-1].tracking_number
    )
    scan(window, sent.parcels[-1].tracking_number.replace(" ", ""))
    assert window.orders.model.all_ids() == [sent.row.id]
    scan(window, "RR123456785GB")
    assert title(window) == "No order has this tracking number"


def test_the_cards_in_a_list(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    printed: list[list[int]] = []
    monkeypatch.setattr(type(window.actions_of_orders), "print_slips", lambda _self, ids: printed.append(list(ids)))
    window.show_view(View.TO_CONFIRM)
    first = window.orders.table.current_id()
    assert first is not None
    scan(window, "MB:PRINT")
    assert printed == [[first]]
    window.orders.show_panel_now()
    scan(window, "MB:NEXT")
    QTest.qWait(40)
    assert queries.rows([first])[0].status.value == "confirmed"
    scan(window, "MB:UNDO")
    QTest.qWait(20)
    assert queries.rows([first])[0].status.value == "pending"


def test_a_dialog_that_expects_no_scan_says_so(window: MainWindow, qtbot: QtBot) -> None:
    dialog = OrderEditDialog(window.context, None, window)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(dialog.isActiveWindow)
    before = QApplication.focusWidget()
    scan(dialog, "FC-1001")
    banner = window.scan_desk.banner
    assert banner is not None
    assert dialog.isAncestorOf(banner)
    assert banner.heard.title == "This can't be scanned here"
    # Esc answers the scan, and only a second one closes the dialog.
    QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_Escape)
    assert window.scan_desk.banner is None
    assert dialog.isVisible()
    assert QApplication.focusWidget() is before
    dialog.hide()


def test_an_unknown_code_is_linked_and_then_known(
    window: MainWindow, wizard: FulfillmentWizard, monkeypatch: pytest.MonkeyPatch
) -> None:
    def choose(dialog: LinkDialog) -> object:
        # What the order at hand needs comes first.
        assert dialog.chosen is not None
        assert dialog.chosen.title == "Moss stoneware mug"
        click(dialog.main_button)
        return dialog.result()

    monkeypatch.setattr(link_dialog.LinkDialog, "exec", choose)
    scan(window, "4006381333931")
    assert title(window) == "We don't know this barcode (4006381333931)"
    press(window, "Link to an item…")
    # It is at once what it was scanned for.
    assert packed(wizard) == [(1, 2), (0, 1)]
    scan(window, "04006381333931")
    assert packed(wizard) == [(2, 2), (0, 1)]
    undo.undo_last()
    scan(window, "4006381333931")
    assert title(window).startswith("We don't know")


def test_a_wrong_scan_follows_to_the_next_page(window: MainWindow) -> None:
    scan(window, "4006381333931")
    assert title(window)
    window.show_view(View.ALL)
    banner = window.scan_desk.banner
    assert banner is not None
    assert window.orders.isAncestorOf(banner)


def test_the_number_is_scanned_into_the_tracking_window(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    from makerapp.ui.orders.tracking_dialog import TrackingDialog

    row = queries.page(queries.ListQuery(View.ON_THE_WAY, packing.shop.today()), 0, 1)[0]
    detail = order_detail(row.id)
    assert detail is not None
    dialog = TrackingDialog(window.context, detail, window)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(dialog.isActiveWindow)
    scan(dialog, "RR123456785GB")
    assert dialog.entry.number == "RR123456785GB"
    assert window.scan_desk.banner is None
    dialog.hide()


def test_settings_show_what_arrived(window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    from makerapp.ui.settings.scanner_section import ScannerSection
    from makerapp.ui.settings.settings_dialog import SettingsDialog

    dialog = SettingsDialog(window.context, "scanner", window)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(dialog.isActiveWindow)
    section = dialog.section
    assert isinstance(section, ScannerSection)
    for code, said in (("MB:NEXT", "The NEXT card. Presses the green button."), ("FC-1001", "Maya Lindqvist")):
        scan(dialog, code)
        assert section.arrived.text() == code
        assert said in section.meaning.text()
        assert "wherever you are" in section.pace.text()
        assert section.field.text() == ""
    assert dialog.isVisible()
    assert not window.pages.is_wizard
    dialog.hide()
