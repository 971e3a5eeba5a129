"""What was sent."""

from __future__ import annotations

from peewee import AutoField, CompositeKey, ForeignKeyField, IntegerField, TextField

from makerapp.models.database import Table
from makerapp.models.fields import DayField, InstantField
from makerapp.models.order import Order, OrderLine


class Fulfillment(Table):
    """One parcel. A cancelled one stays, with its tracking. ``cost`` is minor units of the order's currency.

    ``goods`` tells where its pieces are once it is cancelled: ``bench``, ``shelf`` or ``gone``. ``together`` is the
    other order's parcel in whose box this one travels; the postage is booked there.
    """

    order_id: int
    together_id: int | None

    id = AutoField()
    order = ForeignKeyField(Order, backref="fulfillments")
    state = TextField()
    source = TextField()
    status_before = TextField(default="")
    carrier = TextField(default="")
    service = TextField(default="")
    ship_date = DayField()
    tracking_number = TextField(default="")
    memo = TextField(default="")
    weight_grams = IntegerField(null=True)
    cost = IntegerField(null=True)
    shipped_at = InstantField()
    cancelled_at = InstantField(null=True)
    cancel_reason = TextField(default="")
    goods = TextField(default="")
    together = ForeignKeyField("self", null=True)


class FulfillmentLine(Table):
    """How many pieces of a line are in a parcel."""

    fulfillment_id: int
    line_id: int

    fulfillment = ForeignKeyField(Fulfillment, backref="lines")
    line = ForeignKeyField(OrderLine)
    quantity = IntegerField()

    class Meta:
        primary_key = CompositeKey("fulfillment", "line")
