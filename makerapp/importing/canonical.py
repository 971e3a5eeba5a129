"""One shape for the orders of every marketplace. A value the file does not give is ``None``, never a guess."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum


class ChannelStatus(StrEnum):
    """What the marketplace says of the order as a whole."""

    OPEN = "open"
    PARTLY_SENT = "partly_sent"
    SENT = "sent"
    CANCELLED = "cancelled"


class ChannelPayment(StrEnum):
    """What the marketplace says of the money."""

    AWAITING = "awaiting"
    PAID = "paid"
    PARTLY_REFUNDED = "partly_refunded"
    REFUNDED = "refunded"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Moment:
    """A point in time as a file gives it.

    ``instant`` is aware (UTC) where the file names a zone; else ``None`` and only ``day`` (a calendar day in the
    seller's zone) is known. ``raw`` is the cell as written.
    """

    day: date
    instant: datetime | None
    raw: str


@dataclass(frozen=True, slots=True)
class Address:
    """Ship-to as written by the buyer. ``country`` is the cell, ``country_code`` ISO 3166 alpha-2 or ``""``."""

    name: str = ""
    company: str = ""
    line1: str = ""
    line2: str = ""
    line3: str = ""
    city: str = ""
    state: str = ""
    postcode: str = ""
    country: str = ""
    country_code: str = ""
    phone: str = ""

    def lines(self) -> list[str]:
        """The address for a label, top to bottom, empty parts left out; ``city postcode`` share a line."""
        town = " ".join(part for part in (self.city, self.state, self.postcode) if part)
        parts = [self.name, self.company, self.line1, self.line2, self.line3, town, self.country]
        return [part for part in parts if part]


@dataclass(frozen=True, slots=True)
class Option:
    """A choice or a personalization: ``Size`` = ``A5``."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class CanonicalLine:
    """One line of an order. Amounts are minor units of the order's currency; ``None`` where the file is silent.

    ``line_id`` is the marketplace's own line number, or the position (``"1"``, ``"2"`` ...) where it has none.
    ``sent`` says how many of ``quantity`` the marketplace has as sent, ``None`` where only the order knows;
    ``refunded`` how many pieces will never be sent because they were cancelled. ``unit_price`` is ``None`` where the
    file gives only the price of all pieces together and it does not divide evenly.
    """

    line_id: str
    title: str
    quantity: int
    sku: str = ""
    listing_id: str = ""
    options: tuple[Option, ...] = ()
    personalization: tuple[Option, ...] = ()
    unit_price: int | None = None
    line_total: int | None = None
    sent: int | None = None
    refunded: int = 0


@dataclass(frozen=True, slots=True)
class CanonicalOrder:
    """One order. ``channel`` is ``etsy``, ``shopify`` or ``amazon``; ``number`` is shown to people as written.

    Identity is channel + order_id (+ line_id). Amounts are minor units of ``currency`` (ISO 4217, ``""`` unknown).
    ``lines`` is empty where the file has no lines (Etsy's sold orders); ``pieces`` then says how many were bought.
    ``sent`` is there for every order sent in full or in part; where the file does not say when, it is the day of the
    order with an empty ``raw``. ``buyer_name`` is ``""`` where a file names only the recipient: show ``ship_to.name``.

    Amounts are what the marketplace calls them: ``subtotal`` is before discounts at Etsy and Amazon and after them at
    Shopify; ``tax`` may be part of the prices; so ``total`` is what to trust. ``total`` is worked out where a file has
    only its parts (Etsy's items, Amazon's new orders), and amounts that add up rows are ``None`` where a row was left
    out.

    ``raw`` keeps every cell that has no field here and is not empty, as ``(heading, cell)``; what only the second row
    of an order has is under ``heading (line 2)``. ``source_rows`` are 1-based rows of the file, the header being row 1.
    """

    channel: str
    order_id: str
    number: str
    placed: Moment
    status: ChannelStatus
    lines: tuple[CanonicalLine, ...]
    channel_shop: str = ""
    payment: ChannelPayment | None = None
    paid: Moment | None = None
    sent: Moment | None = None
    cancelled: Moment | None = None
    ship_by: date | None = None
    buyer_name: str = ""
    buyer_user: str = ""
    email: str = ""
    phone: str = ""
    ship_to: Address = field(default_factory=Address)
    currency: str = ""
    subtotal: int | None = None
    discount: int | None = None
    shipping: int | None = None
    tax: int | None = None
    total: int | None = None
    refunded: int | None = None
    fees: int | None = None
    coupons: str = ""
    payment_method: str = ""
    shipping_service: str = ""
    tracking_number: str = ""
    buyer_note: str = ""
    gift_wrap: bool = False
    gift_message: str = ""
    cancellation_requested: bool = False
    pieces: int | None = None
    source_rows: tuple[int, ...] = ()
    raw: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A row that could not be brought in: its 1-based row number in the file and the reason for the maker."""

    row: int
    reason: str


@dataclass(frozen=True, slots=True)
class ParsedFile:
    """All that one file says. ``format`` is e.g. ``etsy-items``; ``line_count`` counts the item rows taken in."""

    file: str
    format: str
    orders: tuple[CanonicalOrder, ...]
    left_out: tuple[LeftOut, ...]
    notices: tuple[str, ...] = ()

    @property
    def line_count(self) -> int:
        return sum(len(order.lines) for order in self.orders)
