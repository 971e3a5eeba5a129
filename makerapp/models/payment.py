"""Money that came in and went back."""

from __future__ import annotations

from peewee import AutoField, CompositeKey, ForeignKeyField, IntegerField, TextField

from makerapp.models.database import Table
from makerapp.models.fields import FlagField, InstantField
from makerapp.models.order import Order, OrderLine


class Payment(Table):
    """A payment or a refund; ``amount`` is positive minor units of ``currency``."""

    id = AutoField()
    order = ForeignKeyField(Order, backref="payments")
    kind = TextField()
    source = TextField()
    amount = IntegerField()
    currency = TextField()
    method = TextField(default="")
    note = TextField(default="")
    at = InstantField()
    voided = FlagField(default=False)


class RefundLine(Table):
    """Which pieces a refund was for, and whether they had been sent."""

    line_id: int

    payment = ForeignKeyField(Payment, backref="lines")
    line = ForeignKeyField(OrderLine)
    quantity = IntegerField()
    was_sent = FlagField()

    class Meta:
        primary_key = CompositeKey("payment", "line", "was_sent")
