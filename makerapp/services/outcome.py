"""What a service did, for the toast and its Undo."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from makerapp.models.order import Order
    from makerapp.services.history import Action


@dataclass(frozen=True)
class Outcome:
    """One finished action: ``kind`` names it for words, ``batch_id`` is what undo takes back, 0 for what has none.

    ``what`` is the kind of the action that an undo or redo was about, ``""`` where it had no name.
    ``product_id`` is set where it was done to a product; ``numbers`` then holds its title. ``day`` is the local day
    that ship-by dates were moved to.
    """

    kind: str
    batch_id: int
    order_ids: tuple[int, ...]
    numbers: tuple[str, ...]
    what: str = ""
    product_id: int | None = None
    day: date | None = None


def outcome(action: Action, kind: str, *orders: Order) -> Outcome:
    """The outcome of ``action`` on these orders."""
    return Outcome(kind, action.batch.id, tuple(order.id for order in orders), tuple(order.number for order in orders))
