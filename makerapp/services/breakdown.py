"""How the total of an order comes about, and what is left of it. Panel, order window and slip show the same rows."""

from __future__ import annotations

from dataclasses import dataclass

from makerapp.models.order import PaymentStatus
from makerapp.models.rows import OrderDetail
from makerapp.services import payments
from makerapp.translation import mark


@dataclass(frozen=True)
class PriceRow:
    """One row; ``minor`` in minor units of the order's currency, ``None`` where nobody told.

    ``label`` is in English, and ``meaning`` what it is translated with.

    ``is_inside`` marks an amount the rows above already hold: it explains them and is not added.
    """

    label: str
    minor: int | None
    is_total: bool = False
    is_inside: bool = False
    meaning: str = ""


def price_rows(detail: OrderDetail) -> tuple[PriceRow, ...]:
    """Items, discount, postage, tax and total, the total last; rows of nothing are left out.

    Marketplaces differ in what their figures hold: Shopify's subtotal is after the discount, and its tax is inside
    the prices where the shop sells with tax. The reading that adds up is shown; where none does, ``Other`` holds
    the difference, so that the rows always sum to a known total.
    """
    items, on_top = _reading(detail)
    rows = [PriceRow(mark("Items"), items)] if items is not None else []
    if detail.discount:
        rows.append(PriceRow(mark("Discount"), -detail.discount))
    rows.append(PriceRow(mark("Postage"), detail.shipping))
    if detail.tax:
        rows.append(
            PriceRow(mark("Tax"), detail.tax) if on_top else PriceRow(mark("of which tax"), detail.tax, is_inside=True)
        )
    rest = _rest(detail, items, on_top)
    if rest:
        rows.insert(
            len(rows) if on_top or not detail.tax else len(rows) - 1,
            PriceRow(mark("Other", "amount"), rest, meaning="amount"),
        )
    return (*rows, PriceRow(mark("Total"), detail.total, is_total=True))


def _reading(detail: OrderDetail) -> tuple[int | None, bool]:
    """The sum of the items before discount, and whether tax comes on top: what comes closest to the total."""
    subtotal, discount = detail.subtotal, detail.discount or 0
    if subtotal is None or detail.total is None:
        return subtotal, True
    readings = [(items, on_top) for items in (subtotal, subtotal + discount) for on_top in (False, True)]
    return min(readings, key=lambda reading: abs(_rest(detail, *reading)))


def _rest(detail: OrderDetail, items: int | None, on_top: bool) -> int:
    """What the known rows leave of the total, in minor units."""
    if items is None or detail.total is None:
        return 0
    tax = (detail.tax or 0) if on_top else 0
    return detail.total - (items - (detail.discount or 0) + (detail.shipping or 0) + tax)


def money_rows(detail: OrderDetail) -> tuple[PriceRow, ...]:
    """What came in, what went out, and what is left of it for the shop, the last row.

    What is left is paid less refunded, fees and postage; unknown where nobody told what was paid. Fees that aren't
    known are not taken off, and the row says so. Refunds due are still in it. While nothing
    came in, that is all there is to say.
    """
    paid = paid_of(detail)
    refunded = detail.refunded
    if detail.row.payment is PaymentStatus.REFUNDED and not refunded:
        refunded = paid or 0
    cost = postage_cost(detail)
    rows = [PriceRow(mark("Paid"), paid)]
    if payments.is_unpaid(detail.row.payment) and detail.fees is None and cost is None:
        return tuple(rows)
    if refunded:
        rows.append(PriceRow(mark("Refunded"), -refunded))
    if detail.refund_due:
        rows.append(PriceRow(mark("Refund due"), -detail.refund_due, is_inside=True))
    rows.append(PriceRow(mark("Marketplace fees"), -detail.fees if detail.fees is not None else None))
    if cost is not None:
        rows.append(PriceRow(mark("Postage cost"), -cost))
    left = None if paid is None else paid - refunded - (detail.fees or 0) - (cost or 0)
    return (
        *rows,
        PriceRow(mark("What is left") if detail.fees is not None else mark("Left before fees"), left, is_total=True),
    )


def paid_of(detail: OrderDetail) -> int | None:
    """What came in for an order, in minor units; ``None`` where nobody told. The rule is that of `payments`."""
    booked = [each.amount for each in detail.payments if each.kind == "payment"]
    return payments.paid_by(detail.row.payment, sum(booked) if booked else None, detail.total)


def postage_cost(detail: OrderDetail) -> int | None:
    """What the parcels that count cost to send, in minor units; ``None`` where no cost was noted.

    A parcel in another order's box has none of its own.
    """
    costs = [each.cost for each in detail.parcels if not each.is_cancelled and each.cost is not None]
    return sum(costs) if costs else None


def compact_rows(detail: OrderDetail) -> tuple[PriceRow, ...]:
    """For the panel: how the total comes about, and below it only what was taken off it and is known."""
    total = tuple(row for row in price_rows(detail) if row.minor is not None)
    taken = tuple(row for row in money_rows(detail)[1:] if row.minor is not None)
    return (*total, *taken) if len(taken) > 1 else total
