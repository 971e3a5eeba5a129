from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from makerapp.models import queries, search
from makerapp.models.order import Status
from makerapp.models.queries import ListQuery
from makerapp.models.rows import Filter, FulfillmentState, Sort, View
from makerapp.paths import DataFolder
from makerapp.services import sample_shop, shop


@pytest.fixture
def today(data_folder: DataFolder) -> date:
    sample_shop.add()
    return shop.today()


def numbers(query: ListQuery) -> list[str]:
    return [row.number for row in queries.page(query, 0, -1)]


def test_counts_equal_what_the_lists_hold(today: date) -> None:
    for view, count in queries.view_counts(today).items():
        rows = queries.page(ListQuery(view, today), 0, -1)
        assert count.orders == len(rows) == queries.count(ListQuery(view, today))
        is_open = [row for row in rows if row.status in (Status.PENDING, Status.CONFIRMED, Status.PROCESSING)]
        assert count.late == sum(row.ship_by < today for row in is_open if row.ship_by)
        assert count.today == sum(row.ship_by == today for row in is_open)


def test_open_orders_come_by_ship_by_date_then_all_others_newest_first(today: date) -> None:
    rows = queries.page(ListQuery(View.ALL, today), 0, -1)
    is_open = [row.status in (Status.PENDING, Status.CONFIRMED, Status.PROCESSING) for row in rows]
    assert is_open == sorted(is_open, reverse=True)
    dates = [row.ship_by for row, open_ in zip(rows, is_open, strict=True) if open_]
    assert dates == sorted(dates, key=lambda day: day or date.max)
    placed = [row.placed_at for row, open_ in zip(rows, is_open, strict=True) if not open_]
    assert placed == sorted(placed, reverse=True)


def test_pages_laid_side_by_side_are_the_whole_list(today: date) -> None:
    query = ListQuery(View.ALL, today)
    pages = [row for offset in range(0, 40, 7) for row in queries.page(query, offset, 7)]
    assert pages == queries.page(query, 0, -1)


@pytest.mark.parametrize("filter_", list(Filter))
def test_pills_count_what_they_show(today: date, filter_: Filter) -> None:
    for view in (View.ALL, View.TO_PACK):
        counts = queries.pill_counts(ListQuery(view, today))
        assert counts[filter_] == len(numbers(ListQuery(view, today, frozenset({filter_}))))


def test_channels_are_counted_and_filtered(today: date) -> None:
    channels = queries.channel_counts(ListQuery(View.ALL, today))
    assert sum(channels.values()) == 40
    for channel, count in channels.items():
        assert len(numbers(ListQuery(View.ALL, today, channel=channel))) == count


def test_sorting_by_buyer_and_total(today: date) -> None:
    by_buyer = queries.page(ListQuery(View.TO_PACK, today, sort=Sort.BUYER), 0, -1)
    assert [row.buyer for row in by_buyer] == sorted((row.buyer for row in by_buyer), key=str.casefold)
    by_total = queries.page(ListQuery(View.ALL, today, sort=Sort.TOTAL, descending=True), 0, -1)
    assert [row.total for row in by_total] == sorted((row.total or 0 for row in by_total), reverse=True)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("maya lind", {"#1001", "#1034"}),
        ("#1002", {"#1002"}),
        ("1002", {"#1002"}),
        ("lukasz", {"#1013"}),
        ("BS1 6XN", {"#1001", "#1034"}),
        ("bs16xn", {"#1001", "#1034"}),
        ("buyer1005@mail.example", {"#1005"}),
        ("RM 1234 5678 5 GB", {"#1023"}),
        ("rm123456785gb", {"#1023"}),
        ("王小", {"#1021"}),
        ("שרה", {"#1018"}),
        ("Παπαδοπουλου", {"#1012"}),
        ("nothing like it", set()),
        ('"*()^', set()),
    ],
)
def test_search_finds(today: date, typed: str, expected: set[str]) -> None:
    found = tuple(search.find(typed))
    assert set(numbers(ListQuery(View.ALL, today, ids=found))) == expected


@given(st.text(max_size=40))
def test_folding_twice_is_folding_once(fold_text: str) -> None:
    assert search.fold(search.fold(fold_text)) == search.fold(fold_text)


def test_any_text_can_be_searched(today: date) -> None:
    for typed in ("'", '"', "NEAR(", "a AND", "-x", "col:x", "\x00", "*", "^a", "{", "\ud800"):
        assert isinstance(search.find(typed), list)


def test_a_number_is_found_with_and_without_its_sign(today: date) -> None:
    assert queries.find_by_number("1001") == queries.find_by_number("#1001") != []


@pytest.mark.parametrize(
    ("lines", "status", "expected"),
    [
        ([(2, 0, 0)], Status.PROCESSING, FulfillmentState.UNFULFILLED),
        ([(2, 0, 1)], Status.CONFIRMED, FulfillmentState.PARTLY),
        ([(2, 1, 1)], Status.SHIPPED, FulfillmentState.FULFILLED),
        ([(2, 0, 2), (1, 0, 0)], Status.CONFIRMED, FulfillmentState.PARTLY),
        ([], Status.SHIPPED, FulfillmentState.FULFILLED),
        ([], Status.PENDING, FulfillmentState.UNFULFILLED),
        ([(2, 2, 0)], Status.PENDING, FulfillmentState.UNFULFILLED),
    ],
)
def test_fulfillment_is_computed_from_lines(
    lines: list[tuple[int, int, int]], status: Status, expected: FulfillmentState
) -> None:
    assert queries.fulfillment_state(lines, status) is expected


def test_after_the_post_has_left_today_is_late(today: date) -> None:
    late, now = Filter.LATE, Filter.TODAY

    def found(which: Filter, in_time: date | None) -> set[str]:
        return set(numbers(ListQuery(View.ALL, today, frozenset({which}), in_time=in_time)))

    tomorrow = today + timedelta(days=1)
    assert found(now, None)
    assert found(now, today) == found(now, None)
    assert found(late, tomorrow) == found(late, None) | found(now, None)
    assert found(now, tomorrow) == set()
    counts = queries.view_counts(today, tomorrow)[View.ALL]
    assert (counts.late, counts.today) == (len(found(late, tomorrow)), 0)
    pills = queries.pill_counts(ListQuery(View.ALL, today, in_time=tomorrow))
    assert (pills[late], pills[now]) == (counts.late, 0)
