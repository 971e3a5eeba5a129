"""Many plain orders for tests of long lists, written straight into the tables."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from makerapp.models import search
from makerapp.models.database import database

START = datetime(2026, 11, 1, tzinfo=UTC)


def write(count: int, status: str = "processing") -> None:
    """``count`` orders with one line each; ids from 1, ship-by dates in the order of the ids."""
    at = int(START.timestamp() * 1000)
    orders = [
        (
            number,
            f"#{number}",
            status,
            f"Buyer {number:06d}",
            at,
            (START + timedelta(days=number % 20)).date().isoformat(),
        )
        for number in range(1, count + 1)
    ]
    made = 1 if status == "processing" else 0
    lines = [(number, 0, "Moss mug", 1, made) for number in range(1, count + 1)]
    with database.atomic():
        database.execute_sql("INSERT INTO customer (id, match_key) VALUES (1, 'many')")
        connection = database.connection()
        connection.executemany(
            "INSERT INTO orders (id, number, channel, status, payment_status, customer_id, buyer_name, placed_at,"
            " ship_by, ship_by_from, currency, total)"
            " VALUES (?, ?, 'etsy', ?, 'paid', 1, ?, ?, ?, 'marketplace', 'GBP', 1000)",
            orders,
        )
        connection.executemany(
            "INSERT INTO order_line (order_id, position, title, quantity, made_quantity) VALUES (?, ?, ?, ?, ?)", lines
        )
        if count <= 2000:
            search.refresh(range(1, count + 1))
