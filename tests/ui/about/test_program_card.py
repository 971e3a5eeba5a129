"""The card about the program on the help page."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from makerapp import __version__
from makerapp.ui.about.about_dialog import AboutDialog
from makerapp.ui.about.check_dialog import CheckDialog
from makerapp.ui.about.program_card import ProgramCard
from makerapp.ui.about.whats_new_dialog import WhatsNewDialog
from makerapp.ui.help_page import HelpPage
from makerapp.ui.main_window import MainWindow
from makerapp.ui.widgets.dialog_shell import DialogShell
from tests.ui.hands import click


def card_of(window: MainWindow) -> ProgramCard:
    """The card, on the help page opened by its key."""
    QTest.keyClick(window, Qt.Key.Key_F1)
    page = window.pages.currentWidget()
    assert isinstance(page, HelpPage)
    return page.program


def opened_by(button: QPushButton) -> type[object]:
    """Press a button; which dialog it opened, which is closed again by Esc."""
    seen: list[type[object]] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, DialogShell)
        seen.append(type(dialog))
        QTest.keyClick(dialog, Qt.Key.Key_Escape)

    QTimer.singleShot(200, look)
    click(button)
    return seen[0]


def test_a_closed_dialog_does_not_stay_behind(shop_window: MainWindow) -> None:
    card = card_of(shop_window)
    for button in (card.about, card.news):
        opened_by(button)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert shop_window.findChildren(AboutDialog) == []
    assert shop_window.findChildren(WhatsNewDialog) == []


def test_help_tells_the_version(shop_window: MainWindow) -> None:
    assert card_of(shop_window).version.text() == f"Makerbench {__version__}"


def test_each_button_opens_its_dialog_and_esc_comes_back(shop_window: MainWindow) -> None:
    card = card_of(shop_window)
    for button, dialog in ((card.about, AboutDialog), (card.news, WhatsNewDialog), (card.check, CheckDialog)):
        assert button.isVisible()
        assert opened_by(button) is dialog
    assert shop_window.isVisible()
    assert shop_window.pages.currentWidget() is not shop_window.orders


def test_in_an_empty_shop_too(empty_window: MainWindow) -> None:
    assert opened_by(card_of(empty_window).about) is AboutDialog
