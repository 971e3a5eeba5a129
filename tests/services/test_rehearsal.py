"""A preview is the action itself, given back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from makerapp.errors import Refused
from makerapp.models.database import database, subscribe, transaction
from makerapp.models.order import Status
from makerapp.models.product import Product
from makerapp.services import making, orders, rehearsal
from makerapp.services.rehearsal import Effects, StockEffect

TODAY = date(2026, 11, 20)


def _everything() -> list[tuple[object, ...]]:
    tables = ("orders", "order_line", "product", "stock_move", "timeline_event", "batch", "fulfillment", "payment")
    return [row for table in tables for row in database.execute_sql(f"SELECT * FROM {table}").fetchall()]


def test_it_shows_what_would_change_and_changes_nothing(
    make_product: Callable[..., Product], make_order: Callable[..., int]
) -> None:
    product = make_product(on_hand=3)
    order_id = make_order((product, 2))
    before, told = _everything(), []
    stop = subscribe(told.append)
    effects = rehearsal.rehearse(lambda: orders.confirm(order_id))
    stop()
    assert _everything() == before
    assert told == []
    (order,) = effects.orders
    assert order.before is not None
    assert order.after is not None
    assert (order.before.status, order.after.status) == (Status.PENDING, Status.PROCESSING)
    assert effects.stock == (StockEffect("Moss mug", (3, 1), (2, 0)),)
    assert rehearsal.sentences(effects, TODAY) == (
        f"{order.number}: Pending becomes Processing.",
        "Moss mug: on hand 3 → 1, promised 2 → 0, available stays 1.",
    )
    orders.confirm(order_id)
    assert Product.get_by_id(product.id).on_hand == 1


def test_it_refuses_as_the_action_does(make_order: Callable[..., int]) -> None:
    order_id = make_order()
    with pytest.raises(Refused, match="Pending"):
        rehearsal.rehearse(lambda: making.mark_made(order_id))
    assert rehearsal.rehearse(lambda: None) == Effects((), ())


def test_inside_a_transaction_it_would_undo_that_one(make_order: Callable[..., int]) -> None:
    with transaction(), pytest.raises(RuntimeError):
        rehearsal.rehearse(lambda: None)
