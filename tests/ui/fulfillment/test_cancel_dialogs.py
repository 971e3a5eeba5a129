"""Cancel fulfillment and Cancel order: told beforehand, done with one press, undone with another."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from makerapp.models.detail import order_detail
from makerapp.models.queries import ListQuery, ids
from makerapp.models.rows import OrderDetail, View
from makerapp.services import fulfillment, undo
from makerapp.services.fulfillment import Shipment
from makerapp.services.shop import today
from makerapp.ui.orders.cancel_fulfillment_dialog import CancelFulfillmentDialog
from makerapp.ui.orders.cancel_order_dialog import CancelOrderDialog
from tests.ui.bench import texts_of
from tests.ui.fulfillment.wizard_bench import WizardBench


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
    on_hand = [line.on_hand for line in read(order_id).lines]
    dialog = CancelFulfillmentDialog(bench.context, order_id, bench.wizard)
    qtbot.addWidget(dialog)
    dialog.show()
    said = " | ".join(texts_of(dialog))
    assert "Cancel fulfillment of #1001?" in said
    assert f"{on_hand[0]} → {(on_hand[0] or 0) + 2} on hand" in said
    assert "Royal Mail RM5520 is kept, marked as cancelled" in said
    assert "counts again" in said
    assert "One already sent is not taken back." in said
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
