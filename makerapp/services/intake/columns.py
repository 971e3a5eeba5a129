"""How a canonical order maps to our columns, and what one kind of file may decide."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from datetime import UTC, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from makerapp.countries import country_name
from makerapp.importing.canonical import Address, CanonicalLine, CanonicalOrder, ChannelPayment, ChannelStatus, Moment
from makerapp.translation import mark

MONEY = ("subtotal", "discount", "shipping", "tax", "total", "fees")

# Files whose totals are the marketplace's own sums; others' are added up from their lines and give way to these.
STATES_TOTALS = frozenset({"etsy-orders", "shopify-orders"})

# These hold the buyer's money and pay it back themselves when an order is cancelled. A Shopify shop has it already, and
# it is due to the buyer until it went back.
PAYS_BACK = frozenset({"amazon", "etsy"})

PLACEHOLDER = mark("Items not named in this file")


def instant_of(moment: Moment, zone: str) -> datetime:
    """The instant of a moment; where only the day is known, the day's start at the workbench."""
    return moment.instant or datetime.combine(moment.day, time(), ZoneInfo(zone))


def order_columns(order: CanonicalOrder) -> dict[str, Any]:
    """What the file says of an order, by our column names; silence (``None``, blank) is left out.

    Values are plain JSON: instants as ISO text in UTC, days (also where only the day of an instant is known) as ISO
    text, so that the same file says the same in every time zone.
    """
    to = order.ship_to
    found: dict[str, Any] = {
        "buyer_name": order.buyer_name or to.name,
        "buyer_user": order.buyer_user,
        "email": order.email,
        "phone": order.phone or to.phone,
        "ship_name": to.name,
        "ship_company": to.company,
        "ship_line1": to.line1,
        "ship_line2": to.line2,
        "ship_line3": to.line3,
        "ship_city": to.city,
        "ship_state": to.state,
        "ship_postcode": to.postcode,
        "ship_country": _country(to),
        "ship_country_code": to.country_code,
        "currency": order.currency,
        "coupons": order.coupons,
        "payment_method": order.payment_method,
        "shipping_service": order.shipping_service,
        "buyer_note": order.buyer_note,
        "gift_message": order.gift_message,
        "is_gift": (order.gift_wrap or bool(order.gift_message)) or None,
        "cancellation_requested": order.cancellation_requested or None,
        "paid_at": _moment_text(order.paid),
        "ship_by": order.ship_by.isoformat() if order.ship_by else None,
        "is_personalized": any(line.personalization for line in order.lines) or None,
        **{name: getattr(order, name) for name in MONEY},
        "subtotal": _subtotal(order),
    }
    return {name: value for name, value in found.items() if value not in (None, "")}


def _moment_text(moment: Moment | None) -> str | None:
    if moment is None:
        return None
    return moment.instant.astimezone(UTC).isoformat() if moment.instant else moment.day.isoformat()


def _country(to: Address) -> str:
    """The country as it is written on a parcel: Shopify and Amazon give only the code."""
    return country_name(to.country_code) if len(to.country.strip()) == 2 and to.country_code else to.country


def _subtotal(order: CanonicalOrder) -> int | None:
    """The items before discounts. Shopify's Subtotal has the order's discount taken off already; others' have not."""
    if order.channel == "shopify" and order.subtotal is not None:
        return order.subtotal + (order.discount or 0)
    return order.subtotal


def is_given_back(order: CanonicalOrder) -> bool:
    """True where nothing was sent and everything was refunded: the money, or every piece. Nothing is left to do."""
    if order.status is not ChannelStatus.OPEN:
        return False
    every_piece = bool(order.lines) and all(line.refunded >= line.quantity for line in order.lines)
    return every_piece or order.payment is ChannelPayment.REFUNDED


def refunded_pieces(order: CanonicalOrder, line: CanonicalLine) -> int:
    """Pieces of a line given back; of a part-shipped order refunded in full all that was not sent."""
    if order.payment is ChannelPayment.REFUNDED and order.status is ChannelStatus.PARTLY_SENT:
        return line.quantity - min(line.sent or 0, line.quantity)
    return min(line.refunded, line.quantity)


def has_pieces_left(order: CanonicalOrder) -> bool:
    """True while something of a part-shipped order still has to be sent."""
    return any(
        line.quantity > refunded_pieces(order, line) + min(line.sent or 0, line.quantity) for line in order.lines
    )


def line_columns(line: CanonicalLine) -> dict[str, Any]:
    """What the file says of a line, by our column names, as plain JSON."""
    return {
        "channel_line_id": line.line_id,
        "listing_id": line.listing_id,
        "sku": line.sku,
        "title": line.title,
        "options": [[option.name, option.value] for option in line.options],
        "personalization": [[option.name, option.value] for option in line.personalization],
        "quantity": line.quantity,
        "refunded_quantity": min(line.refunded, line.quantity),
        "unit_price": line.unit_price,
        "line_total": line.line_total,
    }


def placeholder_columns(pieces: int) -> dict[str, Any]:
    """The stand-in line of an order whose file counts its items without naming them."""
    return line_columns(CanonicalLine("", PLACEHOLDER, max(1, pieces)))


def snapshot(order: CanonicalOrder) -> dict[str, Any]:
    """Everything the file says that we act on; kept, so that the next file can be compared with it."""
    return {
        "columns": order_columns(order),
        "lines": [line_columns(line) | {"sent": line.sent} for line in order.lines],
        "status": str(order.status),
        "payment": str(order.payment) if order.payment else None,
        "given_back": is_given_back(order),
        "sent": order.sent.day.isoformat() if order.sent else None,
        "refunded": order.refunded or 0,
        "tracking_number": order.tracking_number,
    }


def digest_of(fields: dict[str, Any]) -> str:
    """Tells whether a later file says anything new that we act on."""
    text = json.dumps(fields, ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


PAYMENT_STATUS: dict[ChannelPayment | None, str] = {
    None: "paid",
    ChannelPayment.AWAITING: "awaiting",
    ChannelPayment.PAID: "paid",
    ChannelPayment.PARTLY_REFUNDED: "partly_refunded",
    ChannelPayment.REFUNDED: "refunded",
    ChannelPayment.FAILED: "failed",
}


@dataclass(frozen=True)
class OrderWords:
    """What one kind of file says of an order ``now`` and said ``before`` (``None``: it never spoke of it)."""

    order: CanonicalOrder
    now: dict[str, Any]
    before: dict[str, Any] | None
    format_name: str

    def line_before(self, line_id: str) -> dict[str, Any]:
        """What was said of a line last time; empty where nothing was."""
        lines: list[dict[str, Any]] = self.before["lines"] if self.before else []
        return next((line for line in lines if line["channel_line_id"] == line_id), {})
