"""Today in the real window: what it shows, what its buttons do, and that it follows every change and the clock."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from makerapp import clock
from makerapp.models.list_rows import Filter, View
from makerapp.models.order import Order, Status
from makerapp.services import making, orders, preferences, shop, undo
from makerapp.ui.main_window import MainWindow
from makerapp.ui.shop_page import ShopPlace
from makerapp.ui.theme import THEME
from makerapp.ui.today.counters import Counter
from makerapp.ui.today.today_page import TodayPage
from makerapp.ui.widgets.buttons import MainButton
from tests.conftest import FROZEN_INSTANT
from tests.ui.hands import CTRL, SHIFT, click


@pytest.fixture
def page(today_window: MainWindow) -> TodayPage:
    today_window.activateWindow()
    QTest.qWait(10)
    return today_window.pages.today


def heard() -> None:
    """The green button hears again after a press."""
    QTest.qWait(MainButton.DEAF_MS + 20)


def test_the_program_opens_on_today(today_window: MainWindow, page: TodayPage) -> None:
    assert today_window.pages.page is page
    assert page.head.greeting.text() == "Good afternoon, Anna"
    assert page.head.summary.text() == "6 orders to ship today, 3 of them are late"
    item = today_window.sidebar.shop_items[ShopPlace.TODAY]
    assert item.isChecked()
    assert item.accessibleName() == "Today, 6 orders"
    assert [each.shown.row.number for each in page.list.due.lines if each.shown] == [
        "#1001", "#1002", "#1012", "#1003", "#1004", "#1005",
    ]  # fmt: skip
    assert page.panel.date.text() == "Friday 20 November"
    assert page.panel.main_button.text() == "Start packing"
    assert page.panel.left_button.text() == "Print 6 slips"
    assert QApplication.focusWidget() is page.list.lines[0]


def test_the_list_is_not_read_before_it_is_opened(today_window: MainWindow) -> None:
    assert today_window.orders.model.query is None
    orders.add_note(today_window.pages.today.order_ids()[0], "Ask about the glaze")
    today_window._minute.timeout.emit()
    assert today_window.orders.model.query is None


@pytest.mark.parametrize(
    ("counter", "view", "filters"),
    [
        ("late", View.ALL, {Filter.LATE}),
        ("due", View.ALL, {Filter.TODAY}),
        ("to_confirm", View.TO_CONFIRM, set()),
        ("to_make", View.TO_MAKE, set()),
    ],
)
def test_a_counter_opens_the_orders_it_counts(
    today_window: MainWindow, page: TodayPage, counter: str, view: View, filters: set[Filter]
) -> None:
    button = getattr(page, counter)
    click(button)
    listed = today_window.orders
    assert today_window.pages.page is listed
    assert (listed.view, set(listed.query().filters)) == (view, filters)
    assert listed.model.rowCount() == button.number > 0
    assert today_window.sidebar.items[view].isChecked()
    # What the list was left with comes back when it is opened as such.
    today_window.show_view(view)
    assert not listed.query().filters


def test_a_counter_shows_all_it_counts_whatever_the_list_remembers(today_window: MainWindow, page: TodayPage) -> None:
    preferences.put("view_filters", {"to-make": {"filters": ["gift"], "channel": "etsy", "sort": "buyer"}})
    click(page.to_make)
    listed = today_window.orders
    assert listed.model.rowCount() == page.to_make.number
    listed.choice.sort_by(listed.choice.how.sort)
    assert preferences.get("view_filters")["to-make"] == {
        "filters": ["gift"], "channel": "etsy", "sort": "buyer", "descending": True,
    }  # fmt: skip


def test_packing_starts_with_the_most_urgent_order_and_comes_back(
    today_window: MainWindow, page: TodayPage, qtbot: QtBot
) -> None:
    board = page.board
    assert board is not None
    with qtbot.waitSignal(today_window.actions_of_orders.fulfill_wanted) as asked:
        click(page.panel.main_button)
    assert asked.args == [list(board.ready), board.due[0]]
    # The one that still has to be made is not in the way.
    assert set(board.due) - set(board.ready) == {
        line.order_id for line in page.list.due.lines if line.button.text() == "Mark as made"
    }
    assert today_window.pages.is_wizard
    QTest.keyClick(today_window, Qt.Key.Key_Escape)
    assert today_window.pages.page is page
    assert today_window.sidebar.shop_items[ShopPlace.TODAY].isChecked()


def test_ctrl_enter_starts_packing(today_window: MainWindow, page: TodayPage) -> None:
    QTest.keyClick(page.list.lines[0], Qt.Key.Key_Return, CTRL)
    assert today_window.pages.is_wizard


def test_a_later_order_may_be_packed_first(today_window: MainWindow, page: TodayPage, qtbot: QtBot) -> None:
    line = next(each for each in page.list.coming.lines if each.button.text() == "Pack & ship")
    board = page.board
    assert board is not None
    with qtbot.waitSignal(today_window.actions_of_orders.fulfill_wanted) as asked:
        click(line.button)
    assert asked.args == [list(board.packable), line.order_id]


def test_packing_from_the_order_window_goes_through_what_is_made(
    today_window: MainWindow, page: TodayPage, qtbot: QtBot
) -> None:
    actions, board = today_window.actions_of_orders, page.board
    assert board is not None
    assert actions.list_name() == "Today"
    assert list(actions.queue()) == [*board.due, *board.coming]
    unmade = next(line.order_id for line in page.list.lines if line.button.text() == "Mark as made")
    for order_id, expected in ((board.ready[1], list(board.packable)), (unmade, [unmade])):
        with qtbot.waitSignal(actions.fulfill_wanted) as asked:
            actions.fulfill(order_id)
        assert asked.args == [expected, order_id]
        today_window.show_today()


def test_a_double_press_takes_one_step(page: TodayPage) -> None:
    line = next(each for each in page.list.lines if each.button.text() == "Confirm order")
    order_id = line.order_id
    click(line.button)
    click(line.button)
    assert Order.get_by_id(order_id).status in (Status.CONFIRMED, Status.PROCESSING)
    others = [each.order_id for each in page.list.lines if each.shown and each.shown.row.status is Status.PENDING]
    heard()
    if others:
        again = next(each for each in page.list.lines if each.order_id == others[0])
        click(again.button)
        assert Order.get_by_id(others[0]).status != Status.PENDING


def test_it_follows_every_change(today_window: MainWindow, page: TodayPage) -> None:
    made = next(each for each in page.list.due.lines if each.button.text() == "Mark as made")
    order_id = made.order_id
    before = page.to_make.number
    making.mark_made(order_id)
    assert page.to_make.number == before - 1
    shown = next(each for each in page.list.due.lines if each.order_id == order_id)
    assert shown.button.text() == "Pack & ship"
    assert page.board is not None
    assert order_id in page.board.ready
    undo.undo_last()
    assert page.to_make.number == before
    assert today_window.sidebar.items[View.TO_MAKE].accessibleName().startswith(f"To make, {before} orders")


def test_the_maker_and_the_time_are_followed(today_window: MainWindow, page: TodayPage) -> None:
    shop.save_profile(maker_name="")
    assert page.head.greeting.text() == "Good afternoon"
    with clock.frozen(FROZEN_INSTANT + timedelta(hours=4, minutes=45)):
        today_window._minute.timeout.emit()
        assert page.panel.post.text() == "Post office closes at 17:30"
        with clock.frozen(FROZEN_INSTANT + timedelta(hours=8)):
            today_window._minute.timeout.emit()
            assert page.head.greeting.text() == "Good evening"
            assert page.panel.post.text() == "Post office closed at 17:30"
            assert page.late.number == 6
    with clock.frozen(FROZEN_INSTANT + timedelta(days=1)):
        today_window._minute.timeout.emit()
        assert page.panel.date.text() == "Saturday 21 November"
        assert page.panel.post.text() == "Not one of your working days"
        assert today_window.sidebar.shop_items[ShopPlace.TODAY].accessibleName() == "Today, 7 orders"
    preferences.put("post_office_closes", "")
    assert not page.panel.post.isVisible()


def test_the_arrow_keys_go_through_the_orders(page: TodayPage, qtbot: QtBot) -> None:
    lines = page.list.lines
    QTest.keyClick(lines[0], Qt.Key.Key_Down)
    assert QApplication.focusWidget() is lines[1]
    QTest.keyClick(lines[1], Qt.Key.Key_Up)
    QTest.keyClick(lines[0], Qt.Key.Key_Up)
    assert QApplication.focusWidget() is lines[0]
    for line in lines[:-1]:
        QTest.keyClick(line, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is lines[-1]
    # It was scrolled to.
    viewport = page.list.area.viewport()
    assert viewport.rect().contains(lines[-1].mapTo(viewport, lines[-1].rect().center()))


def test_enter_and_a_click_open_the_order(page: TodayPage, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[int] = []
    page.list.opened.disconnect()
    page.list.opened.connect(opened.append)
    first, second = page.list.lines[:2]
    QTest.keyClick(first, Qt.Key.Key_Return)
    click(second)
    assert opened == [first.order_id, second.order_id]


def test_the_words_of_an_order_are_told_to_screen_readers(page: TodayPage) -> None:
    line = page.list.lines[0]
    assert line.accessibleName() == (
        "Maya Lindqvist, #1001, 2 × Moss stoneware mug, Side plate, indigo, Ship by Wednesday 18 November, 2 days late"
    )
    assert line.button.accessibleName() == "Pack & ship, order #1001"
    assert page.late.accessibleName() == "3 late"
    assert page.panel.chart.accessibleDescription().startswith("Late: 3 orders; Today: 3 orders; ")


def test_typing_in_the_search_box_goes_on_in_the_list(today_window: MainWindow, page: TodayPage) -> None:
    QTest.keyClick(today_window, Qt.Key.Key_F, CTRL)
    assert QApplication.focusWidget() is page.search
    QTest.keyClicks(page.search, "l")
    listed = today_window.orders
    assert QApplication.focusWidget() is listed.search
    QTest.keyClicks(listed.search, "indq")
    listed.run_search()
    assert listed.search.text() == "lindq"
    assert listed.model.rowCount() >= 1
    QTest.keyClick(today_window, Qt.Key.Key_0, CTRL)
    assert page.search.text() == ""


def test_escape_leads_back_from_a_search_begun_on_today_and_from_no_other(
    today_window: MainWindow, page: TodayPage
) -> None:
    QTest.keyClicks(page.search, "lindq")
    listed = today_window.orders
    QTest.keyClick(listed.search, Qt.Key.Key_Escape)
    assert today_window.pages.page is page
    assert today_window.sidebar.shop_items[ShopPlace.TODAY].isChecked()
    today_window.show_view(View.ALL)
    QTest.keyClicks(listed.search, "lindq")
    QTest.keyClick(listed.search, Qt.Key.Key_Escape)
    assert today_window.pages.page is listed


def test_f6_goes_from_the_sidebar_to_list_and_panel(today_window: MainWindow, page: TodayPage) -> None:
    seen = []
    for _ in range(3):
        QTest.keyClick(today_window, Qt.Key.Key_F6)
        seen.append(QApplication.focusWidget())
    assert seen == [page.panel.main_button, today_window.sidebar.shop_items[ShopPlace.TODAY], page.list.lines[0]]


def test_the_bars_lead_to_their_orders(today_window: MainWindow, page: TodayPage) -> None:
    assert page.board is not None
    number = next(n for n in range(2, 8) if page.board.week[n].orders)
    page.panel.chart.opened.emit(number)
    line = QApplication.focusWidget()
    assert line in page.list.coming.lines
    assert line.shown.row.ship_by == page.board.week[number].day
    page.panel.chart.opened.emit(0)
    assert today_window.orders.query().filters == {Filter.LATE}


def test_slips_and_make_list_are_printed_from_the_foot(
    page: TodayPage, today_window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    printed: list[list[int]] = []
    monkeypatch.setattr(today_window.actions_of_orders, "print_slips", lambda ids: printed.append(list(ids)))
    click(page.panel.left_button)
    QTest.keyClick(today_window, Qt.Key.Key_P, CTRL | SHIFT)
    assert printed == [page.order_ids()] * 2
    from makerapp.ui.orders import workshop_papers

    asked: list[list[int]] = []
    monkeypatch.setattr(workshop_papers, "make_list", lambda _context, ids, _window: asked.append(list(ids)))
    click(page.panel.right_button)
    assert len(asked[0]) == page.to_make.number


def test_nothing_is_stale_after_a_theme_change(page: TodayPage, look: QApplication) -> None:
    THEME.apply(look, scheme="dark", density="touch", text_percent=130)
    QTest.qWait(20)
    assert page.panel.main_button.height() >= 44
    assert all(line.height() >= THEME.metric("today_row") for line in page.list.lines)
    assert len({line.button.width() for line in page.list.lines}) == 1


@pytest.mark.parametrize("word", ["late", "à expédier aujourd'hui", "heute noch zu verschickende"])
def test_a_long_word_under_a_figure_gets_smaller_letters_before_it_is_cut(word: str, qtbot: QtBot) -> None:
    counter = Counter("clock", word, "warn")
    qtbot.addWidget(counter)
    counter.set_number(3)
    counter.resize(174, counter.sizeHint().height())
    sizes = {counter._fitting(room).pixelSize() for room in (142, 400)}
    assert max(sizes) == THEME.font("body").pixelSize()
    assert len(sizes) == (1 if word == "late" else 2)
    assert counter.grab().width() == 174
