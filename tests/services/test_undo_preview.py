"""What an undo would do, before it is done; and why it can't be where it can't."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from makerapp.errors import Refused
from makerapp.models.database import database
from makerapp.models.detail import order_detail
from makerapp.models.order import Order, Status
from makerapp.models.product import Product
from makerapp.models.rows import EventRow
from makerapp.models.timeline import TimelineEvent
from makerapp.services import (
    checks,
    combining,
    fulfillment,
    making,
    messages,
    order_editing,
    orders,
    payments,
    shop,
    undo,
    undo_preview,
)
from makerapp.services.fulfillment import Shipment
from makerapp.services.history import action, load_product
from makerapp.services.order_draft import draft_of

PARCEL = fulfillment.Shipment("Evri", "Standard", date(2026, 11, 20), "T1")


@pytest.fixture(autouse=True)
def london(frozen_clock: object, data_folder: object) -> None:
    shop.save_profile(maker_name="Anna", currency="GBP", time_zone="Europe/London")


def event(order_id: int, kind: str) -> EventRow:
    found = order_detail(order_id)
    assert found is not None
    return next(each for each in found.timeline if each.kind == kind)


def everything() -> list[Any]:
    tables = ("orders", "order_line", "product", "stock_move", "timeline_event", "batch", "fulfillment", "payment")
    return [row for table in tables for row in database.execute_sql(f"SELECT * FROM {table}").fetchall()]


def test_going_back_tells_steps_changes_and_what_stays(
    make_order: Callable[..., int], make_product: Callable[..., Product]
) -> None:
    mug = make_product(made_to_order=True)
    order_id = make_order((mug, 2), channel="etsy")
    orders.confirm(order_id)
    making.mark_made(order_id)
    orders.set_ship_by(order_id, date(2026, 12, 1))
    fulfillment.ship(order_id, PARCEL)
    messages.copied_message(order_id, "shipping")
    before = everything()
    preview = undo_preview.of_event(event(order_id, "made").id)
    assert everything() == before
    assert preview.refusal is None
    assert [step.kind for step in preview.steps] == ["shipped", "ship_by", "made"]
    said = [change.text for change in preview.changes]
    assert "Status: Shipped → Confirmed" in said
    assert "Parcel T1: sent → cancelled" in said
    assert any(text.startswith("Ship-by date: Tue 1 Dec → ") for text in said)
    assert preview.effects.orders[0].after is not None
    assert preview.effects.orders[0].after.status is Status.CONFIRMED
    assert any(text.startswith("Message for the buyer, copied today 12:00") for text in preview.stays)
    assert any("marketplace" in text for text in preview.stays)
    undo.back_to(event(order_id, "made").id)
    assert Order.get_by_id(order_id).status == Status.CONFIRMED
    assert checks.run() == []
    undo.redo_last()
    assert Order.get_by_id(order_id).status == Status.SHIPPED
    assert Order.get_by_id(order_id).ship_by == date(2026, 12, 1)
    assert checks.run() == []


def test_only_the_last_step_needs_no_asking(make_order: Callable[..., int]) -> None:
    first, second = make_order(), make_order()
    orders.confirm(first)
    assert not undo_preview.needs_asking(event(first, "confirmed").id)
    orders.confirm(second)
    assert undo_preview.needs_asking(event(first, "confirmed").id)
    assert not undo_preview.needs_asking(event(second, "confirmed").id)
    messages.copied_message(second, "thanks")
    assert undo_preview.needs_asking(event(second, "confirmed").id)
    assert undo_preview.needs_asking(event(second, "created").id)


def test_what_would_be_changed_back_and_forth_is_left_out(make_order: Callable[..., int]) -> None:
    order_id = make_order()
    draft = draft_of(order_id)
    orders.add_note(order_id, "here begins the mess")
    order_editing.save(order_id, replace(draft, is_gift=True))
    order_editing.save(order_id, replace(draft, is_gift=False))
    preview = undo_preview.of_event(event(order_id, "note").id)
    assert [step.kind for step in preview.steps] == ["edited", "edited", "note"]
    assert preview.changes == ()


def test_an_order_that_would_go_away_says_so(make_order: Callable[..., int]) -> None:
    order_id = make_order()
    preview = undo_preview.of_event(event(order_id, "created").id)
    assert preview.effects.orders[0].after is None
    assert any("Money that really moved" in text for text in preview.stays)


def test_a_batch_is_told_as_one(make_order: Callable[..., int]) -> None:
    ids = [make_order() for _ in range(3)]
    done = orders.confirm_many(ids)
    preview = undo_preview.of_batch(done.batch_id)
    assert (preview.subject, preview.order_count) == ("3 orders", 3)
    assert {each.after.status for each in preview.effects.orders if each.after} == {Status.PENDING}
    assert len(preview.steps) == 3


def test_a_product_s_step_is_previewed_alike(make_product: Callable[..., Product]) -> None:
    made = make_product(on_hand=2)
    with action("received") as act:
        product = load_product(made.id)
        with act.product_step(product, "received") as step:
            step.move_stock(product, None, "receive", 5, 0)
    with action("edited") as act:
        product = load_product(made.id)
        with act.product_step(product, "product_edited") as step:
            step.set(product, price=3000)
    (first, _) = (
        undo.TimelineEvent.select().where(undo.TimelineEvent.product == made.id).order_by(undo.TimelineEvent.id)
    )
    preview = undo_preview.of_event(first.id)
    assert preview.subject == "Moss mug"
    assert [change.text for change in preview.changes] == ["Price of Moss mug: £30.00 → £24.00"]
    assert preview.effects.stock[0].on_hand == (7, 2)


# --- why not ----------------------------------------------------------------------------------------------------------


def test_the_newer_step_is_named(make_order: Callable[..., int]) -> None:
    order_id = make_order()
    first = orders.confirm(order_id)
    making.mark_made(order_id)
    with pytest.raises(Refused) as refused:
        undo.undo_batch(first.batch_id)
    assert refused.value.what == "#1001 was changed since: ready to pack, today 12:00."
    assert "go back to before this step" in refused.value.why_and_now


def test_the_order_that_took_the_last_pieces_is_named(
    make_order: Callable[..., int], make_product: Callable[..., Product]
) -> None:
    mug = make_product(on_hand=2)
    first = make_order((mug, 2))
    orders.confirm(first)
    back = fulfillment.ship(first, PARCEL)
    undo.undo_batch(back.batch_id)
    undo.undo_event(event(first, "confirmed").id)
    second = make_order((mug, 2))
    orders.confirm(second)
    newest = next(each for each in order_events(first) if each.kind == "undone")
    with pytest.raises(Refused) as refused, action("redo") as act:
        undo._take_back(act, undo.TimelineEvent.get_by_id(newest.id), "redone")
    assert refused.value.what == "#1001 can't go back: 2 × Moss mug would leave the shelf, and 0 are on it."
    assert "The last ones went to #1002" in refused.value.why_and_now


def order_events(order_id: int) -> tuple[EventRow, ...]:
    found = order_detail(order_id)
    assert found is not None
    return found.timeline


def test_the_field_that_was_changed_elsewhere_is_named(make_order: Callable[..., int]) -> None:
    order_id = make_order()
    done = orders.set_ship_by(order_id, date(2026, 12, 1))
    Order.update(ship_by=date(2026, 12, 9)).where(Order.id == order_id).execute()
    preview = undo_preview.of_event(event(order_id, "ship_by").id)
    assert preview.refusal is not None
    assert preview.refusal.what == "#1001 was changed since: ship-by date is Wed 9 Dec now, not Tue 1 Dec."
    assert [step.kind for step in preview.steps] == ["ship_by"]
    with pytest.raises(Refused, match="ship-by date is Wed 9 Dec"):
        undo.undo_batch(done.batch_id)


def test_what_is_undone_already_says_so(make_order: Callable[..., int]) -> None:
    order_id = make_order()
    orders.confirm(order_id)
    confirmed = event(order_id, "confirmed").id
    undo.undo_last()
    preview = undo_preview.of_event(confirmed)
    assert preview.refusal is not None
    assert "undone already" in str(preview.refusal)
    assert payments.paid(order_id) is not None


def test_the_others_in_the_box_are_named(make_order: Callable[..., int]) -> None:
    first, second = (make_order() for _ in range(2))
    for order_id in (first, second):
        orders.confirm(order_id)
        making.mark_made(order_id)
    combining.ship_together([first, second], Shipment("Evri", "", date(2026, 11, 20), "T1"))
    shipped = TimelineEvent.get((TimelineEvent.order == first) & (TimelineEvent.kind == "shipped"))
    assert undo_preview.needs_asking(shipped.id)
    number = Order.get_by_id(second).number
    stays = undo_preview.of_event(shipped.id).stays
    assert f"{number}: sent in the same box, and still marked as shipped." in stays
    undo.back_to(shipped.id)
    assert Order.get_by_id(second).status == "shipped"
