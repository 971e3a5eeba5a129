"""Pick list and make list: everything added up, nothing twice, nothing that lies on the shelf already."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from makerapp.errors import Refused
from makerapp.models.order import Order, OrderLine
from makerapp.models.product import Product
from makerapp.printing.documents.make_list import MakeList
from makerapp.printing.documents.pick_list import PickList
from makerapp.services import cancelling, making, orders
from makerapp.services.paperwork.frozen import Frozen, Remark
from makerapp.services.paperwork.kinds import Kind
from makerapp.services.paperwork.papers import make_list, pick_list, to_make
from makerapp.services.paperwork.sheets import lay_out
from makerapp.services.paperwork.wish import Wish

pytestmark = pytest.mark.usefixtures("frozen_clock")


@pytest.fixture
def frozen_clock(frozen_clock: object, data_folder: object) -> None:
    """Time stands still before the first order is typed in."""


def by(order_id: int, day: date | None) -> int:
    Order.update(ship_by=day).where(Order.id == order_id).execute()
    return order_id


def personalize(order_id: int, words: str) -> None:
    OrderLine.update(personalization=[["Name", words]]).where(OrderLine.order == order_id).execute()


def picked(*order_ids: int) -> tuple[PickList, list[str]]:
    found = list(pick_list.freeze(Wish(order_ids, (Kind.PICK_LIST,))))
    document = next(each.document for each in found if isinstance(each, Frozen))
    assert isinstance(document, PickList)
    return document, [each.text for each in found if isinstance(each, Remark)]


def made(*order_ids: int) -> MakeList:
    (document,) = (each.document for each in make_list.freeze(Wish(order_ids)) if isinstance(each, Frozen))
    assert isinstance(document, MakeList)
    return document


def test_a_pick_list_adds_up_by_shelf(make_order: Callable[..., int], make_product: Callable[..., Product]) -> None:
    mug = make_product("Moss mug", on_hand=9, shelf="A10")
    plate = make_product("Plate", on_hand=9, shelf="A2")
    one = make_order((mug, 2), (plate, 1), ("Something new", 1))
    two = make_order((mug, 3))
    for order_id in (one, two):
        orders.confirm(order_id)
    document, remarks = picked(one, two)
    assert remarks == []
    assert document.orders == ("#1001", "#1002")
    assert [shelf.name for shelf in document.shelves] == ["A2", "A10", ""]
    (row,) = document.shelves[1].rows
    assert (row.title, row.quantity, row.orders) == ("Moss mug", 5, (("#1001", 2), ("#1002", 3)))
    assert document.pieces == 7
    assert document.made_on == "Fri 20 Nov 2026"


def test_a_pick_list_says_what_is_not_there_yet(
    make_order: Callable[..., int], make_product: Callable[..., Product]
) -> None:
    mug = make_product("Moss mug", on_hand=2)
    one, two = make_order((mug, 1)), make_order((mug, 3))
    orders.confirm(two)
    document, _remarks = picked(one, two)
    (row,) = document.shelves[0].rows
    assert (row.quantity, row.to_make) == (4, 2)


def test_personalized_pieces_are_picked_on_their_own(
    make_order: Callable[..., int], make_product: Callable[..., Product]
) -> None:
    mug = make_product("Moss mug", on_hand=9)
    one, two = make_order((mug, 1)), make_order((mug, 1))
    personalize(two, "M + J")
    document, _remarks = picked(one, two)
    assert [row.personalization for row in document.shelves[0].rows] == [(), ("Name: M + J",)]


def test_orders_with_nothing_to_pick_are_named(make_order: Callable[..., int]) -> None:
    one, two = make_order(), make_order()
    cancelling.cancel(two, "buyer")
    document, remarks = picked(one, two)
    assert document.orders == ("#1001",)
    assert remarks == ["#1002 isn't on the pick list: nothing of it is left to pack."]
    with pytest.raises(Refused, match="nothing to print"):
        lay_out(Wish((two,), (Kind.PICK_LIST,)))
    with pytest.raises(Refused, match="nothing to pick"):
        lay_out(Wish((), (Kind.PICK_LIST,)))


def test_the_make_list_is_all_of_to_make_in_the_order_it_leaves(
    make_order: Callable[..., int], make_product: Callable[..., Product]
) -> None:
    mug, plate = (make_product(title, made_to_order=True) for title in ("Moss mug", "Plate"))
    late = by(make_order((mug, 2), (plate, 1)), date(2026, 11, 18))
    soon = by(make_order((mug, 1)), date(2026, 11, 23))
    someday = by(make_order((mug, 1)), None)
    also = by(make_order((mug, 4)), date(2026, 11, 23))
    new = by(make_order((mug, 50)), date(2026, 11, 1))
    for order_id in (late, soon, someday, also):
        orders.confirm(order_id)
    by(someday, None)
    document = made()
    assert new not in make_list.orders_to_make()
    assert [row.title for row in document.rows] == ["Moss mug", "Plate"]
    assert [(entry.ship_by, entry.pieces) for entry in document.rows[0].entries] == [
        ("Wed 18 Nov", 2), ("Mon 23 Nov", 5), ("", 1),
    ]  # fmt: skip
    assert document.rows[0].entries[1].orders == (("#1002", 1), ("#1004", 4))
    assert (document.orders, document.pieces) == (4, 9)


def test_each_personalized_line_has_an_entry(
    make_order: Callable[..., int], make_product: Callable[..., Product]
) -> None:
    mug = make_product("Moss mug", made_to_order=True)
    ids = [by(make_order((mug, 1)), date(2026, 11, 23)) for _ in range(3)]
    for order_id, words in zip(ids[:2], ("M + J", "Łucja"), strict=True):
        personalize(order_id, words)
    document = made(*ids)
    assert [entry.personalization for entry in document.rows[0].entries] == [(), ("Name: M + J",), ("Name: Łucja",)]
    assert all(entry.code_word for entry in document.rows[0].entries[1:])


def test_what_lies_on_the_shelf_is_not_made_again(
    make_order: Callable[..., int], make_product: Callable[..., Product]
) -> None:
    mug = make_product("Moss mug", on_hand=3)
    later = by(make_order((mug, 2), ("Vase", 1)), date(2026, 11, 25))
    first = by(make_order((mug, 2), ("Vase", 1)), date(2026, 11, 20))
    for order_id in (later, first):
        orders.confirm(order_id)
    by(later, date(2026, 11, 25))
    by(first, date(2026, 11, 20))
    found = {(each.order.id, each.line.title): each.pieces for each in to_make.of_orders((later, first))}
    # The order that leaves first gets two of the three, the other one what is left.
    assert found == {(first, "Vase"): 1, (later, "Moss mug"): 1, (later, "Vase"): 1}
    assert [each.pieces for each in to_make.of_orders((first,)) if each.line.title == "Moss mug"] == []


def test_what_is_made_is_not_on_the_list(make_order: Callable[..., int], make_product: Callable[..., Product]) -> None:
    mug = make_product("Moss mug", made_to_order=True)
    order_id = make_order((mug, 3))
    orders.confirm(order_id)
    (line,) = OrderLine.select().where(OrderLine.order == order_id)
    making.mark_pieces_made(order_id, {line.id: 2})
    assert made(order_id).pieces == 1
    making.mark_made(order_id)
    with pytest.raises(Refused, match="nothing to make"):
        made(order_id)


@pytest.mark.parametrize(
    ("count", "said"),
    [(1, "#1002 isn't"), (4, "#1002, #1003, #1004 and #1005 aren't"), (6, "#1002, #1003, #1004 and 3 more aren't")],
)
def test_orders_left_off_a_list_are_named_in_one_remark(make_order: Callable[..., int], count: int, said: str) -> None:
    """The screen shows a few remarks alone, and an address that lacks its town has to be among them."""
    left = [make_order(("Cup", 1))]
    orders.confirm(left[0])
    gone = [make_order(("Cup", 1)) for _each in range(count)]
    for order_id in gone:
        cancelling.cancel(order_id, "Changed my mind")
    wish = Wish((*left, *gone), (Kind.PICK_LIST, Kind.MAKE_LIST, Kind.BENCH_TICKETS))
    whom = "it" if count == 1 else "them"
    assert lay_out(wish).remarks == (
        f"{said} on the pick list: nothing of {whom} is left to pack.",
        f"{said} on the make list: nothing of {whom} is left to make.",
        "Orders of which nothing is left to make get no tickets.",
    )
