"""The steps of a batch, one after the other: what is shown, what the green button does, what is kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from makerapp.services import batch_kept, fulfillment, order_editing, orders, packing, preferences, read_back, undo
from makerapp.services.fulfillment import Shipment
from makerapp.services.order_draft import draft_of
from makerapp.services.outcome import Outcome
from makerapp.ui.fulfillment import wizard_frame
from makerapp.ui.fulfillment.step import Step
from tests.ui.batch.batch_bench import BatchBench, some_orders
from tests.ui.bench import texts_of
from tests.ui.fulfillment.wizard_bench import ADDRESS, typed_in


def personalized(words: str = "for Ann") -> int:
    order_id = typed_in(("Mug", 1), made=False)
    draft = draft_of(order_id)
    order_editing.save(order_id, replace(draft, lines=(replace(draft.lines[0], personalization=words),)))
    orders.confirm(order_id)
    from makerapp.services import making

    making.mark_made(order_id)
    return order_id


def test_ready_orders_begin_with_picking(bench: BatchBench) -> None:
    bench.open(some_orders(3))
    page = bench.page
    assert bench.step == "pick"
    assert page.head.title.text() == "Pack 3 orders"
    assert page.head.line.text() == "9 items"
    assert page.pick.heading.text() == "Collect these for all 3 orders"
    assert [(row.line.title, row.line.to_send) for row in page.pick.rows.values()] == [("Mug", 6), ("Plate", 3)]
    assert page.panel.main_button.text() == "Print 3 slips"
    assert page.panel.order_head.number.text() == "3 orders"


def test_what_is_left_out_is_reviewed_and_mended(bench: BatchBench) -> None:
    fine, nowhere = some_orders(2)
    unpaid = typed_in(("Mug", 1), payment="awaiting")
    order_editing.fix_address(nowhere, replace(ADDRESS, postcode=""))
    bench.open([fine, unpaid, nowhere])
    page = bench.page
    assert bench.step == "review"
    assert page.review.heading.text() == "1 of 3 is ready"
    assert page.panel.main_button.text() == "Continue with 1"
    bench.click(page.review.fixes[unpaid, "pack_unpaid"])
    assert page.review.heading.text() == "2 of 3 are ready"
    assert bench.toasts.kinds == ["pack_unpaid"]
    bench.click(page.review.fixes[nowhere, "edit_address"])
    assert page.review.form.isVisible()
    assert page.review.form.fields["postcode"].hasFocus()
    bench.qtbot.keyClicks(page.review.form.fields["postcode"], "HR1 2TT")
    bench.click(page.review.form.save)
    assert page.review.heading.text() == "All 3 orders are ready"
    assert page.panel.main_button.text() == "Continue with 3"
    bench.ready()
    bench.green()
    assert bench.step == "pick"


def test_left_out_orders_stand_in_the_panel_of_the_next_step(bench: BatchBench) -> None:
    fine, unpaid = some_orders(1)[0], typed_in(("Mug", 1), payment="awaiting")
    bench.open([fine, unpaid])
    bench.green()
    assert bench.step == "pick"
    texts = texts_of(bench.page.panel)
    assert "Left out for now" in texts
    assert f"{bench.detail(unpaid).row.number} isn't paid yet" in texts
    assert "Show this one" in texts


def test_nothing_ready_leads_back(bench: BatchBench) -> None:
    ids = [typed_in(("Mug", 1), payment="awaiting") for _ in range(2)]
    bench.open(ids)
    assert bench.page.review.heading.text() == "None of the 2 orders is ready"
    assert bench.page.panel.main_button.text() == "Back to orders"
    bench.green()
    assert bench.closed == [False]


def test_pieces_are_collected_by_tap_tick_and_key(bench: BatchBench) -> None:
    bench.open(some_orders(2))
    page = bench.page
    mug, plate = page.pick.rows.values()
    bench.qtbot.mouseClick(mug, Qt.MouseButton.LeftButton, pos=QPoint(300, mug.height() // 2))
    assert page.pick.count.text() == "1 of 6 collected"
    assert mug.is_next
    bench.qtbot.mouseClick(mug, Qt.MouseButton.LeftButton, pos=mug._tick.geometry().center())
    assert mug.is_full
    assert plate.is_next
    plate.setFocus()
    bench.qtbot.keyClick(plate, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    assert page.pick.count.text() == "6 of 6 collected"
    bench.qtbot.keyClick(plate, Qt.Key.Key_Minus)
    assert page.pick.count.text() == "5 of 6 collected"
    bench.click(page.pick.tick_all)
    assert not page.pick.left_to_pick
    bench.qtbot.mouseClick(mug, Qt.MouseButton.LeftButton, pos=mug._tick.geometry().center())
    assert not mug.line.packed


def test_what_is_collected_and_typed_outlives_the_program(make_bench: Callable[[], BatchBench]) -> None:
    first = make_bench()
    ids = some_orders(2)
    first.open(ids)
    key = next(iter(first.page.pick.rows))
    first.page.picking.set(key, 3)
    first.page.leave()
    assert first.closed == [False]
    second = make_bench()
    second.open(ids)
    assert second.step == "pick"
    assert second.page.pick.rows[key].line.packed == 3
    second.page.go("ship")
    second.ready()
    row = second.page.ship.rows[ids[1]]
    second.qtbot.keyClicks(row.number, "AB123456785GB")
    second.click(second.page.ship.rows[ids[0]].tick)
    second.page.escape()
    third = make_bench()
    third.open(list(reversed(ids)))
    assert third.step == "ship"
    assert third.page.ship.rows[ids[1]].number.text() == "AB123456785GB"
    assert third.page.ship.rows[ids[1]].carrier.text() == "Royal Mail"
    assert third.page.ship.rows[ids[0]].tick.isChecked()
    assert third.page.ship.count.text() == "1 of 2 packed"


def test_other_orders_are_another_batch(bench: BatchBench) -> None:
    ids = some_orders(3)
    bench.open(ids)
    bench.page.picking.all()
    bench.page.leave()
    bench.open(ids[:2])
    assert bench.page.pick.left_to_pick == 6


def test_slips_print_in_one_run_and_the_next_step_comes(bench: BatchBench) -> None:
    bench.give_printer()
    ids = some_orders(3)
    bench.open(list(reversed(ids)))
    bench.green()
    assert bench.step == "ship"
    assert not bench.page.pick.left_to_pick
    assert len(bench.cups.jobs) == 1
    assert [len(bench.detail(each).prints) for each in ids] == [2, 2, 2]
    kinds = [event.kind for event in bench.detail(ids[0]).timeline]
    assert kinds[0] == "printed"


def test_a_printer_that_refuses_brings_its_banner(bench: BatchBench) -> None:
    bench.give_printer()
    bench.cups.refusal = (0x0507, "media-empty")
    bench.open(some_orders(2))
    bench.green()
    assert bench.step == "print"
    assert bench.banner
    assert bench.page.panel.main_button.text() == "Print again"
    assert not any(bench.detail(each).prints for each in bench.page.batch.ids)
    bench.give_printer()
    bench.green()
    assert bench.step == "ship"


def test_without_a_printer_the_pages_are_shown_and_can_be_skipped(bench: BatchBench) -> None:
    bench.open(some_orders(2))
    bench.green()
    assert bench.step == "print"
    bench.qtbot.waitUntil(lambda: bench.page.print.sheets is not None, timeout=10_000)
    bench.click(bench.page.panel.right_button)
    bench.ready()
    assert bench.step == "ship"


def in_ship(bench: BatchBench, ids: list[int]) -> None:
    bench.open(ids)
    bench.page.go("ship")
    bench.ready()


def test_all_are_shipped_as_one_and_taken_back_as_one(bench: BatchBench) -> None:
    ids = some_orders(4)
    in_ship(bench, ids)
    page = bench.page
    assert page.panel.main_button.text() == "Mark 4 as shipped"
    page.ship.use_for_all("Evri")
    bench.qtbot.keyClicks(page.ship.rows[ids[0]].number, "H00A1")
    bench.green()
    assert bench.step == "done"
    assert page.done.title.text() == "4 orders are on their way"
    assert page.done.line.text() == "Evri · 3 without a tracking number, you can add them later"
    assert page.done.undo.text() == "Undo all 4"
    assert page.panel.main_button.text() == "Back to Today"
    assert {bench.detail(each).row.status.value for each in ids} == {"shipped"}
    assert bench.detail(ids[0]).parcels[0].tracking_number == "H00A1"
    assert bench.toasts.kinds[-1] == "shipped"
    assert batch_kept.kept().ids == ()
    assert preferences.get("default_carrier") == "Evri"
    bench.click(page.done.undo)
    bench.ready()
    assert {bench.detail(each).row.status.value for each in ids} == {"processing"}
    assert bench.toasts.kinds[-1] == "undone"
    assert bench.step == "ship"
    assert page.ship.rows[ids[0]].number.text() == "H00A1"
    bench.green()
    assert bench.step == "done"
    bench.green()
    assert bench.closed == [True]


def test_an_undo_from_elsewhere_opens_the_parcels_again(bench: BatchBench) -> None:
    ids = some_orders(2)
    in_ship(bench, ids)
    bench.page.ship.use_for_all("Evri")
    bench.green()
    done = bench.toasts.shown[-1]
    assert isinstance(done, Outcome)
    undo.undo_batch(done.batch_id)
    bench.qtbot.waitUntil(lambda: bench.step == "ship")
    assert bench.page.batch.ids == tuple(ids)


def test_a_parcel_without_a_carrier_is_asked_about(bench: BatchBench) -> None:
    from makerapp.services import shop

    shop.save_profile(country="")
    preferences.put("default_carrier", "")
    ids = some_orders(2)
    in_ship(bench, ids)
    assert bench.page.ship.rows[ids[0]].carrier.text() == "Choose carrier"
    bench.green()
    assert bench.step == "ship"
    assert bench.banner.startswith("Who takes 2 of the parcels?")
    bench.page.ship.use_for_all("Royal Mail")
    assert not bench.banner
    bench.green()
    assert bench.step == "done"


def test_one_number_for_two_parcels_is_refused(bench: BatchBench) -> None:
    ids = some_orders(2)
    in_ship(bench, ids)
    bench.page.ship.use_for_all("Evri")
    for each in ids:
        bench.qtbot.keyClicks(bench.page.ship.rows[each].number, "H00A1")
    bench.green()
    assert "have the same tracking number" in bench.banner
    assert bench.page.ship.current_id() == ids[1]
    bench.page.ship.rows[ids[1]].number.clear()
    bench.qtbot.keyClicks(bench.page.ship.rows[ids[1]].number, "www.evri.com/track/1")
    bench.green()
    assert "web address" in bench.banner


def test_enter_in_a_number_packs_its_box_and_goes_on(bench: BatchBench) -> None:
    ids = some_orders(3)
    in_ship(bench, ids)
    rows = bench.page.ship.rows
    assert rows[ids[0]].number.hasFocus()
    bench.qtbot.keyClicks(rows[ids[0]].number, "AB123456785GB")
    bench.qtbot.keyClick(rows[ids[0]].number, Qt.Key.Key_Return)
    assert rows[ids[0]].tick.isChecked()
    assert rows[ids[1]].number.hasFocus()
    assert rows[ids[1]].is_current
    bench.qtbot.keyClick(rows[ids[1]].number, Qt.Key.Key_Return)
    assert not rows[ids[1]].tick.isChecked()
    assert rows[ids[2]].number.hasFocus()
    bench.qtbot.keyClick(rows[ids[2]].number, Qt.Key.Key_Up)
    assert rows[ids[1]].number.hasFocus()
    assert bench.detail(ids[1]).row.buyer in " ".join(texts_of(bench.page.panel))


def test_a_tick_can_be_taken_back(bench: BatchBench) -> None:
    ids = some_orders(2)
    in_ship(bench, ids)
    tick = bench.page.ship.rows[ids[0]].tick
    bench.click(tick)
    assert tick.isChecked()
    assert [line.packed for line in bench.detail(ids[0]).lines] == [2, 1]
    bench.click(tick)
    assert not tick.isChecked()
    assert [line.packed for line in bench.detail(ids[0]).lines] == [0, 0]


def test_words_are_read_back_before_a_box_is_closed(bench: BatchBench) -> None:
    ids = [personalized(), *some_orders(1), personalized("for Bo")]
    in_ship(bench, ids)
    page = bench.page
    page.ship.use_for_all("Evri")
    bench.click(page.ship.rows[ids[0]].tick)
    assert page.ship.reading.is_on
    assert page.panel.main_button.text() == "It says exactly this"
    bench.ready()
    bench.green()
    assert page.ship.rows[ids[0]].tick.isChecked()
    assert not page.ship.reading.is_on
    bench.green()
    assert page.ship.reading.is_on
    assert page.ship.reading.view.words[0].text() == "for Bo"
    assert page.ship.current_id() == ids[2]
    bench.click(page.panel.left_button)
    assert not page.ship.reading.is_on
    bench.ready()
    bench.green()
    bench.green()
    assert bench.step == "done"
    assert not read_back.unread(bench.detail(ids[2]))
    packed = next(event for event in bench.detail(ids[2]).timeline if event.kind == "packed")
    assert packed.facts["read_back"] == ["for Bo"]


def test_what_is_not_right_is_packed_by_itself(bench: BatchBench) -> None:
    ids = [personalized(), *some_orders(1)]
    in_ship(bench, ids)
    bench.click(bench.page.ship.rows[ids[0]].tick)
    bench.click(bench.page.panel.right_button)
    assert bench.to_wizard == [ids[0]]


def test_an_order_sent_elsewhere_drops_out(bench: BatchBench) -> None:
    from makerapp.services import shop

    ids = some_orders(3)
    in_ship(bench, ids)
    packing.pack_all(ids[1])
    fulfillment.ship(ids[1], Shipment("Evri", "", shop.today()))
    bench.qtbot.waitUntil(lambda: bench.page.batch.ids == (ids[0], ids[2]))
    bench.ready()
    assert list(bench.page.ship.rows) == [ids[0], ids[2]]
    assert bench.page.panel.main_button.text() == "Mark 2 as shipped"
    assert bench.page.batch.left_out[0].key == "sent"


def test_a_double_click_moves_one_step(bench: BatchBench, monkeypatch: pytest.MonkeyPatch) -> None:
    from makerapp.ui.widgets.buttons import MainButton

    monkeypatch.setattr(MainButton, "DEAF_MS", 400)
    unpaid = typed_in(("Mug", 1), payment="awaiting")
    bench.open([*some_orders(2), unpaid])
    bench.qtbot.mouseClick(bench.page.panel.main_button, Qt.MouseButton.LeftButton)
    bench.qtbot.mouseDClick(bench.page.panel.main_button, Qt.MouseButton.LeftButton)
    assert bench.step == "pick"


def test_the_steps_are_gone_back_to(bench: BatchBench) -> None:
    in_ship(bench, some_orders(2))
    page = bench.page
    wizard_frame.step_back(page)
    assert bench.step == "pick"
    page.stepper.step_clicked.emit(0)
    assert bench.step == "review"
    assert page.review.heading.text() == "All 2 orders are ready"


def test_tab_goes_as_one_reads(bench: BatchBench) -> None:
    ids = some_orders(2)
    in_ship(bench, ids)
    rows, panel = bench.page.ship.rows, bench.page.panel
    rows[ids[0]].tick.setFocus()
    seen = []
    for _ in range(6):
        seen.append(QApplication.focusWidget())
        bench.qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    first, second = rows[ids[0]], rows[ids[1]]
    assert seen == [first.tick, first.carrier, first.number, second.tick, second.carrier, second.number]
    assert QApplication.focusWidget() in (panel.order_head.more, panel.left_button)


def test_every_step_speaks_and_names_what_it_has(bench: BatchBench) -> None:
    ids = some_orders(2)
    in_ship(bench, ids)
    row = bench.page.ship.rows[ids[0]]
    number = bench.detail(ids[0]).row.number
    assert row.tick.accessibleName() == f"{number} is packed"
    assert row.number.accessibleName() == f"Tracking number of {number}"
    assert row.carrier.accessibleName().startswith(f"Carrier of {number}: ")
    assert "not packed" in row.accessibleName()
    assert bench.page.stepper.spoken() == "Step 4 of 5, Pack and ship"


def test_orders_of_one_buyer_get_a_parcel_each_and_it_is_said(bench: BatchBench) -> None:
    ids = some_orders(2)
    bench.open(ids)
    numbers = ", ".join(bench.detail(each).row.number for each in ids)
    said = f"2 orders go to Rosa Whitfield: {numbers}. Each gets its own parcel."
    assert said in texts_of(bench.page.panel)
    assert all(isinstance(step, Step) for step in bench.page.steps.values())
