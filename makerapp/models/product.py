"""What the shop makes."""

from __future__ import annotations

from peewee import AutoField, IntegerField, TextField

from makerapp.models.database import Table
from makerapp.models.fields import FlagField


class Product(Table):
    """A product or one variant of it. ``price`` is minor units of ``currency``; available = on_hand - committed.

    ``capacity``: how many can be made within ``production_days``; ``None`` where the maker didn't say. ``barcode`` is
    what a scanner reads on it besides our own label, "" for nothing.
    """

    id = AutoField()
    sku = TextField(default="")
    title = TextField()
    variant = TextField(default="")
    price = IntegerField(null=True)
    currency = TextField()
    production_days = IntegerField(null=True)
    made_to_order = FlagField(default=True)
    on_hand = IntegerField(default=0)
    committed = IntegerField(default=0)
    reorder_point = IntegerField(default=0)
    shelf = TextField(default="")
    weight_grams = IntegerField(null=True)
    packing_note = TextField(default="")
    care = TextField(default="")
    hs_code = TextField(default="")
    origin_country = TextField(default="")
    picture = TextField(default="")
    is_sample = FlagField(default=False)
    archived = FlagField(default=False)
    capacity = IntegerField(null=True)
    barcode = TextField(default="")
