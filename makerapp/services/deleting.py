"""Deleting one order for good, after a verified backup. The one thing the maker does that nothing takes back."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from makerapp import clock
from makerapp.errors import Refused
from makerapp.models import backup
from makerapp.models.database import database
from makerapp.models.order import Order, OrderSource, Status
from makerapp.services import erasure
from makerapp.services.history import action, load_order
from makerapp.services.outcome import Outcome
from makerapp.services.paperwork import erasing, kept
from makerapp.services.words import STATUS_WORDS
from makerapp.translation import Words, tr

_FIRST = Words(
    {
        Status.PENDING: "Cancel it first.",
        Status.CONFIRMED: "Cancel it first.",
        Status.PROCESSING: "Cancel it first.",
        Status.SHIPPED: "Mark it as delivered first.",
    }
)


@dataclass(frozen=True)
class Deletable:
    """What the question before deleting says. ``files``: the marketplace files the order came in with.

    ``refund_due``: minor units of ``currency`` still owed to the buyer.
    """

    number: str
    buyer: str
    files: tuple[str, ...]
    refund_due: int
    currency: str


@dataclass(frozen=True)
class Deleted:
    """The order is gone; ``backup`` is the file that still holds it."""

    outcome: Outcome
    backup: Path


def look(order_id: int) -> Deletable:
    """What deleting would take away. Raises Refused for an order that is neither Cancelled nor Delivered."""
    order = _deletable(order_id)
    files = OrderSource.select(OrderSource.file).where(OrderSource.order == order_id).order_by(OrderSource.imported_at)
    return Deletable(
        number=order.number,
        buyer=order.buyer_name or order.ship_name,
        files=() if order.is_sample else tuple(dict.fromkeys(each.file for each in files)),
        refund_due=order.refund_due,
        currency=order.currency,
    )


def delete_for_good(order_id: int, typed: str) -> Deleted:
    """Take an order and everything of it out of the database; ``typed`` is its number, as the maker confirmed it.

    A backup is written and verified first. Items, parcels, payments, timeline, prints with the pages kept of them and
    what its files said go, and the buyer where this was the only order; the stock ledger keeps its figures. Nothing
    takes it back, but bringing in its file again does bring it back. Raises Refused for an order that is not finished
    or another number typed, and EnvironmentProblem where the backup can't be made; nothing is deleted then.
    """
    order = _deletable(order_id)
    if not is_confirmed(order.number, typed):
        raise Refused(
            tr("That isn't the number of {number}.").format(number=order.number),
            tr("Type {number} to delete it.").format(number=order.number),
        )
    name = f"before-deleting-{clock.utc_now():%Y-%m-%d-%H%M%S}-{order_id}.sqlite3"
    saved = backup.save(database.connection(), Path(database.database).parent / "backups" / name)
    with action("delete", number=order.number, backup=name) as act:
        # The backup took its time: the order may have moved on meanwhile.
        order = _deletable(order_id)
        replaced_by = Order.select(Order.id).where(Order.replaces == order_id)
        act.change.orders |= {order_id, *(each.id for each in replaced_by)}
        act.change.orders |= {order.replaces_id} if order.replaces_id is not None else set()
        unused = erasing.take_out((order_id,))
        Order.update(is_erased=True).where(Order.id == order_id).execute()
        for statement in erasure.statements(f"({order_id})"):
            database.execute_sql(statement)
        database.execute_sql(
            "DELETE FROM customer WHERE id = ? AND id NOT IN (SELECT customer_id FROM orders)", (order.customer_id,)
        )
    kept.remove_unused(unused)
    return Deleted(Outcome("deleted", 0, (order_id,), (order.number,)), saved)


def is_confirmed(number: str, typed: str) -> bool:
    """Whether what was typed is the number, with or without its ``#``."""
    return typed.strip().removeprefix("#").casefold() == number.removeprefix("#").casefold()


def _deletable(order_id: int) -> Order:
    order = load_order(order_id)
    first = _FIRST.get(Status(order.status))
    if first:
        words = STATUS_WORDS[Status(order.status)]
        raise Refused(
            tr("{number} is {words}; only Cancelled and Delivered orders can be deleted.").format(
                number=order.number, words=words
            ),
            first,
        )
    return order
