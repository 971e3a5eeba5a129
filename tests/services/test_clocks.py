"""The clocks of one order: which run, in what order, and what they say."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime

import pytest

from makerapp import clock
from makerapp.errors import Refused
from makerapp.models import queries
from makerapp.models.detail import order_detail
from makerapp.models.order import Order, Status
from makerapp.models.queries import ListQuery
from makerapp.models.rows import Filter, View
from makerapp.services import (
    cancelling,
    channel_rules,
    checks,
    closed_days,
    fulfillment,
    holding,
    making,
    orders,
    packing,
    preferences,
    shop,
    undo,
)
from makerapp.services.clocks import Clock, clocks
from makerapp.services.order_draft import suggested_ship_by

pytestmark = pytest.mark.usefixtures("frozen_clock")

# The frozen moment is Friday 20 November 2026, 12:00 in London.
FRIDAY = date(2026, 11, 20)


@pytest.fixture(autouse=True)
def in_london(data_folder: object) -> None:
    shop.save_profile(time_zone="Europe/London")


def of(order_id: int) -> dict[str, Clock]:
    found = order_detail(order_id)
    assert found is not None
    return {each.kind: each for each in clocks(found)}


def set_order(order_id: int, **values: object) -> None:
    Order.update(**values).where(Order.id == order_id).execute()


def send(order_id: int) -> None:
    orders.confirm(order_id)
    making.mark_made(order_id)
    packing.pack_all(order_id)
    fulfillment.ship(order_id, fulfillment.Shipment("Evri", "", FRIDAY, "H1"))


def test_a_new_order_is_to_be_confirmed_within_a_day(make_order: Callable) -> None:
    order_id = make_order(ship_by=date(2026, 11, 25), ship_by_picked=True)
    found = of(order_id)
    assert list(found) == ["confirm", "ship"]
    assert found["confirm"].due == datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
    assert (found["confirm"].level, found["confirm"].when) == ("soon", "tomorrow, 12:00")
    set_order(order_id, placed_at=datetime(2026, 11, 19, 11, 30, tzinfo=UTC))
    assert (of(order_id)["confirm"].level, of(order_id)["confirm"].when) == ("late", "today, 11:30")
    set_order(order_id, placed_at=datetime(2026, 11, 19, 15, 0, tzinfo=UTC))
    assert (of(order_id)["confirm"].level, of(order_id)["confirm"].when) == ("today", "today, 15:00")
    preferences.put("confirm_hours", 0)
    assert "confirm" not in of(order_id)


def test_where_only_the_day_is_known_the_whole_day_counts(make_order: Callable) -> None:
    order_id = make_order()
    set_order(order_id, placed_at=datetime(2026, 11, 19, 0, 0, tzinfo=UTC), placed_time_known=False)
    found = of(order_id)["confirm"]
    assert (found.due, found.level, found.when) == (FRIDAY, "today", "today, Fri 20 Nov")


def test_a_confirmed_order_is_to_be_started_until_a_piece_is_made(make_order: Callable) -> None:
    order_id = make_order()
    orders.confirm(order_id)
    found = of(order_id)
    assert "confirm" not in found
    # Two working days after Friday.
    assert found["start"].due == date(2026, 11, 24)
    making.mark_made(order_id)
    assert "start" not in of(order_id)


def test_the_ship_by_date_says_whose_it_is_and_when_the_post_leaves(make_order: Callable) -> None:
    ours = make_order(ship_by=suggested_ship_by(()))
    typed = make_order(ship_by=FRIDAY, ship_by_picked=True)
    assert of(ours)["ship"].text == "Worked out from the payment, in your working days."
    ship = of(typed)["ship"]
    assert (ship.level, ship.when, ship.text) == ("today", "today, Fri 20 Nov, before 17:00", "You set this date.")
    with clock.frozen(datetime(2026, 11, 20, 17, 0, tzinfo=UTC)):
        ship = of(typed)["ship"]
        assert (ship.level, ship.when) == ("late", "today, Fri 20 Nov · the post has left")
    with clock.frozen(datetime(2026, 11, 22, 9, 0, tzinfo=UTC)):
        ship = of(typed)["ship"]
        assert (ship.level, ship.when) == ("late", "Fri 20 Nov · 2 days late")
    set_order(typed, ship_by_from="marketplace", channel="etsy")
    closed_days.close([closed_days.Closing(FRIDAY, FRIDAY, "Craft fair")])
    assert of(typed)["ship"].text == "Etsy gives this date. Fri 20 Nov is closed: Craft fair."


def test_without_any_production_time_the_program_says_so(make_order: Callable) -> None:
    preferences.put("production_days_default", 0)
    found = of(make_order(ship_by=suggested_ship_by(())))["ship"]
    assert (found.due, found.level, found.title) == (None, "none", "No ship-by date")
    assert found.text == (
        "None of the items has a production time, and the shop has no usual time. Set one in Settings."
    )


def test_the_next_clock_stands_first_and_those_without_a_date_last(make_order: Callable) -> None:
    order_id = make_order(ship_by=date(2026, 11, 23), ship_by_picked=True)
    set_order(order_id, channel="amazon", channel_order_id="701-1", refund_due=500)
    holding.hold(order_id, date(2026, 11, 24), "Waiting for blue")
    found = of(order_id)
    assert list(found) == ["confirm", "ship", "hold", "marketplace", "refund"]
    assert found["hold"].text == "Waiting for blue"
    assert found["marketplace"].due == date(2026, 12, 20)
    assert found["refund"].when == "£5.00"


def test_a_finished_order_has_no_clocks_but_money_to_pay_back(make_order: Callable) -> None:
    sent, cancelled = make_order(), make_order()
    send(sent)
    assert of(sent) == {}
    cancelling.cancel(cancelled, "No longer wanted")
    assert list(of(cancelled)) == ["refund"]


# --- the marketplace's own rule ------------------------------------------------------------------------------


@pytest.fixture
def amazon(make_order: Callable) -> Callable[[date], int]:
    """An open order placed on Amazon at noon of a day."""

    def make(placed: date) -> int:
        order_id: int = make_order()
        at = datetime(placed.year, placed.month, placed.day, 12, 0, tzinfo=UTC)
        set_order(order_id, channel="amazon", channel_order_id=f"701-{order_id}", placed_at=at)
        return order_id

    return make


@pytest.mark.parametrize(
    ("placed", "level", "left"),
    [
        (date(2026, 10, 27), "later", 6),
        (date(2026, 10, 26), "soon", 5),
        (date(2026, 10, 25), "soon", 4),
        (date(2026, 10, 22), "soon", 1),
        (date(2026, 10, 21), "past", 0),
        (date(2026, 10, 1), "past", -20),
    ],
)
def test_the_countdown_runs_from_five_days_before(amazon: Callable, placed: date, level: str, left: int) -> None:
    row = queries.rows([amazon(placed)])[0]
    found = channel_rules.countdown(row.channel, row.placed_at, row.status)
    assert found is not None
    assert (found.level, found.days_left) == (level, left)


def test_the_pill_finds_what_is_in_the_countdown(amazon: Callable, make_order: Callable) -> None:
    soon, past, later = amazon(date(2026, 10, 26)), amazon(date(2026, 10, 1)), amazon(date(2026, 10, 27))
    make_order()
    query = ListQuery(View.ALL, shop.today(), frozenset({Filter.CANCELS}), cancels=channel_rules.cancels())
    assert set(queries.ids(query)) == {soon, past}
    counts = queries.pill_counts(ListQuery(View.TO_CONFIRM, shop.today(), cancels=channel_rules.cancels()))
    assert counts[Filter.CANCELS] == 2
    among = ListQuery(View.ALL, shop.today(), ids=(past, later), cancels=channel_rules.cancels())
    assert queries.pill_counts(among)[Filter.CANCELS] == 1
    preferences.put("channel_rules", channel_rules.with_rule("amazon", 0, 5))
    off = ListQuery(View.ALL, shop.today(), frozenset({Filter.CANCELS}), cancels=channel_rules.cancels())
    assert queries.ids(off) == []


def test_one_press_notes_that_the_marketplace_cancelled_it(amazon: Callable) -> None:
    order_id = amazon(date(2026, 10, 1))
    assert of(order_id)["marketplace"].text == "Check it there."
    done = channel_rules.cancelled_by_marketplace(order_id)
    order = Order.get_by_id(order_id)
    assert order.status == Status.CANCELLED
    assert order.cancel_reason == "Cancelled by Amazon: not confirmed as shipped within 30 days"
    assert order.refund_due == 0
    assert checks.run() == []
    undo.undo_batch(done.batch_id)
    assert Order.get_by_id(order_id).status == Status.PENDING
    send(order_id)
    with pytest.raises(Refused, match="isn't waiting"):
        channel_rules.cancelled_by_marketplace(order_id)


def test_before_its_day_nothing_is_cancelled(amazon: Callable) -> None:
    with pytest.raises(Refused, match="at the earliest"):
        channel_rules.cancelled_by_marketplace(amazon(date(2026, 10, 25)))


def test_nothing_is_cancelled_by_itself(amazon: Callable) -> None:
    order_id = amazon(date(2026, 9, 1))
    of(order_id)
    assert Order.get_by_id(order_id).status == Status.PENDING
