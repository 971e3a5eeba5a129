"""One thing done to many orders: what each allows, one commit, one undo, all or nothing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from makerapp.errors import Refused
from makerapp.models.order import Order, PaymentStatus, Status
from makerapp.models.product import Product
from makerapp.services import cancelling, checks, event_words, holding, many_orders, orders, undo
from makerapp.services.many_orders import Deed

MONDAY = date(2026, 11, 23)


@pytest.fixture(autouse=True)
def on_friday(frozen_clock: object) -> None:
    """Friday 20 November 2026."""


def stored(order_ids: tuple[int, ...], field: str) -> list[object]:
    return [getattr(Order.get_by_id(each), field) for each in order_ids]


def test_each_deed_is_offered_for_the_orders_that_allow_it(make_order: Callable[..., int]) -> None:
    new, held, unpaid, gone = (make_order(payment=each) for each in ("paid", "paid", "awaiting", "paid"))
    holding.hold(held, MONDAY)
    cancelling.cancel(gone, "")
    able = many_orders.able((new, held, unpaid, gone))
    assert able == {
        Deed.SHIP_BY: (new, held, unpaid),
        Deed.HOLD: (new, unpaid),
        Deed.OFF_HOLD: (held,),
        Deed.PAID: (unpaid,),
        Deed.PAID_BACK: (gone,),
        Deed.REOPEN: (gone,),
        Deed.CANCEL: (new, held, unpaid),
    }


def test_ship_by_dates_move_together_and_go_back_together(make_order: Callable[..., int]) -> None:
    ids = tuple(make_order() for _ in range(3))
    before = stored(ids, "ship_by")
    done = many_orders.set_ship_by(ids, MONDAY, "kiln")
    assert stored(ids, "ship_by") == [MONDAY] * 3
    assert event_words.toast_text(done) == "Ship-by dates moved to Mon 23 Nov"
    assert done.order_ids == ids
    assert undo.undo_last() is not None
    assert stored(ids, "ship_by") == before
    assert checks.run() == []


def test_holding_and_taking_off_hold(make_order: Callable[..., int]) -> None:
    ids = (make_order(), make_order())
    assert event_words.toast_text(many_orders.hold(ids, MONDAY, "clay")) == "2 orders are on hold"
    assert stored(ids, "held_until") == [MONDAY] * 2
    many_orders.take_off_hold(ids)
    assert stored(ids, "held_until") == [None] * 2
    undo.undo_last()
    assert stored(ids, "held_until") == [MONDAY] * 2


def test_payments_and_what_goes_back(make_order: Callable[..., int]) -> None:
    ids = (make_order(payment="awaiting"), make_order(payment="awaiting"))
    assert event_words.toast_text(many_orders.payments_received(ids, "Cash")) == "2 payments received"
    assert stored(ids, "payment_status") == [PaymentStatus.PAID] * 2
    assert stored(ids, "payment_method") == ["Cash"] * 2
    many_orders.cancel(ids, "Can't be made")
    assert many_orders.able(ids)[Deed.PAID_BACK] == ids
    many_orders.mark_paid_back(ids)
    assert stored(ids, "payment_status") == [PaymentStatus.REFUNDED] * 2
    assert checks.run() == []


def test_cancelling_gives_the_pieces_back_and_reopening_takes_them_again(
    make_product: Callable[..., Product], make_order: Callable[..., int]
) -> None:
    mug = make_product(on_hand=5)
    ids = (make_order((mug, 2)), make_order((mug, 1)))
    orders.confirm_many(ids)
    assert Product.get_by_id(mug.id).on_hand == 2
    assert event_words.toast_text(many_orders.cancel(ids, "Ordered twice")) == "2 orders cancelled"
    assert (Product.get_by_id(mug.id).on_hand, Product.get_by_id(mug.id).committed) == (5, 0)
    many_orders.reopen(ids)
    assert stored(ids, "status") == [Status.PROCESSING] * 2
    undo.undo_last()
    undo.undo_last()
    assert Product.get_by_id(mug.id).on_hand == 2
    assert checks.run() == []


def test_where_one_is_refused_none_is_changed(make_order: Callable[..., int]) -> None:
    free, held = make_order(), make_order()
    holding.hold(held, MONDAY)
    with pytest.raises(Refused, match="not on hold"):
        many_orders.take_off_hold((held, free))
    assert stored((held,), "held_until") == [MONDAY]
