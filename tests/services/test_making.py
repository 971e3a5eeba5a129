"""What is made is booked once, stays with its order, and comes to the same piece by piece or all at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from makerapp import clock
from makerapp.errors import Refused
from makerapp.models.database import database, rehearsed_transaction
from makerapp.models.detail import order_detail
from makerapp.models.order import Order, OrderLine, Status
from makerapp.models.product import Product
from makerapp.models.stock import StockMove
from makerapp.paths import DataFolder
from makerapp.services import checks, event_words, line_stock, making, order_editing, orders, stock, undo
from makerapp.services.making import Booking
from makerapp.services.order_draft import LineDraft, OrderDraft, draft_of
from tests.services.conftest import ADDRESS


def lines_of(order_id: int) -> list[OrderLine]:
    return list(OrderLine.select().where(OrderLine.order == order_id).order_by(OrderLine.position))


def figures(product: Product) -> tuple[int, int]:
    fresh = Product.get_by_id(product.id)
    return fresh.on_hand, fresh.committed


def status(order_id: int) -> str:
    return str(Order.get_by_id(order_id).status)


def newest(order_id: int) -> tuple[str, str]:
    found = order_detail(order_id)
    assert found is not None
    return found.timeline[0].kind, event_words.event_text(found.timeline[0].kind, found.timeline[0].facts)


def test_pieces_come_from_the_shelf_first_and_what_lacks_is_made(make_order: Callable, make_product: Callable) -> None:
    mug = make_product(on_hand=1)
    order_id = make_order((mug, 3), ("Plate", 1))
    orders.confirm(order_id)
    cups, plate = lines_of(order_id)
    making.mark_pieces_made(order_id, {cups.id: 2})
    assert figures(mug) == (2, 3)
    assert status(order_id) == Status.CONFIRMED
    assert newest(order_id) == ("partly_made", "2 × Moss mug")
    assert [line_stock.words(each) for each in line_stock.of_order(order_id).values()] == ["2 of 3 made", ""]
    making.mark_pieces_made(order_id, {cups.id: 1, plate.id: 1})
    assert status(order_id) == Status.PROCESSING
    assert figures(mug) == (0, 0)
    assert newest(order_id)[0] == "made"
    assert checks.run() == []


def test_what_is_ready_for_one_order_is_not_ready_made_for_the_next(
    make_order: Callable, make_product: Callable
) -> None:
    mug = make_product(on_hand=2)
    first = make_order((mug, 2), ("Plate", 1))
    orders.confirm(first)
    making.mark_pieces_made(first, {lines_of(first)[0].id: 2})
    assert stock.set_aside(mug.id) == 2
    second = make_order((mug, 1))
    orders.confirm(second)
    assert status(second) == Status.CONFIRMED
    making.mark_made(second)
    assert figures(mug) == (2, 2)
    making.mark_made(first)
    assert figures(mug) == (0, 0)
    assert checks.run() == []


def test_personalized_and_made_to_order_pieces_leave_the_shelf_alone(
    make_order: Callable, make_product: Callable
) -> None:
    mug, vase = make_product(on_hand=5), make_product("Vase", on_hand=5, made_to_order=True)
    order_id = make_order((mug, 1), (vase, 1))
    draft = draft_of(order_id)
    order_editing.save(
        order_id, replace(draft, lines=(replace(draft.lines[0], personalization="for Ann"), draft.lines[1]))
    )
    orders.confirm(order_id)
    assert status(order_id) == Status.CONFIRMED
    making.mark_made(order_id)
    assert (figures(mug), figures(vase)) == ((5, 0), (5, 0))


def test_one_piece_too_many_is_refused(make_order: Callable, make_product: Callable) -> None:
    order_id = make_order((make_product(), 2))
    (line,) = lines_of(order_id)
    with pytest.raises(Refused, match="is Pending by now"):
        making.mark_pieces_made(order_id, {line.id: 1})
    orders.confirm(order_id)
    for pieces, words in (({line.id: 3}, "more than"), ({line.id: 0}, "Nothing is marked"), ({line.id + 1: 1}, "item")):
        with pytest.raises(Refused, match=words):
            making.mark_pieces_made(order_id, pieces)
    making.mark_pieces_made(order_id, {line.id: 1})
    with pytest.raises(Refused, match="more than"):
        making.mark_pieces_made(order_id, {line.id: 2})


def test_what_will_be_booked_is_told_without_booking_it(make_order: Callable, make_product: Callable) -> None:
    mug = make_product(on_hand=1)
    order_id = make_order((mug, 2), ("Plate", 1))
    orders.confirm(order_id)
    cups, plate = lines_of(order_id)
    told = making.booking(order_id, {cups.id: 2, plate.id: 1})
    assert told == {cups.id: Booking(1, 1), plate.id: Booking(0, 0)}
    assert making.booking_words(2, told[cups.id]) == "1 from the shelf, 1 newly made"
    assert making.booking_words(1, told[plate.id]) == "1 newly made"
    assert figures(mug) == (1, 2)
    with pytest.raises(Refused):
        making.booking(order_id, {cups.id: 3})


def test_what_was_made_for_a_line_is_not_ready_for_what_it_becomes(
    make_order: Callable, make_product: Callable
) -> None:
    mug, bowl = make_product(), make_product("Bowl")
    order_id = make_order((mug, 2), ("Plate", 1))
    orders.confirm(order_id)
    making.mark_pieces_made(order_id, {lines_of(order_id)[0].id: 2})
    draft = draft_of(order_id)
    other = replace(draft.lines[0], product_id=bowl.id, title="Bowl")
    order_editing.save(order_id, replace(draft, lines=(other, draft.lines[1])))
    assert (stock.set_aside(mug.id), stock.set_aside(bowl.id)) == (0, 0)
    assert (figures(mug), figures(bowl)) == ((2, 0), (0, 2))
    assert checks.run() == []


def test_the_list_tells_how_far_an_order_is(make_order: Callable, make_product: Callable) -> None:
    order_id = make_order((make_product(), 3))
    orders.confirm(order_id)
    making.mark_pieces_made(order_id, {lines_of(order_id)[0].id: 2})
    found = order_detail(order_id)
    assert found is not None
    assert (found.row.made, found.row.to_send) == (2, 3)


def test_marking_is_undone_and_done_again(make_order: Callable, make_product: Callable) -> None:
    mug = make_product(on_hand=1)
    order_id = make_order((mug, 2), ("Plate", 1))
    orders.confirm(order_id)
    done = making.mark_pieces_made(order_id, {lines_of(order_id)[0].id: 2})
    undo.undo_batch(done.batch_id)
    assert (figures(mug), lines_of(order_id)[0].made_quantity) == ((1, 2), 0)
    undo.redo_last()
    assert (figures(mug), lines_of(order_id)[0].made_quantity) == ((2, 2), 2)
    assert checks.run() == []


def test_several_orders_are_marked_as_one(make_order: Callable) -> None:
    ids = [make_order(), make_order()]
    orders.confirm_many(ids)
    done = making.mark_made_many(ids)
    assert [status(each) for each in ids] == [Status.PROCESSING] * 2
    assert event_words.toast_text(done) == "2 orders marked as made"
    undo.undo_batch(done.batch_id)
    assert [status(each) for each in ids] == [Status.CONFIRMED] * 2


_LINE = st.tuples(st.integers(0, 2), st.integers(1, 3), st.booleans())


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    shelf=st.lists(st.integers(0, 4), min_size=3, max_size=3),
    wanted=st.lists(_LINE, min_size=1, max_size=4),
    choose=st.randoms(use_true_random=False),
)
def test_piece_by_piece_in_any_order_is_the_same_as_all_at_once(
    data_folder: DataFolder, shelf: list[int], wanted: list[tuple[int, int, bool]], choose: object
) -> None:
    with rehearsed_transaction():
        order_id, made = _an_order(shelf, wanted)
        pieces = [line.id for line in lines_of(order_id) for _ in range(line.quantity)]
        choose.shuffle(pieces)  # type: ignore[attr-defined]
        at_once = _made(order_id, made, [])
        undo.undo_last()
        if status(order_id) == Status.PENDING:
            orders.confirm(order_id)
        assert _made(order_id, made, pieces) == at_once


def _made(order_id: int, products: list[Product], pieces: list[int]) -> tuple[list[tuple[int, ...]], ...]:
    """The figures once the order is made, piece by piece where ``pieces`` names them. What is ready-made already is."""
    for line_id in pieces:
        if status(order_id) == Status.CONFIRMED:
            making.mark_pieces_made(order_id, {line_id: 1})
    if not pieces and status(order_id) == Status.CONFIRMED:
        making.mark_made(order_id)
    assert status(order_id) == Status.PROCESSING
    assert checks.broken_rules() == []
    lines = [(each.made_quantity, each.committed, each.deducted) for each in lines_of(order_id)]
    return lines, [figures(each) for each in products]


@pytest.mark.parametrize("sql", ["_MADE_IN_BATCH", "_SET_ASIDE"])
def test_neither_the_whole_ledger_nor_all_ever_sold_is_read(data_folder: DataFolder, sql: str) -> None:
    asked = getattr(making if sql == "_MADE_IN_BATCH" else stock, sql)
    plan = [row[3] for row in database.execute_sql(f"EXPLAIN QUERY PLAN {asked}", (1,) * asked.count("?"))]
    assert not [step for step in plan if step.startswith("SCAN") or "order_line_product" in step]


def _an_order(shelf: list[int], wanted: list[tuple[int, int, bool]]) -> tuple[int, list[Product]]:
    """A confirmed order of up to three products, the last of them made to order."""
    products = []
    for number, on_hand in enumerate(shelf):
        product = Product.create(
            title=f"P{number}", price=100, currency="GBP", on_hand=on_hand, made_to_order=number == 2
        )
        StockMove.create(
            product=product.id, at=clock.utc_now(), kind="count", on_hand_change=on_hand, committed_change=0
        )
        products.append(product)
    drafts = tuple(
        LineDraft(None, products[each].id, "x", quantity=count, unit_price=100, personalization="Ann" if named else "")
        for each, count, named in wanted
    )
    order_id = order_editing.create(OrderDraft(ADDRESS, drafts, "GBP")).order_ids[0]
    orders.confirm(order_id)
    return order_id, products
