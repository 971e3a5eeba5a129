"""The packing slip, frozen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from makerapp.printing.documents.common import Document
from makerapp.translation import mark


@dataclass(frozen=True)
class SlipLine:
    """One line in the parcel.

    ``quantity`` is what goes in this parcel, ``ordered`` what was bought; ``price`` is formatted or ``""``.
    ``personalization`` is printed in full and larger than the options.
    """

    title: str
    quantity: int
    ordered: int
    options: tuple[str, ...] = ()
    personalization: tuple[str, ...] = ()
    sku: str = ""
    shelf: str = ""
    price: str = ""
    picture: bytes | None = None


@dataclass(frozen=True)
class PackingSlip(Document):
    """A packing slip. ``barcode`` is what Code 128 carries; ``placed_on`` and ``ship_service`` are ready to print.

    ``totals`` are label and formatted amount, empty on gifts and where the shop leaves prices out. ``code_word``
    matches it with the other papers of its order; ``revision`` tells it from a slip printed before a change.
    ``address_place`` is a key of ``printing.windows.WINDOWS``, or plain; ``return_address`` prints the shop's at the
    foot, or above the address in a window. ``language`` (ISO 639-1) stands beside English.
    """

    NAME: ClassVar[str] = mark("Packing slip")

    number: str
    barcode: str
    placed_on: str
    channel: str
    ship_to: tuple[str, ...]
    lines: tuple[SlipLine, ...]
    ship_service: str = ""
    buyer_note: str = ""
    is_gift: bool = False
    gift_message: str = ""
    totals: tuple[tuple[str, str], ...] = ()
    footer: str = ""
    code_word: str = ""
    revision: str = ""
    address_place: str = "plain"
    return_address: bool = True
    language: str = ""

    @property
    def about(self) -> str:
        """The order's number."""
        return self.number
