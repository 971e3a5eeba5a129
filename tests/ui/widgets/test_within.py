from __future__ import annotations

from PySide6.QtWidgets import QDoubleSpinBox, QHBoxLayout, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import dump

from makerapp.ui.widgets.within import within


def test_however_deep_in_the_order_they_were_made(qtbot: QtBot) -> None:
    box = QWidget()
    qtbot.addWidget(box)
    inner = QWidget(box)
    fields = [QLineEdit("a", inner), QLineEdit("b", box)]
    QLabel("c", box)
    assert list(within(box, QLineEdit)) == fields
    assert [each.text() for each in within(box, QLabel)] == ["c"]


def test_each_goes_on_belonging_to_the_one_it_stands_in(qtbot: QtBot) -> None:
    box, amount = QWidget(), QDoubleSpinBox()
    qtbot.addWidget(box)
    QHBoxLayout(box).addWidget(amount)
    (field,) = within(box, QLineEdit)
    owners = [line for line in dump(field).splitlines() if line.startswith("parent")]
    assert all("QDoubleSpinBox" in each for each in owners), owners
