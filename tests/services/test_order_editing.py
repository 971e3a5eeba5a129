"""Editing an order that is paid, refunded or sent in part."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from makerapp.errors import Refused
from makerapp.models.detail import order_detail
from makerapp.models.rows import OrderDetail
from makerapp.services import cancelling, checks, order_editing, refunds, shortage, undo
from makerapp.services.order_draft import draft_of


def detail(order_id: int) -> OrderDetail:
    found = order_detail(order_id)
    assert found is not None
    return found


def order_pieces(order_id: int, quantity: int) -> tuple[int | None, int]:
    """Edit the quantity of the first item; the total and what is due to the buyer then."""
    draft = draft_of(order_id)
    order_editing.save(order_id, replace(draft, lines=(replace(draft.lines[0], quantity=quantity), *draft.lines[1:])))
    assert checks.run() == []
    return detail(order_id).total, detail(order_id).refund_due


def test_what_was_paid_beyond_the_new_total_is_due_to_the_buyer(make_order: Callable[..., int]) -> None:
    order_id = make_order(("Bowl", 3))
    assert order_pieces(order_id, 1) == (1000, 2000)
    assert order_pieces(order_id, 2) == (2000, 1000)
    assert order_pieces(order_id, 4) == (4000, 0)
    # Of the fourth piece nothing was paid, so nothing of it is owed.
    assert order_pieces(order_id, 1) == (1000, 2000)
    refunds.mark_paid_back(order_id)
    assert order_pieces(order_id, 2) == (2000, 0)
    for total, due in ((1000, 0), (1000, 2000), (4000, 0)):
        undo.undo_last()
        assert (detail(order_id).total, detail(order_id).refund_due) == (total, due)


def test_an_unpaid_order_that_costs_less_owes_nothing(make_order: Callable[..., int]) -> None:
    assert order_pieces(make_order(("Bowl", 3), payment="awaiting"), 1) == (1000, 0)


def test_a_dearer_stand_in_that_is_taken_off_was_never_paid(
    make_order: Callable[..., int], make_product: Callable
) -> None:
    mug, vase = make_product("Moss mug", on_hand=1), make_product("Vase", on_hand=1)
    order_id = make_order((mug, 1), ("Bowl", 1))
    shortage.swap(order_id, detail(order_id).lines[0].id, 1, vase.id, 3000)
    line_id = next(line.id for line in detail(order_id).lines if line.title == "Vase")
    shortage.take_off(order_id, line_id, 1)
    assert (detail(order_id).total, detail(order_id).refund_due) == (1000, 2400)


def test_an_order_is_not_left_with_refunded_pieces_alone(make_order: Callable[..., int]) -> None:
    order_id = make_order(("Bowl", 3))
    refunds.refund(order_id, pieces={detail(order_id).lines[0].id: 2})
    with pytest.raises(Refused, match="Nothing would be left"):
        order_pieces(order_id, 2)
    with pytest.raises(Refused, match="2 × Bowl are refunded already"):
        order_pieces(order_id, 1)
    assert detail(order_id).lines[0].quantity == 3


def test_the_date_of_a_sent_order_stays(make_order: Callable[..., int]) -> None:
    order_id = make_order(("Bowl", 1))
    draft = draft_of(order_id)
    moved = replace(draft, ship_by=date(2027, 1, 4))
    order_editing.save(order_id, moved)
    cancelling.cancel(order_id, "asked")
    with pytest.raises(Refused, match="ship-by date no longer matters"):
        order_editing.save(order_id, draft)
    order_editing.save(order_id, replace(moved, buyer_note="rang"))
    assert detail(order_id).row.ship_by == date(2027, 1, 4)
