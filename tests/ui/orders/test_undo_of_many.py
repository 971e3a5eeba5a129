"""Ctrl+Z after one press changed many orders: the window goes on answering, and says what it does."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from makerapp.models import queries
from makerapp.models.list_rows import View
from makerapp.models.queries import ListQuery
from makerapp.services import many_orders, shop
from makerapp.services.many_orders import Deed
from makerapp.ui.jobs import running_jobs
from makerapp.ui.main_window import MainWindow
from makerapp.ui.orders.many_run import AT_ONCE
from tests.ui.hands import CTRL, SHIFT

DAY = date(2026, 11, 27)


@pytest.fixture
def moved(shop_window: MainWindow) -> dict[int, date | None]:
    """Many orders whose ship-by date was moved with one press, each with the date it had before."""
    able = many_orders.able(queries.ids(ListQuery(View.ALL, shop.today())))[Deed.SHIP_BY]
    assert len(able) > AT_ONCE
    before = {row.id: row.ship_by for row in queries.rows(able)}
    shop_window.context.show_toast(many_orders.set_ship_by(able, DAY))
    assert shop_window.toasts.text() == "Ship-by dates moved to Fri 27 Nov"
    return before


def dates(order_ids: dict[int, date | None]) -> dict[int, date | None]:
    return {row.id: row.ship_by for row in queries.rows(list(order_ids))}


def press(window: MainWindow, modifier: Qt.KeyboardModifier = CTRL) -> None:
    QTest.keyClick(window, Qt.Key.Key_Z, modifier)


def test_it_is_taken_back_and_done_again_beside_the_window(
    shop_window: MainWindow, moved: dict[int, date | None], qtbot: QtBot
) -> None:
    press(shop_window)
    assert len(running_jobs()) == 1
    assert shop_window.toasts.text() == "Undoing…"
    # A second press while it lasts takes back nothing more.
    press(shop_window)
    assert len(running_jobs()) == 1
    qtbot.waitUntil(lambda: not running_jobs())
    assert dates(moved) == moved
    assert shop_window.toasts.text() == "Undone: ship-by dates moved"
    press(shop_window, CTRL | SHIFT)
    assert shop_window.toasts.text() == f"Changing {len(moved)} orders…"
    qtbot.waitUntil(lambda: not running_jobs())
    assert set(dates(moved).values()) == {DAY}


def test_the_toast_s_undo_does_not_wait_either(
    shop_window: MainWindow, moved: dict[int, date | None], qtbot: QtBot
) -> None:
    shop_window.toasts.toast.action.click()
    assert len(running_jobs()) == 1
    qtbot.waitUntil(lambda: not running_jobs())
    assert dates(moved) == moved
