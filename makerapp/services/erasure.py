"""Which rows go when orders are taken out of the database: the sample shop's, and one deleted for good."""

from __future__ import annotations


def statements(orders: str) -> tuple[str, ...]:
    """The SQL, in the order it has to run, that takes away the orders of the sub-select ``orders`` and all of theirs.

    Stock moves stay with their figures and only lose the line and event that caused them; orders and parcels of others
    lose their link. The triggers allow it for orders marked as samples or ``is_erased`` alone.
    """
    lines = f"(SELECT id FROM order_line WHERE order_id IN {orders})"
    parcels = f"(SELECT id FROM fulfillment WHERE order_id IN {orders})"
    return (
        f"DELETE FROM draft WHERE key IN (SELECT CAST(id AS TEXT) FROM orders WHERE id IN {orders})",
        f"DELETE FROM order_search WHERE rowid IN {orders}",
        f"UPDATE orders SET replaces_id = NULL WHERE replaces_id IN {orders}",
        f"UPDATE fulfillment SET together_id = NULL WHERE together_id IN {parcels}",
        f"UPDATE stock_move SET line_id = NULL, event_id = NULL WHERE line_id IN {lines}",
        f"DELETE FROM timeline_event WHERE order_id IN {orders}",
        f"DELETE FROM fulfillment_line WHERE fulfillment_id IN {parcels}",
        f"DELETE FROM refund_line WHERE line_id IN {lines}",
        *(
            f"DELETE FROM {table} WHERE order_id IN {orders}"
            for table in ("fulfillment", "payment", "print_record", "packing", "order_source", "order_line")
        ),
        f"DELETE FROM orders WHERE id IN {orders}",
        "DELETE FROM print_job WHERE id NOT IN (SELECT job_id FROM print_record)",
    )
