"""What is put on paper, frozen: everything a page shows is in these objects and nowhere else.

Every string may hold any script and any character; it is drawn as text, never parsed as markup.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Paper(StrEnum):
    """Paper a document can be laid out for."""

    A4 = "a4"
    LETTER = "letter"
    A5 = "a5"


@dataclass(frozen=True)
class ShopHead:
    """The sender. ``logo`` is PNG or JPEG bytes, already normalised, or ``None``."""

    name: str
    website: str = ""
    email: str = ""
    address: tuple[str, ...] = ()
    logo: bytes | None = None


@dataclass(frozen=True)
class SlipLine:
    """One line in the parcel. ``details`` are options and personalization, one per row of text.

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
class PackingSlip:
    """A packing slip. ``barcode`` is what Code 128 carries; ``placed_on`` and ``ship_service`` are ready to print.

    ``totals`` are label and formatted amount, empty on gifts and where the shop leaves prices out.
    """

    shop: ShopHead
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


@dataclass(frozen=True)
class ThankYouNote:
    """A thank-you note whose words are already filled in. ``body`` is paragraphs; blank ones are kept."""

    shop: ShopHead
    number: str
    heading: str
    body: tuple[str, ...]
    signature: str = ""


Document = PackingSlip | ThankYouNote
