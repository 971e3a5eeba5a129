"""What goes in the box at hand, also while an order leaves in parts."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from makerapp.printing.documents.gift_receipt import GiftReceipt
from makerapp.printing.documents.slip import PackingSlip
from makerapp.services import fulfillment, making, orders, packing, refunds
from makerapp.services.fulfillment import Shipment, reload
from makerapp.services.paperwork.kinds import Kind
from makerapp.services.paperwork.sheets import frozen_for

PARCEL = Shipment("Evri", "", date(2026, 11, 20), "T1")


@pytest.fixture
def in_part(make_order: Callable[..., int]) -> int:
    """An order that began to leave in part, until all of it was in the box after all."""
    order_id = make_order(("Goblet", 2), ("Cup", 1), is_gift=True)
    orders.confirm(order_id)
    making.mark_made(order_id)
    packing.save_progress(order_id, "pick", partial=True)
    for line in reload(order_id).lines:
        packing.set_packed(order_id, line.id, line.to_send)
    return order_id


def pieces(order_id: int, kind: Kind = Kind.PACKING_SLIP) -> dict[str, int]:
    (frozen,) = frozen_for(reload(order_id), kind)
    assert isinstance(frozen.document, PackingSlip | GiftReceipt)
    return {line.title: line.quantity for line in frozen.document.lines}


@pytest.mark.parametrize("kind", [Kind.PACKING_SLIP, Kind.GIFT_RECEIPT])
def test_papers_of_an_order_that_left_whole_name_all_of_it(in_part: int, kind: Kind) -> None:
    fulfillment.ship(in_part, PARCEL)
    assert pieces(in_part, kind) == {"Goblet": 2, "Cup": 1}


def test_refunded_pieces_stand_on_no_slip_of_a_part(in_part: int) -> None:
    refunds.refund(in_part, pieces={reload(in_part).lines[0].id: 2})
    assert pieces(in_part) == {"Cup": 1}
