"""The ship-by dates the shop works out itself: renewed when lines, payment or calendar change.

A date the marketplace gave, or one the maker typed, is never touched here.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from makerapp import clock
from makerapp.errors import Refused
from makerapp.models.database import database
from makerapp.models.fields import from_millis
from makerapp.models.order import OPEN_STATUSES, Order
from makerapp.models.product import Product
from makerapp.services import deadlines, preferences, shop, work_calendar
from makerapp.services.history import Action, action, load_lines, load_order
from makerapp.services.outcome import Outcome, outcome
from makerapp.services.step import Step
from makerapp.translation import tr

LONGEST_REASON = 500


def worked_out(order: Order) -> date | None:
    """The day the shop's own rule gives: from the payment (or the order), by the slowest item still to be sent."""
    lines = [line for line in load_lines(order.id) if line.quantity > line.refunded_quantity]
    ids = {line.product_id for line in lines if line.product_id is not None}
    products = Product.select(Product.id, Product.production_days).where(Product.id.in_(ids)) if ids else ()
    days: dict[int | None, int | None] = {product.id: product.production_days for product in products}
    return deadlines.ship_by(
        clock.local_day(order.paid_at or order.placed_at, shop.profile().time_zone),
        [days.get(line.product_id) for line in lines],
        preferences.get("production_days_default"),
        work_calendar.read(),
    )


def worked_out_for(order_id: int) -> date | None:
    """The same for an order by its id. Raises Refused where it is gone."""
    return worked_out(load_order(order_id))


def renew(step: Step, order: Order) -> None:
    """Within any action that changed an order's lines or payment: its date follows, where the date is the shop's own.

    Orders that are sent or cancelled keep what they had.
    """
    if order.ship_by_from == "shop" and order.status in OPEN_STATUSES:
        step.set(order, ship_by=worked_out(order))


def work_out_again(order_id: int, reason: str = "") -> Outcome:
    """Give a date that the maker set back to the shop's rule, which moves it from now on; one undoable entry.

    Raises Refused for an order that is sent or cancelled.
    """
    with action("ship_by") as act:
        order = load_order(order_id)
        if order.status not in OPEN_STATUSES:
            raise Refused(
                tr("{number} is no longer open.").format(number=order.number), tr("Its ship-by date stays as it was.")
            )
        day = worked_out(order)
        before, after = (each.isoformat() if each else "" for each in (order.ship_by, day))
        with act.step(order, "ship_by", before=before, after=after, reason=reason.strip()[:LONGEST_REASON]) as step:
            step.set(order, ship_by=day, ship_by_from="shop")
        return replace(outcome(act, "ship_by", order), day=day)


@dataclass(frozen=True)
class Dated:
    """An open order with its date, if any. ``slowest`` are the working days its slowest item takes; 0: nobody knows."""

    order_id: int
    number: str
    ship_by: date | None
    ship_by_from: str
    anchor: date
    slowest: int


_OPEN = f"""
SELECT o.id, o.number, o.ship_by, o.ship_by_from, ifnull(o.paid_at, o.placed_at),
    max(ifnull(nullif(p.production_days, 0), ?))
FROM orders o
LEFT JOIN order_line l ON l.order_id = o.id AND l.removed = 0 AND l.quantity > l.refunded_quantity
LEFT JOIN product p ON p.id = l.product_id
WHERE o.withdrawn = 0 AND o.status IN ({", ".join(f"'{status}'" for status in OPEN_STATUSES)})
GROUP BY o.id ORDER BY o.ship_by, o.id
"""


def open_orders() -> list[Dated]:
    """Every open order, the earliest ship-by date first, those without one before all."""
    zone = shop.profile().time_zone
    found = database.execute_sql(_OPEN, (preferences.get("production_days_default"),)).fetchall()
    return [
        Dated(
            key,
            number,
            date.fromisoformat(day) if day else None,
            whose,
            clock.local_day(from_millis(anchor), zone),
            slowest,
        )
        for key, number, day, whose, anchor, slowest in found
    ]


def follow_calendar(act: Action, why: str, only: Literal["later", "earlier", "either"]) -> list[Order]:
    """Move the shop's own dates to what the calendar now says, one timeline entry per order; the orders that moved.

    ``why`` stands in the entry ("closed 24–26 Dec"). ``only`` holds the direction: the shop's usual time may have been
    set anew meanwhile, and that must not hurry an order because a day was closed.
    """
    calendar = work_calendar.read()
    moved = []
    for dated in open_orders():
        if dated.ship_by_from != "shop" or dated.slowest == 0 or dated.ship_by is None:
            continue
        day = deadlines.add_working_days(dated.anchor, dated.slowest, calendar)
        if day != dated.ship_by and only != ("later" if day < dated.ship_by else "earlier"):
            moved.append(_move(act, dated, day, why))
    return moved


def follow_usual_time(act: Action, why: str) -> list[Order]:
    """Work out the shop's own dates of all open orders anew, those without a date included; the orders that changed."""
    calendar = work_calendar.read()
    moved = []
    for dated in open_orders():
        if dated.ship_by_from == "shop":
            day = deadlines.add_working_days(dated.anchor, dated.slowest, calendar) if dated.slowest else None
            if day != dated.ship_by:
                moved.append(_move(act, dated, day, why))
    return moved


def _move(act: Action, dated: Dated, day: date | None, why: str) -> Order:
    order: Order = Order.get_by_id(dated.order_id)
    before, after = (each.isoformat() if each else "" for each in (dated.ship_by, day))
    with act.step(order, "ship_by_moved", before=before, after=after, why=why) as step:
        step.set(order, ship_by=day)
    return order
