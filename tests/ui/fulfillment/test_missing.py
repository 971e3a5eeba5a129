"""Something isn't there: send the rest, wait, or take it off."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QStyleOptionButton

from makerapp.services.shortage_offers import Answer, Choice, StandIn
from makerapp.ui.fulfillment import wizard_frame
from makerapp.ui.fulfillment.missing_dialog import MissingDialog, act_on
from makerapp.ui.orders.shortage_dialog import ShortageDialog
from makerapp.ui.theme import THEME
from tests.ui.fulfillment.wizard_bench import WizardBench
from tests.ui.orders.shelf_bench import fill_shelf, product


@pytest.fixture
def opened(bench: WizardBench) -> WizardBench:
    """Order #1001 (2 mugs, 1 plate) on the bench, the mugs in the box."""
    bench.give_printer()
    bench.open(bench.to_pack())
    row = next(iter(bench.wizard.pick.rows.values()))
    bench.click(row)
    bench.click(row)
    return bench


def plate(bench: WizardBench) -> int:
    return list(bench.wizard.pick.rows)[1]


def dialog(bench: WizardBench) -> MissingDialog:
    found = MissingDialog(bench.wizard.context, bench.wizard.detail, bench.wizard)
    bench.qtbot.addWidget(found)
    found.show()
    return found


def test_what_is_not_ticked_is_filled_in(opened: WizardBench) -> None:
    asked = dialog(opened)
    assert asked.form.rows.pieces == {plate(opened): 1}
    asked.form.cards[Choice.WAIT].choose()
    assert asked.go.text() == "Wait and make it"
    opened.click(asked.go)
    assert asked.result() == asked.DialogCode.Accepted
    assert (asked.answer.choice, asked.answer.missing) == (Choice.WAIT, {plate(opened): 1})


def test_an_answer_that_makes_no_sense_is_explained(opened: WizardBench) -> None:
    asked = dialog(opened)
    asked.form.rows.counts[plate(opened)].setValue(0)
    opened.click(asked.go)
    assert asked.isVisible()
    assert asked.problem.accessibleName().startswith("Nothing is missing.")
    for count in asked.form.rows.counts.values():
        count.setValue(2)
    opened.click(asked.go)
    assert asked.problem.accessibleName().startswith("The box would be empty.")


def test_the_only_piece_is_the_missing_one(bench: WizardBench) -> None:
    order_id = next(each for each in bench.to_pack() if bench.detail(each).row.pieces == 1)
    bench.open([order_id])
    asked = dialog(bench)
    assert list(asked.form.rows.pieces.values()) == [1]
    assert asked.go.text() == "Wait and make it"


def test_what_is_left_of_a_part_shipped_order_is_the_missing_one_and_is_all_that_is_shown(opened: WizardBench) -> None:
    order_id, mug = opened.wizard.detail.row.id, next(iter(opened.wizard.pick.rows))
    sent_whole = opened.wizard.pick.rows[plate(opened)].line.title
    opened.click(opened.wizard.pick.rows[plate(opened)])
    act_on(opened.wizard, Answer(Choice.SEND, {mug: 1}))
    opened.ready()
    opened.green()
    opened.open([order_id])
    assert opened.step == "review"

    def shown() -> list[str]:
        return [each.text() for each in opened.wizard.review.findChildren(QLabel) if each.isVisible()]

    # Rows are shown by the event loop, a moment after they were added.
    opened.qtbot.waitUntil(lambda: "1 of 2 left" in shown())
    assert sent_whole not in shown()
    assert "1 of 3 items left" in opened.wizard.head.line.text()
    opened.green()
    assert list(dialog(opened).form.rows.pieces.values()) == [1]
    opened.wizard.leave()
    queue = opened.to_pack()
    other = next(each for each in queue if each != order_id)
    opened.open([other, order_id])
    opened.green()
    opened.green()
    assert opened.step == "done"
    assert "1 of 2 left" in [each.text() for each in opened.wizard.panel.findChildren(QLabel)]


def test_send_the_rest_now(opened: WizardBench) -> None:
    order_id = opened.wizard.detail.row.id
    act_on(opened.wizard, Answer(Choice.SEND, {plate(opened): 1}))
    opened.ready()
    assert opened.step == "ship"
    opened.green()
    detail = opened.detail(order_id)
    assert detail.row.fulfillment.value == "partly_fulfilled"
    assert detail.row.status.value == "confirmed"
    assert sum(count for _, count in detail.parcels[-1].pieces) == 2
    assert opened.wizard.detail.row.id != order_id
    assert opened.toasts.kinds == ["partly_shipped"]


def test_all_packed_takes_send_the_rest_back(opened: WizardBench) -> None:
    order_id = opened.wizard.detail.row.id
    act_on(opened.wizard, Answer(Choice.SEND, {plate(opened): 1}))
    opened.ready()
    wizard_frame.step_back(opened.wizard)
    opened.ready()
    opened.green()
    opened.green()
    assert opened.step == "done"
    assert opened.detail(order_id).row.fulfillment.value == "fulfilled"


def test_wait_and_make_it(opened: WizardBench) -> None:
    order_id = opened.wizard.detail.row.id
    act_on(opened.wizard, Answer(Choice.WAIT, {plate(opened): 1}))
    assert opened.detail(order_id).row.status.value == "confirmed"
    assert opened.toasts.kinds == ["wait_and_make"]
    assert opened.wizard.detail.row.id != order_id


def test_take_it_off(opened: WizardBench) -> None:
    order_id = opened.wizard.detail.row.id
    act_on(opened.wizard, Answer(Choice.TAKE_OFF, {plate(opened): 1}))
    assert opened.step == "pick"
    assert len(opened.wizard.pick.rows) == 1
    assert opened.detail(order_id).row.pieces == 2
    opened.ready()
    opened.green()
    opened.green()
    assert opened.detail(order_id).row.fulfillment.value == "fulfilled"


def test_another_product_from_the_shelf_goes_on_packing(opened: WizardBench) -> None:
    order_id = opened.wizard.detail.row.id
    bowl = product("Spare bowl", 2, price=100)
    act_on(opened.wizard, Answer(Choice.SWAP, {plate(opened): 1}, StandIn(bowl.id, 100)))
    assert opened.step == "pick"
    assert [row.line.title for row in opened.wizard.pick.rows.values()][1] == "Spare bowl"
    assert opened.toasts.kinds == ["swapped"]
    assert opened.detail(order_id).refund_due > 0


def test_another_product_that_has_to_be_made_first_makes_room_for_the_next_order(opened: WizardBench) -> None:
    order_id = opened.wizard.detail.row.id
    vase = product("Spare vase", made_to_order=True)
    act_on(opened.wizard, Answer(Choice.SWAP, {plate(opened): 1}, StandIn(vase.id, 100)))
    assert opened.detail(order_id).row.status.value == "confirmed"
    assert opened.wizard.detail.row.id != order_id


def test_review_says_what_the_shelf_lacks_and_sends_what_is_there(
    bench: WizardBench, monkeypatch: pytest.MonkeyPatch
) -> None:
    def decide(dialog: ShortageDialog) -> int:
        assert list(dialog.form.rows.pieces.values()) == [1]
        dialog.form.choose(Choice.SEND)
        return ShortageDialog.DialogCode.Accepted

    monkeypatch.setattr(ShortageDialog, "exec", decide)
    shelf = fill_shelf()
    bench.open([shelf.order_id])
    assert bench.step == "review"
    fix = bench.wizard.review.fixes["made"]
    assert fix.text() == "Out of stock…"
    bench.click(fix)
    assert bench.step == "print"
    assert {line.title: line.packed for line in shelf.detail.lines} == {"Moss mug": 1, "Bowl": 1, "Bud vase": 0}
    assert bench.toasts.kinds == ["rest_first"]


def test_the_next_piece_has_the_focus_after_the_rows_changed(opened: WizardBench) -> None:
    opened.wizard.window().activateWindow()
    opened.qtbot.waitUntil(lambda: opened.wizard.pick.next_row.hasFocus())
    mugs = next(iter(opened.wizard.pick.rows))
    act_on(opened.wizard, Answer(Choice.TAKE_OFF, {mugs: 2}))
    opened.ready()
    assert mugs not in opened.wizard.pick.rows
    assert opened.wizard.pick.next_row.hasFocus()


@pytest.mark.parametrize("percent", [100, 130])
def test_the_words_of_the_small_buttons_are_whole(bench: WizardBench, look: QApplication, percent: int) -> None:
    THEME.apply(look, text_percent=percent)
    bench.open(bench.to_pack())
    button = bench.wizard.panel.right_button
    bench.wizard.refresh_panel()
    bench.qtbot.wait(20)
    option = QStyleOptionButton()
    button.initStyleOption(option)
    assert button.text() == "Item missing…"
    assert button._fit(option) == button.text()
    assert option.icon.isNull() is (percent == 130)
