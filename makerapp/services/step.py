"""One event in the making: whatever undo has to put back changes through its methods alone."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from makerapp.errors import Refused
from makerapp.models.database import Table
from makerapp.models.fields import from_millis, to_millis
from makerapp.models.fulfillment import Fulfillment
from makerapp.models.order import Order, OrderLine, OrderSource, Packing
from makerapp.models.payment import Payment
from makerapp.models.product import Product
from makerapp.models.shop import ClosedPeriod, Setting
from makerapp.translation import tr

# The tables whose rows a step may change, by the names kept in the undo record.
TRACKED: dict[str, type[Table]] = {
    "order": Order,
    "line": OrderLine,
    "fulfillment": Fulfillment,
    "payment": Payment,
    "packing": Packing,
    "product": Product,
    "closed_period": ClosedPeriod,
    "setting": Setting,
}
_NAME_OF = {table: name for name, table in TRACKED.items()}

# The figures of a new row that are kept in its first event, so that ``services.checks`` can follow each of them from
# there to what it is now.
FIGURES: dict[str, tuple[str, ...]] = {
    "order": (
        "status", "payment_status", "subtotal", "discount", "shipping", "tax", "total", "fees", "refunded",
        "refund_due",
    ),
    "line": (
        "quantity", "refunded_quantity", "unit_price", "line_total", "made_quantity", "committed", "deducted",
        "returned_quantity", "refunded_sent",
    ),
    "fulfillment": ("state", "weight_grams", "cost"),
    "payment": ("kind", "amount", "voided"),
    "product": ("price", "production_days", "capacity", "reorder_point", "weight_grams"),
}  # fmt: skip


@dataclass
class Step:
    """One event in the making, of an order, a product or (neither) the shop."""

    kind: str
    facts: dict[str, Any]
    order: Order | None = None
    product: Product | None = None
    changes: list[list[Any]] = field(default_factory=list)
    added: list[list[Any]] = field(default_factory=list)
    moves: list[dict[str, Any]] = field(default_factory=list)
    sources: list[list[Any]] = field(default_factory=list)
    first: list[list[Any]] = field(default_factory=list)

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
        """Insert a row, remembering it was new and what its figures were."""
        row.save(force_insert=True)
        self.note_new(row)

    def note_new(self, row: Table) -> None:
        """Remember a row that was inserted otherwise as new; undo takes it away."""
        self.added.append([_NAME_OF[type(row)], row.get_id()])
        self.note_figures(row)

    def note_figures(self, row: Table) -> None:
        """Keep the first figures of a new row that comes and goes with another one, as lines do with their order."""
        name = _NAME_OF[type(row)]
        if name in FIGURES:
            columns = row._meta.fields
            values = {each: columns[each].db_value(getattr(row, each)) for each in FIGURES[name]}
            self.first.append([name, row.get_id(), values])

    def move_stock(
        self, product: Product, line: OrderLine | None, kind: str, on_hand: int, committed: int, reason: str = ""
    ) -> None:
        """Move stock: the product's figures now, the ledger row with this step's event."""
        if on_hand == 0 and committed == 0:
            return
        if product.on_hand + on_hand < 0:
            raise Refused(
                tr("There aren't enough of {title} on the shelf.").format(title=product.title),
                tr("{on_hand} are counted, {on_hand2} are needed. Count them again, or make the rest first.").format(
                    on_hand=product.on_hand, on_hand2=-on_hand
                ),
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
        if self.order is None:
            raise ValueError("a file speaks of an order")
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
        record = {"set": self.changes, "added": self.added, "stock": stock, "sources": self.sources}
        return record | {"first": self.first} if self.first else record
