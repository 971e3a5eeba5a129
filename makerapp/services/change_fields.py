"""What each field of the tracked tables is called in the timeline, and how its value is said.

A field that is left out of the timeline on purpose stands in ``INTERNAL`` or ``FOLDED``; a test holds that every field
of every tracked table is in one place.
"""

from __future__ import annotations

from enum import StrEnum


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
    ("order", "number"): ("Order number", Value.TEXT),
    ("order", "channel"): ("Sold through", Value.CHANNEL),
    ("order", "status"): ("Status", Value.STATUS),
    ("order", "payment_status"): ("Payment", Value.PAYMENT),
    ("order", "buyer_name"): ("Buyer", Value.TEXT),
    ("order", "buyer_user"): ("Buyer's user name", Value.TEXT),
    ("order", "email"): ("E-mail", Value.TEXT),
    ("order", "phone"): ("Phone", Value.TEXT),
    ("order", "ship_name"): ("Send to", Value.TEXT),
    ("order", "ship_company"): ("Company", Value.TEXT),
    ("order", "ship_line1"): ("Address line 1", Value.TEXT),
    ("order", "ship_line2"): ("Address line 2", Value.TEXT),
    ("order", "ship_line3"): ("Address line 3", Value.TEXT),
    ("order", "ship_city"): ("Town", Value.TEXT),
    ("order", "ship_state"): ("State or county", Value.TEXT),
    ("order", "ship_postcode"): ("Postcode", Value.TEXT),
    ("order", "ship_country"): ("Country", Value.TEXT),
    ("order", "ship_country_code"): ("Country code", Value.TEXT),
    ("order", "placed_at"): ("Placed", Value.INSTANT),
    ("order", "paid_at"): ("Paid on", Value.INSTANT),
    ("order", "confirmed_at"): ("Confirmed on", Value.INSTANT),
    ("order", "delivered_at"): ("Delivered on", Value.INSTANT),
    ("order", "cancelled_at"): ("Cancelled on", Value.INSTANT),
    ("order", "delivered_assumed"): ("Delivery only assumed", Value.FLAG),
    ("order", "cancel_reason"): ("Reason", Value.TEXT),
    ("order", "cancellation_requested"): ("Buyer asks to cancel", Value.FLAG),
    ("order", "ship_by"): ("Ship-by date", Value.DAY),
    ("order", "ship_by_from"): ("Ship-by date comes from", Value.DATE_FROM),
    ("order", "currency"): ("Currency", Value.TEXT),
    ("order", "subtotal"): ("Items", Value.MONEY),
    ("order", "discount"): ("Discount", Value.MONEY),
    ("order", "shipping"): ("Postage", Value.MONEY),
    ("order", "tax"): ("Tax", Value.MONEY),
    ("order", "total"): ("Total", Value.MONEY),
    ("order", "fees"): ("Fees", Value.MONEY),
    ("order", "refunded"): ("Refunded", Value.MONEY),
    ("order", "refund_due"): ("Refund due", Value.MONEY),
    ("order", "coupons"): ("Coupons", Value.TEXT),
    ("order", "payment_method"): ("Paid by", Value.TEXT),
    ("order", "shipping_service"): ("Service the buyer chose", Value.TEXT),
    ("order", "buyer_note"): ("Note from the buyer", Value.TEXT),
    ("order", "gift_message"): ("Gift message", Value.TEXT),
    ("order", "is_gift"): ("Gift", Value.FLAG),
    ("order", "pack_unpaid"): ("May be packed unpaid", Value.FLAG),
    ("order", "held_until"): ("On hold until", Value.DAY),
    ("order", "hold_reason"): ("Reason for the hold", Value.TEXT),
    ("order", "replaces"): ("Sends anew", Value.ORDER),
    ("order", "withdrawn"): ("This order", Value.WITHDRAWN),
    ("line", "product"): ("Product of {name}", Value.PRODUCT),
    ("line", "sku"): ("SKU of {name}", Value.TEXT),
    ("line", "title"): ("Item", Value.TEXT),
    ("line", "options"): ("Options of {name}", Value.PAIRS),
    ("line", "personalization"): ("Personalization of {name}", Value.PAIRS),
    ("line", "quantity"): ("Quantity of {name}", Value.NUMBER),
    ("line", "unit_price"): ("Price of {name}", Value.MONEY),
    ("line", "line_total"): ("Total of {name}", Value.MONEY),
    ("line", "refunded_quantity"): ("Refunded before sending, {name}", Value.NUMBER),
    ("line", "refunded_sent"): ("Refunded after sending, {name}", Value.NUMBER),
    ("line", "returned_quantity"): ("Sent back, {name}", Value.NUMBER),
    ("line", "made_quantity"): ("Ready, {name}", Value.NUMBER),
    ("line", "removed"): ("{name}", Value.REMOVED),
    ("fulfillment", "state"): ("Parcel{name}", Value.PARCEL_STATE),
    ("fulfillment", "carrier"): ("Carrier", Value.TEXT),
    ("fulfillment", "service"): ("Service", Value.TEXT),
    ("fulfillment", "ship_date"): ("Sent on", Value.DAY),
    ("fulfillment", "tracking_number"): ("Tracking number", Value.TEXT),
    ("fulfillment", "memo"): ("Note on the parcel", Value.TEXT),
    ("fulfillment", "weight_grams"): ("Weight of the parcel", Value.GRAMS),
    ("fulfillment", "cost"): ("Postage cost", Value.MONEY),
    ("fulfillment", "cancel_reason"): ("Reason", Value.TEXT),
    ("fulfillment", "goods"): ("Where the items are", Value.GOODS),
    ("fulfillment", "together"): ("Travels with", Value.PARCEL),
    ("payment", "amount"): ("Amount of the {name}", Value.MONEY),
    ("payment", "method"): ("Way of the {name}", Value.TEXT),
    ("payment", "note"): ("Note on the {name}", Value.TEXT),
    ("payment", "at"): ("Day of the {name}", Value.INSTANT),
    ("payment", "voided"): ("{name}", Value.VOIDED),
    ("product", "sku"): ("SKU", Value.TEXT),
    ("product", "title"): ("Name", Value.TEXT),
    ("product", "variant"): ("Variant", Value.TEXT),
    ("product", "price"): ("Price", Value.MONEY),
    ("product", "currency"): ("Currency", Value.TEXT),
    ("product", "production_days"): ("Production time", Value.DAYS),
    ("product", "capacity"): ("Can be made within it", Value.NUMBER),
    ("product", "made_to_order"): ("Kind", Value.KIND),
    ("product", "reorder_point"): ("Reorder point", Value.NUMBER),
    ("product", "shelf"): ("Shelf place", Value.TEXT),
    ("product", "weight_grams"): ("Weight", Value.GRAMS),
    ("product", "packing_note"): ("Packing note", Value.TEXT),
    ("product", "care"): ("Care", Value.TEXT),
    ("product", "hs_code"): ("HS code", Value.HS),
    ("product", "origin_country"): ("Country of origin", Value.COUNTRY),
    ("product", "picture"): ("Photo", Value.PHOTO),
    ("product", "archived"): ("Archived", Value.FLAG),
    ("closed_period", "first"): ("First closed day", Value.DAY),
    ("closed_period", "last"): ("Last closed day", Value.DAY),
    ("closed_period", "reason"): ("Reason", Value.TEXT),
    ("closed_period", "removed"): ("Days {name}", Value.CLOSED),
    ("setting", "value"): ("{name}", Value.SETTING),
}

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
    "working_days": "Working days",
    "production_days_default": "Production time of the shop",
    "post_cutoff": "Last post of the day",
    "confirm_hours": "Hours to confirm",
    "process_days": "Working days until in hand",
    "channel_rules": "Rules of the marketplaces",
}
