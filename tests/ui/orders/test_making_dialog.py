"""What is made? Counted, told where it comes from, marked."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from makerapp.errors import Refused
from makerapp.models.order import Status
from makerapp.services import making, undo
from makerapp.ui.orders.making_dialog import MakingDialog
from tests.ui.bench import Bench
from tests.ui.orders.shelf_bench import Shelf, fill_shelf


@pytest.fixture
def shelf(bench: Bench) -> Shelf:
    return fill_shelf()


@pytest.fixture
def dialog(bench: Bench, shelf: Shelf) -> MakingDialog:
    found = MakingDialog(bench.context, shelf.detail, bench.window)
    found.show()
    return found


def test_counting_tells_where_the_pieces_come_from(dialog: MakingDialog, shelf: Shelf) -> None:
    assert dialog.go.text() == "Mark as made"
    dialog.go.click()
    assert dialog.isVisible()
    assert dialog.hint.text().startswith("Nothing is counted yet.")
    assert list(dialog.rows.said()) == ["1 on the shelf, 2 needed"]
    dialog.rows.counts[shelf.lines[0]].setValue(2)
    dialog.rows.counts[shelf.lines[2]].setValue(1)
    assert list(dialog.rows.said()) == ["1 from the shelf, 1 newly made", "1 newly made"]
    assert dialog.go.text() == "Mark 3 as made"
    assert dialog.hint.text().startswith("The order stays in To make")
    assert shelf.on_hand(shelf.mug) == 1


def test_some_are_marked_and_the_next_time_fewer_are_left(
    bench: Bench, dialog: MakingDialog, shelf: Shelf, qtbot
) -> None:
    count = dialog.rows.counts[shelf.lines[2]]
    qtbot.mouseClick(count.more, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(count.more, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    assert dialog.result() == dialog.DialogCode.Accepted
    assert bench.said == ["Part of #1001 marked as made"]
    assert shelf.detail.row.status is Status.CONFIRMED
    again = MakingDialog(bench.context, shelf.detail, bench.window)
    assert "2 of 3 made" in again.rows.said()
    again.rows.counts[shelf.lines[2]].setValue(9)
    assert again.rows.pieces == {shelf.lines[2]: 1}
    undo.undo_batch(bench.toasts[0].undo_batch or 0)
    assert shelf.on_hand(shelf.vase) == 0


def test_all_of_it_goes_on_to_pack(bench: Bench, dialog: MakingDialog, shelf: Shelf, qtbot) -> None:
    qtbot.mouseClick(dialog.everything, Qt.MouseButton.LeftButton)
    assert dialog.hint.text() == "Then everything is made, and the order goes on to To pack."
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    assert shelf.detail.row.status is Status.PROCESSING
    assert bench.said == ["#1001 marked as made – now in To pack"]


def test_with_nothing_left_to_make_there_is_nothing_to_ask(bench: Bench, shelf: Shelf) -> None:
    making.mark_made(shelf.order_id)
    with pytest.raises(Refused, match="left to make"):
        MakingDialog(bench.context, shelf.detail, bench.window)
