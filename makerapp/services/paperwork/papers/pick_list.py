"""The pick list of the chosen orders, frozen: everything that goes into their parcels, by shelf."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

from makerapp.errors import Refused
from makerapp.models.detail import order_lines
from makerapp.models.order import OPEN_STATUSES
from makerapp.models.queries import rows
from makerapp.models.rows import LineRow
from makerapp.printing.documents.pick_list import PickList, PickRow, PickShelf
from makerapp.services import shop
from makerapp.services.paperwork.frozen import Frozen, Remark, content_digest, shop_head
from makerapp.services.paperwork.papers import line_words, to_make
from makerapp.services.paperwork.wish import Wish
from makerapp.services.shelves import shelf_order
from makerapp.translation import mark_counted, tr

_LEFT_OFF = mark_counted(
    "{numbers} isn't on the pick list: nothing of it is left to pack.",
    "{numbers} aren't on the pick list: nothing of them is left to pack.",
)


@dataclass
class _Found:
    """The pieces of one product made the same way."""

    line: LineRow
    orders: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    to_make: int = 0


def freeze(wish: Wish) -> Iterator[Frozen | Remark]:
    """One list of all orders of the wish. Raises Refused where none was chosen."""
    if not wish.order_ids:
        raise Refused(tr("There is nothing to pick."), tr("Choose the orders first."))
    chosen = rows(list(dict.fromkeys(wish.order_ids)))
    missing = to_make.by_line(each.id for each in chosen)
    found: dict[tuple[object, ...], _Found] = {}
    numbers: list[str] = []
    done: list[str] = []
    for order in chosen:
        left = [line for line in order_lines(order.id) if line.to_send] if order.status in OPEN_STATUSES else []
        if not left:
            done.append(order.number)
            continue
        numbers.append(order.number)
        for line in left:
            here = found.setdefault(_alike(line), _Found(line))
            here.orders[order.number] += line.to_send
            here.to_make += missing.get(line.id, 0)
    if done:
        yield line_words.left_off(done, _LEFT_OFF)
    if found:
        document = PickList(
            shop=shop_head(),
            made_on=line_words.dated(shop.today()),
            orders=tuple(numbers),
            shelves=_by_shelf(list(found.values())),
        )
        yield Frozen(document, digest=content_digest(document))


def _alike(line: LineRow) -> tuple[object, ...]:
    """Equal for pieces that are taken from the same pile."""
    return line.product_id or (line.title, line.sku), line.shelf, line.options, line.personalization


def _by_shelf(found: list[_Found]) -> tuple[PickShelf, ...]:
    shelves: dict[str, list[_Found]] = defaultdict(list)
    for each in found:
        shelves[each.line.shelf.strip()].append(each)
    names = sorted(shelves, key=shelf_order)
    return tuple(
        PickShelf(name, tuple(_row(each) for each in sorted(shelves[name], key=lambda each: _place(each.line))))
        for name in names
    )


def _place(line: LineRow) -> tuple[object, ...]:
    return line.title.casefold(), line.options, line.personalization, line.id


def _row(found: _Found) -> PickRow:
    line = found.line
    return PickRow(
        title=line.title,
        quantity=sum(found.orders.values()),
        orders=tuple(found.orders.items()),
        options=line_words.options(line),
        personalization=line_words.personalization(line),
        sku=line.sku,
        to_make=found.to_make,
        picture=line_words.picture(line),
    )
