"""Orders on hold: out of the lists of work, back by themselves, and moved on by nobody meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from makerapp import clock
from makerapp.errors import Refused
from makerapp.models import queries
from makerapp.models.database import database
from makerapp.models.detail import order_detail
from makerapp.models.order import Order
from makerapp.models.queries import ListQuery
from makerapp.models.rows import WORK_VIEWS, Filter, View
from makerapp.services import cancelling, checks, event_words, holding, making, orders, shop, undo
from tests.conftest import FROZEN_INSTANT

MONDAY = date(2026, 11, 23)


@pytest.fixture(autouse=True)
def on_friday(frozen_clock: object) -> None:
    """Friday 20 November 2026."""


def in_view(view: View, today: date | None = None, *filters: Filter) -> list[int]:
    return queries.ids(ListQuery(view, today or shop.today(), frozenset(filters)))


def test_a_held_order_leaves_the_list_of_work_and_its_counts(make_order: Callable[..., int]) -> None:
    kept, held = make_order(), make_order()
    done = holding.hold(held, MONDAY, "clay is late")
    assert event_words.toast_text(done) == "#1002 is on hold"
    assert in_view(View.TO_CONFIRM) == [kept]
    assert sorted(in_view(View.ALL)) == [kept, held]
    counts = queries.view_counts(shop.today())
    assert (counts[View.TO_CONFIRM].orders, counts[View.TO_CONFIRM].held) == (1, 1)
    assert (counts[View.ALL].orders, counts[View.ALL].held) == (2, 1)
    for view in (View.TO_CONFIRM, View.ALL):
        pills = queries.pill_counts(ListQuery(view, shop.today()))
        assert pills[Filter.HELD] == 1
        assert in_view(view, None, Filter.HELD) == [held]
    assert queries.rows([held])[0].is_held(shop.today())
    assert checks.run() == []


def test_it_comes_back_by_itself_on_its_day(make_order: Callable[..., int]) -> None:
    held = make_order()
    holding.hold(held, MONDAY)
    assert in_view(View.TO_CONFIRM, MONDAY - timedelta(days=1)) == []
    assert in_view(View.TO_CONFIRM, MONDAY) == [held]
    assert in_view(View.ALL, MONDAY, Filter.HELD) == []
    with clock.frozen(FROZEN_INSTANT + timedelta(days=3)):
        orders.confirm(held)
    assert in_view(View.TO_MAKE, MONDAY) == [held]


def test_what_is_on_hold_does_not_press(make_order: Callable[..., int]) -> None:
    late = make_order(ship_by=date(2026, 11, 18))
    assert queries.view_counts(shop.today())[View.TO_CONFIRM].late == 1
    holding.hold(late, MONDAY)
    counts = queries.view_counts(shop.today())
    assert counts[View.TO_CONFIRM].late == counts[View.ALL].late == 0
    for view in (View.TO_CONFIRM, View.ALL):
        assert in_view(view, None, Filter.LATE) == []
        assert queries.pill_counts(ListQuery(view, shop.today()))[Filter.LATE] == 0
        few = queries.pill_counts(ListQuery(view, shop.today(), ids=(late,)))
        assert few[Filter.LATE] == 0


def test_nothing_moves_it_on_until_it_is_taken_off(make_order: Callable[..., int]) -> None:
    held = make_order()
    holding.hold(held, MONDAY, "clay is late")
    with pytest.raises(Refused) as refusal:
        orders.take_step(held)
    assert refusal.value.what == "#1001 is on hold until Mon 23 Nov (clay is late)."
    holding.take_off_hold(held)
    orders.confirm(held)
    holding.hold(held, MONDAY)
    with pytest.raises(Refused, match="on hold until"):
        making.mark_made(held)
    assert in_view(View.TO_MAKE) == []


def test_undo_puts_it_back_and_takes_it_off(make_order: Callable[..., int]) -> None:
    held = make_order()
    first = holding.hold(held, MONDAY, "clay is late")
    undo.undo_batch(first.batch_id)
    assert in_view(View.TO_CONFIRM) == [held]
    undo.redo_last()
    assert in_view(View.TO_CONFIRM) == []
    off = holding.take_off_hold(held)
    undo.undo_batch(off.batch_id)
    found = order_detail(held)
    assert found is not None
    assert (found.held_until, found.hold_reason) == (MONDAY, "clay is late")


def test_refusals_say_what_and_why(make_order: Callable[..., int]) -> None:
    order_id = make_order()
    with pytest.raises(Refused, match="not after today"):
        holding.hold(order_id, shop.today())
    with pytest.raises(Refused, match="not on hold"):
        holding.take_off_hold(order_id)
    cancelling.cancel(order_id, "")
    with pytest.raises(Refused, match="nothing to hold"):
        holding.hold(order_id, MONDAY)


def test_the_timeline_names_day_and_reason(make_order: Callable[..., int]) -> None:
    order_id = make_order()
    holding.hold(order_id, MONDAY, "clay is late")
    found = order_detail(order_id)
    assert found is not None
    newest = found.timeline[0]
    assert event_words.event_title(newest.kind, newest.facts) == "On hold until Mon 23 Nov"
    assert event_words.event_text(newest.kind, newest.facts) == "clay is late"


@pytest.mark.parametrize("view", [*WORK_VIEWS, View.ALL])
def test_counting_reads_an_index_alone(view: View, make_order: Callable[..., int]) -> None:
    Order.update(held_until=MONDAY).where(Order.id == make_order()).execute()
    where, values = ListQuery(view, shop.today()).where()
    plan = database.execute_sql(f"EXPLAIN QUERY PLAN SELECT count(*) FROM orders WHERE {where}", values).fetchall()
    assert [row[3].partition("USING ")[2].partition(" INDEX")[0] for row in plan] == ["COVERING"]
