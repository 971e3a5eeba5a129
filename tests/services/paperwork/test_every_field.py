"""The stale-paper guard against the paper itself: whatever is changed, a slip is old just when it would read otherwise.

Every field of order and line is changed, one after the other, those of later versions included.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from peewee import Field, IntegerField

from makerapp.models.database import Table
from makerapp.models.fields import DayField, FlagField, InstantField, JsonText
from makerapp.models.order import Order, OrderLine
from makerapp.models.product import Product
from makerapp.services import preferences
from makerapp.services.fulfillment import reload
from makerapp.services.paperwork import jobs, records
from makerapp.services.paperwork.sheets import lay_out
from makerapp.services.paperwork.staleness import is_stale, stale_slip
from makerapp.services.paperwork.wish import Wish
from tests.printing.pdfs import texts

# What ties rows together, and what can't change by itself without breaking a rule of the table.
_TIED = {
    "id", "order", "customer", "product", "replaces", "withdrawn", "is_erased", "removed", "status", "payment_status",
    "cancelled_at", "ship_by_from", "currency", "committed", "deducted",
}  # fmt: skip
# Revision and barcode are made from the rest.
_MARKS = re.compile(r"FC-\S+|\b[0-9A-Z]{3}$", re.MULTILINE)


def another(field: Field, value: Any) -> Any:
    """A value the field hasn't got."""
    if isinstance(field, FlagField):
        return not value
    if isinstance(field, InstantField):
        return (value or datetime(2026, 11, 1, tzinfo=UTC)) + timedelta(days=3)
    if isinstance(field, DayField):
        return (value or date(2026, 11, 1)) + timedelta(days=3)
    if isinstance(field, JsonText):
        return [["Color", "Blue"]]
    return (value or 0) + 1 if isinstance(field, IntegerField) else f"{value}Zz"


def said(order_id: int) -> list[str]:
    return [_MARKS.sub("", text) for text in texts(lay_out(Wish((order_id,))).pdf)]


@pytest.mark.parametrize("table", [Order, OrderLine])
@pytest.mark.parametrize("prices", [False, True])
def test_a_slip_is_old_just_when_it_would_read_otherwise(
    make_order: Callable[..., int], make_product: Callable[..., Product], table: type[Table], prices: bool
) -> None:
    preferences.put("show_prices", prices)
    order_id = make_order((make_product(on_hand=5), 2), ("Plate", 1), shipping=300, buyer_note="Ring twice")
    Order.update(gift_message="Hurray", shipping_service="Express").where(Order.id == order_id).execute()
    (piece,) = jobs.pieces(lay_out(Wish((order_id,))))
    records.record_sent(piece, "Brother")
    before, row_id = said(order_id), order_id if table is Order else reload(order_id).lines[0].id
    old = []
    for name, field in table._meta.fields.items():
        if name in _TIED:
            continue
        value = getattr(table.get_by_id(row_id), name)
        table.update({name: another(field, value)}).where(table._meta.primary_key == row_id).execute()
        detail = reload(order_id)
        assert is_stale(detail) == (said(order_id) != before), name
        stale = stale_slip(detail)
        assert stale is None or stale.words, name
        old += [name] if stale is not None else []
        table.update({name: value}).where(table._meta.primary_key == row_id).execute()
    assert not is_stale(reload(order_id))
    expected = (
        {"ship_name", "buyer_note", "gift_message", "is_gift"} if table is Order else {"title", "personalization"}
    )
    assert expected <= set(old)
