"""Whether the paper that lies beside a box still says what the order says."""

from __future__ import annotations

from makerapp.models.rows import OrderDetail, PrintRow
from makerapp.services.paperwork.kinds import Kind
from makerapp.services.paperwork.slip import frozen_slip


def newest_slip(detail: OrderDetail) -> PrintRow | None:
    """The slip on paper for the parcel that leaves next, or ``None`` where there is none."""
    sent = sum(1 for parcel in detail.parcels if not parcel.is_cancelled)
    found = [
        row for row in detail.prints
        if row.document == Kind.PACKING_SLIP and row.on_paper and row.parcel == sent
    ]  # fmt: skip
    return found[-1] if found else None


def is_stale(detail: OrderDetail) -> bool:
    """True where the newest slip was printed before something that stands on it changed."""
    newest = newest_slip(detail)
    if newest is None or not newest.content_digest:
        return False
    now = frozen_slip(detail, with_prices=bool(newest.options.get("prices")))
    return newest.content_digest != now.digest
