"""Deleting for good, clicked through on a real database."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from makerapp.errors import EnvironmentProblem, Refused
from makerapp.models import backup
from makerapp.models.detail import order_detail
from makerapp.models.rows import ShipTo, View
from makerapp.services import cancelling, order_editing
from makerapp.services.order_draft import LineDraft, OrderDraft
from makerapp.ui.main_window import MainWindow
from makerapp.ui.orders import delete_dialog
from makerapp.ui.orders.delete_dialog import DeleteDialog
from makerapp.ui.orders.detail_dialog import OrderDetailDialog
from tests.ui.bench import Bench, texts_of

ROSA = ShipTo("Rosa Whitfield", "", "3 Orchard Close", "", "", "Hereford", "", "HR1 2TT", "", "GB")


@pytest.fixture
def order_id(bench: Bench, frozen_clock: object) -> int:
    """A cancelled order of which £9 are still due to the buyer."""
    made = order_editing.create(OrderDraft(ROSA, (LineDraft(None, None, "Bowl", unit_price=900),), "GBP")).order_ids[0]
    cancelling.cancel(made, "")
    return made


@pytest.fixture
def dialog(bench: Bench, qtbot: QtBot, order_id: int) -> DeleteDialog:
    shown = DeleteDialog(bench.context, order_id, bench.window)
    qtbot.addWidget(shown)
    shown.show()
    return shown


def test_it_says_what_is_at_stake(dialog: DeleteDialog) -> None:
    said = texts_of(dialog)
    assert "Undo can't bring it back." in said
    assert "£9.00 is still due to the buyer. Nothing will remind you of it." in said
    assert any(text.startswith("A backup is made and checked first") for text in said)


def test_the_number_is_the_yes(dialog: DeleteDialog, bench: Bench, order_id: int, qtbot: QtBot) -> None:
    qtbot.mouseClick(dialog.delete, Qt.MouseButton.LeftButton)
    assert dialog.field.error_text().startswith("Nothing is deleted yet.")
    qtbot.keyClicks(dialog.number, "100")
    assert dialog.field.error_text() == ""
    qtbot.keyClick(dialog.number, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.field.error_text().startswith("Nothing is deleted yet.")
    assert order_detail(order_id) is not None
    qtbot.keyClicks(dialog.number, "1")
    with qtbot.waitSignal(dialog.accepted):
        qtbot.mouseClick(dialog.delete, Qt.MouseButton.LeftButton)
    assert order_detail(order_id) is None
    qtbot.waitUntil(lambda: bool(bench.toasts))
    (toast,) = bench.toasts
    assert toast.text == "#1001 deleted for good"
    assert toast.undo_batch is None
    assert toast.action == "Show the backup"
    assert len(list(bench.context.data.backups.glob("before-deleting-*.sqlite3"))) == 1


def test_a_full_disk_keeps_the_order(
    dialog: DeleteDialog, order_id: int, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[object] = []

    def full(*_: object) -> None:
        raise EnvironmentProblem("The backup could not be made.", "Free some space and try again.")

    monkeypatch.setattr(backup, "save", full)
    monkeypatch.setattr(delete_dialog, "tell", lambda _parent, fault: told.append(fault))
    qtbot.keyClicks(dialog.number, "#1001")
    qtbot.mouseClick(dialog.delete, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(told))
    assert order_detail(order_id) is not None
    assert dialog.isVisible()
    assert dialog.delete.isEnabled()
    assert dialog.number.isEnabled()


def test_keeping_it_changes_nothing(dialog: DeleteDialog, order_id: int, qtbot: QtBot) -> None:
    qtbot.mouseClick(dialog.keep, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()
    assert order_detail(order_id) is not None


def test_from_the_order_window_both_close_and_the_main_window_says_so(shop_window: MainWindow, qtbot: QtBot) -> None:
    shop_window.show_view(View.DELIVERED)
    order_id = shop_window.orders.model.id_at(0)
    found = order_detail(order_id)
    assert found is not None

    def choose() -> None:
        window = QApplication.activeModalWidget()
        assert isinstance(window, OrderDetailDialog)
        QTimer.singleShot(100, confirm)
        entries = window.order_head.more_menu.actions()
        next(each for each in entries if each.text() == "Delete for good…").trigger()

    def confirm() -> None:
        asked = QApplication.activeModalWidget()
        assert isinstance(asked, DeleteDialog)
        asked.number.setText(found.row.number)
        asked.delete.click()

    QTimer.singleShot(100, choose)
    shop_window.actions_of_orders.open(order_id)
    toast = shop_window.toasts.toast
    qtbot.waitUntil(toast.isVisible)
    assert toast.title.text() == f"{found.row.number} deleted for good"
    assert order_detail(order_id) is None
    assert QApplication.activeModalWidget() is None
    assert shop_window.orders.model.id_at(0) != order_id


def test_an_open_order_is_refused_before_anything_is_asked(bench: Bench, order_id: int) -> None:
    cancelling.reopen(order_id)
    with pytest.raises(Refused, match="only Cancelled and Delivered"):
        DeleteDialog(bench.context, order_id, bench.window)
