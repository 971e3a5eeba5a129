"""Scans in the wizard: what is ticked, numbered, refused and asked."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from makerapp.models import product_queries, queries
from makerapp.models.detail import order_detail
from makerapp.models.list_rows import View
from makerapp.services import packing, undo
from makerapp.ui.fulfillment.wizard import FulfillmentWizard
from makerapp.ui.main_window import MainWindow
from tests.ui.hands import click
from tests.ui.paper import move_to, put_slip_on_paper
from tests.ui.scanner.said import MUG, PLATE, packed, press, text, title
from tests.ui.scanner.strokes import scan

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
    assert wizard.scans.last == "Moss stoneware mug, 1 of 2"
    scan(window, "MB:UNDO")
    assert packed(wizard) == [(0, 2), (0, 1)]


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


def test_an_old_slip_is_said_and_waits_for_its_answer(
    window: MainWindow, wizard: FulfillmentWizard, beeps: list[str]
) -> None:
    order_id = wizard.detail.row.id
    code = put_slip_on_paper(order_id)
    move_to(order_id, "Ludlow")
    wizard.unsay()
    scan(window, code)
    assert wizard.banners.words.startswith("This slip is from before a change")
    assert title(window) == ""
    for each in (MUG, "MB:NEXT"):
        beeps.clear()
        scan(window, each)
        assert beeps == ["error"]
    assert packed(wizard) == [(0, 2), (0, 1)]
    banner = wizard.banners.banner
    assert banner is not None
    click(next(each for each in banner.findChildren(QAbstractButton) if each.text() == "OK"))
    scan(window, MUG)
    assert packed(wizard) == [(1, 2), (0, 1)]


def test_an_old_slip_says_so_from_the_list_too(window: MainWindow, beeps: list[str]) -> None:
    (order_id,) = queries.find_by_number("1001")
    code = put_slip_on_paper(order_id)
    move_to(order_id, "Ludlow")
    scan(window, code)
    wizard = window.pages.wizard
    assert wizard is not None
    assert wizard.detail.row.id == order_id
    assert wizard.banners.words.startswith("This slip is from before a change")
    assert beeps == ["error"]


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


@pytest.mark.parametrize("number", ["100000000014", "100000000090", "15000000000002"])
def test_a_label_that_could_also_be_the_barcode_of_goods_is_taken(
    window: MainWindow, shipping: FulfillmentWizard, number: str
) -> None:
    """One in ten numbers of FedEx, DHL and DPD has the check digit of an article, too."""
    scan(window, number)
    assert shipping.ship.entry.number == number


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
