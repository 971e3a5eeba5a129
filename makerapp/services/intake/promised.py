"""What the new orders of a file would promise, product by product, told before they are brought in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from makerapp.importing.canonical import CanonicalOrder
from makerapp.services import promises
from makerapp.services.intake.columns import refunded_pieces
from makerapp.services.intake.shelf import Shelf
from makerapp.translation import counted

# A file of a busy shop may promise too much of many products; the page of products names the rest.
_MOST_TOLD = 5


def pieces_of(order: CanonicalOrder, shelf: Shelf) -> Counter[int]:
    """Pieces of the shop's own products that a new order would promise, by product id."""
    found = Counter[int]()
    for line in order.lines:
        product = shelf.products.get(line.sku.casefold()) if line.sku else None
        if product is not None:
            gone = refunded_pieces(order, line) + min(line.sent or 0, line.quantity)
            found[product.id] += max(0, line.quantity - gone)
    return found


def notices(files: Sequence[Mapping[int, int]]) -> list[tuple[str, ...]]:
    """For each file, what it promises beyond what can be kept, once it and those before it are in.

    ``files`` give the pieces by product id. A product is told with the first file that goes beyond.
    """
    total, told, found = Counter[int](), set[int](), list[tuple[str, ...]]()
    for pieces in files:
        total.update(pieces)
        beyond = [each for each in promises.would_break(total) if each.product_id in pieces]
        new = [each for each in beyond if each.product_id not in told]
        told.update(each.product_id for each in new)
        lines = [f"{each.title}: {each.sentence}" for each in new[:_MOST_TOLD]]
        if len(new) > _MOST_TOLD:
            lines.append(
                counted(
                    "1 more product is promised beyond what you can make or have.",
                    "{n} more products are promised beyond what you can make or have.",
                    len(new) - _MOST_TOLD,
                )
            )
        found.append(tuple(lines))
    return found
