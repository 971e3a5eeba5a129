"""What the headless verbs say: rows, orders and imports as JSON and as plain text."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from makerapp.models.rows import EventRow, LineRow, OrderDetail, OrderRow, ParcelRow
from makerapp.money import format_money
from makerapp.services import shop, timeline_text, work_calendar
from makerapp.services.breakdown import paid_of
from makerapp.services.event_words import event_text, event_title
from makerapp.services.intake import FileResult
from makerapp.services.words import (
    FULFILLMENT_WORDS,
    PAYMENT_WORDS,
    STATUS_WORDS,
    channel_words,
    moment_words,
    row_sentence,
)


def _instant(value: datetime | None) -> str | None:
    return value.isoformat().replace("+00:00", "Z") if value else None


def _day(value: date | None) -> str | None:
    return value.isoformat() if value else None


def file_json(result: FileResult) -> dict[str, Any]:
    """One imported file: format, orders by what became of them, lines, rows left out."""
    found: dict[str, Any] = {
        "file": result.file,
        "format": result.format or None,
        "orders": {"new": result.new, "changed": result.changed, "unchanged": result.unchanged},
        "lines": result.lines,
        "left_out": [{"row": each.row, "reason": each.reason} for each in result.left_out],
    }
    if result.notices:
        found["notices"] = list(result.notices)
    if result.problem:
        found["problem"] = {"what": result.problem.what, "why_and_now": result.problem.why_and_now}
    return found


def file_text(result: FileResult) -> str:
    """The same in a few lines."""
    if result.problem:
        return f"{result.file}: {result.problem.what} {result.problem.why_and_now}"
    lines = [f"{result.file}: {result.new} new, {result.changed} changed, {result.unchanged} already here"]
    lines += [f"  {notice}" for notice in result.notices]
    lines += [f"  row {each.row} was left out: {each.reason}" for each in result.left_out]
    return "\n".join(lines)


def row_json(row: OrderRow) -> dict[str, Any]:
    """One order of a list; ``items`` counts pieces, the amount is in minor units."""
    return {
        "number": row.number,
        "channel": row.channel,
        "status": str(row.status),
        "fulfillment": str(row.fulfillment),
        "payment": str(row.payment),
        "buyer": row.buyer,
        "placed_at": _instant(row.placed_at),
        "ship_by": _day(row.ship_by),
        "held_until": _day(row.held_until),
        "items": row.ordered,
        "total": {"amount": row.total, "currency": row.currency},
    }


def row_text(row: OrderRow, today: date) -> str:
    """One order on one line."""
    total = format_money(row.total, row.currency)
    urgency = row_sentence(row, today, work_calendar.first_day_in_time())
    return f"{row.number:<22} {STATUS_WORDS[row.status]:<11} {total:>12}  {row.buyer} · {urgency}"


def detail_json(detail: OrderDetail) -> dict[str, Any]:
    """Everything of an order."""
    return row_json(detail.row) | {
        "buyer_user": detail.buyer_user,
        "email": detail.email,
        "phone": detail.phone,
        "ship_to": detail.ship_to.lines(),
        "ship_to_parts": {name: getattr(detail.ship_to, name) for name in detail.ship_to.__slots__},
        "paid_at": _instant(detail.paid_at),
        "delivered_at": _instant(detail.delivered_at),
        "delivered_assumed": detail.delivered_assumed,
        "cancelled_at": _instant(detail.cancelled_at),
        "cancel_reason": detail.cancel_reason,
        "is_gift": detail.row.is_gift,
        "gift_message": detail.gift_message,
        "buyer_note": detail.buyer_note,
        "shipping_service": detail.shipping_service,
        "ship_by_from": detail.ship_by_from,
        "coupons": detail.coupons,
        "payment_method": detail.payment_method,
        "cancellation_requested": detail.cancellation_requested,
        "pack_unpaid": detail.pack_unpaid,
        "packing": {"step": detail.packing_step} | detail.packing,
        "breakdown": {
            "subtotal": detail.subtotal,
            "discount": detail.discount,
            "shipping": detail.shipping,
            "tax": detail.tax,
            "total": detail.total,
            "paid": paid_of(detail),
            "refunded": detail.refunded,
            "refund_due": detail.refund_due,
            "fees": detail.fees,
        },
        "lines": [_line_json(line) for line in detail.lines],
        "fulfillments": [_parcel_json(parcel) for parcel in detail.parcels],
        "payments": [
            {"kind": each.kind, "amount": each.amount, "currency": each.currency, "at": _instant(each.at)}
            for each in detail.payments
        ],
        "prints": [
            {"document": each.document, "at": _instant(each.at), "printer": each.printer, "pages": each.pages}
            for each in detail.prints
        ],
        "timeline": [_event_json(event) for event in detail.timeline],
    }


def _line_json(line: LineRow) -> dict[str, Any]:
    return {
        "title": line.title,
        "sku": line.sku,
        "options": [{"name": name, "value": value} for name, value in line.options],
        "personalization": [{"name": name, "value": value} for name, value in line.personalization],
        "quantity": line.quantity,
        "refunded": line.refunded,
        "sent": line.sent,
        "made": line.made,
        "unit_price": line.unit_price,
        "line_total": line.line_total,
    }


def _parcel_json(parcel: ParcelRow) -> dict[str, Any]:
    return {
        "state": "cancelled" if parcel.is_cancelled else "shipped",
        "source": "marketplace" if parcel.from_marketplace else "maker",
        "carrier": parcel.carrier,
        "service": parcel.service,
        "ship_date": _day(parcel.ship_date),
        "tracking_number": parcel.tracking_number,
        "memo": parcel.memo,
        "pieces": sum(count for _, count in parcel.pieces),
        "weight_grams": parcel.weight_grams,
        "cost": parcel.cost,
        "goods": parcel.goods,
        "in_one_box_with": [number for _, number in parcel.box],
    }


def _event_json(event: EventRow) -> dict[str, Any]:
    return {
        "at": _instant(event.at),
        "kind": event.kind,
        "title": event_title(event.kind, event.facts),
        "text": event_text(event.kind, event.facts),
        "who": event.who,
        "undone": event.is_undone,
    }


def timeline_json(detail: OrderDetail, *, with_notes: bool) -> dict[str, Any]:
    """The timeline oldest first, each entry with what it changed; private notes are left out unless ``with_notes``."""
    told = timeline_text.entries(detail, with_notes=with_notes)
    return {
        "number": detail.row.number,
        "buyer": detail.row.buyer,
        "channel": detail.row.channel,
        "time_zone": shop.profile().time_zone,
        "notes_left_out": not with_notes and any(timeline_text.is_note(event) for event in detail.timeline),
        "timeline": [
            _event_json(entry.event)
            | {"changes": [{"field": each.field, "old": each.old, "new": each.new} for each in entry.changes]}
            for entry in told
        ],
    }


def detail_text(detail: OrderDetail) -> str:
    """Everything of an order to read."""
    row, zone, today = detail.row, shop.profile().time_zone, shop.today()
    states = (STATUS_WORDS[row.status], FULFILLMENT_WORDS[row.fulfillment], PAYMENT_WORDS[row.payment])
    placed = moment_words(row.placed_at, zone, today)
    urgency = row_sentence(row, today, work_calendar.first_day_in_time())
    lines = [
        f"{row.number} · {' · '.join(states)}",
        f"{urgency} · placed on {channel_words(row.channel)} {placed}",
        "",
        *(f"  {line}" for line in detail.ship_to.lines()),
        "",
        *(_line_text(line, row.currency) for line in detail.lines),
        f"  Total {format_money(row.total, row.currency)}",
    ]
    lines += [f"  Note: {detail.buyer_note}"] if detail.buyer_note else []
    lines += ["", "Timeline"]
    for event in detail.timeline:
        text = event_text(event.kind, event.facts)
        when = moment_words(event.at, zone, today)
        title = event_title(event.kind, event.facts)
        lines.append(f"  {when:<23} {title}" + (f" – {text}" if text else ""))
    return "\n".join(lines)


def _line_text(line: LineRow, currency: str) -> str:
    details = [f"{name}: {value}" if name else value for name, value in (*line.options, *line.personalization)]
    text = f"  {line.quantity} × {line.title}" + (f" ({'; '.join(details)})" if details else "")
    return f"{text}  {format_money(line.line_total, currency)}"
