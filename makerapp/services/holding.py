"""Putting an order on hold: out of the lists of work until a day, then back by itself."""

from __future__ import annotations

from datetime import date

from makerapp.errors import Refused
from makerapp.models.order import OPEN_STATUSES, Order, Status
from makerapp.services import shop
from makerapp.services.history import action, load_order
from makerapp.services.outcome import Outcome, outcome
from makerapp.services.words import STATUS_WORDS, day_words
from makerapp.translation import one_stop, tr

LONGEST_REASON = 500


def hold(order_id: int, until: date, reason: str = "") -> Outcome:
    """Leave an open order out of lists, counts and batches until the local day ``until``, when it is back by itself.

    An order that is held already gets the new day and reason. Raises Refused for an order that is not open, and for a
    day that is not after today.
    """
    with action("hold") as act:
        order, today = load_order(order_id), shop.today()
        if order.status not in OPEN_STATUSES:
            raise Refused(
                tr("{number} is {status}, so there is nothing to hold.").format(
                    number=order.number, status=STATUS_WORDS[Status(order.status)]
                ),
                tr("Only an order that still has to be sent can be put on hold."),
            )
        if until <= today:
            raise Refused(
                tr("{day} is not after today.").format(day=day_words(until, today)),
                tr("Choose the day it should be back."),
            )
        reason = reason.strip()[:LONGEST_REASON]
        before = order.held_until.isoformat() if is_held(order, today) else ""
        with act.step(order, "held", until=until.isoformat(), before=before, reason=reason) as step:
            step.set(order, held_until=until, hold_reason=reason)
        return outcome(act, "held", order)


def take_off_hold(order_id: int) -> Outcome:
    """The order is back in its list at once. Raises Refused where it is not on hold."""
    with action("off_hold") as act:
        order = load_order(order_id)
        if not is_held(order, shop.today()):
            raise Refused(
                tr("{number} is not on hold.").format(number=order.number), tr("It stands in its list already.")
            )
        with act.step(order, "off_hold", until=order.held_until.isoformat()) as step:
            step.set(order, held_until=None, hold_reason="")
        return outcome(act, "off_hold", order)


def is_held(order: Order, today: date) -> bool:
    """Whether an order is on hold on this local day of the shop."""
    return order.status in OPEN_STATUSES and order.held_until is not None and order.held_until > today


def refuse_held(order: Order) -> None:
    """Raises Refused where the order is on hold: nothing moves it on until it is taken off, or back by itself.

    Whoever held it, for a reason, would not notice that it went on.
    """
    today = shop.today()
    if is_held(order, today):
        why = f" ({order.hold_reason})" if order.hold_reason else ""
        raise Refused(
            one_stop(
                tr("{number} is on hold until {day}{why}.").format(
                    number=order.number, day=day_words(order.held_until, today), why=why
                )
            ),
            tr("Take it off hold first."),
        )
