"""Which field a scanned number goes into, and what is left alone meanwhile."""

from __future__ import annotations

import shiboken6
from PySide6.QtWidgets import QLineEdit, QSpinBox, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from makerapp.services.scanned import Code, CodeKind
from makerapp.ui.scanner import desk


def test_the_only_field_for_numbers_takes_it_and_what_qt_made_stays_unknown_to_python(qtbot: QtBot) -> None:
    """What PySide finds in a page belongs to the page; the field inside a spin box goes with the box instead."""
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    box, field = QSpinBox(page), QLineEdit(page)
    field.setProperty(desk.TAKES_SCAN, "tracking")
    column.addWidget(box)
    column.addWidget(field)
    page.show()
    heard = desk._into_field(Code(CodeKind.UNKNOWN, "ZX 12"), page)
    assert heard is not None
    assert field.text() == "ZX 12"
    known = [each for each in shiboken6.getAllValidWrappers() if isinstance(each, QLineEdit)]
    assert [each for each in known if box.isAncestorOf(each)] == []
