"""Bringing in orders we have never seen: rows of a whole chunk are built first and written table by table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from makerapp import clock
from makerapp.importing.canonical import CanonicalOrder, ChannelStatus
from makerapp.models import bulk
from makerapp.models.customer import Customer
from makerapp.models.fields import to_millis
from makerapp.models.fulfillment import Fulfillment
from makerapp.models.order import Order, OrderLine, Status
from makerapp.models.payment import Payment
from makerapp.models.stock import StockMove
from makerapp.models.timeline import TimelineEvent
from makerapp.services import customers, deadlines
from makerapp.services.history import Action
from makerapp.services.intake.columns import (
    PAYMENT_STATUS,
    PAYS_BACK,
    digest_of,
    has_pieces_left,
    instant_of,
    is_given_back,
    line_columns,
    order_columns,
    placeholder_columns,
    refunded_pieces,
    snapshot,
)
from makerapp.services.intake.rows import ChunkRows
from makerapp.services.intake.shelf import Shelf
from makerapp.services.step import FIGURES


def create_orders(
    act: Action,
    orders: Sequence[CanonicalOrder],
    file: str,
    format_name: str,
    shelf: Shelf,
    *,
    is_sample: bool = False,
) -> list[int]:
    """Write these new orders with their lines, parcels, payments and history; the ids given to them, in order."""
    rows = ChunkRows()
    rows.customer_ids = customers.known(_buyer_key(order) for order in orders)
    ids = []
    for order in orders:
        order_id = rows.take_id(Order)
        ids.append(order_id)
        _Builder(act, rows, shelf, order, order_id, is_sample).build(file, format_name)
    rows.write()
    act.change.orders.update(ids)
    act.change.products.update(rows.committed)
    return ids


def _buyer_name(order: CanonicalOrder) -> str:
    return order.buyer_name or order.ship_to.name


def _buyer_key(order: CanonicalOrder) -> str:
    return customers.match_key(order.channel, order.buyer_user, _buyer_name(order), order.email, order.ship_to.postcode)


@dataclass
class _Builder:
    """Builds the rows of one order."""

    act: Action
    rows: ChunkRows
    shelf: Shelf
    order: CanonicalOrder
    order_id: int
    is_sample: bool

    def build(self, file: str, format_name: str) -> None:
        status = self._status()
        placed = instant_of(self.order.placed, self.shelf.zone)
        head = self._head(status, placed)
        self.rows.orders.append(head)
        self._event("placed", placed, channel=self.order.channel)
        if self.order.paid:
            self._event("paid", instant_of(self.order.paid, self.shelf.zone))
        self._money(head)
        line_ids = self._lines()
        if status in (Status.SHIPPED, Status.DELIVERED) or self.order.status is ChannelStatus.PARTLY_SENT:
            self._parcel(line_ids, status)
        stock = self._commit(line_ids) if status in (Status.PENDING, Status.CONFIRMED) else []
        held = [["line", line_id, {"committed": [0, pieces]}] for _, line_id, _, pieces in stock]
        undo = {"set": held, "added": [["order", self.order_id]], "stock": stock, "first": self._first(head, line_ids)}
        event_id = self._event("imported", self.act.batch.at, undo=undo, who=self.act.who, file=file)
        self._moves(stock, event_id)
        self._source(file, format_name)

    def _first(self, head: dict[str, Any], line_ids: list[int]) -> list[list[Any]]:
        """The first figures of the new rows; what its lines hold is promised in this very event."""
        found = [["order", self.order_id, {name: head[name] for name in FIGURES["order"]}]]
        for row in self.rows.lines[-len(line_ids) :] if line_ids else []:
            found.append(["line", row["id"], {name: row[name] for name in FIGURES["line"]} | {"committed": 0}])
        return found

    def _status(self) -> Status:
        order = self.order
        if order.status is ChannelStatus.CANCELLED:
            return Status.CANCELLED
        if order.status is ChannelStatus.SENT:
            return Status.DELIVERED if self._is_long_sent() else Status.SHIPPED
        if is_given_back(order):
            return Status.CANCELLED
        if order.status is not ChannelStatus.PARTLY_SENT:
            return Status.PENDING
        return Status.CONFIRMED if has_pieces_left(order) else Status.SHIPPED

    def _sent_day(self) -> date:
        return (self.order.sent or self.order.placed).day

    def _is_long_sent(self) -> bool:
        return (self.shelf.today - self._sent_day()).days > self.shelf.assume_delivered_days

    def _head(self, status: Status, placed: datetime) -> dict[str, Any]:
        order, shelf = self.order, self.shelf
        said = order_columns(order)
        head = bulk.defaults(Order) | {"paid_at": None, "delivered_at": None, "cancelled_at": None, "ship_by": None}
        head |= dict.fromkeys(("subtotal", "discount", "shipping", "tax", "total", "fees")) | said
        head |= {
            "id": self.order_id,
            "number": order.number or order.order_id,
            "channel": order.channel,
            "channel_shop": order.channel_shop,
            "channel_order_id": order.order_id,
            "status": status,
            "payment_status": PAYMENT_STATUS[order.payment],
            "currency": order.currency or shelf.currency,
            "refunded": order.refunded or 0,
            "placed_at": placed,
            "placed_raw": order.placed.raw,
            "placed_time_known": order.placed.instant is not None,
            "paid_at": shelf.instant(said["paid_at"]) if "paid_at" in said else None,
            "ship_by_from": "marketplace" if "ship_by" in said else "shop",
            "is_sample": self.is_sample,
            "customer": self._customer(),
        }
        if head["payment_status"] == "partly_refunded" and 0 < (head["total"] or 0) <= head["refunded"]:
            head["payment_status"] = "refunded"
        head["ship_by"] = date.fromisoformat(said["ship_by"]) if "ship_by" in said else self._own_ship_by(head)
        if status is Status.CANCELLED:
            when = order.cancelled or order.placed
            head |= {"cancelled_at": instant_of(when, shelf.zone), "status_before_cancel": Status.PENDING}
            head["cancel_reason"] = f"Cancelled on {order.channel.capitalize()}"
            head |= _given_back(head)
        if status is Status.DELIVERED:
            later = shelf.noon(self._sent_day()) + timedelta(days=shelf.assume_delivered_days)
            head |= {"delivered_at": later, "delivered_assumed": True}
        return head

    def _customer(self) -> int:
        """The buyer's id; one of the orders before it in the chunk may have added the buyer."""
        key = _buyer_key(self.order)
        found = self.rows.customer_ids.get(key)
        if found is None:
            found = self.rows.customer_ids[key] = self.rows.take_id(Customer)
            self.rows.customers.append(
                {
                    "id": found,
                    "match_key": key,
                    "name": _buyer_name(self.order),
                    "email": self.order.email,
                    "phone": self.order.phone,
                    "channel_user": self.order.buyer_user,
                    "is_sample": self.is_sample,
                }
            )
        return found

    def _own_ship_by(self, head: dict[str, Any]) -> date | None:
        anchor = clock.local_day(head["paid_at"] or head["placed_at"], self.shelf.zone)
        products = [self.shelf.products.get(line.sku.casefold()) for line in self.order.lines if line.sku]
        days = [product.production_days if product else None for product in products]
        return deadlines.ship_by(anchor, days, self.shelf.production_days, self.shelf.calendar)

    def _lines(self) -> list[int]:
        said = [
            line_columns(line) | {"refunded_quantity": refunded_pieces(self.order, line)} for line in self.order.lines
        ]
        if not said and self.order.pieces:
            said = [placeholder_columns(self.order.pieces)]
        ids = []
        for position, columns in enumerate(said, start=1):
            line_id = self.rows.take_id(OrderLine)
            product = self.shelf.products.get(columns["sku"].casefold()) if columns["sku"] else None
            row = bulk.defaults(OrderLine) | columns
            row |= {
                "id": line_id,
                "order": self.order_id,
                "position": position,
                "product": product.id if product else None,
                "is_placeholder": not self.order.lines,
            }
            self.rows.lines.append(row)
            ids.append(line_id)
        return ids

    def _parcel(self, line_ids: list[int], status: Status) -> None:
        """What the marketplace says was sent, as a parcel of its own."""
        whole = status in (Status.SHIPPED, Status.DELIVERED)
        pieces = [
            (
                line_id,
                line.quantity - refunded_pieces(self.order, line) if whole else min(line.sent or 0, line.quantity),
            )
            for line_id, line in zip(line_ids, self.order.lines, strict=False)
        ]
        if not self.order.lines and line_ids:
            pieces = [(line_ids[0], max(1, self.order.pieces or 1))]
        pieces = [(line_id, count) for line_id, count in pieces if count > 0]
        if not whole and not pieces:
            return
        sent = self.order.sent
        placed = instant_of(self.order.placed, self.shelf.zone)
        at = sent.instant if sent and sent.instant else max(placed, self.shelf.noon(self._sent_day()))
        parcel_id = self.rows.take_id(Fulfillment)
        self.rows.parcels.append(
            bulk.defaults(Fulfillment)
            | {
                "id": parcel_id,
                "order": self.order_id,
                "state": "shipped",
                "source": "marketplace",
                "status_before": Status.PROCESSING,
                "service": self.order.shipping_service,
                "ship_date": self._sent_day(),
                "tracking_number": self.order.tracking_number,
                "shipped_at": at,
            }
        )
        rows = {row["id"]: row for row in self.rows.lines[-len(line_ids) :]} if line_ids else {}
        for line_id, count in pieces:
            self.rows.parcel_lines.append({"fulfillment": parcel_id, "line": line_id, "quantity": count})
            if rows[line_id]["product"] is not None:
                # The shop's count knows that these are gone; only the line has to, should they come back.
                rows[line_id]["deducted"] = count
        self._event("shipped" if whole else "partly_shipped", at, tracking_number=self.order.tracking_number)
        if status is Status.DELIVERED:
            reason = f"Sent more than {self.shelf.assume_delivered_days} days ago"
            self._event("delivered_assumed", self.act.batch.at, reason=reason)

    def _money(self, head: dict[str, Any]) -> None:
        if head["payment_status"] in ("awaiting", "failed"):
            return
        at = head["paid_at"] or head["placed_at"]
        for kind, amount in (("payment", head["total"]), ("refund", head["refunded"])):
            if amount and amount > 0:
                self.rows.payments.append(
                    bulk.defaults(Payment)
                    | {
                        "id": self.rows.take_id(Payment),
                        "order": self.order_id,
                        "kind": kind,
                        "source": "marketplace",
                        "amount": amount,
                        "currency": head["currency"],
                        "method": self.order.payment_method if kind == "payment" else "",
                        "at": at if kind == "payment" else clock.utc_now(),
                    }
                )

    def _commit(self, line_ids: list[int]) -> list[list[Any]]:
        """Promise the pieces still to send: [product, line, on hand, committed]."""
        moves = []
        mine = set(line_ids)
        sent = {row["line"]: row["quantity"] for row in self.rows.parcel_lines if row["line"] in mine}
        for row in self.rows.lines[-len(line_ids) :] if line_ids else []:
            pieces = row["quantity"] - row["refunded_quantity"] - sent.get(row["id"], 0)
            if row["product"] is not None and pieces > 0:
                row["committed"] = pieces
                self.rows.committed[row["product"]] += pieces
                moves.append([row["product"], row["id"], 0, pieces])
        return moves

    def _moves(self, stock: list[list[Any]], event_id: int) -> None:
        for product_id, line_id, on_hand, committed in stock:
            self.rows.moves.append(
                {
                    "id": self.rows.take_id(StockMove),
                    "product": product_id,
                    "line": line_id,
                    "event": event_id,
                    "at": self.act.batch.at,
                    "kind": "commit",
                    "on_hand_change": on_hand,
                    "committed_change": committed,
                    "reason": "",
                }
            )

    def _event(self, kind: str, at: datetime, undo: Any = None, who: str = "", **facts: Any) -> int:
        event_id = self.rows.take_id(TimelineEvent)
        self.rows.events.append(
            {
                "id": event_id,
                "order": self.order_id,
                "batch": self.act.batch.id,
                "at": at,
                "kind": kind,
                "who": who,
                "facts": facts,
                "undo": undo,
                "reverses": None,
            }
        )
        return event_id

    def _source(self, file: str, format_name: str) -> None:
        row = source_row(self.order_id, self.order, file, format_name)
        self.rows.sources.append(row | {"imported_at": self.act.batch.at})


def _given_back(head: dict[str, Any]) -> dict[str, Any]:
    """The money of a cancelled order: the marketplace paid it back, or it is due to the buyer."""
    left = max(0, (head["total"] or 0) - head["refunded"])
    if head["payment_status"] in ("awaiting", "failed", "refunded"):
        return {}
    if head["channel"] in PAYS_BACK:
        return {"payment_status": "refunded", "refunded": head["refunded"] + left}
    return {"refund_due": left}


def source_row(order_id: int, order: CanonicalOrder, file: str, format_name: str) -> dict[str, Any]:
    """The record of what a file said of an order, as plain JSON; ``imported_at`` is UTC milliseconds."""
    fields = snapshot(order)
    return {
        "order": order_id,
        "format": format_name,
        "file": file,
        "source_rows": order.source_rows,
        "raw": order.raw,
        "fields": fields,
        "digest": digest_of(fields),
        "imported_at": to_millis(clock.utc_now()),
    }
