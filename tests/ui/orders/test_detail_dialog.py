"""The order window, clicked through on a real database."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget

from makerapp.models.detail import order_detail
from makerapp.models.order import Status
from makerapp.models.rows import OrderDetail, ShipTo
from makerapp.services import cancel_fulfillment, cancelling, fulfillment, making, order_editing, orders, shop
from makerapp.services.cancel_fulfillment import Goods
from makerapp.services.order_draft import LineDraft, OrderDraft
from makerapp.ui.orders.detail_dialog import OrderDetailDialog
from makerapp.ui.orders.detail_items import ItemsCard
from makerapp.ui.orders.money_card import MoneyCard
from makerapp.ui.orders.parcel_box import ParcelBox
from makerapp.ui.orders.ship_by_dialog import ShipByDialog
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import Button
from makerapp.ui.widgets.toast import ToastHost
from tests.ui.bench import Bench, texts_of

MAYA = ShipTo("Maya <b>Lindqvist</b>", "", "14 Quay Street", "Flat 3", "", "Bristol", "", "BS1 6XN", "", "GB")


@pytest.fixture
def order_id(bench: Bench, frozen_clock: object) -> int:
    """A gift of two lines, new, late, paid."""
    shop.save_profile(maker_name="Anna", currency="GBP", time_zone="Europe/London")
    lines = (
        LineDraft(
            None, None, "Moss mug", options=(("Glaze", "Moss"),), personalization="M + J", quantity=2, unit_price=2400
        ),
        LineDraft(None, None, "Side plate", quantity=1, unit_price=2100),
    )
    draft = OrderDraft(
        MAYA, lines, "GBP", email="maya@example.com", ship_by=date(2026, 11, 18), channel="etsy", shipping=420,
        buyer_note="Please <i>hurry</i>", is_gift=True,
    )  # fmt: skip
    return order_editing.create(draft).order_ids[0]


@pytest.fixture
def open_window(bench: Bench, qtbot) -> Callable[..., OrderDetailDialog]:
    """Shows the order window of an order."""

    def show(order_id: int, queue: tuple[int, ...] = (), list_name: str = "") -> OrderDetailDialog:
        dialog = OrderDetailDialog(bench.context, order_id, queue, bench.window, list_name=list_name)
        qtbot.addWidget(dialog)
        dialog.show()
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    return show


def detail(order_id: int) -> OrderDetail:
    found = order_detail(order_id)
    assert found is not None
    return found


def press(qtbot, button: QWidget) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def ship(order_id: int) -> None:
    orders.confirm(order_id)
    making.mark_made(order_id)
    fulfillment.ship(order_id, fulfillment.Shipment("Royal Mail", "Tracked 48", date(2026, 11, 20), "RM552012345GB"))


def test_shows_everything_of_the_order(order_id: int, open_window) -> None:
    dialog = open_window(order_id, (order_id, 7, 8), "To confirm")
    said = texts_of(dialog)
    for text in (
        "#1001", "Unfulfilled", "Gift", "Ship-by date was Wed 18 Nov · 2 days late", "Note from Maya", "Moss mug",
        "× 2", "£48.00", "£4.20", "£73.20", "14 Quay Street", "Wed 18 Nov · 2 days late", "maya@example.com",
        "1 of 3 in To confirm", "Confirm order", "Order typed in",
    ):  # fmt: skip
        assert any(text in each for each in said), text
    assert any("placed on Etsy Today" in each or "placed on Etsy Fri 20 Nov, 12:00" in each for each in said)
    assert "M + J" in said


def test_buyers_words_are_never_markup(order_id: int, open_window) -> None:
    dialog = open_window(order_id)
    labels = dialog.findChildren(QLabel)
    assert any(label.text() == "Maya <b>Lindqvist</b>" for label in labels)
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in labels if label.text())


def test_the_green_button_moves_the_order_on_and_the_window_follows(bench, order_id, open_window, qtbot) -> None:
    dialog = open_window(order_id)
    press(qtbot, dialog.order_foot.main_button)
    assert detail(order_id).row.status is Status.CONFIRMED
    assert dialog.order_foot.main_button.text() == "Mark as made"
    assert dialog.order_head.chip.word == "Confirmed"
    assert bench.said == ["#1001 confirmed"]
    # A double click must not skip a step.
    press(qtbot, dialog.order_foot.main_button)
    assert detail(order_id).row.status is Status.CONFIRMED


def test_pack_and_ship_asks_for_the_wizard_and_closes(order_id, open_window, qtbot) -> None:
    orders.confirm(order_id)
    making.mark_made(order_id)
    dialog = open_window(order_id)
    assert dialog.order_foot.main_button.text() == "Pack & ship"
    with qtbot.waitSignal(dialog.fulfill_requested) as asked:
        qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert asked.args == [order_id]
    assert not dialog.isVisible()


def test_fulfill_stands_in_the_foot_of_an_open_order_and_asks_for_the_wizard(order_id, open_window, qtbot) -> None:
    dialog = open_window(order_id)
    assert dialog.order_foot.fulfill.isVisible()
    with qtbot.waitSignal(dialog.fulfill_requested) as asked:
        press(qtbot, dialog.order_foot.fulfill)
    assert asked.args == [order_id]
    assert not dialog.isVisible()


def test_cancel_fulfillment_stands_in_the_foot_only_once_shipped(order_id, open_window) -> None:
    dialog = open_window(order_id)
    foot = dialog.order_foot
    assert foot.cancel_order.isVisible()
    assert not foot.cancel_fulfillment.isVisible()
    ship(order_id)
    assert foot.cancel_fulfillment.isVisible()
    assert not foot.cancel_order.isVisible()
    cancel_fulfillment.cancel(order_id, None, Goods.BENCH, "wrong label")
    assert not foot.cancel_fulfillment.isVisible()


def test_a_cancelled_parcel_keeps_its_tracking_struck_and_marked(order_id, open_window) -> None:
    ship(order_id)
    cancel_fulfillment.cancel(order_id, None, Goods.BENCH, "wrong label")
    ship_again = fulfillment.Shipment("Royal Mail", "Tracked 24", date(2026, 11, 20), "RM552099999GB")
    fulfillment.ship(order_id, ship_again)
    dialog = open_window(order_id)
    cancelled, live = dialog.findChildren(ParcelBox)
    numbers = {
        label.text(): label.property("struck")
        for label in (*cancelled.findChildren(QLabel), *live.findChildren(QLabel))
    }
    assert numbers["RM552012345GB"] == "true"
    assert numbers["RM552099999GB"] is None
    assert "Royal Mail Tracked 48" in texts_of(cancelled)


def test_a_note_to_yourself_is_kept_and_can_be_undone(bench, order_id, open_window, qtbot) -> None:
    dialog = open_window(order_id)
    qtbot.keyClicks(dialog.timeline.note, "Base stamp re-fired")
    press(qtbot, dialog.timeline.add_button)
    newest = detail(order_id).timeline[0]
    assert (newest.kind, newest.facts["text"], newest.who) == ("note", "Base stamp re-fired", "Anna")
    assert dialog.timeline.note.text() == ""
    undo = next(entry.undo for entry in dialog.timeline.view.entries if entry.undo is not None)
    press(qtbot, undo)
    assert detail(order_id).timeline[0].kind == "undone"
    assert bench.said == ["Note kept", "Undone: note kept"]


def test_what_is_being_typed_survives_a_change_from_elsewhere(order_id, open_window, qtbot) -> None:
    dialog = open_window(order_id)
    qtbot.keyClicks(dialog.timeline.note, "half a no")
    orders.confirm(order_id)
    assert dialog.order_head.chip.word == "Confirmed"
    assert dialog.timeline.note.text() == "half a no"


def test_arrows_go_through_the_list_it_was_opened_from(order_id, open_window, qtbot) -> None:
    second = order_editing.create(OrderDraft(MAYA, (LineDraft(None, None, "Bowl"),), "GBP")).order_ids[0]
    dialog = open_window(order_id, (order_id, second), "To confirm")
    assert not dialog.order_foot.previous_button.isEnabled()
    press(qtbot, dialog.order_foot.next_button)
    assert dialog.order_id == second
    assert dialog.order_foot.place.text() == "2 of 2 in To confirm"
    qtbot.keyClick(dialog, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    assert dialog.order_id == order_id


def test_copy_address(bench, order_id, open_window, qtbot) -> None:
    dialog = open_window(order_id)
    press(qtbot, next(each for each in dialog.findChildren(Button) if each.text() == "Copy"))
    assert QGuiApplication.clipboard().text().splitlines()[1:] == ["14 Quay Street", "Flat 3", "Bristol BS1 6XN"]
    assert bench.said == ["Address copied"]


def test_unknown_amounts_are_dashes(order_id, open_window) -> None:
    nameless = order_editing.create(OrderDraft(MAYA, (LineDraft(None, None, "Bowl"),), "GBP")).order_ids[0]
    window = open_window(nameless)
    assert "–" in texts_of(window.findChild(ItemsCard))
    names = {label.accessibleName() for label in window.findChild(MoneyCard).findChildren(QLabel)}
    assert {"Total: –", "Paid: –", "Marketplace fees: –", "Left before fees: –"} <= names


def test_the_ship_by_date_moves_with_a_reason(bench, order_id, qtbot) -> None:
    dialog = ShipByDialog(bench.context, detail(order_id), bench.window)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.day.pick(date(2026, 11, 23))
    qtbot.keyClicks(dialog.reason, "glaze dries")
    press(qtbot, dialog.move_button)
    assert detail(order_id).row.ship_by == date(2026, 11, 23)
    assert bench.said == ["Ship-by date moved to Mon 23 Nov"]
    assert not dialog.isVisible()


def test_the_window_closes_when_its_order_is_taken_back(order_id, open_window) -> None:
    from makerapp.services import undo

    dialog = open_window(order_id)
    undo.undo_last()
    assert not dialog.isVisible()


def test_longest_words_stay_inside_the_window(order_id, open_window, look) -> None:
    long = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
    lines = tuple(LineDraft(None, None, f"{long} {number}", unit_price=123456, quantity=3) for number in range(12))
    address = ShipTo("محمد بن عبد الرحمن الأنصاري", long, long, long, long, long, "", "", long, "")
    huge = order_editing.create(OrderDraft(address, lines, "GBP", email=f"{long}@{long}.example")).order_ids[0]
    for percent in (100, 130):
        THEME.apply(look, text_percent=percent)
        dialog = open_window(huge)
        assert dialog.width() <= 1366
        assert dialog.minimumSizeHint().width() <= 1366
        assert dialog.minimumSizeHint().height() <= 768


def test_every_control_has_a_name(order_id, open_window) -> None:
    dialog = open_window(order_id, (order_id, 5))
    nameless = [each for each in dialog.findChildren(Button) if each.isVisible() and not each.accessibleName()]
    assert not nameless


def test_a_toast_of_the_window_goes_on_behind_it_when_it_closes(bench, order_id, open_window) -> None:
    bench.window.toasts = ToastHost(bench.window)
    dialog = open_window(order_id)
    done: list[str] = []
    dialog.toasts.show("#1001 confirmed", undo=lambda: done.append("undone"))
    dialog.close()
    assert bench.window.toasts.text() == "#1001 confirmed"
    bench.window.toasts.toast.action.click()
    assert done == ["undone"]


def test_ctrl_z_takes_the_newest_step_of_this_order_back(bench, order_id, open_window, qtbot) -> None:
    orders.confirm(order_id)
    dialog = open_window(order_id)
    qtbot.keyClick(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert detail(order_id).row.status is Status.PENDING
    assert dialog.order_head.chip.word == "Pending"
    assert bench.said == ["Undone: #1001 confirmed"]


def test_the_enter_that_opened_the_window_presses_nothing_in_it(open_window, order_id: int, qtbot) -> None:
    dialog = open_window(order_id)
    assert not isinstance(dialog.focusWidget(), Button)
    qtbot.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_Return)
    assert dialog.isVisible()


def test_a_cancelled_order_has_no_date_to_keep(open_window, order_id: int) -> None:
    cancelling.cancel(order_id, "Changed their mind")
    dialog = open_window(order_id)
    assert not any("hip by" in text or "hip-by" in text for text in texts_of(dialog.order_head))
