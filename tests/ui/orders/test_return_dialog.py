"""Return or replace, clicked through on a real database."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from makerapp import clock
from makerapp.models.detail import order_detail
from makerapp.models.order import PaymentStatus, Status
from makerapp.models.product import Product
from makerapp.models.rows import OrderDetail, ShipTo
from makerapp.models.stock import StockMove
from makerapp.services import checks, fulfillment, making, order_editing, orders, returns, undo
from makerapp.services.order_draft import LineDraft, OrderDraft
from makerapp.ui.orders.detail_dialog import OrderDetailDialog
from makerapp.ui.orders.order_links import OrderLinks
from makerapp.ui.orders.return_dialog import ReturnDialog
from makerapp.ui.widgets.buttons import LinkButton
from tests.ui.bench import Bench

ROSA = ShipTo("Rosa Whitfield", "", "3 Orchard Close", "", "", "Hereford", "", "HR1 2TT", "", "GB")
PARCEL = fulfillment.Shipment("Royal Mail", "Tracked 48", date(2026, 11, 20), "RM123456785GB")


def press(qtbot: QtBot, button: QWidget) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton, pos=button.rect().center())


def tick(qtbot: QtBot, box: QWidget) -> None:
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(8, box.height() // 2))


def detail(order_id: int) -> OrderDetail:
    found = order_detail(order_id)
    assert found is not None
    return found


def link_of(window: OrderDetailDialog) -> LinkButton:
    """The link that stands in the order window now; those of an order shown before may still be going."""
    (link,) = window.findChildren(OrderLinks)[-1].links
    return link


@pytest.fixture
def mug(bench: Bench, frozen_clock: object) -> Product:
    product = Product.create(
        title="Moss mug", sku="MUG", price=2400, currency="GBP", on_hand=5, made_to_order=False
    )  # fmt: skip
    StockMove.create(product=product.id, at=clock.utc_now(), kind="count", on_hand_change=5, committed_change=0)
    return product


@pytest.fixture
def order_id(mug: Product) -> int:
    """Two mugs and a plate, shipped, £69 paid."""
    lines = (
        LineDraft(None, mug.id, "Moss mug", "MUG", quantity=2, unit_price=2400),
        LineDraft(None, None, "Side plate", unit_price=2100),
    )
    made = order_editing.create(OrderDraft(ROSA, lines, "GBP")).order_ids[0]
    orders.confirm(made)
    making.mark_made(made)
    fulfillment.ship(made, PARCEL)
    return made


@pytest.fixture
def open_dialog(bench: Bench, qtbot: QtBot) -> Callable[[int], ReturnDialog]:
    def show(order_id: int) -> ReturnDialog:
        dialog = ReturnDialog(bench.context, detail(order_id), bench.window)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return show


def test_nothing_is_done_before_pieces_are_chosen(order_id: int, open_dialog: Callable, qtbot: QtBot) -> None:
    dialog = open_dialog(order_id)
    press(qtbot, dialog.main)
    assert dialog.isVisible()
    assert dialog.effects.texts == ["Choose how many of which item."]
    assert not dialog.end.isEnabled()


def test_a_piece_comes_back_to_the_shelf(
    order_id: int, mug: Product, open_dialog: Callable, bench: Bench, qtbot: QtBot
) -> None:
    dialog = open_dialog(order_id)
    press(qtbot, dialog.steppers[detail(order_id).lines[0].id].more)
    assert "Moss mug: on hand 3 → 4, available 3 → 4." in dialog.effects.texts
    assert Product.get_by_id(mug.id).on_hand == 3
    assert dialog.main.text() == "Note the return"
    press(qtbot, dialog.main)
    assert Product.get_by_id(mug.id).on_hand == 4
    assert bench.said == ["Return of #1001 noted"]
    assert detail(order_id).lines[0].returned == 1
    assert checks.run() == []


def test_broken_on_the_way_is_replaced_and_not_put_back(
    order_id: int, mug: Product, open_dialog: Callable, bench: Bench, qtbot: QtBot
) -> None:
    dialog = open_dialog(order_id)
    press(qtbot, dialog.steppers[detail(order_id).lines[0].id].more)
    tick(qtbot, dialog.not_sold)
    tick(qtbot, dialog.resend)
    assert any("#1001-R1 is made: Processing, 1 piece to send." in said for said in dialog.effects.texts)
    assert dialog.main.text() == "Note the return + make a replacement"
    qtbot.keyClicks(dialog.reason, "broke on the way")
    qtbot.keyClick(dialog.reason, Qt.Key.Key_Return)
    assert bench.said == ["#1001 gets a replacement"]
    (link,) = detail(order_id).replaced_by
    assert link.number == "#1001-R1"
    assert Product.get_by_id(mug.id).on_hand == 2
    assert checks.run() == []


def test_a_refund_follows_the_pieces(order_id: int, open_dialog: Callable, qtbot: QtBot) -> None:
    dialog = open_dialog(order_id)
    tick(qtbot, dialog.comes_back)
    tick(qtbot, dialog.pay_back)
    press(qtbot, dialog.main)
    assert dialog.isVisible()
    press(qtbot, dialog.steppers[detail(order_id).lines[1].id].more)
    assert dialog.main.text() == "Refund £21.00"
    press(qtbot, dialog.main)
    found = detail(order_id)
    assert (found.row.payment, found.refunded) == (PaymentStatus.PARTLY_REFUNDED, 2100)
    assert found.lines[1].returned == 0


def test_everything_back_may_end_the_order(order_id: int, open_dialog: Callable, bench: Bench, qtbot: QtBot) -> None:
    dialog = open_dialog(order_id)
    mugs, plate = (dialog.steppers[line.id] for line in detail(order_id).lines)
    press(qtbot, mugs.more)
    press(qtbot, plate.more)
    assert not dialog.end.isEnabled()
    press(qtbot, mugs.more)
    assert dialog.end.isEnabled()
    tick(qtbot, dialog.end)
    assert "#1001: refund due £0.00 becomes £69.00." in dialog.effects.texts
    assert dialog.main.text() == "Cancel as a return"
    press(qtbot, mugs.less)
    assert not dialog.end.isChecked()
    press(qtbot, mugs.more)
    tick(qtbot, dialog.end)
    press(qtbot, dialog.main)
    assert detail(order_id).row.status is Status.CANCELLED
    assert bench.said == ["#1001 cancelled as a return"]


def test_what_came_back_before_is_refused_with_its_reason(order_id: int, open_dialog: Callable, qtbot: QtBot) -> None:
    line = detail(order_id).lines[1]
    returns.take_back(order_id, {line.id: 1}, restock=True)
    dialog = open_dialog(order_id)
    press(qtbot, dialog.steppers[line.id].more)
    assert dialog.effects.texts == ["1 × Side plate can't be: 0 are still with the buyer. Choose no more than that."]
    press(qtbot, dialog.main)
    assert dialog.isVisible()
    tick(qtbot, dialog.comes_back)
    tick(qtbot, dialog.resend)
    assert "can't be" not in " ".join(dialog.effects.texts)


def test_the_order_window_opens_the_replacement_and_back(order_id: int, bench: Bench, qtbot: QtBot) -> None:
    new = returns.replace(order_id, {detail(order_id).lines[0].id: 1}).order_ids[1]
    window = OrderDetailDialog(bench.context, order_id, (), bench.window)
    qtbot.addWidget(window)
    window.show()
    link = link_of(window)
    assert link.text() == "Replaced by #1001-R1"
    press(qtbot, link)
    qtbot.waitUntil(lambda: window.order_id == new)
    link = link_of(window)
    assert link.text() == "Replaces #1001"
    press(qtbot, link)
    qtbot.waitUntil(lambda: window.order_id == order_id)
    undo.undo_last()
    assert window.detail.replaced_by == ()
