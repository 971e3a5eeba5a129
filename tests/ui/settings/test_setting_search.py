"""The search over the settings: it knows every field, and the way to it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from makerapp.models.database import subscribe
from makerapp.paths import DataFolder
from makerapp.services.paperwork.papers import note_templates
from makerapp.ui.context import AppContext
from makerapp.ui.settings import index
from makerapp.ui.settings.setting_search import place_of
from makerapp.ui.settings.settings_dialog import SettingsDialog
from makerapp.ui.signals import AppSignals
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.field import Field
from tests.ui.bench import texts_of

# Ticks that are the values of a setting which is in the index by the words above them.
VALUES = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun", "Amazon", "Etsy", "Shopify"}


@pytest.fixture
def dialog(sample_data: DataFolder, qtbot: QtBot) -> Iterator[SettingsDialog]:
    signals = AppSignals()
    stop = subscribe(signals.changed.emit)
    context = AppContext(signals, THEME, sample_data, lambda *_args, **_more: None)
    found = SettingsDialog(context, "shop")
    qtbot.addWidget(found)
    found.show()
    found.activateWindow()
    qtbot.waitUntil(found.isActiveWindow)
    yield found
    stop()
    found.close()


def settings_shown(section: QWidget) -> set[str]:
    """What a section calls its settings: labels of fields, ticks, and headings over radio buttons."""
    fields = {each.label.text() for each in section.findChildren(Field)}
    ticks = {each.text() for each in section.findChildren(QCheckBox)}
    cards = {each.parentWidget() for each in section.findChildren(QRadioButton)}
    headings = {
        label.text()
        for card in cards
        if card is not None
        for label in card.findChildren(QLabel)
        if label.property("t") == "heading"
    }
    return (fields | ticks | headings) - VALUES - {""}


@pytest.mark.parametrize("key", list(index.SECTIONS))
def test_no_setting_is_left_out(dialog: SettingsDialog, key: str) -> None:
    section = dialog.open_section(key)
    known = {each.words for each in index.SETTINGS if each.section == key}
    assert settings_shown(section) - known == set()


@pytest.mark.parametrize("key", list(index.SECTIONS))
def test_every_name_leads_to_something_in_its_section(dialog: SettingsDialog, key: str) -> None:
    section = dialog.open_section(key)
    names = [each.words for each in index.SETTINGS if each.section == key]
    assert [words for words in names if place_of(section, words) is None] == []


def test_the_sections_are_those_of_the_dialog(dialog: SettingsDialog) -> None:
    assert {key: (each.icon, each.words) for key, each in index.SECTIONS.items()} == {
        key: maker[:2] for key, maker in dialog._makers.items()
    }


@pytest.mark.parametrize(
    ("text", "section", "words"),
    [
        ("dark", "look", "Colors"),
        ("signature", "note", "Signed"),
        ("vacation", "days", "Closed days"),
        ("eori", "post", "Your number at customs"),
        ("logo", "shop", "Logo"),
        ("font size", "look", "Text size"),
        ("postcode", "shop", "Return address"),
    ],
)
def test_found_by_what_people_call_it(text: str, section: str, words: str) -> None:
    assert index.find(text)[0][1:] == (section, words)


def test_enter_opens_the_first_one_at_its_field(dialog: SettingsDialog, qtbot: QtBot) -> None:
    QTest.keyClick(dialog, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert dialog.search.field.hasFocus()
    qtbot.keyClicks(dialog.search.field, "currency")
    assert dialog.lines.isHidden()
    qtbot.keyClick(dialog.search.field, Qt.Key.Key_Return)
    assert dialog.items["orders"].isChecked()
    assert dialog.focusWidget() is dialog.section.currency
    assert dialog.isVisible()


def test_esc_shows_the_sections_again_before_it_closes(dialog: SettingsDialog, qtbot: QtBot) -> None:
    qtbot.keyClicks(dialog.search.field, "paper")
    assert "Usual paper" in [line.word for line in dialog.search.lines]
    qtbot.keyClick(dialog.search.field, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert dialog.lines.isVisible()
    assert dialog.search.found.isHidden()


def test_down_goes_to_what_was_found(dialog: SettingsDialog, qtbot: QtBot) -> None:
    qtbot.keyClicks(dialog.search.field, "paper")
    qtbot.keyClick(dialog.search.field, Qt.Key.Key_Down)
    assert dialog.focusWidget() is dialog.search.lines[0]
    qtbot.keyClick(dialog.search.lines[0], Qt.Key.Key_Space)
    assert dialog.items["slip"].isChecked() or dialog.items["printers"].isChecked()


def test_nothing_found_says_so(dialog: SettingsDialog, qtbot: QtBot) -> None:
    qtbot.keyClicks(dialog.search.field, "zzyzx")
    assert any("zzyzx" in text for text in texts_of(dialog.search.found))


def test_an_undone_change_shows_its_section(dialog: SettingsDialog, qtbot: QtBot) -> None:
    section = dialog.open_section("note")
    assert section is dialog.section
    dialog.saved.set("print_note", False)
    dialog.open_section("backup")
    qtbot.mouseClick(dialog.undo_button, Qt.MouseButton.LeftButton)
    assert dialog.items["note"].isChecked()
    assert dialog.saved.get("print_note") is True
    assert note_templates.SETTING
