"""Making: what of an order is made, piece by piece or all at once, and what that books.

A piece that is made is ready: it lies set aside for its order until all are, then the whole order goes on to the
packing table (Processing).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from makerapp.errors import Refused
from makerapp.models.database import database, rehearsed_transaction
from makerapp.models.order import OPEN_STATUSES, Order, OrderLine, Status
from makerapp.services import holding, shop, stock
from makerapp.services.history import Step, action, load_lines, load_order
from makerapp.services.outcome import Outcome, outcome
from makerapp.services.words import STATUS_WORDS
from makerapp.translation import tr


@dataclass(frozen=True)
class Booking:
    """Where the pieces of one line come from when they are marked as made; both 0 where no stock is kept of it."""

    from_shelf: int
    newly_made: int


def mark_made(order_id: int) -> Outcome:
    """Everything still to make is made: Confirmed becomes Processing. Raises Refused in any other status."""
    return _mark(order_id, None)


def mark_pieces_made(order_id: int, pieces: Mapping[int, int]) -> Outcome:
    """Some is made: ``pieces`` is line id to how many more are ready. With the last piece the order goes on.

    Raises Refused where nothing or more than is left to make was named, and in any status but Confirmed.
    """
    return _mark(order_id, pieces)


def mark_made_many(order_ids: Iterable[int]) -> Outcome:
    """Mark several orders as made as one action with one undo."""
    with action("make") as act:
        done = [mark_made(order_id) for order_id in order_ids]
    ids = tuple(order_id for each in done for order_id in each.order_ids)
    return Outcome("made", act.batch.id, ids, tuple(number for each in done for number in each.numbers))


def _mark(order_id: int, pieces: Mapping[int, int] | None) -> Outcome:
    with action("make") as act:
        order = load_order(order_id)
        if order.status != Status.CONFIRMED:
            words = STATUS_WORDS[Status(order.status)]
            raise Refused(
                tr("{number} is {words} by now.").format(number=order.number, words=words),
                tr("Only a confirmed order can be marked as made."),
            )
        holding.refuse_held(order)
        lines = load_lines(order_id)
        lacking = {line.id: lacks(line) for line in lines}
        wanted = lacking if pieces is None else _checked(order, lines, lacking, pieces)
        kind = "made" if wanted == lacking else "partly_made"
        with act.step(order, kind, pieces=named(lines, wanted)) as step:
            for line in lines:
                stock.commit(step, line)
                if wanted[line.id]:
                    stock.make(step, line, wanted[line.id])
            if kind == "made":
                to_packing_table(step, order, lines)
        return outcome(act, kind, order)


def _checked(
    order: Order, lines: list[OrderLine], lacking: Mapping[int, int], pieces: Mapping[int, int]
) -> dict[int, int]:
    """Line id to pieces for every line, refused where it can't be."""
    strange = set(pieces) - set(lacking)
    if strange:
        raise Refused(tr("This item isn't on the order any more."), tr("The order was changed meanwhile."))
    for line in lines:
        count = pieces.get(line.id, 0)
        if not 0 <= count <= lacking[line.id]:
            left = (
                tr("{lacking} of them are left to make.").format(lacking=lacking[line.id])
                if lacking[line.id]
                else tr("All of them are made.")
            )
            raise Refused(
                tr("{count} × {title} is more than {number} still needs.").format(
                    count=count, title=line.title, number=order.number
                ),
                left,
            )
    wanted = {line.id: pieces.get(line.id, 0) for line in lines}
    if not any(wanted.values()):
        raise Refused(tr("Nothing is marked as made yet."), tr("Say how many pieces are made first."))
    return wanted


def lacks(line: OrderLine) -> int:
    """Pieces of a line that still have to be made, or be taken from the shelf."""
    return max(0, stock.open_pieces(line) - stock.ready_pieces(line))


def to_packing_table(step: Step, order: Order, lines: list[OrderLine]) -> None:
    """Every piece is ready, or lies on the shelf: all of them leave it, and the order stands in To pack."""
    for line in lines:
        stock.commit(step, line)
        lacking = lacks(line)
        if lacking:
            stock.make(step, line, lacking)
        stock.deduct(step, line)
    step.set(order, status=Status.PROCESSING)


def find_place(step: Step, order: Order) -> None:
    """After pieces came or went: To pack where every piece is ready or on the shelf, To make where one has to be made.

    New orders stay new; one on hold doesn't go on by itself. The box holds no more than still has to leave, and is
    packed no longer where something has to be put in it.
    """
    lines = load_lines(order.id)
    _fit_box(step, order, lines)
    if order.status not in (Status.CONFIRMED, Status.PROCESSING) or not any(map(stock.open_pieces, lines)):
        return
    if stock.are_ready_made([line for line in lines if stock.open_pieces(line)]):
        if order.status == Status.PROCESSING or not holding.is_held(order, shop.today()):
            to_packing_table(step, order, lines)
    elif order.status == Status.PROCESSING:
        back_to_make(step, order, lines)


def _fit_box(step: Step, order: Order, lines: list[OrderLine]) -> None:
    if order.status not in OPEN_STATUSES:
        return
    for line in lines:
        step.set(line, packed_quantity=min(line.packed_quantity, stock.open_pieces(line)))
    if any(line.packed_quantity < stock.open_pieces(line) for line in lines):
        step.set(order, is_packed=False)


def back_to_make(step: Step, order: Order, lines: list[OrderLine]) -> None:
    """Something has to be made first: what is on the packing table waits on the shelf, set aside for this order."""
    for line in lines:
        stock.put_back(step, line, stock.on_the_table(line), promised=True, reason="Waits for the rest")
        step.set(line, packed_quantity=0)
    step.set(order, status=Status.CONFIRMED, is_packed=False)


def named(lines: Iterable[OrderLine], pieces: Mapping[int, int]) -> str:
    """``2 × Moss mug, 1 × Side plate``, for the timeline."""
    return ", ".join(f"{pieces[line.id]} × {line.title}" for line in lines if pieces.get(line.id))


# From the order to its lines and their moves: the shop's ledger may hold hundreds of thousands.
_MADE_IN_BATCH = """
SELECT m.line_id, sum(m.on_hand_change)
FROM order_line l CROSS JOIN stock_move m ON m.line_id = l.id JOIN timeline_event e ON e.id = m.event_id
WHERE l.order_id = ? AND e.batch_id = ? AND m.kind = 'made' GROUP BY m.line_id
"""


def booking(order_id: int, pieces: Mapping[int, int]) -> dict[int, Booking]:
    """Per line, where its pieces would come from if they were marked as made now; nothing is written.

    Raises Refused where ``mark_pieces_made`` would.
    """
    with rehearsed_transaction():
        done = mark_pieces_made(order_id, pieces)
        made = dict(database.execute_sql(_MADE_IN_BATCH, (order_id, done.batch_id)).fetchall())
        products = {line.id for line in load_lines(order_id) if line.product_id is not None}
    return {
        line_id: Booking(max(0, count - made.get(line_id, 0)), made.get(line_id, 0))
        if line_id in products
        else Booking(0, 0)
        for line_id, count in pieces.items()
        if count
    }


def booking_words(pieces: int, booked: Booking) -> str:
    """``1 from the shelf, 1 newly made``: what marking them as made books."""
    if booked.from_shelf and booked.newly_made:
        return tr("{from_shelf} from the shelf, {newly_made} newly made").format(
            from_shelf=booked.from_shelf, newly_made=booked.newly_made
        )
    if booked.from_shelf:
        return tr("{from_shelf} from the shelf").format(from_shelf=booked.from_shelf)
    return tr("{newly_made} newly made").format(newly_made=booked.newly_made or pieces)
