"""Packing many orders together: who takes part, what to collect, and sending them as one action."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from makerapp.errors import Refused
from makerapp.models.order import Order, Status
from makerapp.services import (
    batch,
    batch_kept,
    batch_shipping,
    cancelling,
    checks,
    combining,
    event_words,
    fulfillment,
    holding,
    making,
    order_editing,
    orders,
    packing,
    preferences,
    read_back,
    shop,
    undo,
)
from makerapp.services.batch_kept import Kept
from makerapp.services.order_draft import draft_of
from makerapp.services.shelves import shelf_order
from tests.services.conftest import ADDRESS
from tests.services.test_cancel_fulfillment import PARCEL, detail, ready, snapshot


def reasons(*order_ids: int) -> dict[int, str]:
    return {each.order_id: each.key for each in batch.read(order_ids).left_out}


def personalize(order_id: int, words: str) -> None:
    draft = draft_of(order_id)
    order_editing.save(order_id, replace(draft, lines=(replace(draft.lines[0], personalization=words),)))


def test_ready_orders_take_part_in_the_order_asked(make_order: Callable) -> None:
    ids = [ready(make_order) for _ in range(3)]
    asked = [ids[2], ids[0], ids[1], ids[2]]
    found = batch.read(asked)
    assert found.ids == (ids[2], ids[0], ids[1])
    assert found.left_out == ()
    assert found.pieces == 3


def test_what_is_left_out_says_why_and_what_would_help(make_order: Callable) -> None:
    fine, unpaid, unmade, new = ready(make_order), ready(make_order, payment="awaiting"), make_order(), make_order()
    orders.confirm(unmade)
    nowhere, held, sent, gone = ready(make_order), ready(make_order), ready(make_order), 4711
    order_editing.fix_address(nowhere, replace(ADDRESS, postcode=""))
    holding.hold(held, shop.today() + timedelta(days=2), "Buyer is away")
    fulfillment.ship(sent, PARCEL)
    found = batch.read([fine, unpaid, unmade, new, nowhere, held, sent, gone])
    assert found.ids == (fine,)
    told = {each.key: each for each in found.left_out if each.order_id not in (new,)}
    assert told["paid"].title == f"{detail(unpaid).row.number} isn't paid yet"
    assert told["paid"].fixes == ("pack_unpaid",)
    assert told["postcode"].title == f"{detail(nowhere).row.number} has no postcode"
    assert told["postcode"].fixes == ("edit_address", "pack_anyway")
    assert told["made"].fixes == ("mark_made",)
    assert told["held"].line == "Buyer is away"
    assert told["sent"].fixes == ()
    assert told["gone"].number == ""
    assert reasons(new) == {new: "made"}


def test_a_fix_lets_an_order_join(make_order: Callable) -> None:
    unpaid, unmade, new, nowhere = ready(make_order, payment="awaiting"), make_order(), make_order(), ready(make_order)
    orders.confirm(unmade)
    order_editing.fix_address(nowhere, replace(ADDRESS, postcode=""))
    ids = (unpaid, unmade, new, nowhere)
    assert reasons(*ids) == {unpaid: "paid", unmade: "made", new: "made", nowhere: "postcode"}
    orders.pack_unpaid(unpaid)
    making.mark_made(unmade)
    orders.confirm(new)
    making.mark_made(new)
    batch.pack_anyway(nowhere)
    assert batch.read(ids).ids == ids


def test_what_was_begun_in_the_wizard_in_another_way_stays_with_it(make_order: Callable) -> None:
    first, second = ready(make_order, email="r@example.com"), ready(make_order, email="r@example.com")
    parted, cancelled = ready(make_order), ready(make_order)
    combining.put_together(first, [second])
    packing.save_progress(parted, "pick", partial="pack")
    cancelling.cancel(cancelled, "x", restock=True, refunded=False)
    assert reasons(first, parted, cancelled) == {first: "together", parted: "partial", cancelled: "cancelled"}


def test_orders_to_one_address_are_known(make_order: Callable) -> None:
    first, second, third = ready(make_order), ready(make_order), ready(make_order)
    order_editing.fix_address(third, replace(ADDRESS, name="Iris Vale"))
    (group,) = batch.read([first, second, third]).same_buyer()
    assert [order.row.id for order in group] == [first, second]


def test_equal_pieces_add_up_by_shelf(make_order: Callable, make_product: Callable) -> None:
    mug = make_product("Moss mug", on_hand=9, shelf="A10")
    bowl = make_product("Ramen bowl", on_hand=9, shelf="A2")
    first, second = ready(make_order, (mug, 2), (bowl, 1)), ready(make_order, (mug, 3), ("Odd piece", 1))
    personalize(second, "for Ann")
    making.mark_made(second) if detail(second).row.status is Status.CONFIRMED else None
    found = batch.read([first, second])
    assert [(pile.line.title, pile.needed, pile.orders) for pile in found.piles()] == [
        ("Ramen bowl", 1, 1),
        ("Moss mug", 5, 2),
    ]
    assert [pile.personalized for pile in found.piles()] == [0, 3]


def test_what_is_collected_is_kept_and_never_more_than_needed(make_order: Callable) -> None:
    ids = [ready(make_order, ("Mug", 2)), ready(make_order, ("Mug", 1))]
    (pile,) = batch.read(ids).piles()
    assert (pile.needed, pile.picked, pile.is_full) == (3, 0, False)
    batch_kept.keep(Kept(tuple(ids), "pick", {pile.key: 2}))
    back = batch_kept.kept()
    assert back.is_of(list(reversed(ids)))
    assert not back.is_of(ids[:1])
    assert batch.read(back.ids, back.picked).piles()[0].picked == 2
    assert batch.read(ids, {pile.key: 7}).piles()[0].picked == 3
    assert batch_kept.left_of(back) == tuple(ids)
    fulfillment.ship(ids[0], PARCEL)
    assert batch_kept.left_of(back) == ()
    batch_kept.forget()
    assert batch_kept.kept() == Kept()


@pytest.mark.parametrize("odd", [{"ids": 3}, {"ids": [1], "step": "fly"}, {"ids": ["a", 2], "step": "pick"}])
def test_what_a_newer_program_kept_does_no_harm(make_order: Callable, odd: dict) -> None:
    preferences.put("open_batch", odd)
    assert batch_kept.kept() == (Kept((2,), "pick") if odd.get("step") == "pick" else Kept())


def test_boxes_closed_to_be_sent_are_told_as_sent_when_that_is_undone(make_order: Callable) -> None:
    done = batch_shipping.ship_many({ready(make_order): PARCEL, ready(make_order): PARCEL})
    assert event_words.toast_text(undo.undo_batch(done.batch_id)) == "Undone: 2 orders marked as shipped"


def test_many_parcels_are_one_action_and_one_undo(make_order: Callable, make_product: Callable) -> None:
    mug = make_product("Moss mug", on_hand=9)
    ids = [ready(make_order, (mug, 2)) for _ in range(3)]
    packing.pack_all(ids[0])
    before = snapshot()[:6]
    told: list[tuple[int, int]] = []
    parcels = {each: replace(PARCEL, tracking_number=f"T{each}") for each in ids}
    done = batch_shipping.ship_many(parcels, lambda at, of: told.append((at, of)))
    assert told == [(1, 3), (2, 3), (3, 3)]
    assert done.kind == "shipped"
    assert done.order_ids == tuple(ids)
    for each in ids:
        found = detail(each)
        assert found.row.status is Status.SHIPPED
        assert found.parcels[0].tracking_number == f"T{each}"
        assert [event.kind for event in found.timeline][:2] == ["shipped", "packed"]
        assert [event.kind for event in found.timeline].count("packed") == 1
    assert len({detail(each).timeline[0].batch_id for each in ids}) == 1
    undo.undo_batch(done.batch_id)
    assert snapshot()[:6] == before
    assert {detail(each).row.status for each in ids} == {Status.PROCESSING}
    assert checks.broken_rules() == []


def test_one_that_cant_go_holds_all_back(make_order: Callable) -> None:
    fine, unpaid = ready(make_order), ready(make_order, payment="awaiting")
    with pytest.raises(Refused, match="not paid") as refusal:
        batch_shipping.ship_many({fine: PARCEL, unpaid: PARCEL})
    assert "None of the 2 was marked as shipped." in refusal.value.why_and_now
    assert detail(fine).row.status is Status.PROCESSING
    assert "packed" not in [event.kind for event in detail(fine).timeline]
    with pytest.raises(Refused, match="No order"):
        batch_shipping.ship_many({})


def test_words_on_a_piece_are_read_before_it_leaves(make_order: Callable) -> None:
    order_id = ready(make_order)
    personalize(order_id, "for Ann")
    if Order.get_by_id(order_id).status == Status.CONFIRMED:
        making.mark_made(order_id)
    assert not batch.is_packed(detail(order_id))
    with pytest.raises(Refused, match="Read what"):
        batch_shipping.ship_many({order_id: PARCEL})
    for line in read_back.unread(detail(order_id)):
        packing.acknowledge(order_id, line.id)
        packing.set_packed(order_id, line.id, 1)
    assert batch.is_packed(detail(order_id))
    batch_shipping.ship_many({order_id: PARCEL})
    assert detail(order_id).row.status is Status.SHIPPED


def test_one_number_is_of_one_parcel() -> None:
    parcels = {1: replace(PARCEL, tracking_number="ab 12"), 2: PARCEL, 3: replace(PARCEL, tracking_number="AB12 ")}
    found = batch_shipping.doubled(parcels)
    assert found is not None
    assert found.order_ids == (1, 3)
    assert (
        batch_shipping.doubled({1: replace(PARCEL, tracking_number=""), 2: replace(PARCEL, tracking_number="")}) is None
    )


@given(st.lists(st.text(max_size=6), max_size=8))
def test_shelves_sort_whatever_they_are_called(shelves: list[str]) -> None:
    ordered = sorted(shelves, key=shelf_order)
    blank = [not shelf.strip() for shelf in ordered]
    assert blank == sorted(blank)
    assert sorted(["A10", "A2", "", "B1"], key=shelf_order) == ["A2", "A10", "B1", ""]
