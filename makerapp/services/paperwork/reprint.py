"""A print once more, exactly as it was: the very pages that were kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from makerapp.errors import Refused
from makerapp.models import queries
from makerapp.models.detail import order_detail
from makerapp.models.paper import PrintRecord
from makerapp.models.rows import OrderDetail, PrintRow
from makerapp.printing.sheets import FORMATS
from makerapp.services.paperwork import kept
from makerapp.services.paperwork.kinds import FACTS, Kind, Scope
from makerapp.services.paperwork.setups import Setup, setup_of
from makerapp.services.paperwork.sheets import Part, Sheets
from makerapp.services.paperwork.staleness import slip_now
from makerapp.services.paperwork.wish import Wish
from makerapp.services.words import listed
from makerapp.translation import tr


def can_print_as_it_was(row: PrintRow) -> bool:
    """Whether the very pages of a print are kept; they are not for prints of older versions."""
    return bool(row.pages) and row.format in FORMATS and kept.is_kept(row.sha256)


def as_it_was(row: PrintRow) -> Sheets:
    """The pages of one print out of the PDF that was printed, for the printer its kind goes to now.

    Papers of other orders on the same sheets are named in the remarks. Raises Refused where the pages are not kept,
    EnvironmentProblem where they are damaged.
    """
    # Loaded with its first use: it brings the library that draws pages.
    from makerapp.printing.split import take_pages

    pdf = kept.read(row.sha256)
    if not can_print_as_it_was(row):
        raise Refused(tr("The pages of this print aren't kept."), tr("Print it as it is now instead."))
    pages = tuple(sorted(set(row.pages)))
    record = PrintRecord.get_by_id(row.id)
    setup = setup_as_then(row)
    part = Part(
        Kind(row.document),
        record.order_id,
        setup,
        tuple(range(len(pages))),
        row.content_digest,
        row.revision,
        row.options,
        _parcel(record, row),
    )
    return Sheets(take_pages(pdf, pages), (setup.paper,) * len(pages), (part,), remarks=_others(record, pages))


def _parcel(record: PrintRecord, row: PrintRow) -> int | None:
    """A paper of a parcel that left is none for the next one, unless it would say the same."""
    detail = order_detail(record.order_id) if record.order_id is not None else None
    is_slip = row.document == Kind.PACKING_SLIP and bool(row.content_digest)
    says_the_same = detail is not None and is_slip and slip_now(detail, row).digest == row.content_digest
    return None if says_the_same else row.parcel


def on_printer(sheets: Sheets, printer: str) -> Sheets:
    """The same pages for another printer."""
    parts = tuple(replace(part, setup=replace(part.setup, printer=printer)) for part in sheets.parts)
    return replace(sheets, parts=parts)


def as_it_is_now(detail: OrderDetail, row: PrintRow) -> Wish:
    """The same document of the order as it would be printed now, on the same sheet.

    Raises Refused for a document that is not made from one order.
    """
    kind = Kind(row.document)
    if FACTS[kind].scope is not Scope.ORDER:
        raise Refused(tr("This paper was made from several orders."), tr("Print it anew from the list."))
    return Wish((detail.row.id,), (kind,), {kind: setup_as_then(row)})


def setup_as_then(row: PrintRow) -> Setup:
    """How the document is printed now, on the sheet it was laid out for then."""
    setup = setup_of(Kind(row.document))
    return replace(setup, format=row.format) if row.format in FORMATS else setup


def _others(record: PrintRecord, pages: Sequence[int]) -> tuple[str, ...]:
    """Whose papers stand on the same sheets."""
    beside = [
        each.order_id
        for each in PrintRecord.select().where(PrintRecord.job == record.job_id).order_by(PrintRecord.id)
        if each.order_id not in (None, record.order_id) and not set(pages).isdisjoint(each.pages)
    ]
    numbers = [row.number for row in queries.rows(list(dict.fromkeys(beside)))]
    return (tr("On the same sheet: {listed}.").format(listed=listed(numbers)),) if numbers else ()
