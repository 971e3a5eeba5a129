"""What every list of rows does by key and mouse, with the plainest list there is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QStringListModel, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QHeaderView
from pytestqt.qtbot import QtBot

from makerapp.ui.widgets.list_table import ListTable, RowDelegate


class Plain(ListTable):
    """Ids are ten times the row."""

    def id_at(self, row: int) -> int | None:
        return row * 10 if 0 <= row < 3 else None


@pytest.fixture
def table(qtbot: QtBot) -> Plain:
    model = QStringListModel(["a", "b", "c"])
    table = Plain(model, RowDelegate(), QHeaderView(Qt.Orientation.Horizontal))  # type: ignore[arg-type]
    model.setParent(table)
    qtbot.addWidget(table)
    table.look_changed()
    table.show()
    return table


def test_keys_go_to_the_ends_and_open(table: Plain, qtbot: QtBot) -> None:
    opened: list[int] = []
    table.opened.connect(opened.append)
    qtbot.keyClick(table, Qt.Key.Key_End)
    assert table.current_id() == 20
    qtbot.keyClick(table, Qt.Key.Key_Return)
    qtbot.keyClick(table, Qt.Key.Key_Home)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    qtbot.keyClick(table, Qt.Key.Key_C)
    assert (opened, table.current_id()) == ([20, 0], 0)


def test_no_row_is_current_and_nothing_opens(table: Plain, qtbot: QtBot) -> None:
    changed: list[object] = []
    table.select_row(1)
    table.current_changed.connect(changed.append)
    table.select_row(-1)
    with qtbot.assertNotEmitted(table.opened):
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert (table.current_id(), changed) == (None, [None])


def test_the_menu_is_of_the_row_clicked_or_of_the_current_one(table: Plain) -> None:
    asked: list[int] = []
    table.menu_wanted.connect(lambda row_id, _place: asked.append(row_id))
    place = QPoint(5, table.rowViewportPosition(2) + 3)
    reasons = QContextMenuEvent.Reason
    by_mouse = QContextMenuEvent(reasons.Mouse, place, table.viewport().mapToGlobal(place))
    QApplication.sendEvent(table.viewport(), by_mouse)
    table.select_row(1)
    QApplication.sendEvent(table.viewport(), QContextMenuEvent(reasons.Keyboard, QPoint(), QPoint()))
    assert asked == [20, 10]
