"""Trying a scanner in the settings: what arrives is shown as it came, and said what it is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from makerapp.services.paperwork.kinds import Kind
from makerapp.services.paperwork.wish import Wish
from makerapp.ui.orders import order_windows
from makerapp.ui.settings.scanner_section import ScannerSection
from makerapp.ui.settings.settings_dialog import SettingsDialog
from tests.ui.bench import Bench
from tests.ui.hands import click


@pytest.fixture
def dialog(bench: Bench, qtbot: QtBot) -> SettingsDialog:
    shown = SettingsDialog(bench.context, "scanner", bench.window)
    qtbot.addWidget(shown)
    shown.show()
    return shown


def section_of(dialog: SettingsDialog) -> ScannerSection:
    assert isinstance(dialog.section, ScannerSection)
    return dialog.section


def scan(dialog: SettingsDialog, text: str, qtbot: QtBot) -> ScannerSection:
    section = section_of(dialog)
    section.field.setFocus()
    qtbot.keyClicks(section.field, text)
    qtbot.keyClick(section.field, Qt.Key.Key_Return)
    return section


def test_a_scan_right_after_the_section_was_opened_is_taken(bench: Bench, qtbot: QtBot) -> None:
    dialog = SettingsDialog(bench.context, "shop", bench.window)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    dialog.items["shop"].setFocus()
    click(dialog.items["scanner"])
    assert QApplication.focusWidget() is section_of(dialog).field
    # Arrow keys go through the sections and past this one.
    dialog.items["scanner"].setFocus()
    dialog.items["scanner"].click()
    assert QApplication.focusWidget() is dialog.items["scanner"]


def test_a_card_is_known(dialog: SettingsDialog, qtbot: QtBot) -> None:
    assert not section_of(dialog).result.isVisible()
    section = scan(dialog, "MB:NEXT", qtbot)
    assert section.arrived.text() == "MB:NEXT"
    assert section.meaning.text() == "The NEXT card. Presses the green button."
    assert not section.hint.isVisible()
    # The scanner's own Enter closes nothing, and the field is ready for the next scan.
    assert dialog.isVisible()
    assert section.field.text() == ""


def test_a_scanner_of_another_language_is_told(dialog: SettingsDialog, qtbot: QtBot) -> None:
    section = scan(dialog, "MB;UNDO", qtbot)
    assert section.meaning.text().startswith("The UNDO card.")
    assert section.hint.isVisible()
    scan(dialog, "MB:UNDO", qtbot)
    assert not section.hint.isVisible()


def test_anything_else_is_shown_as_it_came(dialog: SettingsDialog, qtbot: QtBot) -> None:
    section = scan(dialog, "<b>hello</b>", qtbot)
    assert section.arrived.text() == "<b>hello</b>"
    assert section.arrived.textFormat() is Qt.TextFormat.PlainText
    assert section.meaning.text() == "No code of this shop."


def test_the_cards_are_printed_from_here(dialog: SettingsDialog, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    wishes: list[Wish] = []
    monkeypatch.setattr(order_windows, "print_papers", lambda _context, wish, _parent: wishes.append(wish))
    click(section_of(dialog).print_button)
    assert wishes == [Wish(kinds=(Kind.SCANNER_CARDS,))]
