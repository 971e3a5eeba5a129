"""What is on paper already and still true, so that only what is new is printed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from makerapp.models.rows import OrderDetail
from makerapp.services.paperwork.frozen import Frozen, Remark
from makerapp.services.paperwork.kinds import Kind
from makerapp.services.paperwork.staleness import is_stale, newest_slip
from makerapp.translation import counted

# These look piece by piece themselves: one more of a line is one more ticket, not all of them anew.
_BY_PIECE = (Kind.BENCH_TICKETS,)


def is_on_paper(detail: OrderDetail, kind: Kind, document: Frozen) -> bool:
    """Whether the newest print of ``kind`` for the parcel that leaves next says just what ``document`` says.

    A slip counts with or without prices, as it was printed.
    """
    if kind is Kind.PACKING_SLIP:
        return newest_slip(detail) is not None and not is_stale(detail)
    left = detail.parcels_left
    found = [row for row in detail.prints if row.document == kind and row.on_paper and row.parcel == left]
    newest = found[-1].job_id if found else None
    return any(row.content_digest == document.digest != "" for row in found if row.job_id == newest)


def only_new(
    detail: OrderDetail, kind: Kind, documents: Iterable[Frozen | Remark], left_out: list[Frozen]
) -> Iterator[Frozen | Remark]:
    """Those of an order's ``documents`` of one kind that are not on paper; the others go to ``left_out``."""
    for each in documents:
        if isinstance(each, Frozen) and kind not in _BY_PIECE and is_on_paper(detail, kind, each):
            left_out.append(each)
        else:
            yield each


def left_out_words(count: int) -> str:
    """What is said of those left out."""
    return counted(
        "1 paper is printed already and still right, so it is left out.",
        "{n} papers are printed already and still right, so they are left out.",
        count,
    )
