"""The record of what was printed: jobs, the documents in them, and what became of both. Paper has no undo."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Literal

from peewee import SQL

from makerapp import clock
from makerapp.models import bulk
from makerapp.models.database import database, transaction
from makerapp.models.order import Order
from makerapp.models.paper import PrintJob, PrintRecord
from makerapp.services.history import Action, action
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
        _job_id, found = _noted(act, name, str(sheets.papers[0]), sheets.pages, sheets.parts, outcome="saved")
    kept.remove_unused([name])
    return found


def record_sent(piece: PrintPiece, printer: str, queue_job: str = "") -> tuple[int, Outcome]:
    """Note that ``printer`` took a piece, and keep its PDF: the id of its job, whose end ``record_end`` tells.

    Raises EnvironmentProblem where the disk refuses. Handed over is not printed; the timeline says so until then.
    Nothing is noted of orders that were deleted for good meanwhile, and then none of the pages is kept.
    """
    name, setup = kept.keep(piece.pdf), piece.setup
    with action("print") as act:
        found = _noted(
            act, name, str(setup.paper), piece.pages, piece.parts,
            outcome="sent", copies=setup.copies, printer=printer, queue_job=queue_job,
        )  # fmt: skip
    kept.remove_unused([name])
    return found


def record_end(job_id: int, outcome: End, *, pages_done: int | None = None, reason: str = "") -> None:
    """Note what became of a job. ``pages_done`` is how many pages of one copy the printer put out, where it said so.

    Documents whose pages did not all come out count as not printed. A job whose orders were all deleted for good since
    is gone with them.
    """
    with transaction() as change:
        job: PrintJob | None = PrintJob.get_or_none(PrintJob.id == job_id)
        if job is None:
            return
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


def _noted(
    act: Action, name: str, paper: str, pages: int, parts: Sequence[Part], *, outcome: str, copies: int = 1,
    printer: str = "", queue_job: str = "",
) -> tuple[int, Outcome]:  # fmt: skip
    """The job, its papers and what the timelines say of them; 0 for the job where all its orders were erased."""
    orders = _orders(parts)
    known = [part for part in parts if _named(part) <= orders.keys()]
    if not known:
        return 0, Outcome("printed", act.batch.id, (), ())
    if len(known) < len(parts):
        name, known = "", [replace(part, pages=()) for part in known]
    job = PrintJob.create(
        at=act.batch.at, who=act.who, printer=printer, queue_job=queue_job, paper=paper, copies=copies, pages=pages,
        sha256=name, outcome=outcome,
    )  # fmt: skip
    _records(job, known)
    return job.id, _tell(act, known, orders, "saved_pdf" if outcome == "saved" else "printed", job)


def _named(part: Part) -> set[int]:
    """The orders whose words stand on a paper, as far as it names them."""
    one = {part.order_id} if part.order_id is not None else set()
    return one | set(part.options.get("orders", ()))


def _records(job: PrintJob, parts: Sequence[Part]) -> None:
    sent = _parcels({part.order_id for part in parts})
    bulk.insert_rows(
        PrintRecord,
        [
            {
                "job": job.id, "order": part.order_id, "document": str(part.kind), "format": part.setup.format,
                "pages": list(part.pages), "on_paper": True,
                "parcel": sent.get(part.order_id, 0) if part.parcel is None else part.parcel,
                "revision": part.revision, "content_digest": part.digest, "options": dict(part.options),
            }
            for part in parts
        ],
    )  # fmt: skip


def _parcels(order_ids: Collection[int | None]) -> dict[int | None, int]:
    """``OrderDetail.parcels_left`` of each order; an order without one is not in it."""
    found = database.execute_sql(
        "SELECT order_id, count(*) FROM fulfillment WHERE (state = 'shipped' OR goods = 'gone')"
        " AND order_id IN (SELECT value FROM json_each(?)) GROUP BY order_id",
        (json.dumps([each for each in order_ids if each is not None]),),
    )
    return dict(found.fetchall())


def _orders(parts: Iterable[Part]) -> dict[int, Order]:
    """The orders on paper that were not erased; those taken back, too, for their papers are in the printer as well.

    Read in one go: a batch of a thousand would take seconds one by one.
    """
    wanted = json.dumps(sorted({order_id for part in parts for order_id in _named(part)}))
    found = Order.select().where(Order.id.in_(SQL("(SELECT value FROM json_each(?))", (wanted,))))
    return {order.id: order for order in found}


def _tell(act: Action, parts: Sequence[Part], orders: Mapping[int, Order], kind: str, job: PrintJob) -> Outcome:
    """One entry per order and document, however many of it there are; what became of it is read from the job."""
    told: dict[int, Order] = {}
    for order_id, document in dict.fromkeys((part.order_id, str(part.kind)) for part in parts):
        if order_id is None:
            continue
        order = told[order_id] = orders[order_id]
        with act.step(order, kind, reversible=False, document=document, printer=job.printer, job=job.id):
            pass
    return Outcome("printed", act.batch.id, tuple(told), tuple(order.number for order in told.values()))
