"""What happened to the order on the bench while the wizard was open: imported anew, shipped, cancelled, undone."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from makerapp.errors import Refused
from makerapp.models.detail import order_detail
from makerapp.models.rows import OrderDetail
from makerapp.services import shop, words
from makerapp.translation import one_stop

_SENT = ("shipped", "delivered")


@dataclass(frozen=True)
class Happened:
    """``problem`` stops the packing; ``is_back`` means a sent order is open again (its shipping was undone)."""

    detail: OrderDetail | None
    problem: Refused | None = None
    is_back: bool = False


def what_happened(before: OrderDetail, step: str) -> Happened:
    """Compare the order as the wizard knows it with how it stands now."""
    now = order_detail(before.row.id)
    if now is None:
        return Happened(
            None, Refused(_tr("This order isn't here any more."), _tr("It was taken back or removed meanwhile."))
        )
    is_sent = now.row.status.value in _SENT
    if step == "done":
        return Happened(now, is_back=not is_sent and now.row.status.value != "cancelled")
    if is_sent and before.row.status.value not in _SENT:
        return Happened(now, _already_shipped(now))
    if now.row.status.value == "cancelled":
        return Happened(
            now,
            Refused(
                _tr("{number} is cancelled.").format(number=now.row.number),
                _tr("Reopen it first if it goes ahead after all."),
            ),
        )
    return Happened(now)


def _already_shipped(detail: OrderDetail) -> Refused:
    """ "#1041 is already shipped, today at 10:12 with RM 5520"."""
    what = _tr("{number} is already shipped.").format(number=detail.row.number)
    parcel = next((each for each in reversed(detail.parcels) if not each.is_cancelled), None)
    if parcel is None:
        return Refused(what)
    when = words.moment_words(parcel.shipped_at, shop.profile().time_zone, shop.today())
    if parcel.tracking_number:
        return Refused(what, _tr("{when} with {tracking}.").format(when=when, tracking=parcel.tracking_number))
    return Refused(what, one_stop(f"{when}."))


def _tr(text: str) -> str:
    return QCoreApplication.translate("fulfillment", text)
