"""Ordering the same once more."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from makerapp.errors import Refused
from makerapp.models.detail import order_detail
from makerapp.models.order import Order, OrderLine, PaymentStatus, Status
from makerapp.models.product import Product
from makerapp.services import checks, duplicating, event_words, fulfillment, making, orders, undo


@pytest.fixture(autouse=True)
def on_friday(frozen_clock: object) -> None:
    """Friday 20 November 2026."""


def test_a_copy_is_a_new_order_with_the_same_items(make_order: Callable[..., int], make_product: Callable) -> None:
    mug = make_product("Moss mug", on_hand=1)
    order_id = make_order((mug, 2), ("Name plate", 1), shipping=420, buyer_note="Blue ribbon", is_gift=True)
    Order.update(channel="etsy", channel_order_id="3201", is_personalized=True).execute()
    OrderLine.update(personalization=[["Name", "Rosa"], ["Font", "Serif"]], options=[["Glaze", "Moss"]]).execute()
    orders.confirm(order_id)
    making.mark_made(order_id)
    fulfillment.ship(order_id, fulfillment.Shipment("Royal Mail", "", date(2026, 11, 20), "RM123456785GB"))
    done = duplicating.duplicate(order_id)
    assert event_words.toast_text(done) == "#1002 is a new copy"
    (new_id,) = done.order_ids
    new, old = order_detail(new_id), order_detail(order_id)
    assert new is not None
    assert old is not None
    assert (new.row.status, new.row.payment, new.row.channel) == (Status.PENDING, PaymentStatus.AWAITING, "own-shop")
    assert (new.subtotal, new.shipping, new.total) == (5800, 420, 6220)
    assert (new.ship_to, new.row.buyer, new.buyer_note, new.row.is_gift) == (
        old.ship_to, old.row.buyer, "Blue ribbon", True,
    )  # fmt: skip
    assert [(line.title, line.quantity, line.personalization, line.options) for line in new.lines] == [
        (line.title, line.quantity, line.personalization, line.options) for line in old.lines
    ]
    assert new.parcels == ()
    assert new.payments == ()
    assert Order.get_by_id(new_id).channel_order_id == ""
    assert Product.get_by_id(mug.id).committed == 2
    assert event_words.event_title(new.timeline[0].kind, new.timeline[0].facts) == "Copy of #1001"
    assert event_words.event_title(old.timeline[0].kind, old.timeline[0].facts) == "Copied as #1002"
    assert checks.run() == []
    undo.undo_batch(done.batch_id)
    assert order_detail(new_id) is None
    assert Product.get_by_id(mug.id).committed == 0
    assert checks.run() == []


def test_a_free_order_is_paid(make_order: Callable[..., int]) -> None:
    order_id = make_order(("Sample tile", 1))
    OrderLine.update(unit_price=0, line_total=0).execute()
    (new_id,) = duplicating.duplicate(order_id).order_ids
    new = order_detail(new_id)
    assert new is not None
    assert (new.total, new.row.payment) == (0, PaymentStatus.PAID)


def test_an_unknown_price_stays_unknown(make_order: Callable[..., int]) -> None:
    order_id = make_order(("Bowl", 3))
    OrderLine.update(unit_price=None, line_total=None).execute()
    new = order_detail(duplicating.duplicate(order_id).order_ids[0])
    assert new is not None
    assert (new.total, new.row.payment) == (None, PaymentStatus.AWAITING)


def test_without_items_there_is_nothing_to_copy(make_order: Callable[..., int]) -> None:
    order_id = make_order(("Bowl", 3))
    OrderLine.update(removed=True).execute()
    with pytest.raises(Refused, match="no items to copy"):
        duplicating.duplicate(order_id)
