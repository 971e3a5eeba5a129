"""Frozen rows the screens and verbs show. They cannot query while painting and cannot be saved by mistake.

Amounts are minor units of the row's ``currency``; ``None`` where unknown. Instants are UTC; ``ship_by`` is a local day.
Those of the list stand in `list_rows`, which is all that the first list loads; here are all of them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from makerapp.models.list_rows import (
    STATUS_OF_VIEW,
    WORK_VIEWS,
    Filter,
    FulfillmentState,
    ItemBrief,
    OrderRow,
    Sort,
    View,
    ViewCount,
)

__all__ = [
    "STATUS_OF_VIEW",
    "WORK_VIEWS",
    "EventRow",
    "Filter",
    "FulfillmentState",
    "ItemBrief",
    "LineRow",
    "OrderDetail",
    "OrderLink",
    "OrderRow",
    "ParcelRow",
    "PaymentRow",
    "PrintRow",
    "ShipTo",
    "Sort",
    "View",
    "ViewCount",
]


@dataclass(frozen=True, slots=True)
class LineRow:
    """One line in full. ``options`` and ``personalization`` are (name, value) pairs; ``sent`` counts live parcels.

    ``returned`` counts those of the sent pieces that came back. ``refunded`` pieces were refunded before they were sent
    and leave what is to be packed, ``refunded_sent`` afterwards.
    """

    id: int
    product_id: int | None
    title: str
    sku: str
    options: tuple[tuple[str, str], ...]
    personalization: tuple[tuple[str, str], ...]
    quantity: int
    refunded: int
    sent: int
    made: int
    packed: int
    unit_price: int | None
    line_total: int | None
    picture: str
    shelf: str
    packing_note: str
    on_hand: int | None
    made_to_order: bool
    is_placeholder: bool
    weight_grams: int | None = None
    returned: int = 0
    refunded_sent: int = 0

    @property
    def refunded_in_all(self) -> int:
        """Pieces refunded, sent or not."""
        return self.refunded + self.refunded_sent

    @property
    def with_buyer(self) -> int:
        """Sent pieces that did not come back."""
        return max(0, self.sent - self.returned)

    @property
    def to_send(self) -> int:
        """Pieces that still have to leave: ordered, less refunded, less sent."""
        return max(0, self.quantity - self.refunded - self.sent)


@dataclass(frozen=True, slots=True)
class ShipTo:
    """The address as it stands on the order."""

    name: str
    company: str
    line1: str
    line2: str
    line3: str
    city: str
    state: str
    postcode: str
    country: str
    country_code: str

    def lines(self) -> list[str]:
        """The address top to bottom for screen and paper; empty parts left out, town and postcode on one line."""
        town = " ".join(part for part in (self.city, self.state, self.postcode) if part)
        parts = (self.name, self.company, self.line1, self.line2, self.line3, town, self.country)
        return [part for part in parts if part]


@dataclass(frozen=True, slots=True)
class ParcelRow:
    """One parcel; ``pieces`` is (line id, quantity). ``cost`` is minor units of the order's currency.

    ``goods`` tells where its pieces are once it is cancelled: bench, shelf or gone. ``box`` are the other orders in
    the same box as (id, number).
    """

    id: int
    is_cancelled: bool
    from_marketplace: bool
    carrier: str
    service: str
    ship_date: date
    tracking_number: str
    memo: str
    shipped_at: datetime
    cancelled_at: datetime | None
    pieces: tuple[tuple[int, int], ...]
    weight_grams: int | None = None
    cost: int | None = None
    goods: str = ""
    box: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True, slots=True)
class EventRow:
    """One timeline entry. ``can_undo`` is true for the newest entry that can be taken back, and only for it.

    ``can_go_back`` is true for older ones that still stand: everything since would be taken back with them.
    ``record`` is what the entry changed, as undo needs it; ``None`` where it changed nothing.
    """

    id: int
    batch_id: int
    at: datetime
    kind: str
    who: str
    facts: dict[str, Any]
    can_undo: bool
    is_undone: bool
    can_go_back: bool = False
    record: dict[str, Any] | None = None


@dataclass(frozen=True, slots=True)
class PaymentRow:
    """Money in (``payment``) or back (``refund``), positive minor units."""

    kind: str
    amount: int
    currency: str
    method: str
    at: datetime


@dataclass(frozen=True, slots=True)
class PrintRow:
    """One document put on paper or saved (``printer`` is blank). See ``models.paper`` for what the fields mean.

    ``pages`` are those in the PDF of ``job_id``; ``outcome`` and ``reason`` are the job's; ``at`` is UTC.
    """

    id: int
    job_id: int
    document: str
    at: datetime
    printer: str
    format: str
    pages: tuple[int, ...]
    copies: int
    outcome: str
    on_paper: bool
    parcel: int
    revision: str
    content_digest: str
    options: Mapping[str, Any]
    sha256: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class OrderLink:
    """Another order that this one has to do with."""

    id: int
    number: str


@dataclass(frozen=True, slots=True)
class OrderDetail:
    """Everything of an order: what the panel, the order window, the wizard and ``show`` draw from.

    ``replaces`` is the order this one sends anew; ``replaced_by`` are those that send this one anew.
    """

    row: OrderRow
    channel_order_id: str
    buyer_user: str
    email: str
    phone: str
    ship_to: ShipTo
    placed_raw: str
    placed_time_known: bool
    paid_at: datetime | None
    confirmed_at: datetime | None
    held_until: date | None
    hold_reason: str
    refund_due: int
    delivered_at: datetime | None
    delivered_assumed: bool
    cancelled_at: datetime | None
    cancel_reason: str
    cancellation_requested: bool
    ship_by_from: str
    subtotal: int | None
    discount: int | None
    shipping: int | None
    tax: int | None
    total: int | None
    fees: int | None
    refunded: int
    coupons: str
    payment_method: str
    shipping_service: str
    buyer_note: str
    gift_message: str
    pack_unpaid: bool
    lines: tuple[LineRow, ...]
    parcels: tuple[ParcelRow, ...]
    payments: tuple[PaymentRow, ...]
    prints: tuple[PrintRow, ...]
    timeline: tuple[EventRow, ...]
    packing_step: str
    packing: dict[str, Any]
    replaces: OrderLink | None = None
    replaced_by: tuple[OrderLink, ...] = ()

    @property
    def parcels_left(self) -> int:
        """How many parcels took their papers away: those under way, and those lost with all that was in them."""
        return sum(1 for parcel in self.parcels if not parcel.is_cancelled or parcel.goods == "gone")
