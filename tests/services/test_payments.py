"""Money that comes in, goes back and is due: never more than was paid, and all of it can be taken back."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from makerapp.errors import Refused
from makerapp.models.detail import order_detail
from makerapp.models.order import Order, OrderLine, PaymentStatus, Status
from makerapp.models.payment import Payment, RefundLine
from makerapp.models.product import Product
from makerapp.models.rows import OrderDetail
from makerapp.paths import DataFolder
from makerapp.services import cancelling, checks, fulfillment, orders, payments, refunds, rehearsal, shortage, undo
from makerapp.services.fulfillment import Shipment
from makerapp.services.outcome import Outcome
from tests.conftest import FROZEN_INSTANT

PARCEL = Shipment("Royal Mail", "Tracked 48", FROZEN_INSTANT.date(), "", "")


def detail(order_id: int) -> OrderDetail:
    found = order_detail(order_id)
    assert found is not None
    return found


def figures(product: Product) -> tuple[int, int]:
    fresh = Product.get_by_id(product.id)
    return fresh.on_hand, fresh.committed


def money_of(order_id: int) -> tuple[str, int, int]:
    order = Order.get_by_id(order_id)
    return order.payment_status, order.refunded, order.refund_due


def lines_of(order_id: int) -> list[int]:
    return [line.id for line in detail(order_id).lines]


def whole_state(order_id: int) -> object:
    """Everything undo has to put back."""
    counts = ("quantity", "refunded_quantity", "refunded_sent", "committed", "deducted", "made_quantity")
    order = Order.get_by_id(order_id)
    return (
        *(getattr(order, name) for name in ("status", "payment_status", "refunded", "refund_due", "fees", "paid_at")),
        *(order.payment_method, order.cancel_reason, order.ship_by, payments.paid(order_id)),
        [[getattr(line, name) for name in counts] for line in OrderLine.select().where(OrderLine.order == order_id)],
        sorted((each.id, each.on_hand, each.committed) for each in Product.select()),
        [(each.kind, each.amount) for each in detail(order_id).payments],
    )


def takes_back(order_id: int, do: Callable[[], object]) -> None:
    """Do it, undo it, do it again, undo it: each time everything stands as it did."""
    before = whole_state(order_id)
    do()
    after = whole_state(order_id)
    assert after != before
    undo.undo_last()
    assert whole_state(order_id) == before
    undo.redo_last()
    assert whole_state(order_id) == after
    undo.undo_last()
    assert whole_state(order_id) == before
    assert checks.run() == []


# --- in -----------------------------------------------------------------------------------------------------------


def test_a_payment_comes_in_with_its_method(make_order: Callable) -> None:
    order_id = make_order(("Bowl", 2), payment="awaiting")
    assert (payments.paid(order_id), payments.refundable(order_id)) == (0, 0)
    payments.record_payment_received(order_id, "Bank transfer")
    assert money_of(order_id) == ("paid", 0, 0)
    assert detail(order_id).payment_method == "Bank transfer"
    assert (payments.paid(order_id), payments.refundable(order_id)) == (2000, 2000)
    with pytest.raises(Refused, match="paid already"):
        payments.record_payment_received(order_id, "Cash")


def test_a_failed_payment_can_still_come_in(make_order: Callable) -> None:
    order_id = make_order(("Bowl", 2))
    payments.mark_failed(order_id)
    assert money_of(order_id) == ("failed", 0, 0)
    assert payments.paid(order_id) == 0
    with pytest.raises(Refused, match="failed already"):
        payments.mark_failed(order_id)
    payments.record_payment_received(order_id, "Card", 1500)
    assert (payments.paid(order_id), money_of(order_id)[0]) == (1500, "paid")


def test_what_was_paid_for_an_order_without_a_total_nobody_knows(make_order: Callable) -> None:
    order_id = make_order(("Bowl", 1), payment="awaiting")
    Order.update(total=None, subtotal=None, payment_status="paid").where(Order.id == order_id).execute()
    assert payments.paid(order_id) is None
    assert payments.refundable(order_id) is None
    for refund in (lambda: refunds.refund(order_id, amount=100), lambda: refunds.refund(order_id, pieces={1: 1})):
        with pytest.raises(Refused, match="Nobody knows what was paid") as refusal:
            refund()
        assert "type in its prices" in refusal.value.why_and_now
    cancelling.cancel(order_id, "")
    assert Order.get_by_id(order_id).refund_due == 0


@pytest.mark.parametrize("amount", [0, -100, 10**16])
def test_amounts_that_are_none(make_order: Callable, amount: int) -> None:
    with pytest.raises(Refused):
        payments.record_payment_received(make_order(payment="awaiting"), "", amount)
    with pytest.raises(Refused):
        refunds.refund(make_order(), amount=amount)


# --- back ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("restock", "on_hand"), [(True, 4), (False, 3)])
def test_refunded_pieces_leave_the_packing_table(
    make_order: Callable, make_product: Callable, restock: bool, on_hand: int
) -> None:
    mug, bowl = make_product(on_hand=5), make_product("Bowl", on_hand=1)
    order_id = make_order((mug, 2), (bowl, 1))
    orders.confirm(order_id)
    assert (figures(mug), figures(bowl)) == ((3, 0), (0, 0))
    line = lines_of(order_id)[0]
    refunds.refund(order_id, pieces={line: 1}, restock=restock, note="one was chipped")
    assert figures(mug) == (on_hand, 0)
    assert money_of(order_id) == ("partly_refunded", 2400, 0)
    row = detail(order_id).lines[0]
    assert (row.quantity, row.refunded, row.to_send) == (2, 1, 1)
    assert detail(order_id).row.status is Status.PROCESSING
    assert [(each.quantity, each.was_sent) for each in RefundLine.select()] == [(1, False)]
    assert checks.run() == []


def test_promises_are_given_up_before_pieces_are_made(make_order: Callable, make_product: Callable) -> None:
    mug = make_product(on_hand=0, made_to_order=True)
    order_id = make_order((mug, 3))
    assert figures(mug) == (0, 3)
    refunds.refund(order_id, pieces={lines_of(order_id)[0]: 2})
    assert figures(mug) == (0, 1)
    assert money_of(order_id) == ("partly_refunded", 4800, 0)
    assert checks.run() == []


def test_sent_pieces_are_refunded_without_coming_back(make_order: Callable, make_product: Callable) -> None:
    mug = make_product(on_hand=5)
    order_id = make_order((mug, 2))
    orders.confirm(order_id)
    fulfillment.ship(order_id, PARCEL)
    line = lines_of(order_id)[0]
    refunds.refund(order_id, pieces={line: 2})
    assert figures(mug) == (3, 0)
    assert money_of(order_id) == ("refunded", 4800, 0)
    assert (OrderLine.get_by_id(line).refunded_sent, OrderLine.get_by_id(line).refunded_quantity) == (2, 0)
    assert detail(order_id).row.status is Status.SHIPPED
    assert detail(order_id).lines[0].refunded_in_all == 2
    with pytest.raises(Refused, match="went back already"):
        refunds.refund(order_id, amount=1)


def test_refunding_the_rest_of_a_part_sent_order_closes_it(make_order: Callable, make_product: Callable) -> None:
    mug = make_product(on_hand=5)
    order_id = make_order((mug, 3))
    orders.confirm(order_id)
    line = lines_of(order_id)[0]
    fulfillment.ship(order_id, PARCEL, {line: 2}, rest="pack")
    refunds.refund(order_id, pieces={line: 1})
    assert detail(order_id).row.status is Status.SHIPPED
    assert figures(mug) == (3, 0)
    assert checks.run() == []


def test_an_order_with_nothing_sent_is_cancelled_not_refunded_away(make_order: Callable) -> None:
    order_id = make_order(("Bowl", 2))
    with pytest.raises(Refused, match="Nothing would be left") as refusal:
        refunds.refund(order_id, pieces={lines_of(order_id)[0]: 2})
    assert refusal.value.why_and_now == "Cancel the order instead, with the money paid back."
    refunds.refund(order_id, amount=2000)
    assert money_of(order_id) == ("refunded", 2000, 0)
    assert detail(order_id).row.status is Status.PENDING


def test_more_than_there_is_is_refused_and_changes_nothing(make_order: Callable) -> None:
    order_id = make_order(("Bowl", 2), ("Plate", 1))
    before = whole_state(order_id)
    bowl = lines_of(order_id)[0]
    with pytest.raises(Refused, match=r"Only £30.00 of what was paid"):
        refunds.refund(order_id, amount=3001)
    with pytest.raises(Refused, match="3 × Bowl is more"):
        refunds.refund(order_id, pieces={bowl: 3})
    with pytest.raises(Refused, match="isn't on the order"):
        refunds.refund(order_id, pieces={bowl + 100: 1})
    with pytest.raises(Refused, match="isn't known"):
        refunds.refund(order_id)
    assert whole_state(order_id) == before


def test_what_the_pieces_cost_holds_the_discount(make_order: Callable) -> None:
    order_id = make_order(("Bowl", 3), shipping=500)
    Order.update(discount=1000, total=2500).where(Order.id == order_id).execute()
    bowl = lines_of(order_id)[0]
    assert [refunds.suggested_amount(order_id, {bowl: count}) for count in (1, 2, 3)] == [666, 1333, 2000]
    refunds.refund(order_id, pieces={bowl: 1})
    assert refunds.pieces_of(order_id)[0].share == 667


@pytest.mark.parametrize(("currency", "said"), [("JPY", "¥3,000"), ("BHD", "BHD 3.000")])
def test_currencies_without_hundredths(make_order: Callable, currency: str, said: str) -> None:
    order_id = make_order(("Bowl", 2), ("Plate", 1))
    Order.update(currency=currency).where(Order.id == order_id).execute()
    Payment.update(currency=currency).where(Payment.order == order_id).execute()
    with pytest.raises(Refused, match=f"Only {said} of what was paid"):
        refunds.refund(order_id, amount=3001)
    refunds.refund(order_id, pieces={lines_of(order_id)[0]: 1})
    assert money_of(order_id) == ("partly_refunded", 1000, 0)


# --- due ----------------------------------------------------------------------------------------------------------


def test_cancelling_with_money_in_hand_owes_it_until_paid_back(make_order: Callable) -> None:
    order_id = make_order(("Bowl", 2))
    refunds.refund(order_id, amount=500)
    cancelling.cancel(order_id, "Changed their mind")
    assert money_of(order_id) == ("partly_refunded", 500, 1500)
    refunds.refund(order_id, amount=600)
    assert money_of(order_id) == ("partly_refunded", 1100, 900)
    refunds.mark_paid_back(order_id)
    assert money_of(order_id) == ("refunded", 2000, 0)
    with pytest.raises(Refused, match="Nothing is due"):
        refunds.mark_paid_back(order_id)
    cancelling.reopen(order_id)
    assert money_of(order_id) == ("refunded", 2000, 0)
    assert checks.run() == []


def test_cancelling_owes_nothing_where_nothing_came_in_or_it_went_back(make_order: Callable) -> None:
    unpaid, given, there = make_order(payment="awaiting"), make_order(), make_order()
    cancelling.cancel(unpaid, "")
    cancelling.cancel(given, "", refunded=True)
    cancelling.cancel(there, "Never sent", by_marketplace=True)
    assert [money_of(each) for each in (unpaid, given, there)] == [
        ("awaiting", 0, 0),
        ("refunded", 1000, 0),
        ("refunded", 1000, 0),
    ]
    assert [each.source for each in Payment.select().where(Payment.kind == "refund")] == ["maker", "marketplace"]
    assert detail(there).timeline[0].kind == "cancelled_there"


def test_reopening_leaves_due_only_what_was_paid_beyond_the_total(make_order: Callable) -> None:
    order_id = make_order(("Bowl", 2))
    Order.update(total=1800).where(Order.id == order_id).execute()
    cancelling.cancel(order_id, "")
    assert Order.get_by_id(order_id).refund_due == 2000
    cancelling.reopen(order_id)
    assert money_of(order_id) == ("paid", 0, 200)


def test_reopening_keeps_what_was_due_before_it_was_cancelled(make_order: Callable) -> None:
    order_id = make_order(("Bowl", 3))
    (line_id,) = lines_of(order_id)
    refunds.refund(order_id, pieces={line_id: 1})
    shortage.take_off(order_id, line_id, 1)
    assert money_of(order_id) == ("partly_refunded", 1000, 1000)
    cancelling.cancel(order_id, "")
    refunds.refund(order_id, amount=300)
    assert money_of(order_id) == ("partly_refunded", 1300, 1700)
    cancelling.reopen(order_id)
    assert money_of(order_id) == ("partly_refunded", 1300, 700)
    cancelling.cancel(order_id, "", refunded=True)
    cancelling.reopen(order_id)
    assert money_of(order_id) == ("refunded", 3000, 0)
    assert checks.run() == []


def test_money_that_went_back_was_paid(make_order: Callable) -> None:
    order_id = make_order(("Bowl", 2))
    refunds.refund(order_id, amount=500)
    with pytest.raises(Refused, match="went back to the buyer"):
        payments.mark_failed(order_id)


# --- taken back ---------------------------------------------------------------------------------------------------


def test_every_step_of_the_money_is_taken_back_whole(make_order: Callable, make_product: Callable) -> None:
    mug = make_product(on_hand=6)
    order_id = make_order((mug, 3), payment="awaiting")
    line = lines_of(order_id)[0]
    steps: tuple[Callable[[], object], ...] = (
        lambda: payments.mark_failed(order_id),
        lambda: payments.record_payment_received(order_id, "Cash"),
        lambda: payments.set_fees(order_id, 312),
        lambda: payments.set_fees(order_id, None),
        lambda: orders.confirm(order_id),
        lambda: refunds.refund(order_id, pieces={line: 1}, restock=False, note="cracked"),
        lambda: refunds.refund(order_id, pieces={line: 1}, amount=1000),
        lambda: refunds.refund(order_id, amount=10),
        lambda: cancelling.cancel(order_id, "Too late", restock=False),
        lambda: refunds.mark_paid_back(order_id),
        lambda: cancelling.reopen(order_id),
        lambda: cancelling.cancel(order_id, "Late", by_marketplace=True),
    )
    for step in steps:
        takes_back(order_id, step)
        step()
        assert checks.run() == []


def test_a_preview_says_what_a_refund_changes(make_order: Callable, make_product: Callable) -> None:
    mug = make_product(on_hand=5)
    order_id = make_order((mug, 2))
    orders.confirm(order_id)
    before = whole_state(order_id)
    found = rehearsal.rehearse(lambda: refunds.refund(order_id, pieces={lines_of(order_id)[0]: 1}))
    said = rehearsal.sentences(found, FROZEN_INSTANT.date())
    number = detail(order_id).row.number
    assert said[0] == f"{number}: 1 piece to send, before 2."
    assert f"{number}: refunded £0.00 becomes £24.00." in said
    assert said[-1] == "Moss mug: on hand 3 → 4, available 3 → 4."
    assert whole_state(order_id) == before


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, 10**9))
def test_random_refunds_never_exceed_what_was_paid(
    data_folder: DataFolder, make_order: Callable, make_product: Callable, seed: int
) -> None:
    choose = random.Random(seed)
    mug = make_product(f"Mug {Product.select().count()}", on_hand=choose.randrange(6), made_to_order=True)
    order_id = make_order((mug, choose.randint(1, 4)), ("Bowl", choose.randint(1, 3)), shipping=choose.randrange(900))
    paid = payments.paid(order_id)
    ids = lines_of(order_id)
    steps: tuple[Callable[[], Outcome | None], ...] = (
        lambda: refunds.refund(order_id, pieces={choose.choice(ids): choose.randint(1, 3)}, restock=seed % 2 == 0),
        lambda: refunds.refund(order_id, amount=choose.randrange(1, 3000)),
        lambda: refunds.mark_paid_back(order_id),
        lambda: cancelling.cancel(order_id, "", restock=seed % 3 == 0),
        lambda: cancelling.reopen(order_id),
        lambda: orders.take_step(order_id),
        lambda: fulfillment.ship(order_id, PARCEL, {choose.choice(ids): 1}),
    )
    batches: list[int] = []
    for _ in range(12):
        try:
            if batches and choose.random() < 0.2:
                undo.undo_batch(batches.pop())
            elif done := choose.choice(steps)():
                batches.append(done.batch_id)
        except Refused:
            continue
        order = Order.get_by_id(order_id)
        booked = [each.amount for each in detail(order_id).payments if each.kind == "refund"]
        assert order.refunded == sum(booked) <= (paid or 0)
        assert 0 <= order.refund_due <= (payments.refundable(order_id) or 0)
        assert (order.payment_status == PaymentStatus.REFUNDED) == (order.refunded == paid)
    assert checks.broken_rules() == []
