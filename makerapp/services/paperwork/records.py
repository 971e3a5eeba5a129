"""The record of what was printed: jobs, the documents in them, and what became of both. Paper has no undo."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Sequence
from typing import Literal

from peewee import SQL

from makerapp import clock
from makerapp.models import bulk
from makerapp.models.database import database, transaction
from makerapp.models.order import Order
from makerapp.models.paper import PrintJob, PrintRecord
from makerapp.services.history import Action, action, load_order
from makerapp.services.outcome import Outcome
from makerapp.services.paperwork import kept
from makerapp.services.paperwork.jobs import PrintPiece
from makerapp.services.paperwork.sheets import Part, Sheets

End = Literal["printed", "failed", "stopped", "unknown"]


def record_saved(sheets: Sheets) -> Outcome:
    """Note in each order's timeline that its papers were saved as PDF, and keep that PDF.

    Raises EnvironmentProblem where the disk refuses.
    """
    name = kept.keep(sheets.pdf)
    with action("print") as act:
        job = _job(act, name, str(sheets.papers[0]), 1, sheets.pages, "", "", "saved")
        _records(job, sheets.parts)
        return _tell(act, sheets.parts, "saved_pdf", job)


def record_sent(piece: PrintPiece, printer: str, queue_job: str = "") -> tuple[int, Outcome]:
    """Note that ``printer`` took a piece, and keep its PDF: the id of its job, whose end ``record_end`` tells.

    Raises EnvironmentProblem where the disk refuses. Handed over is not printed; the timeline says so until then.
    """
    name = kept.keep(piece.pdf)
    with action("print") as act:
        setup = piece.setup
        job = _job(act, name, str(setup.paper), setup.copies, piece.pages, printer, queue_job, "sent")
        _records(job, piece.parts)
        return job.id, _tell(act, piece.parts, "printed", job)


def record_end(job_id: int, outcome: End, *, pages_done: int | None = None, reason: str = "") -> None:
    """Note what became of a job. ``pages_done`` is how many pages of one copy the printer put out, where it said so.

    Documents whose pages did not all come out count as not printed.
    """
    with transaction() as change:
        job = PrintJob.get_by_id(job_id)
        # A printer that counts what it cleaned itself with has put out no more than it was given.
        job.pages_done = None if pages_done is None else min(pages_done, job.pages)
        job.outcome, job.reason, job.ended_at = outcome, reason[:500], clock.utc_now()
        job.save()
        missing = []
        for record in PrintRecord.select().where(PrintRecord.job == job_id):
            came_out = pages_done is not None and max(record.pages, default=0) < pages_done
            if outcome in ("failed", "stopped") and not came_out:
                missing.append(record.id)
            if record.order_id is not None:
                change.orders.add(record.order_id)
        _mark_missing(missing)


def _mark_missing(record_ids: Sequence[int]) -> None:
    sql = "UPDATE print_record SET on_paper = 0 WHERE id IN (SELECT value FROM json_each(?))"
    database.execute_sql(sql, (json.dumps(record_ids),))


def correct(job_ids: Iterable[int], on_paper: Collection[int]) -> None:
    """The maker looked into the printer: of the orders in these jobs, just those ``on_paper`` (ids) came out whole.

    Papers that belong to no order stay as the printer told.
    """
    with transaction() as change:
        for record in PrintRecord.select().where(PrintRecord.job.in_(list(job_ids))):
            came_out = record.order_id in on_paper
            if record.order_id is not None and record.on_paper != came_out:
                record.on_paper = came_out
                record.save()
                change.orders.add(record.order_id)


def _job(act: Action, name: str, paper: str, copies: int, pages: int, printer: str, queue_job: str,
         outcome: str) -> PrintJob:  # fmt: skip
    return PrintJob.create(
        at=act.batch.at, who=act.who, printer=printer, queue_job=queue_job, paper=paper, copies=copies, pages=pages,
        sha256=name, outcome=outcome,
    )  # fmt: skip


def _records(job: PrintJob, parts: Sequence[Part]) -> None:
    sent = _parcels({part.order_id for part in parts})
    bulk.insert_rows(
        PrintRecord,
        [
            {
                "job": job.id, "order": part.order_id, "document": str(part.kind), "format": part.setup.format,
                "pages": list(part.pages), "on_paper": True, "parcel": sent.get(part.order_id, 0),
                "revision": part.revision, "content_digest": part.digest, "options": dict(part.options),
            }
            for part in parts
        ],
    )  # fmt: skip


def _parcels(order_ids: Collection[int | None]) -> dict[int | None, int]:
    """How many parcels of each order have left; an order without one is not in it."""
    found = database.execute_sql(
        "SELECT order_id, count(*) FROM fulfillment WHERE state = 'shipped'"
        " AND order_id IN (SELECT value FROM json_each(?)) GROUP BY order_id",
        (_as_json(order_ids),),
    )
    return dict(found.fetchall())


def _orders(order_ids: Collection[int | None]) -> dict[int, Order]:
    """The orders that are still here, read in one go: a batch of a thousand would take seconds one by one."""
    found = Order.select().where(
        Order.id.in_(SQL("(SELECT value FROM json_each(?))", (_as_json(order_ids),))) & (Order.withdrawn == False)  # noqa: E712
    )
    return {order.id: order for order in found}


def _as_json(order_ids: Iterable[int | None]) -> str:
    return json.dumps([each for each in order_ids if each is not None])


def _tell(act: Action, parts: Sequence[Part], kind: str, job: PrintJob) -> Outcome:
    """One entry per order and document, however many of it there are; what became of it is read from the job."""
    here = _orders({part.order_id for part in parts})
    told: dict[int, Order] = {}
    for order_id, document in dict.fromkeys((part.order_id, str(part.kind)) for part in parts):
        if order_id is None:
            continue
        order = told[order_id] = here.get(order_id) or load_order(order_id)
        with act.step(order, kind, reversible=False, document=document, printer=job.printer, job=job.id):
            pass
    return Outcome("printed", act.batch.id, tuple(told), tuple(order.number for order in told.values()))
