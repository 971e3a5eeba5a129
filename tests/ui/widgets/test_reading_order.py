from __future__ import annotations

import gc
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete, isValid

import makerapp
from makerapp.ui.widgets.reading_order import put_in_order, stops


class Window(QWidget):
    """The foot is made first, then a row of two fields and a scroll area; a last field stands in no layout."""

    def __init__(self) -> None:
        super().__init__()
        self.foot = QPushButton("Save", self)
        self.left, self.right = QLineEdit(), QLineEdit()
        self.area = QScrollArea()
        self.inner = QPushButton("Inside")
        self.area.setWidget(self.inner)
        self.loose = QPushButton("Loose", self)
        column = QVBoxLayout(self)
        row = QHBoxLayout()
        row.addWidget(self.left)
        row.addWidget(self.right)
        column.addLayout(row)
        column.addWidget(self.area)
        column.addWidget(self.foot)


class Row(QWidget):
    """Layouts in layouts, and what only the collector can take apart."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.line, column = QHBoxLayout(self), QVBoxLayout()
        self.line.addLayout(column)
        inner = QHBoxLayout()
        column.addLayout(inner)
        self.field = QLineEdit(self)
        inner.addWidget(self.field)
        button = QPushButton("Go", self)
        button.clicked.connect(lambda _checked=False: self.field.clear())
        self.line.addWidget(button)


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    made = Window()
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def test_lines_from_the_left_and_what_is_loose_last(window: Window) -> None:
    expected = [window.left, window.right, window.area, window.inner, window.foot, window.loose]
    assert list(stops(window)) == expected
    put_in_order(window)
    window.left.setFocus()
    gone = []
    for _ in expected:
        gone.append(window.focusWidget())
        window.focusNextPrevChild(True)
    assert gone == expected


def test_what_python_holds_of_qts_own_widgets_outlives_the_widget_before(window: Window) -> None:
    viewport = window.area.viewport()
    put_in_order(window)
    delete(window.left)
    assert isValid(viewport)


def test_the_collector_finds_nothing_amiss_after_tab(qtbot: QtBot) -> None:
    """Asked for the items of layouts, PySide let go of the layouts among them; a collection later, it was a crash."""
    host = QWidget()
    qtbot.addWidget(host)
    column = QVBoxLayout(host)
    host.show()
    for turn in range(60):
        rows = [Row(host) for _ in range(3)]
        for row in rows:
            column.addWidget(row)
        put_in_order(host)
        gc.collect()
        for row in rows:
            row.deleteLater()
        del rows, row
        if turn % 2:
            gc.collect()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.mark.parametrize("asked", ["InFocusChain(", ".itemAt("])
def test_what_pyside_takes_into_its_keeping_is_never_asked_for(asked: str) -> None:
    """The next widget of Tab would belong to the one before, and the layouts in a layout to nobody: both crash."""
    asking = [
        str(file) for file in Path(makerapp.__file__).parent.rglob("*.py") if asked in file.read_text(encoding="utf-8")
    ]
    assert asking == []
