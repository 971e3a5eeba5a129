"""One thing done to many ticked orders: one action, one commit, one undo. What each order allows is asked first."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date
from enum import StrEnum

from makerapp.models import queries
from makerapp.models.list_rows import Filter, FulfillmentState, OrderRow, View
from makerapp.models.order import OPEN_STATUSES, Status
from makerapp.models.queries import ListQuery
from makerapp.services import cancelling, holding, making, orders, payments, refunds, shop
from makerapp.services.history import action
from makerapp.services.next_step import NextStep
from makerapp.services.outcome import Outcome

# One press changes at most this many: more would keep the database from everything else for seconds.
MOST_AT_ONCE = 500


class Deed(StrEnum):
    """What can be done to many orders with one undo, beside the next step they have in common."""

    SHIP_BY = "ship_by"
    HOLD = "hold"
    OFF_HOLD = "off_hold"
    PAID = "paid"
    PAID_BACK = "paid_back"
    REOPEN = "reopen"
    CANCEL = "cancel"


def able(order_ids: Sequence[int]) -> dict[Deed, tuple[int, ...]]:
    """For each deed those of these orders that allow it, in the order given."""
    today = shop.today()
    rows = queries.rows(order_ids)
    owed = set(queries.ids(ListQuery(View.ALL, today, filters=frozenset({Filter.REFUND_DUE}), ids=tuple(order_ids))))

    def those(fits: Callable[[OrderRow], bool]) -> tuple[int, ...]:
        return tuple(row.id for row in rows if fits(row))

    return {
        Deed.SHIP_BY: those(_is_open),
        Deed.HOLD: those(lambda row: _is_open(row) and not row.is_held(today)),
        Deed.OFF_HOLD: those(lambda row: row.is_held(today)),
        Deed.PAID: those(lambda row: payments.is_unpaid(row.payment) and row.status is not Status.CANCELLED),
        Deed.PAID_BACK: those(lambda row: row.id in owed),
        Deed.REOPEN: those(lambda row: row.status is Status.CANCELLED),
        # Of what was sent in part, the fulfillment is cancelled first.
        Deed.CANCEL: those(lambda row: _is_open(row) and row.fulfillment is FulfillmentState.UNFULFILLED),
    }


def _is_open(row: OrderRow) -> bool:
    return row.status in OPEN_STATUSES


def take_step(step: NextStep, order_ids: Iterable[int]) -> Outcome:
    """The next step that these orders have in common: confirm, mark as made, mark as delivered. Raises as each does."""
    together: dict[NextStep, Callable[[Iterable[int]], Outcome]] = {
        NextStep.CONFIRM: orders.confirm_many,
        NextStep.MAKE: making.mark_made_many,
        NextStep.DELIVER: orders.deliver_many,
    }
    return together[step](order_ids)


def set_ship_by(order_ids: Iterable[int], day: date | None, reason: str = "") -> Outcome:
    """Give these open orders one ship-by date (a local day; ``None`` takes it away). Raises as `orders.set_ship_by`."""
    done = _together("ship_by", lambda order_id: orders.set_ship_by(order_id, day, reason), order_ids)
    return replace(done, day=day)


def hold(order_ids: Iterable[int], until: date, reason: str = "") -> Outcome:
    """Put these open orders on hold until the local day ``until``. Raises as `holding.hold`."""
    return _together("hold", lambda order_id: holding.hold(order_id, until, reason), order_ids)


def take_off_hold(order_ids: Iterable[int]) -> Outcome:
    """These orders are back in their lists at once. Raises as `holding.take_off_hold`."""
    return _together("off_hold", holding.take_off_hold, order_ids)


def payments_received(order_ids: Iterable[int], method: str = "") -> Outcome:
    """The whole total of each came in, by ``method``. Raises as `payments.record_payment_received`."""
    return _together("payment", lambda order_id: payments.record_payment_received(order_id, method), order_ids)


def mark_paid_back(order_ids: Iterable[int]) -> Outcome:
    """What was due to each buyer went back to them. Raises as `refunds.mark_paid_back`."""
    return _together("paid_back", refunds.mark_paid_back, order_ids)


def reopen(order_ids: Iterable[int]) -> Outcome:
    """These cancelled orders go back to where they were. Raises as `cancelling.reopen`."""
    return _together("reopen", cancelling.reopen, order_ids)


def cancel(order_ids: Iterable[int], reason: str, *, restock: bool = True, refunded: bool = False) -> Outcome:
    """Cancel these orders, of which nothing was sent; the choices are those of `cancelling.cancel`, for all alike."""
    return _together(
        "cancel",
        lambda order_id: cancelling.cancel(order_id, reason, restock=restock, refunded=refunded),
        order_ids,
    )


def _together(batch: str, do: Callable[[int], Outcome], order_ids: Iterable[int]) -> Outcome:
    """Each in turn within one action; where one is refused, none of them is changed."""
    with action(batch) as act:
        done = [do(order_id) for order_id in order_ids]
    ids = tuple(order_id for each in done for order_id in each.order_ids)
    numbers = tuple(number for each in done for number in each.numbers)
    return Outcome(done[0].kind if done else batch, act.batch.id, ids, numbers)
