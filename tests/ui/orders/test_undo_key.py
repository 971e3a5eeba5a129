"""Ctrl+Z beside a field: the toast's promise wins once the field's text has served its purpose."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from makerapp.models import queries
from makerapp.models.order import Status
from makerapp.models.queries import ListQuery
from makerapp.models.rows import View
from makerapp.services import cancel_fulfillment, combining, order_draft, orders, shop
from makerapp.services.cancel_fulfillment import Goods
from makerapp.services.fulfillment import Shipment
from makerapp.services.order_draft import LineDraft
from makerapp.ui.main_window import MainWindow
from makerapp.ui.orders.detail_dialog import OrderDetailDialog
from makerapp.ui.orders.edit_dialog import OrderEditDialog
from tests.services.conftest import ADDRESS
from tests.ui.fulfillment.wizard_bench import pair

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def first(shop_window: MainWindow) -> int:
    """The first order of To confirm, shown and selected, the window in front."""
    shop_window.show_view(View.TO_CONFIRM)
    shop_window.activateWindow()
    found = shop_window.orders.table.current_id()
    assert found is not None
    return found


def status(order_id: int) -> Status:
    return queries.rows([order_id])[0].status


def undo_key(field) -> None:
    QTest.keyClick(field, Qt.Key.Key_Z, CTRL)


def test_after_a_search_was_cleared_the_step_is_taken_back(first: int, shop_window: MainWindow, qtbot: QtBot) -> None:
    search = shop_window.orders.search
    search.setFocus()
    QTest.keyClicks(search, "moss")
    QTest.keyClick(search, Qt.Key.Key_Escape)
    shop_window.context.show_toast(orders.confirm(first))
    undo_key(search)
    assert status(first) is Status.PENDING
    assert search.text() == ""
    assert shop_window.toasts.text().startswith("Undone: #")
    assert shop_window.toasts.text().endswith(" confirmed")


def test_while_typing_the_field_takes_back_its_own_letters(first: int, shop_window: MainWindow) -> None:
    orders.confirm(first)
    search = shop_window.orders.search
    search.setFocus()
    QTest.keyClicks(search, "moss")
    undo_key(search)
    assert search.text() != "moss"
    assert status(first) is Status.CONFIRMED


def test_a_step_done_while_the_search_stands_is_what_the_key_takes_back(first: int, shop_window: MainWindow) -> None:
    search = shop_window.orders.search
    search.setFocus()
    QTest.keyClicks(search, "a")
    orders.confirm(first)
    undo_key(search)
    assert search.text() == "a"
    assert status(first) is Status.PENDING


def test_the_note_field_lets_go_once_the_note_is_kept(first: int, shop_window: MainWindow, qtbot: QtBot) -> None:
    dialog = OrderDetailDialog(shop_window.context, first, (), shop_window)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    note = dialog.timeline.note
    note.setFocus()
    QTest.keyClicks(note, "Ask about the glaze")
    QTest.keyClick(note, Qt.Key.Key_Return)
    assert [event.kind for event in dialog.detail.timeline].count("note") == 1
    undo_key(note)
    assert note.text() == ""


def test_a_new_order_is_selected_where_it_waits(shop_window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    shop_window.show_view(View.DELIVERED)

    def fill_in(dialog: OrderEditDialog) -> int:
        dialog.show()
        draft = order_draft.new_draft()
        lines = (LineDraft(None, None, "Bowl", unit_price=900),)
        dialog.form.show_draft(type(draft)(ADDRESS, lines, draft.currency, ship_by=date(2026, 12, 1)))
        QTest.qWait(400)
        QTest.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
        return dialog.result()

    monkeypatch.setattr(OrderEditDialog, "exec", fill_in)
    shop_window.new_order()
    page = shop_window.orders
    assert page.view is View.TO_CONFIRM
    newest = max(queries.ids(ListQuery(View.ALL, date(2026, 11, 20))))
    assert page.table.current_id() == newest


def test_the_window_counts_on_when_its_order_left_the_list(first: int, shop_window: MainWindow, qtbot: QtBot) -> None:
    page = shop_window.orders
    ids = page.model.all_ids()
    dialog = OrderDetailDialog(
        shop_window.context, ids[0], ids, shop_window, list_name="To confirm", queue_now=page.model.all_ids
    )
    qtbot.addWidget(dialog)
    dialog.show()
    foot = dialog.order_foot
    assert foot.place.text() == f"1 of {len(ids)} in To confirm"
    qtbot.waitUntil(lambda: not foot.main_button.is_deaf())
    QTest.mouseClick(foot.main_button, Qt.MouseButton.LeftButton)
    assert foot.place.text() == f"{len(ids) - 1} left in To confirm"
    QTest.mouseClick(foot.next_button, Qt.MouseButton.LeftButton)
    assert dialog.order_id == ids[1]
    assert foot.place.text() == f"1 of {len(ids) - 1} in To confirm"


@pytest.mark.parametrize("is_open_before", [True, False])
def test_a_box_that_was_cancelled_in_the_window_comes_back_whole(
    shop_window: MainWindow, qtbot: QtBot, *, is_open_before: bool
) -> None:
    first, second = pair()
    combining.ship_together([first, second], Shipment("Royal Mail", "Tracked 48", shop.today(), "RM1"))
    dialogs = []

    def open_window() -> None:
        dialog = OrderDetailDialog(shop_window.context, first, (), shop_window)
        qtbot.addWidget(dialog)
        dialog.show()
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        dialogs.append(dialog)

    if is_open_before:
        open_window()
    cancel_fulfillment.cancel(first, None, goods=Goods.BENCH, whole_box=True)
    if not is_open_before:
        open_window()
    undo_key(dialogs[0])
    assert status(first) is Status.SHIPPED
    assert (status(second) is Status.SHIPPED) is is_open_before
