"""What Today says of the shop: against the lists, the make list and the clock it must agree with."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from makerapp import clock
from makerapp.models import queries, today_queries
from makerapp.models.list_rows import Filter, View
from makerapp.models.order import Order
from makerapp.models.product import Product
from makerapp.models.queries import ListQuery
from makerapp.paths import DataFolder
from makerapp.services import holding, making, orders, preferences, sample_shop, shop, today
from makerapp.services.paperwork.papers import make_list, to_make
from makerapp.services.today import DayCount, PartOfDay, Post

FRIDAY = date(2026, 11, 20)

pytestmark = pytest.mark.usefixtures("frozen_clock")


def leaves(order_id: int, day: date | None) -> None:
    Order.update(ship_by=day).where(Order.id == order_id).execute()


def days(count: int) -> date:
    return FRIDAY + timedelta(days=count)


@pytest.fixture
def five_due(make_order: Callable[..., int]) -> list[int]:
    """Two late, three of today, one of tomorrow, one of Tuesday, one without a date; all of them new."""
    made = [make_order() for _ in range(8)]
    for order_id, day in zip(made, (0, -1, 1, 0, -2, 4, 0), strict=False):
        leaves(order_id, days(day))
    leaves(made[7], None)
    return made


def test_an_empty_shop_has_nothing_to_do(data_folder: DataFolder) -> None:
    board = today.read()
    assert (board.due, board.coming, board.ready, board.to_make) == ((), (), (), ())
    assert board.next_view is None
    assert set(board.counts.values()) == {0}


def test_late_orders_come_first_then_those_of_today(five_due: list[int]) -> None:
    a, b, c, d, e, f, g, h = five_due
    board = today.read()
    assert board.due == (e, b, a, d, g)
    assert board.coming == (c, f, h)
    assert (board.late, board.in_time_today) == (2, 3)
    assert board.days == (DayCount(days(1), 1), DayCount(days(4), 1))


def test_the_bars_are_late_today_and_six_days(five_due: list[int]) -> None:
    week = today.read().week
    assert [each.day for each in week] == [None, *(days(number) for number in range(7))]
    assert [each.orders for each in week] == [2, 3, 1, 0, 0, 1, 0, 0]


def test_once_the_post_has_left_the_orders_of_today_are_late(five_due: list[int]) -> None:
    with clock.frozen(datetime(2026, 11, 20, 20, 0, tzinfo=UTC)):
        board = today.read()
    assert (board.late, board.in_time_today) == (5, 0)
    assert [each.orders for each in board.week[:2]] == [5, 0]


def test_an_order_on_hold_presses_nobody(five_due: list[int]) -> None:
    holding.hold(five_due[0], days(3), "")
    board = today.read()
    assert five_due[0] not in board.due + board.coming
    assert board.in_time_today == 2


def test_the_counts_are_those_of_the_lists(data_folder: DataFolder) -> None:
    sample_shop.add()
    board = today.read()
    for chosen, expected in ((Filter.LATE, board.late), (Filter.TODAY, board.in_time_today)):
        query = ListQuery(View.ALL, board.today, frozenset({chosen}), in_time=board.in_time)
        assert queries.count(query) == expected
    of_views = queries.work_counts(board.today, board.in_time)
    assert board.counts == {view: count.orders for view, count in of_views.items()}
    assert [row.id for row in today.rows(board.due)] == list(board.due)


def test_what_is_ready_is_packed_first(five_due: list[int]) -> None:
    assert today.read().ready == ()
    orders.confirm_many(five_due)
    making.mark_made(five_due[2])
    # While something leaves today that isn't made yet, nobody is sent to pack what leaves tomorrow.
    assert (today.read().ready, today.read().packable) == ((), (five_due[2],))
    assert today.read().next_view is View.TO_MAKE
    making.mark_made_many([five_due[0], five_due[4]])
    assert today.read().ready == (five_due[4], five_due[0])
    assert today.read().packable == (five_due[4], five_due[0], five_due[2])


def test_where_nothing_leaves_today_there_is_work_elsewhere(make_order: Callable[..., int]) -> None:
    order_id = make_order()
    leaves(order_id, days(2))
    assert today.read().next_view is View.TO_CONFIRM
    orders.confirm(order_id)
    assert today.read().next_view is View.TO_MAKE
    making.mark_made(order_id)
    assert today.read().next_view is View.TO_PACK
    assert today.read().ready == (order_id,)


def test_what_is_to_be_made_is_what_the_make_list_says(data_folder: DataFolder) -> None:
    sample_shop.add()
    told = to_make.of_orders(make_list.orders_to_make())
    found = today_queries.missing(shop.today())
    assert found
    assert [(each.order_id, each.title, each.pieces) for each in found] == [
        (each.order.id, each.line.title, each.pieces) for each in told
    ]


def test_the_shelf_serves_who_leaves_first(
    make_product: Callable[..., Product], make_order: Callable[..., int]
) -> None:
    mug = make_product(on_hand=3, production_days=2)
    later, first = make_order((mug, 3), ("Bowl", 1)), make_order((mug, 2), ("Vase", 1))
    orders.confirm_many([later, first])
    leaves(first, days(0))
    leaves(later, days(5))
    assert [(each.title, each.pieces) for each in today.read().to_make] == [("Vase", 1), ("Moss mug", 2), ("Bowl", 1)]
    # What is on hold still has its turn at the shelf, and is nobody's work today.
    holding.hold(first, days(3), "")
    assert [(each.title, each.pieces) for each in today.read().to_make] == [("Moss mug", 2), ("Bowl", 1)]


def test_pieces_of_all_orders_are_added_up(data_folder: DataFolder) -> None:
    sample_shop.add()
    board = today.read()
    told = to_make.of_orders(make_list.orders_to_make())
    assert sum(each.pieces for each in board.to_make) == sum(each.pieces for each in told)
    assert sum(each.personalized for each in board.to_make) == sum(
        each.pieces for each in told if each.line.personalization
    )
    assert all(each.personalized <= each.pieces and each.numbers for each in board.to_make)
    assert {number for each in board.to_make for number in each.numbers} == {each.order.number for each in told}


def test_the_maker_is_greeted_by_the_shops_own_clock(data_folder: DataFolder) -> None:
    shop.save_profile(name="Fern & Clay", maker_name="Anna", time_zone="Pacific/Auckland")
    board = today.read()
    # Noon in London is one in the morning of the next day in Auckland.
    assert (board.maker, board.part, board.today) == ("Anna", PartOfDay.EVENING, days(1))
    shop.save_profile(time_zone="Europe/London")
    assert (today.read().part, today.read().today) == (PartOfDay.AFTERNOON, FRIDAY)


@pytest.mark.parametrize(
    ("local", "part"),
    [
        ("04:59", PartOfDay.EVENING),
        ("05:00", PartOfDay.MORNING),
        ("11:59", PartOfDay.MORNING),
        ("12:00", PartOfDay.AFTERNOON),
        ("17:59", PartOfDay.AFTERNOON),
        ("18:00", PartOfDay.EVENING),
        ("00:00", PartOfDay.EVENING),
    ],
)
def test_the_greeting_follows_the_day(local: str, part: PartOfDay) -> None:
    assert today.part_of_day(time.fromisoformat(local)) is part


@pytest.mark.parametrize(
    ("local", "closes", "is_free_day", "post"),
    [
        ("16:29", "17:30", False, Post.OPEN),
        ("16:30", "17:30", False, Post.SOON),
        ("17:29", "17:30", False, Post.SOON),
        ("17:30", "17:30", False, Post.CLOSED),
        ("12:00", "17:30", True, Post.FREE_DAY),
        ("00:10", "00:30", False, Post.SOON),
    ],
)
def test_the_last_hour_of_the_post_office(local: str, closes: str, is_free_day: bool, post: Post) -> None:
    at = datetime.combine(FRIDAY, time.fromisoformat(local), UTC)
    assert today.post_office(at, time.fromisoformat(closes), is_free_day=is_free_day) is post


@pytest.mark.parametrize("written", ["", "later"])
def test_without_a_time_the_post_office_is_not_spoken_of(written: str, data_folder: DataFolder) -> None:
    preferences.put("post_office_closes", written)
    assert (today.read().post, today.read().closes) == (Post.UNKNOWN, "")


@given(st.times(), st.times(), st.booleans())
def test_the_post_office_is_open_exactly_until_it_closes(local: time, closes: time, free: bool) -> None:
    at = datetime.combine(FRIDAY, local, UTC)
    found = today.post_office(at, closes, is_free_day=free)
    assert (found in (Post.OPEN, Post.SOON)) == (local < closes and not free)
