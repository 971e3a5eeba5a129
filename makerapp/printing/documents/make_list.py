"""The make list, frozen: what still has to be made, all orders together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from makerapp.printing.documents.common import Document
from makerapp.translation import mark


@dataclass(frozen=True)
class MakeEntry:
    """Pieces of one product that are made alike and leave by the same day.

    ``orders`` are (order number, pieces); ``ship_by`` is ready to print, ``""`` where there is no such day.
    Personalized pieces have an entry of their own for each line of an order.
    """

    pieces: int
    ship_by: str
    orders: tuple[tuple[str, int], ...]
    personalization: tuple[str, ...] = ()
    code_word: str = ""


@dataclass(frozen=True)
class MakeRow:
    """One product with the same options. ``entries`` are in the order they have to leave."""

    title: str
    entries: tuple[MakeEntry, ...]
    options: tuple[str, ...] = ()
    sku: str = ""
    picture: bytes | None = None

    @property
    def pieces(self) -> int:
        """How many pieces of it are to be made."""
        return sum(entry.pieces for entry in self.entries)


@dataclass(frozen=True)
class MakeList(Document):
    """``made_on`` is the day, ready to print; ``orders`` is how many orders wait for these pieces."""

    NAME: ClassVar[str] = mark("Make list")

    made_on: str
    orders: int
    rows: tuple[MakeRow, ...]

    @property
    def pieces(self) -> int:
        """How many pieces there are in all."""
        return sum(row.pieces for row in self.rows)
