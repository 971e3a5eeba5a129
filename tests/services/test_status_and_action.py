"""Every action in every status: done, and where the order stands then, or refused with a sentence. One test a cell."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta

import pytest

from makerapp import clock
from makerapp.errors import Refused
from makerapp.models.order import Order, OrderLine, Status
from makerapp.models.product import Product
from makerapp.models.timeline import TimelineEvent
from makerapp.services import (
    cancel_fulfillment,
    cancelling,
    channel_rules,
    checks,
    deleting,
    duplicating,
    fulfillment,
    holding,
    making,
    order_editing,
    orders,
    packing,
    parcels,
    payments,
    refunds,
    returns,
    shop,
    shortage,
    undo,
)
from makerapp.services.cancel_fulfillment import Goods
from makerapp.services.fulfillment import Shipment
from makerapp.services.order_draft import draft_of

PENDING, CONFIRMED, PROCESSING, SHIPPED, DELIVERED, CANCELLED = Status
GONE = "gone"
PARCEL = Shipment("Evri", "", date(2026, 11, 20), "T1")


@dataclass
class Case:
    """An order of two mugs from the shelf and an odd piece to be made, paid, and another product to offer."""

    order_id: int
    other: int

    @property
    def line(self) -> int:
        return int(OrderLine.get((OrderLine.order == self.order_id) & OrderLine.product.is_null(False)).id)

    def sent(self) -> dict[int, int]:
        return {line.id: line.quantity for line in OrderLine.select().where(OrderLine.order == self.order_id)}

    def parcel(self) -> int:
        found = parcels.newest_parcel(self.order_id)
        return found.id if found else 0

    def edit_items(self) -> None:
        draft = draft_of(self.order_id)
        lines = (replace(draft.lines[0], quantity=draft.lines[0].quantity + 1), *draft.lines[1:])
        order_editing.save(self.order_id, replace(draft, lines=lines))

    def edit_address(self) -> None:
        draft = draft_of(self.order_id)
        order_editing.save(self.order_id, replace(draft, ship_to=replace(draft.ship_to, line1="4 Orchard Close")))


def in_days(days: int) -> date:
    return shop.today() + timedelta(days=days)


# Per action, the statuses it is done in and the one it leads to; in all others it is refused.
SAME = {status: status for status in Status}
OPEN = {status: status for status in (PENDING, CONFIRMED, PROCESSING)}
SENT = {status: status for status in (SHIPPED, DELIVERED)}
ACTIONS: dict[str, tuple[Callable[[Case], object], dict[Status, Status | str]]] = {
    "confirm": (lambda it: orders.confirm(it.order_id), {PENDING: CONFIRMED}),
    "mark as made": (lambda it: making.mark_made(it.order_id), {CONFIRMED: PROCESSING}),
    "mark some as made": (lambda it: making.mark_pieces_made(it.order_id, {it.line: 1}), {CONFIRMED: CONFIRMED}),
    "looks right": (lambda it: packing.pass_review(it.order_id), {
        PENDING: PROCESSING, CONFIRMED: PROCESSING, PROCESSING: PROCESSING}),
    "pack": (lambda it: packing.pack_all(it.order_id), OPEN),
    "ship": (lambda it: fulfillment.ship(it.order_id, PARCEL), {PROCESSING: SHIPPED}),
    "ship a part, make the rest": (
        lambda it: fulfillment.ship(it.order_id, PARCEL, {it.line: 1}, rest="make"), {PROCESSING: CONFIRMED}),
    "ship a part, pack the rest": (
        lambda it: fulfillment.ship(it.order_id, PARCEL, {it.line: 1}, rest="pack"), {PROCESSING: PROCESSING}),
    "ship too much": (lambda it: fulfillment.ship(it.order_id, PARCEL, {it.line: 3}), {}),
    "deliver": (lambda it: orders.deliver(it.order_id), {SHIPPED: DELIVERED}),
    "change tracking": (lambda it: parcels.set_tracking(it.parcel(), "DHL", "", "T2"), SENT),
    "cancel fulfillment, on the bench": (
        lambda it: cancel_fulfillment.cancel(it.order_id, None, Goods.BENCH),
        {SHIPPED: PROCESSING, DELIVERED: PROCESSING}),
    "cancel fulfillment, on the shelf": (
        lambda it: cancel_fulfillment.cancel(it.order_id, None, Goods.SHELF),
        {SHIPPED: CONFIRMED, DELIVERED: CONFIRMED}),
    "cancel fulfillment, gone": (
        lambda it: cancel_fulfillment.cancel(it.order_id, None, Goods.GONE),
        {SHIPPED: CONFIRMED, DELIVERED: CONFIRMED}),
    "cancel": (lambda it: cancelling.cancel(it.order_id, "asked"), dict.fromkeys(OPEN, CANCELLED)),
    "cancelled by the marketplace": (
        lambda it: channel_rules.cancelled_by_marketplace(it.order_id), dict.fromkeys(OPEN, CANCELLED)),
    "cancel as a return": (
        lambda it: returns.take_back(it.order_id, it.sent(), restock=True, cancel_order=True),
        dict.fromkeys(SENT, CANCELLED)),
    "reopen": (lambda it: cancelling.reopen(it.order_id), {CANCELLED: PENDING}),
    "hold": (lambda it: holding.hold(it.order_id, in_days(3), "away"), OPEN),
    "take off hold": (lambda it: holding.take_off_hold(it.order_id), {}),
    "refund an amount": (lambda it: refunds.refund(it.order_id, amount=100), SAME),
    "refund a piece": (lambda it: refunds.refund(it.order_id, pieces={it.line: 1}), OPEN | SENT),
    "refund too much": (lambda it: refunds.refund(it.order_id, amount=10**6), {}),
    "mark as paid back": (lambda it: refunds.mark_paid_back(it.order_id), {CANCELLED: CANCELLED}),
    "payment received": (lambda it: payments.record_payment_received(it.order_id), {}),
    "fees": (lambda it: payments.set_fees(it.order_id, 120), SAME),
    "a piece came back": (lambda it: returns.take_back(it.order_id, {it.line: 1}, restock=True), SENT),
    "replace": (lambda it: returns.replace(it.order_id, {it.line: 1}), SENT),
    "swap": (lambda it: shortage.swap(it.order_id, it.line, 1, it.other, 2000), OPEN),
    "wait and make": (lambda it: shortage.wait_and_make(it.order_id), {
        PENDING: CONFIRMED, CONFIRMED: CONFIRMED, PROCESSING: CONFIRMED}),
    "take off": (lambda it: shortage.take_off(it.order_id, it.line, 1), OPEN),
    "edit the items": (Case.edit_items, OPEN),
    "edit the address": (Case.edit_address, SAME),
    "change the ship-by date": (lambda it: orders.set_ship_by(it.order_id, in_days(9), "asked"), OPEN),
    "note": (lambda it: orders.add_note(it.order_id, "rang"), SAME),
    "duplicate": (lambda it: duplicating.duplicate(it.order_id), SAME),
    "delete for good": (lambda it: deleting.delete_for_good(it.order_id, _number(it)), {
        DELIVERED: GONE, CANCELLED: GONE}),
}  # fmt: skip


def _number(case: Case) -> str:
    return str(Order.get_by_id(case.order_id).number)


@pytest.fixture
def case_at(make_product: Callable[..., Product], make_order: Callable[..., int]) -> Callable[[Status], Case]:
    def make(status: Status) -> Case:
        mug, other = make_product("Moss mug", on_hand=5), make_product("Fern mug", on_hand=5)
        case = Case(make_order((mug, 2), ("Odd piece", 1)), other.id)
        # Amazon cancels what is not confirmed as shipped 30 days after it was placed.
        long_ago = clock.utc_now() - timedelta(days=31)
        known_there = {"channel": "amazon", "channel_order_id": "701-1", "placed_at": long_ago}
        Order.update(**known_there).where(Order.id == case.order_id).execute()
        if status is CANCELLED:
            cancelling.cancel(case.order_id, "asked")
        steps = (orders.confirm, making.mark_made, lambda order_id: fulfillment.ship(order_id, PARCEL), orders.deliver)
        done = list(Status).index(status) if status is not CANCELLED else 0
        for step in steps[:done]:
            step(case.order_id)
        assert Order.get_by_id(case.order_id).status == status
        return case

    return make


@pytest.mark.parametrize("status", list(Status), ids=str)
@pytest.mark.parametrize("name", ACTIONS)
def test_done_or_refused_with_a_sentence(case_at: Callable[[Status], Case], name: str, status: Status) -> None:
    with clock.frozen(datetime(2026, 11, 20, 12, tzinfo=UTC)):
        case = case_at(status)
        do, allowed = ACTIONS[name]
        events = TimelineEvent.select().count()
        if status in allowed:
            do(case)
            after = Order.get_or_none(Order.id == case.order_id)
            assert (after.status if after else GONE) == allowed[status]
        else:
            with pytest.raises(Refused) as refusal:
                do(case)
            assert refusal.value.what.endswith((".", "?"))
            assert refusal.value.why_and_now
            assert Order.get_by_id(case.order_id).status == status
            assert TimelineEvent.select().count() == events, "what is refused leaves no trace"
        assert checks.broken_rules() == []


@pytest.mark.parametrize("status", list(Status), ids=str)
@pytest.mark.parametrize("name", [name for name in ACTIONS if name != "delete for good"])
def test_what_was_done_is_taken_back(case_at: Callable[[Status], Case], name: str, status: Status) -> None:
    do, allowed = ACTIONS[name]
    with clock.frozen(datetime(2026, 11, 20, 12, tzinfo=UTC)):
        if status in allowed:
            case = case_at(status)
            before = _seen(case)
            newest = TimelineEvent.select().count()
            do(case)
            if TimelineEvent.select().count() > newest:
                undo.undo_last()
            assert _seen(case) == before
            assert checks.broken_rules() == []


def _seen(case: Case) -> list[object]:
    lines = OrderLine.select().where((OrderLine.order == case.order_id) & (OrderLine.removed == False))  # noqa: E712
    products = [(each.on_hand, each.committed) for each in Product.select().order_by(Product.id)]
    progress = ("packed_quantity",)
    rows = [{key: value for key, value in row.items() if key not in progress} for row in lines.dicts()]
    order = Order.select().where(Order.id == case.order_id).dicts().get()
    tracking = [each.tracking_number for each in parcels.live_parcels(case.order_id)]
    return [order, rows, products, tracking]
