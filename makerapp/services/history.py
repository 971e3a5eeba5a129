"""How anything changes: an action is one transaction and one batch; each step in it is one timeline event.

A step remembers what it changed (fields before and after, rows added, stock moved), which is what undo reads later.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from makerapp import clock
from makerapp.errors import Refused
from makerapp.models import search
from makerapp.models.database import Change, Table, transaction
from makerapp.models.fields import from_millis, to_millis
from makerapp.models.fulfillment import Fulfillment
from makerapp.models.order import Order, OrderLine, OrderSource, Packing
from makerapp.models.payment import Payment
from makerapp.models.product import Product
from makerapp.models.shop import Shop
from makerapp.models.stock import StockMove
from makerapp.models.timeline import Batch, TimelineEvent

# The tables whose rows a step may change, by the names kept in the undo record.
TRACKED: dict[str, type[Table]] = {
    "order": Order,
    "line": OrderLine,
    "fulfillment": Fulfillment,
    "payment": Payment,
    "packing": Packing,
}
_NAME_OF = {table: name for name, table in TRACKED.items()}


@dataclass
class Step:
    """One event in the making. Whatever undo has to put back changes through its methods alone."""

    order: Order
    kind: str
    facts: dict[str, Any]
    changes: list[list[Any]] = field(default_factory=list)
    added: list[list[Any]] = field(default_factory=list)
    moves: list[dict[str, Any]] = field(default_factory=list)
    sources: list[list[Any]] = field(default_factory=list)

    def set(self, row: Table, **values: Any) -> None:
        """Change fields of a row, remembering what stood there. Equal values are no change."""
        meta = row._meta
        differing: dict[str, list[Any]] = {}
        for name, value in values.items():
            column = meta.fields[name]
            before, after = column.db_value(getattr(row, name)), column.db_value(value)
            if before != after:
                differing[name] = [before, after]
                setattr(row, name, value)
        if differing:
            row.save(only=list(differing))
            self.changes.append([_NAME_OF[type(row)], row.get_id(), differing])

    def add(self, row: Table) -> None:
        """Insert a row, remembering it was new."""
        row.save(force_insert=True)
        self.added.append([_NAME_OF[type(row)], row.get_id()])

    def move_stock(
        self, product: Product, line: OrderLine | None, kind: str, on_hand: int, committed: int, reason: str = ""
    ) -> None:
        """Move stock: the product's figures now, the ledger row with this step's event."""
        if on_hand == 0 and committed == 0:
            return
        if product.on_hand + on_hand < 0:
            raise Refused(
                f"There aren't enough of {product.title} on the shelf.",
                f"{product.on_hand} are counted, {-on_hand} are needed. Count them again, or make the rest first.",
            )
        Product.update(on_hand=Product.on_hand + on_hand, committed=Product.committed + committed).where(
            Product.id == product.id
        ).execute()
        product.on_hand += on_hand
        product.committed += committed
        self.moves.append(
            {
                "product": product.id,
                "line": line.id if line else None,
                "kind": kind,
                "on_hand_change": on_hand,
                "committed_change": committed,
                "reason": reason,
            }
        )

    def set_source(self, format_name: str, said: dict[str, Any] | None) -> None:
        """Keep what a kind of file says of the order now (``None``: forget it), remembering what it said before."""
        where = (OrderSource.order == self.order.id) & (OrderSource.format == format_name)
        before = OrderSource.select().where(where).dicts().first()
        if before is not None:
            before["imported_at"] = to_millis(before["imported_at"])
        OrderSource.delete().where(where).execute()
        if said is not None:
            OrderSource.create(**(said | {"order": self.order.id, "imported_at": from_millis(said["imported_at"])}))
        self.sources.append([format_name, before, said])

    def undo_record(self) -> dict[str, Any]:
        """What ``services.undo`` needs to take this step back."""
        stock = [
            [move["product"], move["line"], move["on_hand_change"], move["committed_change"]] for move in self.moves
        ]
        return {"set": self.changes, "added": self.added, "stock": stock, "sources": self.sources}


@dataclass
class Action:
    """One thing the maker did; ``batch`` is what Ctrl+Z takes back as a whole."""

    change: Change
    batch: Batch
    who: str

    @contextmanager
    def step(
        self,
        order: Order,
        kind: str,
        *,
        at: datetime | None = None,
        reversible: bool = True,
        reverses: int | None = None,
        **facts: Any,
    ) -> Iterator[Step]:
        """One event on ``order``, written when the block ends. ``at`` (UTC) is for what happened earlier elsewhere."""
        step = Step(order, kind, facts)
        yield step
        event = TimelineEvent.create(
            order=order.id,
            batch=self.batch.id,
            at=at or self.batch.at,
            kind=kind,
            who=self.who if at is None else "",
            facts=step.facts,
            undo=step.undo_record() if reversible else None,
            reverses=reverses,
        )
        for move in step.moves:
            StockMove.create(at=self.batch.at, event=event.id, **move)
            self.change.products.add(move["product"])
        self.change.orders.add(order.id)


@contextmanager
def action(kind: str, *, batch: Batch | None = None, **data: Any) -> Iterator[Action]:
    """Everything one press does, in one transaction; search rows of the orders it touched are renewed with it.

    Nested actions share the outer transaction and batch, so a batch of 50 orders is one commit and one undo. Work that
    commits in chunks hands on the ``batch`` of its first chunk, and is one undo as well.
    """
    with transaction() as change:
        if isinstance(change.action, Action):
            yield change.action
            return
        if batch is None:
            batch = Batch.create(at=clock.utc_now(), kind=kind, data=data)
        current = Action(change, batch, _maker())
        change.action = current
        try:
            yield current
        finally:
            change.action = None
        search.refresh(change.orders)
        change.batch_id = batch.id


def _maker() -> str:
    shop: Shop | None = Shop.get_or_none()
    return shop.maker_name if shop else ""


def load_order(order_id: int) -> Order:
    """The order for a service to work on. Raises Refused where it is gone."""
    order: Order | None = Order.get_or_none((Order.id == order_id) & (Order.withdrawn == False))  # noqa: E712
    if order is None:
        raise Refused("This order isn't here any more.", "It was taken back or removed; the list shows what there is.")
    return order


def load_lines(order_id: int) -> list[OrderLine]:
    """The lines of an order that still belong to it, in their order."""
    found = OrderLine.select().where((OrderLine.order == order_id) & (OrderLine.removed == False))  # noqa: E712
    return list(found.order_by(OrderLine.position, OrderLine.id))
