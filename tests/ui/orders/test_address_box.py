"""The box an address is pasted into."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from makerapp.services import address
from makerapp.ui.orders.address_box import AddressBox
from makerapp.ui.theme import THEME

FIVE_LINES = "Maya Lindqvist\n14 Quay Street\nFlat 3\nBristol BS1 6XN\nUnited Kingdom"


@pytest.mark.parametrize("percent", [90, 100, 115, 130])
def test_five_lines_need_no_scroll_bar(look: QApplication, qtbot: QtBot, percent: int) -> None:
    THEME.apply(look, text_percent=percent)
    box = AddressBox()
    qtbot.addWidget(box)
    box.set_ship_to(address.split_address(FIVE_LINES))
    box.resize(900, 400)
    box.show()
    text = box.findChild(QPlainTextEdit)
    assert text is not None
    text.setFocus()
    QApplication.processEvents()
    assert text.blockCount() == 5
    assert not text.verticalScrollBar().isVisible()
