"""Reading one order whole."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from makerapp.models.database import database
from makerapp.models.fields import from_millis
from makerapp.models.fulfillment import Fulfillment
from makerapp.models.order import Order, Packing
from makerapp.models.payment import Payment
from makerapp.models.queries import SENT_OF_LINE, pairs, rows
from makerapp.models.reading import Reading
from makerapp.models.rows import (
    EventRow,
    LineRow,
    OrderDetail,
    OrderLink,
    OrderRow,
    ParcelRow,
    PaymentRow,
    PrintRow,
    ShipTo,
)
from makerapp.models.timeline import TimelineEvent

_LINES = f"""
SELECT l.order_id, l.id, l.product_id, l.title, l.sku, l.options, l.personalization, l.quantity, l.refunded_quantity,
    {SENT_OF_LINE}, l.made_quantity, l.packed_quantity, l.unit_price, l.line_total, ifnull(p.picture, ''),
    ifnull(p.shelf, ''), ifnull(p.packing_note, ''), p.on_hand, p.weight_grams,
    ifnull(p.made_to_order, 1), l.is_placeholder,
    l.returned_quantity, l.refunded_sent
FROM order_line l LEFT JOIN product p ON p.id = l.product_id
WHERE l.order_id IN (SELECT value FROM json_each(?)) AND l.removed = 0 ORDER BY l.order_id, l.position, l.id
"""

# Asked several times for each order that is scanned or selected.
_ORDER = Reading(Order, "id = ? AND withdrawn = 0")
_PACKING = Reading(Packing, "order_id = ?")
_PARCELS = Reading(Fulfillment, "order_id = ? ORDER BY id")
_PAYMENTS = Reading(Payment, "order_id = ? AND voided = 0 ORDER BY id")
_EVENTS = Reading(TimelineEvent, "order_id = ?")

# An item named only later takes the place of its stand-in, which is removed but was in the parcel's list.
_PIECES = """
SELECT p.fulfillment_id, p.line_id, p.quantity FROM fulfillment f
    JOIN fulfillment_line p ON p.fulfillment_id = f.id JOIN order_line l ON l.id = p.line_id
WHERE f.order_id = ? AND l.removed = 0 ORDER BY p.fulfillment_id, p.line_id
"""

_PRINTS = """
SELECT r.id, r.job_id, r.document, j.at, j.printer, r.format, r.pages, j.copies, j.outcome, r.on_paper, r.parcel,
    r.revision, r.content_digest, r.options, j.sha256, j.reason
FROM print_record r JOIN print_job j ON j.id = r.job_id WHERE r.order_id = ? ORDER BY r.id
"""

_REPLACES = "SELECT id, number FROM orders WHERE id = ? AND withdrawn = 0"
_REPLACED_BY = "SELECT id, number FROM orders WHERE replaces_id = ? AND withdrawn = 0 ORDER BY id"


def current_order(order_id: int) -> Order | None:
    """The order as it is stored, or ``None`` where there is no such order (any more)."""
    return _ORDER.first(order_id)


def order_detail(order_id: int) -> OrderDetail | None:
    """Everything of an order, or ``None`` where there is no such order (any more)."""
    order = current_order(order_id)
    if order is None:
        return None
    detail = without_history(order, rows([order_id])[0], order_lines(order_id), _PACKING.first(order_id))
    return replace(
        detail,
        parcels=_parcels(order_id),
        payments=_payments(order_id),
        prints=_prints(order_id),
        timeline=timeline(order_id),
        replaces=next(iter(_links(_REPLACES, order.replaces_id)), None) if order.replaces_id else None,
        replaced_by=_links(_REPLACED_BY, order_id),
    )


def without_history(order: Order, row: OrderRow, lines: tuple[LineRow, ...], packing: Packing | None) -> OrderDetail:
    """What an order is now, put together from its parts; parcels, payments, prints and timeline are left empty."""
    return OrderDetail(
        row=row,
        channel_order_id=order.channel_order_id,
        buyer_user=order.buyer_user,
        email=order.email,
        phone=order.phone,
        ship_to=ship_to_of(order),
        placed_raw=order.placed_raw,
        placed_time_known=order.placed_time_known,
        paid_at=order.paid_at,
        confirmed_at=order.confirmed_at,
        held_until=order.held_until,
        hold_reason=order.hold_reason,
        refund_due=order.refund_due,
        delivered_at=order.delivered_at,
        delivered_assumed=order.delivered_assumed,
        cancelled_at=order.cancelled_at,
        cancel_reason=order.cancel_reason,
        cancellation_requested=order.cancellation_requested,
        ship_by_from=order.ship_by_from,
        subtotal=order.subtotal,
        discount=order.discount,
        shipping=order.shipping,
        tax=order.tax,
        total=order.total,
        fees=order.fees,
        refunded=order.refunded,
        coupons=order.coupons,
        payment_method=order.payment_method,
        shipping_service=order.shipping_service,
        buyer_note=order.buyer_note,
        gift_message=order.gift_message,
        pack_unpaid=order.pack_unpaid,
        lines=lines,
        parcels=(),
        payments=(),
        prints=(),
        timeline=(),
        packing_step=packing.step if packing else "",
        packing=packing.data if packing else {},
    )


def _links(sql: str, order_id: int) -> tuple[OrderLink, ...]:
    """The orders that fit and were not taken back, the oldest first."""
    return tuple(OrderLink(found_id, number) for found_id, number in database.execute_sql(sql, (order_id,)))


def ship_to_of(order: Order) -> ShipTo:
    """The address of an order as a frozen row."""
    return ShipTo(
        order.ship_name, order.ship_company, order.ship_line1, order.ship_line2, order.ship_line3, order.ship_city,
        order.ship_state, order.ship_postcode, order.ship_country, order.ship_country_code,
    )  # fmt: skip


def order_lines(order_id: int) -> tuple[LineRow, ...]:
    """The lines of an order in their order, those taken off it left out."""
    return lines_of([order_id]).get(order_id, ())


def lines_of(order_ids: Sequence[int]) -> dict[int, tuple[LineRow, ...]]:
    """Order id to its lines, for many orders in one query; an order without lines has no entry."""
    found: defaultdict[int, list[LineRow]] = defaultdict(list)
    for order_id, *line in database.execute_sql(_LINES, (json.dumps(list(order_ids)),)):
        found[order_id].append(_line(tuple(line)))
    return {order_id: tuple(lines) for order_id, lines in found.items()}


def _line(row: tuple[Any, ...]) -> LineRow:
    line_id, product_id, title, sku, options, personalization, *figures = row
    *figures, made_to_order, is_placeholder, returned, refunded_sent = figures
    quantity, refunded, sent, made, packed, unit_price, line_total, picture, shelf, *more = figures
    packing_note, on_hand, weight = more
    return LineRow(
        id=line_id,
        product_id=product_id,
        title=title,
        sku=sku,
        options=pairs(options),
        personalization=pairs(personalization),
        quantity=quantity,
        refunded=refunded,
        sent=sent,
        made=made,
        packed=packed,
        unit_price=unit_price,
        line_total=line_total,
        picture=picture,
        shelf=shelf,
        packing_note=packing_note,
        on_hand=on_hand,
        made_to_order=bool(made_to_order),
        is_placeholder=bool(is_placeholder),
        returned=returned,
        refunded_sent=refunded_sent,
        weight_grams=weight,
    )


def _parcels(order_id: int) -> tuple[ParcelRow, ...]:
    found = _PARCELS.all(order_id)
    if not found:
        return ()
    pieces: defaultdict[int, list[tuple[int, int]]] = defaultdict(list)
    for parcel_id, line_id, quantity in database.execute_sql(_PIECES, (order_id,)):
        pieces[parcel_id].append((line_id, quantity))
    parcels = []
    for each in found:
        parcels.append(
            ParcelRow(
                id=each.id,
                is_cancelled=each.state == "cancelled",
                from_marketplace=each.source == "marketplace",
                carrier=each.carrier,
                service=each.service,
                ship_date=each.ship_date,
                tracking_number=each.tracking_number,
                memo=each.memo,
                shipped_at=each.shipped_at,
                cancelled_at=each.cancelled_at,
                pieces=tuple(pieces[each.id]),
                weight_grams=each.weight_grams,
                cost=each.cost,
                goods=each.goods,
                box=_box(each),
            )
        )
    return tuple(parcels)


def _box(parcel: Fulfillment) -> tuple[tuple[int, str], ...]:
    """Id and number of the other orders that travel, and count, in the box of this parcel."""
    if parcel.state != "shipped":
        return ()
    own = parcel.together_id or parcel.id
    others = database.execute_sql(
        "SELECT o.id, o.number FROM fulfillment f JOIN orders o ON o.id = f.order_id"
        " WHERE (f.id = ? OR f.together_id = ?) AND f.state = 'shipped' AND o.id <> ? ORDER BY f.id",
        (own, own, parcel.order_id),
    )
    return tuple((order_id, number) for order_id, number in others)


def _payments(order_id: int) -> tuple[PaymentRow, ...]:
    return tuple(
        PaymentRow(each.kind, each.amount, each.currency, each.method, each.at) for each in _PAYMENTS.all(order_id)
    )


def _prints(order_id: int) -> tuple[PrintRow, ...]:
    """What was printed of an order, oldest first."""
    return tuple(_print(*found) for found in database.execute_sql(_PRINTS, (order_id,)))


def _print(record_id: int, job_id: int, document: str, at: int, *others: Any) -> PrintRow:
    printer, form, pages, copies, outcome, on_paper, parcel, revision, digest, options, sha256, reason = others
    return PrintRow(
        record_id, job_id, document, from_millis(at), printer, form, tuple(json.loads(pages)), copies, outcome,
        bool(on_paper), parcel, revision, digest, json.loads(options), sha256, reason,
    )  # fmt: skip


def timeline(order_id: int) -> tuple[EventRow, ...]:
    """The timeline of an order, newest first by when things happened."""
    return event_rows(_EVENTS.all(order_id))


def _say_ends(printed: list[TimelineEvent]) -> None:
    """Put into the facts of prints what became of their jobs by now: ``outcome`` and ``reason``.

    Where a job failed, papers of an order that came out before are printed.
    """
    found = database.execute_sql(
        "SELECT r.order_id, j.id, r.document, j.outcome, j.reason, min(r.on_paper) FROM print_record r"
        " JOIN print_job j ON j.id = r.job_id WHERE r.order_id IN (SELECT value FROM json_each(?))"
        " GROUP BY r.order_id, j.id, r.document",
        (json.dumps(sorted({each.order_id for each in printed if each.order_id is not None})),),
    )
    ends = {}
    for order_id, job, document, outcome, reason, on_paper in found:
        came_out = on_paper and outcome in ("failed", "stopped")
        end = {"outcome": "printed", "reason": ""} if came_out else {"outcome": outcome, "reason": reason}
        ends[order_id, job, document] = end
    for each in printed:
        each.facts = each.facts | ends.get((each.order_id, each.facts.get("job"), each.facts.get("document")), {})


def timeline_of_product(product_id: int) -> tuple[EventRow, ...]:
    """What happened to a product itself, newest first; what orders did to its stock stands in its ledger."""
    return event_rows(list(TimelineEvent.select().where(TimelineEvent.product == product_id)))


def timeline_of_shop() -> tuple[EventRow, ...]:
    """What happened to the shop itself, its calendar above all, newest first."""
    of_nothing_else = TimelineEvent.order.is_null() & TimelineEvent.product.is_null()
    return event_rows(list(TimelineEvent.select().where(of_nothing_else)))


def event_rows(events: list[TimelineEvent]) -> tuple[EventRow, ...]:
    """The whole history of one order, product or the shop as rows, newest first by when things happened.

    A print says what became of it by now.
    """
    printed = [each for each in events if each.kind == "printed"]
    if printed:
        _say_ends(printed)
    undone = {each.reverses_id for each in events if each.reverses_id is not None}
    able = _undoable(events)
    newest = max(able, default=None)
    found = [
        EventRow(
            each.id, each.batch_id, each.at, each.kind, each.who, each.facts, each.id == newest, each.id in undone,
            each.id in able and each.id != newest, each.undo,
        )
        for each in events
    ]  # fmt: skip
    return tuple(sorted(found, key=lambda event: (event.at, event.id), reverse=True))


def newest_undoable(events: list[TimelineEvent]) -> int | None:
    """Id of the newest event that can be taken back: it knows how, was not taken back yet, and is no taking-back."""
    return max(_undoable(events), default=None)


def _undoable(events: list[TimelineEvent]) -> set[int]:
    undone = {each.reverses_id for each in events if each.reverses_id is not None}
    return {each.id for each in events if each.undo is not None and each.id not in undone and each.kind != "undone"}
