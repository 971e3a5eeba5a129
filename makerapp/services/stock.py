"""Stock follows orders: a new order commits, entering Processing deducts, cancelling releases or puts back.

Each line remembers what it committed and deducted, so that nothing is ever deducted twice. Lines without a product of
the shop's own move no stock.
"""

from __future__ import annotations

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


def commit(step: Step, line: OrderLine) -> None:
    """Promise what the line still needs, and no more: the rest of an older, larger promise is released."""
    if line.product is None:
        return
    product = _fresh(line)
    is_open = line.order.status in OPEN_STATUSES and not line.order.withdrawn
    needed = max(0, open_pieces(line) - on_the_table(line)) if is_open else 0
    change = needed - line.committed
    step.set(line, committed=needed)
    step.move_stock(product, line, "commit" if change > 0 else "release", 0, change)


def release(step: Step, line: OrderLine) -> None:
    """Give up the promise of a line."""
    if line.product is not None and line.committed:
        product, held = _fresh(line), line.committed
        step.set(line, committed=0)
        step.move_stock(product, line, "release", 0, -held)


def deduct(step: Step, line: OrderLine) -> None:
    """Take the line's pieces off the shelf. What the shelf lacks was evidently made, and is booked as made first."""
    if line.product is None or not line.committed:
        return
    product, pieces = _fresh(line), line.committed
    short = pieces - product.on_hand
    if short > 0:
        step.move_stock(product, line, "made", short, 0, "Made for this order")
    step.set(line, committed=0, deducted=line.deducted + pieces)
    step.move_stock(product, line, "deduct", -pieces, -pieces)


def put_back(step: Step, line: OrderLine, pieces: int, *, promised: bool, reason: str) -> None:
    """Deducted pieces return to the shelf; ``promised`` keeps them for this order: both figures rise."""
    pieces = min(pieces, line.deducted)
    if line.product is None or pieces <= 0:
        return
    product = _fresh(line)
    step.set(line, deducted=line.deducted - pieces, committed=line.committed + (pieces if promised else 0))
    step.move_stock(product, line, "return", pieces, pieces if promised else 0, reason)


def on_the_table(line: OrderLine) -> int:
    """Pieces taken off the shelf for this line that have not left yet; sent ones stay deducted."""
    return max(0, line.deducted - sent_of(line))


def shrink(step: Step, line: OrderLine, quantity: int, reason: str) -> None:
    """Make room before a line's quantity falls: promises are given up first, then pieces go back to the shelf."""
    over = line.committed + line.deducted - quantity
    if line.product is None or over <= 0:
        return
    let_go = min(over, line.committed)
    if let_go:
        step.set(line, committed=line.committed - let_go)
        step.move_stock(_fresh(line), line, "release", 0, -let_go)
    put_back(step, line, over - let_go, promised=False, reason=reason)


def write_off(step: Step, line: OrderLine) -> None:
    """Deducted pieces that do not come back: the line holds them no longer, the shelf stays as it is."""
    if line.deducted:
        step.set(line, deducted=0)


def are_ready_made(lines: list[OrderLine]) -> bool:
    """True where every piece of these lines lies on the shelf already and need not be made.

    Personalized pieces never do; lines of one product share what there is of it.
    """
    if not lines or any(line.product is None or line.personalization for line in lines):
        return False
    for line in lines:
        product = _fresh(line)
        wanted = sum(each.committed for each in lines if each.product_id == line.product_id)
        if product.made_to_order or product.on_hand < wanted:
            return False
    return True


def _fresh(line: OrderLine) -> Product:
    """The product as the database has it now: another line of this very step may have moved it."""
    product: Product = Product.get_by_id(line.product_id)
    return product
