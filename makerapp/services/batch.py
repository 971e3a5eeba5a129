"""Several orders packed together: which take part, what is left out and why, and what to collect for all of them."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace

from makerapp.models.database import transaction
from makerapp.models.many_details import many_details
from makerapp.models.order import OPEN_STATUSES, Status
from makerapp.models.rows import LineRow, OrderDetail
from makerapp.services import packing, payments, read_back, stock
from makerapp.services.address import address_problem
from makerapp.services.history import load_lines
from makerapp.services.shelves import shelf_order
from makerapp.translation import tr


@dataclass(frozen=True, slots=True)
class LeftOut:
    """An order that doesn't go along, and why. ``fixes`` name what would let it, the likeliest first.

    ``key`` is the kind of reason, ``number`` the order's, ``""`` where the order is gone.
    """

    order_id: int
    number: str
    key: str
    title: str
    line: str
    fixes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Pile:
    """Equal pieces from one place on the shelf, for all orders: ``picked`` of ``needed`` are collected.

    ``key`` names it across restarts. ``personalized`` pieces of it bear a buyer's words, ``orders`` need some of it.
    """

    key: str
    line: LineRow
    needed: int
    picked: int
    personalized: int
    orders: int

    @property
    def is_full(self) -> bool:
        """All of it is collected."""
        return self.picked >= self.needed


@dataclass(frozen=True)
class Batch:
    """The orders as they stand now: ``asked`` for, those that take part in the order they are packed, the others."""

    asked: tuple[int, ...]
    orders: tuple[OrderDetail, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    picked: Mapping[str, int] = field(default_factory=dict)

    @property
    def ids(self) -> tuple[int, ...]:
        """The ids of the orders that take part."""
        return tuple(order.row.id for order in self.orders)

    @property
    def pieces(self) -> int:
        """How many pieces leave with all parcels."""
        return sum(line.to_send for order in self.orders for line in order.lines)

    def order(self, order_id: int) -> OrderDetail | None:
        """The order that takes part under this id."""
        return next((order for order in self.orders if order.row.id == order_id), None)

    def piles(self) -> tuple[Pile, ...]:
        """What to collect, as one walks along the shelves."""
        lines: dict[str, list[LineRow]] = {}
        orders: dict[str, set[int]] = {}
        for order in self.orders:
            for line in order.lines:
                if line.to_send:
                    key = pile_key(line)
                    lines.setdefault(key, []).append(line)
                    orders.setdefault(key, set()).add(order.row.id)
        found = [_pile(key, lines[key], len(orders[key]), self.picked.get(key, 0)) for key in lines]
        return tuple(sorted(found, key=lambda pile: (*shelf_order(pile.line.shelf), _name(pile.line))))

    def same_buyer(self) -> tuple[tuple[OrderDetail, ...], ...]:
        """Orders that go to one name and address, each group of two or more: they get a parcel each."""
        groups: dict[tuple[str, ...], list[OrderDetail]] = {}
        for order in self.orders:
            place = tuple(part.casefold() for part in order.ship_to.lines())
            groups.setdefault(place, []).append(order)
        return tuple(tuple(group) for group in groups.values() if len(group) > 1)


def read(ids: Sequence[int], picked: Mapping[str, int] | None = None) -> Batch:
    """These orders as they stand now; ``picked`` is what was collected so far, pile key to pieces."""
    asked = tuple(dict.fromkeys(ids))
    found = {detail.row.id: detail for detail in many_details(asked)}
    orders, left_out = [], []
    for each in asked:
        detail = found.get(each)
        reason = _why_not(detail) if detail is not None else _gone(each)
        if reason is not None:
            left_out.append(reason)
        elif detail is not None:
            orders.append(detail)
    return Batch(asked, tuple(orders), tuple(left_out), dict(picked or {}))


def read_some(batch: Batch, ids: Collection[int]) -> Batch:
    """The same batch with only these of its orders read anew: the others are as they were."""
    fresh = read([each for each in batch.asked if each in ids])
    orders = {order.row.id: order for order in (*batch.orders, *fresh.orders)}
    left_out = {left.order_id: left for left in (*batch.left_out, *fresh.left_out)}
    for order in fresh.orders:
        left_out.pop(order.row.id, None)
    for left in fresh.left_out:
        orders.pop(left.order_id, None)
    return replace(
        batch,
        orders=tuple(orders[each] for each in batch.asked if each in orders),
        left_out=tuple(left_out[each] for each in batch.asked if each in left_out),
    )


def pile_key(line: LineRow) -> str:
    """Equal for pieces that are taken from the same pile, whatever words a buyer wants on them."""
    what: object = line.product_id or [line.title, line.sku]
    return json.dumps([what, line.shelf.strip(), [list(pair) for pair in line.options]], ensure_ascii=False)


def is_packed(order: OrderDetail) -> bool:
    """Whether every piece of an order is in its box, and the words on it were read back."""
    full = all(line.packed >= line.to_send for line in order.lines if line.to_send)
    return full and not read_back.unread(order)


def set_packed(order_id: int, *, on: bool) -> None:
    """All of an order is in its box, or nothing of it; kept at once.

    Raises Refused while the words on a personalized piece were not read back, or where the order is gone.
    """
    with transaction():
        for line in load_lines(order_id):
            packing.set_packed(order_id, line.id, stock.open_pieces(line) if on else 0)


def pack_anyway(order_id: int) -> None:
    """What Review would ask about an address or a buyer's wish is decided: the order goes along."""
    packing.save_progress(order_id, "pick", review_passed=True)


def _pile(key: str, lines: list[LineRow], orders: int, picked: int) -> Pile:
    needed = sum(line.to_send for line in lines)
    personal = sum(line.to_send for line in lines if line.personalization)
    return Pile(key, lines[0], needed, max(0, min(picked, needed)), personal, orders)


def _name(line: LineRow) -> tuple[object, ...]:
    return line.title.casefold(), line.options, line.id


# --- who is left out -------------------------------------------------------------------------------------------


def _gone(order_id: int) -> LeftOut:
    return LeftOut(order_id, "", "gone", tr("One order isn't here any more"), tr("It was taken back or removed."))


def _why_not(detail: OrderDetail) -> LeftOut | None:
    """The first thing that keeps an order out of the batch, ``None`` where nothing does."""
    if detail.row.status not in OPEN_STATUSES:
        return _closed(detail)
    if detail.packing.get("partial"):
        title, line = tr("{number} goes in two parcels"), tr("Pack it by itself: only a part of it goes now.")
        return _left(detail, "partial", title, line, "by_itself")
    if detail.packing.get("together"):
        title, line = tr("{number} shares its box with another order"), tr("Pack the two by themselves.")
        return _left(detail, "together", title, line, "by_itself")
    for point in packing.undecided(detail):
        return _POINTS[point.key](detail)
    if not any(line.to_send for line in detail.lines):
        line_ = tr("Everything of it was sent or refunded.")
        return _left(detail, "empty", tr("{number} has nothing left to send"), line_, "edit_items")
    return None


def _left(detail: OrderDetail, key: str, title: str, line: str, *fixes: str) -> LeftOut:
    number = detail.row.number
    return LeftOut(detail.row.id, number, key, title.format(number=number), line, fixes)


def _closed(detail: OrderDetail) -> LeftOut:
    if detail.row.status is Status.CANCELLED:
        return _left(
            detail, "cancelled", tr("{number} is cancelled"), tr("Reopen it first if it goes ahead after all.")
        )
    return _left(detail, "sent", tr("{number} is already shipped"), tr("There is nothing left to pack."))


def _unpaid(detail: OrderDetail) -> LeftOut:
    if payments.is_unpaid(detail.row.payment):
        return _left(detail, "paid", tr("{number} isn't paid yet"), tr("Stays in To pack until it is."), "pack_unpaid")
    return _left(detail, "paid", tr("The money for {number} went back"), tr("Best don't send it."), "pack_unpaid")


def _address(detail: OrderDetail) -> LeftOut:
    to = detail.ship_to
    rest_is_there = address_problem(to) and (to.name or to.company) and (to.line1 or to.line2) and to.city
    fixes = ("edit_address", "pack_anyway")
    if rest_is_there:
        line = tr("Add it and it joins the others.")
        return _left(detail, "postcode", tr("{number} has no postcode"), line, *fixes)
    return _left(detail, "address", tr("The address of {number} isn't complete"), address_problem(to), *fixes)


def _made(detail: OrderDetail) -> LeftOut:
    point = next(point for point in packing.undecided(detail) if point.key == "made")
    if point.fix == "edit_items":
        return _left(detail, "made", tr("{number} has no items yet"), tr("Add what was bought."), "edit_items")
    if point.fix == "out_of_stock":
        return _left(
            detail, "made", tr("Something of {number} is out of stock"), tr("Look what can be done."), "by_itself"
        )
    if detail.row.status is Status.PENDING:
        return _left(detail, "made", tr("{number} isn't confirmed yet"), tr("Confirm it first."), "confirm")
    return _left(
        detail, "made", tr("{number} isn't marked as made yet"), tr("Mark it and it joins the others."), "mark_made"
    )


def _held(detail: OrderDetail) -> LeftOut:
    line = detail.hold_reason or tr("Take it off hold to pack it.")
    return _left(detail, "held", tr("{number} is on hold"), line, "off_hold")


def _wants_to_cancel(detail: OrderDetail) -> LeftOut:
    return _left(
        detail, "cancellation", tr("The buyer of {number} wants to cancel"), tr("Answer them before you pack it."),
        "cancel_order", "pack_anyway",
    )  # fmt: skip


_POINTS = {
    "paid": _unpaid,
    "address": _address,
    "made": _made,
    "held": _held,
    "cancellation": _wants_to_cancel,
}
