"""What a scanned code is looked up in: tracking numbers of parcels, and the open orders that need a product."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from makerapp.models import search
from makerapp.models.database import database
from makerapp.models.order import Status

_SEPARATORS = re.compile(r"[^0-9A-Za-z]")


def plain_number(number: str) -> str:
    """A tracking number for comparing: letters and figures alone, in upper case."""
    return _SEPARATORS.sub("", number).upper()


def orders_with_tracking(number: str) -> list[int]:
    """Ids of the orders a parcel of which bears this tracking number, newest first; cancelled parcels don't count."""
    wanted = plain_number(number)
    # The search index answers at once however long the history is; it finds beginnings, too, so each is compared.
    found = search.find(wanted, most=50) if wanted else []
    if not found:
        return []
    marks = ",".join("?" * len(found))
    rows = database.execute_sql(
        f"SELECT order_id, tracking_number FROM fulfillment WHERE order_id IN ({marks}) AND state = 'shipped'", found
    )
    bearing = {order_id for order_id, tracking in rows if plain_number(tracking) == wanted}
    return [order_id for order_id in found if order_id in bearing]


@dataclass(frozen=True, slots=True)
class NeedingOrder:
    """An open order from which ``pieces`` of a product still have to leave; ``ship_by`` is a local day."""

    id: int
    status: Status
    ship_by: date | None
    pieces: int


# Pieces of line ``l`` that still have to leave: ordered, less refunded, less sent in parcels that count.
_TO_SEND = """l.quantity - l.refunded_quantity - (SELECT ifnull(sum(fl.quantity), 0) FROM fulfillment_line fl
    JOIN fulfillment f ON f.id = fl.fulfillment_id WHERE fl.line_id = l.id AND f.state = 'shipped')"""


def orders_needing(product_id: int) -> list[NeedingOrder]:
    """The open orders that still need pieces of a product: those ready to pack first, then by ship-by date."""
    found = database.execute_sql(
        f"""SELECT o.id, o.status, o.ship_by, sum({_TO_SEND}) AS pieces
        FROM order_line l JOIN orders o ON o.id = l.order_id
        WHERE l.product_id = ? AND l.removed = 0 AND o.withdrawn = 0
            AND o.status IN ('pending', 'confirmed', 'processing')
        GROUP BY o.id HAVING pieces > 0
        ORDER BY o.status <> 'processing', o.ship_by IS NULL, o.ship_by, o.id""",
        (product_id,),
    )
    return [
        NeedingOrder(key, Status(status), date.fromisoformat(day) if day else None, pieces)
        for key, status, day, pieces in found
    ]
