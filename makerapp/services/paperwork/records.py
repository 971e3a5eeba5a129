"""The record of what was printed: jobs, the documents in them, and what became of both. Paper has no undo."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from typing import Literal

from makerapp import clock
from makerapp.models.database import transaction
from makerapp.models.fulfillment import Fulfillment
from makerapp.models.order import Order
from makerapp.models.paper import PrintJob, PrintRecord
from makerapp.services.history import Action, action, load_order
from makerapp.services.outcome import Outcome
from makerapp.services.paperwork.jobs import PrintPiece
from makerapp.services.paperwork.sheets import Part, Sheets

End = Literal["printed", "failed", "stopped", "unknown"]


def record_saved(sheets: Sheets) -> Outcome:
    """Note in each order's timeline that its papers were saved as PDF."""
    with action("print") as act:
        job = _job(act, sheets.pdf, str(sheets.papers[0]), 1, sheets.pages, "", "", "saved")
        _records(job, sheets.parts)
        return _tell(act, sheets.parts, "saved_pdf", "")


def record_sent(piece: PrintPiece, printer: str, queue_job: str = "") -> tuple[int, Outcome]:
    """Note that ``printer`` took a piece: the id of its job, whose end is told with ``record_end``."""
    with action("print") as act:
        setup = piece.setup
        job = _job(act, piece.pdf, str(setup.paper), setup.copies, piece.pages, printer, queue_job, "sent")
        _records(job, piece.parts)
        return job.id, _tell(act, piece.parts, "printed", printer)


def record_end(job_id: int, outcome: End, *, pages_done: int | None = None, reason: str = "") -> None:
    """Note what became of a job. ``pages_done`` is how many of its pages the printer put out, where it said so.

    Documents whose pages did not all come out count as not printed.
    """
    with transaction() as change:
        job = PrintJob.get_by_id(job_id)
        job.outcome, job.pages_done, job.reason, job.ended_at = outcome, pages_done, reason[:500], clock.utc_now()
        job.save()
        for record in PrintRecord.select().where(PrintRecord.job == job_id):
            if outcome in ("failed", "stopped"):
                record.on_paper = pages_done is not None and max(record.pages, default=0) < pages_done
                record.save()
            if record.order_id is not None:
                change.orders.add(record.order_id)


def _job(act: Action, pdf: bytes, paper: str, copies: int, pages: int, printer: str, queue_job: str,
         outcome: str) -> PrintJob:  # fmt: skip
    return PrintJob.create(
        at=act.batch.at, who=act.who, printer=printer, queue_job=queue_job, paper=paper, copies=copies, pages=pages,
        sha256=hashlib.sha256(pdf).hexdigest(), outcome=outcome,
    )  # fmt: skip


def _records(job: PrintJob, parts: Iterable[Part]) -> None:
    for part in parts:
        PrintRecord.create(
            job=job, order=part.order_id, document=str(part.kind), format=part.setup.format, pages=list(part.pages),
            parcel=_parcels(part.order_id) if part.order_id is not None else 0,
            revision=part.revision, content_digest=part.digest, options=dict(part.options),
        )  # fmt: skip


def _parcels(order_id: int) -> int:
    found = Fulfillment.select().where((Fulfillment.order == order_id) & (Fulfillment.state == "shipped"))
    return int(found.count())


def _tell(act: Action, parts: Iterable[Part], kind: str, printer: str) -> Outcome:
    orders: dict[int, Order] = {}
    for part in parts:
        if part.order_id is None:
            continue
        order = orders.setdefault(part.order_id, load_order(part.order_id))
        with act.step(order, kind, reversible=False, document=str(part.kind), printer=printer):
            pass
    return Outcome("printed", act.batch.id, tuple(orders), tuple(order.number for order in orders.values()))
