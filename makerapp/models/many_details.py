"""Reading many orders at once, for packing them together: one query for each table, however many there are."""

from __future__ import annotations

from collections.abc import Sequence

from makerapp.models.detail import lines_of, without_history
from makerapp.models.order import Order, Packing
from makerapp.models.queries import rows
from makerapp.models.reading import Reading
from makerapp.models.rows import OrderDetail

# SQLite takes more, but not in every build.
_AT_ONCE = 500

_ORDERS = Reading(Order, "id IN ({marks}) AND withdrawn = 0")
_PACKING = Reading(Packing, "order_id IN ({marks})")


def many_details(order_ids: Sequence[int]) -> list[OrderDetail]:
    """These orders in the order asked, without their history: parcels, payments, prints and timeline are empty.

    Ids of orders that are gone or taken back are left out.
    """
    ids = list(dict.fromkeys(order_ids))
    found = []
    for start in range(0, len(ids), _AT_ONCE):
        found += _some(ids[start : start + _AT_ONCE])
    return found


def _some(ids: list[int]) -> list[OrderDetail]:
    orders = {each.id: each for each in _ORDERS.among(ids)}
    packing = {each.order_id: each for each in _PACKING.among(ids)}
    lines = lines_of(ids)
    heads = {row.id: row for row in rows(ids)}
    return [
        without_history(orders[each], heads[each], lines.get(each, ()), packing.get(each))
        for each in ids
        if each in orders
    ]
