"""What each field of the tracked tables is called in the timeline, and how its value is said.

A field that is left out of the timeline on purpose stands in ``INTERNAL`` or ``FOLDED``; a test holds that every field
of every tracked table is in one place.
"""

from __future__ import annotations

from enum import StrEnum

from makerapp.translation import mark


class Value(StrEnum):
    """How a stored value is put into words."""

    TEXT = "text"
    STATUS = "status"
    PAYMENT = "payment"
    CHANNEL = "channel"
    MONEY = "money"
    DAY = "day"
    INSTANT = "instant"
    FLAG = "flag"
    NUMBER = "number"
    DAYS = "days"
    GRAMS = "grams"
    PAIRS = "pairs"
    PRODUCT = "product"
    ORDER = "order"
    PARCEL = "parcel"
    PHOTO = "photo"
    REMOVED = "removed"
    VOIDED = "voided"
    WITHDRAWN = "withdrawn"
    CLOSED = "closed"
    KIND = "kind"
    HS = "hs"
    COUNTRY = "country"
    DATE_FROM = "date_from"
    PARCEL_STATE = "parcel_state"
    GOODS = "goods"
    SETTING = "setting"


# Table, field: what it is called and how its value is said. ``{name}`` is the line, parcel, payment or product.
NAMED: dict[tuple[str, str], tuple[str, Value]] = {
    ("order", "number"): (mark("Order number"), Value.TEXT),
    ("order", "channel"): (mark("Sold through"), Value.CHANNEL),
    ("order", "status"): (mark("Status"), Value.STATUS),
    ("order", "payment_status"): (mark("Payment"), Value.PAYMENT),
    ("order", "buyer_name"): (mark("Buyer"), Value.TEXT),
    ("order", "buyer_user"): (mark("Buyer's user name"), Value.TEXT),
    ("order", "email"): ("E-mail", Value.TEXT),
    ("order", "phone"): (mark("Phone"), Value.TEXT),
    ("order", "ship_name"): (mark("Send to"), Value.TEXT),
    ("order", "ship_company"): (mark("Company"), Value.TEXT),
    ("order", "ship_line1"): (mark("Address line 1"), Value.TEXT),
    ("order", "ship_line2"): (mark("Address line 2"), Value.TEXT),
    ("order", "ship_line3"): (mark("Address line 3"), Value.TEXT),
    ("order", "ship_city"): (mark("Town"), Value.TEXT),
    ("order", "ship_state"): (mark("State or county"), Value.TEXT),
    ("order", "ship_postcode"): (mark("Postcode"), Value.TEXT),
    ("order", "ship_country"): (mark("Country"), Value.TEXT),
    ("order", "ship_country_code"): (mark("Country code"), Value.TEXT),
    ("order", "placed_at"): (mark("Placed"), Value.INSTANT),
    ("order", "paid_at"): (mark("Paid on"), Value.INSTANT),
    ("order", "confirmed_at"): (mark("Confirmed on"), Value.INSTANT),
    ("order", "delivered_at"): (mark("Delivered on"), Value.INSTANT),
    ("order", "cancelled_at"): (mark("Cancelled on"), Value.INSTANT),
    ("order", "delivered_assumed"): (mark("Delivery only assumed"), Value.FLAG),
    ("order", "cancel_reason"): (mark("Reason"), Value.TEXT),
    ("order", "cancellation_requested"): (mark("Buyer asks to cancel"), Value.FLAG),
    ("order", "ship_by"): (mark("Ship-by date"), Value.DAY),
    ("order", "ship_by_from"): (mark("Ship-by date comes from"), Value.DATE_FROM),
    ("order", "currency"): (mark("Currency"), Value.TEXT),
    ("order", "subtotal"): (mark("Items"), Value.MONEY),
    ("order", "discount"): (mark("Discount"), Value.MONEY),
    ("order", "shipping"): (mark("Postage"), Value.MONEY),
    ("order", "tax"): (mark("Tax"), Value.MONEY),
    ("order", "total"): (mark("Total"), Value.MONEY),
    ("order", "fees"): (mark("Fees"), Value.MONEY),
    ("order", "refunded"): (mark("Refunded"), Value.MONEY),
    ("order", "refund_due"): (mark("Refund due"), Value.MONEY),
    ("order", "coupons"): (mark("Coupons"), Value.TEXT),
    ("order", "payment_method"): (mark("Paid by"), Value.TEXT),
    ("order", "shipping_service"): (mark("Service the buyer chose"), Value.TEXT),
    ("order", "buyer_note"): (mark("Note from the buyer"), Value.TEXT),
    ("order", "gift_message"): (mark("Gift message"), Value.TEXT),
    ("order", "is_gift"): (mark("Gift"), Value.FLAG),
    ("order", "pack_unpaid"): (mark("May be packed unpaid"), Value.FLAG),
    ("order", "held_until"): (mark("On hold until"), Value.DAY),
    ("order", "hold_reason"): (mark("Reason for the hold"), Value.TEXT),
    ("order", "replaces"): (mark("Sends anew"), Value.ORDER),
    ("order", "withdrawn"): (mark("This order"), Value.WITHDRAWN),
    ("line", "product"): (mark("Product of {name}"), Value.PRODUCT),
    ("line", "sku"): (mark("SKU of {name}"), Value.TEXT),
    ("line", "title"): (mark("Item"), Value.TEXT),
    ("line", "options"): (mark("Options of {name}"), Value.PAIRS),
    ("line", "personalization"): (mark("Personalization of {name}"), Value.PAIRS),
    ("line", "quantity"): (mark("Quantity of {name}"), Value.NUMBER),
    ("line", "unit_price"): (mark("Price of {name}"), Value.MONEY),
    ("line", "line_total"): (mark("Total of {name}"), Value.MONEY),
    ("line", "refunded_quantity"): (mark("Refunded before sending, {name}"), Value.NUMBER),
    ("line", "refunded_sent"): (mark("Refunded after sending, {name}"), Value.NUMBER),
    ("line", "returned_quantity"): (mark("Sent back, {name}"), Value.NUMBER),
    ("line", "made_quantity"): (mark("Ready, {name}"), Value.NUMBER),
    ("line", "removed"): ("{name}", Value.REMOVED),
    ("fulfillment", "state"): (mark("Parcel"), Value.PARCEL_STATE),
    ("fulfillment", "carrier"): (mark("Carrier"), Value.TEXT),
    ("fulfillment", "service"): (mark("Service"), Value.TEXT),
    ("fulfillment", "ship_date"): (mark("Sent on"), Value.DAY),
    ("fulfillment", "tracking_number"): (mark("Tracking number"), Value.TEXT),
    ("fulfillment", "memo"): (mark("Note on the parcel"), Value.TEXT),
    ("fulfillment", "weight_grams"): (mark("Weight of the parcel"), Value.GRAMS),
    ("fulfillment", "cost"): (mark("Postage cost"), Value.MONEY),
    ("fulfillment", "cancel_reason"): (mark("Reason"), Value.TEXT),
    ("fulfillment", "goods"): (mark("Where the items are"), Value.GOODS),
    ("fulfillment", "together"): (mark("Travels with"), Value.PARCEL),
    ("payment", "amount"): (mark("Amount of the payment of {name}"), Value.MONEY),
    ("payment", "method"): (mark("Way of the payment of {name}"), Value.TEXT),
    ("payment", "note"): (mark("Note on the payment of {name}"), Value.TEXT),
    ("payment", "at"): (mark("Day of the payment of {name}"), Value.INSTANT),
    ("payment", "voided"): (mark("Payment of {name}"), Value.VOIDED),
    ("product", "sku"): ("SKU", Value.TEXT),
    ("product", "barcode"): (mark("Barcode"), Value.TEXT),
    ("product", "title"): (mark("Name"), Value.TEXT),
    ("product", "variant"): (mark("Variant"), Value.TEXT),
    ("product", "price"): (mark("Price"), Value.MONEY),
    ("product", "currency"): (mark("Currency"), Value.TEXT),
    ("product", "production_days"): (mark("Production time"), Value.DAYS),
    ("product", "capacity"): (mark("Can be made within it"), Value.NUMBER),
    ("product", "made_to_order"): (mark("Kind"), Value.KIND),
    ("product", "reorder_point"): (mark("Reorder point"), Value.NUMBER),
    ("product", "shelf"): (mark("Shelf place"), Value.TEXT),
    ("product", "weight_grams"): (mark("Weight"), Value.GRAMS),
    ("product", "packing_note"): (mark("Packing note"), Value.TEXT),
    ("product", "care"): (mark("Care"), Value.TEXT),
    ("product", "hs_code"): (mark("HS code"), Value.HS),
    ("product", "origin_country"): (mark("Country of origin"), Value.COUNTRY),
    ("product", "picture"): (mark("Photo"), Value.PHOTO),
    ("product", "archived"): (mark("Archived"), Value.FLAG),
    ("closed_period", "first"): (mark("First closed day"), Value.DAY),
    ("closed_period", "last"): (mark("Last closed day"), Value.DAY),
    ("closed_period", "reason"): (mark("Reason"), Value.TEXT),
    ("closed_period", "removed"): (mark("Days {name}"), Value.CLOSED),
    ("setting", "value"): ("{name}", Value.SETTING),
}

NUMBERED_PARCEL = mark("Parcel {name}")
"""A parcel's state where it has a tracking number."""

OF_REFUND = {
    "amount": mark("Amount of the refund of {name}"),
    "method": mark("Way of the refund of {name}"),
    "note": mark("Note on the refund of {name}"),
    "at": mark("Day of the refund of {name}"),
    "voided": mark("Refund of {name}"),
}
"""The fields of a payment that is money going back; ``{name}`` is its amount."""

# Said where it changes alone; beside any of these fields of the same row it would say the same twice.
FOLDED: dict[tuple[str, str], tuple[str, ...]] = {
    ("order", "ship_country_code"): ("ship_country",),
    ("order", "ship_by_from"): ("ship_by",),
    ("order", "confirmed_at"): ("status",),
    ("order", "delivered_at"): ("status",),
    ("order", "delivered_assumed"): ("status",),
    ("order", "cancelled_at"): ("status",),
    ("order", "cancel_reason"): ("status",),
    ("order", "payment_method"): ("payment_status",),
    ("order", "paid_at"): ("payment_status",),
    ("order", "buyer_name"): ("ship_name",),
    ("order", "subtotal"): ("total",),
    ("line", "line_total"): ("quantity", "unit_price"),
    ("fulfillment", "cancel_reason"): ("state",),
    ("line", "sku"): ("product", "title"),
}

# What nobody has to read: where the wizard is, what the program keeps for itself, and figures the stock lines say.
INTERNAL: frozenset[tuple[str, str]] = frozenset(
    {
        ("order", "id"), ("order", "channel_shop"), ("order", "channel_order_id"), ("order", "status_before_cancel"),
        ("order", "customer"), ("order", "placed_raw"), ("order", "placed_time_known"), ("order", "is_personalized"),
        ("order", "is_sample"), ("order", "is_packed"), ("order", "is_erased"),
        ("line", "id"), ("line", "order"), ("line", "position"), ("line", "channel_line_id"), ("line", "listing_id"),
        ("line", "packed_quantity"), ("line", "committed"), ("line", "deducted"), ("line", "is_placeholder"),
        ("fulfillment", "id"), ("fulfillment", "order"), ("fulfillment", "source"), ("fulfillment", "status_before"),
        ("fulfillment", "shipped_at"), ("fulfillment", "cancelled_at"),
        ("payment", "id"), ("payment", "order"), ("payment", "kind"), ("payment", "source"), ("payment", "currency"),
        ("packing", "order"), ("packing", "step"), ("packing", "data"), ("packing", "updated_at"),
        ("product", "id"), ("product", "on_hand"), ("product", "committed"), ("product", "is_sample"),
        ("closed_period", "id"), ("setting", "key"),
    }
)  # fmt: skip

# Which part of an order or product a field belongs to, for filters and previews.
MONEY_FIELDS = frozenset(
    {"payment_status", "paid_at", "currency", "subtotal", "discount", "shipping", "tax", "total", "fees", "refunded",
     "refund_due", "coupons", "payment_method", "pack_unpaid"}
)  # fmt: skip

SETTING_WORDS = {
    "working_days": mark("Working days"),
    "production_days_default": mark("Production time of the shop"),
    "post_cutoff": mark("Last post of the day"),
    "confirm_hours": mark("Hours to confirm"),
    "process_days": mark("Working days until in hand"),
    "channel_rules": mark("Rules of the marketplaces"),
}
