"""Out of stock: pieces of an order aren't there. Another product instead, wait and make, send the rest, or take off.

``missing`` is always line id to pieces that aren't there. What the figures held of them is set right as part of it.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from makerapp import money
from makerapp.errors import Refused
from makerapp.models.order import Order, OrderLine, Status
from makerapp.models.product import Product
from makerapp.services import making, orders, packing, payments, product_words, ship_dates, stock
from makerapp.services.fulfillment import close_if_all_sent
from makerapp.services.history import Step, action, load_lines, load_order, load_product
from makerapp.services.outcome import Outcome, outcome
from makerapp.translation import tr


def wait_and_make(
    order_id: int, missing: Mapping[int, int] | None = None, ship_by: date | None = None, reason: str = ""
) -> Outcome:
    """The missing pieces will be made: the order stands in To make, all its pieces stay promised.

    What is there waits, set aside for it. Without ``missing``, whatever is not in the box is. A new order is confirmed
    with it. ``ship_by`` (a local day) is the maker's new date, with its ``reason``.
    """
    with action("wait_and_make") as act:
        order = load_order(order_id)
        packing.require_open(order)
        lines = load_lines(order_id)
        if missing is None:
            missing = _not_in_the_box(order, lines)
        _check(order, lines, missing)
        if order.status == Status.PENDING:
            orders.confirm(order_id)
            order, lines = load_order(order_id), load_lines(order_id)
        with act.step(order, "wait_and_make", pieces=making.named(lines, missing)) as step:
            for line in lines:
                stock.lose(step, line, missing.get(line.id, 0))
            making.back_to_make(step, order, lines)
        if ship_by is not None and ship_by != order.ship_by:
            orders.set_ship_by(order_id, ship_by, reason)
        return outcome(act, "wait_and_make", order)


def _not_in_the_box(order: Order, lines: list[OrderLine]) -> dict[int, int]:
    if order.status != Status.PROCESSING:
        return {}
    return {line.id: max(0, stock.open_pieces(line) - line.packed_quantity) for line in lines}


def take_off_many(order_id: int, missing: Mapping[int, int]) -> Outcome:
    """Take pieces of several lines off the order as one action with one undo: all or nothing."""
    with action("taken_off") as act:
        for line_id, pieces in missing.items():
            take_off(order_id, line_id, pieces)
        return outcome(act, "taken_off", load_order(order_id))


def take_off(order_id: int, line_id: int, pieces: int) -> Outcome:
    """Take missing pieces of a line off the order; the rest of it goes on.

    The total falls by their price, and what was paid of it is due to the buyer. Raises Refused where nothing would be
    left: cancel the order instead.
    """
    with action("taken_off") as act:
        order, line = load_order(order_id), packing.line_of(order_id, line_id)
        packing.require_open(order)
        facts: dict[str, Any] = {"item": line.title, "pieces": f"{pieces} × {line.title}"}
        with act.step(order, "taken_off", **facts) as step:
            lines = load_lines(order_id)
            left = sum(stock.open_pieces(each) for each in lines) - pieces
            if left <= 0 and not any(stock.sent_of(each) for each in lines):
                raise Refused(
                    tr("Nothing would be left of {number}.").format(number=order.number),
                    tr("Cancel the order instead."),
                )
            price = _cut(step, order, line, pieces)
            _follow(step, order, None if price is None else -price)
        return outcome(act, "taken_off", order)


def swap(order_id: int, line_id: int, pieces: int, product_id: int, unit_price: int | None) -> Outcome:
    """Send another product instead of missing pieces. ``unit_price`` is minor units of the order's currency.

    The words the buyer wants on it go along. The total moves by the difference in price; where it falls, what was paid
    of it is due to the buyer. A ship-by date of the shop's own is worked out anew.
    """
    with action("swap") as act:
        order, line = load_order(order_id), packing.line_of(order_id, line_id)
        packing.require_open(order)
        product = load_product(product_id)
        if product.archived or product.id == line.product_id:
            raise Refused(
                tr("{title} can't stand in for {title2}.").format(title=product.title, title2=line.title),
                tr("Choose another product."),
            )
        if unit_price is not None and not 0 <= unit_price <= money.LARGEST_AMOUNT:
            raise Refused(
                tr("{title} can't cost that.").format(title=product.title),
                tr("Type what one piece costs, or leave it empty."),
            )
        instead = product_words.name_of(product.title, product.variant)
        facts: dict[str, Any] = {"item": line.title, "pieces": f"{pieces} × {line.title}", "instead": instead}
        with act.step(order, "swapped", **facts) as step:
            price = _cut(step, order, line, pieces)
            stand_in = _stand_in(line, product, pieces, unit_price)
            step.add(stand_in)
            stock.commit(step, stand_in)
            new_price: int | None = stand_in.line_total
            _follow(step, order, None if price is None or new_price is None else new_price - price)
        return outcome(act, "swapped", order)


def _stand_in(line: OrderLine, product: Product, pieces: int, unit_price: int | None) -> OrderLine:
    return OrderLine(
        order=line.order_id,
        position=line.position,
        product=product.id,
        sku=product.sku,
        title=product.title,
        options=[["", product.variant]] if product.variant else [],
        personalization=line.personalization,
        quantity=pieces,
        unit_price=unit_price,
        line_total=None if unit_price is None else unit_price * pieces,
    )


def send_rest(order_id: int, missing: Mapping[int, int]) -> Outcome:
    """What is there goes to the packing table and is in the box; the missing pieces stay behind, to be made.

    What still has to be made stays behind with them. A new order is confirmed with it. Shipping then sends what is in
    the box. Raises Refused where nothing else is ready.
    """
    with action("send_rest") as act:
        order = load_order(order_id)
        packing.require_open(order)
        _check(order, load_lines(order_id), missing)
        if order.status == Status.PENDING:
            orders.confirm(order_id)
            order = load_order(order_id)
        lines = load_lines(order_id)
        if all(missing.get(line.id, 0) == stock.open_pieces(line) for line in lines):
            raise Refused(tr("The box would be empty."), tr("Wait and make it, or say what is there."))
        with act.step(order, "rest_first", pieces=making.named(lines, missing)) as step:
            ready = {line.id: _bring_what_is_there(step, line, missing.get(line.id, 0)) for line in lines}
            if not any(ready.values()):
                raise Refused(tr("Nothing else is ready yet."), tr("Mark as made what is there, or wait and make it."))
            step.set(order, status=Status.PROCESSING, is_packed=False)
        packing.save_progress(order_id, "print", partial="make", part_noted=False, review_passed=True)
        return outcome(act, "rest_first", order)


def _bring_what_is_there(step: Step, line: OrderLine, missing: int) -> int:
    """Pieces of a line on the packing table then: all that are ready or lie free on the shelf, less the missing."""
    stock.commit(step, line)
    stock.lose(step, line, missing)
    there = stock.open_pieces(line) - missing
    ready = stock.ready_pieces(line)
    more = max(0, min(there - ready, stock.from_shelf(line)))
    if more:
        stock.make(step, line, more)
    stock.deduct(step, line, ready + more - stock.on_the_table(line))
    step.set(line, packed_quantity=ready + more)
    return ready + more


def _check(order: Order, lines: list[OrderLine], missing: Mapping[int, int]) -> None:
    if set(missing) - {line.id for line in lines}:
        raise Refused(tr("This item isn't on the order any more."), tr("The order was changed meanwhile."))
    for line in lines:
        pieces = missing.get(line.id, 0)
        if not 0 <= pieces <= stock.open_pieces(line):
            raise Refused(
                tr("{pieces} × {title} aren't left on {number}.").format(
                    pieces=pieces, title=line.title, number=order.number
                ),
                tr("The order was changed meanwhile."),
            )


def _cut(step: Step, order: Order, line: OrderLine, pieces: int) -> int | None:
    """Missing pieces leave the line, or the line the order. Returns what they cost, ``None`` where nobody knows."""
    if not 0 < pieces <= stock.open_pieces(line):
        raise Refused(
            tr("{pieces} × {title} aren't left on {number}.").format(
                pieces=pieces, title=line.title, number=order.number
            ),
            tr("The order was changed meanwhile."),
        )
    stock.lose(step, line, pieces)
    kept, before = line.quantity - pieces, line.line_total
    stock.shrink(step, line, kept - line.refunded_quantity, "Taken off the order")
    if kept == 0:
        step.set(line, removed=True, packed_quantity=0)
        return int(before) if before is not None else None
    price = None if before is None else round(before * pieces / line.quantity)
    counts: dict[str, Any] = {name: min(getattr(line, name), kept) for name in ("packed_quantity", "made_quantity")}
    step.set(line, **counts)
    step.set(line, quantity=kept, line_total=None if before is None or price is None else before - price)
    stock.commit(step, line)
    return price


def _follow(step: Step, order: Order, difference: int | None) -> None:
    """What follows from other items: total, money due, ship-by date, and where the order stands.

    ``difference`` is what the items cost more (less: negative) in minor units, ``None`` where nobody knows.
    """
    step.set(order, is_personalized=any(line.personalization for line in load_lines(order.id)))
    if difference and order.total is not None:
        before = order.total
        subtotal = None if order.subtotal is None else max(0, order.subtotal + difference)
        step.set(order, subtotal=subtotal, total=max(0, before + difference))
        payments.follow_total(step, order, before)
    ship_dates.renew(step, order)
    making.find_place(step, order)
    close_if_all_sent(step, order)
