"""What was put on paper: the jobs, and the documents in them."""

from __future__ import annotations

from peewee import AutoField, ForeignKeyField, IntegerField, TextField

from makerapp.models.database import Table
from makerapp.models.fields import FlagField, InstantField, JsonText
from makerapp.models.order import Order


class PrintJob(Table):
    """One PDF handed to a printer, or saved (``printer`` is blank). ``at`` and ``ended_at`` are UTC.

    ``outcome`` is saved, sent (taken, its end not known yet), printed, failed, stopped or unknown. ``pages_done`` is
    how many sheets the printer said it had put out, ``None`` where it said nothing. ``queue_job`` is the queue's own
    name for it; ``sha256`` finds the PDF that is kept.
    """

    id = AutoField()
    at = InstantField()
    who = TextField(default="")
    printer = TextField(default="")
    queue_job = TextField(default="")
    paper = TextField()
    copies = IntegerField(default=1)
    pages = IntegerField()
    pages_done = IntegerField(null=True)
    sha256 = TextField(default="")
    outcome = TextField()
    reason = TextField(default="")
    ended_at = InstantField(null=True)


class PrintRecord(Table):
    """One document in a job. ``order`` is ``None`` for what belongs to no one order (scanner cards, a manifest).

    ``pages`` are its pages in the job's PDF, counted from 0. ``parcel`` is how many parcels of the order had left
    before, or were lost; a slip counts for the next one only. ``revision`` stands on the paper; ``content_digest``
    tells whether what it says is still true; ``options`` is what it was made with. ``on_paper`` turns false once it is
    known that it never came out.
    """

    id = AutoField()
    job = ForeignKeyField(PrintJob, backref="records")
    job_id: int
    order = ForeignKeyField(Order, backref="prints", null=True)
    order_id: int | None
    document = TextField()
    format = TextField()
    pages = JsonText()
    on_paper = FlagField(default=True)
    parcel = IntegerField(default=0)
    revision = TextField(default="")
    content_digest = TextField(default="")
    options = JsonText(default=dict)
