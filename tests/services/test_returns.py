"""Pieces that came back, were sent anew, or are paid back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from makerapp import clock
from makerapp.errors import Refused
from makerapp.models import queries
from makerapp.models.detail import order_detail
from makerapp.models.order import Order, OrderLine, PaymentStatus, Status
from makerapp.models.product import Product
from makerapp.models.queries import ListQuery
from makerapp.models.rows import Filter, OrderDetail, View
from makerapp.services import (
    cancel_fulfillment,
    cancelling,
    channel_rules,
    checks,
    clocks,
    event_words,
    fulfillment,
    making,
    orders,
    payments,
    preferences,
    rehearsal,
    returns,
    shop,
    undo,
)
from makerapp.services.paperwork.kinds import Kind
from makerapp.services.paperwork.sheets import frozen_for
from makerapp.services.returns import Complaint
from tests.conftest import FROZEN_INSTANT

PARCEL = fulfillment.Shipment("Royal Mail", "Tracked 48", date(2026, 11, 20), "RM123456785GB")


@pytest.fixture(autouse=True)
def on_friday(frozen_clock: object) -> None:
    """Friday 20 November 2026."""


def detail(order_id: int) -> OrderDetail:
    found = order_detail(order_id)
    assert found is not None
    return found


def line_of(order_id: int, number: int = 0) -> int:
    return detail(order_id).lines[number].id


def figures(product: Product) -> tuple[int, int]:
    found: Product = Product.get_by_id(product.id)
    return found.on_hand, found.committed


def sent(make_order: Callable[..., int], *items: tuple, quantities: dict[int, int] | None = None) -> int:
    order_id = make_order(*items)
    orders.confirm(order_id)
    if detail(order_id).row.status is Status.CONFIRMED:
        making.mark_made(order_id)
    named = None if quantities is None else {line_of(order_id, at): count for at, count in quantities.items()}
    fulfillment.ship(order_id, PARCEL, named)
    return order_id


@pytest.fixture
def mug(make_product: Callable[..., Product]) -> Product:
    return make_product("Moss mug", on_hand=5)


def state() -> list[tuple]:
    """All figures that an undo has to bring back."""
    lines = OrderLine.select().join(Order).where(Order.withdrawn == False)  # noqa: E712
    found = [(line.id, line.committed, line.deducted, line.returned_quantity, line.refunded_sent) for line in lines]
    rows = Order.select().where(Order.withdrawn == False)  # noqa: E712
    found += [(each.number, each.status, each.payment_status, each.refunded, each.refund_due) for each in rows]
    return found + [(each.title, each.on_hand, each.committed) for each in Product.select()]


def test_what_comes_back_goes_on_the_shelf(make_order: Callable[..., int], mug: Product) -> None:
    order_id = sent(make_order, (mug, 2))
    before = state()
    done = returns.take_back(order_id, {line_of(order_id): 1}, restock=True, reason="chipped box")
    assert event_words.toast_text(done) == "Return of #1001 noted"
    assert figures(mug) == (4, 0)
    assert OrderLine.get_by_id(line_of(order_id)).returned_quantity == 1
    found = detail(order_id)
    assert found.row.status is Status.SHIPPED
    assert not found.parcels[0].is_cancelled
    newest = found.timeline[0]
    assert event_words.event_title(newest.kind, newest.facts) == "Came back"
    assert event_words.event_text(newest.kind, newest.facts) == "chipped box · Back on the shelf · 1 × Moss mug"
    assert checks.run() == []
    undo.undo_batch(done.batch_id)
    assert state() == before
    assert checks.run() == []


def test_what_can_not_be_sold_again_moves_no_stock(make_order: Callable[..., int], mug: Product) -> None:
    order_id = sent(make_order, (mug, 2))
    returns.take_back(order_id, {line_of(order_id): 2}, restock=False)
    assert figures(mug) == (3, 0)
    assert checks.run() == []


def test_no_piece_comes_back_twice(make_order: Callable[..., int], mug: Product) -> None:
    order_id = sent(make_order, (mug, 2))
    returns.take_back(order_id, {line_of(order_id): 2}, restock=True)
    with pytest.raises(Refused, match="0 are still with the buyer"):
        returns.take_back(order_id, {line_of(order_id): 1}, restock=True)
    with pytest.raises(Refused, match="No pieces are chosen"):
        returns.take_back(order_id, {line_of(order_id): 0}, restock=True)
    assert figures(mug) == (5, 0)


def test_only_sent_pieces_come_back(make_order: Callable[..., int], mug: Product) -> None:
    unsent = make_order((mug, 1))
    with pytest.raises(Refused, match="Nothing of #1001 was sent"):
        returns.take_back(unsent, {line_of(unsent): 1}, restock=True)
    partly = sent(make_order, (mug, 3), quantities={0: 1})
    with pytest.raises(Refused, match="1 is still with the buyer"):
        returns.take_back(partly, {line_of(partly): 2}, restock=True)
    returns.take_back(partly, {line_of(partly): 1}, restock=True)
    assert checks.run() == []
    with pytest.raises(Refused, match="still to be sent"):
        returns.take_back(partly, {}, restock=True, cancel_order=True)


def test_pieces_that_came_back_are_in_no_parcel_to_cancel(make_order: Callable[..., int], mug: Product) -> None:
    order_id = sent(make_order, (mug, 1))
    returns.take_back(order_id, {line_of(order_id): 1}, restock=True)
    with pytest.raises(Refused, match="came back"):
        cancel_fulfillment.cancel(order_id, None, cancel_fulfillment.Goods.SHELF)


def test_a_refund_goes_with_it_and_names_the_sent_pieces(make_order: Callable[..., int], mug: Product) -> None:
    order_id = sent(make_order, (mug, 2), quantities={0: 1})
    before = state()
    done = returns.take_back(order_id, {line_of(order_id): 1}, restock=True, refund=2400)
    line = OrderLine.get_by_id(line_of(order_id))
    assert (line.refunded_sent, line.refunded_quantity, line.returned_quantity) == (1, 0, 1)
    found = detail(order_id)
    assert (found.row.payment, found.refunded) == (PaymentStatus.PARTLY_REFUNDED, 2400)
    assert found.row.status is Status.CONFIRMED
    assert checks.run() == []
    undo.undo_batch(done.batch_id)
    assert state() == before


def test_a_refused_refund_leaves_nothing_half_done(make_order: Callable[..., int], mug: Product) -> None:
    order_id = sent(make_order, (mug, 2))
    before = state()
    with pytest.raises(Refused):
        returns.take_back(order_id, {line_of(order_id): 1}, restock=True, refund=999_999)
    assert state() == before


@pytest.mark.parametrize("delivered", [False, True])
def test_an_order_ends_as_a_return_and_can_be_reopened(
    make_order: Callable[..., int], mug: Product, delivered: bool
) -> None:
    order_id = sent(make_order, (mug, 2))
    if delivered:
        orders.deliver(order_id)
    before = state()
    status = detail(order_id).row.status
    with pytest.raises(Refused, match="1 piece is still with the buyer"):
        returns.take_back(order_id, {line_of(order_id): 1}, restock=True, cancel_order=True)
    done = returns.take_back(order_id, {line_of(order_id): 2}, restock=True, cancel_order=True, reason="not as shown")
    found = detail(order_id)
    assert (found.row.status, found.refund_due, found.cancel_reason) == (Status.CANCELLED, 4800, "not as shown")
    assert checks.run() == []
    with pytest.raises(Refused, match="Reopen it first"):
        returns.replace(order_id, {line_of(order_id): 1})
    cancelling.reopen(order_id)
    found = detail(order_id)
    assert (found.row.status, found.refund_due) == (status, 0)
    assert OrderLine.get_by_id(line_of(order_id)).returned_quantity == 2
    assert checks.run() == []
    undo.undo_last()
    undo.undo_batch(done.batch_id)
    assert state() == before


def test_a_replacement_is_a_linked_order_that_costs_nothing(make_order: Callable[..., int], mug: Product) -> None:
    order_id = sent(make_order, (mug, 2), ("Name plate", 1))
    Order.update(channel="etsy", channel_order_id="3201", shipping_service="Tracked 48").execute()
    OrderLine.update(personalization=[["Name", "Rosa"]]).where(OrderLine.id == line_of(order_id, 1)).execute()
    Order.update(is_personalized=True).execute()
    done = returns.replace(order_id, {line_of(order_id): 1, line_of(order_id, 1): 1}, "broke on the way")
    assert done.numbers == ("#1001", "#1001-R1")
    assert event_words.toast_text(done) == "#1001 gets a replacement"
    new, old = detail(done.order_ids[1]), detail(order_id)
    assert (new.row.total, new.row.payment, new.row.status) == (0, PaymentStatus.PAID, Status.CONFIRMED)
    assert (new.ship_to, new.row.buyer, new.row.channel) == (old.ship_to, old.row.buyer, "etsy")
    assert [(line.title, line.quantity, line.unit_price) for line in new.lines] == [
        ("Moss mug", 1, 0), ("Name plate", 1, 0),
    ]  # fmt: skip
    assert new.lines[1].personalization == (("Name", "Rosa"),)
    assert new.row.is_personalized
    stored = Order.get_by_id(new.row.id)
    assert (stored.channel_order_id, stored.replaces_id, stored.customer_id) == (
        "", order_id, Order.get_by_id(order_id).customer_id,
    )  # fmt: skip
    titles = [event_words.event_title(each.kind, each.facts) for each in new.timeline]
    assert "Made to replace #1001" in titles
    assert event_words.event_title(old.timeline[0].kind, old.timeline[0].facts) == "Replaced by #1001-R1"
    assert checks.run() == []


def test_ready_made_pieces_are_ready_to_pack_at_once(make_order: Callable[..., int], mug: Product) -> None:
    order_id = sent(make_order, (mug, 2))
    before = state()
    done = returns.replace(order_id, {line_of(order_id): 2})
    assert detail(done.order_ids[1]).row.status is Status.PROCESSING
    assert figures(mug) == (1, 0)
    undo.undo_batch(done.batch_id)
    assert state() == before
    assert order_detail(done.order_ids[1]) is None
    again = undo.redo_last()
    assert again is not None
    assert detail(done.order_ids[1]).row.status is Status.PROCESSING
    assert checks.run() == []


def test_the_slip_of_a_replacement_shows_no_prices(make_order: Callable[..., int], mug: Product) -> None:
    preferences.put("show_prices", True)
    order_id = sent(make_order, (mug, 1))
    new = returns.replace(order_id, {line_of(order_id): 1}).order_ids[1]
    slips = [frozen.document for each in (order_id, new) for frozen in frozen_for(detail(each), Kind.PACKING_SLIP)]
    assert [bool(slip.totals) for slip in slips] == [True, False]
    assert [slip.lines[0].price for slip in slips] == ["£24.00", ""]


def test_replacements_count_on(make_order: Callable[..., int], mug: Product) -> None:
    order_id = sent(make_order, (mug, 1))
    first = returns.replace(order_id, {line_of(order_id): 1})
    second = returns.replace(order_id, {line_of(order_id): 1})
    new = first.order_ids[1]
    fulfillment.ship(new, PARCEL)
    third = returns.replace(new, {line_of(new): 1})
    assert [first.numbers[1], second.numbers[1], third.numbers[1]] == ["#1001-R1", "#1001-R2", "#1001-R3"]
    assert Order.get_by_id(third.order_ids[1]).replaces_id == new


def test_the_marketplace_knows_nothing_of_a_replacement(make_order: Callable[..., int], mug: Product) -> None:
    order_id = sent(make_order, (mug, 1), ("Bowl", 1))
    Order.update(channel="amazon").execute()
    new = returns.replace(order_id, {line_of(order_id, 1): 1}).order_ids[1]
    with clock.frozen(FROZEN_INSTANT + timedelta(days=31)):
        assert not any(each.kind == "marketplace" for each in clocks.clocks(detail(new)))
        query = ListQuery(View.ALL, shop.today(), frozenset({Filter.CANCELS}), cancels=channel_rules.cancels())
        assert queries.ids(query) == []
        with pytest.raises(Refused):
            channel_rules.cancelled_by_marketplace(new)


def test_a_complaint_is_settled_in_one_action(make_order: Callable[..., int], mug: Product) -> None:
    order_id = sent(make_order, (mug, 2))
    before = state()
    line = line_of(order_id)
    complaint = Complaint({line: 1}, comes_back=True, restock=False, resend=True, refund=500, reason="cracked")
    effects = rehearsal.rehearse(lambda: returns.settle(order_id, complaint))
    assert state() == before
    assert any("#1001-R1 is made" in said for said in rehearsal.sentences(effects, shop.today()))
    done = returns.settle(order_id, complaint)
    assert done.numbers == ("#1001", "#1001-R1")
    assert payments.refundable(order_id) == 4300
    assert checks.run() == []
    undo.undo_batch(done.batch_id)
    assert state() == before
    assert checks.run() == []


def test_a_refund_alone_is_a_complaint_too(make_order: Callable[..., int], mug: Product) -> None:
    order_id = sent(make_order, (mug, 2))
    returns.settle(order_id, Complaint({line_of(order_id): 1}, refund=2400))
    line = OrderLine.get_by_id(line_of(order_id))
    assert (line.refunded_sent, line.returned_quantity) == (1, 0)
    with pytest.raises(Refused, match="Nothing is to be done yet"):
        returns.settle(order_id, Complaint({line.id: 1}))
