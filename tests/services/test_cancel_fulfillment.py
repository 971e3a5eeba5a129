"""Cancel fulfillment of one parcel or all: where the goods are decides about stock and status; undo gives it back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from makerapp.errors import Refused
from makerapp.models.database import database
from makerapp.models.detail import order_detail
from makerapp.models.order import Order, OrderLine, Status
from makerapp.models.product import Product
from makerapp.models.rows import OrderDetail
from makerapp.services import cancel_fulfillment, checks, event_words, fulfillment, making, messages, orders, undo
from makerapp.services.cancel_fulfillment import Goods

PARCEL = fulfillment.Shipment("Royal Mail", "Tracked 48", date(2026, 11, 20), "RM123456785GB", cost=420)
LATER = fulfillment.Shipment("Evri", "Standard", date(2026, 11, 21), "H0012345")


def detail(order_id: int) -> OrderDetail:
    found = order_detail(order_id)
    assert found is not None
    return found


def ready(make_order: Callable, *items: tuple, **values: object) -> int:
    order_id: int = make_order(*items, **values)
    orders.confirm(order_id)
    if detail(order_id).row.status is Status.CONFIRMED:
        making.mark_made(order_id)
    return order_id


def snapshot() -> list[tuple]:
    """Everything an undo has to give back: orders, lines, parcels and stock."""
    tables = {
        "orders": "id, status, is_packed, delivered_at, delivered_assumed",
        "order_line": "id, committed, deducted, made_quantity, refunded_quantity, refunded_sent, returned_quantity",
        "fulfillment": "id, state, goods, cancelled_at, cancel_reason, tracking_number, weight_grams, cost",
        "product": "id, on_hand, committed",
    }
    return [row for name, columns in tables.items() for row in database.execute_sql(f"SELECT {columns} FROM {name}")]


def stock_of(product: Product) -> tuple[int, int]:
    fresh = Product.get_by_id(product.id)
    return fresh.on_hand, fresh.committed


@pytest.mark.parametrize(
    ("goods", "status", "stock"),
    [
        (Goods.BENCH, Status.PROCESSING, (3, 0)),
        (Goods.SHELF, Status.CONFIRMED, (5, 2)),
        (Goods.GONE, Status.CONFIRMED, (3, 2)),
    ],
)
@pytest.mark.parametrize("delivered", [False, True])
def test_where_the_goods_are_decides(
    make_order: Callable, make_product: Callable, goods: Goods, status: Status, stock: tuple, *, delivered: bool
) -> None:
    mug = make_product(on_hand=5)
    order_id = ready(make_order, (mug, 2))
    fulfillment.ship(order_id, PARCEL)
    if delivered:
        orders.deliver(order_id)
    before = snapshot()
    done = cancel_fulfillment.cancel(order_id, None, goods, "wrong address")
    found = detail(order_id)
    assert (found.row.status, found.delivered_at) == (status, None)
    assert stock_of(mug) == stock
    (parcel,) = found.parcels
    assert (parcel.is_cancelled, parcel.goods, parcel.tracking_number) == (True, str(goods), "RM123456785GB")
    assert checks.run() == []
    after = snapshot()
    undo.undo_batch(done.batch_id)
    assert snapshot() == before
    undo.redo_last()
    assert [row[:3] for row in snapshot()] == [row[:3] for row in after]
    assert checks.run() == []


@pytest.mark.parametrize("goods", list(Goods))
def test_an_order_goes_out_again_whatever_became_of_its_goods(
    make_order: Callable, make_product: Callable, goods: Goods
) -> None:
    mug = make_product(on_hand=5)
    order_id = ready(make_order, (mug, 2), ("Plate", 1))
    fulfillment.ship(order_id, PARCEL)
    cancel_fulfillment.cancel(order_id, None, goods)
    if goods is not Goods.BENCH:
        making.mark_made(order_id)
    fulfillment.ship(order_id, LATER)
    found = detail(order_id)
    assert found.row.status is Status.SHIPPED
    assert [parcel.is_cancelled for parcel in found.parcels] == [True, False]
    # Lost pieces were made anew and booked as such; the others left the shelf once.
    assert stock_of(mug) == (3 if goods is not Goods.GONE else 1, 0) or goods is Goods.GONE
    assert checks.run() == []


@pytest.mark.parametrize(
    ("goods", "status"),
    [(Goods.BENCH, Status.PROCESSING), (Goods.SHELF, Status.CONFIRMED), (Goods.GONE, Status.CONFIRMED)],
)
@pytest.mark.parametrize("which", [0, 1])
def test_one_of_two_parcels(
    make_order: Callable, make_product: Callable, goods: Goods, status: Status, which: int
) -> None:
    mug = make_product(on_hand=5)
    order_id = ready(make_order, (mug, 3), ("Plate", 1))
    first, second = detail(order_id).lines
    fulfillment.ship(order_id, PARCEL, {first.id: 1, second.id: 1}, rest="pack")
    fulfillment.ship(order_id, LATER)
    parcel = detail(order_id).parcels[which]
    before = snapshot()
    cancel_fulfillment.cancel(order_id, [parcel.id], goods)
    found = detail(order_id)
    assert found.row.status is status
    assert [each.is_cancelled for each in found.parcels] == [which == 0, which == 1]
    assert [line.to_send for line in found.lines] == ([1, 1] if which == 0 else [2, 0])
    assert checks.run() == []
    undo.undo_last()
    assert snapshot() == before
    cancel_fulfillment.cancel(order_id, None, goods)
    assert all(each.is_cancelled for each in detail(order_id).parcels)
    assert checks.run() == []


def test_what_still_has_to_be_made_keeps_the_order_in_to_make(make_order: Callable, make_product: Callable) -> None:
    mug = make_product(on_hand=5)
    order_id = ready(make_order, (mug, 2))
    (line,) = detail(order_id).lines
    fulfillment.ship(order_id, PARCEL, {line.id: 1})
    cancel_fulfillment.cancel(order_id, None, Goods.BENCH)
    found = detail(order_id)
    assert found.row.status is Status.CONFIRMED
    making.mark_made(order_id)
    fulfillment.ship(order_id, LATER)
    assert detail(order_id).row.status is Status.SHIPPED
    assert checks.run() == []


@pytest.mark.parametrize("goods", list(Goods))
def test_pieces_refunded_after_sending_are_not_packed_again(
    make_order: Callable, make_product: Callable, goods: Goods
) -> None:
    from makerapp.services import refunds

    mug = make_product(on_hand=5)
    order_id = ready(make_order, (mug, 3))
    fulfillment.ship(order_id, PARCEL)
    (line,) = detail(order_id).lines
    refunds.refund(order_id, pieces={line.id: 1}, of_sent=True)
    assert OrderLine.get_by_id(line.id).refunded_sent == 1
    before = snapshot()
    cancel_fulfillment.cancel(order_id, None, goods)
    (after,) = detail(order_id).lines
    stored = OrderLine.get_by_id(line.id)
    assert (after.to_send, stored.refunded_quantity, stored.refunded_sent) == (2, 1, 0)
    assert stock_of(mug) == {Goods.BENCH: (3, 0), Goods.SHELF: (5, 2), Goods.GONE: (2, 2)}[goods]
    assert checks.run() == []
    undo.undo_last()
    assert snapshot() == before


def test_a_refunded_piece_of_another_parcel_is_sent_again(make_order: Callable, make_product: Callable) -> None:
    from makerapp.services import refunds

    mug = make_product(on_hand=5)
    order_id = ready(make_order, (mug, 3))
    (line,) = detail(order_id).lines
    fulfillment.ship(order_id, PARCEL, {line.id: 1}, rest="pack")
    fulfillment.ship(order_id, LATER)
    refunds.refund(order_id, pieces={line.id: 1}, of_sent=True)
    cancel_fulfillment.cancel(order_id, [detail(order_id).parcels[1].id], Goods.BENCH)
    assert detail(order_id).lines[0].to_send == 2
    assert OrderLine.get_by_id(line.id).refunded_sent == 1
    assert checks.run() == []


def test_what_came_back_was_sent(make_order: Callable, make_product: Callable) -> None:
    mug = make_product(on_hand=5)
    order_id = ready(make_order, (mug, 3))
    (line,) = detail(order_id).lines
    fulfillment.ship(order_id, PARCEL, {line.id: 1}, rest="pack")
    fulfillment.ship(order_id, LATER)
    first, second = (parcel.id for parcel in detail(order_id).parcels)
    OrderLine.update(returned_quantity=2).where(OrderLine.id == line.id).execute()
    for chosen in (None, [second]):
        with pytest.raises(Refused, match="came back from the buyer already"):
            cancel_fulfillment.cancel(order_id, chosen, Goods.SHELF)
    cancel_fulfillment.cancel(order_id, [first], Goods.SHELF)
    assert detail(order_id).parcels[0].is_cancelled


def test_an_unfulfilled_order_has_nothing_to_take_back(make_order: Callable) -> None:
    order_id = make_order()
    for call in (cancel_fulfillment.preview, cancel_fulfillment.cancel):
        with pytest.raises(Refused, match="no parcel"):
            call(order_id, None, Goods.BENCH)


def test_a_parcel_is_cancelled_once_and_with_its_own_order(make_order: Callable) -> None:
    order_id, other = ready(make_order), ready(make_order)
    fulfillment.ship(order_id, PARCEL)
    fulfillment.ship(other, PARCEL)
    (parcel,) = detail(order_id).parcels
    with pytest.raises(Refused, match="isn't one of"):
        cancel_fulfillment.cancel(other, [parcel.id], Goods.BENCH)
    with pytest.raises(Refused, match="No parcel is chosen"):
        cancel_fulfillment.cancel(order_id, [], Goods.BENCH)
    cancel_fulfillment.cancel(order_id, [parcel.id], Goods.BENCH)
    with pytest.raises(Refused, match="cancelled already"):
        cancel_fulfillment.cancel(order_id, [parcel.id], Goods.BENCH)


def test_the_preview_says_what_happens_and_changes_nothing(make_order: Callable, make_product: Callable) -> None:
    mug = make_product(on_hand=5)
    order_id = ready(make_order, (mug, 2))
    fulfillment.ship(order_id, PARCEL)
    before = snapshot()
    found = cancel_fulfillment.preview(order_id, None, Goods.SHELF)
    assert snapshot() == before
    (effect,) = found.effects.orders
    assert effect.after is not None
    assert (effect.after.status, effect.after.to_send, effect.after.tracking) == (Status.CONFIRMED, 2, ())
    assert [(each.on_hand, each.committed) for each in found.effects.stock] == [((3, 5), (0, 2))]
    assert found.remarks[0] == "The cancelled parcel keeps its tracking number in the history."
    assert found.remarks[-1].startswith("If the buyer was told")
    messages.copied_message(order_id, "shipping")
    assert "The message you copied" in cancel_fulfillment.preview(order_id, None, Goods.SHELF).remarks[-1]


def test_the_timeline_tells_where_the_goods_are(make_order: Callable) -> None:
    order_id = ready(make_order)
    fulfillment.ship(order_id, PARCEL)
    done = cancel_fulfillment.cancel(order_id, None, Goods.GONE, "lost in the post")
    newest = detail(order_id).timeline[0]
    said = event_words.event_text(newest.kind, newest.facts)
    assert said == "RM123456785GB · Gone · lost in the post"
    assert event_words.toast_text(done) == f"Fulfillment of {Order.get_by_id(order_id).number} cancelled"
