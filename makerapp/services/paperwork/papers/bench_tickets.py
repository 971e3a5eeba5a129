"""Bench tickets, frozen: one for each piece of an order that still has to be made.

The record of what was printed remembers the numbers of the pieces: ``{"pieces": {"17": ["9f…", 2, 3]}}`` says that the
second and third piece of line 17 have a ticket that says what the digest stands for. A ticket lies beside the clay: it
is new when the piece has none, or one that says something else.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence

from makerapp import locales
from makerapp.models.rows import OrderDetail, PrintRow
from makerapp.printing.documents.bench_tickets import BenchTicket, BenchTickets
from makerapp.services.paperwork.frozen import Frozen, Remark, content_digest, shop_head
from makerapp.services.paperwork.kinds import Kind
from makerapp.services.paperwork.papers import line_words, to_make
from makerapp.services.paperwork.papers.code_word import code_word
from makerapp.services.paperwork.papers.slip import barcode_text
from makerapp.services.paperwork.papers.to_make import LineToMake
from makerapp.services.paperwork.wish import Wish
from makerapp.translation import mark, tr

ALL_MADE = Remark(mark("Orders of which nothing is left to make get no tickets."))

MOST_TICKETS = 500
"""More pieces of one order than anyone makes from tickets; a mistyped quantity shall not empty the printer."""


def freeze(detail: OrderDetail, wish: Wish) -> Iterator[Frozen | Remark]:
    """The tickets of one order, in the order of its lines; with ``wish.only_new`` those that aren't on paper yet."""
    number = detail.row.number
    lines = to_make.of_order(detail.row)
    wanted = [(each, _numbers(each, detail, only_new=wish.only_new)) for each in lines]
    wanted = [(each, numbers) for each, numbers in wanted if numbers]
    if not wanted and wish.only_new:
        # The same for all, so that it is said once.
        yield Remark(tr("Tickets that are on paper already were left out."))
        return
    if not wanted:
        # Of many orders some are always made; one sentence for all of them is enough.
        few = len(wish.order_ids) < 2
        yield (
            Remark(tr("No ticket for {number}: nothing of it is left to make.").format(number=number))
            if few
            else ALL_MADE
        )
        return
    count = sum(len(numbers) for _each, numbers in wanted)
    if count > MOST_TICKETS:
        yield Remark(
            tr("No tickets for {number}: {count} pieces are more than {most_tickets} tickets.").format(
                number=number, count=locales.number(count), most_tickets=MOST_TICKETS
            )
        )
        return
    document = _document(detail, wanted)
    options = {"pieces": {str(each.line.id): _noted(each, detail, numbers) for each, numbers in wanted}}
    yield Frozen(document, detail.row.id, content_digest(document), options=options)


def _document(detail: OrderDetail, wanted: Sequence[tuple[LineToMake, Sequence[int]]]) -> BenchTickets:
    row = detail.row
    return BenchTickets(
        shop=shop_head(),
        number=row.number,
        buyer=row.buyer,
        ship_by=line_words.short_day(row.ship_by),
        tickets=tuple(_ticket(each, number) for each, numbers in wanted for number in numbers),
        barcode=barcode_text(row.number),
        buyer_note=detail.buyer_note,
        is_gift=row.is_gift,
        code_word=code_word(row.id),
    )


def _ticket(each: LineToMake, number: int) -> BenchTicket:
    line = each.line
    return BenchTicket(
        title=line.title,
        place=number,
        count=each.of,
        options=line_words.options(line),
        personalization=line_words.personalization(line),
        sku=line.sku,
        picture=line_words.picture(line),
    )


def _said(each: LineToMake, detail: OrderDetail) -> str:
    """A digest of what a ticket says of its piece, wherever among the others that stands."""
    line, row = each.line, detail.row
    said = (
        line.title, line.sku, line_words.options(line), line_words.personalization(line),
        row.number, row.buyer, str(row.ship_by), row.is_gift, detail.buyer_note,
    )  # fmt: skip
    return hashlib.sha256(repr(said).encode("utf-8")).hexdigest()[:16]


def _noted(each: LineToMake, detail: OrderDetail, numbers: Sequence[int]) -> list[str | int]:
    return [_said(each, detail), *numbers]


def _numbers(each: LineToMake, detail: OrderDetail, *, only_new: bool) -> list[int]:
    """The numbers of the pieces, from 1, that get a ticket. Of a line, the first pieces are taken for the made ones."""
    there = _on_paper(detail.prints, each.line.id, _said(each, detail)) if only_new else frozenset()
    return [number for number in range(each.first, each.of + 1) if number not in there]


def _on_paper(prints: Sequence[PrintRow], line_id: int, said: str) -> frozenset[int]:
    found: set[int] = set()
    for row in prints:
        if row.document == Kind.BENCH_TICKETS and row.on_paper:
            digest, *numbers = row.options.get("pieces", {}).get(str(line_id), [""])
            found.update(numbers if digest == said else ())
    return frozenset(found)
