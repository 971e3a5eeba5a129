"""Whatever is changed in the settings by hand is saved at once, and Undo last change brings back what was there."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from makerapp.models.database import database, subscribe
from makerapp.paths import DataFolder
from makerapp.services import preferences, shop
from makerapp.settings import SETTINGS
from makerapp.ui.context import AppContext
from makerapp.ui.settings import index
from makerapp.ui.settings.settings_dialog import SettingsDialog
from makerapp.ui.signals import AppSignals
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.quantity_stepper import QuantityStepper

EDITORS = (QLineEdit, QPlainTextEdit, QComboBox, QCheckBox, QRadioButton, QuantityStepper)
# Fields that hold no setting: what is scanned or searched for.
NO_SETTING = {"Scan anything now", "Search settings"}
# A press on one asks in a window first; `test_days_section.py` does that.
ASKS = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"}


@pytest.fixture
def dialog(sample_data: DataFolder, qtbot: QtBot, look: object) -> Iterator[SettingsDialog]:
    signals = AppSignals()
    stop = subscribe(signals.changed.emit)
    context = AppContext(signals, THEME, sample_data, lambda *_args, **_more: None)
    found = SettingsDialog(context, "shop")
    qtbot.addWidget(found)
    found.show()
    yield found
    stop()
    found.close()


def stored() -> str:
    """All that is set, and the shop."""
    return json.dumps([{key: preferences.get(key) for key in SETTINGS}, vars(shop.profile())], default=str)


def value(editor: QWidget) -> Any:
    """What an editor shows."""
    if isinstance(editor, QLineEdit):
        return editor.text()
    if isinstance(editor, QPlainTextEdit):
        return editor.toPlainText()
    if isinstance(editor, QComboBox):
        return editor.currentIndex()
    if isinstance(editor, QuantityStepper):
        return editor.value()
    assert isinstance(editor, QCheckBox | QRadioButton)
    return editor.isChecked()


def change(qtbot: QtBot, editor: QWidget) -> bool:
    """Change it as a hand would; False where it has nothing else to be."""
    if isinstance(editor, QuantityStepper):
        before = editor.value()
        editor.setValue(before + 1)
        if editor.value() == before:
            editor.setValue(before - 1)
        return True
    if isinstance(editor, QLineEdit):
        # A time stays one, a sum stays one.
        text = "16:30" if ":" in editor.text() else f"{editor.text()}1"
        editor.selectAll()
        qtbot.keyClicks(editor, text)
        qtbot.keyClick(editor, Qt.Key.Key_Return)
        return True
    if isinstance(editor, QPlainTextEdit):
        editor.insertPlainText("More. ")
        return True
    if isinstance(editor, QComboBox):
        if editor.count() < 2:
            return False
        editor.setCurrentIndex((editor.currentIndex() + 1) % editor.count())
        editor.activated.emit(editor.currentIndex())
        return True
    assert isinstance(editor, QCheckBox | QRadioButton)
    if isinstance(editor, QRadioButton) and editor.isChecked():
        return False
    editor.click()
    return True


def editors(section: QWidget) -> list[QWidget]:
    """Everything in a section that holds a value, without the fields inside of others."""
    found = []
    for each in section.findChildren(QWidget):
        inner = any(isinstance(over, QComboBox | QuantityStepper) for over in parents(each))
        usable = each.isVisibleTo(section) and each.isEnabled() and each.accessibleName() not in NO_SETTING | ASKS
        if isinstance(each, EDITORS) and not inner and usable:
            found.append(each)
    return found


def parents(widget: QWidget) -> Iterator[QWidget]:
    over = widget.parentWidget()
    while over is not None:
        yield over
        over = over.parentWidget()


@pytest.mark.parametrize("key", list(index.SECTIONS))
def test_every_field_is_saved_and_taken_back(dialog: SettingsDialog, qtbot: QtBot, key: str) -> None:
    section = dialog.open_section(key)
    qtbot.wait(10)
    wrong: list[str] = []
    count = len(editors(section))
    for number in range(count):
        editor = editors(section)[number]
        name = f"{type(editor).__name__} {editor.accessibleName()}"
        before, shown = stored(), value(editor)
        if not change(qtbot, editor):
            continue
        dialog.saved.flush()
        if stored() == before and not dialog.saved.can_undo:
            wrong.append(f"{name}: not saved")
            continue
        if not dialog.saved.can_undo:
            wrong.append(f"{name}: can't be undone")
            continue
        while dialog.saved.can_undo:
            dialog.saved.undo()
        qtbot.wait(1)
        if stored() != before:
            wrong.append(f"{name}: not brought back")
        again = editors(section)[number]
        if value(again) != shown:
            wrong.append(f"{name}: shows {value(again)!r} instead of {shown!r}")
    assert wrong == []


def test_there_is_something_to_change_on_most_pages(dialog: SettingsDialog) -> None:
    counts: dict[str, int] = {key: len(editors(dialog.open_section(key))) for key in index.SECTIONS}
    assert sum(counts.values()) > 60
    # A copy that doesn't know where new versions are announced has its switch off.
    assert {key for key, count in counts.items() if not count} <= {"packing", "backup", "updates"}


def test_words_typed_are_saved_without_leaving_the_field(dialog: SettingsDialog, qtbot: QtBot) -> None:
    section: Any = dialog.open_section("slip")
    check: Callable[[], bool] = lambda: preferences.get("footer").endswith("Write!")  # noqa: E731
    qtbot.keyClicks(section.footer, "Write!")
    qtbot.waitUntil(check, timeout=2000)
    assert database.in_transaction() is False
