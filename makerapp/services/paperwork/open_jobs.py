"""Prints that were handed over and whose end nobody saw: the program was closed before they came out."""

from __future__ import annotations

from dataclasses import dataclass

from makerapp.models.order import Order
from makerapp.models.paper import PrintJob, PrintRecord


@dataclass(frozen=True)
class OpenJob:
    """A job whose end is not known. ``queue_job`` is the queue's own name for it, ``""`` where it has none.

    ``pages`` is how many one copy has; ``orders`` are the numbers of the orders it holds papers of.
    """

    id: int
    printer: str
    queue_job: str
    pages: int
    orders: tuple[str, ...]


def open_jobs() -> tuple[OpenJob, ...]:
    """All of them, the oldest first. ``records.record_end`` closes one."""
    jobs = list(PrintJob.select().where(PrintJob.outcome == "sent").order_by(PrintJob.id))
    return tuple(OpenJob(job.id, job.printer, job.queue_job, job.pages, _orders(job.id)) for job in jobs)


def _orders(job_id: int) -> tuple[str, ...]:
    rows = (
        Order.select(Order.number)
        .join(PrintRecord, on=(PrintRecord.order == Order.id))
        .where(PrintRecord.job == job_id)
        .order_by(PrintRecord.id)
    )
    return tuple(dict.fromkeys(row.number for row in rows))
