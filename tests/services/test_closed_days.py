"""Closing days moves what it must, says so, and comes back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from makerapp.errors import Refused
from makerapp.models.database import database
from makerapp.models.detail import order_detail
from makerapp.models.order import Order
from makerapp.models.rows import OrderDetail
from makerapp.services import (
    cancelling,
    checks,
    closed_days,
    order_editing,
    orders,
    preferences,
    ship_dates,
    shop,
    undo,
    work_calendar,
)
from makerapp.services.closed_days import Closing
from makerapp.services.event_words import event_text, event_title, toast_text
from makerapp.services.history import action, load_order
from makerapp.services.order_draft import draft_of, suggested_ship_by
from makerapp.services.work_calendar import days_of

# The frozen day is Friday 20 November 2026; three working days on is Wednesday the 25th.
WEDNESDAY = date(2026, 11, 25)

pytestmark = pytest.mark.usefixtures("frozen_clock")


def detail(order_id: int) -> OrderDetail:
    found = order_detail(order_id)
    assert found is not None
    return found


def day_of(order_id: int) -> date | None:
    return detail(order_id).row.ship_by


@pytest.fixture
def suggested(make_order: Callable[..., int]) -> Callable[..., int]:
    """An order whose date is the shop's suggestion."""
    return lambda *items, **values: make_order(*items, ship_by=suggested_ship_by(()), **values)


def test_a_closed_day_moves_the_shops_own_dates_and_says_so(suggested: Callable, make_order: Callable) -> None:
    ours, typed = suggested(), make_order(ship_by=WEDNESDAY, ship_by_picked=True)
    done = closed_days.close([Closing(date(2026, 11, 24), date(2026, 11, 26), "Craft fair")])
    assert day_of(ours) == date(2026, 11, 30)
    assert day_of(typed) == WEDNESDAY
    assert done.order_ids == (ours,)
    assert toast_text(done) == "Days closed, 1 order moved"
    newest = detail(ours).timeline[0]
    assert event_title(newest.kind, newest.facts) == "Ship-by date moved: closed 24–26 Nov"
    assert event_text(newest.kind, newest.facts) == "Wed 25 Nov → Mon 30 Nov"
    assert checks.run() == []


def test_one_undo_takes_the_closing_and_every_move_back(suggested: Callable) -> None:
    first, second = suggested(), suggested()
    done = closed_days.close([Closing(WEDNESDAY, WEDNESDAY)])
    assert len(done.order_ids) == 2
    undo.undo_batch(done.batch_id)
    assert (day_of(first), day_of(second)) == (WEDNESDAY, WEDNESDAY)
    assert closed_days.periods() == ()
    undo.redo_last()
    assert day_of(first) == date(2026, 11, 26)
    assert [row.first for row in closed_days.periods()] == [WEDNESDAY]


def test_opening_again_brings_the_dates_back(suggested: Callable) -> None:
    order_id = suggested()
    closed_days.close([Closing(WEDNESDAY, WEDNESDAY)])
    (period,) = closed_days.periods()
    done = closed_days.open_again(period.id)
    assert day_of(order_id) == WEDNESDAY
    assert toast_text(done) == "Days open again, 1 order moved"
    with pytest.raises(Refused, match="open already"):
        closed_days.open_again(period.id)


def test_the_preview_is_what_happens_and_changes_nothing(suggested: Callable, make_order: Callable) -> None:
    ours = suggested()
    typed = make_order(ship_by=WEDNESDAY, ship_by_picked=True)
    closing = [Closing(WEDNESDAY, date(2026, 11, 27))]
    found = closed_days.preview(lambda: closed_days.close(closing))
    assert [(each.order_id, each.before, each.after) for each in found.moves] == [(ours, WEDNESDAY, date(2026, 11, 30))]
    assert [(each.order_id, each.whose) for each in found.fixed] == [(typed, "maker")]
    assert day_of(ours) == WEDNESDAY
    assert closed_days.periods() == ()
    closed_days.close(closing)
    assert day_of(ours) == found.moves[0].after


def test_a_date_of_the_marketplace_stays_and_is_listed(suggested: Callable) -> None:
    order_id = suggested()
    Order.update(ship_by_from="marketplace").where(Order.id == order_id).execute()
    closing = [Closing(WEDNESDAY, WEDNESDAY)]
    found = closed_days.preview(lambda: closed_days.close(closing))
    assert found.moves == ()
    assert [(each.order_id, each.whose) for each in found.fixed] == [(order_id, "marketplace")]
    closed_days.close(closing)
    assert day_of(order_id) == WEDNESDAY


def test_sent_orders_keep_their_dates(suggested: Callable) -> None:
    order_id = suggested()
    cancelling.cancel(order_id, "No longer wanted")
    assert closed_days.close([Closing(WEDNESDAY, WEDNESDAY)]).order_ids == ()
    assert day_of(order_id) == WEDNESDAY


def test_a_shorter_usual_time_does_not_hurry_an_order_when_a_day_is_closed(suggested: Callable) -> None:
    order_id = suggested()
    preferences.put("production_days_default", 1)
    closed_days.close([Closing(date(2026, 12, 24), date(2026, 12, 24))])
    assert day_of(order_id) == WEDNESDAY


def test_the_working_week_moves_dates_both_ways(suggested: Callable) -> None:
    order_id = suggested()
    done = closed_days.set_working_days([0, 1, 2, 3, 4, 5])
    assert day_of(order_id) == date(2026, 11, 24)
    newest = detail(order_id).timeline[0]
    assert event_title(newest.kind, newest.facts) == "Ship-by date moved: working days Mon–Sat"
    undo.undo_batch(done.batch_id)
    assert preferences.get("working_days") == [0, 1, 2, 3, 4]
    assert day_of(order_id) == WEDNESDAY
    closed_days.set_working_days([0])
    assert day_of(order_id) == date(2026, 12, 7)


def test_the_usual_time_is_followed_only_when_asked(suggested: Callable) -> None:
    order_id = suggested()
    preferences.put("production_days_default", 0)
    assert day_of(order_id) == WEDNESDAY
    done = closed_days.follow_usual_time()
    assert day_of(order_id) is None
    newest = detail(order_id).timeline[0]
    assert event_title(newest.kind, newest.facts) == "Ship-by date moved: no usual time"
    closed_days.close([Closing(WEDNESDAY, WEDNESDAY)])
    assert day_of(order_id) is None
    preferences.put("production_days_default", 1)
    closed_days.follow_usual_time()
    assert day_of(order_id) == date(2026, 11, 23)
    assert checks.run() == []
    undo.undo_last()
    assert day_of(order_id) is None
    assert toast_text(done) == "1 ship-by date moved"


def test_a_week_without_working_days_is_refused(data_folder: object) -> None:
    with pytest.raises(Refused, match="at least one working day"):
        closed_days.set_working_days([])
    assert preferences.get("working_days") == [0, 1, 2, 3, 4]


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (date(2026, 12, 26), date(2026, 12, 24), "is before"),
        (date(2026, 12, 1), date(2027, 12, 31), "more than a year"),
    ],
)
def test_days_that_cannot_be_closed_are_refused(data_folder: object, first: date, last: date, words: str) -> None:
    with pytest.raises(Refused, match=words):
        closed_days.close([Closing(first, last)])


def test_days_closed_already_are_refused(data_folder: object) -> None:
    closed_days.close([Closing(date(2026, 12, 24), date(2027, 1, 1))])
    with pytest.raises(Refused, match="closed already"):
        closed_days.close([Closing(date(2026, 12, 25), date(2026, 12, 26))])
    closed_days.close([Closing(date(2026, 12, 31), date(2027, 1, 3))])
    assert len(closed_days.periods()) == 2


def test_closing_every_day_there_is_is_refused_at_last(data_folder: object) -> None:
    year, first = timedelta(days=365), date(2026, 11, 20)
    closings = [Closing(first + year * each, first + year * (each + 1)) for each in range(4)]
    with pytest.raises(Refused, match="no working day"):
        closed_days.close(closings)
    assert closed_days.periods() == ()


def test_why_a_day_is_closed_is_said(data_folder: object) -> None:
    closed_days.close([Closing(WEDNESDAY, WEDNESDAY, "Craft fair")])
    assert closed_days.why_closed(WEDNESDAY) == "Wed 25 Nov is closed: Craft fair."
    assert closed_days.why_closed(date(2026, 11, 28)) == "Sat 28 Nov is not a working day."
    assert closed_days.why_closed(date(2026, 11, 26)) == ""


def test_paying_later_counts_from_the_payment(suggested: Callable) -> None:
    order_id = suggested(payment="awaiting")
    assert day_of(order_id) == WEDNESDAY
    order = load_order(order_id)
    with action("paid") as act, act.step(order, "paid") as step:
        step.set(order, payment_status="paid", paid_at=datetime(2026, 11, 23, 12, 0, tzinfo=UTC))
        ship_dates.renew(step, order)
    assert day_of(order_id) == date(2026, 11, 26)


def test_editing_the_items_renews_a_date_of_ours_and_no_other(
    suggested: Callable, make_order: Callable, make_product: Callable
) -> None:
    from dataclasses import replace

    slow = make_product(production_days=8, made_to_order=True)
    ours, typed = suggested(), make_order(ship_by=WEDNESDAY, ship_by_picked=True)
    for order_id, expected in ((ours, date(2026, 12, 2)), (typed, WEDNESDAY)):
        draft = draft_of(order_id)
        line = replace(draft.lines[0], line_id=None, product_id=slow.id, title=slow.title)
        order_editing.save(order_id, replace(draft, lines=(*draft.lines, line)))
        assert day_of(order_id) == expected
    orders.set_ship_by(ours, date(2026, 12, 4))
    closed_days.close([Closing(date(2026, 12, 1), date(2026, 12, 1))])
    assert day_of(ours) == date(2026, 12, 4)


def test_the_anchor_is_the_day_at_the_bench(suggested: Callable) -> None:
    order_id = suggested()
    # 23:30 in London is the next morning in Sydney.
    Order.update(paid_at=datetime(2026, 11, 22, 23, 30, tzinfo=UTC)).where(Order.id == order_id).execute()
    shop.save_profile(time_zone="Europe/London")
    assert ship_dates.worked_out(load_order(order_id)) == WEDNESDAY
    shop.save_profile(time_zone="Australia/Sydney")
    assert ship_dates.worked_out(load_order(order_id)) == date(2026, 11, 26)


DAYS = st.dates(date(2026, 11, 20), date(2027, 1, 15))


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(DAYS, st.integers(0, 12)), min_size=1, max_size=4))
def test_closing_never_makes_a_date_earlier_and_opening_all_brings_it_back(
    data_folder: object, make_order: Callable, stretches: list[tuple[date, int]]
) -> None:
    if not Order.select().exists():
        make_order(ship_by=WEDNESDAY)
    (order,) = Order.select()
    day = order.ship_by
    for first, length in stretches:
        closing = Closing(first, first + timedelta(days=length))
        if set(days_of(closing.first, closing.last)) <= work_calendar.read().closed:
            continue
        closed_days.close([closing])
        assert day_of(order.id) >= day  # type: ignore[operator]
        day = day_of(order.id)
        assert day not in work_calendar.read().closed
    for row in closed_days.periods():
        closed_days.open_again(row.id)
    assert day_of(order.id) == WEDNESDAY
    removed = database.execute_sql("SELECT count(*) FROM closed_period WHERE removed = 0").fetchone()[0]
    assert removed == 0
