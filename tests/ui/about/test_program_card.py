"""The card about the program on the help page."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from makerapp import __version__
from makerapp.ui.help_page import HelpPage
from makerapp.ui.main_window import MainWindow


def test_help_tells_the_version(shop_window: MainWindow) -> None:
    QTest.keyClick(shop_window, Qt.Key.Key_F1)
    page = shop_window.pages.currentWidget()
    assert isinstance(page, HelpPage)
    assert page.program.version.text() == f"Makerbench {__version__}"
