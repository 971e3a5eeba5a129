"""A tracking number added or corrected after shipping: from the panel, the menus, the order window; each with Undo."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from makerapp.models.detail import order_detail
from makerapp.models.rows import ParcelRow, View
from makerapp.services import cancel_fulfillment
from makerapp.services.cancel_fulfillment import Goods
from makerapp.ui.main_window import MainWindow
from makerapp.ui.orders.detail_dialog import OrderDetailDialog
from makerapp.ui.orders.parcel_box import ParcelBox, live_parcels
from makerapp.ui.orders.tracking_dialog import TrackingDialog
from makerapp.ui.widgets.elided_label import PlainLabel

LEFT = Qt.MouseButton.LeftButton
ROYAL_MAIL, UPS = "RM123456785GB", "1Z999AA10123456784"


@pytest.fixture
def window(shop_window: MainWindow) -> MainWindow:
    """On the way, its first order without a tracking number."""
    shop_window.show_view(View.ON_THE_WAY)
    QTest.qWait(10)
    return shop_window


def press(widget: QWidget) -> None:
    QTest.mouseClick(widget, LEFT)


def parcel_of(window: MainWindow) -> ParcelRow:
    return live_parcels(order_detail(window.orders.table.current_id()))[-1]


def box_of(within: QWidget) -> ParcelBox:
    return within.findChildren(ParcelBox)[-1]


def in_dialog(start: Callable[[], object], kind: type, run: Callable[..., object]) -> None:
    """Start what opens a modal dialog, and do ``run`` with it once it stands."""
    failed: list[Exception | None] = []

    def act() -> None:
        dialog = QApplication.activeModalWidget()
        try:
            assert isinstance(dialog, kind)
            run(dialog)
            failed.append(None)
        except Exception as problem:
            failed.append(problem)
        finally:
            if dialog is not None and dialog.isVisible():
                dialog.close()

    QTimer.singleShot(30, act)
    start()
    for _ in range(200):
        QTest.qWait(10)
        if failed:
            break
    QTest.qWait(20)
    if failed[0] is not None:
        raise failed[0]


def select_sent_with(window: MainWindow, number: str) -> None:
    page = window.orders
    row = next(
        each
        for each in page.model.all_ids()
        if live_parcels(order_detail(each))[-1].tracking_number == number
    )  # fmt: skip
    page.select_order(row)
    page.show_panel_now()


# --- panel -----------------------------------------------------------------------------------------------


def test_a_number_is_added_from_the_panel_and_undone(window: MainWindow) -> None:
    box = box_of(window.orders.order_panel)
    assert box.change.text() == "Add tracking number…"

    def add(dialog: TrackingDialog) -> None:
        assert dialog.windowTitle() == "Add tracking number"
        assert (dialog.carrier.currentText(), dialog.service.currentText()) == ("Royal Mail", "Tracked 48")
        for _ in range(100):
            if dialog.entry.field.hasFocus():
                break
            QTest.qWait(10)
        assert dialog.entry.field.hasFocus()
        QTest.keyClicks(dialog.entry.field, ROYAL_MAIL)
        assert dialog.entry.looks_like.text() == "Looks like a Royal Mail number"
        press(dialog.save_button)
        assert not dialog.isVisible()

    in_dialog(lambda: press(box.change), TrackingDialog, add)
    assert parcel_of(window).tracking_number == ROYAL_MAIL
    assert window.toasts.text().startswith("Tracking number added to #")
    assert box_of(window.orders.order_panel).change.text() == "Change"
    press(window.toasts.toast.action)
    assert parcel_of(window).tracking_number == ""


def test_the_parcel_stands_under_the_address_with_its_number_to_copy(window: MainWindow) -> None:
    select_sent_with(window, ROYAL_MAIL)
    panel = window.orders.order_panel
    box = box_of(panel)
    headings = [label.text() for label in panel.body_scroll.findChildren(PlainLabel) if label.property("t") == "label"]
    assert headings[headings.index("Send to") + 1] == "Parcel"
    said = [label.text() for label in box.findChildren(PlainLabel)]
    assert said[:3] == ["Royal Mail Tracked 48", "Sent Tue 17 Nov · 2 pieces", ROYAL_MAIL]
    press(box.copy)
    assert QGuiApplication.clipboard().text() == ROYAL_MAIL
    assert window.toasts.text() == "Tracking number copied"


def test_a_cancelled_parcel_stands_only_in_the_order_window(window: MainWindow) -> None:
    order_id = window.orders.table.current_id()
    cancel_fulfillment.cancel(order_id, None, Goods.SHELF)
    window.show_view(View.ALL)
    window.orders.select_order(order_id)
    window.orders.show_panel_now()
    assert window.orders.order_panel.order_id == order_id
    assert not [each for each in window.orders.order_panel.findChildren(ParcelBox) if not each.isHidden()]
    box = box_of(OrderDetailDialog(window.context, order_id, (), window))
    assert (box.change, box.copy) == (None, None)


# --- menus, order window ---------------------------------------------------------------------------------


def menu_of(window: MainWindow) -> QMenu:
    press(window.orders.order_panel.more_button)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def choose(menu: QMenu, text: str) -> None:
    action = next(each for each in menu.actions() if each.text() == text)
    QTest.mouseClick(menu, LEFT, Qt.KeyboardModifier.NoModifier, menu.actionGeometry(action).center())


def test_a_number_is_changed_from_the_menu_with_its_carrier(window: MainWindow) -> None:
    select_sent_with(window, ROYAL_MAIL)

    def correct(dialog: TrackingDialog) -> None:
        assert dialog.save_button.text() == "Change tracking number"
        assert dialog.entry.field.selectedText() == ROYAL_MAIL
        QTest.keyClicks(dialog.entry.field, UPS)
        assert dialog.entry.use_it.text() == "Change to UPS"
        press(dialog.entry.use_it)
        assert (dialog.carrier.currentText(), dialog.service.currentText()) == ("UPS", "")
        assert dialog.entry.use_it.isHidden()
        QTest.keyClick(dialog.entry.field, Qt.Key.Key_Return)

    in_dialog(lambda: choose(menu_of(window), "Change tracking number…"), TrackingDialog, correct)
    parcel = parcel_of(window)
    assert (parcel.carrier, parcel.service, parcel.tracking_number) == ("UPS", "", UPS)
    assert window.toasts.text() == "Tracking number of #1023 changed"
    window.activateWindow()
    QTest.qWait(10)
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (parcel_of(window).carrier, parcel_of(window).tracking_number) == ("Royal Mail", ROYAL_MAIL)


def test_the_menu_offers_it_only_once_something_was_sent(window: MainWindow) -> None:
    for view, offered in ((View.ON_THE_WAY, True), (View.DELIVERED, True), (View.TO_PACK, False)):
        window.show_view(view)
        menu = window.actions_of_orders.menu(window.orders.model.order_at(0), window)
        assert any("tracking number" in action.text() for action in menu.actions()) is offered
        menu.deleteLater()


def test_the_order_window_adds_one_too(window: MainWindow) -> None:
    dialog = OrderDetailDialog(window.context, window.orders.table.current_id(), (), window)
    dialog.show()
    assert "Add tracking number…" in [each.text() for each in dialog.order_head.more_menu.actions()]

    def add(inner: TrackingDialog) -> None:
        QTest.keyClicks(inner.entry.field, ROYAL_MAIL)
        press(inner.save_button)

    in_dialog(lambda: press(box_of(dialog).change), TrackingDialog, add)
    box = box_of(dialog)
    assert box.parcel.tracking_number == ROYAL_MAIL
    press(box.copy)
    assert QGuiApplication.clipboard().text() == ROYAL_MAIL
    assert "Change tracking number…" in [each.text() for each in dialog.order_head.more_menu.actions()]
    dialog.close()


# --- dialog ----------------------------------------------------------------------------------------------


@pytest.fixture
def dialog(window: MainWindow) -> TrackingDialog:
    shown = TrackingDialog(window.context, order_detail(window.orders.table.current_id()), window)
    shown.show()
    return shown


def test_nothing_typed_is_asked_for(dialog: TrackingDialog) -> None:
    press(dialog.save_button)
    assert dialog.isVisible()
    assert dialog.entry.looks_like.text() == "There is no number yet. Scan the carrier's label, or type it."
    press(dialog.keep_button)
    assert not dialog.isVisible()


def test_the_carrier_alone_can_be_corrected(window: MainWindow, dialog: TrackingDialog) -> None:
    dialog.carrier.setFocus()
    QTest.keyClick(dialog.carrier, Qt.Key.Key_Down)
    other = dialog.carrier.currentText()
    press(dialog.save_button)
    assert parcel_of(window).carrier == other != "Royal Mail"
    assert window.toasts.text() == "Carrier of #1027 changed"


def test_a_number_is_taken_away(window: MainWindow) -> None:
    select_sent_with(window, ROYAL_MAIL)
    dialog = TrackingDialog(window.context, order_detail(window.orders.table.current_id()), window)
    dialog.show()
    QTest.keyClick(dialog.entry.field, Qt.Key.Key_Delete)
    press(dialog.save_button)
    assert parcel_of(window).tracking_number == ""
    assert order_detail(window.orders.table.current_id()).timeline[0].kind == "tracking_removed"
