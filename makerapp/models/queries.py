"""Reading the order lists: counts, pages of rows, and where an order stands in its list. Never writes."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from makerapp.models.database import database
from makerapp.models.fields import from_millis
from makerapp.models.list_rows import (
    STATUS_OF_VIEW,
    WORK_VIEWS,
    Filter,
    FulfillmentState,
    ItemBrief,
    OrderRow,
    Sort,
    View,
    ViewCount,
)
from makerapp.models.order import OPEN_STATUSES, PaymentStatus, Status

_OPEN = "status IN ('pending', 'confirmed', 'processing')"
# An order on hold comes back by itself on its day.
_NOT_HELD = "(held_until IS NULL OR held_until <= ?)"

_ORDER_BY = {
    Sort.WORK: "work_key {d}, id {d}",
    Sort.BUYER: "buyer_name COLLATE NOCASE {d}, id {d}",
    Sort.TOTAL: "total {d}, id {d}",
    Sort.PLACED: "placed_at {d}, id {d}",
}


@dataclass(frozen=True)
class ListQuery:
    """What a list shows. ``today`` is the shop's local day; ``ids`` (a search result) narrows to those orders.

    ``in_time`` is the first day that can still be kept: tomorrow once today's post has left, ``None`` for today.
    ``cancels`` names the channels that cancel what is not sent, each with the instant (UTC milliseconds) before which
    an order was placed that they will soon, or may have, cancelled.
    """

    view: View
    today: date
    filters: frozenset[Filter] = frozenset()
    channel: str = ""
    sort: Sort = Sort.WORK
    descending: bool = False
    ids: tuple[int, ...] | None = None
    in_time: date | None = None
    cancels: tuple[tuple[str, int], ...] = ()

    def where(self) -> tuple[str, list[Any]]:
        """The SQL condition and its values."""
        # A unary plus keeps SQLite from walking an index of all orders where a few ids are named.
        plain = "" if self.ids is None else "+"
        parts, values = [f"{plain}withdrawn = 0"], []
        if self.view is not View.ALL:
            parts.append(f"{plain}status = ?")
            values.append(str(STATUS_OF_VIEW[self.view]))
        if self.view in WORK_VIEWS and Filter.HELD not in self.filters:
            parts.append(_NOT_HELD)
            values.append(self.today.isoformat())
        for chosen in sorted(self.filters):
            condition, names = _FILTERS[chosen]
            parts.append(condition)
            values += self.values(names)
        if self.channel:
            parts.append("channel = ?")
            values.append(self.channel)
        if self.ids is not None:
            parts.append(f"id IN ({','.join(map(str, self.ids)) or 'NULL'})")
        return " AND ".join(parts), values

    def values(self, names: Iterable[str]) -> list[str]:
        """What a filter's condition asks for, by the names it gives."""
        known = {
            "today": self.today.isoformat(),
            "in_time": (self.in_time or self.today).isoformat(),
            "cancels": json.dumps(self.cancels),
        }
        return [known[name] for name in names]


_CANCELS = """EXISTS (SELECT 1 FROM json_each(?) AS rule
    WHERE json_extract(rule.value, '$[0]') = channel AND placed_at < json_extract(rule.value, '$[1]'))"""

# The slip of the parcel that leaves next (see OrderDetail.parcels_left); one that never came out is none.
_SLIP = """EXISTS (SELECT 1 FROM print_record AS r WHERE r.order_id = orders.id AND r.document = 'packing-slip'
    AND r.on_paper = 1 AND r.parcel = (SELECT count(*) FROM fulfillment AS f
        WHERE f.order_id = orders.id AND (f.state = 'shipped' OR f.goods = 'gone')))"""

# The condition of each pill, and what it asks for in its order. What is on hold does not press; the marketplace does
# not know of a hold.
_FILTERS: dict[Filter, tuple[str, tuple[str, ...]]] = {
    Filter.LATE: (f"{_OPEN} AND ship_by < ? AND {_NOT_HELD}", ("in_time", "today")),
    Filter.TODAY: (f"{_OPEN} AND ship_by >= ? AND ship_by <= ? AND {_NOT_HELD}", ("in_time", "today", "today")),
    Filter.GIFT: ("is_gift = 1", ()),
    Filter.NOTE: ("has_note = 1", ()),
    Filter.PERSONALIZED: ("is_personalized = 1", ()),
    Filter.UNPAID: ("payment_status IN ('awaiting', 'failed')", ()),
    Filter.HELD: (f"{_OPEN} AND held_until > ?", ("today",)),
    # A replacement is not known to the marketplace.
    Filter.CANCELS: (f"{_OPEN} AND channel_order_id <> '' AND {_CANCELS}", ("cancels",)),
    Filter.REFUND_DUE: ("refund_due > 0", ()),
    # Asked of open orders alone, which are few however long the history is.
    Filter.NOT_PRINTED: (f"{_OPEN} AND NOT {_SLIP}", ()),
    Filter.PRINTED: (f"{_OPEN} AND {_SLIP}", ()),
}


def count(query: ListQuery) -> int:
    """How many orders the list holds."""
    where, values = query.where()
    return int(database.execute_sql(f"SELECT count(*) FROM orders WHERE {where}", values).fetchone()[0])


def ids(query: ListQuery, offset: int = 0, limit: int = -1) -> list[int]:
    """Ids of a stretch of the list, in its order; all of it by default."""
    where, values = query.where()
    order = _ORDER_BY[query.sort].format(d="DESC" if query.descending else "ASC")
    sql = f"SELECT id FROM orders WHERE {where} ORDER BY {order} LIMIT ? OFFSET ?"
    return [row[0] for row in database.execute_sql(sql, [*values, limit, offset])]


def page(query: ListQuery, offset: int, limit: int) -> list[OrderRow]:
    """A stretch of the list as rows."""
    return rows(ids(query, offset, limit))


def pill_counts(query: ListQuery) -> dict[Filter, int]:
    """Orders per filter, for the view of ``query`` without its filters."""
    plain = replace(query, filters=frozenset(), channel="")
    where, values = plain.where()
    if query.ids is not None:
        return _counts_among(where, values, query)
    # One count per filter: each finds its own way through an index, a sum of conditions would read every order.
    asked = [each for each in Filter if each != Filter.NOT_PRINTED]
    found: dict[Filter, int] = {each: count(replace(plain, filters=frozenset({each}))) for each in asked}
    # Looking for a slip is the dearest question, and it is asked once: the other open orders have none.
    (is_open,) = database.execute_sql(f"SELECT count(*) FROM orders WHERE {where} AND {_OPEN}", values).fetchone()
    found[Filter.NOT_PRINTED] = is_open - found[Filter.PRINTED]
    return found


def channel_counts(query: ListQuery) -> dict[str, int]:
    """Orders per channel, for the view of ``query`` without its filters."""
    where, values = replace(query, filters=frozenset(), channel="").where()
    sql = f"SELECT channel, count(*) FROM orders WHERE {where} GROUP BY channel"
    return dict(database.execute_sql(sql, values).fetchall())


def _counts_among(where: str, values: list[Any], query: ListQuery) -> dict[Filter, int]:
    """Orders per filter among a few named orders, which are read anyway: all filters in one go."""
    sums = ", ".join(f"ifnull(sum({condition}), 0)" for condition, _ in _FILTERS.values())
    asked = [value for _, names in _FILTERS.values() for value in query.values(names)]
    row = database.execute_sql(f"SELECT {sums} FROM orders WHERE {where}", [*asked, *values]).fetchone()
    return dict(zip(_FILTERS, row, strict=True))


def work_counts(today: date, in_time: date | None = None) -> dict[View, ViewCount]:
    """Orders of the lists of work, with how many are late and how many leave today; ``in_time`` as in ``ListQuery``.

    There are few open orders however long the history is.
    """
    found = database.execute_sql(
        f"SELECT status, count(*), ifnull(sum(ship_by < ? AND {_NOT_HELD}), 0),"
        f" ifnull(sum(ship_by >= ? AND ship_by <= ? AND {_NOT_HELD}), 0),"
        " ifnull(sum(held_until > ?), 0)"
        f" FROM orders WHERE withdrawn = 0 AND {_OPEN} GROUP BY status",
        ListQuery(View.ALL, today, in_time=in_time).values(("in_time", "today", "in_time", "today", "today", "today")),
    ).fetchall()
    counts = {status: ViewCount(orders - held, late, now, held) for status, orders, late, now, held in found}
    return {view: counts.get(STATUS_OF_VIEW[view], ViewCount(0, 0, 0)) for view in WORK_VIEWS}


def view_counts(today: date, in_time: date | None = None) -> dict[View, ViewCount]:
    """Orders of every view: those of ``work_counts``, and the others, whose orders press no more."""
    counts = work_counts(today, in_time)
    others = [view for view in STATUS_OF_VIEW if view not in counts]
    # A count per status reads its stretch of an index and nothing else; GROUP BY would compare every row's status.
    columns = ", ".join(
        f"(SELECT count(*) FROM orders WHERE withdrawn = 0 AND status = '{STATUS_OF_VIEW[view]}')" for view in others
    )
    totals = database.execute_sql(f"SELECT {columns}").fetchone()
    counts |= {view: ViewCount(orders, 0, 0) for view, orders in zip(others, totals, strict=True)}
    counts[View.ALL] = ViewCount(
        sum(each.orders + each.held for each in counts.values()),
        sum(each.late for each in counts.values()),
        sum(each.today for each in counts.values()),
        sum(each.held for each in counts.values()),
    )
    return counts


def has_any_order() -> bool:
    """False on a fresh data folder: the first-run page is shown then."""
    return database.execute_sql("SELECT 1 FROM orders WHERE withdrawn = 0 LIMIT 1").fetchone() is not None


def newest_batch() -> int:
    """Id of the newest action of all, 0 where there is none: what comes later has a larger one."""
    return int(database.execute_sql("SELECT ifnull(max(id), 0) FROM batch").fetchone()[0])


def sample_count() -> int:
    """How many sample orders there are."""
    sql = "SELECT count(*) FROM orders WHERE is_sample = 1 AND withdrawn = 0"
    return int(database.execute_sql(sql).fetchone()[0])


def find_by_number(number: str) -> list[int]:
    """Ids of the orders with this number, with or without ``#``, newest first; channels may share one."""
    plain = number.strip().removeprefix("#")
    sql = "SELECT id FROM orders WHERE withdrawn = 0 AND number COLLATE NOCASE IN (?, ?) ORDER BY id DESC"
    return [row[0] for row in database.execute_sql(sql, (plain, "#" + plain))]


# SQLite takes a limited number of values in one statement; its own default is 32,766.
_MOST_MARKS = 5000


def rows(order_ids: Sequence[int]) -> list[OrderRow]:
    """Rows of these orders, in the order asked; unknown ids are left out."""
    if len(order_ids) > _MOST_MARKS:
        starts = range(0, len(order_ids), _MOST_MARKS)
        return [row for start in starts for row in rows(order_ids[start : start + _MOST_MARKS])]
    if not order_ids:
        return []
    marks = ",".join("?" * len(order_ids))
    heads = {row[0]: row for row in database.execute_sql(_ROWS.format(marks=marks), list(order_ids))}
    lines = _lines_of(order_ids)
    return [_row(heads[each], lines[each]) for each in order_ids if each in heads]


_ROWS = """
SELECT id, number, channel, status, payment_status, buyer_name, ship_name, placed_at, ship_by, is_gift, has_note,
    is_personalized, is_packed, is_sample, total, currency, held_until
FROM orders WHERE id IN ({marks})
"""


def _lines_of(order_ids: Iterable[int]) -> dict[int, list[tuple[Any, ...]]]:
    """Per order, its lines as (title, quantity, refunded, sent, picture, made)."""
    order_ids = list(order_ids)
    marks = ",".join("?" * len(order_ids))
    found = database.execute_sql(
        f"""
        SELECT l.order_id, l.title, l.quantity, l.refunded_quantity, {SENT_OF_LINE}, ifnull(p.picture, ''),
            l.made_quantity
        FROM order_line l LEFT JOIN product p ON p.id = l.product_id
        WHERE l.order_id IN ({marks}) AND l.removed = 0 ORDER BY l.order_id, l.position, l.id
        """,
        order_ids,
    )
    lines: dict[int, list[tuple[Any, ...]]] = defaultdict(list)
    for order_id, *line in found:
        lines[order_id].append(tuple(line))
    return lines


# How many pieces of line ``l`` are in parcels that were not cancelled.
SENT_OF_LINE = """(SELECT ifnull(sum(fl.quantity), 0) FROM fulfillment_line fl
    JOIN fulfillment f ON f.id = fl.fulfillment_id WHERE fl.line_id = l.id AND f.state = 'shipped')"""


def fulfillment_state(lines: Iterable[tuple[int, int, int]], status: Status) -> FulfillmentState:
    """From (quantity, refunded, sent) of each line. An order whose file names no lines goes by its status."""
    wanted = sent = 0
    for quantity, refunded, line_sent in lines:
        wanted += max(quantity - refunded, line_sent)
        sent += line_sent
    if wanted == 0:
        done = status in (Status.SHIPPED, Status.DELIVERED)
        return FulfillmentState.FULFILLED if done else FulfillmentState.UNFULFILLED
    if sent == 0:
        return FulfillmentState.UNFULFILLED
    return FulfillmentState.FULFILLED if sent >= wanted else FulfillmentState.PARTLY


def _row(head: tuple[Any, ...], lines: list[tuple[Any, ...]]) -> OrderRow:
    (row_id, number, channel, status, payment, buyer, ship_name, placed, ship_by, gift, note, personal, packed,
     sample, total, currency, held) = head  # fmt: skip
    return OrderRow(
        id=row_id,
        number=number,
        channel=channel,
        status=Status(status),
        fulfillment=fulfillment_state([line[1:4] for line in lines], Status(status)),
        payment=PaymentStatus(payment),
        buyer=buyer or ship_name,
        placed_at=from_millis(placed),
        ship_by=date.fromisoformat(ship_by) if ship_by else None,
        pieces=sum(line[1] - line[2] for line in lines),
        ordered=sum(line[1] for line in lines),
        items=tuple(ItemBrief(line[0], line[1] - line[2], line[4]) for line in lines if line[1] > line[2]),
        is_gift=bool(gift),
        has_note=bool(note),
        is_personalized=bool(personal),
        is_packed=bool(packed),
        is_sample=bool(sample),
        total=total,
        currency=currency,
        held_until=date.fromisoformat(held) if held and status in OPEN_STATUSES else None,
        to_send=sum(max(0, line[1] - line[2] - line[3]) for line in lines),
        made=sum(max(0, min(line[1] - line[2] - line[3], line[5] - line[3])) for line in lines),
    )


def pairs(text: str) -> tuple[tuple[str, str], ...]:
    """Options or personalization from their JSON text as (name, value) pairs."""
    return tuple((each[0], each[1]) for each in json.loads(text))
