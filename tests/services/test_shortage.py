"""Something is out of stock: each way on moves stock, money and dates together, says so first, and can be undone."""

from __future__ import annotations

import random
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from makerapp.errors import Refused
from makerapp.models.database import database, rehearsed_transaction
from makerapp.models.detail import order_detail
from makerapp.models.order import Order, OrderLine, Status
from makerapp.models.product import Product
from makerapp.models.rows import FulfillmentState, OrderDetail
from makerapp.services import (
    cancel_fulfillment,
    checks,
    event_words,
    fulfillment,
    line_stock,
    making,
    order_editing,
    orders,
    packing,
    shortage,
    shortage_offers,
    undo,
)
from makerapp.services.cancel_fulfillment import Goods
from makerapp.services.order_draft import draft_of
from makerapp.services.shortage_offers import Answer, Choice, StandIn

PARCEL = fulfillment.Shipment("Evri", "", date(2026, 11, 20), "T1")


def detail(order_id: int) -> OrderDetail:
    found = order_detail(order_id)
    assert found is not None
    return found


def figures(product: Product) -> tuple[int, int]:
    fresh = Product.get_by_id(product.id)
    return fresh.on_hand, fresh.committed


def lines(order_id: int) -> list[int]:
    return [line.id for line in detail(order_id).lines]


def to_pack(order_id: int) -> int:
    orders.confirm(order_id)
    if detail(order_id).row.status is Status.CONFIRMED:
        making.mark_made(order_id)
    return order_id


# --- another product instead --------------------------------------------------------------------------------------


def test_a_cheaper_product_instead_leaves_the_difference_due(make_order: Callable, make_product: Callable) -> None:
    mug, bowl = make_product(on_hand=1), make_product("Bowl", on_hand=4)
    order_id = make_order((mug, 2), ("Plate", 1))
    orders.confirm(order_id)
    total = detail(order_id).total
    shortage.swap(order_id, lines(order_id)[0], 1, bowl.id, 1900)
    found = detail(order_id)
    assert [(line.title, line.quantity) for line in found.lines] == [("Moss mug", 1), ("Bowl", 1), ("Plate", 1)]
    assert (found.total, found.refund_due) == (total - 500, 500)
    assert (figures(mug), figures(bowl)) == ((1, 1), (4, 1))
    event = found.timeline[0]
    assert event_words.event_title(event.kind, event.facts) == "Another item instead: Bowl"
    assert "1 × Moss mug" in event_words.event_text(event.kind, event.facts)
    assert checks.run() == []


def test_a_whole_line_swapped_and_undone(make_order: Callable, make_product: Callable) -> None:
    mug, bowl = make_product(on_hand=0), make_product("Bowl", on_hand=4)
    order_id = make_order((mug, 2))
    orders.confirm(order_id)
    before = detail(order_id)
    done = shortage.swap(order_id, lines(order_id)[0], 2, bowl.id, 2400)
    assert [line.title for line in detail(order_id).lines] == ["Bowl"]
    # Everything lies on the shelf now, so it goes straight on.
    assert detail(order_id).row.status is Status.PROCESSING
    assert (figures(mug), figures(bowl)) == ((0, 0), (2, 0))
    undo.undo_batch(done.batch_id)
    assert (detail(order_id).row, detail(order_id).lines) == (before.row, before.lines)
    undo.redo_last()
    assert [line.title for line in detail(order_id).lines] == ["Bowl"]
    assert checks.run() == []


def test_a_dearer_product_raises_the_total_and_owes_nothing(make_order: Callable, make_product: Callable) -> None:
    bowl = make_product("Bowl", on_hand=4)
    order_id = make_order((make_product(), 1))
    total = detail(order_id).total
    shortage.swap(order_id, lines(order_id)[0], 1, bowl.id, 3000)
    assert (detail(order_id).total, detail(order_id).refund_due) == (total + 600, 0)
    assert detail(order_id).row.status is Status.PENDING


def test_a_swap_on_the_packing_table_goes_on_packing_or_back_to_make(
    make_order: Callable, make_product: Callable
) -> None:
    mug, bowl, vase = make_product(on_hand=3), make_product("Bowl", on_hand=1), make_product("Vase", made_to_order=True)
    order_id = to_pack(make_order((mug, 2)))
    shortage.swap(order_id, lines(order_id)[0], 1, bowl.id, 2400)
    assert detail(order_id).row.status is Status.PROCESSING
    # The missing mug is on no shelf, the bowl left its own.
    assert (figures(mug), figures(bowl)) == ((1, 0), (0, 0))
    shortage.swap(order_id, lines(order_id)[1], 1, vase.id, 2400)
    assert detail(order_id).row.status is Status.CONFIRMED
    assert (figures(mug), figures(bowl), figures(vase)) == ((2, 1), (0, 0), (0, 1))
    assert [each.to_make for each in line_stock.of_order(order_id).values()] == [0, 1]
    assert checks.run() == []


def test_the_wish_of_the_buyer_goes_along(make_order: Callable, make_product: Callable) -> None:
    bowl = make_product("Bowl", on_hand=4)
    order_id = make_order((make_product(), 1))
    draft = draft_of(order_id)
    order_editing.save(order_id, replace(draft, lines=(replace(draft.lines[0], personalization="for Ann"),)))
    shortage.swap(order_id, lines(order_id)[0], 1, bowl.id, 2400)
    (line,) = detail(order_id).lines
    assert line.personalization == (("Personalization", "for Ann"),)
    assert detail(order_id).row.is_personalized


def test_what_cannot_stand_in_is_refused(make_order: Callable, make_product: Callable) -> None:
    mug, old = make_product(), make_product("Old", archived=True)
    order_id = make_order((mug, 1))
    for product in (mug, old):
        with pytest.raises(Refused, match="can't stand in"):
            shortage.swap(order_id, lines(order_id)[0], 1, product.id, 100)
    with pytest.raises(Refused, match="aren't left"):
        shortage.swap(order_id, lines(order_id)[0], 2, make_product("New").id, 100)


def test_the_shops_own_date_follows_the_other_product(make_order: Callable, make_product: Callable) -> None:
    mug, slow = make_product(production_days=2), make_product("Slow", production_days=20, made_to_order=True)
    order_id = make_order((mug, 1))
    Order.update(ship_by_from="shop", ship_by=date(2026, 11, 24)).where(Order.id == order_id).execute()
    told = shortage_offers.offer(
        order_id, Answer(Choice.SWAP, {lines(order_id)[0]: 1}, StandIn(slow.id, 2400))
    ).sentences
    assert any("ship-by date Tue 24 Nov becomes" in each for each in told)


# --- wait, send the rest, take off --------------------------------------------------------------------------------


def test_waiting_keeps_what_is_there_for_the_order(make_order: Callable, make_product: Callable) -> None:
    mug = make_product(on_hand=5)
    order_id = to_pack(make_order((mug, 3)))
    shortage.wait_and_make(order_id, {lines(order_id)[0]: 1})
    assert (detail(order_id).row.status, figures(mug)) == (Status.CONFIRMED, (4, 3))
    assert [line_stock.words(each) for each in line_stock.of_order(order_id).values()] == ["2 of 3 made"]
    assert to_pack(make_order((mug, 2)))
    assert figures(mug) == (2, 3)
    making.mark_made(order_id)
    assert figures(mug) == (0, 0)
    assert checks.run() == []


def test_waiting_takes_a_new_date_with_its_reason(make_order: Callable, make_product: Callable) -> None:
    order_id = make_order((make_product(), 1))
    orders.confirm(order_id)
    done = shortage.wait_and_make(order_id, {lines(order_id)[0]: 1}, date(2026, 12, 4), "clay is late")
    assert (detail(order_id).row.ship_by, detail(order_id).ship_by_from) == (date(2026, 12, 4), "maker")
    assert "clay is late" in str(detail(order_id).timeline[0].facts)
    undo.undo_batch(done.batch_id)
    assert detail(order_id).row.ship_by != date(2026, 12, 4)


def test_a_new_order_that_waits_is_confirmed(make_order: Callable, make_product: Callable) -> None:
    mug = make_product(on_hand=2)
    order_id = make_order((mug, 2))
    shortage.wait_and_make(order_id, {lines(order_id)[0]: 1})
    # The count said two were there; one wasn't.
    assert (detail(order_id).row.status, figures(mug)) == (Status.CONFIRMED, (1, 2))
    assert checks.run() == []


def test_the_rest_goes_first(make_order: Callable, make_product: Callable) -> None:
    mug, bowl = make_product(on_hand=1), make_product("Bowl", on_hand=2)
    order_id = make_order((mug, 2), (bowl, 2), ("Plate", 1))
    orders.confirm(order_id)
    shortage.send_rest(order_id, {lines(order_id)[0]: 1})
    cups, bowls, plate = detail(order_id).lines
    assert detail(order_id).row.status is Status.PROCESSING
    assert [line.packed for line in (cups, bowls, plate)] == [1, 2, 0]
    assert (figures(mug), figures(bowl)) == ((0, 1), (0, 0))
    assert packing.open_packing(order_id) == "print"
    fulfillment.ship(order_id, PARCEL, packing.packed_pieces(order_id))
    found = detail(order_id)
    assert (found.row.status, found.row.fulfillment) == (Status.CONFIRMED, FulfillmentState.PARTLY)
    assert [line.to_send for line in found.lines] == [1, 0, 1]
    making.mark_made(order_id)
    fulfillment.ship(order_id, PARCEL)
    assert (figures(mug), figures(bowl)) == ((0, 0), (0, 0))
    assert checks.run() == []


def test_nothing_else_ready_is_nothing_to_send(make_order: Callable, make_product: Callable) -> None:
    order_id = make_order((make_product(), 2), ("Plate", 1))
    with pytest.raises(Refused, match="Nothing else is ready"):
        shortage.send_rest(order_id, {lines(order_id)[0]: 2})
    assert detail(order_id).row.status is Status.PENDING


def test_taken_off_a_paid_order_the_price_is_due(make_order: Callable, make_product: Callable) -> None:
    mug = make_product(on_hand=1)
    order_id = make_order((mug, 2), ("Plate", 1))
    orders.confirm(order_id)
    told = shortage_offers.offer(order_id, Answer(Choice.TAKE_OFF, {lines(order_id)[0]: 1})).sentences
    assert "#1001: refund due £0.00 becomes £24.00." in told
    assert "Moss mug: promised 2 → 1, available −1 → 0." in told
    assert figures(mug) == (1, 2)
    done = shortage.take_off(order_id, lines(order_id)[0], 1)
    assert (detail(order_id).refund_due, figures(mug)) == (2400, (1, 1))
    undo.undo_batch(done.batch_id)
    assert (detail(order_id).refund_due, figures(mug)) == (0, (1, 2))
    unpaid = make_order((mug, 2), payment="awaiting")
    shortage.take_off(unpaid, lines(unpaid)[0], 1)
    assert detail(unpaid).refund_due == 0
    assert checks.run() == []


def test_the_last_missing_piece_taken_off_lets_the_order_go_on(make_order: Callable, make_product: Callable) -> None:
    mug, bowl = make_product(on_hand=0), make_product("Bowl", on_hand=1)
    order_id = make_order((mug, 1), (bowl, 1))
    orders.confirm(order_id)
    shortage.take_off(order_id, lines(order_id)[0], 1)
    assert (detail(order_id).row.status, figures(bowl)) == (Status.PROCESSING, (0, 0))
    with pytest.raises(Refused, match="Cancel the order instead"):
        shortage.take_off(order_id, lines(order_id)[0], 1)


# --- offers and words ---------------------------------------------------------------------------------------------


def test_offers_say_why_they_cannot_be_taken(make_order: Callable, make_product: Callable) -> None:
    order_id = make_order((make_product(), 1))
    (line_id,) = lines(order_id)

    def why(choice: Choice, missing: dict[int, int]) -> str:
        refused = shortage_offers.offer(order_id, Answer(choice, missing)).refused
        return refused.what if refused else ""

    assert why(Choice.WAIT, {}) == "Nothing is missing."
    assert why(Choice.SEND, {line_id: 1}) == "The box would be empty."
    assert why(Choice.TAKE_OFF, {line_id: 1}).startswith("Nothing would be left")
    assert why(Choice.SWAP, {line_id: 1}) == "Which product instead?"
    assert why(Choice.WAIT, {line_id: 1}) == ""


def test_what_is_short_is_told(make_order: Callable, make_product: Callable) -> None:
    mug, vase = make_product(on_hand=1), make_product("Vase", made_to_order=True)
    order_id = make_order((mug, 2), (vase, 1), ("Plate", 1))
    orders.confirm(order_id)
    found = line_stock.of_order(order_id)
    assert [line_stock.words(each) for each in found.values()] == ["1 on the shelf, 2 needed", "", ""]
    assert line_stock.short_words(found) == "Out of stock: 1 of 2 Moss mug on the shelf."
    assert list(shortage_offers.likely_missing(order_id).values()) == [1, 0, 0]
    made = next(point for point in packing.review(detail(order_id)) if point.key == "made")
    assert made.fix == "out_of_stock"
    assert made.sentence == "Out of stock: 1 of 2 Moss mug on the shelf. “Looks right” books the rest as made."


def test_a_stand_in_that_is_promised_beyond_what_is_there_is_warned_of(
    make_order: Callable, make_product: Callable
) -> None:
    order_id = make_order((make_product(), 1))
    answer = Answer(Choice.SWAP, {lines(order_id)[0]: 1}, StandIn(make_product("Bowl").id, 2400))
    told = shortage_offers.offer(order_id, answer).sentences
    assert "Bowl: 1 promised, none on hand. Make more in time, or promise fewer." in told


@pytest.mark.parametrize(
    ("price", "words"),
    [(2400, "at the same price"), (1900, "give you £5.00 back"), (3000, "for £6.00 more"), (None, "Bowl instead.")],
)
def test_the_message_asks_first(make_order: Callable, make_product: Callable, price: int | None, words: str) -> None:
    bowl = make_product("Bowl")
    order_id = make_order((make_product(), 1))
    text = shortage_offers.ask_first_message(order_id, lines(order_id)[0], 1, StandIn(bowl.id, price))
    assert words in text
    assert text.startswith("Hello Rosa,")


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers(0, 2**32))
def test_whatever_is_decided_is_undone_to_the_piece(make_order: Callable, make_product: Callable, seed: int) -> None:
    choose = random.Random(seed)
    with rehearsed_transaction():
        products = [
            make_product(f"P{each}", on_hand=choose.randint(0, 4), made_to_order=each == 2) for each in range(3)
        ]
        order_id = make_order(*((choose.choice(products), choose.randint(1, 3)) for _ in range(choose.randint(1, 3))))
        if choose.random() < 0.7:
            orders.confirm(order_id)
        if choose.random() < 0.5 and detail(order_id).row.status is Status.CONFIRMED:
            making.mark_made(order_id)
        before = _state(order_id, products)
        missing = {line.id: choose.randint(0, line.to_send) for line in detail(order_id).lines}
        stand_in = StandIn(choose.choice(products).id, choose.choice([None, 100, 2400, 9900]))
        try:
            done = shortage_offers.act(order_id, Answer(choose.choice(list(Choice)), missing, stand_in))
        except Refused:
            return
        assert checks.broken_rules() == []
        after = _state(order_id, products)
        undo.undo_batch(done.batch_id)
        assert _state(order_id, products) == before
        undo.redo_last()
        assert _state(order_id, products) == after
        assert checks.broken_rules() == []


def _state(order_id: int, products: list[Product]) -> tuple[object, ...]:
    order = Order.get_by_id(order_id)
    kept = OrderLine.select().where((OrderLine.order == order_id) & (OrderLine.removed == False))  # noqa: E712
    held = sorted((each.id, each.quantity, each.made_quantity, each.committed, each.deducted) for each in kept)
    return order.status, order.total, order.refund_due, order.ship_by, held, [figures(each) for each in products]


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers(0, 2**32))
def test_however_often_pieces_go_missing_none_is_left_over_in_the_end(
    make_order: Callable, make_product: Callable, seed: int
) -> None:
    """Made to order, so whatever was made for the order went with it, or was lost."""
    choose = random.Random(seed)
    database.execute_sql("PRAGMA synchronous = OFF")
    vase = make_product(f"Vase {Product.select().count()}", made_to_order=True)
    order_id = make_order((vase, choose.randint(1, 4)), (vase, choose.randint(1, 4)), ("Plate", 2))
    orders.confirm(order_id)
    for _ in range(choose.randint(0, 8)):
        with suppress(Refused):
            _press_anything(choose, order_id)
    while detail(order_id).row.status is not Status.SHIPPED:
        if detail(order_id).row.status is Status.CONFIRMED:
            making.mark_made(order_id)
        fulfillment.ship(order_id, PARCEL)
    assert figures(vase) == (0, 0)
    assert checks.broken_rules() == []


def _press_anything(choose: random.Random, order_id: int) -> None:
    some = {line.id: choose.randint(0, line.to_send) for line in detail(order_id).lines}
    choose.choice(
        [
            lambda: making.mark_pieces_made(order_id, some),
            lambda: making.mark_made(order_id),
            lambda: shortage.wait_and_make(order_id, some),
            lambda: shortage.send_rest(order_id, some),
            lambda: fulfillment.ship(order_id, PARCEL, some, choose.choice(["make", "pack"])),
            lambda: cancel_fulfillment.cancel(order_id, None, choose.choice(list(Goods))),
        ]
    )()


@pytest.mark.parametrize("price", [-5, 10**15 + 1])
def test_a_stand_in_costs_what_a_thing_can_cost(make_order: Callable, make_product: Callable, price: int) -> None:
    order_id, bowl = make_order(("Plate", 1)), make_product("Bowl")
    with pytest.raises(Refused, match="can't cost that"):
        shortage.swap(order_id, lines(order_id)[0], 1, bowl.id, price)
