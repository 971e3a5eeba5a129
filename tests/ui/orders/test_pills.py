"""The filter pills: one line at every width, the rest behind "More", by mouse and by keys."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from makerapp.models.rows import Filter, View
from makerapp.ui.main_window import MainWindow
from makerapp.ui.orders.pills import Pills
from makerapp.ui.theme import THEME

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def pills(shop_window: MainWindow) -> Pills:
    """The pills of All orders, more than the line has room for at 1366 pixels."""
    shop_window.show_view(View.ALL)
    QTest.qWait(10)
    return shop_window.orders.pills


def shown(pills: Pills) -> list[str]:
    return [each.text() for each in pills.buttons.values() if each.isVisible()]


def open_more(pills: Pills) -> QMenu:
    QTest.mouseClick(pills.more, LEFT)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def choose(menu: QMenu, start: str) -> None:
    action = next(each for each in menu.actions() if each.text().startswith(start))
    QTest.mouseClick(menu, LEFT, Qt.KeyboardModifier.NoModifier, menu.actionGeometry(action).center())
    QTest.qWait(10)


@pytest.mark.parametrize("percent", [100, 130])
@pytest.mark.parametrize("width", [1180, 1366, 1920])
def test_one_line_at_every_width(
    pills: Pills, shop_window: MainWindow, look: QApplication, qtbot: QtBot, width: int, percent: int
) -> None:
    THEME.apply(look, text_percent=percent)
    shop_window.resize(width, 768)
    QTest.qWait(20)
    qtbot.waitUntil(lambda: pills.height() == THEME.metric("pill"))
    QTest.qWait(10)
    line = [each for each in (*pills.buttons.values(), *pills.channels.values(), pills.more) if each.isVisible()]
    assert len(line) > 1
    assert {each.y() for each in line} == {0}
    ends = [(each.x(), each.geometry().right()) for each in sorted(line, key=lambda each: each.x())]
    assert all(before[1] < after[0] for before, after in pairwise(ends))
    assert ends[-1][1] < pills.width()
    assert line[0].height() == THEME.metric("pill")
    assert pills.more.isVisible() is bool(pills.behind_more)


def test_more_says_how_many_and_holds_them_with_their_counts(pills: Pills, shop_window: MainWindow) -> None:
    hidden = [each.text() for each in pills.behind_more]
    assert "Etsy 22" in hidden
    assert pills.more.text() == f"More ({len(hidden)})"
    assert pills.more.accessibleName() == f"{len(hidden)} more filters"
    menu = open_more(pills)
    assert [each.text() for each in menu.actions()] == hidden
    assert all(each.isCheckable() and not each.isChecked() for each in menu.actions())
    choose(menu, "Etsy")
    assert shop_window.orders.model.rowCount() == 22


def test_what_is_on_comes_out_and_stays_on_the_line(pills: Pills, shop_window: MainWindow) -> None:
    choose(open_more(pills), "Unpaid")
    unpaid = pills.buttons[Filter.UNPAID]
    assert unpaid.isVisible()
    assert unpaid.isChecked()
    assert shown(pills)[0] == "Late 3"
    QTest.mouseClick(unpaid, LEFT)
    QTest.qWait(10)
    assert unpaid.isHidden()
    assert shop_window.orders.model.rowCount() == 40


def test_in_a_line_too_short_more_shows_that_something_is_on(pills: Pills) -> None:
    choose(open_more(pills), "Personalized")
    choose(open_more(pills), "Unpaid")
    pills.setFixedWidth(150)
    QTest.qWait(10)
    assert shown(pills) == []
    assert pills.more.isChecked()
    menu = open_more(pills)
    assert [each.text() for each in menu.actions() if each.isChecked()] == ["Personalized 8", "Unpaid 2"]
    choose(menu, "Personalized")
    assert not pills.buttons[Filter.PERSONALIZED].isChecked()


def test_more_by_keys(pills: Pills, shop_window: MainWindow) -> None:
    last = [each for each in pills.buttons.values() if each.isVisible()][-1]
    last.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(shop_window, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is pills.more
    QTest.keyClick(pills.more, Qt.Key.Key_Down)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu.activeAction().text() == pills.behind_more[0].text()
    while menu.activeAction().text() != "Unpaid 2":
        QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert pills.filters == {Filter.UNPAID}


def test_few_pills_need_no_more_where_there_is_room(shop_window: MainWindow, qtbot: QtBot) -> None:
    pills = shop_window.orders.pills
    shop_window.resize(1440, 768)
    qtbot.waitUntil(lambda: pills.more.isHidden())
    assert pills.behind_more == []
    assert shown(pills)[-1] == "Personalized 2"
    # Beside Print and its arrow a small screen has room for four of the five.
    shop_window.resize(1366, 768)
    qtbot.waitUntil(lambda: pills.more.isVisible())
    assert pills.more.text() == "More (1)"


def test_the_line_comes_to_rest(pills: Pills) -> None:
    class Requests(QObject):
        count = 0

        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
            self.count += event.type() is QEvent.Type.LayoutRequest
            return False

    assert pills.behind_more, "there is something the line has no room for"
    QTest.qWait(50)
    requests = Requests()
    pills.installEventFilter(requests)
    pills.show_counts(dict.fromkeys(pills.buttons, 7), {})
    QTest.qWait(100)
    assert requests.count < 10
