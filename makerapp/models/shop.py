"""The maker's shop and the settings."""

from __future__ import annotations

from peewee import AutoField, IntegerField, TextField

from makerapp.models.database import Table
from makerapp.models.fields import DayField, FlagField, InstantField, JsonText


class Shop(Table):
    """The one shop of this data folder (row 1). ``logo`` is a file name in the pictures folder."""

    id = IntegerField(primary_key=True)
    name = TextField(default="")
    maker_name = TextField(default="")
    email = TextField(default="")
    website = TextField(default="")
    phone = TextField(default="")
    line1 = TextField(default="")
    line2 = TextField(default="")
    city = TextField(default="")
    state = TextField(default="")
    postcode = TextField(default="")
    country = TextField(default="")
    currency = TextField(default="USD")
    time_zone = TextField(default="UTC")
    logo = TextField(default="")


class Setting(Table):
    """One remembered choice; keys and defaults are in ``makerapp.settings``."""

    key = TextField(primary_key=True)
    value = JsonText()


class Draft(Table):
    """What was typed into a form and not saved yet. ``key`` names the form and, if any, its order."""

    key = TextField(primary_key=True)
    data = JsonText()
    updated_at = InstantField()


class ClosedPeriod(Table):
    """Days the shop is closed beside its weekly free days, first and last included; ``removed`` ones do not count."""

    id = AutoField()
    first = DayField()
    last = DayField()
    reason = TextField(default="")
    removed = FlagField(default=False)
