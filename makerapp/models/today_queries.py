"""What Today is read from: the open orders by the day they leave, and the pieces still to be made. Never writes.

Open orders are few however long the history is, so each question reads them and nothing else.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from makerapp.models.database import database
from makerapp.models.order import Status
from makerapp.models.queries import SENT_OF_LINE, pairs

# As options and personalization are kept where there are none.
_NONE = "[]"
_OPEN = "o.withdrawn = 0 AND o.status IN ('pending', 'confirmed', 'processing')"


@dataclass(frozen=True, slots=True)
class OpenOrder:
    """An open order that is not on hold; ``ship_by`` is a local day, ``None`` where it has none."""

    id: int
    status: Status
    ship_by: date | None


@dataclass(frozen=True, slots=True)
class Missing:
    """A line of a confirmed order of which ``pieces`` are neither made nor on the shelf.

    ``product_id`` is ``None`` for an item the shop does not keep; ``options`` are (name, value) pairs, ``picture`` a
    file name in the pictures folder or ``""``.
    """

    order_id: int
    number: str
    product_id: int | None
    title: str
    sku: str
    options: tuple[tuple[str, str], ...]
    is_personalized: bool
    picture: str
    pieces: int


def open_orders(today: date) -> list[OpenOrder]:
    """All open orders but those on hold on this local day, the first to leave first."""
    found = database.execute_sql(
        f"""SELECT o.id, o.status, o.ship_by FROM orders o
        WHERE {_OPEN} AND (o.held_until IS NULL OR o.held_until <= ?) ORDER BY o.ship_by IS NULL, o.ship_by, o.id""",
        (today.isoformat(),),
    )
    return [OpenOrder(row[0], Status(row[1]), date.fromisoformat(row[2]) if row[2] else None) for row in found]


# Per product, what lies on the shelf and is set aside for no line: as ``services.stock.free_for`` has it.
_ASIDE = f"""SELECT l.product_id, sum(min(l.committed, max(0, l.made_quantity - max(l.deducted, {SENT_OF_LINE}))))
    FROM orders o CROSS JOIN order_line l ON l.order_id = o.id
    WHERE {_OPEN} AND l.committed > 0 AND l.made_quantity > 0 GROUP BY l.product_id"""

# Those on hold are read too: what lies on the shelf is theirs in their turn.
_LINES = f"""SELECT o.id, o.number, ifnull(o.held_until > ?, 0), l.product_id, l.title, l.sku, l.options,
        l.personalization, l.quantity - l.refunded_quantity, {SENT_OF_LINE}, l.deducted, l.made_quantity,
        ifnull(p.picture, ''), ifnull(p.made_to_order, 1), ifnull(p.on_hand, 0)
    FROM orders o CROSS JOIN order_line l ON l.order_id = o.id LEFT JOIN product p ON p.id = l.product_id
    WHERE o.withdrawn = 0 AND o.status = 'confirmed' AND l.removed = 0
    ORDER BY o.ship_by IS NULL, o.ship_by, o.id, l.position, l.id"""


def missing(today: date) -> list[Missing]:
    """What is left to make of the orders in To make, the first to leave first: the figures of the make list.

    Where several orders want what lies on the shelf, the first to leave gets it
    (``services.paperwork.papers.to_make``).
    """
    aside: dict[int, int] = dict(database.execute_sql(_ASIDE).fetchall())
    free: dict[int, int] = {}
    found = []
    for row in database.execute_sql(_LINES, (today.isoformat(),)).fetchall():
        product_id, personal, to_order, on_hand = row[3], row[7] != _NONE, row[13], row[14]
        lacking = _lacking(*row[8:12])
        if lacking and product_id is not None and not personal and not to_order:
            left = free.setdefault(product_id, max(0, on_hand - aside.get(product_id, 0)))
            taken = min(left, lacking)
            free[product_id] = left - taken
            lacking -= taken
        is_held = row[2]
        if lacking and not is_held:
            found.append(_missing(row, personal, lacking))
    return found


def _lacking(wanted: int, sent: int, deducted: int, made: int) -> int:
    """Pieces neither ready nor sent: as ``services.making.lacks`` has it."""
    still_open = max(0, wanted - sent)
    return still_open - min(still_open, max(0, deducted - sent, made - sent))


def _missing(row: tuple[Any, ...], personal: bool, pieces: int) -> Missing:
    return Missing(
        order_id=row[0],
        number=row[1],
        product_id=row[3],
        title=row[4],
        sku=row[5],
        options=pairs(row[6]) if row[6] != _NONE else (),
        is_personalized=personal,
        picture=row[12],
        pieces=pieces,
    )
