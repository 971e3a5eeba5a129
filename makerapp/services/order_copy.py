"""A new order from an old one: the same buyer, address and items. Replacements and duplicates begin like this."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from makerapp import clock
from makerapp.models.order import Order, OrderLine, PaymentStatus, Status
from makerapp.services import ship_dates, stock
from makerapp.services.history import Action, load_lines
from makerapp.services.step import Step

# What an order keeps of the one it was copied from; number, money, dates and what a marketplace knows it by are new.
_KEPT = (
    "channel", "customer", "buyer_name", "buyer_user", "email", "phone", "ship_name", "ship_company", "ship_line1",
    "ship_line2", "ship_line3", "ship_city", "ship_state", "ship_postcode", "ship_country", "ship_country_code",
    "currency", "shipping_service", "buyer_note", "gift_message", "is_gift", "is_sample",
)  # fmt: skip
_KEPT_OF_LINE = ("product", "listing_id", "sku", "title", "options", "personalization", "is_placeholder")


def copy_order(
    act: Action, old: Order, pieces: Mapping[int, int], kind: str, *, is_free: bool, facts: Mapping[str, Any],
    **values: Any,
) -> Order:  # fmt: skip
    """Add a pending order with ``pieces`` (line id to count) of ``old``; ``values`` are fields of its own.

    Free, it costs nothing and counts as paid; else every piece costs what it did, no discount or tax is carried over,
    and it awaits its payment (unless that comes to nothing). The shop works out its ship-by date.
    """
    lines = [line for line in load_lines(old.id) if pieces.get(line.id)]
    prices = {line.id: 0 if is_free else _price(line) for line in lines}
    totals = [None if price is None else price * pieces[key] for key, price in prices.items()]
    shipping = 0 if is_free else old.shipping
    subtotal = None if None in totals else sum(each for each in totals if each is not None)
    total = None if subtotal is None else subtotal + (shipping or 0)
    now = clock.utc_now()
    order = Order(
        status=Status.PENDING,
        payment_status=PaymentStatus.PAID if total == 0 else PaymentStatus.AWAITING,
        placed_at=now,
        paid_at=now if total == 0 else None,
        subtotal=subtotal,
        shipping=shipping,
        total=total,
        is_personalized=any(line.personalization for line in lines),
        **({name: getattr(old, name) for name in _KEPT} | values),
    )
    order.save(force_insert=True)
    with act.step(order, kind, **facts) as step:
        step.note_new(order)
        for position, line in enumerate(lines, start=1):
            _add_line(step, order, position, line, pieces[line.id], prices[line.id])
        ship_dates.renew(step, order)
    return order


def _price(line: OrderLine) -> int | None:
    """What one piece cost, in minor units; where only the line's total is known, its share of that, rounded down."""
    if line.unit_price is not None or line.line_total is None:
        return None if line.unit_price is None else int(line.unit_price)
    return int(line.line_total // line.quantity)


def _add_line(step: Step, order: Order, position: int, old: OrderLine, count: int, price: int | None) -> None:
    line = OrderLine(
        order=order,
        position=position,
        quantity=count,
        unit_price=price,
        line_total=None if price is None else price * count,
        **{name: getattr(old, name) for name in _KEPT_OF_LINE},
    )
    line.save(force_insert=True)
    step.note_figures(line)
    stock.commit(step, line)


def named(order_id: int, pieces: Mapping[int, int]) -> str:
    """``2 × Moss mug, 1 × Side plate``, for the timeline."""
    return ", ".join(f"{pieces[line.id]} × {line.title}" for line in load_lines(order_id) if pieces.get(line.id))
