"""How the total of an order comes about, in rows that add up to it. Panel, order window and slip show the same."""

from __future__ import annotations

from dataclasses import dataclass

from makerapp.models.rows import OrderDetail


@dataclass(frozen=True)
class PriceRow:
    """One row; ``minor`` in minor units of the order's currency, ``None`` where nobody told.

    ``is_inside`` marks an amount the rows above already hold: it explains them and is not added.
    """

    label: str
    minor: int | None
    is_total: bool = False
    is_inside: bool = False


def price_rows(detail: OrderDetail) -> tuple[PriceRow, ...]:
    """Items, discount, postage, tax and total, the total last; rows of nothing are left out.

    Marketplaces differ in what their figures hold: Shopify's subtotal is after the discount, and its tax is inside
    the prices where the shop sells with tax. The reading that adds up is shown; where none does, ``Other`` holds
    the difference, so that the rows always sum to a known total.
    """
    items, on_top = _reading(detail)
    rows = [PriceRow("Items", items)] if items is not None else []
    if detail.discount:
        rows.append(PriceRow("Discount", -detail.discount))
    rows.append(PriceRow("Postage", detail.shipping))
    if detail.tax:
        rows.append(PriceRow("Tax", detail.tax) if on_top else PriceRow("of which tax", detail.tax, is_inside=True))
    rest = _rest(detail, items, on_top)
    if rest:
        rows.insert(len(rows) if on_top or not detail.tax else len(rows) - 1, PriceRow("Other", rest))
    return (*rows, PriceRow("Total", detail.total, is_total=True))


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
