"""What the paid orders brought, added up by the database: one row per month, channel and currency. Never writes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from makerapp.models.database import database
from makerapp.models.stretches import number_of


@dataclass(frozen=True, slots=True)
class EarningsSum:
    """Sums over the paid orders of one month, channel and currency, in minor units of ``currency``.

    ``month`` is the number of the month asked for. ``due`` is what the buyers still have to get back. ``pending`` is
    what is left of orders under way, ``available`` of those delivered, and of what cancelled ones left. Orders of
    which nobody knows what was paid are only counted, in ``unknown``.
    """

    month: int
    channel: str
    currency: str
    orders: int
    unknown: int
    paid: int
    refunded: int
    due: int
    fees: int
    postage: int
    pending: int
    available: int


# Whether money came in, and how much, follows the rule of services.payments.paid_by. All of an order's money counts in
# the month it was paid. A parcel in another order's box has no cost of its own. The unary plus keeps SQLite from
# walking an index of all orders, row by row, where it has to read them all.
_ORDERS = """
WITH came_in AS (SELECT order_id, sum(amount) AS amount FROM payment WHERE kind = 'payment' AND voided = 0
        GROUP BY order_id),
    sent AS (SELECT order_id, sum(cost) AS cost FROM fulfillment WHERE state = 'shipped' AND cost IS NOT NULL
        GROUP BY order_id),
    figures AS (SELECT {month} AS month, o.channel, o.currency,
        o.status IN ('delivered', 'cancelled') AS is_done, o.refund_due AS due, o.payment_status, o.refunded AS back,
        ifnull(came_in.amount, o.total) AS paid, ifnull(o.fees, 0) AS fees, ifnull(sent.cost, 0) AS postage
        FROM orders o LEFT JOIN came_in ON came_in.order_id = o.id LEFT JOIN sent ON sent.order_id = o.id
        WHERE +o.withdrawn = 0 AND o.payment_status NOT IN ('awaiting', 'failed')),
    lefts AS (SELECT month, channel, currency, is_done, due, paid, fees, postage,
        CASE WHEN payment_status = 'refunded' AND back = 0 THEN paid ELSE back END AS refunded FROM figures)
SELECT month, channel, currency, count(*), sum(paid IS NULL),
    ifnull(sum(paid), 0), ifnull(sum(refunded) FILTER (WHERE paid IS NOT NULL), 0),
    ifnull(sum(due) FILTER (WHERE paid IS NOT NULL), 0), ifnull(sum(fees) FILTER (WHERE paid IS NOT NULL), 0),
    ifnull(sum(postage) FILTER (WHERE paid IS NOT NULL), 0),
    ifnull(sum(paid - refunded - due - fees - postage) FILTER (WHERE NOT is_done), 0),
    ifnull(sum(paid - refunded - due - fees - postage) FILTER (WHERE is_done), 0)
FROM lefts GROUP BY month, channel, currency ORDER BY month, channel, currency
"""


def first_payment() -> int | None:
    """When the earliest paid order was paid (or placed), UTC milliseconds; ``None`` without any."""
    row = database.execute_sql(
        "SELECT min(ifnull(paid_at, placed_at)) FROM orders"
        " WHERE +withdrawn = 0 AND payment_status NOT IN ('awaiting', 'failed')"
    ).fetchone()
    return None if row[0] is None else int(row[0])


def sums(starts: Sequence[int]) -> list[EarningsSum]:
    """The sums of all paid orders. ``starts`` are the first instants of the months, ascending, UTC milliseconds."""
    sql = _ORDERS.format(month=number_of("ifnull(o.paid_at, o.placed_at)", starts))
    return [EarningsSum(*row) for row in database.execute_sql(sql).fetchall()]
