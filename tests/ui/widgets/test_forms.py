"""Fields, ticks, numbers, search: what the user types into."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

import makerapp.ui
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.check_box import CheckBox, ChoiceCard, ChoiceGroup, RadioButton
from makerapp.ui.widgets.combo_box import ComboBox
from makerapp.ui.widgets.elided_combo_box import ElidedComboBox
from makerapp.ui.widgets.field import Field
from makerapp.ui.widgets.quantity_stepper import QuantityStepper
from makerapp.ui.widgets.scroll_area import ScrollBody
from makerapp.ui.widgets.search_field import SearchField


@pytest.mark.parametrize(("density", "height"), [("compact", 32), ("normal", 36), ("touch", 48)])
def test_fields_are_as_high_as_buttons(look: QApplication, qtbot: QtBot, density: str, height: int) -> None:
    THEME.apply(look, density=density)
    combo = QComboBox()
    combo.addItem("A6 card")
    for widget in (QLineEdit("x"), combo, SearchField("Search orders"), QuantityStepper("Mug")):
        qtbot.addWidget(widget)
        widget.show()
        assert widget.sizeHint().height() == height, type(widget)


def test_thick_edge_does_not_move_the_text(qtbot: QtBot) -> None:
    edit = QLineEdit("BS3 4")
    field = Field("Postcode", edit)
    qtbot.addWidget(field)
    field.show()
    before = (edit.sizeHint(), edit.cursorRect().topLeft())
    field.set_error("This postcode looks too short.")
    assert (edit.sizeHint(), edit.cursorRect().topLeft()) == before


def test_error_is_said_and_taken_back(qtbot: QtBot) -> None:
    edit = QLineEdit()
    field = Field("Postcode", edit, "As on the parcel")
    qtbot.addWidget(field)
    field.show()
    assert edit.accessibleName() == "Postcode"
    assert edit.accessibleDescription() == "As on the parcel"
    field.set_error("The postcode is missing.")
    assert field.error_text() == "The postcode is missing."
    assert edit.accessibleDescription() == "The postcode is missing."
    assert edit.property("tone") == "danger"
    field.clear_error()
    assert field.error_text() == ""
    assert edit.property("tone") is None
    assert edit.accessibleDescription() == "As on the parcel"


def test_optional_says_so(qtbot: QtBot) -> None:
    field = Field("Note from the buyer", QPlainTextEdit(), optional=True)
    qtbot.addWidget(field)
    words = [label.text() for label in field.findChildren(type(field.label))]
    assert "optional" in words
    assert not any("*" in word for word in words)


@pytest.mark.parametrize("kind", [CheckBox, RadioButton])
def test_tick_shows_its_words_and_answers(qtbot: QtBot, kind: type[CheckBox | RadioButton]) -> None:
    tick = kind("Slip & note")
    qtbot.addWidget(tick)
    tick.show()
    assert tick.text() == tick.accessibleName() == "Slip & note"
    assert tick.sizeHint().height() >= 24
    qtbot.mouseClick(tick, Qt.MouseButton.LeftButton, pos=QPoint(8, tick.height() // 2))
    assert tick.isChecked()


def test_choosing_by_a_click_anywhere_on_the_card(qtbot: QtBot) -> None:
    box = QWidget()
    layout = QVBoxLayout(box)
    cards = [ChoiceCard("Royal Mail Tracked 48", "2–3 days", "£4.20"), ChoiceCard("Evri", "Drop-off", "£3.49")]
    group = ChoiceGroup(box)
    for number, card in enumerate(cards):
        layout.addWidget(card)
        group.add(card, number)
    qtbot.addWidget(box)
    box.show()
    cards[0].choose()
    place = cards[1].title.geometry()
    with qtbot.waitSignal(group.picked) as picked:
        qtbot.mouseClick(cards[1], Qt.MouseButton.LeftButton, pos=QPoint(cards[1].width() - 60, 8))
    assert picked.args == [1]
    assert [card.is_chosen() for card in cards] == [False, True]
    QApplication.processEvents()
    assert cards[1].title.geometry() == place, "the thicker edge must not move the words"
    assert cards[0].radio.accessibleName() == "Royal Mail Tracked 48, 2–3 days, £4.20"


def test_stepper_counts_within_its_bounds(qtbot: QtBot) -> None:
    stepper = QuantityStepper("Moss mug", 2, minimum=1, maximum=3)
    qtbot.addWidget(stepper)
    stepper.show()
    values: list[int] = []
    stepper.valueChanged.connect(values.append)
    qtbot.mouseClick(stepper.more, Qt.MouseButton.LeftButton)
    assert not stepper.more.isEnabled()
    qtbot.keyClick(stepper.edit, Qt.Key.Key_Up)
    qtbot.keyClick(stepper.edit, Qt.Key.Key_Down)
    qtbot.mouseClick(stepper.less, Qt.MouseButton.LeftButton)
    assert not stepper.less.isEnabled()
    assert values == [3, 2, 1]
    assert stepper.less.accessibleName() == "One less: Moss mug"


def test_tab_goes_through_a_stepper_as_one_reads_and_on(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    before, stepper, after = QLineEdit(), QuantityStepper("Mug", 3), QLineEdit()
    for widget in (before, stepper, after):
        column.addWidget(widget)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    before.setFocus()
    seen = []
    for _ in range(4):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        seen.append(window.focusWidget())
    assert seen == [stepper.less, stepper.edit, stepper.more, after]
    for _ in range(3):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Backtab)
    assert window.focusWidget() is stepper.less
    stepper.setFocus()
    assert window.focusWidget() is stepper.edit


def test_a_click_beside_a_field_hits_what_it_was_aimed_at(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    edit, button = QLineEdit(), QPushButton("Next")
    field = Field("Weight", edit)
    edit.editingFinished.connect(field.clear_error)
    column.addWidget(field)
    column.addWidget(button)
    column.addStretch(1)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    edit.setFocus()
    field.set_error("Write a whole number.")
    QTest.keyClicks(edit, "250")
    QTest.qWait(30)
    where = button.y()
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    with qtbot.waitSignal(button.clicked):
        QTest.mousePress(button, Qt.MouseButton.LeftButton)
        QTest.qWait(60)
        assert (field.error_text(), button.y()) == ("", where)
        QTest.mouseRelease(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: button.y() < where)


def test_stepper_takes_typed_numbers_and_forgets_nonsense(qtbot: QtBot) -> None:
    stepper = QuantityStepper("Moss mug", 2, minimum=1, maximum=50)
    qtbot.addWidget(stepper)
    stepper.show()
    stepper.edit.selectAll()
    qtbot.keyClicks(stepper.edit, "12x")
    assert stepper.value() == 12
    stepper.edit.clear()
    stepper.edit.editingFinished.emit()
    assert stepper.value() == 12
    assert stepper.edit.text() == "12"


def test_search_shows_its_key_or_a_cross(qtbot: QtBot) -> None:
    search = SearchField("Search orders")
    qtbot.addWidget(search)
    search.resize(248, 36)
    search.show()
    assert search._cap.isVisible()
    qtbot.keyClicks(search, "lindq")
    assert not search._cap.isVisible()
    assert search._clear.accessibleName() == "Clear search"
    qtbot.mouseClick(search._clear, Qt.MouseButton.LeftButton)
    assert search.text() == ""
    qtbot.keyClicks(search, "x")
    qtbot.keyClick(search, Qt.Key.Key_Escape)
    assert search.text() == ""


def test_the_wheel_goes_past_a_list_to_choose_from(qtbot: QtBot) -> None:
    area = ScrollBody()
    qtbot.addWidget(area)
    boxes = [ComboBox(), ElidedComboBox()]
    for box in boxes:
        box.addItems(["Logo band on top", "Words only"])
        area.body.addWidget(box)
    tall = QWidget()
    tall.setFixedHeight(2000)
    area.body.addWidget(tall)
    area.resize(300, 200)
    with qtbot.waitExposed(area):
        area.show()
    edit = QLineEdit()
    area.body.insertWidget(0, edit)
    QTest.qWait(1)
    edit.setFocus()
    for box in boxes:
        before = area.verticalScrollBar().value()
        middle = box.mapTo(area, box.rect().center())
        QTest.wheelEvent(area.windowHandle(), middle.toPointF(), QPoint(0, -30))
        assert box.currentText() == "Logo band on top"
        assert area.verticalScrollBar().value() > before
        assert not box.hasFocus()


def test_no_screen_has_a_list_that_the_wheel_changes() -> None:
    folder = Path(makerapp.ui.__file__).parent
    plain = [path.name for path in folder.rglob("*.py") if re.search(r"\bQComboBox\(", path.read_text("utf-8"))]
    assert sorted(plain) == ["gallery.py"]
