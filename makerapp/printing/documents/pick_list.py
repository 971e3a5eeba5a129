"""The pick list, frozen: what to take off which shelf for the chosen orders."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from makerapp.printing.documents.common import Document
from makerapp.translation import mark


@dataclass(frozen=True)
class PickRow:
    """One product, made the same way, for all orders together.

    ``orders`` are (order number, pieces); ``to_make`` of the ``quantity`` pieces aren't there yet.
    """

    title: str
    quantity: int
    orders: tuple[tuple[str, int], ...]
    options: tuple[str, ...] = ()
    personalization: tuple[str, ...] = ()
    sku: str = ""
    to_make: int = 0
    picture: bytes | None = None


@dataclass(frozen=True)
class PickShelf:
    """What lies in one place. ``name`` is ``""`` for what has none."""

    name: str
    rows: tuple[PickRow, ...]


@dataclass(frozen=True)
class PickList(Document):
    """``made_on`` is the day, ready to print; ``orders`` are the numbers of all orders, in the order of the list."""

    NAME: ClassVar[str] = mark("Pick list")

    made_on: str
    orders: tuple[str, ...]
    shelves: tuple[PickShelf, ...]

    @property
    def pieces(self) -> int:
        """How many pieces there are in all."""
        return sum(row.quantity for shelf in self.shelves for row in shelf.rows)
