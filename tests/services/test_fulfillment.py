from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime

import pytest
from peewee import IntegrityError

from makerapp.errors import Refused
from makerapp.models.database import database
from makerapp.models.detail import order_detail
from makerapp.models.fulfillment import Fulfillment, FulfillmentLine
from makerapp.models.order import Status
from makerapp.models.product import Product
from makerapp.models.rows import FulfillmentState, OrderDetail
from makerapp.services import (
    checks,
    event_words,
    fulfillment,
    making,
    messages,
    orders,
    packing,
    parcels,
    shortage,
    undo,
)

PARCEL = fulfillment.Shipment("Royal Mail", "Tracked 48", date(2026, 11, 20), "RM123456785GB", "by the door")
PARCEL_AT = datetime(2026, 11, 20, 12, tzinfo=UTC)


def detail(order_id: int) -> OrderDetail:
    found = order_detail(order_id)
    assert found is not None
    return found


def ready(make_order: Callable, *items: tuple, **values: object) -> int:
    order_id: int = make_order(*items, **values)
    if orders.confirm(order_id) and detail(order_id).row.status is Status.CONFIRMED:
        making.mark_made(order_id)
    return order_id


def test_ship_sends_everything_and_keeps_what_was_typed(make_order: Callable) -> None:
    order_id = ready(make_order, ("Bowl", 2))
    fulfillment.ship(order_id, PARCEL)
    found = detail(order_id)
    assert (found.row.status, found.row.fulfillment) == (Status.SHIPPED, FulfillmentState.FULFILLED)
    (parcel,) = found.parcels
    assert (parcel.carrier, parcel.service, parcel.ship_date) == ("Royal Mail", "Tracked 48", date(2026, 11, 20))
    assert (parcel.tracking_number, parcel.memo) == ("RM123456785GB", "by the door")
    assert checks.run() == []


def test_an_order_is_not_shipped_twice(make_order: Callable) -> None:
    order_id = ready(make_order)
    fulfillment.ship(order_id, PARCEL)
    with pytest.raises(Refused, match=r"already shipped, today .* with RM123456785GB"):
        fulfillment.ship(order_id, PARCEL)
    assert len(detail(order_id).parcels) == 1


def test_a_new_order_cannot_be_shipped(make_order: Callable) -> None:
    with pytest.raises(Refused, match="can't be shipped yet"):
        fulfillment.ship(make_order(), PARCEL)


def test_unpaid_needs_a_recorded_decision(make_order: Callable) -> None:
    order_id = ready(make_order, payment="awaiting")
    with pytest.raises(Refused, match="not paid yet"):
        fulfillment.ship(order_id, PARCEL)
    orders.pack_unpaid(order_id)
    fulfillment.ship(order_id, PARCEL)
    assert "pack_unpaid" in [event.kind for event in detail(order_id).timeline]


def test_part_of_an_order_leaves_the_rest_to_make(make_order: Callable, make_product: Callable) -> None:
    mug = make_product(on_hand=5)
    order_id = ready(make_order, (mug, 3), ("Plate", 1))
    first, second = detail(order_id).lines
    fulfillment.ship(order_id, PARCEL, {first.id: 2, second.id: 1})
    found = detail(order_id)
    assert (found.row.status, found.row.fulfillment) == (Status.CONFIRMED, FulfillmentState.PARTLY)
    assert [line.to_send for line in found.lines] == [1, 0]
    fresh = Product.get_by_id(mug.id)
    assert (fresh.on_hand, fresh.committed) == (2, 1)
    making.mark_made(order_id)
    fulfillment.ship(order_id, PARCEL)
    assert detail(order_id).row.fulfillment is FulfillmentState.FULFILLED
    assert checks.run() == []


def test_more_than_is_left_cannot_be_sent(make_order: Callable) -> None:
    order_id = ready(make_order, ("Bowl", 2))
    (line,) = detail(order_id).lines
    with pytest.raises(Refused, match="more than"):
        fulfillment.ship(order_id, PARCEL, {line.id: 3})
    with pytest.raises(Refused, match="Nothing of"):
        fulfillment.ship(order_id, PARCEL, {line.id: 0})


def test_the_database_itself_holds_that_no_more_is_sent_than_ordered(make_order: Callable) -> None:
    order_id = ready(make_order, ("Bowl", 2))
    fulfillment.ship(order_id, PARCEL)
    (line,) = detail(order_id).lines
    extra = Fulfillment.create(
        order=order_id, state="shipped", source="maker", ship_date=date(2026, 11, 20), shipped_at=PARCEL_AT
    )
    with pytest.raises(IntegrityError, match="more sent than ordered"):
        FulfillmentLine.create(fulfillment=extra.id, line=line.id, quantity=1)


def test_tracking_can_be_added_later(make_order: Callable) -> None:
    order_id = ready(make_order)
    fulfillment.ship(order_id, fulfillment.Shipment("Evri", "", date(2026, 11, 20)))
    parcels.set_tracking(detail(order_id).parcels[0].id, "Evri", "Standard", " H0012345 ")
    assert detail(order_id).parcels[0].tracking_number == "H0012345"


@pytest.mark.parametrize(
    ("before", "after", "kind"),
    [
        ("", "H001", "tracking"),
        ("H001", "H002", "tracking_changed"),
        ("H001", "", "tracking_removed"),
        ("H001", "H001", "carrier_changed"),
    ],
)
def test_the_timeline_says_what_became_of_the_number(make_order: Callable, before: str, after: str, kind: str) -> None:
    order_id = ready(make_order)
    fulfillment.ship(order_id, fulfillment.Shipment("Evri", "", date(2026, 11, 20), before))
    done = parcels.set_tracking(detail(order_id).parcels[0].id, "DPD", "", after)
    newest = detail(order_id).timeline[0]
    assert done.kind == newest.kind == kind
    assert event_words.event_title(kind, newest.facts) != kind
    assert len(event_words.toast_text(done)) <= 45
    undo.undo_last()
    parcel = detail(order_id).parcels[0]
    assert (parcel.carrier, parcel.tracking_number) == ("Evri", before)


def test_progress_of_the_wizard_is_kept(make_order: Callable) -> None:
    order_id = ready(make_order, ("Bowl", 2))
    (line,) = detail(order_id).lines
    assert packing.open_packing(order_id) == "pick"
    packing.pack_all(order_id)
    packing.save_progress(order_id, "ship", tracking_number="RM1")
    packing.save_progress(order_id, "ship", carrier="Evri")
    database.close()
    database.connect()
    assert packing.open_packing(order_id) == "ship"
    found = detail(order_id)
    assert (found.packing["tracking_number"], found.packing["carrier"]) == ("RM1", "Evri")
    assert found.lines[0].packed == 2
    with pytest.raises(Refused, match="one too many"):
        packing.set_packed(order_id, line.id, 3)


def test_progress_of_an_order_that_is_gone_is_refused_in_words(make_order: Callable) -> None:
    order_id = ready(make_order, ("Bowl", 1))
    with pytest.raises(Refused, match="isn't here any more"):
        packing.save_progress(order_id + 1, "ship", carrier="Evri")


def test_looks_right_confirms_and_marks_made_each_recorded(make_order: Callable) -> None:
    order_id = make_order(("Bowl", 1))
    assert packing.open_packing(order_id) == "review"
    packing.pass_review(order_id)
    assert detail(order_id).row.status is Status.PROCESSING
    assert [event.kind for event in detail(order_id).timeline][:2] == ["made", "confirmed"]
    assert packing.open_packing(order_id) == "pick"


def test_review_stops_for_money_and_address(make_order: Callable) -> None:
    from dataclasses import replace

    from makerapp.services import order_editing
    from tests.services.conftest import ADDRESS

    order_id = ready(make_order, payment="awaiting")
    order_editing.fix_address(order_id, replace(ADDRESS, postcode=""))
    points = {point.key: point for point in packing.review(detail(order_id))}
    assert points["paid"].needs_decision
    assert points["address"].sentence == "The postcode is missing. The carrier needs it."
    with pytest.raises(Refused, match="Not paid yet"):
        packing.pass_review(order_id)


def test_wait_and_make_sends_the_order_back(make_order: Callable, make_product: Callable) -> None:
    mug = make_product(on_hand=5)
    order_id = ready(make_order, (mug, 2))
    packing.set_packed(order_id, detail(order_id).lines[0].id, 1)
    shortage.wait_and_make(order_id)
    assert detail(order_id).row.status is Status.CONFIRMED
    fresh = Product.get_by_id(mug.id)
    # The one in the box is back on the shelf; the one that wasn't there is on no shelf.
    assert (fresh.on_hand, fresh.committed) == (4, 2)
    assert checks.run() == []


def test_taking_pieces_off_changes_stock_and_total(make_order: Callable, make_product: Callable) -> None:
    mug = make_product(on_hand=5)
    order_id = ready(make_order, (mug, 3), ("Plate", 1))
    total = detail(order_id).row.total
    shortage.take_off(order_id, detail(order_id).lines[0].id, 2)
    found = detail(order_id)
    assert (found.lines[0].quantity, found.row.total) == (1, total - 4800)
    assert Product.get_by_id(mug.id).on_hand == 2
    shortage.take_off(order_id, found.lines[1].id, 1)
    with pytest.raises(Refused, match="Nothing would be left"):
        shortage.take_off(order_id, found.lines[0].id, 1)
    undo.undo_last()
    undo.undo_last()
    assert detail(order_id).row.total == total
    assert checks.run() == []


@pytest.mark.parametrize(
    ("shipment", "expected"),
    [
        (PARCEL, "is on its way with Royal Mail. The tracking number is RM123456785GB."),
        (fulfillment.Shipment("I’ll bring it myself", "", date(2026, 11, 20)), "is on its way."),
        (fulfillment.Shipment("Evri", "", date(2099, 11, 20)), "is packed and leaves on Fri 20 Nov with Evri."),
    ],
)
def test_the_message_for_the_buyer_says_what_is_so(
    make_order: Callable, shipment: fulfillment.Shipment, expected: str
) -> None:
    assert expected in messages.ship_message(detail(ready(make_order)), shipment)


def test_the_message_about_a_part_says_that_the_rest_follows(make_order: Callable) -> None:
    found = detail(ready(make_order))
    said = messages.ship_message(found, PARCEL, is_part=True)
    number = found.row.number
    assert f"a part of your order {number} is on its way with Royal Mail. The tracking number is RM123456785GB." in said
    assert "The rest follows." in said
