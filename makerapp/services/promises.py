"""What is promised, held against what can be kept: pieces on hand or, made to order, the maker's own capacity.

The rule is that of Amazon Handmade's help page on fulfilling orders: the quantity offered is what can be made within
the production time. Here it holds for every channel.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from makerapp import locales
from makerapp.models.database import database
from makerapp.models.order import OPEN_STATUSES
from makerapp.models.product_queries import ProductRow, row, rows
from makerapp.services.outcome import Outcome
from makerapp.translation import counted, mark_counted, tr

_PROMISED_IN_DAYS = mark_counted(
    "{pieces} promised, you can make {capacity} in 1 day. Agree on a later day, or promise fewer.",
    "{pieces} promised, you can make {capacity} in {n} days. Agree on a later day, or promise fewer.",
)
_TO_MAKE_IN_DAYS = mark_counted(
    "{pieces} to make, you can make {capacity} in 1 day. Agree on a later day, or promise fewer.",
    "{pieces} to make, you can make {capacity} in {n} days. Agree on a later day, or promise fewer.",
)


@dataclass(frozen=True)
class Overpromise:
    """A product of which more is promised than can be kept; ``beyond`` counts the pieces too many."""

    product_id: int
    title: str
    beyond: int
    sentence: str


def warning(product_id: int, more: int = 0) -> str:
    """What to know before ``more`` pieces are promised, "" where all can be kept.

    "6 promised, you can make 4 in 5 days. Agree on a later day, or promise fewer." Archived products warn as well.
    """
    found = row(product_id)
    return sentence(replace(found, committed=found.committed + max(0, more))) if found else ""


def sentence(product: ProductRow) -> str:
    """What is promised beyond what can be kept, and what to do; "" where all can be kept."""
    if not product.beyond:
        return ""
    if not product.made_to_order:
        promised, on_hand = locales.number(product.committed), locales.number(product.on_hand)
        if not product.on_hand:
            return tr("{n} promised, none on hand. Make more in time, or promise fewer.").format(n=promised)
        words = tr("{n} promised, {on_hand} on hand. Make more in time, or promise fewer.")
        return words.format(n=promised, on_hand=on_hand)
    is_all, days = product.to_make == product.committed, product.production_days
    pieces, capacity = locales.number(product.to_make), locales.number(product.capacity or 0)
    if days:
        one, many = _PROMISED_IN_DAYS if is_all else _TO_MAKE_IN_DAYS
        return counted(one, many, days, pieces=pieces, capacity=capacity)
    words = (
        tr("{n} promised, you can make {capacity} at a time. Agree on a later day, or promise fewer.")
        if is_all
        else tr("{n} to make, you can make {capacity} at a time. Agree on a later day, or promise fewer.")
    )
    return words.format(n=pieces, capacity=capacity)


def would_break(more: Mapping[int, int]) -> tuple[Overpromise, ...]:
    """The products that can't be kept once so many ``more`` pieces (by product id) are promised, by name.

    Only products that more is promised of: what was too much before and stays as it is, is no news here.
    """
    wanted = {key: pieces for key, pieces in more.items() if pieces > 0}
    after = (replace(each, committed=each.committed + wanted[each.id]) for each in rows(wanted))
    return tuple(_overpromise(each) for each in after if each.beyond)


def of_lines(lines: Iterable[tuple[int | None, int]], order_id: int | None = None) -> tuple[Overpromise, ...]:
    """What an order as typed, (product id, pieces) each, would promise too much of.

    ``order_id`` names the order being changed: what it holds already, promised or taken off the shelf, is not new. One
    that is sent or cancelled promises nothing.
    """
    more = Counter[int]()
    for product_id, pieces in lines:
        if product_id is not None:
            more[product_id] += pieces
    if order_id is not None:
        (status,) = database.execute_sql("SELECT status FROM orders WHERE id = ?", (order_id,)).fetchone()
        if status not in OPEN_STATUSES:
            return ()
        held = database.execute_sql(
            """SELECT product_id, sum(quantity) FROM order_line
            WHERE order_id = ? AND removed = 0 AND product_id IS NOT NULL GROUP BY product_id""",
            (order_id,),
        )
        more.subtract(dict(held.fetchall()))
    return would_break(more)


def of_orders(order_ids: Iterable[int]) -> tuple[Overpromise, ...]:
    """The products of these orders of which more is promised, now, than can be kept."""
    ids = ",".join(map(str, order_ids)) or "NULL"
    found = database.execute_sql(
        f"SELECT DISTINCT product_id FROM order_line WHERE order_id IN ({ids}) AND removed = 0 AND committed > 0"
        " AND product_id IS NOT NULL"
    )
    return of_products(key for (key,) in found.fetchall())


def of_products(product_ids: Iterable[int]) -> tuple[Overpromise, ...]:
    """Those of these products of which more is promised, now, than can be kept, by name."""
    return tuple(_overpromise(each) for each in rows(product_ids) if each.beyond)


def promised_beyond(done: Outcome) -> str:
    """After orders were confirmed: what of them can't be kept, in one line; "" where all can, or for another action."""
    return told(of_orders(done.order_ids)) if done.kind == "confirmed" else ""


def told(found: tuple[Overpromise, ...]) -> str:
    """The furthest beyond in one short line, with how many others there are; "" for none."""
    if not found:
        return ""
    most = max(found, key=lambda each: each.beyond)
    rest = tr(" · {count} more").format(count=len(found) - 1) if len(found) > 1 else ""
    return f"{most.title}: {most.sentence.partition('. ')[0]}{rest}"


def _overpromise(product: ProductRow) -> Overpromise:
    return Overpromise(product.id, product.title, product.beyond, sentence(product))
