"""Who buys."""

from __future__ import annotations

from peewee import AutoField, TextField

from makerapp.models.database import Table
from makerapp.models.fields import FlagField


class Customer(Table):
    """One buyer over all their orders. ``match_key`` is what makes two orders the same buyer's (see intake)."""

    id = AutoField()
    match_key = TextField(unique=True)
    name = TextField(default="")
    email = TextField(default="")
    phone = TextField(default="")
    channel_user = TextField(default="")
    is_sample = FlagField(default=False)
