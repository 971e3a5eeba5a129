"""A ticket for each piece left to make; with "only what is new" none twice, and a new one where its words changed."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from makerapp.errors import Refused
from makerapp.models.order import OrderLine
from makerapp.models.paper import PrintRecord
from makerapp.models.product import Product
from makerapp.printing.documents.bench_tickets import BenchTickets
from makerapp.services import making, orders
from makerapp.services.fulfillment import reload
from makerapp.services.paperwork import records
from makerapp.services.paperwork.frozen import Frozen, Remark
from makerapp.services.paperwork.kinds import Kind
from makerapp.services.paperwork.papers import bench_tickets
from makerapp.services.paperwork.sheets import lay_out
from makerapp.services.paperwork.wish import Wish

WISH = (Kind.BENCH_TICKETS,)


@pytest.fixture
def order_id(make_order: Callable[..., int], make_product: Callable[..., Product]) -> int:
    """Three mugs with words on them and a vase, all still to be made."""
    found = make_order((make_product("Moss mug", made_to_order=True), 3), ("Vase", 1))
    OrderLine.update(personalization=[["", "M + J"]]).where(OrderLine.title == "Moss mug").execute()
    orders.confirm(found)
    return found


def mugs() -> OrderLine:
    found: OrderLine = OrderLine.get(OrderLine.title == "Moss mug")
    return found


def tickets(order_id: int, *, only_new: bool = False) -> list[tuple[str, int, int]]:
    """Title, place and count of the tickets that would be printed."""
    found = bench_tickets.freeze(reload(order_id), Wish((order_id,), WISH, only_new=only_new))
    documents = [each.document for each in found if isinstance(each, Frozen)]
    each_order = [document for document in documents if isinstance(document, BenchTickets)]
    return [(each.title, each.place, each.count) for one in each_order for each in one.tickets]


def put_on_paper(order_id: int, *, only_new: bool = False) -> None:
    records.record_saved(lay_out(Wish((order_id,), WISH, only_new=only_new)))


def test_one_for_each_piece(order_id: int) -> None:
    assert tickets(order_id) == [("Moss mug", 1, 3), ("Moss mug", 2, 3), ("Moss mug", 3, 3), ("Vase", 1, 1)]
    sheets = lay_out(Wish((order_id,), WISH))
    assert len(sheets.parts) == 1
    making.mark_pieces_made(order_id, {mugs().id: 2})
    assert tickets(order_id) == [("Moss mug", 3, 3), ("Vase", 1, 1)]


def test_what_is_on_paper_is_not_new(order_id: int) -> None:
    put_on_paper(order_id)
    assert tickets(order_id, only_new=True) == []
    assert len(tickets(order_id)) == 4
    with pytest.raises(Refused, match="on paper already"):
        lay_out(Wish((order_id,), WISH, only_new=True))


def test_one_more_piece_is_one_more_ticket(order_id: int) -> None:
    put_on_paper(order_id)
    making.mark_pieces_made(order_id, {mugs().id: 1})
    OrderLine.update(quantity=4).where(OrderLine.title == "Moss mug").execute()
    assert tickets(order_id, only_new=True) == [("Moss mug", 4, 4)]
    put_on_paper(order_id, only_new=True)
    put_on_paper(order_id)
    assert tickets(order_id, only_new=True) == []
    OrderLine.update(quantity=5).where(OrderLine.title == "Moss mug").execute()
    assert tickets(order_id, only_new=True) == [("Moss mug", 5, 5)]


def test_other_words_make_a_new_ticket(order_id: int) -> None:
    put_on_paper(order_id)
    OrderLine.update(personalization=[["", "M + K"]]).where(OrderLine.title == "Moss mug").execute()
    assert [title for title, *_ in tickets(order_id, only_new=True)] == ["Moss mug"] * 3


def test_what_never_came_out_is_still_new(order_id: int) -> None:
    put_on_paper(order_id)
    PrintRecord.update(on_paper=False).execute()
    assert len(tickets(order_id, only_new=True)) == 4


def test_an_order_without_anything_to_make_is_named(order_id: int) -> None:
    making.mark_made(order_id)
    found = list(bench_tickets.freeze(reload(order_id), Wish((order_id,), WISH)))
    assert found == [Remark("No ticket for #1001: nothing of it is left to make.")]


def test_a_mistyped_quantity_does_not_empty_the_printer(order_id: int) -> None:
    OrderLine.update(quantity=90_000).where(OrderLine.title == "Moss mug").execute()
    (found,) = bench_tickets.freeze(reload(order_id), Wish((order_id,), WISH))
    assert isinstance(found, Remark)
    assert "90,001 pieces" in found.text
