"""The pieces of orders that still have to be made: what make list, bench tickets and pick list tell of them.

Pieces that lie on the shelf need not be made. Where several orders want the same product, the one that has to leave
first gets them, as it would at the bench.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from makerapp.models.database import database
from makerapp.models.detail import order_lines
from makerapp.models.order import OrderLine, Status
from makerapp.models.queries import rows
from makerapp.models.rows import LineRow, OrderRow
from makerapp.services import making, stock
from makerapp.services.history import load_lines

# What was not confirmed yet comes after all that was. From the orders to their lines (the + keeps SQLite off the
# product's index): a product may have been sold thousands of times, while few of those orders are open.
_WAITING = """SELECT l.id FROM orders o CROSS JOIN order_line l ON l.order_id = o.id
    WHERE o.withdrawn = 0 AND o.status IN ('pending', 'confirmed') AND +l.product_id = ? AND l.removed = 0
    ORDER BY o.status = 'pending', o.ship_by IS NULL, o.ship_by, o.id, l.position, l.id"""


@dataclass(frozen=True, slots=True)
class LineToMake:
    """A line of which ``pieces`` still have to be made: numbers ``first`` to ``of`` of its pieces, from 1."""

    order: OrderRow
    line: LineRow
    pieces: int

    @property
    def of(self) -> int:
        """How many pieces of the line were ordered and not refunded."""
        return self.line.quantity - self.line.refunded

    @property
    def first(self) -> int:
        """The number of the first piece that is not there yet."""
        return self.of - self.pieces + 1


class Shelf:
    """How the free pieces of each product are shared out; each product is looked up once."""

    def __init__(self) -> None:
        self._shares: dict[int, dict[int, int]] = {}

    def share_of(self, line: OrderLine) -> int:
        """How many of its missing pieces this line gets off the shelf."""
        if not stock.comes_from_shelf(line) or line.product_id is None:
            return 0
        if line.product_id not in self._shares:
            self._shares[line.product_id] = self._shared_out(line)
        return self._shares[line.product_id].get(line.id, 0)

    def _shared_out(self, line: OrderLine) -> dict[int, int]:
        free = stock.free_for(line)
        found: dict[int, int] = {}
        for (line_id,) in database.execute_sql(_WAITING, (line.product_id,)).fetchall() if free else ():
            each = OrderLine.get_by_id(line_id)
            if stock.comes_from_shelf(each):
                found[line_id] = min(free, making.lacks(each))
                free -= found[line_id]
            if not free:
                break
        return found


def of_order(order: OrderRow, shelf: Shelf | None = None) -> tuple[LineToMake, ...]:
    """What is left to make of one order, in the order of its lines; nothing where it is packed, sent or cancelled."""
    if order.status not in (Status.PENDING, Status.CONFIRMED):
        return ()
    shelf = shelf or Shelf()
    shown = {line.id: line for line in order_lines(order.id)}
    found: list[LineToMake] = []
    for line in load_lines(order.id):
        pieces = making.lacks(line) - shelf.share_of(line)
        if pieces > 0 and line.id in shown:
            found.append(LineToMake(order, shown[line.id], pieces))
    return tuple(found)


def of_orders(order_ids: Iterable[int]) -> tuple[LineToMake, ...]:
    """What is left to make of these orders, the first to leave first."""
    shelf = Shelf()
    ordered = sorted(rows(list(order_ids)), key=lambda row: (row.ship_by is None, row.ship_by, row.id))
    return tuple(each for order in ordered for each in of_order(order, shelf))


def by_line(order_ids: Iterable[int]) -> dict[int, int]:
    """Line id to how many of its pieces are still to be made; lines of which all is there are left out."""
    return {each.line.id: each.pieces for each in of_orders(order_ids)}
