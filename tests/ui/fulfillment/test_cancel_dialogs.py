"""Cancel fulfillment and Cancel order: told beforehand, done with one press, undone with another."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from makerapp.models.detail import order_detail
from makerapp.models.queries import ListQuery, ids
from makerapp.models.rows import OrderDetail, View
from makerapp.services import combining, fulfillment, undo
from makerapp.services.fulfillment import Shipment
from makerapp.services.shop import today
from makerapp.ui.orders.cancel_fulfillment_dialog import CancelFulfillmentDialog
from makerapp.ui.orders.cancel_order_dialog import CancelOrderDialog
from tests.ui.bench import texts_of
from tests.ui.fulfillment.wizard_bench import WizardBench, pair


def read(order_id: int) -> OrderDetail:
    found = order_detail(order_id)
    assert found is not None
    return found


def shipped(bench: WizardBench) -> int:
    order_id = bench.to_pack()[0]
    fulfillment.ship(order_id, Shipment("Royal Mail", "Tracked 48", today(), "RM5520"))
    return order_id


def test_what_changes_is_said_first(bench: WizardBench, qtbot: QtBot) -> None:
    order_id = shipped(bench)
    on_hand = read(order_id).lines[0].on_hand or 0
    dialog = CancelFulfillmentDialog(bench.context, order_id, bench.wizard)
    qtbot.addWidget(dialog)
    dialog.show()
    assert "Cancel fulfillment of #1001?" in texts_of(dialog)
    bench_words = dialog.effects.texts
    assert "#1001: Shipped becomes Processing." in bench_words
    assert "The cancelled parcel keeps its tracking number in the history." in bench_words
    assert not any("on hand" in each for each in bench_words)
    qtbot.mouseClick(dialog.cards[1], Qt.MouseButton.LeftButton)
    assert "#1001: Shipped becomes Confirmed." in dialog.effects.texts
    assert any(f"on hand {on_hand} → {on_hand + 2}" in each for each in dialog.effects.texts)
    qtbot.mouseClick(dialog.cards[2], Qt.MouseButton.LeftButton)
    assert any("promised" in each and "on hand" not in each for each in dialog.effects.texts)
    assert read(order_id).row.status.value == "shipped"
    qtbot.mouseClick(dialog.keep, Qt.MouseButton.LeftButton)
    assert read(order_id).row.status.value == "shipped"


def test_cancelled_and_undone(bench: WizardBench, qtbot: QtBot) -> None:
    order_id = shipped(bench)
    dialog = CancelFulfillmentDialog(bench.context, order_id, bench.wizard)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.keyClicks(dialog.reason, "Wrong parcel")
    qtbot.mouseClick(dialog.cancel, Qt.MouseButton.LeftButton)
    detail = read(order_id)
    assert detail.row.status.value == "processing"
    assert detail.row.fulfillment.value == "unfulfilled"
    assert [(each.is_cancelled, each.tracking_number) for each in detail.parcels] == [(True, "RM5520")]
    assert bench.toasts.kinds == ["fulfillment_cancelled"]
    undo.undo_last()
    assert read(order_id).row.status.value == "shipped"


@pytest.mark.parametrize(
    ("card", "status", "goods"), [(0, "processing", "bench"), (1, "confirmed", "shelf"), (2, "confirmed", "gone")]
)
def test_where_the_goods_are_is_asked(bench: WizardBench, qtbot: QtBot, card: int, status: str, goods: str) -> None:
    order_id = shipped(bench)
    dialog = CancelFulfillmentDialog(bench.context, order_id, bench.wizard)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.mouseClick(dialog.cards[card], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(dialog.cancel, Qt.MouseButton.LeftButton)
    found = read(order_id)
    assert (found.row.status.value, found.parcels[0].goods) == (status, goods)


def test_one_of_two_parcels_can_be_chosen(bench: WizardBench, qtbot: QtBot) -> None:
    order_id = next(each for each in bench.to_pack() if sum(line.to_send for line in read(each).lines) > 1)
    line = next(line for line in read(order_id).lines if line.to_send)
    fulfillment.ship(order_id, Shipment("Royal Mail", "Tracked 48", today(), "RM1"), {line.id: 1}, rest="pack")
    fulfillment.ship(order_id, Shipment("Evri", "Standard", today(), "H2"))
    first, second = (parcel.id for parcel in read(order_id).parcels)
    dialog = CancelFulfillmentDialog(bench.context, order_id, bench.wizard, parcel_id=second)
    qtbot.addWidget(dialog)
    dialog.show()
    assert [box.isChecked() for box in dialog.parcels.values()] == [False, True]
    dialog.parcels[second].click()
    assert dialog.effects.texts == ["No parcel is chosen. Choose which one to cancel."]
    qtbot.mouseClick(dialog.cancel, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    assert not any(parcel.is_cancelled for parcel in read(order_id).parcels)
    dialog.parcels[first].click()
    qtbot.mouseClick(dialog.cancel, Qt.MouseButton.LeftButton)
    assert [parcel.is_cancelled for parcel in read(order_id).parcels] == [True, False]


def test_what_else_is_in_the_box_is_asked(bench: WizardBench, qtbot: QtBot) -> None:
    first, second = pair()
    combining.ship_together([first, second], Shipment("Royal Mail", "Tracked 48", today(), "RM1"))
    dialog = CancelFulfillmentDialog(bench.context, second, bench.wizard)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.whole_box.text() == f"Also cancel {read(first).row.number}, in the same box"
    dialog.whole_box.click()
    assert any("stays shipped" in each for each in dialog.effects.texts)
    dialog.whole_box.click()
    qtbot.mouseClick(dialog.cancel, Qt.MouseButton.LeftButton)
    assert [read(each).row.status.value for each in (first, second)] == ["processing", "processing"]


def test_nothing_to_cancel_is_explained(bench: WizardBench, qtbot: QtBot) -> None:
    dialog = CancelFulfillmentDialog(bench.context, bench.to_pack()[0], bench.wizard)
    qtbot.addWidget(dialog)
    dialog.show()
    assert any("has no parcel under way" in text for text in texts_of(dialog))
    assert not dialog.cancel.isVisible()


def test_cancel_order(bench: WizardBench, qtbot: QtBot) -> None:
    order_id = ids(ListQuery(View.TO_PACK, today()), 0, 1)[0]
    dialog = CancelOrderDialog(bench.context, order_id, bench.wizard)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.reason.setEditText("Ordered twice")
    dialog.refunded.setChecked(True)
    qtbot.mouseClick(dialog.cancel, Qt.MouseButton.LeftButton)
    detail = read(order_id)
    assert detail.row.status.value == "cancelled"
    assert detail.cancel_reason == "Ordered twice"
    assert detail.row.payment.value == "refunded"
    assert bench.toasts.kinds == ["cancelled"]


def test_keep_order(bench: WizardBench, qtbot: QtBot) -> None:
    order_id = bench.to_pack()[0]
    dialog = CancelOrderDialog(bench.context, order_id, bench.wizard)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.mouseClick(dialog.keep, Qt.MouseButton.LeftButton)
    assert read(order_id).row.status.value == "processing"


def press_ctrl_enter(dialog: CancelFulfillmentDialog | CancelOrderDialog, qtbot: QtBot) -> None:
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_ctrl_enter_presses_cancel_fulfillment(bench: WizardBench, qtbot: QtBot) -> None:
    order_id = shipped(bench)
    dialog = CancelFulfillmentDialog(bench.context, order_id, bench.wizard)
    qtbot.addWidget(dialog)
    dialog.show()
    press_ctrl_enter(dialog, qtbot)
    assert read(order_id).row.status.value == "processing"


def test_ctrl_enter_presses_cancel_order_also_from_its_reason(bench: WizardBench, qtbot: QtBot) -> None:
    order_id = bench.to_pack()[0]
    dialog = CancelOrderDialog(bench.context, order_id, bench.wizard)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.reason.setFocus()
    press_ctrl_enter(dialog, qtbot)
    assert read(order_id).row.status.value == "cancelled"
