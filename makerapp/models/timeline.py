"""What happened: the history of orders, products and the shop. Rows are only ever added."""

from __future__ import annotations

from peewee import AutoField, ForeignKeyField, TextField

from makerapp.models.database import Table
from makerapp.models.fields import InstantField, JsonText
from makerapp.models.order import Order
from makerapp.models.product import Product


class Batch(Table):
    """One action of the maker, over one order or many; the unit of Ctrl+Z."""

    id = AutoField()
    at = InstantField()
    kind = TextField()
    data = JsonText(default=dict)


class TimelineEvent(Table):
    """One thing that happened to one order or one product, or, with neither, to the shop.

    ``undo`` holds what is needed to take it back, ``None`` if it can't be.
    ``reverses`` points at the event this one took back and is unique: nothing can be taken back twice.
    """

    order_id: int | None
    product_id: int | None
    batch_id: int
    reverses_id: int | None

    id = AutoField()
    order = ForeignKeyField(Order, null=True, backref="timeline")
    product = ForeignKeyField(Product, null=True, backref="timeline")
    batch = ForeignKeyField(Batch, backref="events")
    at = InstantField()
    kind = TextField()
    who = TextField(default="")
    facts = JsonText(default=dict)
    undo = JsonText(null=True)
    reverses = ForeignKeyField("self", null=True, unique=True, column_name="reverses")
