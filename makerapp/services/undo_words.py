"""Why something can't be taken back: the step, the field or the shelf that stands in the way, by name."""

from __future__ import annotations

from typing import Any

from makerapp.errors import Refused
from makerapp.models.order import Order
from makerapp.models.product import Product
from makerapp.models.stock import StockMove
from makerapp.models.timeline import TimelineEvent
from makerapp.services import shop
from makerapp.services.changes import names_of_records, stored_words
from makerapp.services.event_words import event_title
from makerapp.services.words import moment_words
from makerapp.translation import counted, inside, one_stop, tr


def newer_step(name: str, newer: TimelineEvent) -> Refused:
    """``name`` (an order's number, a product's title) was changed by a later entry."""
    return Refused(
        one_stop(
            tr("{name} was changed since: {lower}, {when}.").format(
                name=name, lower=inside(event_title(newer.kind, newer.facts)), when=_when(newer)
            )
        ),
        tr("Undo that first, or go back to before this step; both are in its timeline."),
    )


def other_value(name: str, table: str, row: Any, field: str, now: Any, then: Any) -> Refused:
    """A field no longer holds what the step put there. ``now`` and ``then`` are stored values."""
    key = row.get_id()
    names = names_of_records([{"set": [[table, key, {field: [then, now]}]]}])
    label, said_then = stored_words(table, key, field, then, names)
    _, said_now = stored_words(table, key, field, now, names)
    return Refused(
        one_stop(
            tr("{name} was changed since: {lower} is {said_now} now, not {said_then}.").format(
                name=name, lower=inside(label), said_now=said_now, said_then=said_then
            )
        ),
        tr("Put that back first, or change it by hand."),
    )


def empty_shelf(name: str, product: Product, pieces: int, order: Order | None) -> Refused:
    """Taking ``pieces`` of a product off the shelf again is not possible: others have taken them meanwhile."""
    what = counted(
        "{name} can't go back: {pieces} × {title} would leave the shelf, and 1 is on it.",
        "{name} can't go back: {pieces} × {title} would leave the shelf, and {n} are on it.",
        product.on_hand,
        name=name,
        pieces=pieces,
        title=product.title,
    )
    taker = _last_taker(product, order)
    if taker:
        now = tr("The last ones went to {taker}; undo that first, or count the shelf again if more are there.")
        return Refused(what, now.format(taker=taker))
    return Refused(what, tr("Count the shelf again if more are there."))


def _last_taker(product: Product, order: Order | None) -> str:
    """The number of the other order that took pieces of this product last, ``""`` where none did."""
    mine = order.id if order is not None else 0
    found = (
        Order.select(Order.number)
        .join(TimelineEvent, on=(TimelineEvent.order == Order.id))
        .join(StockMove, on=(StockMove.event == TimelineEvent.id))
        .where((StockMove.product == product.id) & (StockMove.on_hand_change < 0) & (Order.id != mine))
        .order_by(StockMove.id.desc())
        .first()
    )
    return str(found.number) if found is not None else ""


def _when(event: TimelineEvent) -> str:
    return moment_words(event.at, shop.profile().time_zone, shop.today(), inside=True)
