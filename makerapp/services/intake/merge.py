"""A file about an order we know: what the marketplace changed is taken over, what the maker did stays.

Each field is compared three ways: what this kind of file said last time, what it says now, what stands on the order.
Only where the file's word changed and the order still bears the old one (or nothing) is the new one taken.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from makerapp import clock
from makerapp.importing.canonical import CanonicalOrder, ChannelStatus
from makerapp.models.fulfillment import Fulfillment, FulfillmentLine
from makerapp.models.order import OPEN_STATUSES, Order, OrderLine, OrderSource, PaymentStatus, Status
from makerapp.services import payments, stock
from makerapp.services.history import Action, Step, load_lines
from makerapp.services.intake.columns import MONEY, PAYMENT_STATUS, STATES_TOTALS, instant_of, snapshot
from makerapp.services.intake.create import Shelf, source_row

_MOMENTS = ("paid_at",)
_DAYS = ("ship_by",)


def merge_order(act: Action, order: Order, incoming: CanonicalOrder, file: str, format_name: str, shelf: Shelf) -> None:
    """Take over what ``incoming`` changes on ``order``, as one undoable timeline entry, and keep what it said."""
    known: OrderSource | None = OrderSource.get_or_none(
        (OrderSource.order == order.id) & (OrderSource.format == format_name)
    )
    if order.withdrawn:
        _bring_back(act, order, file)
    now = snapshot(incoming, shelf.zone)
    merge = _Merge(order, incoming, now, known.fields if known else None, format_name, shelf)
    if merge.has_news():
        with act.step(order, "updated", channel=order.channel, file=file) as step:
            merge.apply(step)
            step.facts["changes"] = ", ".join(sorted(merge.news))
    OrderSource.replace(**source_row(order.id, incoming, file, format_name, shelf.zone)).execute()
    act.change.orders.add(order.id)


def _bring_back(act: Action, order: Order, file: str) -> None:
    """The import of this order was undone once; its file brings it in again."""
    with act.step(order, "imported", file=file) as step:
        step.set(order, withdrawn=False)
        if order.status in OPEN_STATUSES:
            for line in load_lines(order.id):
                stock.commit(step, line)


@dataclass
class _Merge:
    """The comparison of one order with one file's word on it."""

    order: Order
    incoming: CanonicalOrder
    now: dict[str, Any]
    before: dict[str, Any] | None
    format_name: str
    shelf: Shelf

    def __post_init__(self) -> None:
        self.news: set[str] = set()
        self.columns = self._column_changes()

    def has_news(self) -> bool:
        """True where anything on the order will change."""
        return bool(
            self.columns
            or self._line_changes()
            or self._new_payment()
            or self._is_sent_now()
            or self._is_cancelled_now()
        )

    def apply(self, step: Step) -> None:
        """Change the order."""
        for name, value in self.columns.items():
            self.news.add(_WORDS.get(name, "address" if name.startswith("ship_") else name.replace("_", " ")))
            step.set(self.order, **{name: value})
        self._apply_lines(step)
        self._apply_payment(step)
        if self._is_cancelled_now():
            self._apply_cancellation(step)
        elif self._is_sent_now():
            self._apply_sent(step)

    # -- fields of the order

    def _column_changes(self) -> dict[str, Any]:
        said_before = self.before["columns"] if self.before else {}
        found = {}
        for name, value in self.now["columns"].items():
            if name in MONEY and not self._may_decide_money():
                continue
            current = _plain(getattr(self.order, name))
            if current == value:
                continue
            is_free = current in (None, "", False)
            if self.before is None:
                takes = is_free or (name in MONEY and self.format_name in STATES_TOTALS)
            else:
                takes = said_before.get(name) != value and (is_free or current == said_before.get(name))
            if name == "ship_by" and self.order.ship_by_from == "shop" and self.before is None:
                takes = True
            if takes and name != "currency":
                found[name] = _rich(name, value)
                if name == "ship_by":
                    found["ship_by_from"] = "marketplace"
        return found

    def _may_decide_money(self) -> bool:
        if self.format_name in STATES_TOTALS:
            return True
        stated = OrderSource.select().where(
            (OrderSource.order == self.order.id) & (OrderSource.format.in_(list(STATES_TOTALS)))
        )
        return not stated.exists()

    # -- lines

    def _line_changes(self) -> list[tuple[OrderLine | None, dict[str, Any]]]:
        """Lines to add (``None``) or change, with their new values."""
        if not self.now["lines"]:
            return []
        ours = {line.channel_line_id: line for line in OrderLine.select().where(OrderLine.order == self.order.id)}
        before = {line["channel_line_id"]: line for line in (self.before or {"lines": []})["lines"]}
        found: list[tuple[OrderLine | None, dict[str, Any]]] = []
        for said in self.now["lines"]:
            line = ours.get(said["channel_line_id"])
            values = {name: value for name, value in said.items() if name != "sent"}
            if line is None:
                found.append((None, values))
                continue
            if line.removed:
                continue
            old = before.get(said["channel_line_id"], {})
            if self.order.status not in OPEN_STATUSES:
                # What left has left; only its description may still change.
                values = {name: value for name, value in values.items() if not name.endswith("quantity")}
            changed = {
                name: value for name, value in values.items() if _takes_over(getattr(line, name), old.get(name), value)
            }
            if changed:
                found.append((line, changed))
        return found

    def _apply_lines(self, step: Step) -> None:
        changes = self._line_changes()
        if not changes:
            return
        self.news.add("items")
        for stand_in in load_lines(self.order.id):
            if stand_in.is_placeholder:
                self._remove_placeholder(step, stand_in)
        position = OrderLine.select().where(OrderLine.order == self.order.id).count()
        for line, values in changes:
            if line is None:
                position += 1
                product = self.shelf.products.get(values["sku"].casefold()) if values["sku"] else None
                line = OrderLine(
                    order=self.order.id, position=position, product=product.id if product else None, **values
                )
                step.add(line)
            else:
                self._change_line(step, line, values)
            if self.order.status in OPEN_STATUSES:
                stock.commit(step, line)
        step.set(self.order, is_personalized=any(line.personalization for line in load_lines(self.order.id)))
        self._put_in_parcel()

    def _change_line(self, step: Step, line: OrderLine, values: dict[str, Any]) -> None:
        fewer = values.get("quantity", line.quantity)
        if fewer < line.quantity:
            sent = stock.sent_of(line)
            values["quantity"] = max(fewer, sent)
            stock.shrink(step, line, values["quantity"], "Changed by the marketplace")
            for name in ("made_quantity", "packed_quantity"):
                values[name] = min(getattr(line, name), values["quantity"])
        step.set(line, **values)

    def _remove_placeholder(self, step: Step, stand_in: OrderLine) -> None:
        step.set(stand_in, removed=True)

    def _put_in_parcel(self) -> None:
        """Items named only now, of an order that was sent, were in its parcel."""
        parcel: Fulfillment | None = (
            Fulfillment.select()
            .where((Fulfillment.order == self.order.id) & (Fulfillment.state == "shipped"))
            .order_by(Fulfillment.id.desc())
            .first()
        )
        if parcel is None or self.order.status in OPEN_STATUSES:
            return
        for line in load_lines(self.order.id):
            rest = stock.open_pieces(line)
            if rest and not stock.sent_of(line):
                FulfillmentLine.create(fulfillment=parcel.id, line=line.id, quantity=rest)

    # -- payment

    def _new_payment(self) -> str:
        """The payment status the marketplace newly gives, ``""`` where it says nothing new."""
        if self.incoming.payment is None:
            return ""
        if self.before is not None and (self.before["payment"], self.before["refunded"]) == (
            self.now["payment"],
            self.now["refunded"],
        ):
            return ""
        said = PAYMENT_STATUS[self.incoming.payment]
        if said == self.order.payment_status and (self.incoming.refunded or 0) <= self.order.refunded:
            return ""
        # Money the maker booked back by hand is not un-refunded by an older word of the marketplace.
        is_step_back = self.order.payment_status in ("partly_refunded", "refunded") and said in ("paid", "awaiting")
        is_unpaid_again = self.order.payment_status == "paid" and said == "awaiting"
        return "" if is_step_back or is_unpaid_again else said

    def _apply_payment(self, step: Step) -> None:
        said = self._new_payment()
        if not said:
            return
        self.news.add("payment")
        was_unpaid = payments.is_unpaid(self.order.payment_status)
        step.set(self.order, payment_status=PaymentStatus(said))
        if was_unpaid and not payments.is_unpaid(said):
            if self.order.paid_at is None:
                moment = self.incoming.paid
                step.set(self.order, paid_at=instant_of(moment, self.shelf.zone) if moment else clock.utc_now())
            payments.record_payment(step, self.order, self.order.total or 0, self.order.payment_method, "marketplace")
        refunded = self.incoming.refunded or 0
        if refunded > self.order.refunded:
            payments.record_refund(step, self.order, refunded - self.order.refunded, "marketplace")

    # -- status

    def _is_sent_now(self) -> bool:
        return self.incoming.status is ChannelStatus.SENT and self.order.status in OPEN_STATUSES

    def _is_cancelled_now(self) -> bool:
        newly = self.before is None or self.before["status"] != ChannelStatus.CANCELLED
        return newly and self.incoming.status is ChannelStatus.CANCELLED and self.order.status != Status.CANCELLED

    def _apply_cancellation(self, step: Step) -> None:
        """Cancelled there while open here: cancelled. Sent here already: the maker is told, the parcel stays."""
        self.news.add("cancelled")
        if self.order.status not in OPEN_STATUSES or any(stock.sent_of(line) for line in load_lines(self.order.id)):
            step.set(self.order, cancellation_requested=True)
            return
        for line in load_lines(self.order.id):
            stock.release(step, line)
            stock.put_back(step, line, line.deducted, promised=False, reason="Cancelled by the marketplace")
        when = self.incoming.cancelled
        step.set(
            self.order,
            status_before_cancel=self.order.status,
            status=Status.CANCELLED,
            cancelled_at=instant_of(when, self.shelf.zone) if when else clock.utc_now(),
            cancel_reason=f"Cancelled on {self.order.channel.capitalize()}",
        )

    def _apply_sent(self, step: Step) -> None:
        """Marked as sent in the marketplace while still open here: it left, so it is Shipped here too."""
        self.news.add("shipped")
        sent = self.incoming.sent or self.incoming.placed
        parcel = Fulfillment(
            order=self.order.id,
            state="shipped",
            source="marketplace",
            status_before=self.order.status,
            service=self.incoming.shipping_service,
            ship_date=sent.day,
            tracking_number=self.incoming.tracking_number,
            shipped_at=sent.instant or self.shelf.noon(sent.day),
        )
        step.add(parcel)
        for line in load_lines(self.order.id):
            pieces = stock.open_pieces(line)
            if pieces:
                stock.deduct(step, line)
                FulfillmentLine.create(fulfillment=parcel.id, line=line.id, quantity=pieces)
        step.set(self.order, status=Status.SHIPPED)


_WORDS = {
    "buyer_name": "buyer", "buyer_user": "buyer", "paid_at": "payment", "ship_by": "ship-by date",
    "ship_by_from": "ship-by date", "total": "total", "subtotal": "total", "fees": "fees", "is_gift": "gift",
    "buyer_note": "buyer's note", "shipping": "postage", "is_personalized": "personalization",
    "shipping_service": "postage service", "cancellation_requested": "cancellation asked for",
}  # fmt: skip


def _takes_over(current: Any, said_before: Any, says_now: Any) -> bool:
    """True where the marketplace changed its word and ours is still its old one, or blank."""
    if says_now in (None, "", []) or says_now in (said_before, current):
        return False
    return current in (said_before, None, "", [])


def _plain(value: Any) -> Any:
    """A column's value as the snapshot writes it."""
    return value.isoformat() if isinstance(value, (datetime, date)) else value


def _rich(name: str, value: Any) -> Any:
    """A snapshot's value as the column wants it."""
    if name in _MOMENTS:
        return datetime.fromisoformat(value)
    return date.fromisoformat(value) if name in _DAYS else value
