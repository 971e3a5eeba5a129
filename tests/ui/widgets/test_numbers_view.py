"""A table of figures: what it copies, how wide its columns are, what a cell says."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from makerapp.services.numbers import Numbers, amount, count, word
from makerapp.ui.widgets.numbers_view import NumbersView

SELECT = QItemSelectionModel.SelectionFlag.ClearAndSelect
ROWS = (("Mug", 1200, 345_600), ("Bowl", 8, 9_600), ("Plate", 0, 0))
NUMBERS = Numbers(
    "What sells", ("Item", "Pieces", "Amount"), tuple((word(a), count(b), amount(c, "GBP")) for a, b, c in ROWS)
)


@pytest.fixture
def view(qtbot: QtBot) -> NumbersView:
    made = NumbersView()
    qtbot.addWidget(made)
    made.resize(500, 200)
    made.show()
    made.show_numbers(NUMBERS)
    return made


def select(view: NumbersView, *cells: int) -> None:
    top, left, bottom, right = cells
    model = view.numbers_model
    view.selectionModel().select(QItemSelection(model.index(top, left), model.index(bottom, right)), SELECT)


def test_what_is_selected_is_copied_plainly(view: NumbersView, qtbot: QtBot) -> None:
    told: list[bool] = []
    view.copied.connect(lambda: told.append(True))
    select(view, 0, 0, 1, 1)
    qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Mug\t1200\nBowl\t8\n"
    assert told == [True]


def test_one_cell_copies_the_whole_table(view: NumbersView, qtbot: QtBot) -> None:
    view.setCurrentIndex(view.numbers_model.index(1, 1))
    assert view.selected_text() == "Item\tPieces\tAmount\nMug\t1200\t3456.00\nBowl\t8\t96.00\nPlate\t0\t0.00\n"
    qtbot.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert view.selected_text().startswith("Mug\t1200\t3456.00\n")


def test_columns_fill_the_width_and_scroll_where_they_cannot(view: NumbersView) -> None:
    assert sum(view.columnWidth(column) for column in range(3)) == view.viewport().width()
    view.resize(150, 200)
    assert sum(view.columnWidth(column) for column in range(3)) > view.viewport().width()
    assert view.horizontalScrollBar().maximum() > 0


def test_new_figures_keep_the_place(view: NumbersView) -> None:
    view.setCurrentIndex(view.numbers_model.index(1, 2))
    view.show_numbers(NUMBERS)
    assert (view.currentIndex().row(), view.currentIndex().column()) == (1, 2)
    view.show_numbers(Numbers("", ("Item",), ()))
    assert not view.currentIndex().isValid()
    view.grab()


def test_cells_are_read_with_row_and_heading(view: NumbersView) -> None:
    model = view.numbers_model
    said = model.data(model.index(0, 2), Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Mug, Amount: £3,456.00"
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Pieces"
    assert view.accessibleName() == "What sells"


def test_letters_of_a_scanner_search_nothing(view: NumbersView, qtbot: QtBot) -> None:
    view.setCurrentIndex(view.numbers_model.index(0, 0))
    qtbot.keyClicks(view, "plate")
    assert view.currentIndex().row() == 0
