"""How anything changes: an action is one transaction and one batch; each step in it is one timeline event.

A step remembers what it changed (fields before and after, rows added, stock moved), which is what undo reads later.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from makerapp import clock
from makerapp.errors import Refused
from makerapp.models import search
from makerapp.models.database import Change, transaction
from makerapp.models.detail import current_order
from makerapp.models.order import Order, OrderLine
from makerapp.models.product import Product
from makerapp.models.reading import Reading
from makerapp.models.shop import Shop
from makerapp.models.stock import StockMove
from makerapp.models.timeline import Batch, TimelineEvent
from makerapp.services.step import TRACKED, Step
from makerapp.translation import tr

__all__ = ["TRACKED", "Action", "Step", "action", "load_lines", "load_order", "load_product"]

# Asked with each order that is shown, scanned or changed.
_LINES = Reading(OrderLine, "order_id = ? AND removed = 0 ORDER BY position, id")


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
        step = Step(kind, facts, order=order)
        yield step
        self._write(step, at, reversible, reverses)
        self.change.orders.add(order.id)

    @contextmanager
    def product_step(self, product: Product, kind: str, *, reverses: int | None = None, **facts: Any) -> Iterator[Step]:
        """One event on ``product``: edited, received, counted, adjusted."""
        step = Step(kind, facts, product=product)
        yield step
        self._write(step, None, True, reverses)
        self.change.products.add(product.id)

    @contextmanager
    def shop_step(self, kind: str, *, reverses: int | None = None, **facts: Any) -> Iterator[Step]:
        """One event of the shop itself, such as closed days."""
        step = Step(kind, facts)
        yield step
        self._write(step, None, True, reverses)
        self.change.shop = True

    def _write(self, step: Step, at: datetime | None, reversible: bool, reverses: int | None) -> None:
        event = TimelineEvent.create(
            order=step.order and step.order.id,
            product=step.product and step.product.id,
            batch=self.batch.id,
            at=at or self.batch.at,
            kind=step.kind,
            who=self.who if at is None else "",
            facts=step.facts,
            undo=step.undo_record() if reversible else None,
            reverses=reverses,
        )
        for move in step.moves:
            StockMove.create(at=self.batch.at, event=event.id, **move)
            self.change.products.add(move["product"])


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
    order = current_order(order_id)
    if order is None:
        raise Refused(
            tr("This order isn't here any more."), tr("It was taken back or removed; the list shows what there is.")
        )
    return order


def load_lines(order_id: int) -> list[OrderLine]:
    """The lines of an order that still belong to it, in their order."""
    return _LINES.all(order_id)


def load_product(product_id: int) -> Product:
    """The product for a service to work on. Raises Refused where it is gone."""
    product: Product | None = Product.get_or_none(Product.id == product_id)
    if product is None:
        raise Refused(
            tr("This product isn't here any more."), tr("It was taken back or removed; the list shows what there is.")
        )
    return product
