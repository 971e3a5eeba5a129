"""Refund, payment, fees and cancel windows, and what order window and panel show of the money; all clicked."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from makerapp.errors import Refused
from makerapp.models.detail import order_detail
from makerapp.models.queries import ListQuery, ids, pill_counts
from makerapp.models.rows import Filter, OrderDetail, ShipTo, View
from makerapp.services import cancelling, order_editing, orders, payments, refunds, shop, undo
from makerapp.services.order_draft import LineDraft, OrderDraft
from makerapp.ui.actions import OrderActions
from makerapp.ui.orders import order_windows
from makerapp.ui.orders.cancel_order_dialog import CancelOrderDialog
from makerapp.ui.orders.detail_dialog import OrderDetailDialog
from makerapp.ui.orders.order_panel import OrderPanel
from makerapp.ui.orders.payment_dialogs import FeesDialog, PaymentReceivedDialog
from makerapp.ui.orders.refund_dialog import RefundDialog
from makerapp.ui.widgets.buttons import Button
from makerapp.ui.widgets.elided_label import WrapLabel
from tests.ui.bench import Bench, texts_of

ROSA = ShipTo("Rosa <b>Whitfield</b>", "", "3 Orchard Close", "", "", "Hereford", "", "HR1 2TT", "", "GB")
LEFT = Qt.MouseButton.LeftButton


def order(payment: str = "paid", currency: str = "GBP") -> int:
    lines = (
        LineDraft(None, None, "Bowl <i>blue</i>", quantity=2, unit_price=1200),
        LineDraft(None, None, "Plate", quantity=1, unit_price=900),
    )
    draft = OrderDraft(ROSA, lines, currency, channel="etsy", shipping=300, payment=payment)
    return order_editing.create(draft).order_ids[0]


def read(order_id: int) -> OrderDetail:
    found = order_detail(order_id)
    assert found is not None
    return found


def press(widget: QWidget, words: str, qtbot: QtBot) -> None:
    """The one button in sight that says this."""
    (button,) = (
        each
        for each in widget.findChildren(QPushButton)
        if isinstance(each, Button) and each.text() == words and each.isVisibleTo(widget)
    )
    qtbot.mouseClick(button, LEFT)


@pytest.fixture
def refund(bench: Bench, qtbot: QtBot, frozen_clock: object) -> Callable[[int], RefundDialog]:
    shop.save_profile(currency="GBP", time_zone="Europe/London")

    def show(order_id: int) -> RefundDialog:
        dialog = RefundDialog(bench.context, read(order_id), bench.window)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return show


# --- refund -------------------------------------------------------------------------------------------------------


def test_pieces_fill_in_the_amount_and_what_is_left(refund: Callable, bench: Bench, qtbot: QtBot) -> None:
    order_id = order()
    orders.confirm(order_id)
    dialog = refund(order_id)
    (hint,) = dialog.effects.findChildren(WrapLabel)
    assert hint.property("tone") != "warn"
    qtbot.mouseClick(dialog.refund, LEFT)
    assert (dialog.isVisible(), bench.said) == (True, [])
    assert dialog.effects.texts == ["Choose pieces, or type in an amount."]
    assert hint.property("tone") == "warn"
    bowl, plate = dialog.steppers.values()
    qtbot.mouseClick(bowl.more, LEFT)
    qtbot.mouseClick(plate.more, LEFT)
    assert (dialog.amount.text(), dialog.left.text(), dialog.refund.text()) == ("£21.00", "£15.00", "Refund £21.00")
    number = read(order_id).row.number
    assert dialog.effects.texts[:2] == [
        f"{number}: 1 piece to send, before 3.",
        f"{number}: Paid becomes Partly refunded.",
    ]
    assert read(order_id).refunded == 0
    qtbot.keyClicks(dialog.note, "arrived cracked")
    qtbot.mouseClick(dialog.refund, LEFT)
    detail = read(order_id)
    assert (detail.refunded, [line.refunded for line in detail.lines]) == (2100, [1, 1])
    assert bench.said == [f"{number} refunded"]
    undo.undo_last()
    assert (read(order_id).refunded, read(order_id).row.payment) == (0, "paid")


def test_the_amount_can_be_another_one_and_never_too_much(refund: Callable, qtbot: QtBot) -> None:
    order_id = order()
    dialog = refund(order_id)
    dialog.amount.setFocus()
    qtbot.keyClicks(dialog.amount, "36.01")
    qtbot.mouseClick(dialog.refund, LEFT)
    assert (dialog.isVisible(), read(order_id).refunded) == (True, 0)
    assert dialog.effects.texts[0].startswith("Only £36.00 of what was paid")
    dialog.amount.clear()
    qtbot.keyClicks(dialog.amount, "5,50")
    assert (dialog.refund.text(), dialog.left.text()) == ("Refund £5.50", "£30.50")
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert (read(order_id).refunded, read(order_id).row.payment) == (550, "partly_refunded")


def test_all_pieces_of_an_order_that_was_not_sent_are_a_cancellation(
    refund: Callable, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    order_id = order()
    dialog = refund(order_id)
    assert not dialog.cancel_instead.isVisible()
    for stepper in dialog.steppers.values():
        stepper.setValue(9)
    assert "Cancel the order instead, with the money paid back." in dialog.effects.texts[0]
    assert not dialog.refund.isVisible()
    asked: list[int] = []
    monkeypatch.setattr(order_windows, "cancel_order", lambda _context, order_id, _parent: asked.append(order_id))
    qtbot.mouseClick(dialog.cancel_instead, LEFT)
    assert asked == [order_id]
    assert not dialog.isVisible()


def test_where_pieces_go_is_asked_of_open_orders_only(refund: Callable) -> None:
    order_id = order()
    assert refund(order_id).to_shelf.isVisible()
    cancelling.cancel(order_id, "")
    dialog = refund(order_id)
    assert not dialog.to_shelf.isVisible()
    assert dialog.steppers == {}
    assert dialog.amount.text() == "£36.00"
    assert dialog.refund.isEnabled()


def test_a_refund_of_yen_has_no_decimals(refund: Callable, qtbot: QtBot) -> None:
    order_id = order(currency="JPY")
    dialog = refund(order_id)
    qtbot.mouseClick(next(iter(dialog.steppers.values())).more, LEFT)
    assert (dialog.amount.text(), dialog.refund.text()) == ("¥1,200", "Refund ¥1,200")
    qtbot.mouseClick(dialog.refund, LEFT)
    assert read(order_id).refunded == 1200


def test_nothing_to_refund_is_said_before_the_window_opens(bench: Bench, frozen_clock: object) -> None:
    with pytest.raises(Refused, match="isn't paid"):
        RefundDialog(bench.context, read(order("awaiting")), bench.window)


# --- cancel -------------------------------------------------------------------------------------------------------


def test_cancelling_shows_what_will_be_due_first(bench: Bench, qtbot: QtBot, frozen_clock: object) -> None:
    order_id = order()
    number = read(order_id).row.number
    dialog = CancelOrderDialog(bench.context, order_id, bench.window)
    qtbot.addWidget(dialog)
    dialog.show()
    assert f"{number}: refund due £0.00 becomes £36.00." in dialog.effects.texts
    dialog.refunded.click()
    assert f"{number}: refunded £0.00 becomes £36.00." in dialog.effects.texts
    dialog.refunded.click()
    qtbot.mouseClick(dialog.cancel, LEFT)
    assert read(order_id).refund_due == 3600
    assert bench.said == [f"{number} cancelled"]


def test_an_unpaid_order_is_not_asked_about_money(bench: Bench, qtbot: QtBot, frozen_clock: object) -> None:
    dialog = CancelOrderDialog(bench.context, order("awaiting"), bench.window)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.refunded.isVisible()
    assert not any("due" in text.casefold() for text in dialog.effects.texts)


def test_orders_with_a_refund_due_are_found_by_their_pill(bench: Bench, frozen_clock: object) -> None:
    order_id, other = order(), order()
    cancelling.cancel(order_id, "")
    cancelling.cancel(other, "", refunded=True)
    for view in (View.CANCELLED, View.ALL):
        query = ListQuery(view, shop.today(), frozenset({Filter.REFUND_DUE}))
        assert ids(query) == [order_id]
        assert pill_counts(query)[Filter.REFUND_DUE] == 1
    refunds.mark_paid_back(order_id)
    assert ids(ListQuery(View.ALL, shop.today(), frozenset({Filter.REFUND_DUE}))) == []


# --- payment and fees ---------------------------------------------------------------------------------------------


def test_a_payment_comes_in(bench: Bench, qtbot: QtBot, frozen_clock: object) -> None:
    order_id = order("awaiting")
    dialog = PaymentReceivedDialog(bench.context, read(order_id), bench.window)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.amount.text() == "£36.00"
    dialog.method.setEditText("Bank transfer")
    qtbot.mouseClick(dialog.main_button, LEFT)
    detail = read(order_id)
    assert (detail.row.payment, detail.payment_method, payments.paid(order_id)) == ("paid", "Bank transfer", 3600)
    assert bench.said == [f"Payment of {detail.row.number} received"]


def test_fees_are_typed_in_and_taken_out(bench: Bench, qtbot: QtBot, frozen_clock: object) -> None:
    order_id = order()
    for typed, fees in (("2.40", 240), ("", None)):
        dialog = FeesDialog(bench.context, read(order_id), bench.window)
        qtbot.addWidget(dialog)
        dialog.show()
        dialog.amount.setFocus()
        dialog.amount.clear()
        qtbot.keyClicks(dialog.amount, typed + "x")
        qtbot.mouseClick(dialog.main_button, LEFT)
        assert dialog.amount_field.error_text().startswith("Write an amount")
        qtbot.keyClick(dialog.amount, Qt.Key.Key_Backspace)
        qtbot.keyClick(dialog.amount, Qt.Key.Key_Return)
        assert read(order_id).fees == fees


# --- where it is seen ---------------------------------------------------------------------------------------------


def test_the_order_window_shows_the_money_and_marks_it_paid_back(
    bench: Bench, qtbot: QtBot, frozen_clock: object
) -> None:
    order_id = order()
    payments.set_fees(order_id, 100)
    cancelling.cancel(order_id, "")
    dialog = OrderDetailDialog(bench.context, order_id, (), bench.window)
    qtbot.addWidget(dialog)
    dialog.show()
    said = texts_of(dialog)
    for word in ("Money", "Refund due £36.00", "Marketplace fees", "−£1.00", "What is left", "Fees…", "Refund…"):
        assert word in said
    press(dialog, "Mark as paid back", qtbot)
    assert (read(order_id).refund_due, read(order_id).row.payment) == (0, "refunded")
    qtbot.waitUntil(lambda: "Refund…" not in texts_of(dialog))
    assert "Refund due £36.00" not in texts_of(dialog)


def test_the_panel_shows_what_is_due(bench: Bench, qtbot: QtBot, frozen_clock: object) -> None:
    order_id = order()
    cancelling.cancel(order_id, "")
    panel = OrderPanel(OrderActions(bench.context, bench.window), bench.window)
    qtbot.addWidget(panel)
    panel.resize(372, 740)
    panel.show()
    panel.show_order(order_id)
    assert "Refund due £36.00" in texts_of(panel)
    press(panel, "Mark as paid back", qtbot)
    assert read(order_id).refund_due == 0


def test_the_menu_offers_what_fits_the_money(bench: Bench, frozen_clock: object) -> None:
    actions = OrderActions(bench.context, bench.window)

    def offered(order_id: int) -> set[str]:
        menu = actions.menu(read(order_id).row, bench.window)
        return {each.text().partition("\t")[0] for each in menu.actions()}

    money = {"Payment received…", "Payment failed", "Mark as paid back", "Refund…", "Marketplace fees…"}
    order_id = order("awaiting")
    assert offered(order_id) & money == {"Payment received…", "Payment failed"}
    payments.record_payment_received(order_id)
    assert offered(order_id) & money == {"Refund…", "Marketplace fees…"}
    cancelling.cancel(order_id, "")
    assert offered(order_id) & money == {"Mark as paid back", "Refund…", "Marketplace fees…"}
    refunds.mark_paid_back(order_id)
    assert offered(order_id) & money == {"Marketplace fees…"}
    unpaid = order("awaiting")
    cancelling.cancel(unpaid, "")
    assert offered(unpaid) & money == set()
    with pytest.raises(Refused, match="is cancelled"):
        payments.record_payment_received(unpaid)
