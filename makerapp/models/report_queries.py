"""What the reports are drawn from: orders placed, sent on time, sold, added up by the database. Never writes.

Each question reads the whole history once, in plain SQL, so that the window's thread is free meanwhile.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from makerapp.models.database import database
from makerapp.models.stretches import number_of


@dataclass(frozen=True, slots=True)
class PlacedSum:
    """How many orders a channel had in a stretch, by its number."""

    stretch: int
    channel: str
    orders: int


@dataclass(frozen=True, slots=True)
class SentSum:
    """Orders whose last parcel left in a stretch, by its number: ``late`` of ``orders`` after their ship-by date."""

    stretch: int
    orders: int
    late: int


@dataclass(frozen=True, slots=True)
class SoldSum:
    """What one product sold, or one title that is no product of the shop (``product_id`` is ``None``).

    ``pieces`` less those refunded before they were sent, in all currencies; ``amount`` is what the lines of one
    currency came to, minor units. ``picture`` is a file name in the pictures folder or ``""``.
    """

    product_id: int | None
    title: str
    variant: str
    picture: str
    orders: int
    pieces: int
    amount: int


def currencies() -> list[tuple[str, int]]:
    """The currencies of all orders, that of most orders first, each with the instant its first one was placed (ms)."""
    sql = """SELECT currency, min(placed_at) FROM orders WHERE +withdrawn = 0
        GROUP BY currency ORDER BY count(*) DESC, currency"""
    return [(str(code), int(first)) for code, first in database.execute_sql(sql).fetchall()]


def placed(starts: Sequence[int], end: int) -> list[PlacedSum]:
    """Orders per stretch and channel, but cancelled ones and those that only replace another.

    ``starts`` are the first instants of the stretches, ascending, ``end`` the one after the last, UTC milliseconds.
    """
    # The unary plus keeps SQLite from walking an index, row by row, where it has to read nearly all orders.
    found = database.execute_sql(
        f"SELECT {number_of('placed_at', starts)} AS stretch, channel, count(*) FROM orders"
        " WHERE +withdrawn = 0 AND +status <> 'cancelled' AND +replaces_id IS NULL AND placed_at >= ? AND placed_at < ?"
        " GROUP BY stretch, channel ORDER BY stretch, channel",
        (starts[0], end),
    )
    return [PlacedSum(*row) for row in found.fetchall()]


def sent(starts: Sequence[str], end: str) -> list[SentSum]:
    """Orders sent whole, per stretch in which their last parcel left, that had a ship-by date.

    ``starts`` are the first local days of the stretches as ISO text, ascending, ``end`` the day after the last.
    """
    found = database.execute_sql(
        """
        WITH gone AS (SELECT order_id, max(ship_date) AS day FROM fulfillment WHERE state = 'shipped' GROUP BY order_id)
        SELECT gone.day, count(*), sum(gone.day > o.ship_by) FROM gone JOIN orders o ON o.id = gone.order_id
        WHERE +o.withdrawn = 0 AND +o.status IN ('shipped', 'delivered') AND o.ship_by IS NOT NULL
            AND gone.day >= ? AND gone.day < ?
        GROUP BY gone.day ORDER BY gone.day
        """,
        (starts[0], end),
    )
    sums = [[0, 0] for _ in starts]
    here = 0
    for day, orders, late in found.fetchall():
        while here + 1 < len(starts) and day >= starts[here + 1]:
            here += 1
        sums[here][0] += orders
        sums[here][1] += late
    return [SentSum(number, orders, late) for number, (orders, late) in enumerate(sums)]


# Lines without a product are alike where their titles are; what a product is called now stands on the product.
_SOLD = """
SELECT l.product_id, ifnull(p.title, l.title), ifnull(p.variant, ''), ifnull(p.picture, ''), count(DISTINCT l.order_id),
    sum(l.quantity - l.refunded_quantity) AS pieces,
    ifnull(sum(l.line_total * (l.quantity - l.refunded_quantity) / l.quantity) FILTER (WHERE o.currency = ?), 0)
FROM order_line l JOIN orders o ON o.id = l.order_id LEFT JOIN product p ON p.id = l.product_id
WHERE +o.withdrawn = 0 AND +o.status <> 'cancelled' AND o.placed_at >= ? AND o.placed_at < ?
    AND o.replaces_id IS NULL AND l.removed = 0 AND l.is_placeholder = 0
GROUP BY l.product_id, CASE WHEN l.product_id IS NULL THEN l.title END
HAVING pieces > 0 ORDER BY pieces DESC, 2, 3
"""


def sold(start: int, end: int, currency: str) -> list[SoldSum]:
    """What was ordered between two instants (UTC milliseconds, the second not included), most pieces first."""
    return [SoldSum(*row) for row in database.execute_sql(_SOLD, (currency, start, end)).fetchall()]
