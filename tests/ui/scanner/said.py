"""What is said of a scan in the window, and answered."""

from __future__ import annotations

from PySide6.QtTest import QTest

from makerapp.ui.fulfillment.wizard import FulfillmentWizard
from makerapp.ui.main_window import MainWindow
from tests.ui.hands import click

MUG, PLATE = "MUG-MOSS-350", "PLATE-IND-18"


def title(window: MainWindow) -> str:
    banner = window.scan_desk.banner
    return banner.heard.title if banner is not None else ""


def text(window: MainWindow) -> str:
    banner = window.scan_desk.banner
    return banner.heard.text if banner is not None else ""


def press(window: MainWindow, words: str) -> None:
    banner = window.scan_desk.banner
    assert banner is not None
    click(next(each for each in banner.buttons if each.text() == words))
    QTest.qWait(20)


def packed(wizard: FulfillmentWizard) -> list[tuple[int, int]]:
    return [(row.line.packed, row.line.to_send) for row in wizard.pick.rows.values()]
