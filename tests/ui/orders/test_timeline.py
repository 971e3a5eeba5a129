"""The timeline of the order window: what changed, filter, text, and going back, clicked on a real database."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from makerapp import clock
from makerapp.models import queries
from makerapp.models.detail import order_detail
from makerapp.models.order import Order, Status
from makerapp.models.rows import OrderDetail
from makerapp.services import fulfillment, making, messages, order_editing, orders, shop
from makerapp.services.event_groups import Group
from makerapp.services.order_draft import LineDraft, OrderDraft
from makerapp.ui.main_window import MainWindow
from makerapp.ui.orders import undo_asking
from makerapp.ui.orders.detail_dialog import OrderDetailDialog
from makerapp.ui.orders.timeline_entry import TimelineEntry
from makerapp.ui.orders.timeline_view import FIRST_SHOWN
from makerapp.ui.orders.undo_preview_dialog import UndoPreviewDialog
from makerapp.ui.widgets.elided_label import WrapLabel
from makerapp.ui.widgets.menu import Menu
from tests.services.conftest import ADDRESS
from tests.ui.bench import Bench


@pytest.fixture
def order_id(bench: Bench, frozen_clock: object) -> int:
    """Confirmed, a note, another date, made, shipped, and a message copied."""
    shop.save_profile(name="Fern & Clay", maker_name="Anna", currency="GBP", time_zone="Europe/London")
    lines = (LineDraft(None, None, "Moss mug", quantity=2, unit_price=2400),)
    found = order_editing.create(OrderDraft(ADDRESS, lines, "GBP", channel="etsy")).order_ids[0]
    orders.confirm(found)
    orders.add_note(found, "Ask about the glaze")
    orders.set_ship_by(found, date(2026, 12, 1), "kiln broke")
    making.mark_made(found)
    fulfillment.ship(found, fulfillment.Shipment("Evri", "Standard", date(2026, 11, 20), "H123"))
    messages.copied_message(found, "shipping")
    return found


@pytest.fixture
def window(bench: Bench, order_id: int, qtbot: QtBot) -> OrderDetailDialog:
    dialog = OrderDetailDialog(bench.context, order_id, (), bench.window)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


@pytest.fixture
def answered(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], list[UndoPreviewDialog]]:
    """Presses a button of each preview as it opens (``undo`` or ``keep``); gives the previews that opened."""
    opened: list[UndoPreviewDialog] = []

    def answer(button: str) -> list[UndoPreviewDialog]:
        def run(dialog: UndoPreviewDialog) -> int:
            dialog.show()
            opened.append(dialog)
            getattr(dialog, button).click()
            return dialog.result()

        monkeypatch.setattr(UndoPreviewDialog, "exec", run)
        return opened

    return answer


def detail(order_id: int) -> OrderDetail:
    found = order_detail(order_id)
    assert found is not None
    return found


def entry(dialog: OrderDetailDialog, title: str) -> TimelineEntry:
    return next(each for each in dialog.timeline.view.entries if each.accessibleName().startswith(title))


def press(qtbot: QtBot, button: QWidget | None) -> None:
    assert button is not None
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def choose(menu: Menu, start: str) -> None:
    """Press the line of a menu that starts like this."""
    next(action for action in menu.actions() if action.text().startswith(start)).trigger()
    menu.deleteLater()


# --- what changed ----------------------------------------------------------------------------------------------------


def test_a_short_change_is_said_at_once_with_its_reason(window: OrderDetailDialog) -> None:
    found = entry(window, "Ship-by date changed")
    assert found.fold is None
    assert found.text().endswith("→ Tue 1 Dec\nkiln broke")
    assert found.text().startswith("Ship-by date: ")


def test_several_changes_wait_behind_a_press(window: OrderDetailDialog, qtbot: QtBot) -> None:
    found = entry(window, "Shipped with Evri")
    assert found.text() == "Standard · H123"
    assert "2 changes" in found.accessibleName() or "Status: Processing → Shipped" in found.accessibleName()
    press(qtbot, found.fold)
    assert found.text().splitlines() == [
        "Standard · H123",
        "Status: Processing → Shipped",
        "Parcel added: 2 × Moss mug",
    ]
    press(qtbot, found.fold)
    assert found.text() == "Standard · H123"


def test_what_is_unfolded_stays_so_when_something_happens(window: OrderDetailDialog, qtbot: QtBot) -> None:
    press(qtbot, entry(window, "Shipped with Evri").fold)
    orders.add_note(window.order_id, "another")
    assert entry(window, "Shipped with Evri").is_unfolded
    assert not entry(window, "Ready to pack").is_unfolded


# --- filter ----------------------------------------------------------------------------------------------------------


def test_the_filter_counts_and_shows_one_kind(window: OrderDetailDialog, order_id: int) -> None:
    card = window.timeline
    everything = len(detail(order_id).timeline)
    assert card.filter.text() == f"All {everything}"
    offered = [action.text() for action in card.filter_menu().actions()]
    assert "Notes 1" in offered
    assert any(text.startswith("Status ") for text in offered)
    choose(card.filter_menu(), "Notes")
    assert [each.text() for each in card.view.entries] == ["Ask about the glaze"]
    assert (card.filter.text(), card.filter.isChecked()) == ("Notes 1", True)
    choose(card.filter_menu(), "Paper && messages")
    assert [each.accessibleName().split(",")[0] for each in card.view.entries] == ["Message for the buyer copied"]
    choose(card.filter_menu(), "All")
    assert len(card.view.entries) == everything
    assert not card.filter.isChecked()


def test_a_filter_that_finds_nothing_any_more_shows_all(window: OrderDetailDialog, bench: Bench, qtbot: QtBot) -> None:
    window.timeline.show_group(Group.NOTES)
    lines = (LineDraft(None, None, "Bowl", unit_price=900),)
    other = order_editing.create(OrderDraft(ADDRESS, lines, "GBP")).order_ids[0]
    window.show_order(other)
    assert window.timeline.view.group is None
    assert len(window.timeline.view.entries) == 1


def test_a_long_history_opens_with_its_newest_entries(window: OrderDetailDialog, order_id: int, qtbot: QtBot) -> None:
    for day in range(60):
        orders.add_note(order_id, f"day {day}")
    view = window.timeline.view
    assert len(view.entries) == FIRST_SHOWN
    assert view.entries[0].text() == "day 59"
    assert view.older.text().endswith("older entries")
    press(qtbot, view.older)
    assert len(view.entries) == len(detail(order_id).timeline)
    assert view.older.isHidden()


# --- as text ---------------------------------------------------------------------------------------------------------


def test_copied_without_and_with_private_notes(window: OrderDetailDialog, bench: Bench) -> None:
    choose(window.timeline.text_menu(), "Copy")
    text = QGuiApplication.clipboard().text()
    assert text.startswith("Order #1001")
    assert "Status: Processing → Shipped" in text
    assert "Ask about the glaze" not in text
    choose(window.timeline.text_menu(), "With my private notes")
    choose(window.timeline.text_menu(), "Copy")
    assert "Ask about the glaze" in QGuiApplication.clipboard().text()
    assert bench.said == ["Timeline copied", "Timeline copied"]


def test_saved_where_the_maker_says(window: OrderDetailDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def answer(_parent: QWidget, _title: str, start: str, _kinds: str) -> tuple[str, str]:
        asked.append(start)
        return str(tmp_path / "dispute"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    choose(window.timeline.text_menu(), "Save")
    assert Path(asked[0]).name == "Timeline 1001.txt"
    assert "→ Tue 1 Dec 2026" in (tmp_path / "dispute.txt").read_text(encoding="utf-8")


def test_a_disk_that_refuses_is_said(
    window: OrderDetailDialog, bench: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "no" / "t.txt"), ""))
    monkeypatch.setattr(QMessageBox, "exec", lambda box: told.append(box.text()))
    choose(window.timeline.text_menu(), "Save")
    assert told == ["The timeline couldn't be saved."]
    assert bench.said == []


# --- going back ------------------------------------------------------------------------------------------------------


def test_undo_shows_first_what_is_out_already(window: OrderDetailDialog, order_id: int, answered, qtbot: QtBot) -> None:
    opened = answered("keep")
    press(qtbot, entry(window, "Shipped with Evri").undo)
    (dialog,) = opened
    assert dialog.undo.text() == "Undo 1 step"
    assert any(text.startswith("Message for the buyer, copied today 12:00") for text in dialog.texts)
    assert detail(order_id).row.status is Status.SHIPPED


def test_an_older_entry_goes_back_with_all_since(
    window: OrderDetailDialog, order_id: int, bench: Bench, answered, qtbot: QtBot
) -> None:
    opened = answered("undo")
    found = entry(window, "Ready to pack")
    assert found.undo is None
    assert found.go_back is not None
    found.go_back.setFocus()
    qtbot.keyClick(found.go_back, Qt.Key.Key_Space)
    (dialog,) = opened
    assert dialog.windowTitle() == "Undo"
    assert dialog.undo.text() == "Undo 2 steps"
    assert "Status: Shipped → Confirmed" in dialog.texts
    assert "Parcel H123: sent → cancelled" in dialog.texts
    assert detail(order_id).row.status is Status.CONFIRMED
    assert bench.said == ["Undone: #1001 marked as made"]
    assert entry(window, "Ship-by date changed").undo is not None


def test_the_last_step_is_undone_at_once(window: OrderDetailDialog, order_id: int, answered, qtbot: QtBot) -> None:
    opened = answered("keep")
    orders.deliver(order_id)
    press(qtbot, entry(window, "Delivered").undo)
    assert opened == []
    assert detail(order_id).row.status is Status.SHIPPED


def test_ctrl_z_is_at_once_for_the_last_step_alone(
    window: OrderDetailDialog, order_id: int, answered, qtbot: QtBot
) -> None:
    opened = answered("keep")
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert opened == []
    assert detail(order_id).row.status is Status.PROCESSING
    lines = (LineDraft(None, None, "Bowl", unit_price=900),)
    order_editing.create(OrderDraft(ADDRESS, lines, "GBP"))
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(opened) == 1
    assert detail(order_id).row.status is Status.PROCESSING


def test_where_it_can_t_be_the_preview_says_why(window: OrderDetailDialog, order_id: int, answered, qtbot) -> None:
    opened = answered("keep")
    Order.update(ship_by=date(2026, 12, 9)).where(Order.id == order_id).execute()
    press(qtbot, entry(window, "Ship-by date changed").go_back)
    (dialog,) = opened
    assert not dialog.undo.isVisibleTo(dialog)
    assert dialog.keep.text() == "Close"
    said = [each.accessibleName() for each in dialog.findChildren(QWidget)]
    assert any("ship-by date is Wed 9 Dec now, not Tue 1 Dec" in name for name in said)


def test_every_control_of_timeline_and_preview_has_a_name(window: OrderDetailDialog, answered, qtbot: QtBot) -> None:
    opened = answered("keep")
    press(qtbot, entry(window, "Confirmed").go_back)
    for place in (window.timeline, opened[0]):
        for child in place.findChildren(QWidget):
            if child.focusPolicy() & Qt.FocusPolicy.TabFocus:
                assert child.accessibleName(), child


# --- Ctrl+Z in the main window ---------------------------------------------------------------------------------------


def test_ctrl_z_asks_nothing_for_what_was_done_since_the_start(
    shop_window: MainWindow, answered: Callable[[str], list[UndoPreviewDialog]]
) -> None:
    opened = answered("keep")
    order_id = shop_window.orders.table.current_id()
    assert order_id is not None
    assert shop_window.context.first_batch > 0
    orders.add_note(order_id, "from today")
    shop_window.actions_of_orders.undo_last()
    assert opened == []
    assert detail(order_id).timeline[0].kind == "undone"


def test_many_orders_of_another_day_are_told_as_one(
    bench: Bench, frozen_clock: object, answered: Callable[[str], list[UndoPreviewDialog]]
) -> None:
    lines = (LineDraft(None, None, "Bowl", unit_price=900),)
    ids = [order_editing.create(OrderDraft(ADDRESS, lines, "GBP")).order_ids[0] for _ in range(4)]
    orders.confirm_many(ids)
    context = replace(bench.context, first_batch=queries.newest_batch())
    opened = answered("undo")
    with clock.frozen(clock.utc_now() + timedelta(days=1)):
        assert undo_asking.undo_batch_asked(context, context.first_batch, bench.window)
    (dialog,) = opened
    assert dialog.undo.text() == "Undo for 4 orders"
    assert "4 × Confirmed" in dialog.texts
    assert any(text.endswith("Confirmed becomes Pending.") for text in dialog.texts)
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert {detail(each).row.status for each in ids} == {Status.PENDING}
    assert bench.said == ["Undone: 4 orders confirmed"]


def test_a_long_title_goes_on_in_another_line(window: OrderDetailDialog) -> None:
    entry = next(entry for entry in window.findChildren(TimelineEntry) if not entry.text())
    title = entry.findChild(WrapLabel)
    assert title is not None
    wide = title.fontMetrics().horizontalAdvance(title.text()) * 2
    line = title.fontMetrics().height()
    assert entry.heightForWidth(wide // 3) >= entry.heightForWidth(wide) + line
