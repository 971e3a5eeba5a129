"""Orders of one buyer to one address in one parcel."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from makerapp.errors import Refused
from makerapp.models.order import Order, Status
from makerapp.services import (
    cancel_fulfillment,
    checks,
    combining,
    customers,
    event_words,
    fulfillment,
    holding,
    messages,
    order_editing,
    packing,
    parcels,
    shop,
    undo,
)
from makerapp.services.cancel_fulfillment import Goods
from tests.services.conftest import ADDRESS
from tests.services.test_cancel_fulfillment import PARCEL, detail, ready, snapshot


def ids(order_id: int) -> list[int]:
    return [row.id for row in combining.combinable(order_id)]


def of_another_buyer(order_id: int) -> None:
    """Someone else ordered it to the same address, as a present."""
    other = customers.match("", "", "Iris Vale", "", "HR1 2TT")
    Order.update(buyer_name="Iris Vale", customer=other).where(Order.id == order_id).execute()


@pytest.mark.parametrize(
    ("ship_to", "fits"),
    [
        (replace(ADDRESS, name="ROSA  WHITFIELD", line1="3, Orchard Close.", postcode="hr12tt"), True),
        (replace(ADDRESS, line1="", line2="3 Orchard Close"), True),
        (replace(ADDRESS, line1="4 Orchard Close"), False),
        (replace(ADDRESS, name="Iris Whitfield"), False),
        (replace(ADDRESS, country="France", country_code="FR"), False),
    ],
)
def test_one_address_however_it_is_written(make_order: Callable, ship_to: object, *, fits: bool) -> None:
    first, second = make_order(email="rosa@example.com"), make_order(email="rosa@example.com")
    order_editing.fix_address(second, ship_to)  # type: ignore[arg-type]
    assert ids(first) == ([second] if fits else [])
    assert ids(second) == ([first] if fits else [])


def test_only_open_orders_of_the_same_buyer_that_are_not_held(make_order: Callable) -> None:
    first, second = ready(make_order, email="rosa@example.com"), ready(make_order, email="rosa@example.com")
    stranger = ready(make_order, email="iris@example.com")
    assert ids(first) == [second]
    assert ids(stranger) == []
    holding.hold(second, shop.today() + timedelta(days=2))
    assert ids(first) == []
    holding.take_off_hold(second)
    fulfillment.ship(second, PARCEL)
    assert ids(first) == []


def test_a_buyer_of_whom_one_order_has_no_address_of_mail_is_known_by_name(make_order: Callable) -> None:
    typed, brought_in = ready(make_order), ready(make_order, email="rosa@example.com")
    from_amazon = ready(make_order, email="x1@marketplace.amazon.co.uk")
    assert ids(typed) == [brought_in, from_amazon]
    assert ids(brought_in) == [typed, from_amazon]
    gift = ready(make_order)
    of_another_buyer(gift)
    assert ids(gift) == []
    done = combining.ship_together([typed, brought_in], PARCEL)
    assert done.order_ids == (typed, brought_in)


def test_what_an_order_still_needs_is_said(make_order: Callable) -> None:
    first = ready(make_order)
    pending, unpaid = make_order(), ready(make_order, payment="awaiting")
    assert combining.still_needs(detail(first)) == ""
    assert combining.still_needs(detail(pending)) == f"{detail(pending).row.number} still has to be confirmed and made."
    assert combining.still_needs(detail(unpaid)) == f"{detail(unpaid).row.number} is not paid yet."
    with pytest.raises(Refused, match="still has to be confirmed and made"):
        combining.put_together(first, [pending])


def test_two_orders_leave_in_one_box_as_one_action(make_order: Callable, make_product: Callable) -> None:
    mug = make_product(on_hand=9)
    first, second = ready(make_order, (mug, 2)), ready(make_order, (mug, 1), ("Plate", 1))
    combining.put_together(first, [second])
    assert [each.row.id for each in combining.companions(detail(first))] == [second]
    before = snapshot()
    done = combining.ship_together([first, second], replace(PARCEL, weight_grams=1500))
    assert done.order_ids == (first, second)
    assert event_words.toast_text(done) == "2 orders marked as shipped"
    one, other = detail(first), detail(second)
    assert (one.row.status, other.row.status) == (Status.SHIPPED, Status.SHIPPED)
    (box,), (guest,) = one.parcels, other.parcels
    assert (box.weight_grams, box.cost, guest.weight_grams, guest.cost) == (1500, 420, None, None)
    assert guest.tracking_number == box.tracking_number == "RM123456785GB"
    assert (box.box, guest.box) == (((second, other.row.number),), ((first, one.row.number),))
    assert f"In one box with {one.row.number}" in event_words.event_text("shipped", other.timeline[0].facts)
    assert checks.run() == []
    text = messages.ship_message(one, PARCEL, (other.row.number,))
    assert f"your orders {one.row.number} and {other.row.number} are on their way with Royal Mail." in text
    undo.undo_last()
    assert [row for row in before if row not in snapshot()] == []
    assert checks.run() == []
    undo.redo_last()
    assert detail(second).parcels[0].box == ((first, one.row.number),)


def test_all_or_nothing(make_order: Callable) -> None:
    first, second = ready(make_order), make_order()
    before = snapshot()
    with pytest.raises(Refused, match="can't be shipped yet"):
        combining.ship_together([first, second], PARCEL)
    assert snapshot() == before
    stranger = ready(make_order, channel="phone")
    of_another_buyer(stranger)
    with pytest.raises(Refused, match="same buyer"):
        combining.ship_together([first, stranger], PARCEL)


def test_the_box_has_one_tracking_number(make_order: Callable) -> None:
    first, second = ready(make_order), ready(make_order)
    combining.ship_together([first, second], replace(PARCEL, tracking_number=""))
    done = parcels.set_tracking(detail(second).parcels[0].id, "Evri", "", "H1")
    assert set(done.order_ids) == {first, second}
    assert [detail(each).parcels[0].tracking_number for each in (first, second)] == ["H1", "H1"]
    parcels.set_weight_and_cost(detail(second).parcels[0].id, 900, 300)
    assert (detail(first).parcels[0].cost, detail(second).parcels[0].cost) == (300, None)
    assert checks.run() == []


@pytest.mark.parametrize("goods", list(Goods))
@pytest.mark.parametrize("whole_box", [False, True])
def test_cancelling_says_what_else_is_in_the_box(
    make_order: Callable, make_product: Callable, goods: Goods, *, whole_box: bool
) -> None:
    mug = make_product(on_hand=9)
    first, second = ready(make_order, (mug, 2)), ready(make_order, (mug, 1))
    combining.ship_together([first, second], PARCEL)
    before = snapshot()
    found = cancel_fulfillment.preview(first, None, goods, whole_box=whole_box)
    number = detail(second).row.number
    assert any(f"{number} travels in the same box" in each for each in found.remarks) is not whole_box
    done = cancel_fulfillment.cancel(first, None, goods, whole_box=whole_box)
    assert len(done.order_ids) == (2 if whole_box else 1)
    assert detail(second).parcels[0].is_cancelled is whole_box
    assert checks.run() == []
    undo.undo_last()
    assert snapshot() == before


def test_a_box_whose_first_order_is_cancelled_is_the_others_own(make_order: Callable) -> None:
    first, second = ready(make_order), ready(make_order)
    combining.ship_together([first, second], PARCEL)
    cancel_fulfillment.cancel(first, None, Goods.BENCH)
    before = snapshot()
    parcels.set_weight_and_cost(detail(second).parcels[0].id, 900, 300)
    assert detail(second).parcels[0].cost == 300
    assert checks.run() == []
    undo.undo_last()
    assert snapshot() == before
    undo.undo_last()
    assert detail(second).parcels[0].box == ((first, detail(first).row.number),)
    assert checks.run() == []


def test_taken_apart_again(make_order: Callable) -> None:
    first, second = ready(make_order), ready(make_order)
    combining.put_together(first, [second])
    combining.take_apart(first)
    assert combining.companions(detail(first)) == ()
    combining.put_together(first, [second])
    fulfillment.ship(second, PARCEL)
    assert combining.companions(detail(first)) == ()


def test_the_whole_box_is_noted_as_packed(make_order: Callable) -> None:
    first, second = ready(make_order), ready(make_order)
    combining.put_together(first, [second])
    packing.pack_all(first, [second])
    assert (detail(first).row.is_packed, detail(second).row.is_packed) == (True, True)
    undo.undo_last()
    assert (detail(first).row.is_packed, detail(second).row.is_packed) == (False, False)


def test_all_others_in_a_box_are_named_in_one_sentence(make_order: Callable) -> None:
    first, second, third = (ready(make_order, ("Plate", 1)) for _ in range(3))
    combining.ship_together([first, second, third], PARCEL)
    remarks = cancel_fulfillment.preview(first, None, Goods.SHELF).remarks
    assert (
        f"{detail(second).row.number} and {detail(third).row.number} travel in the same box and stay shipped."
        in remarks
    )
