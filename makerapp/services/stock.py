"""Stock follows orders: a new order commits, entering Processing deducts, cancelling releases or puts back.

Each line remembers what it committed and deducted, so that nothing is ever deducted twice. Lines without a product of
the shop's own move no stock. Of what a line committed, the pieces that are ready lie on the shelf set aside for it:
no other line gets them.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable

from makerapp.models.database import database
from makerapp.models.order import OPEN_STATUSES, OrderLine
from makerapp.models.product import Product
from makerapp.models.queries import SENT_OF_LINE
from makerapp.services.history import Step


def sent_of(line: OrderLine) -> int:
    """Pieces of a line in parcels that were not cancelled."""
    sql = f"SELECT {SENT_OF_LINE} FROM order_line l WHERE l.id = ?"
    return int(database.execute_sql(sql, (line.id,)).fetchone()[0])


def open_pieces(line: OrderLine) -> int:
    """Pieces that still have to leave: ordered, less refunded, less sent; none of a line taken off the order."""
    return 0 if line.removed else max(0, line.quantity - line.refunded_quantity - sent_of(line))


def on_the_table(line: OrderLine) -> int:
    """Pieces taken off the shelf for this line that have not left yet; sent ones stay deducted."""
    return max(0, line.deducted - sent_of(line))


def set_aside_for(line: OrderLine) -> int:
    """Ready pieces that lie on the shelf for this line alone: on hand and committed, not yet on the packing table."""
    return min(line.committed, max(0, line.made_quantity - max(line.deducted, sent_of(line))))


def ready_pieces(line: OrderLine) -> int:
    """Pieces that only have to be packed: on the packing table, or set aside for this line."""
    return min(open_pieces(line), max(on_the_table(line), line.made_quantity - sent_of(line)))


# From the open orders to their lines (the + keeps SQLite off the product's index): a product may have been sold
# thousands of times, while few of those orders are open.
_SET_ASIDE = f"""SELECT ifnull(sum(min(l.committed, max(0, l.made_quantity - max(l.deducted, {SENT_OF_LINE})))), 0)
    FROM orders o CROSS JOIN order_line l ON l.order_id = o.id
    WHERE o.withdrawn = 0 AND o.status IN ({", ".join(f"'{status}'" for status in OPEN_STATUSES)})
    AND +l.product_id = ? AND l.committed > 0 AND l.made_quantity > 0"""


def set_aside(product_id: int, except_lines: Collection[int] = ()) -> int:
    """Pieces of a product that lie ready on the shelf for lines of open orders other than ``except_lines`` (ids)."""
    left_out = f" AND l.id NOT IN ({', '.join(map(str, except_lines))})" if except_lines else ""
    return int(database.execute_sql(_SET_ASIDE + left_out, (product_id,)).fetchone()[0])


def comes_from_shelf(line: OrderLine) -> bool:
    """Whether pieces of this line may be taken off the shelf.

    Personalized and made-to-order pieces are made for their order, whatever lies there.
    """
    return line.product is not None and not line.personalization and not line.product.made_to_order


def free_for(line: OrderLine) -> int:
    """Pieces on the shelf this line could have: counted there and not set aside for any line; 0 where none ever is."""
    if not comes_from_shelf(line):
        return 0
    product = _fresh(line)
    return max(0, product.on_hand - set_aside(product.id))


def from_shelf(line: OrderLine) -> int:
    """How many of the pieces this line still lacks the shelf gives, without touching what is set aside for others."""
    return max(0, min(free_for(line), line.committed - set_aside_for(line)))


def commit(step: Step, line: OrderLine) -> None:
    """Promise what the line still needs, and no more: the rest of an older, larger promise is released."""
    if line.product is None:
        return
    product = _fresh(line)
    is_open = line.order.status in OPEN_STATUSES and not line.order.withdrawn
    needed = max(0, open_pieces(line) - on_the_table(line)) if is_open else 0
    change = needed - line.committed
    _promise_less(step, line, needed)
    step.set(line, committed=needed)
    step.move_stock(product, line, "commit" if change > 0 else "release", 0, change)


def _promise_less(step: Step, line: OrderLine, committed: int) -> None:
    """Before a promise falls: no more stays set aside than is promised, the rest of what was ready is anybody's."""
    if set_aside_for(line) > committed:
        step.set(line, made_quantity=max(line.deducted, sent_of(line)) + committed)


def release(step: Step, line: OrderLine) -> None:
    """Give up the promise of a line."""
    if line.product is not None and line.committed:
        product, held = _fresh(line), line.committed
        _promise_less(step, line, 0)
        step.set(line, committed=0)
        step.move_stock(product, line, "release", 0, -held)


def make(step: Step, line: OrderLine, pieces: int) -> None:
    """``pieces`` more of a line are ready: from the shelf as far as it gives, the rest is booked as made.

    They stay promised, and are set aside for this line.
    """
    newly = max(0, pieces - from_shelf(line))
    step.set(line, made_quantity=sent_of(line) + ready_pieces(line) + pieces)
    if line.product is not None:
        step.move_stock(_fresh(line), line, "made", newly, 0, "Made for this order")


def deduct(step: Step, line: OrderLine, pieces: int | None = None) -> None:
    """Take promised pieces of a line off the shelf, by default all of them. What wasn't ready is made ready first."""
    if line.product is None or not line.committed:
        return
    pieces = line.committed if pieces is None else max(0, min(pieces, line.committed))
    unready = pieces - set_aside_for(line)
    if unready > 0:
        make(step, line, unready)
    product = _fresh(line)
    # A count may have found fewer on the shelf than were set aside; they are in hand, so they were made.
    step.move_stock(product, line, "made", max(0, pieces - product.on_hand), 0, "Made for this order")
    step.set(line, committed=line.committed - pieces, deducted=line.deducted + pieces)
    step.move_stock(product, line, "deduct", -pieces, -pieces)


def put_back(step: Step, line: OrderLine, pieces: int, *, promised: bool, reason: str) -> None:
    """Deducted pieces return to the shelf; ``promised`` sets them aside for this order: both figures rise."""
    pieces = min(pieces, line.deducted)
    if line.product is None or pieces <= 0:
        return
    product = _fresh(line)
    step.set(line, deducted=line.deducted - pieces, committed=line.committed + (pieces if promised else 0))
    if promised:
        made = max(line.made_quantity, min(line.quantity, max(line.deducted, sent_of(line)) + pieces))
    else:
        made = max(0, line.made_quantity - pieces)
    step.set(line, made_quantity=made)
    step.move_stock(product, line, "return", pieces, pieces if promised else 0, reason)


def shrink(step: Step, line: OrderLine, quantity: int, reason: str) -> None:
    """Make room before a line's quantity falls: promises are given up first, then pieces go back to the shelf."""
    over = line.committed + line.deducted - quantity
    if line.product is None or over <= 0:
        return
    let_go = min(over, line.committed)
    if let_go:
        _promise_less(step, line, line.committed - let_go)
        step.set(line, committed=line.committed - let_go)
        step.move_stock(_fresh(line), line, "release", 0, -let_go)
    put_back(step, line, over - let_go, promised=False, reason=reason)


def write_off(step: Step, line: OrderLine) -> None:
    """Deducted pieces that do not come back: the line holds them no longer, the shelf stays as it is."""
    if line.deducted:
        step.set(line, deducted=0, made_quantity=max(0, line.made_quantity - line.deducted))


def lose(step: Step, line: OrderLine, missing: int) -> None:
    """Of the pieces a line still needs, ``missing`` aren't there: what the figures hold of them is set right.

    First the count of the shelf is, then what was set aside; what was on the packing table left the shelf before.
    """
    there = max(0, open_pieces(line) - missing)
    if line.product is None:
        step.set(line, made_quantity=min(line.made_quantity, sent_of(line) + there))
        return
    shelf, aside = from_shelf(line), set_aside_for(line)
    too_many = ready_pieces(line) + shelf - there
    if missing <= 0 or too_many <= 0:
        return
    off_shelf = min(too_many, shelf)
    off_aside = min(too_many - off_shelf, aside)
    if off_aside:
        step.set(line, made_quantity=max(line.deducted, sent_of(line)) + aside - off_aside)
    step.move_stock(_fresh(line), line, "adjust", -off_shelf - off_aside, 0, "Missing")
    gone(step, line, too_many - off_shelf - off_aside)


def gone(step: Step, line: OrderLine, pieces: int) -> None:
    """Deducted pieces are lost and have to be made again: promised anew, on hand stays as it is."""
    pieces = min(pieces, line.deducted)
    if line.product is None or pieces <= 0:
        return
    made = min(line.made_quantity, max(0, max(line.deducted, sent_of(line)) + set_aside_for(line) - pieces))
    step.set(line, deducted=line.deducted - pieces, committed=line.committed + pieces, made_quantity=made)
    step.move_stock(_fresh(line), line, "commit", 0, pieces)


def make_again(step: Step, line: OrderLine) -> None:
    """What of a line was ready and did not leave has to be made again."""
    if line.product is None:
        step.set(line, made_quantity=min(line.made_quantity, sent_of(line)))
    else:
        gone(step, line, on_the_table(line))


def are_ready_made(lines: Iterable[OrderLine]) -> bool:
    """True where every piece of these lines is ready or lies free on the shelf, and need not be made.

    Personalized and made-to-order pieces don't by themselves; lines of one product share what there is of it.
    """
    lacking: dict[int, int] = {}
    free: dict[int, int] = {}
    lines = list(lines)
    for line in lines:
        lacks = open_pieces(line) - ready_pieces(line)
        if lacks <= 0:
            continue
        if not comes_from_shelf(line):
            return False
        product = _fresh(line)
        lacking[product.id] = lacking.get(product.id, 0) + lacks
        free[product.id] = product.on_hand - set_aside(product.id)
    return bool(lines) and all(count <= free[product_id] for product_id, count in lacking.items())


def _fresh(line: OrderLine) -> Product:
    """The product as the database has it now: another line of this very step may have moved it."""
    product: Product = Product.get_by_id(line.product_id)
    return product
