"""Ordering the same once more: a new order with the buyer, the address and the items of an old one."""

from __future__ import annotations

from makerapp.errors import Refused
from makerapp.services import order_copy
from makerapp.services.history import action, load_lines, load_order
from makerapp.services.order_editing import next_number
from makerapp.services.outcome import Outcome, outcome
from makerapp.services.words import OWN_CHANNELS
from makerapp.translation import tr


def duplicate(order_id: int) -> Outcome:
    """A new order under the shop's next number: Pending, placed now, awaiting its payment unless it is free.

    Items, personalization and prices are the same; discounts, tax, parcels and what a marketplace knows the order by
    are not copied. The outcome is about the new order. Raises Refused where the order has no items.
    """
    with action("duplicate") as act:
        old = load_order(order_id)
        pieces = {line.id: line.quantity for line in load_lines(order_id)}
        if not pieces:
            raise Refused(
                tr("{number} has no items to copy.").format(number=old.number), tr("Type in a new order instead.")
            )
        # A marketplace knows nothing of this one.
        channel = old.channel if old.channel in OWN_CHANNELS else "own-shop"
        new = order_copy.copy_order(
            act, old, pieces, "created_as_copy",
            is_free=False, facts={"of": old.number}, number=next_number(), channel=channel,
        )  # fmt: skip
        with act.step(old, "copied", reversible=False, number=new.number):
            pass
        return outcome(act, "duplicated", new)
