"""Words for the buyer, to paste into the marketplace's message box: on its way, and thank you."""

from __future__ import annotations

from makerapp.models.rows import OrderDetail
from makerapp.services import shop
from makerapp.services.fulfillment import Shipment
from makerapp.services.history import action, load_order
from makerapp.services.words import day_words, listed
from makerapp.shipping.carriers import BY_HAND, OTHER
from makerapp.translation import counted, mark_counted, one_stop, tr

_LONGEST_NAME = 60


def first_name(name: str) -> str:
    """The first word of a name, ``""`` where the "name" is a user name or blank. Names of one word stay whole."""
    words = name.split()
    return words[0][:_LONGEST_NAME] if words and any(letter.isalpha() for letter in words[0]) else ""


def note_from(buyer: str) -> str:
    """The heading of what a buyer wrote: ``Note from Ada``; ``Note from the buyer`` where the name isn't known."""
    first = first_name(buyer)
    return tr("Note from {name}").format(name=first) if first else tr("Note from the buyer")


# Whether it is a part, leaves on a later day, and with a carrier that is named: the words for one order, and several.
_SENT = {
    (False, False, False): mark_counted(
        "your order {numbers} is on its way.", "your orders {numbers} are on their way."
    ),
    (False, False, True): mark_counted(
        "your order {numbers} is on its way with {carrier}.", "your orders {numbers} are on their way with {carrier}."
    ),
    (False, True, False): mark_counted(
        "your order {numbers} is packed and leaves on {day}.", "your orders {numbers} are packed and leave on {day}."
    ),
    (False, True, True): mark_counted(
        "your order {numbers} is packed and leaves on {day} with {carrier}.",
        "your orders {numbers} are packed and leave on {day} with {carrier}.",
    ),
    (True, False, False): mark_counted(
        "a part of your order {numbers} is on its way.", "a part of your orders {numbers} are on their way."
    ),
    (True, False, True): mark_counted(
        "a part of your order {numbers} is on its way with {carrier}.",
        "a part of your orders {numbers} are on their way with {carrier}.",
    ),
    (True, True, False): mark_counted(
        "a part of your order {numbers} is packed and leaves on {day}.",
        "a part of your orders {numbers} are packed and leave on {day}.",
    ),
    (True, True, True): mark_counted(
        "a part of your order {numbers} is packed and leaves on {day} with {carrier}.",
        "a part of your orders {numbers} are packed and leave on {day} with {carrier}.",
    ),
}


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
    is_told = bool(carrier) and carrier not in (BY_HAND.name, OTHER.name)
    one, many = _SENT[is_part, leaves_later, is_told]
    sentences = [
        one_stop(
            counted(
                one,
                many,
                1 + len(also),
                numbers=listed((detail.row.number, *also)),
                day=day_words(sent.ship_date) if sent is not None else "",
                carrier=carrier,
            )
        )
    ]
    if number:
        sentences.append(tr("The tracking number is {number}.").format(number=number))
    if is_part:
        sentences.append(tr("The rest follows."))
    return f"{greeting(detail.row.buyer)}\n\n{' '.join(sentences)}{signed()}"


def thank_you_message(order_id: int) -> str:
    """Words for the buyer once the parcel is there. Raises Refused where the order is gone."""
    order = load_order(order_id)
    words = tr(
        "your order {number} should be with you by now. I hope you like it! If anything isn't right, tell me and I'll"
        " fix it. A few words in a review would help my little shop a lot."
    ).format(number=order.number)
    return f"{greeting(order.buyer_name or order.ship_name)}\n\n{words}{signed()}"


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
    return tr("Hello {name},").format(name=name) if name else tr("Hello,")


def signed() -> str:
    """The end of every message, with the shop's name where it has one."""
    name = shop.profile().name
    return "\n\n" + (tr("Thank you, {shop}").format(shop=name) if name else tr("Thank you"))
