"""Scans in the real window of the sample shop: the wizard, the lists, Today, dialogs."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from makerapp.models import product_queries, queries
from makerapp.models.detail import order_detail
from makerapp.models.list_rows import View
from makerapp.services import packing, parcels, read_back, undo
from makerapp.services.paperwork.kinds import Kind
from makerapp.services.paperwork.wish import Wish
from makerapp.ui.fulfillment.wizard import FulfillmentWizard
from makerapp.ui.main_window import MainWindow
from makerapp.ui.orders import order_windows
from makerapp.ui.orders.detail_dialog import OrderDetailDialog
from makerapp.ui.orders.edit_dialog import OrderEditDialog
from makerapp.ui.printing.preview_dialog import PrintPreviewDialog
from makerapp.ui.products.products_page import ProductsPage
from makerapp.ui.scanner import link_dialog
from makerapp.ui.scanner.link_dialog import LinkDialog
from makerapp.ui.shop_page import ShopPlace
from makerapp.ui.widgets.buttons import MainButton
from makerapp.ui.widgets.menu import Menu
from tests.ui.hands import click
from tests.ui.scanner.strokes import scan

MUG, PLATE = "MUG-MOSS-350", "PLATE-IND-18"


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """The green button's moment of deafness has a test of its own."""
    monkeypatch.setattr(MainButton, "DEAF_MS", 20)


@pytest.fixture
def window(shop_window: MainWindow, qtbot: QtBot) -> MainWindow:
    shop_window.activateWindow()
    qtbot.waitUntil(shop_window.isActiveWindow)
    return shop_window


def title(window: MainWindow) -> str:
    banner = window.scan_desk.banner
    return banner.heard.title if banner is not None else ""


def text(window: MainWindow) -> str:
    banner = window.scan_desk.banner
    return banner.heard.text if banner is not None else ""


def press(window: MainWindow, words: str) -> None:
    banner = window.scan_desk.banner
    assert banner is not None
    click(next(each for each in banner.buttons if each.text() == words))
    QTest.qWait(20)


@pytest.fixture
def wizard(window: MainWindow) -> FulfillmentWizard:
    """Maya's order #1001 on the bench, 2 mugs and a plate, its words read back."""
    (order_id,) = queries.find_by_number("1001")
    detail = order_detail(order_id)
    assert detail is not None
    for line in read_back.unread(detail):
        packing.acknowledge(order_id, line.id)
    scan(window, "FC-1001")
    found = window.pages.wizard
    assert found is not None
    assert found.step.key == "pick"
    return found


def packed(wizard: FulfillmentWizard) -> list[tuple[int, int]]:
    return [(row.line.packed, row.line.to_send) for row in wizard.pick.rows.values()]


# --- Pick & pack -------------------------------------------------------------------------------------------------


def test_an_items_label_ticks_one_piece(window: MainWindow, wizard: FulfillmentWizard, beeps: list[str]) -> None:
    beeps.clear()
    scan(window, MUG)
    assert packed(wizard) == [(1, 2), (0, 1)]
    assert wizard.scans.last == "Moss stoneware mug, 1 of 2"
    # Scanners may send capitals only, or small letters.
    scan(window, MUG.lower())
    scan(window, PLATE)
    assert packed(wizard) == [(2, 2), (1, 1)]
    assert beeps == ["ok", "ok", "ok"]
    assert title(window) == ""


def test_a_wrong_item_stays_until_it_is_answered(
    window: MainWindow, wizard: FulfillmentWizard, beeps: list[str], qtbot: QtBot
) -> None:
    scan(window, MUG)
    scan(window, MUG)
    beeps.clear()
    wrong = next(row for row in product_queries.rows() if row.title == "Speckled ramen bowl")
    scan(window, wrong.sku)
    assert title(window) == "Wrong item – this isn't in #1001"
    assert f"({wrong.sku})" in text(window)
    assert text(window).startswith("You scanned Speckled ramen bowl")
    assert text(window).endswith("This order still needs 1 × Side plate, indigo, from Shelf A2. Nothing was ticked.")
    assert beeps == ["error"]
    # Neither the card nor the button nor its key goes on meanwhile.
    scan(window, "MB:NEXT")
    QTest.qWait(40)
    click(wizard.panel.main_button)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert wizard.step.key == "pick"
    assert packed(wizard) == [(2, 2), (0, 1)]
    assert title(window)
    # The next right scan answers it.
    scan(window, PLATE)
    assert title(window) == ""
    assert packed(wizard) == [(2, 2), (1, 1)]


@pytest.mark.parametrize("answer", ["OK", "Esc", "UNDO"])
def test_ways_to_answer_a_wrong_scan(window: MainWindow, wizard: FulfillmentWizard, answer: str) -> None:
    scan(window, MUG)
    before = QApplication.focusWidget()
    scan(window, "RR123456785GB")
    assert title(window) == "Pack first, then scan the carrier's label"
    banner = window.scan_desk.banner
    assert banner is not None
    assert banner.buttons[-1].hasFocus()
    if answer == "OK":
        press(window, "OK")
    elif answer == "Esc":
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Escape)
    else:
        scan(window, "MB:UNDO")
    assert title(window) == ""
    # Nothing else came of it, and the hands go on where they were.
    assert window.pages.is_wizard
    assert packed(wizard) == [(1, 2), (0, 1)]
    assert QApplication.focusWidget() is before
    assert not wizard.panel.main_button.is_deaf()


def test_one_too_many(window: MainWindow, wizard: FulfillmentWizard) -> None:
    for _ in range(3):
        scan(window, MUG)
    assert title(window) == "That's one too many"
    assert text(window) == "#1001 needs 2 × Moss stoneware mug, and all of them are in the box."
    press(window, "OK")
    scan(window, PLATE)
    scan(window, PLATE)
    assert text(window) == "#1001 needs 1 × Side plate, indigo, and it is in the box."


def test_undo_takes_the_last_piece_out(window: MainWindow, wizard: FulfillmentWizard) -> None:
    before = undo.last_batch()
    scan(window, MUG)
    scan(window, PLATE)
    scan(window, "MB:UNDO")
    assert packed(wizard) == [(1, 2), (0, 1)]
    scan(window, "MB:UNDO")
    assert packed(wizard) == [(0, 2), (0, 1)]
    assert undo.last_batch() == before


def test_the_slip_on_the_bench_changes_nothing(window: MainWindow, wizard: FulfillmentWizard) -> None:
    scan(window, MUG)
    scan(window, "FC-1001")
    assert title(window) == ""
    assert packed(wizard) == [(1, 2), (0, 1)]


def test_the_slip_of_another_order_asks(window: MainWindow, wizard: FulfillmentWizard) -> None:
    scan(window, MUG)
    scan(window, "FC-1002")
    assert title(window) == "Switch to #1002?"
    press(window, "Stay with #1001")
    assert wizard.detail.row.number == "#1001"
    scan(window, "FC-1002")
    press(window, "Switch to #1002")
    assert wizard.detail.row.number == "#1002"
    # Scanned twice it switches without a hand, and what was in the box still is.
    scan(window, "FC-1001")
    scan(window, "FC-1001")
    assert wizard.detail.row.number == "#1001"
    assert packed(wizard) == [(1, 2), (0, 1)]


def test_the_words_of_a_piece_are_read_before_it_is_ticked(window: MainWindow) -> None:
    scan(window, "FC-1001")
    wizard = window.pages.wizard
    assert wizard is not None
    scan(window, MUG)
    assert wizard.pick.is_reading
    scan(window, PLATE)
    assert title(window) == "Compare the words first"
    press(window, "OK")
    QTest.qWait(30)
    scan(window, "MB:NEXT")
    QTest.qWait(30)
    assert not wizard.pick.is_reading
    assert packed(wizard) == [(1, 2), (0, 1)]


def test_a_whole_order_without_a_hand(window: MainWindow, wizard: FulfillmentWizard) -> None:
    for code in (MUG, MUG, PLATE, "MB:NEXT"):
        scan(window, code)
        QTest.qWait(40)
    # No printer is chosen here, so the step shows itself.
    assert wizard.step.key == "print"
    scan(window, MUG)
    assert title(window) == "The slip is to be printed first"
    press(window, "OK")
    wizard.step.press_right()
    QTest.qWait(40)
    assert wizard.step.key == "ship"
    scan(window, "RR123456785GB")
    assert wizard.ship.shipment.tracking_number == "RR123456785GB"
    assert wizard.ship.shipment.carrier == "Royal Mail"
    scan(window, "MB:NEXT")
    QTest.qWait(40)
    assert wizard.step.key == "done"
    shipped = order_detail(wizard.detail.row.id)
    assert shipped is not None
    assert shipped.parcels[-1].tracking_number == "RR123456785GB"
    # The slip of the next order turns to it at once.
    scan(window, "FC-1002")
    assert wizard.detail.row.number == "#1002"


# --- Ship ----------------------------------------------------------------------------------------------------------


@pytest.fixture
def shipping(window: MainWindow, wizard: FulfillmentWizard) -> FulfillmentWizard:
    wizard.pick.press_main()
    QTest.qWait(20)
    if wizard.step.key == "print":
        wizard.step.press_right()
    QTest.qWait(40)
    assert wizard.step.key == "ship"
    return wizard


def test_a_carriers_label_takes_the_place_of_what_was_typed(window: MainWindow, shipping: FulfillmentWizard) -> None:
    shipping.ship.entry.set_number("old")
    shipping.ship.memo.setFocus()
    scan(window, "1Z999AA10123456784")
    assert shipping.ship.entry.number == "1Z999AA10123456784"
    assert shipping.ship.carriers.carrier == "UPS"
    assert shipping.ship.memo.text() == ""
    # A form that is none we know is a number all the same.
    scan(window, "XQ-778812-9")
    assert shipping.ship.entry.number == "XQ-778812-9"


def test_what_is_no_label_of_a_carrier_is_refused(window: MainWindow, shipping: FulfillmentWizard) -> None:
    scan(window, MUG)
    assert title(window) == "This is an item, not the carrier's label"
    scan(window, "4006381333931")
    assert title(window) == "We don't know this barcode (4006381333931)"
    assert shipping.ship.entry.number == ""


def test_the_label_of_another_parcel_is_refused(window: MainWindow, shipping: FulfillmentWizard) -> None:
    sent = next(
        detail
        for row in queries.page(queries.ListQuery(View.ON_THE_WAY, packing.shop.today()), 0, 50)
        if (detail := order_detail(row.id)) is not None and detail.parcels[-1].tracking_number
    )
    scan(window, sent.parcels[-1].tracking_number)
    assert title(window) == "Another parcel has this number"
    assert sent.row.number in text(window)
    assert shipping.ship.entry.number == ""


# --- lists, Today, dialogs -------------------------------------------------------------------------------------------


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


# --- pages and windows with answers of their own ---------------------------------------------------------------------


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
