"""The new rows of a chunk of orders, built first and written table by table."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any

from makerapp.models import bulk
from makerapp.models.customer import Customer
from makerapp.models.fulfillment import Fulfillment, FulfillmentLine
from makerapp.models.order import Order, OrderLine, OrderSource
from makerapp.models.payment import Payment
from makerapp.models.product import Product
from makerapp.models.stock import StockMove
from makerapp.models.timeline import TimelineEvent


@dataclass
class ChunkRows:
    """The rows of a chunk, per table, with ids given beforehand so that they can refer to each other."""

    customers: list[dict[str, Any]] = field(default_factory=list)
    orders: list[dict[str, Any]] = field(default_factory=list)
    lines: list[dict[str, Any]] = field(default_factory=list)
    parcels: list[dict[str, Any]] = field(default_factory=list)
    parcel_lines: list[dict[str, Any]] = field(default_factory=list)
    payments: list[dict[str, Any]] = field(default_factory=list)
    events: list[dict[str, Any]] = field(default_factory=list)
    moves: list[dict[str, Any]] = field(default_factory=list)
    sources: list[dict[str, Any]] = field(default_factory=list)
    committed: dict[int, int] = field(default_factory=lambda: defaultdict(int))
    next_ids: dict[type, int] = field(default_factory=dict)
    # The buyers of the chunk by match key, those among ``customers`` included.
    customer_ids: dict[str, int] = field(default_factory=dict)

    def take_id(self, table: type) -> int:
        """A free id of the table."""
        free = self.next_ids.get(table) or bulk.next_id(table)
        self.next_ids[table] = free + 1
        return free

    def write(self) -> None:
        """Write all rows, parents before children."""
        bulk.insert_rows(Customer, self.customers)
        bulk.insert_rows(Order, self.orders)
        bulk.insert_rows(OrderLine, self.lines)
        bulk.insert_rows(Fulfillment, self.parcels)
        bulk.insert_rows(FulfillmentLine, self.parcel_lines)
        bulk.insert_rows(Payment, self.payments)
        bulk.insert_rows(TimelineEvent, self.events)
        bulk.insert_rows(StockMove, self.moves)
        bulk.insert_rows(OrderSource, self.sources)
        for product_id, pieces in self.committed.items():
            Product.update(committed=Product.committed + pieces).where(Product.id == product_id).execute()
