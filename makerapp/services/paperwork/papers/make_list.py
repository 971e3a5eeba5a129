"""The make list, frozen: what still has to be made, all orders together, the first to leave on top."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import date

from makerapp.errors import Refused
from makerapp.models import queries
from makerapp.models.queries import ListQuery
from makerapp.models.rows import View
from makerapp.printing.documents.make_list import MakeEntry, MakeList, MakeRow
from makerapp.services import shop
from makerapp.services.paperwork.frozen import Frozen, Remark, content_digest, shop_head
from makerapp.services.paperwork.papers import line_words, to_make
from makerapp.services.paperwork.papers.code_word import code_word
from makerapp.services.paperwork.papers.to_make import LineToMake
from makerapp.services.paperwork.wish import Wish
from makerapp.translation import mark_counted, tr

_LEFT_OFF = mark_counted(
    "{numbers} isn't on the make list: nothing of it is left to make.",
    "{numbers} aren't on the make list: nothing of them is left to make.",
)


def orders_to_make() -> tuple[int, ...]:
    """The orders of the view To make, the first to leave first; those on hold wait."""
    return tuple(queries.ids(ListQuery(View.TO_MAKE, shop.today())))


def freeze(wish: Wish) -> Iterator[Frozen | Remark]:
    """One list of the chosen orders, of all in To make where none was chosen.

    Raises Refused where nothing is left to make.
    """
    chosen = wish.order_ids or orders_to_make()
    lines = to_make.of_orders(dict.fromkeys(chosen))
    waiting = dict.fromkeys(each.order.id for each in lines)
    if not lines:
        raise Refused(tr("There is nothing to make."), tr("Everything in these orders is made, or lies on the shelf."))
    done = queries.rows([order_id for order_id in dict.fromkeys(wish.order_ids) if order_id not in waiting])
    if done:
        yield line_words.left_off([row.number for row in done], _LEFT_OFF)
    document = MakeList(
        shop=shop_head(), made_on=line_words.dated(shop.today()), orders=len(waiting), rows=_rows(lines)
    )
    # Of all in To make no order was named; the record has to know whose words stand on it.
    yield Frozen(document, digest=content_digest(document), options={"orders": list(waiting)})


def _rows(lines: tuple[LineToMake, ...]) -> tuple[MakeRow, ...]:
    alike: dict[tuple[object, ...], list[LineToMake]] = defaultdict(list)
    for each in lines:
        line = each.line
        alike[line.product_id or (line.title, line.sku), line.options].append(each)
    # The lines come by the day they leave, and so do the products, each with its first.
    return tuple(_row(together) for together in alike.values())


def _row(together: list[LineToMake]) -> MakeRow:
    line = together[0].line
    return MakeRow(line.title, _entries(together), line_words.options(line), line.sku, line_words.picture(line))


def _entries(together: list[LineToMake]) -> tuple[MakeEntry, ...]:
    plain: dict[date | None, dict[str, int]] = {}
    found: list[tuple[date | None, MakeEntry]] = []
    for each in together:
        day = each.order.ship_by
        if each.line.personalization:
            found.append((day, _personal(each)))
            continue
        orders = plain.setdefault(day, {})
        orders[each.order.number] = orders.get(each.order.number, 0) + each.pieces
    for day, orders in plain.items():
        entry = MakeEntry(sum(orders.values()), line_words.short_day(day), tuple(orders.items()))
        found.append((day, entry))
    ordered = sorted(found, key=lambda each: (each[0] is None, each[0], bool(each[1].personalization)))
    return tuple(entry for _day, entry in ordered)


def _personal(each: LineToMake) -> MakeEntry:
    return MakeEntry(
        each.pieces,
        line_words.short_day(each.order.ship_by),
        ((each.order.number, each.pieces),),
        line_words.personalization(each.line),
        code_word(each.order.id),
    )
