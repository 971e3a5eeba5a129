"""Putting an order on hold and taking it off, clicked through on a real database."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from makerapp import clock
from makerapp.models import queries
from makerapp.models.detail import order_detail
from makerapp.models.queries import ListQuery
from makerapp.models.rows import Filter, OrderDetail, ShipTo, View
from makerapp.services import holding, order_editing, shop
from makerapp.services.order_draft import LineDraft, OrderDraft
from makerapp.ui.main_window import MainWindow
from makerapp.ui.orders.detail_dialog import OrderDetailDialog
from makerapp.ui.orders.hold_dialog import HoldDialog, next_monday
from tests.conftest import FROZEN_INSTANT
from tests.ui.bench import Bench, texts_of

ROSA = ShipTo("Rosa Whitfield", "", "3 Orchard Close", "", "", "Hereford", "", "HR1 2TT", "", "GB")
MONDAY = date(2026, 11, 23)


def press(qtbot: QtBot, button: QWidget) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def detail(order_id: int) -> OrderDetail:
    found = order_detail(order_id)
    assert found is not None
    return found


@pytest.fixture
def order_id(bench: Bench, frozen_clock: object) -> int:
    """A new order to ship by Sat 21 Nov."""
    draft = OrderDraft(ROSA, (LineDraft(None, None, "Bowl", unit_price=900),), "GBP", ship_by=date(2026, 11, 21))
    return order_editing.create(draft).order_ids[0]


@pytest.fixture
def dialog(bench: Bench, qtbot: QtBot, order_id: int) -> HoldDialog:
    shown = HoldDialog(bench.context, detail(order_id), bench.window)
    qtbot.addWidget(shown)
    shown.show()
    return shown


def test_one_press_holds_until_next_monday(dialog: HoldDialog, bench: Bench, order_id: int, qtbot: QtBot) -> None:
    assert dialog.hold.text() == "Hold until Mon 23 Nov"
    assert "It leaves To confirm and is back by itself on Mon 23 Nov." in dialog.told.text()
    assert dialog.deadline.text() == "Its ship-by date Sat 21 Nov passes meanwhile. Best write to the buyer."
    assert dialog.deadline.isVisible()
    qtbot.keyClicks(dialog.reason, "away until then")
    qtbot.keyClick(dialog.reason, Qt.Key.Key_Return)
    assert (detail(order_id).held_until, detail(order_id).hold_reason) == (MONDAY, "away until then")
    assert bench.said == ["#1001 is on hold"]
    assert not dialog.isVisible()


def test_the_usual_days_are_a_press_away(dialog: HoldDialog, order_id: int, qtbot: QtBot) -> None:
    assert [pill.text() for pill in dialog.choices.values()] == ["Tomorrow", "Next Monday", "In a week"]
    press(qtbot, dialog.choices[date(2026, 11, 21)])
    assert dialog.hold.text() == "Hold until Sat 21 Nov"
    assert not dialog.deadline.isVisible()
    assert [pill.isChecked() for pill in dialog.choices.values()] == [True, False, False]
    press(qtbot, dialog.hold)
    assert detail(order_id).held_until == date(2026, 11, 21)


def test_today_is_no_day_to_hold_until(dialog: HoldDialog, order_id: int, qtbot: QtBot) -> None:
    dialog.until.pick(shop.today())
    press(qtbot, dialog.hold)
    assert dialog.isVisible()
    assert detail(order_id).held_until is None
    assert dialog.told.text() == "Choose a day after today."


@pytest.mark.parametrize(("day", "monday"), [(20, 23), (22, 23), (23, 30)])
def test_next_monday_is_never_today(day: int, monday: int) -> None:
    assert next_monday(date(2026, 11, day)) == date(2026, 11, monday)


def test_two_words_for_one_day_make_one_pill(bench: Bench, qtbot: QtBot, order_id: int) -> None:
    with clock.frozen(FROZEN_INSTANT + timedelta(days=2)):
        shown = HoldDialog(bench.context, detail(order_id), bench.window)
        qtbot.addWidget(shown)
        assert [pill.text() for pill in shown.choices.values()] == ["Tomorrow", "In a week"]


def test_the_order_window_says_so_and_takes_it_off(bench: Bench, qtbot: QtBot, order_id: int) -> None:
    holding.hold(order_id, MONDAY, "away until then")
    window = OrderDetailDialog(bench.context, order_id, (), bench.window)
    qtbot.addWidget(window)
    window.show()
    assert window.order_head.urgency.text() == "On hold until Mon 23 Nov · ship-by date Sat 21 Nov"
    assert "away until then" in texts_of(window)
    menu = [action.text() for action in window.order_head.more_menu.actions()]
    assert "Take off hold" in menu
    assert "Hold…" not in menu
    assert window.order_foot.main_button.text() == "Take off hold"
    press(qtbot, window.order_foot.main_button)
    assert detail(order_id).held_until is None
    assert bench.said == ["#1001 is off hold"]
    assert window.order_head.urgency.text() == "Ship by tomorrow, Sat 21 Nov"


def test_the_list_leaves_it_out_and_its_pill_shows_it(shop_window: MainWindow, qtbot: QtBot) -> None:
    page = shop_window.orders
    page.show_view(View.TO_PACK)
    before = page.model.rowCount()
    held = page.model.id_at(0)
    holding.hold(held, MONDAY)
    qtbot.waitUntil(lambda: page.model.rowCount() == before - 1)
    assert "1 on hold" in page.head.counts.text()
    pill = page.pills.buttons[Filter.HELD]
    assert pill.text() == "On hold 1"
    pill.click()
    assert [page.model.id_at(row) for row in range(page.model.rowCount())] == [held]
    row = page.model.order_at(0)
    assert row is not None
    assert row.is_held(shop.today())
    page.show_view(View.TO_MAKE)
    page.show_view(View.TO_PACK)
    assert not pill.isChecked()
    with clock.frozen(FROZEN_INSTANT + timedelta(days=3)):
        page.refresh(None)
        assert held in queries.ids(ListQuery(View.TO_PACK, shop.today()))
        assert page.model.rowCount() == before
