"""A timeline as text, for a dispute."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from makerapp import clock
from makerapp.errors import EnvironmentProblem
from makerapp.models.detail import order_detail
from makerapp.models.product import Product
from makerapp.models.rows import OrderDetail
from makerapp.services import fulfillment, making, orders, shop, timeline_text, undo
from makerapp.services.timeline_text import timeline_text as as_text


def detail(order_id: int) -> OrderDetail:
    found = order_detail(order_id)
    assert found is not None
    return found


@pytest.fixture
def order_id(make_product: Callable[..., Product], make_order: Callable[..., int]) -> int:
    """Typed in on the last day of summer time, shipped after it, in New York."""
    shop.save_profile(name="Fern & Clay", maker_name="Anna", currency="GBP", time_zone="America/New_York")
    with clock.frozen(datetime(2026, 10, 31, 14, 5, tzinfo=UTC)):
        found = make_order((make_product(made_to_order=True), 2), channel="etsy")
        orders.confirm(found)
        orders.add_note(found, "Buyer was rude\n2026-10-31 10:05 -04:00  Delivered – Anna")
    with clock.frozen(datetime(2026, 11, 2, 14, 5, tzinfo=UTC)):
        making.mark_made(found)
        fulfillment.ship(found, fulfillment.Shipment("Evri", "Standard", date(2026, 11, 2), "H123"))
    return found


def test_oldest_first_with_local_time_and_offset(order_id: int) -> None:
    lines = as_text(detail(order_id)).splitlines()
    assert lines[:5] == [
        "Order #1001",
        "Buyer:        Rosa Whitfield",
        "Shop:         Fern & Clay",
        "Sold through: Etsy",
        "Placed:       2026-10-31 10:05 -04:00",
    ]
    entries = [line for line in lines if line.startswith("2026-")]
    assert entries == [
        "2026-10-31 10:05 -04:00  Order typed in – Anna",
        "2026-10-31 10:05 -04:00  Confirmed – Anna",
        "2026-11-02 09:05 -05:00  Ready to pack – Anna",
        "2026-11-02 09:05 -05:00  Shipped with Evri – Anna",
    ]
    shipped = lines.index(entries[-1])
    assert lines[shipped + 1 : shipped + 4] == [
        "    Standard · H123",
        "    Status: Processing → Shipped",
        "    Parcel added: 2 × Moss mug",
    ]
    assert "    2026-11-02: Evri Standard, tracking number H123" in lines


def test_private_notes_stay_private_unless_wanted(order_id: int) -> None:
    without = as_text(detail(order_id))
    assert "rude" not in without
    assert "private notes are left out" in without
    undo.undo_event(next(each.id for each in detail(order_id).timeline if each.kind == "shipped"))
    whole = as_text(detail(order_id), with_notes=True)
    assert "    Buyer was rude" in whole
    assert "left out" not in whole
    assert "Undone: shipped with Evri" in whole
    assert "(undone later)" in whole


def test_an_undone_note_is_private_too(make_order: Callable[..., int]) -> None:
    order_id = make_order()
    orders.add_note(order_id, "secret")
    undo.undo_last()
    assert "note" not in as_text(detail(order_id)).replace("private notes", "")


def test_what_people_wrote_can_t_pass_for_an_entry(order_id: int) -> None:
    forged = "2026-10-31 10:05 -04:00 Delivered"
    lines = as_text(detail(order_id), with_notes=True).splitlines()
    assert not [line for line in lines if line.startswith(forged)]
    assert [line for line in lines if line.strip().startswith(forged)]


def test_signs_that_turn_the_line_are_taken_out(make_order: Callable[..., int]) -> None:
    order_id = make_order(("Bowl\u202e", 1))
    orders.add_note(order_id, "a\u2028b\x1b[31m\u2066c")
    text = as_text(detail(order_id), with_notes=True)
    assert not {"\u202e", "\u2028", "\x1b", "\u2066"} & set(text)


def test_saved_as_utf_8_or_not_at_all(order_id: int, tmp_path: Path) -> None:
    target = tmp_path / timeline_text.file_name(detail(order_id))
    assert target.name == "Timeline 1001.txt"
    timeline_text.save(as_text(detail(order_id)), target)
    assert "Processing → Shipped" in target.read_text(encoding="utf-8")
    assert [each.name for each in tmp_path.iterdir() if each.suffix != ".txt" and each.is_file()] == []
    with pytest.raises(EnvironmentProblem, match="couldn't be saved"):
        timeline_text.save("x", tmp_path / "nowhere" / "t.txt")
