"""What the window tells of the program: once after an upgrade, and of a newer version where that is wanted."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from makerapp import __version__, clock
from makerapp.errors import EnvironmentProblem
from makerapp.models.list_rows import View
from makerapp.paths import DataFolder
from makerapp.services import preferences, whats_new
from makerapp.services.updates import memory, source
from makerapp.services.updates.found import Found, Kind
from makerapp.ui.about import news
from makerapp.ui.about.news_bar import NewsBar
from makerapp.ui.about.whats_new_dialog import WhatsNewDialog
from makerapp.ui.help_page import HelpPage
from makerapp.ui.main_window import MainWindow
from makerapp.ui.widgets.buttons import Button
from tests.conftest import FROZEN_INSTANT
from tests.services.updates.announcing import PAGE, Server, announced, body, serving
from tests.ui.bench import texts_of
from tests.ui.conftest import open_window
from tests.ui.hands import click


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    with serving() as found:
        monkeypatch.setattr(source, "read_source", lambda: found.source)
        yield found


@pytest.fixture
def pages(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the browser was asked to open."""
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()) or True)
    return opened


def bars(window: MainWindow) -> list[NewsBar]:
    return [bar for bar in window.findChildren(NewsBar) if bar.isVisibleTo(window)]


def button_of(bar: NewsBar, text: str) -> Button:
    (found,) = (button for button in bar.findChildren(Button) if button.text() == text)
    return found


def look_by_itself(shown: news.News, qtbot: QtBot) -> None:
    """What the timer does a minute after the start."""
    shown.watch.look_if_due()
    job = shown.watch._job
    if job is not None:
        qtbot.waitUntil(lambda: not job.is_running, timeout=5000)


# --- after an upgrade --------------------------------------------------------------------------------------


def test_a_fresh_install_is_told_nothing(empty_window: MainWindow) -> None:
    news.begin(empty_window)
    assert bars(empty_window) == []
    assert preferences.get("last_version_seen") == __version__


def test_a_closed_window_on_an_empty_shop_is_data_too(data_folder: DataFolder, qtbot: QtBot) -> None:
    for window in open_window(qtbot, data_folder):
        news.begin(window)
    preferences.put("last_version_seen", "0.0.1")
    for window in open_window(qtbot, data_folder):
        assert news.begin(window).bar is not None


def test_an_upgrade_is_told_once_and_takes_no_focus(shop_window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    preferences.put("last_version_seen", "0.1.0")
    focus = QApplication.focusWidget()
    green = shop_window.orders.panel.main_button.geometry()
    first_row = shop_window.orders.table.mapTo(shop_window, shop_window.orders.table.rect().topLeft())
    shown = news.begin(shop_window)
    QTest.qWait(20)
    (bar,) = bars(shop_window)
    assert bar.accessibleName() == f"This is Makerbench {__version__} now."
    assert QApplication.focusWidget() is focus
    # Nothing moves under a hand that is about to press.
    assert shop_window.orders.panel.main_button.geometry() == green
    assert shop_window.orders.table.mapTo(shop_window, shop_window.orders.table.rect().topLeft()) == first_row
    opened: list[WhatsNewDialog] = []
    monkeypatch.setattr(WhatsNewDialog, "exec", lambda dialog: opened.append(dialog))
    click(button_of(bar, "What's new"))
    (dialog,) = opened
    assert dialog.parent() is shop_window
    assert "Makerbench 0.2.0" in texts_of(dialog.area)[: texts_of(dialog.area).index("Before that")]
    assert bars(shop_window) == []
    assert shown.bar is None
    # The next start is quiet.
    assert news.begin(shop_window).bar is None


def test_the_cross_gives_the_keyboard_back_to_the_list(shop_window: MainWindow, qtbot: QtBot) -> None:
    preferences.put("last_version_seen", "0.1.0")
    bar = news.begin(shop_window).bar
    assert bar is not None
    bar.close_button.setFocus()
    QTest.keyClick(bar.close_button, Qt.Key.Key_Return)
    assert bars(shop_window) == []
    assert QApplication.focusWidget() is shop_window.orders.table


def test_the_line_goes_along_between_today_and_the_list(today_window: MainWindow) -> None:
    preferences.put("last_version_seen", "0.1.0")
    bar = news.begin(today_window).bar
    assert bar is not None
    for show in (today_window.show_today, lambda: today_window.show_view(View.TO_MAKE), today_window.show_today):
        show()
        QTest.qWait(10)
        assert bar.isVisible()
        assert today_window.pages.page.isAncestorOf(bar)


def test_a_full_disk_keeps_nobody_from_working(shop_window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_given: object) -> None:
        raise EnvironmentProblem("Your change isn't saved.", "The disk is full.")

    monkeypatch.setattr(whats_new, "note_start", full)
    assert news.begin(shop_window).bar is None


# --- a newer version ---------------------------------------------------------------------------------------


def test_nothing_is_asked_unless_it_is_wanted(server: Server, shop_window: MainWindow, qtbot: QtBot) -> None:
    server.answer = body(announced("99.0.0"))
    look_by_itself(news.begin(shop_window), qtbot)
    assert server.asked == []


def test_a_newer_one_is_told_below_the_list_and_opens_its_page(
    server: Server, shop_window: MainWindow, qtbot: QtBot, pages: list[str]
) -> None:
    server.answer = body(announced("99.0.0"))
    preferences.put("update_check", "on")
    preferences.put("last_version_seen", __version__)
    shown = news.begin(shop_window)
    look_by_itself(shown, qtbot)
    (bar,) = bars(shop_window)
    assert bar.accessibleName() == "Version 99.0.0 is out."
    click(button_of(bar, "Open the page"))
    assert pages == [PAGE]
    assert bars(shop_window) == []
    # Once a day is enough.
    look_by_itself(shown, qtbot)
    assert len(server.asked) == 1
    with clock.frozen(FROZEN_INSTANT + timedelta(days=1)):
        look_by_itself(shown, qtbot)
    assert len(server.asked) == 2
    assert len(bars(shop_window)) == 1


def test_a_skipped_one_is_not_told_again(server: Server, shop_window: MainWindow, qtbot: QtBot) -> None:
    server.answer = body(announced("99.0.0"))
    preferences.put("update_check", "on")
    preferences.put("last_version_seen", __version__)
    shown = news.begin(shop_window)
    look_by_itself(shown, qtbot)
    (bar,) = bars(shop_window)
    click(button_of(bar, "Skip this version"))
    with clock.frozen(FROZEN_INSTANT + timedelta(days=1)):
        look_by_itself(shown, qtbot)
    assert bars(shop_window) == []
    server.answer = body(announced("99.0.1"))
    with clock.frozen(FROZEN_INSTANT + timedelta(days=2)):
        look_by_itself(shown, qtbot)
    assert bars(shop_window)[0].accessibleName() == "Version 99.0.1 is out."


@pytest.mark.parametrize("answer", [b"<!doctype html>", announced("99.0.0").replace(b"99", b"98"), announced("0.0.1")])
def test_everything_else_is_silent(server: Server, shop_window: MainWindow, qtbot: QtBot, answer: bytes) -> None:
    server.answer = body(answer)
    preferences.put("update_check", "on")
    preferences.put("last_version_seen", __version__)
    look_by_itself(news.begin(shop_window), qtbot)
    assert len(server.asked) == 1
    assert bars(shop_window) == []
    assert memory.last_look() is not None


def test_help_says_it_too(shop_window: MainWindow, pages: list[str]) -> None:
    QTest.keyClick(shop_window, Qt.Key.Key_F1)
    page = shop_window.pages.currentWidget()
    assert isinstance(page, HelpPage)
    assert "Open the page" not in texts_of(page.program)
    # Found while Help is open: it is there at once.
    memory.remember(Found(Kind.NEWER, "99.0.0", PAGE, date(2026, 11, 18), {"en": "Labels."}))
    assert "Makerbench 99.0.0 is out, since Wed 18 Nov." in texts_of(page.program)
    click(page.program.newer.open_button)
    assert pages == [PAGE]
    click(page.program.newer.skip_button)
    assert "Open the page" not in texts_of(page.program)
