"""What was changed in the calendar stands in a list, and each change can be taken back with the dates it moved."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from makerapp.models import queries
from makerapp.models.rows import ShipTo
from makerapp.services import closed_days, order_editing
from makerapp.services.closed_days import Closing
from makerapp.services.order_draft import LineDraft, OrderDraft, suggested_ship_by
from makerapp.ui.orders.undo_preview_dialog import UndoPreviewDialog
from makerapp.ui.settings.calendar_history_dialog import CalendarHistoryDialog
from tests.ui.bench import Bench, texts_of

ADDRESS = ShipTo("Rosa Whitfield", "", "3 Orchard Close", "", "", "Hereford", "", "HR1 2TT", "United Kingdom", "GB")


@pytest.fixture
def order_id(bench: Bench, frozen_clock: object) -> int:
    """One order whose date is the shop's own."""
    lines = (LineDraft(None, None, "Side plate", unit_price=1000),)
    return order_editing.create(OrderDraft(ADDRESS, lines, "GBP", ship_by=suggested_ship_by(()))).order_ids[0]


def _ship_by(order_id: int) -> date | None:
    return queries.rows([order_id])[0].ship_by


def test_a_closed_day_is_undone_with_the_dates_it_moved(bench: Bench, order_id: int, qtbot: QtBot) -> None:
    before = _ship_by(order_id)
    assert before is not None
    closed_days.close([Closing(before, before, "Fair")])
    assert _ship_by(order_id) != before
    dialog = CalendarHistoryDialog(bench.context, bench.window)
    qtbot.addWidget(dialog)
    dialog.show()
    (entry,) = dialog.timeline.entries
    assert entry.undo is not None

    def press() -> None:
        preview = QApplication.activeModalWidget()
        assert isinstance(preview, UndoPreviewDialog)
        qtbot.mouseClick(preview.undo, Qt.MouseButton.LeftButton)

    QTimer.singleShot(200, press)
    qtbot.mouseClick(entry.undo, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: _ship_by(order_id) == before)
    assert closed_days.periods() == ()
    assert len(dialog.timeline.entries) == 2
    dialog.close()


def test_an_untouched_calendar_says_so(bench: Bench, qtbot: QtBot) -> None:
    dialog = CalendarHistoryDialog(bench.context, bench.window)
    qtbot.addWidget(dialog)
    dialog.show()
    assert any("Nothing was changed yet." in text for text in texts_of(dialog))
    dialog.close()
