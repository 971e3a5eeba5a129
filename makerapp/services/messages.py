"""Words for the buyer, to paste into the marketplace's message box: on its way, and thank you."""

from __future__ import annotations

from makerapp.models.rows import OrderDetail
from makerapp.services import shop
from makerapp.services.fulfillment import Shipment
from makerapp.services.history import action, load_order
from makerapp.services.words import day_words, listed
from makerapp.shipping.carriers import BY_HAND, OTHER

_LONGEST_NAME = 60


def first_name(name: str) -> str:
    """The first word of a name, ``""`` where the "name" is a user name or blank. Names of one word stay whole."""
    words = name.split()
    return words[0][:_LONGEST_NAME] if words and any(letter.isalpha() for letter in words[0]) else ""


def ship_message(
    detail: OrderDetail, shipment: Shipment | None = None, also: tuple[str, ...] = (), *, is_part: bool = False
) -> str:
    """Words that tell the buyer the parcel is on its way: ``shipment``, or else the newest one that counts.

    ``also`` are the numbers of other orders of theirs in the same box; ``is_part``: the rest of the order follows.
    """
    parcel = next((each for each in reversed(detail.parcels) if not each.is_cancelled), None)
    sent = shipment or parcel
    carrier = sent.carrier if sent else ""
    number = sent.tracking_number if sent else ""
    leaves_later = sent is not None and sent.ship_date > shop.today()
    which = (
        f"{'a part of ' if is_part else ''}your {'orders' if also else 'order'} {listed((detail.row.number, *also))}"
    )
    text = f"{greeting(detail.row.buyer)}\n\n{which} {'are' if also else 'is'} "
    if sent is not None and leaves_later:
        text += f"packed and {'leave' if also else 'leaves'} on {day_words(sent.ship_date)}"
    else:
        text += "on their way" if also else "on its way"
    text += f" with {carrier}" if carrier and carrier not in (BY_HAND.name, OTHER.name) else ""
    text += f". The tracking number is {number}." if number else "."
    return text + (" The rest follows." if is_part else "") + signed()


def thank_you_message(order_id: int) -> str:
    """Words for the buyer once the parcel is there. Raises Refused where the order is gone."""
    order = load_order(order_id)
    return (
        f"{greeting(order.buyer_name or order.ship_name)}\n\nyour order {order.number} should be with you by now. I"
        f" hope you like it! If anything isn't right, tell me and I'll fix it. A few words in a review would help my"
        f" little shop a lot.{signed()}"
    )


def copied_message(order_id: int, what: str) -> None:
    """Note in the timeline that a message for the buyer was copied. ``what``: ``shipping`` or ``thanks``."""
    with (
        action("message") as act,
        act.step(load_order(order_id), "message", reversible=False, what=what),
    ):
        pass


def greeting(buyer: str) -> str:
    """``Hello Rosa,``; of no name but a user name or a blank just ``Hello,``."""
    name = first_name(buyer)
    return f"Hello {name}," if name else "Hello,"


def signed() -> str:
    """The end of every message, with the shop's name where it has one."""
    name = shop.profile().name
    return f"\n\nThank you{', ' + name if name else ''}"
