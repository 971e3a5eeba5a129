"""The gift receipt, frozen: what was given, without a price, and how it can be exchanged."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from makerapp.printing.documents.common import Document
from makerapp.translation import mark


@dataclass(frozen=True)
class GiftLine:
    """One item of the gift; ``quantity`` pieces of it are in the parcel."""

    title: str
    quantity: int
    options: tuple[str, ...] = ()
    sku: str = ""


@dataclass(frozen=True)
class GiftReceipt(Document):
    """A gift receipt for the one who gets the gift. It holds no price and nothing of what the buyer wrote.

    ``recipient`` is the name on the parcel; ``barcode`` finds the order again; ``exchange`` are the shop's words on
    how to exchange; ``bought_on`` is ready to print. ``language`` (ISO 639-1) stands beside English.
    """

    NAME: ClassVar[str] = mark("Gift receipt")

    number: str
    barcode: str
    bought_on: str
    recipient: str
    lines: tuple[GiftLine, ...]
    exchange: str = ""
    code_word: str = ""
    language: str = ""

    @property
    def about(self) -> str:
        """The order's number."""
        return self.number
