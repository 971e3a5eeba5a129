"""The whole way of an order, clicked and keyed, on a real database file."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QWidget

from makerapp.models.queries import ListQuery, ids
from makerapp.models.rows import View
from makerapp.services import cancelling, fulfillment, packing, preferences, undo
from makerapp.services.fulfillment import Shipment
from makerapp.services.shop import today
from makerapp.ui.fulfillment import wizard_frame
from makerapp.ui.widgets.buttons import MainButton
from tests.ui.fulfillment.wizard_bench import PRINTER, WizardBench


def corner(bench: WizardBench) -> tuple[QPoint, int, int]:
    """Where the green button is in the window."""
    button = bench.wizard.panel.main_button
    return button.mapTo(bench.wizard, QPoint(0, 0)), button.width(), button.height()


def test_three_presses_pack_print_and_ship_and_the_button_stays(bench: WizardBench) -> None:
    bench.give_printer()
    queue = bench.to_pack()
    bench.open(queue)
    assert bench.step == "pick"
    place = corner(bench)
    bench.green()
    assert bench.step == "ship"
    assert corner(bench) == place
    assert bench.printed_with == ["media=iso_a4_210x297mm", "print-scaling=none", "sides=one-sided"]
    bench.green()
    assert bench.step == "done"
    assert corner(bench) == place
    detail = bench.detail(queue[0])
    assert detail.row.status.value == "shipped"
    assert [each.document for each in detail.prints] == ["packing-slip", "thank-you-note"]
    assert {each.printer for each in detail.prints} == {PRINTER}
    assert bench.toasts.kinds == ["shipped"]
    assert bench.wizard.isActiveWindow()
    assert bench.wizard.done.title.hasFocus()
    bench.green()
    assert bench.step == "pick"
    assert bench.wizard.detail.row.id == queue[1]
    assert corner(bench) == place


def test_keyboard_only(bench: WizardBench) -> None:
    bench.give_printer()
    order_id = bench.to_pack()[0]
    bench.open([order_id])
    keys = bench.qtbot.keyClick
    rows = list(bench.wizard.pick.rows.values())
    assert rows[0].hasFocus()
    keys(rows[0], Qt.Key.Key_Space)
    keys(rows[0], Qt.Key.Key_Plus)
    assert rows[0].line.packed == 2
    assert rows[1].hasFocus()
    keys(rows[1], Qt.Key.Key_Plus)
    keys(rows[1], Qt.Key.Key_Minus)
    assert rows[1].line.packed == 0
    keys(rows[1], Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    bench.ready()
    assert bench.step == "ship"
    assert bench.wizard.ship.tracking.hasFocus()
    bench.qtbot.keyClicks(bench.wizard.ship.tracking, "AB123456785GB")
    keys(bench.wizard.ship.tracking, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    bench.ready()
    assert bench.step == "done"
    assert bench.detail(order_id).parcels[-1].tracking_number == "AB123456785GB"
    keys(bench.wizard.done.title, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert bench.closed == [order_id]


def test_a_double_click_advances_one_step(bench: WizardBench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(MainButton, "DEAF_MS", 400)
    bench.give_printer()
    bench.open(bench.to_pack())
    bench.green()
    button = bench.wizard.panel.main_button
    bench.click(button)
    bench.click(button)
    bench.wizard.press_main()
    bench.qtbot.keyClick(button, Qt.Key.Key_Space)
    assert bench.step == "done"
    assert bench.wizard.detail.row.number == "#1001"


def test_rows_count_on_tap_right_click_and_minus(bench: WizardBench) -> None:
    bench.open(bench.to_pack())
    row = next(iter(bench.wizard.pick.rows.values()))
    bench.qtbot.waitUntil(lambda: row.height() >= 88, timeout=2000)
    assert row.is_next
    for _ in range(4):
        bench.click(row)
    assert row.line.packed == row.line.to_send == 2
    assert not row.is_next
    bench.click(row.less)
    assert row.line.packed == 1
    row.contextMenuEvent(_right_click(row))
    assert row.line.packed == 0
    assert bench.wizard.pick.count.text() == "0 of 3 packed"
    bench.click(bench.wizard.pick.tick_all)
    assert bench.wizard.pick.count.text() == "3 of 3 packed"


def test_a_long_press_takes_one_out(bench: WizardBench) -> None:
    bench.open(bench.to_pack())
    row = next(iter(bench.wizard.pick.rows.values()))
    bench.click(row)
    bench.qtbot.mousePress(row, Qt.MouseButton.LeftButton)
    bench.qtbot.waitUntil(lambda: row.line.packed == 0, timeout=3000)
    bench.qtbot.mouseRelease(row, Qt.MouseButton.LeftButton)
    assert row.line.packed == 0


def _right_click(widget: QWidget):
    from PySide6.QtGui import QContextMenuEvent

    return QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(5, 5), widget.mapToGlobal(QPoint(5, 5)))


def test_progress_is_kept_over_a_restart(make_bench: Callable[[], WizardBench]) -> None:
    first = make_bench()
    order_id = first.to_pack()[0]
    first.open([order_id])
    first.click(next(iter(first.wizard.pick.rows.values())))
    first.qtbot.keyClick(first.wizard, Qt.Key.Key_Escape)
    assert first.closed == [order_id]
    first.wizard.close()

    second = make_bench()
    second.give_printer()
    second.open([order_id])
    assert second.step == "pick"
    assert next(iter(second.wizard.pick.rows.values())).line.packed == 1
    second.green()
    second.qtbot.keyClicks(second.wizard.ship.tracking, "H00ABC")
    second.qtbot.keyClicks(second.wizard.ship.memo, "Left at the counter")
    second.wizard.ship.carriers.choose("Evri")
    second.click(second.wizard.panel.right_button)
    assert second.closed == [order_id]
    assert second.detail(order_id).row.is_packed
    second.wizard.close()

    third = make_bench()
    third.open([order_id])
    assert third.step == "ship"
    assert third.wizard.ship.shipment == Shipment("Evri", "Tracked 48", today(), "H00ABC", "Left at the counter", 1320)


def test_what_is_typed_is_kept_while_it_is_typed(bench: WizardBench) -> None:
    bench.give_printer()
    order_id = bench.to_pack()[0]
    bench.open([order_id])
    bench.green()
    bench.qtbot.keyClicks(bench.wizard.ship.tracking, "XY12")
    bench.qtbot.waitUntil(lambda: bench.detail(order_id).packing.get("tracking_number") == "XY12", timeout=3000)
    bench.qtbot.keyClicks(bench.wizard.ship.tracking, "34")
    assert bench.wizard.ship.tracking.text() == "XY1234"


def test_back_by_key_disc_and_button(bench: WizardBench) -> None:
    bench.give_printer()
    bench.open(bench.to_pack())
    bench.green()
    bench.qtbot.keyClick(bench.wizard.ship.tracking, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert bench.step == "pick"
    bench.ready()
    bench.green()
    stepper = bench.wizard.stepper
    bench.qtbot.mouseClick(stepper, Qt.MouseButton.LeftButton, pos=stepper.step_rect(2).center().toPoint())
    assert bench.step == "print"
    bench.ready()
    assert bench.wizard.panel.main_button.text() == "Print 2 pages"
    bench.click(bench.wizard.panel.left_button)
    assert bench.step == "pick"
    bench.qtbot.mouseClick(stepper, Qt.MouseButton.LeftButton, pos=stepper.step_rect(4).center().toPoint())
    assert bench.step == "pick"


def test_the_queue_is_turned_by_keys(bench: WizardBench) -> None:
    queue = bench.to_pack()
    bench.open(queue)
    key = bench.qtbot.keyClick
    key(bench.wizard, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert bench.wizard.detail.row.id == queue[1]
    assert bench.wizard.head.place.text() == f"Order 2 of {len(queue)}"
    key(bench.wizard, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    key(bench.wizard, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    assert bench.wizard.detail.row.id == queue[0]


def test_the_last_order_ends_the_work(bench: WizardBench) -> None:
    bench.give_printer()
    order_id = bench.to_pack()[-1]
    bench.open([order_id])
    bench.green()
    bench.green()
    assert bench.wizard.panel.main_button.text() == "Back to Today"
    bench.click(bench.wizard.panel.main_button)
    assert bench.closed == [order_id]


@pytest.mark.parametrize("how", ["button", "undo"])
def test_undone_shipping_goes_back_to_ship_with_what_was_typed(bench: WizardBench, how: str) -> None:
    bench.give_printer()
    order_id = bench.to_pack()[0]
    bench.open([order_id])
    bench.green()
    bench.qtbot.keyClicks(bench.wizard.ship.tracking, "AB1")
    bench.green()
    assert bench.step == "done"
    if how == "button":
        bench.click(bench.wizard.done.undo)
    else:
        undo.undo_last()
    assert bench.step == "ship"
    assert bench.detail(order_id).row.status.value == "processing"
    bench.ready()
    bench.green()
    assert bench.step == "done"


def test_shipped_elsewhere_meanwhile_is_said(bench: WizardBench) -> None:
    queue = bench.to_pack()
    bench.open(queue)
    fulfillment.ship(queue[0], Shipment("Royal Mail", "", today(), "RM55"))
    assert "#1001 is already shipped" in bench.banner
    assert "RM55" in bench.banner
    bench.ready()
    bench.green()
    assert bench.wizard.detail.row.id == queue[1]
    assert bench.banner == ""


def test_cancelled_and_gone_meanwhile_are_said(bench: WizardBench) -> None:
    queue = bench.to_pack()
    bench.open(queue)
    cancelling.cancel(queue[0], "")
    assert bench.banner.startswith("#1001 is cancelled")
    bench.wizard.escape()
    assert bench.closed == [queue[0]]


def test_a_cancelled_order_opens_with_the_reason(bench: WizardBench) -> None:
    order_id = bench.to_pack()[0]
    cancelling.cancel(order_id, "")
    bench.open([order_id])
    assert "#1001 is cancelled" in bench.banner


def test_an_address_corrected_elsewhere_shows_at_once(bench: WizardBench) -> None:
    from dataclasses import replace

    from makerapp.services import order_editing

    bench.give_printer()
    order_id = bench.to_pack()[0]
    bench.open([order_id])
    bench.green()
    bench.qtbot.keyClicks(bench.wizard.ship.tracking, "AB1")
    order_editing.fix_address(order_id, replace(bench.wizard.detail.ship_to, city="Bath"))
    assert bench.wizard.detail.ship_to.city == "Bath"
    assert bench.wizard.ship.tracking.text() == "AB1"


def test_every_control_has_a_name(bench: WizardBench) -> None:
    bench.give_printer(chosen=False)
    queue = ids(ListQuery(View.TO_MAKE, today()), 0, 1) + bench.to_pack()
    bench.open(queue)
    for _ in range(5):
        for kind in (QAbstractButton, QLineEdit, QComboBox):
            for control in bench.wizard.findChildren(kind):
                inside = isinstance(control.parent(), QComboBox) or control.objectName().startswith("qt_")
                assert inside or not control.isVisible() or control.accessibleName() or control.text(), control
        bench.green()


def test_no_slip_is_printed_twice_by_impatience(bench: WizardBench) -> None:
    bench.give_printer()
    bench.cups.pause = 0.2
    bench.open(bench.to_pack())
    bench.click(bench.wizard.panel.main_button)
    bench.click(bench.wizard.panel.main_button)
    bench.ready()
    assert len(bench.cups.jobs) == 1


def test_preview_first_where_the_maker_wants_it(bench: WizardBench) -> None:
    bench.give_printer()
    preferences.put("preview_before_printing", True)
    bench.open(bench.to_pack())
    bench.green()
    assert bench.step == "print"
    assert bench.wizard.print.view.page_count == 2
    bench.green()
    assert bench.step == "ship"


def test_packed_is_recorded_once(bench: WizardBench) -> None:
    bench.give_printer()
    order_id = bench.to_pack()[0]
    bench.open([order_id])
    bench.green()
    wizard_frame.step_back(bench.wizard)
    bench.ready()
    bench.green()
    assert [each.kind for each in bench.detail(order_id).timeline].count("packed") == 1
    assert packing.open_packing(order_id) == "ship"
