"""What was put on paper."""

from __future__ import annotations

from peewee import AutoField, ForeignKeyField, IntegerField, TextField

from makerapp.models.database import Table
from makerapp.models.fields import InstantField
from makerapp.models.order import Order


class PrintRecord(Table):
    """One document printed or saved for one order. ``content_digest`` tells whether the order changed since."""

    id = AutoField()
    order = ForeignKeyField(Order, backref="prints")
    document = TextField()
    at = InstantField()
    printer = TextField(default="")
    paper = TextField()
    pages = IntegerField()
    copies = IntegerField(default=1)
    sha256 = TextField(default="")
    content_digest = TextField(default="")
