"""The icon beside the clock: what it tells, when it is quiet, what a click opens, and closing the window."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QIcon
from PySide6.QtWidgets import QDialog, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from makerapp import clock
from makerapp.errors import EnvironmentProblem
from makerapp.models.list_rows import View
from makerapp.models.order import Order
from makerapp.services import preferences, shop
from makerapp.ui import tray as trays
from makerapp.ui.importing.import_dialog import ImportDialog
from makerapp.ui.jobs import inline_jobs
from makerapp.ui.main_window import MainWindow
from makerapp.ui.notices import NOTICES
from makerapp.ui.printing import print_words
from makerapp.ui.shop_page import ShopPlace
from makerapp.ui.tray import Tray, open_tray, plain
from makerapp.ui.widgets.menu import Menu

State = Qt.ApplicationState


class FakeIcon(QObject):
    """Stands for the desktop's tray, which a machine without a screen has not."""

    activated = Signal(QSystemTrayIcon.ActivationReason)
    messageClicked = Signal()  # noqa: N815 - Qt's own name

    def __init__(self) -> None:
        super().__init__()
        self.shown = False
        self.said: list[tuple[str, str]] = []
        self.menu: Menu | None = None

    def show(self) -> None:
        self.shown = True

    def hide(self) -> None:
        self.shown = False

    def isVisible(self) -> bool:
        return self.shown

    def setToolTip(self, tip: str) -> None:
        assert tip

    def setContextMenu(self, menu: Menu) -> None:
        self.menu = menu

    def showMessage(self, title: str, text: str, icon: QIcon, msecs: int) -> None:
        assert not icon.isNull()
        assert msecs
        self.said.append((title, text))


@pytest.fixture
def front(monkeypatch: pytest.MonkeyPatch) -> list[State]:
    """Where the program is: behind, until a test puts it in front."""
    states = [State.ApplicationInactive]
    monkeypatch.setattr(QGuiApplication, "applicationState", staticmethod(lambda: states[-1]))
    return states


@pytest.fixture
def icon() -> FakeIcon:
    return FakeIcon()


@pytest.fixture
def tray(
    shop_window: MainWindow, icon: FakeIcon, front: list[State], monkeypatch: pytest.MonkeyPatch
) -> Iterator[Tray]:
    """The tray of the sample shop's window; ending the program is left out."""
    monkeypatch.setattr(trays.QApplication, "quit", staticmethod(lambda: icon.said.append(("quit", ""))))
    made = Tray(icon, lambda: shop_window, MainWindow.show, shop_window.context.signals)
    yield made
    QGuiApplication.setQuitOnLastWindowClosed(True)
    made.deleteLater()


def at(hour: int, minute: int = 0, day: int = 20) -> datetime:
    """A moment in London, on the day of the sample shop."""
    return datetime(2026, 11, day, hour, minute, tzinfo=UTC)


def test_the_morning_reminder_comes_once_a_day_at_its_time(
    shop_window: MainWindow, icon: FakeIcon, front: list[State]
) -> None:
    with clock.frozen(at(7)):
        tray = Tray(icon, lambda: shop_window, MainWindow.show, shop_window.context.signals)
        tray.look_at_the_clock()
        assert icon.said == []
    for moment in (at(8, 30), at(8, 31), at(15)):
        with clock.frozen(moment):
            tray.look_at_the_clock()
    assert icon.said == [("Good morning, Anna", "6 orders to ship today, 3 of them are late")]
    with clock.frozen(at(8, 29, day=21)):
        tray.look_at_the_clock()
    with clock.frozen(at(9, day=21)):
        tray.look_at_the_clock()
    assert len(icon.said) == 2
    assert "all of them late" in icon.said[1][1] or "are late" in icon.said[1][1]


def test_a_start_after_the_time_reminds_of_nothing(tray: Tray, icon: FakeIcon) -> None:
    tray.look_at_the_clock()
    assert icon.said == []


def test_no_time_no_reminder_and_nothing_due_neither(
    shop_window: MainWindow, icon: FakeIcon, front: list[State]
) -> None:
    preferences.put("reminder_time", "")
    with clock.frozen(at(7)):
        tray = Tray(icon, lambda: shop_window, MainWindow.show, shop_window.context.signals)
    with clock.frozen(at(9)):
        tray.look_at_the_clock()
        preferences.put("reminder_time", "08:30")
        Order.update(ship_by=None).execute()
        tray.look_at_the_clock()
    assert icon.said == []


def test_it_is_quiet_while_the_window_is_in_front(tray: Tray, icon: FakeIcon, front: list[State]) -> None:
    front.append(State.ApplicationActive)
    NOTICES.tell("Something", "happened")
    assert icon.said == []
    front.append(State.ApplicationInactive)
    NOTICES.tell("Something", "else")
    assert icon.said == [("Something", "else")]


def test_off_in_settings_takes_the_icon_away(tray: Tray, icon: FakeIcon) -> None:
    assert icon.shown
    preferences.put("notices", False)
    assert not icon.shown
    NOTICES.tell("Something", "happened")
    assert icon.said == []
    preferences.put("stay_in_tray", True)
    assert icon.shown
    NOTICES.tell("Something", "happened")
    assert icon.said == []


def test_orders_brought_in_are_told_and_lead_to_their_view(
    tray: Tray, icon: FakeIcon, shop_window: MainWindow, tmp_path: Path
) -> None:
    file = tmp_path / "orders.csv"
    file.write_text(
        "Name,Email,Financial Status,Paid at,Currency,Subtotal,Shipping,Taxes,Total,Created at,Lineitem quantity,"
        "Lineitem name,Lineitem price,Shipping Name,Shipping Street,Shipping City,Shipping Zip,Shipping Country\n"
        "#9001,rosa@example.com,paid,2026-11-20 09:00:00 +0000,GBP,10.00,0.00,0.00,10.00,2026-11-20 09:00:00 +0000,1,"
        "Bowl,10.00,Rosa Whitfield,3 Orchard Close,Hereford,HR1 2TT,GB\n",
        encoding="utf-8",
    )
    with inline_jobs():
        dialog = ImportDialog(shop_window.context, [file], shop_window)
        dialog.bring_in()
        dialog.accept()
    assert icon.said == [("1 order brought in", dialog.done_page.title.text())]
    shop_window.show_view(View.DELIVERED)
    icon.messageClicked.emit()
    assert shop_window.orders.view is dialog._next_view


def test_a_failed_print_is_told(tray: Tray, icon: FakeIcon) -> None:
    print_words.tell_outside(EnvironmentProblem("The slip of #1042 didn't print.", "Add <b>paper</b>."))
    assert icon.said == [("The slip of #1042 didn't print.", "Makerbench says what to do.")]


def test_a_click_brings_the_window_and_opens_today(tray: Tray, icon: FakeIcon, shop_window: MainWindow) -> None:
    shop_window.show_view(View.ALL)
    shop_window.hide()
    icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    assert shop_window.isVisible()
    assert shop_window.orders.isVisible()
    assert icon.menu is not None
    texts = [action.text() for action in icon.menu.actions() if action.text()]
    assert texts == ["Open Makerbench", "Today", "Bring in orders", "Quit"]
    icon.menu.actions()[1].trigger()
    assert shop_window.pages.shop_place() is ShopPlace.TODAY


def test_a_click_leaves_an_open_question_alone(tray: Tray, icon: FakeIcon, shop_window: MainWindow) -> None:
    shop_window.show_view(View.ALL)
    NOTICES.tell("Good morning", "5 orders", ShopPlace.TODAY)
    dialog = QDialog(shop_window)
    dialog.setModal(True)
    dialog.show()
    icon.messageClicked.emit()
    assert shop_window.orders.isVisible()
    dialog.close()
    icon.messageClicked.emit()
    assert shop_window.pages.shop_place() is ShopPlace.TODAY


class ByHand(QCloseEvent):
    """As it comes from the window's own button."""

    def spontaneous(self) -> bool:
        return True


def test_closing_quits_unless_the_maker_wants_it_to_stay(
    tray: Tray, icon: FakeIcon, shop_window: MainWindow, qtbot: QtBot
) -> None:
    preferences.put("stay_in_tray", True)
    assert not QGuiApplication.quitOnLastWindowClosed()
    for _ in range(2):
        event = ByHand()
        shop_window.closeEvent(event)
        assert not event.isAccepted()
        assert not shop_window.isVisible()
        shop_window.show()
    assert icon.said == [("Makerbench is still open", "Click here to see it again. Its menu has Quit.")]
    preferences.put("stay_in_tray", False)
    assert QGuiApplication.quitOnLastWindowClosed()
    event = ByHand()
    with qtbot.waitSignal(shop_window.closed):
        shop_window.closeEvent(event)
    assert event.isAccepted()


def test_quit_in_the_menu_ends_it_even_while_hidden(
    tray: Tray, icon: FakeIcon, shop_window: MainWindow, qtbot: QtBot
) -> None:
    preferences.put("stay_in_tray", True)
    shop_window.closeEvent(ByHand())
    assert icon.menu is not None
    with qtbot.waitSignal(shop_window.closed):
        icon.menu.actions()[-1].trigger()
    assert icon.said[-1] == ("quit", "")
    assert not icon.shown


def test_a_desktop_without_a_tray_has_none(shop_window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", staticmethod(lambda: False))
    assert open_tray(lambda: shop_window, MainWindow.show, shop_window.context.signals, shop_window) is None
    assert not shop_window.hides_on_close()


def test_no_markup_reaches_the_desktop() -> None:
    assert plain("<b>#1042</b> & more") == "‹b›#1042‹/b› ＆ more"


def test_the_settings_have_their_switches(shop_window: MainWindow, qtbot: QtBot) -> None:
    from makerapp.ui.settings.notices_section import NoticesSection
    from makerapp.ui.settings.settings_dialog import SettingsDialog

    dialog = SettingsDialog(shop_window.context, "notices", shop_window)
    qtbot.addWidget(dialog)
    section = dialog.section
    assert isinstance(section, NoticesSection)
    section.stay.click()
    section.notices.click()
    section.reminder.edit.setText("7 am")
    section.reminder.edit.editingFinished.emit()
    assert (preferences.get("stay_in_tray"), preferences.get("notices")) == (True, False)
    assert preferences.get("reminder_time") == "07:00"
    assert shop.today()
    dialog.reject()
