"""Bench tickets, frozen: one for each piece of an order that still has to be made."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from makerapp.printing.documents.common import Document
from makerapp.translation import mark


@dataclass(frozen=True)
class BenchTicket:
    """One piece: the ``place``-th of ``count`` of its line, counted from 1."""

    title: str
    place: int
    count: int
    options: tuple[str, ...] = ()
    personalization: tuple[str, ...] = ()
    sku: str = ""
    picture: bytes | None = None


@dataclass(frozen=True)
class BenchTickets(Document):
    """The tickets of one order. ``ship_by`` is ready to print; ``barcode`` opens the order when it is scanned."""

    NAME: ClassVar[str] = mark("Bench tickets")

    number: str
    buyer: str
    ship_by: str
    tickets: tuple[BenchTicket, ...]
    barcode: str = ""
    buyer_note: str = ""
    is_gift: bool = False
    code_word: str = ""

    @property
    def about(self) -> str:
        """The order's number."""
        return self.number
