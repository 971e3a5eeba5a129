"""Taking orders out of the kept PDFs when they are erased: what is deleted for good stands on no kept page either."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from makerapp.errors import MakerbenchError
from makerapp.models.paper import PrintJob, PrintRecord
from makerapp.services.paperwork import kept

# Papers of several orders say in their options which; one that does not may show any of them.
_OF_SEVERAL = ("pick-list", "make-list", "manifest")

# Papers of no one order, and those of one that others travel with.
_OF_MORE = PrintRecord.order.is_null() | (PrintRecord.document == "customs-form")

# SQLite takes a limited number of values in one statement; its own default is 32,766.
_MOST_MARKS = 5000


def take_out(order_ids: Collection[int]) -> frozenset[str]:
    """Take every page that shows one of these orders out of the kept PDFs: the names of those no longer used.

    Call inside the transaction that erases the orders, before their records go; after the commit hand the names to
    ``kept.remove_unused``. Papers of other orders stay and can be printed again as they were, except where they
    shared a sheet with an erased one, or are in the printer still. Raises EnvironmentProblem where the disk refuses;
    nothing may be erased then.
    """
    ids = set(order_ids)
    return frozenset(name for job in _jobs_with(ids) if (name := _without(job, ids)))


def _jobs_with(ids: set[int]) -> list[PrintJob]:
    some = sorted(ids)
    found = {
        record.job_id
        for start in range(0, len(some), _MOST_MARKS)
        for record in PrintRecord.select(PrintRecord.job).where(
            PrintRecord.order.in_(some[start : start + _MOST_MARKS])
        )
    }
    found |= {record.job_id for record in PrintRecord.select().where(_OF_MORE) if _shows(record, ids)}
    return [PrintJob.get_by_id(job_id) for job_id in sorted(found)]


def _shows(record: PrintRecord, ids: set[int]) -> bool:
    if record.order_id in ids:
        return True
    named = record.options.get("orders") if isinstance(record.options, dict) else None
    if isinstance(named, list):
        return not ids.isdisjoint(each for each in named if isinstance(each, int))
    return record.order_id is None and record.document in _OF_SEVERAL


def _without(job: PrintJob, ids: set[int]) -> str:
    """Keep the job's other pages instead of all: the name of the PDF it had, ``""`` where none was kept."""
    # Loaded with its first use: it brings the library that draws pages.
    from makerapp.printing.split import take_pages

    records = list(PrintRecord.select().where(PrintRecord.job == job.id))
    gone = {page for record in records if _shows(record, ids) for page in record.pages}
    staying = {page for record in records if not _shows(record, ids) for page in record.pages} - gone
    before = job.sha256
    if not kept.is_kept(before):
        return ""
    if job.outcome == "sent":
        # The printer still counts its pages: with other numbers nobody could tell what came out.
        job.sha256 = ""
        job.save()
        return before
    pdf, order = _readable(before), sorted(staying)
    job.sha256 = kept.keep(take_pages(pdf, order)) if pdf and order else ""
    job.save()
    _renumber(records, {page: at for at, page in enumerate(order)} if job.sha256 else {})
    return before


def _readable(name: str) -> bytes:
    """The PDF, or nothing where it is damaged: then none of it can stay."""
    try:
        return kept.read(name)
    except MakerbenchError:
        return b""


def _renumber(records: Iterable[PrintRecord], places: Mapping[int, int]) -> None:
    """A paper that lost one of its pages can't be printed again as it was, so it has none any more."""
    for record in records:
        whole = all(page in places for page in record.pages)
        record.pages = [places[page] for page in record.pages] if whole else []
        record.save()
