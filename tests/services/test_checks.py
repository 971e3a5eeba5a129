"""``check`` finds any single figure that was changed behind the program's back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from makerapp.models.database import database, rehearsed_transaction
from makerapp.models.order import OrderLine
from makerapp.models.product import Product
from makerapp.services import checks, fulfillment, orders, refunds
from makerapp.services.cancelling import cancel
from makerapp.services.fulfillment import Shipment

PARCEL = Shipment("Evri", "", date(2026, 11, 20), "T1", cost=300, weight_grams=450)

# A figure and the condition that finds the row it is spoilt in.
FIGURES = [
    ("product", "on_hand", "on_hand > 0"),
    ("product", "committed", "committed > 0"),
    ("stock_move", "on_hand_change", "on_hand_change <> 0"),
    ("stock_move", "committed_change", "committed_change <> 0"),
    ("order_line", "quantity", "product_id IS NULL"),
    ("order_line", "quantity", "product_id IS NOT NULL"),
    ("order_line", "unit_price", "1"),
    ("order_line", "line_total", "line_total IS NOT NULL"),
    ("order_line", "committed", "committed > 0"),
    ("order_line", "deducted", "deducted > 0"),
    ("order_line", "made_quantity", "made_quantity > 0"),
    ("order_line", "made_quantity", "made_quantity = 0"),
    ("order_line", "refunded_quantity", "1"),
    ("order_line", "refunded_sent", "1"),
    ("order_line", "returned_quantity", "1"),
    ("orders", "total", "total > 0"),
    ("orders", "subtotal", "subtotal > 0"),
    ("orders", "shipping", "1"),
    ("orders", "refunded", "1"),
    ("orders", "refund_due", "1"),
    ("payment", "amount", "kind = 'payment'"),
    ("payment", "amount", "kind = 'refund'"),
    ("fulfillment", "cost", "cost > 0"),
    ("fulfillment", "weight_grams", "weight_grams > 0"),
    ("fulfillment_line", "quantity", "1"),
    ("refund_line", "quantity", "1"),
]


@pytest.fixture
def lived_in(make_product: Callable[..., Product], make_order: Callable[..., int]) -> None:
    """Orders at every stage, with stock, parcels, refunds and money due."""
    mug = make_product("Moss mug", on_hand=9)
    for stage in range(6):
        order_id = make_order((mug, 2), ("Odd piece", 1))
        if stage > 0:
            orders.confirm(order_id)
        if stage > 1:
            orders.take_step(order_id)
        if stage == 3:
            fulfillment.ship(order_id, PARCEL)
        if stage == 4:
            cancel(order_id, "Broken")
        if stage == 5:
            line = OrderLine.get(OrderLine.order == order_id)
            refunds.refund(order_id, pieces={line.id: 1}, amount=None, restock=True, note="")


@pytest.mark.parametrize("change", [1, -1], ids=["more", "less"])
@pytest.mark.parametrize(("table", "column", "where"), FIGURES)
def test_a_spoilt_figure_is_found(lived_in: None, table: str, column: str, where: str, change: int) -> None:
    assert checks.broken_rules() == []
    with rehearsed_transaction():
        database.execute_sql("DROP TRIGGER stock_move_no_update")
        (row,) = database.execute_sql(f"SELECT min(rowid) FROM {_rows(table)} WHERE {where}").fetchone()
        assert row is not None, "the figure has to be there to be spoilt"
        database.execute_sql("PRAGMA ignore_check_constraints = 1")
        try:
            database.execute_sql(f"UPDATE {table} SET {column} = {column} + ? WHERE {_this(table)}", (change, row))
            assert checks.broken_rules() != []
        finally:
            database.execute_sql("PRAGMA ignore_check_constraints = 0")


def _rows(table: str) -> str:
    """Tables without a row id are numbered by what they belong to."""
    key = {"fulfillment_line": "fulfillment_id", "refund_line": "payment_id"}.get(table)
    return f"(SELECT {key} AS rowid, * FROM {table})" if key else table


def _this(table: str) -> str:
    return {"fulfillment_line": "fulfillment_id = ?", "refund_line": "payment_id = ?"}.get(table, "rowid = ?")


@pytest.mark.parametrize(
    ("table", "column", "value"),
    [
        ("orders", "status", "delivered"),
        ("orders", "payment_status", "awaiting"),
        ("fulfillment", "state", "cancelled"),
        ("payment", "voided", 1),
    ],
)
def test_a_spoilt_state_is_found(lived_in: None, table: str, column: str, value: object) -> None:
    with rehearsed_transaction():
        database.execute_sql("PRAGMA ignore_check_constraints = 1")
        try:
            row = database.execute_sql(f"SELECT id FROM {table} WHERE {column} <> ? LIMIT 1", (value,)).fetchone()
            database.execute_sql(f"UPDATE {table} SET {column} = ? WHERE id = ?", (value, row[0]))
            assert checks.broken_rules() != []
        finally:
            database.execute_sql("PRAGMA ignore_check_constraints = 0")


def test_every_rule_has_its_own_words() -> None:
    assert len(set(checks.rules())) == len(checks.rules())
