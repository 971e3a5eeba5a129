"""Several parcels for one order, each with its own figures and tracking; a part stays on the table or is made."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest

from makerapp.errors import Refused
from makerapp.models.order import Status
from makerapp.models.rows import FulfillmentState
from makerapp.services import cancel_fulfillment, checks, event_words, fulfillment, holding, making, parcels, shop, undo
from makerapp.services.cancel_fulfillment import Goods
from tests.services.test_cancel_fulfillment import LATER, PARCEL, detail, ready, snapshot, stock_of


def test_a_parcel_keeps_weight_and_cost(make_order: Callable) -> None:
    order_id = ready(make_order)
    fulfillment.ship(order_id, replace(PARCEL, weight_grams=850))
    (parcel,) = detail(order_id).parcels
    assert (parcel.weight_grams, parcel.cost) == (850, 420)
    said = event_words.event_text("shipped", detail(order_id).timeline[0].facts)
    assert "850 g · postage £4.20" in said


@pytest.mark.parametrize("figures", [{"weight_grams": 0}, {"weight_grams": 2_000_000}, {"cost": -1}])
def test_figures_no_parcel_has_are_refused(make_order: Callable, figures: dict[str, int]) -> None:
    order_id = ready(make_order)
    with pytest.raises(Refused, match="No p"):
        fulfillment.ship(order_id, replace(PARCEL, **figures))
    assert detail(order_id).parcels == ()


def test_the_rest_stays_on_the_packing_table(make_order: Callable, make_product: Callable) -> None:
    mug = make_product(on_hand=5)
    order_id = ready(make_order, (mug, 3), ("Plate", 1))
    first, second = detail(order_id).lines
    before = snapshot()
    fulfillment.ship(order_id, PARCEL, {first.id: 2, second.id: 0}, rest="pack")
    found = detail(order_id)
    assert (found.row.status, found.row.fulfillment) == (Status.PROCESSING, FulfillmentState.PARTLY)
    assert [line.to_send for line in found.lines] == [1, 1]
    assert stock_of(mug) == (2, 0)
    assert checks.run() == []
    fulfillment.ship(order_id, LATER)
    assert detail(order_id).row.status is Status.SHIPPED
    assert [sum(count for _, count in each.pieces) for each in detail(order_id).parcels] == [2, 2]
    undo.undo_last()
    undo.undo_last()
    assert [row for row in before if row not in snapshot()] == []
    assert checks.run() == []


def test_a_chain_of_parcels_never_sends_more_than_was_ordered(make_order: Callable, make_product: Callable) -> None:
    mug = make_product(on_hand=1)
    order_id = ready(make_order, (mug, 4))
    (line,) = detail(order_id).lines
    fulfillment.ship(order_id, PARCEL, {line.id: 1}, rest="pack")
    fulfillment.ship(order_id, PARCEL, {line.id: 1}, rest="make")
    assert detail(order_id).row.status is Status.CONFIRMED
    with pytest.raises(Refused, match="can't be shipped yet"):
        fulfillment.ship(order_id, PARCEL)
    making.mark_made(order_id)
    with pytest.raises(Refused, match="more than"):
        fulfillment.ship(order_id, PARCEL, {line.id: 3})
    fulfillment.ship(order_id, PARCEL, {line.id: 2})
    assert [each.pieces[0][1] for each in detail(order_id).parcels] == [1, 1, 2]
    for _ in range(4):
        undo.undo_last()
        assert checks.run() == []
    assert detail(order_id).lines[0].to_send == 4


def test_each_parcel_has_its_own_tracking(make_order: Callable) -> None:
    order_id = ready(make_order, ("Bowl", 2))
    (line,) = detail(order_id).lines
    fulfillment.ship(order_id, PARCEL, {line.id: 1}, rest="pack")
    fulfillment.ship(order_id, LATER)
    first, second = detail(order_id).parcels
    parcels.set_tracking(first.id, "Royal Mail", "Tracked 24", "RM999")
    assert [each.tracking_number for each in detail(order_id).parcels] == ["RM999", "H0012345"]
    cancel_fulfillment.cancel(order_id, [second.id], Goods.BENCH)
    with pytest.raises(Refused, match="cancelled already"):
        parcels.set_tracking(second.id, "Evri", "", "H1")


def test_weight_and_cost_can_be_told_later(make_order: Callable) -> None:
    order_id = ready(make_order)
    fulfillment.ship(order_id, LATER)
    (parcel,) = detail(order_id).parcels
    done = parcels.set_weight_and_cost(parcel.id, 1200, 349)
    (parcel,) = detail(order_id).parcels
    assert (parcel.weight_grams, parcel.cost) == (1200, 349)
    newest = detail(order_id).timeline[0]
    assert event_words.event_text(newest.kind, newest.facts) == "not known → 1.2 kg · postage £3.49"
    assert len(event_words.toast_text(done)) <= 45
    undo.undo_last()
    (parcel,) = detail(order_id).parcels
    assert (parcel.weight_grams, parcel.cost) == (None, None)


def test_a_held_order_is_not_shipped(make_order: Callable) -> None:
    order_id = ready(make_order)
    until = shop.today() + timedelta(days=3)
    holding.hold(order_id, until, "waits for the buyer")
    with pytest.raises(Refused, match="is on hold until"):
        fulfillment.ship(order_id, replace(PARCEL, ship_date=date(2026, 11, 20)))
    holding.take_off_hold(order_id)
    fulfillment.ship(order_id, PARCEL)
    assert detail(order_id).row.status is Status.SHIPPED
