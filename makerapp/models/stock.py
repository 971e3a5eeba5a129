"""The stock ledger. Rows are only ever added; a product's figures always equal their sums."""

from __future__ import annotations

from peewee import AutoField, ForeignKeyField, IntegerField, TextField

from makerapp.models.database import Table
from makerapp.models.fields import InstantField
from makerapp.models.order import OrderLine
from makerapp.models.product import Product
from makerapp.models.timeline import TimelineEvent


class StockMove(Table):
    """One change of a product's stock, with the order line and timeline event that caused it, if any."""

    id = AutoField()
    product = ForeignKeyField(Product, backref="moves")
    line = ForeignKeyField(OrderLine, null=True)
    event = ForeignKeyField(TimelineEvent, null=True)
    at = InstantField()
    kind = TextField()
    on_hand_change = IntegerField()
    committed_change = IntegerField()
    reason = TextField(default="")
