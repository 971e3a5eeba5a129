"""Today where nothing has to leave, where very much has to, and where there is nothing at all."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from makerapp.models.list_rows import View
from makerapp.models.order import Order
from makerapp.paths import DataFolder
from makerapp.services import making, order_editing, orders, shop
from makerapp.services.order_draft import LineDraft, OrderDraft
from makerapp.ui.main_window import MainWindow
from makerapp.ui.today.today_list import COMING_AT_FIRST, DUE_AT_FIRST
from tests.services.conftest import ADDRESS
from tests.ui.conftest import open_window
from tests.ui.hands import click

pytestmark = pytest.mark.usefixtures("frozen_clock")


def new_orders(*days: int) -> list[int]:
    """An order each, to leave so many days from now."""
    made = []
    for ahead in days:
        line = LineDraft(None, None, "Side plate", quantity=1, unit_price=1000)
        order_id = order_editing.create(OrderDraft(ADDRESS, (line,), "GBP")).order_ids[0]
        Order.update(ship_by=shop.today() + timedelta(days=ahead)).where(Order.id == order_id).execute()
        made.append(order_id)
    return made


@pytest.fixture
def window_of(data_folder: DataFolder, qtbot: QtBot) -> Iterator[Callable[[], MainWindow]]:
    """Opens the window on what the test has put there."""
    opened = []

    def open_it() -> MainWindow:
        window = open_window(qtbot, data_folder)
        opened.append(window)
        return next(window)

    yield open_it
    for window in opened:
        for _ in window:
            pass


def test_nothing_leaves_today_and_something_tomorrow(window_of: Callable[[], MainWindow]) -> None:
    new_orders(1, 1, 4)
    window = window_of()
    page = window.pages.today
    assert page.head.summary.text() == "Nothing to ship today"
    assert page.list.empty.title.text() == "Nothing to ship today"
    assert page.list.empty.line.text() == "Next: Sat 21 Nov, 2 orders."
    assert page.list.empty.button.text() == "Open To confirm (3)"
    assert page.panel.main_button.text() == "Open To confirm (3)"
    assert page.list.coming_head.words.text() == "Tomorrow 2 · Tuesday 1"
    assert [line.shown.urgency[1] for line in page.list.coming.lines if line.shown] == [
        "Tomorrow",
        "Tomorrow",
        "Tue 24 Nov",
    ]
    assert not page.list.due_head.isVisible()
    assert not page.panel.left_button.isVisible()
    click(page.list.empty.button)
    assert window.orders.view is View.TO_CONFIRM


def test_the_button_leads_on_with_the_work(window_of: Callable[[], MainWindow]) -> None:
    first, second = new_orders(2, 3)
    page = window_of().pages.today
    orders.confirm_many([first, second])
    assert page.list.empty.button.text() == "Open To make (2)"
    making.mark_made(second)
    assert page.panel.main_button.text() == "Start packing"
    making.mark_made(first)
    assert page.list.empty.button.text() == "Open To pack (2)"
    assert page.list.coming_head.link.text() == "Open To pack"


def test_what_presses_most_comes_before_what_could_be_packed(window_of: Callable[[], MainWindow]) -> None:
    late, later = new_orders(-1, 2)
    page = window_of().pages.today
    orders.confirm_many([late, later])
    making.mark_made(later)
    assert page.panel.main_button.text() == "Open To make (1)"
    click(page.panel.main_button)
    assert page.window().orders.view is View.TO_MAKE


def test_everything_is_sent(window_of: Callable[[], MainWindow], qtbot: QtBot) -> None:
    (order_id,) = new_orders(0)
    window = window_of()
    page = window.pages.today
    window.import_files = lambda _paths: None
    Order.update(status="shipped").where(Order.id == order_id).execute()
    page.refresh()
    assert page.list.empty.line.text() == "Everything is sent. New orders appear here."
    assert page.panel.main_button.text() == "Bring in orders"
    with qtbot.waitSignal(page.import_wanted):
        window.pages.import_wanted.disconnect()
        click(page.list.empty.button)


def test_an_order_without_a_date_is_not_lost(window_of: Callable[[], MainWindow]) -> None:
    (order_id,) = new_orders(0)
    Order.update(ship_by=None).where(Order.id == order_id).execute()
    page = window_of().pages.today
    assert page.list.empty.line.text() == "1 open order has no date."
    assert [line.shown.urgency[1] for line in page.list.coming.lines if line.shown] == ["No date"]


def test_a_long_day_is_shown_in_parts(window_of: Callable[[], MainWindow]) -> None:
    new_orders(*[0] * (DUE_AT_FIRST + 50), *[1] * (COMING_AT_FIRST + 3))
    page = window_of().pages.today
    assert len(page.list.due.lines) == DUE_AT_FIRST
    assert page.list.due.more.text() == "Show 40 more"
    click(page.list.due.more)
    assert len(page.list.due.lines) == DUE_AT_FIRST + 40
    assert page.list.due.more.text() == "Show 10 more"
    assert page.list.coming.more.text() == "Show 3 more"
    click(page.list.coming.more)
    QTest.qWait(10)
    assert not page.list.coming.more.isVisible()
    # Opened again it is as short as before.
    page.window().show_today()
    assert len(page.list.due.lines) == DUE_AT_FIRST


def test_the_last_order_that_goes_ends_it(window_of: Callable[[], MainWindow]) -> None:
    from makerapp.services import undo

    new_orders(0)
    window = window_of()
    undo.undo_last()
    QTest.qWait(10)
    assert window.pages.is_first_run
    new_orders(0)
    QTest.qWait(10)
    assert window.pages.page is window.pages.today
