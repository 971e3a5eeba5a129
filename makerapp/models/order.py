"""Orders, their lines, where they came from, and how far their packing is."""

from __future__ import annotations

from enum import StrEnum

from peewee import AutoField, CompositeKey, ForeignKeyField, IntegerField, TextField

from makerapp.models.customer import Customer
from makerapp.models.database import Table
from makerapp.models.fields import DayField, FlagField, InstantField, JsonText
from makerapp.models.product import Product


class Status(StrEnum):
    """Where an order stands."""

    PENDING = "pending"
    CONFIRMED = "confirmed"
    PROCESSING = "processing"
    SHIPPED = "shipped"
    DELIVERED = "delivered"
    CANCELLED = "cancelled"


OPEN_STATUSES = (Status.PENDING, Status.CONFIRMED, Status.PROCESSING)


class PaymentStatus(StrEnum):
    """Where the money stands."""

    AWAITING = "awaiting"
    PAID = "paid"
    PARTLY_REFUNDED = "partly_refunded"
    REFUNDED = "refunded"
    FAILED = "failed"


class Order(Table):
    """An order. Amounts are minor units of ``currency``, ``None`` where unknown; ``ship_by`` is a local day.

    ``withdrawn`` marks an order whose import was undone: it is nowhere to be seen and comes back with its file.
    ``held_until`` is the local day it comes back into the lists by itself. ``refund_due`` is what the buyer still has
    to get back. ``replaces`` is the order this one sends anew. ``is_erased`` lets the history of an order go while it
    is deleted for good.
    """

    customer_id: int
    replaces_id: int | None

    id = AutoField()
    number = TextField()
    channel = TextField()
    channel_shop = TextField(default="")
    channel_order_id = TextField(default="")
    status = TextField()
    status_before_cancel = TextField(default="")
    payment_status = TextField()
    customer = ForeignKeyField(Customer, backref="orders")
    buyer_name = TextField(default="")
    buyer_user = TextField(default="")
    email = TextField(default="")
    phone = TextField(default="")
    ship_name = TextField(default="")
    ship_company = TextField(default="")
    ship_line1 = TextField(default="")
    ship_line2 = TextField(default="")
    ship_line3 = TextField(default="")
    ship_city = TextField(default="")
    ship_state = TextField(default="")
    ship_postcode = TextField(default="")
    ship_country = TextField(default="")
    ship_country_code = TextField(default="")
    placed_at = InstantField()
    placed_raw = TextField(default="")
    placed_time_known = FlagField(default=True)
    paid_at = InstantField(null=True)
    delivered_at = InstantField(null=True)
    cancelled_at = InstantField(null=True)
    delivered_assumed = FlagField(default=False)
    cancel_reason = TextField(default="")
    cancellation_requested = FlagField(default=False)
    ship_by = DayField(null=True)
    ship_by_from = TextField(default="shop")
    currency = TextField()
    subtotal = IntegerField(null=True)
    discount = IntegerField(null=True)
    shipping = IntegerField(null=True)
    tax = IntegerField(null=True)
    total = IntegerField(null=True)
    fees = IntegerField(null=True)
    refunded = IntegerField(default=0)
    coupons = TextField(default="")
    payment_method = TextField(default="")
    shipping_service = TextField(default="")
    buyer_note = TextField(default="")
    gift_message = TextField(default="")
    is_gift = FlagField(default=False)
    is_personalized = FlagField(default=False)
    pack_unpaid = FlagField(default=False)
    is_sample = FlagField(default=False)
    withdrawn = FlagField(default=False)
    is_packed = FlagField(default=False)
    confirmed_at = InstantField(null=True)
    held_until = DayField(null=True)
    hold_reason = TextField(default="")
    refund_due = IntegerField(default=0)
    replaces = ForeignKeyField("self", null=True)
    is_erased = FlagField(default=False)

    class Meta:
        table_name = "orders"


class OrderLine(Table):
    """One line. ``committed`` and ``deducted`` are what this line holds of, and took from, its product's stock.

    ``made_quantity`` pieces are ready. ``refunded_quantity`` pieces were refunded before they were sent and leave what
    is to be packed; ``refunded_sent`` afterwards. ``returned_quantity`` of the sent pieces came back.
    """

    order_id: int
    product_id: int | None

    id = AutoField()
    order = ForeignKeyField(Order, backref="lines")
    position = IntegerField()
    channel_line_id = TextField(default="")
    product = ForeignKeyField(Product, null=True)
    listing_id = TextField(default="")
    sku = TextField(default="")
    title = TextField()
    options = JsonText(default=list)
    personalization = JsonText(default=list)
    quantity = IntegerField()
    refunded_quantity = IntegerField(default=0)
    unit_price = IntegerField(null=True)
    line_total = IntegerField(null=True)
    made_quantity = IntegerField(default=0)
    packed_quantity = IntegerField(default=0)
    committed = IntegerField(default=0)
    deducted = IntegerField(default=0)
    is_placeholder = FlagField(default=False)
    returned_quantity = IntegerField(default=0)
    refunded_sent = IntegerField(default=0)
    removed = FlagField(default=False)


class OrderSource(Table):
    """What one kind of file last said of an order: the merge compares with it, and nothing of the file is lost."""

    order_id: int

    order = ForeignKeyField(Order, backref="sources")
    format = TextField()
    file = TextField()
    source_rows = JsonText()
    raw = JsonText()
    fields = JsonText()
    digest = TextField()
    imported_at = InstantField()

    class Meta:
        primary_key = CompositeKey("order", "format")


class Packing(Table):
    """How far the wizard is with an order; kept when it is left and after a restart."""

    order_id: int

    order = ForeignKeyField(Order, primary_key=True)
    step = TextField()
    data = JsonText(default=dict)
    updated_at = InstantField()
