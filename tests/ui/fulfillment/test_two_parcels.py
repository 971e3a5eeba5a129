"""Several parcels, several orders in one box, the shop's own checks: clicked through for real."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from makerapp.services import holding, order_editing, preferences, shop, undo
from makerapp.ui.widgets.elided_label import PlainLabel
from tests.ui.bench import texts_of
from tests.ui.fulfillment.wizard_bench import ADDRESS, WizardBench, pair, typed_in


def panel_says(bench: WizardBench) -> str:
    QApplication.processEvents()
    return " | ".join(texts_of(bench.wizard.panel))


def show_ship(bench: WizardBench) -> None:
    """From a packed box to Ship, without paper."""
    bench.green()
    if bench.step == "print":
        bench.click(bench.wizard.panel.right_button)
        bench.ready()
    assert bench.step == "ship"


def tick(bench: WizardBench, title: str, times: int = 1) -> None:
    row = next(row for row in bench.wizard.pick.rows.values() if row.line.title == title)
    for _ in range(times):
        bench.click(row)


# --- two parcels ------------------------------------------------------------------------------------------


def test_an_order_goes_in_two_parcels_one_after_the_other(bench: WizardBench) -> None:
    order_id = typed_in(("Mug", 2), ("Plate", 1))
    bench.open([order_id])
    tick(bench, "Mug")
    bench.click(bench.wizard.pick.in_two)
    bench.ready()
    assert bench.step == "print"
    bench.click(bench.wizard.panel.right_button)
    bench.ready()
    assert "the rest stays in To pack" in panel_says(bench)
    bench.wizard.ship.tracking.setText("RM1")
    bench.click(bench.wizard.ship.carriers.cards[0])
    bench.green()
    found = bench.detail(order_id)
    assert (found.row.status.value, found.row.fulfillment.value) == ("processing", "partly_fulfilled")
    assert bench.step == "pick"
    assert bench.wizard.pick.count.text() == "0 of 2 packed"
    assert bench.wizard.head.line.text().startswith("Rosa Whitfield · 2 of 3 items left")
    show_ship(bench)
    bench.wizard.ship.tracking.setText("RM2")
    bench.green()
    found = bench.detail(order_id)
    assert bench.step == "done"
    assert [parcel.tracking_number for parcel in found.parcels] == ["RM1", "RM2"]
    assert bench.toasts.kinds == ["partly_shipped", "shipped"]
    for _ in ("shipped", "packed", "partly shipped"):
        undo.undo_last()
    assert sum(line.to_send for line in bench.detail(order_id).lines) == 3


def test_nothing_ticked_is_asked_first(bench: WizardBench) -> None:
    bench.open([typed_in(("Mug", 2))])
    bench.click(bench.wizard.pick.in_two)
    assert "Tick only those items" in bench.banner
    assert bench.step == "pick"


def test_one_piece_cannot_go_in_two_parcels(bench: WizardBench) -> None:
    bench.open([typed_in(("Mug", 1))])
    assert not bench.wizard.pick.in_two.isVisible()


# --- together ---------------------------------------------------------------------------------------------


def test_two_orders_of_a_buyer_go_in_one_box(bench: WizardBench) -> None:
    bench.give_printer()
    first, second = pair()
    numbers = [bench.detail(each).row.number for each in (first, second)]
    bench.open([first])
    offer = bench.wizard.pick.together
    assert offer.banner is not None
    assert offer.banner.title.text() == f"Rosa has another order to this address: {numbers[1]} · 1 item"
    bench.click(offer.button)
    heads = [label.text() for label in bench.wizard.pick.findChildren(PlainLabel) if label.text() in numbers]
    assert heads == numbers
    assert bench.wizard.pick.count.text() == "0 of 3 packed"
    tick(bench, "Plate")
    assert bench.detail(second).lines[0].packed == 1
    bench.green()
    assert bench.step == "ship"
    assert bench.detail(first).row.is_packed
    assert bench.detail(second).row.is_packed
    # A slip for each order, and one note: one person opens the box.
    assert [[row.document for row in bench.detail(each).prints] for each in (first, second)] == [
        ["packing-slip", "thank-you-note"], ["packing-slip"],
    ]  # fmt: skip
    assert f"{numbers[0]} and {numbers[1]} go in this box" in panel_says(bench)
    bench.wizard.ship.copy_message.setChecked(True)
    bench.wizard.ship.tracking.setText("RM1")
    bench.click(bench.wizard.ship.carriers.cards[0])
    bench.green()
    assert bench.step == "done"
    assert bench.wizard.done.title.text() == f"{numbers[0]} and {numbers[1]} are on their way"
    assert f"your orders {numbers[0]} and {numbers[1]} are on their way" in QGuiApplication.clipboard().text()
    assert [bench.detail(each).row.status.value for each in (first, second)] == ["shipped", "shipped"]
    bench.click(bench.wizard.done.undo)
    assert [bench.detail(each).row.status.value for each in (first, second)] == ["processing", "processing"]


def test_packed_together_is_kept_and_taken_apart(make_bench: Callable[[], WizardBench]) -> None:
    first, second = pair()
    bench = make_bench()
    bench.open([first])
    bench.click(bench.wizard.pick.together.button)
    bench.wizard.leave()
    again = make_bench()
    again.open([first])
    assert len(again.wizard.pick.rows) == 2
    again.click(again.wizard.panel.right_button)
    assert len(again.wizard.pick.rows) == 1
    assert again.wizard.box_ids == (first,)
    assert second not in again.wizard.box_ids


def test_an_order_that_is_not_made_is_named_and_not_offered(bench: WizardBench) -> None:
    first, second = typed_in(("Mug", 1)), typed_in(("Plate", 1), made=False)
    bench.open([first])
    offer = bench.wizard.pick.together
    assert offer.banner is not None
    assert offer.button is None
    number = bench.detail(second).row.number
    assert offer.banner.text.text() == f"{number} still has to be confirmed and made."


def test_another_address_is_not_offered(bench: WizardBench) -> None:
    first, second = pair()
    order_editing.fix_address(second, replace(ADDRESS, line1="9 Mill Lane"))
    bench.open([first])
    assert not bench.wizard.pick.together.isVisible()


# --- checks -----------------------------------------------------------------------------------------------


def test_ticks_are_kept_and_recorded(make_bench: Callable[[], WizardBench]) -> None:
    preferences.put("checklist", ["Glaze checked", "Branded box", "Note on top"])
    order_id = typed_in(("Mug", 1))
    bench = make_bench()
    bench.open([order_id])
    checks = bench.wizard.pick.checks
    assert "3 checks not ticked yet" in panel_says(bench)
    click_box(bench, checks.boxes["Glaze checked"])
    click_box(bench, checks.boxes["Branded box"])
    assert "1 check not ticked yet" in panel_says(bench)
    bench.wizard.leave()
    again = make_bench()
    again.open([order_id])
    assert [box.isChecked() for box in again.wizard.pick.checks.boxes.values()] == [True, True, False]
    again.green()
    packed = next(event for event in again.detail(order_id).timeline if event.kind == "packed")
    assert (packed.facts["checked"], packed.facts["unchecked"]) == (["Glaze checked", "Branded box"], ["Note on top"])


def click_box(bench: WizardBench, box: QWidget) -> None:
    """At its square: the words may be shorter than the row."""
    bench.qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=box.rect().center() - box.rect().center() * 0.95)


def test_no_checklist_no_card(bench: WizardBench) -> None:
    bench.open([typed_in(("Mug", 1))])
    assert not bench.wizard.pick.checks.isVisible()


# --- weight and postage -------------------------------------------------------------------------------------


def test_the_weight_comes_from_the_products_until_one_is_typed(bench: WizardBench) -> None:
    order_id = bench.to_pack()[0]
    grams = sum((line.weight_grams or 0) * line.to_send for line in bench.detail(order_id).lines)
    bench.open([order_id])
    show_ship(bench)
    figures = bench.wizard.ship.figures
    assert figures.weight.grams == grams > 0
    figures.weight.selectAll()
    bench.qtbot.keyClicks(figures.weight, "1.2 kg")
    bench.qtbot.keyClicks(figures.cost, "4.20")
    bench.wizard.leave()
    bench.open([order_id])
    assert (figures.weight.grams, figures.cost.amount) == (1200, 420)
    bench.wizard.ship.tracking.setText("RM1")
    bench.green()
    (parcel,) = [each for each in bench.detail(order_id).parcels if not each.is_cancelled]
    assert (parcel.weight_grams, parcel.cost) == (1200, 420)


def test_a_weight_nobody_can_read_is_asked_again(bench: WizardBench) -> None:
    order_id = typed_in(("Mug", 1))
    bench.open([order_id])
    show_ship(bench)
    figures = bench.wizard.ship.figures
    assert figures.weight.text() == ""
    bench.qtbot.keyClicks(figures.weight, "heavy")
    bench.click(bench.wizard.ship.carriers.cards[0])
    bench.green()
    assert figures.weight_field.error_text() == "Write a weight, like 850 g or 1.2 kg."
    assert bench.detail(order_id).row.status.value == "processing"


# --- held -------------------------------------------------------------------------------------------------


def test_a_held_order_stops_at_review(bench: WizardBench) -> None:
    order_id = typed_in(("Mug", 1))
    holding.hold(order_id, shop.today() + timedelta(days=3), "waits for glaze")
    bench.open([order_id])
    assert bench.step == "review"
    assert any("On hold until" in each and "waits for glaze" in each for each in texts_of(bench.wizard.review))
    bench.click(bench.wizard.review.fixes["held"])
    assert bench.step == "pick"
    assert bench.detail(order_id).held_until is None


def test_tab_goes_from_the_rows_to_the_checks_and_on_to_the_panel(bench: WizardBench) -> None:
    preferences.put("checklist", ["Glaze checked"])
    pair()
    bench.open([typed_in(("Mug", 2))])
    bench.wizard.window().activateWindow()
    pick, panel = bench.wizard.pick, bench.wizard.panel
    row = pick.next_row
    assert row is not None
    bench.qtbot.waitUntil(row.hasFocus)
    bench.click(row)
    seen: list[QWidget | None] = []
    while panel.main_button not in seen and len(seen) < 20:
        focused = QApplication.focusWidget()
        assert focused is not None
        seen.append(focused)
        bench.qtbot.keyClick(focused, Qt.Key.Key_Tab)
    wanted = [row, row.less, pick.tick_all, pick.in_two, pick.checks.boxes["Glaze checked"]]
    assert seen[:5] == wanted
    assert seen[-3:] == [panel.left_button, panel.right_button, panel.main_button]
    assert pick.together.button is not None
    row.setFocus()
    bench.qtbot.keyClick(row, Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.focusWidget() is pick.together.button
