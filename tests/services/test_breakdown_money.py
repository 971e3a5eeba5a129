"""What is left of an order's money, row by row; and paper without what was refunded."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from makerapp.errors import Refused
from makerapp.models.detail import order_detail
from makerapp.models.order import Order
from makerapp.models.rows import OrderDetail
from makerapp.services import (
    cancelling,
    fulfillment,
    making,
    order_draft,
    order_editing,
    orders,
    packing,
    payments,
    preferences,
    refunds,
)
from makerapp.services.breakdown import compact_rows, money_rows
from makerapp.services.fulfillment import Shipment
from makerapp.services.paperwork.papers.slip import packing_slip
from makerapp.services.paperwork.papers.slip_options import SlipOptions
from tests.conftest import FROZEN_INSTANT


def detail(order_id: int) -> OrderDetail:
    found = order_detail(order_id)
    assert found is not None
    return found


def rows(order_id: int) -> list[tuple[str, int | None]]:
    return [(row.label, row.minor) for row in money_rows(detail(order_id))]


def test_everything_that_is_taken_off(make_order: Callable) -> None:
    order_id = make_order(("Bowl", 3), shipping=500)
    orders.confirm(order_id)
    making.mark_made(order_id)
    line = detail(order_id).lines[0].id
    day = FROZEN_INSTANT.date()
    for cost in (310, 290):
        fulfillment.ship(order_id, Shipment("Royal Mail", "", day, cost=cost), {line: 1}, rest="pack")
    payments.set_fees(order_id, 240)
    refunds.refund(order_id, amount=700)
    assert rows(order_id) == [
        ("Paid", 3500),
        ("Refunded", -700),
        ("Marketplace fees", -240),
        ("Postage cost", -600),
        ("What is left", 1960),
    ]
    assert [row.label for row in compact_rows(detail(order_id))][-4:] == [
        "Refunded", "Marketplace fees", "Postage cost", "What is left",
    ]  # fmt: skip


def test_a_refund_due_is_said_and_not_taken_off_twice(make_order: Callable) -> None:
    order_id = make_order(("Bowl", 1))
    cancelling.cancel(order_id, "")
    assert rows(order_id) == [
        ("Paid", 1000), ("Refund due", -1000), ("Marketplace fees", None), ("Left before fees", 1000),
    ]  # fmt: skip
    assert [row.is_inside for row in money_rows(detail(order_id))] == [False, True, False, False]
    refunds.mark_paid_back(order_id)
    assert rows(order_id)[-1] == ("Left before fees", 0)


def test_an_unpaid_order_has_no_more_to_say(make_order: Callable) -> None:
    assert rows(make_order(payment="awaiting")) == [("Paid", 0)]


def test_what_is_left_is_unknown_where_the_total_is(make_order: Callable) -> None:
    order_id = make_order(payment="awaiting")
    Order.update(total=None, subtotal=None, payment_status="paid").where(Order.id == order_id).execute()
    assert rows(order_id) == [("Paid", None), ("Marketplace fees", None), ("Left before fees", None)]


def test_a_total_typed_in_later_was_paid(make_order: Callable) -> None:
    order_id = make_order(("Bowl", 1), payment="awaiting")
    Order.update(total=None, subtotal=None, payment_status="paid").where(Order.id == order_id).execute()
    draft = order_draft.draft_of(order_id)
    order_editing.save(order_id, replace(draft, shipping=500))
    assert payments.paid(order_id) == 1500
    booked = detail(order_id).payments
    assert [(each.kind, each.amount) for each in booked] == [("payment", 1500)]


def test_refunded_pieces_are_on_no_slip_and_in_no_box(make_order: Callable) -> None:
    order_id = make_order(("Bowl", 3), ("Plate", 1))
    orders.confirm(order_id)
    making.mark_made(order_id)
    bowl, plate = (line.id for line in detail(order_id).lines)
    refunds.refund(order_id, pieces={bowl: 1, plate: 1})
    preferences.put("show_prices", True)
    slip = packing_slip(detail(order_id), SlipOptions(prices=True))
    assert [line.price for line in slip.lines] == ["£20.00"]
    assert slip.totals[-3:] == (("Total", "£40.00"), ("Refunded", "−£20.00"), ("After the refund", "£20.00"))
    assert [(line.title, line.quantity, line.ordered) for line in slip.lines] == [("Bowl", 2, 2)]
    assert detail(order_id).row.pieces == 2
    packing.pack_all(order_id)
    assert [(line.packed, line.to_send) for line in detail(order_id).lines] == [(2, 2), (0, 0)]
    fulfillment.ship(order_id, Shipment("Royal Mail", "", FROZEN_INSTANT.date()))
    assert detail(order_id).parcels[0].pieces == ((bowl, 2),)


def test_a_packed_piece_that_is_refunded_leaves_the_box(make_order: Callable) -> None:
    order_id = make_order(("Bowl", 2), ("Plate", 1))
    orders.confirm(order_id)
    making.mark_made(order_id)
    packing.pack_all(order_id)
    plate = detail(order_id).lines[1].id
    refunds.refund(order_id, pieces={plate: 1})
    assert [line.packed for line in detail(order_id).lines] == [2, 0]


@pytest.mark.parametrize("by_marketplace", [True, False])
def test_a_partly_sent_order_is_not_cancelled_over_its_parcel(make_order: Callable, by_marketplace: bool) -> None:
    order_id = make_order(("Bowl", 2))
    orders.confirm(order_id)
    making.mark_made(order_id)
    line = detail(order_id).lines[0].id
    fulfillment.ship(order_id, Shipment("Royal Mail", "", FROZEN_INSTANT.date()), {line: 1})
    with pytest.raises(Refused, match="can't be cancelled"):
        cancelling.cancel(order_id, "", by_marketplace=by_marketplace)
