from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from makerapp.ui.theme import THEME
from makerapp.ui.widgets.dialog_shell import DialogShell
from makerapp.ui.widgets.elided_label import WrapLabel
from makerapp.ui.widgets.scroll_area import ScrollBody

LONG = "Its ship-by date has passed already, so it is best to write to the buyer before it is put aside. " * 3


class Hugging(DialogShell):
    hugs = True


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1100, 700)
    window.show()
    return window


def form(dialog: DialogShell) -> tuple[QLineEdit, WrapLabel]:
    field, label = QLineEdit(dialog), WrapLabel("", "secondary", dialog)
    column = QVBoxLayout()
    column.addWidget(field)
    column.addWidget(label)
    column.addStretch(1)
    dialog.write_head("Put on hold", "Maya")
    dialog.body.addLayout(column, 1)
    return field, label


def test_a_sheet_of_few_fields_is_as_high_as_they_need(qtbot: QtBot, window: QWidget) -> None:
    dialog = Hugging("Hold", 500, 600, window)
    _field, label = form(dialog)
    dialog.show()
    low = dialog.height()
    assert low < 250
    label.setText(LONG)
    qtbot.waitUntil(lambda: dialog.height() > low)


def test_longer_words_make_the_sheet_higher_before_they_squeeze_a_field(qtbot: QtBot, window: QWidget) -> None:
    dialog = DialogShell("Hold", 300, 150, window)
    field, label = form(dialog)
    label.setText(LONG)
    dialog.show()
    qtbot.waitUntil(lambda: field.height() >= field.sizeHint().height())
    assert label.height() >= label.heightForWidth(label.width())
    assert dialog.height() <= window.height()


def test_a_sheet_grows_with_what_it_scrolls_up_to_its_own_height(qtbot: QtBot, window: QWidget) -> None:
    dialog = Hugging("Refund", 400, 420, window)
    scroll = ScrollBody(dialog, padding=(0, 0, 0, 0))
    dialog.body.addWidget(scroll, 1)
    scroll.body.addWidget(QLineEdit(dialog))
    dialog.show()
    low = dialog.height()
    assert low < 200
    for count in range(3):
        scroll.body.addWidget(WrapLabel(f"{count} {LONG}", "secondary", dialog))
    qtbot.waitUntil(lambda: dialog.height() > low)
    for count in range(20):
        scroll.body.addWidget(WrapLabel(f"{count} {LONG}", "secondary", dialog))
    qtbot.waitUntil(lambda: scroll.verticalScrollBar().maximum() > 0)
    assert dialog.height() == 420


@pytest.mark.parametrize("kind", [Hugging, DialogShell])
def test_another_look_leaves_no_room_that_nothing_needs(
    qtbot: QtBot, window: QWidget, look: QApplication, kind: type[DialogShell]
) -> None:
    dialog = kind("Hold", 500, 300, window)
    _field, label = form(dialog)
    dialog.show()
    high = dialog.height()
    label.setText(LONG * 4)
    qtbot.waitUntil(lambda: dialog.height() > high)
    label.setText("")
    THEME.apply(look, scheme="dark")
    qtbot.waitUntil(lambda: dialog.height() == high)
    THEME.apply(look, text_percent=130)
    qtbot.waitUntil(lambda: dialog.height() > high)
    THEME.apply(look, text_percent=100)
    qtbot.waitUntil(lambda: dialog.height() == high)
