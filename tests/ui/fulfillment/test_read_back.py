"""Words on a piece are shown large and acknowledged before the piece is ticked."""

from __future__ import annotations

from PySide6.QtCore import Qt

from makerapp.services import packing, read_back
from makerapp.ui.fulfillment.missing_dialog import MissingDialog
from tests.ui.fulfillment.wizard_bench import WizardBench


def personalized(bench: WizardBench) -> int:
    """An order in To pack with words that nobody read yet."""
    return next(each for each in bench.to_pack() if read_back.unread(bench.detail(each)))


def opened(bench: WizardBench) -> tuple[int, int]:
    order_id = personalized(bench)
    bench.open([order_id], is_read=False)
    return order_id, read_back.unread(bench.detail(order_id))[0].id


def test_a_tap_shows_the_words_first(bench: WizardBench) -> None:
    order_id, line_id = opened(bench)
    pick = bench.wizard.pick
    bench.click(pick.rows[line_id])
    assert pick.is_reading
    written = [value for _name, value in pick.rows[line_id].line.personalization]
    assert [label.text() for label in pick.reading.words] == written
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in pick.reading.words)
    assert bench.wizard.panel.main_button.text() == "It says exactly this"
    assert [line.packed for line in bench.detail(order_id).lines if line.id == line_id] == [0]
    bench.ready()
    bench.green()
    assert not pick.is_reading
    assert [line.packed for line in bench.detail(order_id).lines if line.id == line_id] == [1]
    # Read once, every further piece of the line is one tap.
    if not pick.rows[line_id].is_full:
        bench.click(pick.rows[line_id])
        assert not pick.is_reading


def test_a_double_click_does_not_acknowledge(bench: WizardBench) -> None:
    order_id, _line_id = opened(bench)
    button = bench.wizard.panel.main_button
    bench.click(button)
    assert bench.wizard.pick.is_reading
    bench.click(button)
    assert bench.wizard.pick.is_reading
    assert read_back.unread(bench.detail(order_id))


def test_all_packed_walks_through_what_is_unread(bench: WizardBench) -> None:
    order_id, _line_id = opened(bench)
    bench.green()
    left = len(read_back.unread(bench.detail(order_id)))
    for _each in range(left):
        assert bench.wizard.pick.is_reading
        assert not bench.detail(order_id).row.is_packed
        bench.green()
    assert bench.detail(order_id).row.is_packed
    assert bench.step != "pick"


def test_tick_all_reads_first(bench: WizardBench) -> None:
    order_id, _line_id = opened(bench)
    bench.click(bench.wizard.pick.tick_all)
    assert bench.wizard.pick.is_reading
    while bench.wizard.pick.is_reading:
        bench.ready()
        bench.green()
    assert all(row.is_full for row in bench.wizard.pick.rows.values())
    assert not bench.detail(order_id).row.is_packed


def test_back_ticks_nothing(bench: WizardBench) -> None:
    order_id, line_id = opened(bench)
    bench.click(bench.wizard.pick.rows[line_id])
    bench.click(bench.wizard.panel.left_button)
    assert not bench.wizard.pick.is_reading
    assert bench.step == "pick"
    assert read_back.unread(bench.detail(order_id))
    assert bench.wizard.panel.main_button.text() == "All packed – print slip"


def test_something_wrong_asks_what_should_happen(bench: WizardBench, monkeypatch) -> None:
    _order_id, line_id = opened(bench)
    asked: list[object] = []
    monkeypatch.setattr(MissingDialog, "ask", lambda *args: asked.append(args))
    bench.click(bench.wizard.pick.rows[line_id])
    bench.click(bench.wizard.panel.right_button)
    assert asked
    assert not bench.wizard.pick.is_reading


def test_keyboard_alone(bench: WizardBench) -> None:
    order_id, line_id = opened(bench)
    row = bench.wizard.pick.rows[line_id]
    row.setFocus()
    bench.qtbot.keyClick(row, Qt.Key.Key_Space)
    assert bench.wizard.pick.is_reading
    bench.ready()
    bench.qtbot.keyClick(bench.wizard, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not bench.wizard.pick.is_reading
    assert bench.wizard.pick.rows[line_id].line.packed == 1
    assert order_id


def test_words_read_elsewhere_need_no_second_reading(bench: WizardBench) -> None:
    order_id, line_id = opened(bench)
    bench.click(bench.wizard.pick.rows[line_id])
    packing.acknowledge(order_id, line_id)
    assert not bench.wizard.pick.is_reading
