"""An order of the batch is held or cancelled elsewhere, and the maker's next press comes before that is read."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from makerapp.models.order import Status
from makerapp.services import cancelling, holding, shop
from tests.ui.batch.batch_bench import NUMBERS, BatchBench, some_orders
from tests.ui.batch.test_batch_page import in_ship


def test_enter_behind_the_number_of_an_order_that_is_cancelled(bench: BatchBench) -> None:
    ids = some_orders(3)
    in_ship(bench, ids)
    row = bench.page.ship.rows[ids[0]]
    row.enter()
    QTest.keyClicks(row.number, NUMBERS[0])
    cancelling.cancel(ids[0], "")
    QTest.keyClick(row.number, Qt.Key.Key_Return)
    bench.ready()
    assert bench.page.batch.ids == tuple(ids[1:])
    assert bench.page.ship.current_id() == ids[1]
    assert bench.detail(ids[0]).row.status is Status.CANCELLED


def test_a_carrier_chosen_for_an_order_that_is_held(bench: BatchBench) -> None:
    ids = some_orders(3)
    in_ship(bench, ids)
    holding.hold(ids[0], shop.today() + timedelta(days=2))
    bench.ready()
    bench.qtbot.waitUntil(lambda: bench.page.batch.ids == tuple(ids[1:]))
    # The menu had been open all the while.
    bench.page.ship._choose(ids[0], "Evri")
    assert ids[0] not in bench.page.ship.rows


def test_the_green_button_sends_none_where_one_can_t_go_any_more(bench: BatchBench) -> None:
    ids = some_orders(3)
    in_ship(bench, ids)
    bench.page.ship.use_for_all("Evri")
    cancelling.cancel(ids[1], "")
    bench.page.ship.press_main()
    bench.ready()
    assert {bench.detail(each).row.status for each in (ids[0], ids[2])} == {Status.PROCESSING}
    assert bench.detail(ids[1]).row.number in bench.banner
    assert bench.page.batch.ids == (ids[0], ids[2])
    bench.green()
    assert {bench.detail(each).row.status for each in (ids[0], ids[2])} == {Status.SHIPPED}
