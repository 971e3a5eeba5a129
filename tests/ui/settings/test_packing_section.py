"""The shop's checklist: added, typed, moved and taken away; saved as typed, and taken back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from makerapp.services import preferences
from makerapp.ui.settings.packing_section import PackingSection
from makerapp.ui.settings.settings_dialog import SettingsDialog
from tests.ui.bench import Bench

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def dialog(bench: Bench, qtbot: QtBot) -> SettingsDialog:
    shown = SettingsDialog(bench.context, "packing", bench.window)
    qtbot.addWidget(shown)
    shown.show()
    return shown


def section_of(dialog: SettingsDialog) -> PackingSection:
    assert isinstance(dialog.section, PackingSection)
    return dialog.section


def test_checks_are_saved_as_they_are_typed(dialog: SettingsDialog, qtbot: QtBot) -> None:
    section = section_of(dialog)
    assert section.empty.isVisible()
    for text in ("Glaze checked", "Branded box"):
        qtbot.mouseClick(section.add_button, LEFT)
        qtbot.keyClicks(section.rows[-1].field, text)
    qtbot.waitUntil(lambda: preferences.get("checklist") == ["Glaze checked", "Branded box"])
    assert not section.empty.isVisible()
    assert [row.up.isEnabled() for row in section.rows] == [False, True]


def test_enter_goes_on_to_the_next_check(dialog: SettingsDialog, qtbot: QtBot) -> None:
    section = section_of(dialog)
    qtbot.mouseClick(section.add_button, LEFT)
    for text in ("Glaze checked", "Branded box"):
        qtbot.keyClicks(section.rows[-1].field, text)
        count = len(section.rows)
        qtbot.keyClick(section.rows[-1].field, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda count=count: len(section.rows) == count + 1)
    # Nor an empty one after an empty one, nor the dialog closed.
    qtbot.keyClick(section.rows[-1].field, Qt.Key.Key_Return)
    qtbot.wait(10)
    assert [row.field.text() for row in section.rows] == ["Glaze checked", "Branded box", ""]
    assert dialog.isVisible()


def test_checks_are_moved_taken_away_and_taken_back(dialog: SettingsDialog, qtbot: QtBot) -> None:
    preferences.put("checklist", ["a", "b", "c"])
    dialog.saved.changed.emit("checklist")
    section = section_of(dialog)
    qtbot.mouseClick(section.rows[2].up, LEFT)
    assert preferences.get("checklist") == ["a", "c", "b"]
    qtbot.mouseClick(section.rows[0].remove, LEFT)
    assert preferences.get("checklist") == ["c", "b"]
    qtbot.mouseClick(dialog.undo_button, LEFT)
    assert preferences.get("checklist") == ["a", "c", "b"]
    assert [row.field.text() for row in section.rows] == ["a", "c", "b"]


def test_a_list_has_an_end(dialog: SettingsDialog) -> None:
    preferences.put("checklist", [str(each) for each in range(12)])
    dialog.saved.changed.emit("checklist")
    assert not section_of(dialog).add_button.isEnabled()
