"""The reports page: its figures, its charts by keys, its numbers to copy and to save."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from makerapp.models.order import Order
from makerapp.models.rows import ShipTo
from makerapp.services import order_editing, preferences, reports, shop
from makerapp.services.order_draft import LineDraft, OrderDraft
from makerapp.services.reports import Period, Reports
from makerapp.ui.jobs import inline_jobs
from makerapp.ui.main_window import MainWindow
from makerapp.ui.reports import chart_card, reports_page
from makerapp.ui.reports.reports_page import ReportsPage
from makerapp.ui.shop_page import ShopPlace
from makerapp.ui.widgets.bar_chart import BarChart, Legend
from tests.ui.bench import Bench

Selection = QItemSelectionModel.SelectionFlag
ROSA = ShipTo("Rosa Whitfield", "", "3 Orchard Close", "", "", "Hereford", "", "HR1 2TT", "", "GB")


def order(price: int = 2000, channel: str = "etsy", item: str = "Bowl", placed: datetime | None = None) -> int:
    draft = OrderDraft(ROSA, (LineDraft(None, None, item, unit_price=price),), "GBP", channel=channel)
    order_id = order_editing.create(draft).order_ids[0]
    if placed is not None:
        Order.update(placed_at=placed).where(Order.id == order_id).execute()
    return order_id


@pytest.fixture
def page(bench: Bench, qtbot: QtBot, frozen_clock: object) -> Iterator[ReportsPage]:
    """The page at the width it has in the window; jobs run at once."""
    shop.save_profile(currency="GBP", time_zone="Europe/London")
    with inline_jobs():
        found = ReportsPage(bench.context)
        qtbot.addWidget(found)
        found.resize(1122, 768)
        found.show()
        yield found


def test_an_empty_shop_says_what_will_stand_here(page: ReportsPage, qtbot: QtBot) -> None:
    page.refresh()
    assert page.empty.isVisibleTo(page)
    with qtbot.waitSignal(page.import_wanted):
        page.empty.button.click()
    assert not page.period.isVisibleTo(page)


def test_each_card_has_its_figure_and_its_bars(page: ReportsPage) -> None:
    order(channel="etsy")
    order(channel="phone", item="Plate")
    order(channel="phone", placed=datetime(2026, 10, 2, tzinfo=UTC))
    Order.update(ship_by=date(2026, 11, 18)).where(Order.channel == "etsy").execute()
    page.refresh()
    assert not page.empty.isVisibleTo(page)
    assert page.placed.figure.text() == "3"
    assert page.placed.words.text() == "orders came in"
    assert [each.word for each in page.placed.findChildren(Legend)] == ["Phone", "Etsy"]
    assert isinstance(page.placed.chart, BarChart)
    assert [each.shown for each in page.placed.chart.bars][-2:] == ["1", "2"]
    assert page.week.words.text().endswith("; 1 late")
    assert page.on_time.words.text() == "No orders were sent in this period."
    assert page.sold.figure.text() == "3"
    assert page.sold.chart.accessibleDescription() == (
        "Bowl: 2 pieces in 2 orders, £40.00; Plate: 1 piece in 1 order, £20.00"
    )
    assert page.earned.words.text() == "left: £0.00 available, £60.00 pending"


def test_the_words_say_the_bar_that_is_chosen(page: ReportsPage, qtbot: QtBot) -> None:
    order()
    page.refresh()
    chart = page.placed.chart
    chart.setFocus()
    qtbot.keyClick(chart, Qt.Key.Key_End)
    assert (page.placed.figure.text(), page.placed.words.text()) == ("1", "November 2026: 1 order (Etsy 1)")
    order()
    page.refresh()
    assert page.placed.words.text() == "November 2026: 2 orders (Etsy 2)"
    qtbot.keyClick(chart, Qt.Key.Key_Home)
    assert (page.placed.figure.text(), page.placed.words.text()) == ("0", "June 2026: 0 orders")
    page.week.chart.setFocus()
    assert (page.placed.figure.text(), page.placed.words.text()) == ("2", "orders came in")


def test_the_period_is_chosen_and_remembered(page: ReportsPage) -> None:
    order(placed=datetime(2025, 3, 3, tzinfo=UTC))
    page.refresh()
    assert page.placed.figure.text() == "0"
    page.period.setCurrentText("Last year")
    assert page.placed.figure.text() == "1"
    assert preferences.get("report_period") == "last-year"
    page.period.setCurrentText("All time")
    assert page.placed.figure.text() == "1"
    assert isinstance(page.placed.chart, BarChart)
    assert len(page.placed.chart.bars) == 21


def test_many_changes_are_added_up_once_more_and_the_last_period_is_shown(
    page: ReportsPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    order()
    waiting: list[tuple[Callable[..., Reports], Callable[[Reports], None]]] = []
    monkeypatch.setattr(reports_page, "run_job", lambda work, done, *_more, **_named: waiting.append((work, done)))
    for _ in range(5):
        page.refresh()
    assert len(waiting) == 1
    page.period.setCurrentText("Last year")
    while waiting:
        work, done = waiting.pop()
        done(work(None, None))
        assert page.reports is None or page.reports.period is Period.LAST_YEAR
    assert page.placed.figure.text() == "0"


def test_currencies_are_chosen_from(page: ReportsPage) -> None:
    order(5000)
    Order.update(currency="JPY").where(Order.id == order(700)).execute()
    page.refresh()
    assert page.currency.isVisibleTo(page)
    page.currency.setCurrentText("JPY")
    assert page.earned.figure.text() == "¥700"
    page.refresh()
    assert page.currency.currentText() == "JPY"


def test_numbers_are_shown_copied_and_saved(
    page: ReportsPage, bench: Bench, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    order(5000)
    page.refresh()
    card = page.placed
    assert not card.table.isVisibleTo(page)
    qtbot.mouseClick(card.show_numbers, Qt.MouseButton.LeftButton)
    assert card.table.isVisibleTo(page)
    qtbot.mouseClick(card.copy_button, Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text().splitlines()
    assert copied[0] == "Month\tEtsy\tAll channels"
    assert copied[-1] == "Together\t1\t1"
    target = tmp_path / "placed.csv"
    monkeypatch.setattr(chart_card, "ask_where", lambda *_asked: target)
    qtbot.mouseClick(card.save_button, Qt.MouseButton.LeftButton)
    rows = list(csv.reader(target.read_text(encoding="utf-8-sig").splitlines()))
    assert rows[0] == ["Month", "Etsy", "All channels"]
    assert len(rows) == 8
    assert bench.said == ["Numbers copied", "Numbers saved"]


def test_ctrl_c_copies_from_chart_and_table(page: ReportsPage, bench: Bench, qtbot: QtBot) -> None:
    order(5000)
    page.refresh()
    page.earned.chart.setFocus()
    qtbot.keyClick(page.earned.chart, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert "Together\t50.00\t0.00\t50.00" in QGuiApplication.clipboard().text()
    table = page.earned.table
    page.earned.show_numbers.setChecked(True)
    table.setCurrentIndex(table.numbers_model.index(0, 0))
    assert table.selected_text().startswith("Month\t")
    table.selectionModel().select(table.numbers_model.index(5, 0), Selection.ClearAndSelect | Selection.Rows)
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "November 2026\t50.00\t0.00\t50.00\n"
    assert bench.said == ["Numbers copied", "Numbers copied"]


def test_a_cell_says_its_row_and_heading(page: ReportsPage) -> None:
    order(5000)
    page.refresh()
    model = page.earned.table.numbers_model
    said = model.data(model.index(5, 3), Qt.ItemDataRole.AccessibleTextRole)
    assert said == "November 2026, Pending (GBP): £50.00"
    assert model.data(model.index(5, 0), Qt.ItemDataRole.AccessibleTextRole) == "November 2026"


def test_many_channels_share_the_last_color(page: ReportsPage) -> None:
    for channel in ("etsy", "shopify", "amazon", "own-shop", "phone", "message", "other"):
        order(channel=channel)
    page.refresh()
    words = [each.word for each in page.placed.findChildren(Legend) if each.isVisibleTo(page)]
    assert len(words) == 5
    assert words[-1] == "All others"
    assert isinstance(page.placed.chart, BarChart)
    assert page.placed.chart.bars[-1].value == 7
    assert page.reports is not None
    assert len(page.placed.table.numbers_model.numbers.headings) == 9


def test_ctrl_r_opens_it_and_tab_goes_through(shop_window: MainWindow, qtbot: QtBot) -> None:
    with inline_jobs():
        qtbot.keyClick(shop_window, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
        page = shop_window.pages.page
        assert isinstance(page, ReportsPage)
        assert shop_window.sidebar.shop_items[ShopPlace.REPORTS].isChecked()
        assert page.placed.figure.text() != ""
        assert QApplication.focusWidget() is page.week.chart
        shop_window.actions_of_orders.undo_last()


def test_a_bar_of_the_week_leads_to_its_orders(shop_window: MainWindow, qtbot: QtBot) -> None:
    with inline_jobs():
        shop_window.pages.show_shop(ShopPlace.REPORTS)
        page = shop_window.pages.page
        assert isinstance(page, ReportsPage)
        assert not page.week.link.isVisibleTo(page)
        qtbot.keyClick(page.week.chart, Qt.Key.Key_Home)
        assert page.week.link.text() == "Show the orders"
        # The way there by keys does not lose the bar.
        page.week.link.setFocus(Qt.FocusReason.TabFocusReason)
        assert page.week.chart.current == 0
        qtbot.keyClick(page.week.link, Qt.Key.Key_Return)
        orders = shop_window.orders
        assert shop_window.pages.page is orders
        assert orders.search.text() == "Late"
        assert orders.model.rowCount() == 3
        assert set(orders.choice.found or ()) == set(reports.leaving(None))
        assert len(reports.leaving(date(2026, 11, 20))) == 3
        shop_window.pages.show_shop(ShopPlace.REPORTS)
        page.placed.chart.setFocus()
        assert not page.week.link.isVisibleTo(page)
        qtbot.keyClick(page.placed.chart, Qt.Key.Key_End)
        qtbot.keyClick(page.placed.chart, Qt.Key.Key_Return)
        assert shop_window.pages.page is page
        for key in (Qt.Key.Key_Home, Qt.Key.Key_Right, Qt.Key.Key_Return):
            qtbot.keyClick(page.week.chart, key)
        assert orders.search.text() == "Today"


def test_all_of_it_fits_the_smallest_window(shop_window: MainWindow, qtbot: QtBot) -> None:
    with inline_jobs():
        shop_window.resize(1180, 680)
        shop_window.pages.show_shop(ShopPlace.REPORTS)
        page = shop_window.pages.page
        assert isinstance(page, ReportsPage)
        for card in page.cards:
            card.show_numbers.setChecked(True)
        qtbot.wait(10)
        assert shop_window.width() == 1180
        assert all(card.geometry().right() <= page.width() for card in page.cards)
