"""Frozen rows of the list of orders, and the words its views and filters go by; those of one order are in `rows`.

Amounts are minor units of the row's ``currency``; ``None`` where unknown. Instants are UTC; ``ship_by`` is a local day.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from makerapp.models.order import PaymentStatus, Status


class View(StrEnum):
    """The lists of the sidebar, by the words the command line uses."""

    TO_CONFIRM = "to-confirm"
    TO_MAKE = "to-make"
    TO_PACK = "to-pack"
    ON_THE_WAY = "on-the-way"
    DELIVERED = "delivered"
    CANCELLED = "cancelled"
    ALL = "all"


# The lists of work to do: orders on hold are left out of them.
WORK_VIEWS = (View.TO_CONFIRM, View.TO_MAKE, View.TO_PACK)

STATUS_OF_VIEW: dict[View, Status] = {
    View.TO_CONFIRM: Status.PENDING,
    View.TO_MAKE: Status.CONFIRMED,
    View.TO_PACK: Status.PROCESSING,
    View.ON_THE_WAY: Status.SHIPPED,
    View.DELIVERED: Status.DELIVERED,
    View.CANCELLED: Status.CANCELLED,
}


class FulfillmentState(StrEnum):
    """How much of an order was sent; always computed from its lines."""

    UNFULFILLED = "unfulfilled"
    PARTLY = "partly_fulfilled"
    FULFILLED = "fulfilled"


class Filter(StrEnum):
    """The pills above the list; they combine."""

    LATE = "late"
    TODAY = "today"
    GIFT = "gift"
    NOTE = "note"
    PERSONALIZED = "personalized"
    UNPAID = "unpaid"
    HELD = "held"
    CANCELS = "cancels"
    REFUND_DUE = "refund_due"
    NOT_PRINTED = "not_printed"
    PRINTED = "printed"


class Sort(StrEnum):
    """What the list is ordered by. ``WORK``: open orders by ship-by date, then all others newest first."""

    WORK = "work"
    BUYER = "buyer"
    TOTAL = "total"
    PLACED = "placed"


@dataclass(frozen=True, slots=True)
class ItemBrief:
    """One line as the list shows it. ``picture`` is a file name in the pictures folder or ``""``."""

    title: str
    quantity: int
    picture: str


@dataclass(frozen=True, slots=True)
class OrderRow:
    """One order as the list shows it. ``pieces`` counts pieces ordered, less those refunded (``ordered`` all).

    ``held_until`` is the local day an open order comes, or came, back from its hold. Of the ``to_send`` pieces that
    still have to leave, ``made`` are ready.
    """

    id: int
    number: str
    channel: str
    status: Status
    fulfillment: FulfillmentState
    payment: PaymentStatus
    buyer: str
    placed_at: datetime
    ship_by: date | None
    pieces: int
    ordered: int
    items: tuple[ItemBrief, ...]
    is_gift: bool
    has_note: bool
    is_personalized: bool
    is_packed: bool
    is_sample: bool
    total: int | None
    currency: str
    held_until: date | None = None
    to_send: int = 0
    made: int = 0

    def is_held(self, today: date) -> bool:
        """Whether it is on hold on this local day; from ``held_until`` on it is back by itself."""
        return self.held_until is not None and self.held_until > today


@dataclass(frozen=True, slots=True)
class ViewCount:
    """How many orders a view holds, how many of them are past their ship-by date or leave today.

    ``held`` orders are on hold: a view of work to do neither shows nor counts them among ``orders``.
    """

    orders: int
    late: int
    today: int
    held: int = 0
