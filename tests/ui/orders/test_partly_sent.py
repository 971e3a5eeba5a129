"""An order of which part was sent says so wherever it is shown."""

from __future__ import annotations

from datetime import date

import pytest

from makerapp.models import queries
from makerapp.models.detail import order_detail
from makerapp.models.queries import ListQuery
from makerapp.models.rows import OrderRow, View
from makerapp.services import fulfillment, shop
from makerapp.services.fulfillment import Shipment
from makerapp.ui.main_window import MainWindow
from makerapp.ui.orders import row_words
from makerapp.ui.orders.detail_dialog import OrderDetailDialog
from tests.ui.bench import texts_of


@pytest.fixture
def part_sent(shop_window: MainWindow) -> OrderRow:
    """An order of several items in To pack, of which one piece of the first has left."""
    ids = queries.ids(ListQuery(View.TO_PACK, shop.today()))
    row = next(row for row in queries.rows(ids) if len(row.items) > 1 and row.payment.value == "paid")
    detail = order_detail(row.id)
    assert detail is not None
    fulfillment.ship(row.id, Shipment("Royal Mail", "", date(2026, 11, 20)), {detail.lines[0].id: 1})
    found = queries.rows([row.id])[0]
    shop_window.show_view(View.ALL)
    assert shop_window.orders.select_order(found.id)
    shop_window.orders.show_panel_now()
    return found


def test_the_list_has_a_word_for_it(part_sent: OrderRow) -> None:
    assert row_words.marks(part_sent)[0][1] == "Partly fulfilled"


def test_the_panel_says_it_and_marks_the_lines(part_sent: OrderRow, shop_window: MainWindow) -> None:
    panel = shop_window.orders.order_panel
    assert panel.state.isVisible()
    said = texts_of(panel)
    assert "Partly fulfilled" in said
    detail = order_detail(part_sent.id)
    assert detail is not None
    assert f"1 of {detail.lines[0].quantity} sent" in said
    assert "Not sent yet" in said


def test_the_order_window_marks_the_lines(part_sent: OrderRow, shop_window: MainWindow, qtbot) -> None:
    dialog = OrderDetailDialog(shop_window.context, part_sent.id, (), shop_window)
    qtbot.addWidget(dialog)
    dialog.show()
    said = texts_of(dialog)
    assert "Partly fulfilled" in said
    assert "Not sent yet" in said


def test_its_window_offers_both_ways_back_and_says_which_comes_first(
    part_sent: OrderRow, shop_window: MainWindow, qtbot
) -> None:
    dialog = OrderDetailDialog(shop_window.context, part_sent.id, (), shop_window)
    qtbot.addWidget(dialog)
    dialog.show()
    named = [action.text() for action in dialog.order_head.more_menu.actions()]
    assert "Cancel order…" in named
    assert "Cancel fulfillment…" in named
    assert dialog.order_foot.cancel_fulfillment.isVisible()
