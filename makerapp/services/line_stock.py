"""How far each item of an order is: made, on the shelf, or out of stock. For tags, dialogs and the Review step."""

from __future__ import annotations

from dataclasses import dataclass

from makerapp.models.detail import current_order
from makerapp.models.order import Status
from makerapp.services import stock
from makerapp.services.history import load_lines
from makerapp.translation import counted, tr


@dataclass(frozen=True)
class LineStock:
    """One line of an order that isn't packed yet. ``needed`` pieces still have to leave, ``ready`` of them are made.

    ``on_shelf`` more lie free on the shelf for it. ``short`` is what an item sold from stock lacks beyond that.
    """

    title: str
    needed: int
    ready: int
    on_shelf: int
    short: int

    @property
    def to_make(self) -> int:
        """Pieces that are not ready yet, those on the shelf included."""
        return self.needed - self.ready


def of_order(order_id: int) -> dict[int, LineStock]:
    """Line id to how far it is, in the order of the lines. Lines of one product share what lies on the shelf.

    Empty for an order that is packed, sent or cancelled, or gone. Lines of which nothing is left to send are left out.
    """
    order = current_order(order_id)
    if order is None or order.status not in (Status.PENDING, Status.CONFIRMED):
        return {}
    free: dict[int | None, int] = {}
    found = {}
    for line in load_lines(order_id):
        needed, ready = stock.open_pieces(line), stock.ready_pieces(line)
        if not needed:
            continue
        lacking = needed - ready
        on_shelf = short = 0
        if stock.comes_from_shelf(line):
            if line.product_id not in free:
                free[line.product_id] = stock.free_for(line)
            on_shelf = min(lacking, free[line.product_id])
            free[line.product_id] -= on_shelf
            short = lacking - on_shelf
        found[line.id] = LineStock(line.title, needed, ready, on_shelf, short)
    return found


def words(line: LineStock) -> str:
    """``2 of 3 made``, ``Out of stock``, ``1 on the shelf, 2 needed``; ``""`` where there is nothing to say."""
    if line.ready and line.to_make:
        return tr("{ready} of {needed} made").format(ready=line.ready, needed=line.needed)
    if line.ready:
        return counted("Made", "All {n} made", line.needed)
    if line.short and line.on_shelf:
        return tr("{on_shelf} on the shelf, {needed} needed").format(on_shelf=line.on_shelf, needed=line.needed)
    return tr("Out of stock") if line.short else ""


def short_words(lines: dict[int, LineStock]) -> str:
    """``Out of stock: 1 of 2 Moss mug on the shelf.`` for what an order lacks; ``""`` where nothing is short."""
    told = [
        tr("{on_shelf} of {needed} {title}").format(
            on_shelf=each.on_shelf + each.ready, needed=each.needed, title=each.title
        )
        for each in lines.values()
        if each.short
    ]
    return tr("Out of stock: {join} on the shelf.").format(join=", ".join(told)) if told else ""
