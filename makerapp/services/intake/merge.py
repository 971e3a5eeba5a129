"""A file about an order we know: what the marketplace changed is taken over, what the maker did stays.

Each field is compared three ways: what this kind of file said last time, what it says now, what stands on the order.
Only where the file's word changed and the order still bears the old one (or nothing) is the new one taken. An address
is one word: parts of two of them would be a third place.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from makerapp import clock
from makerapp.importing.canonical import CanonicalOrder, ChannelStatus
from makerapp.models.order import OPEN_STATUSES, Order, OrderSource, PaymentStatus, Status
from makerapp.models.payment import Payment
from makerapp.services import making, payments, ship_dates, stock
from makerapp.services.fulfillment import close_if_all_sent
from makerapp.services.history import Action, Step, load_lines
from makerapp.services.intake.columns import (
    MONEY,
    PAYMENT_STATUS,
    PAYS_BACK,
    STATES_TOTALS,
    OrderWords,
    instant_of,
    snapshot,
)
from makerapp.services.intake.create import source_row
from makerapp.services.intake.merge_lines import LineMerge
from makerapp.services.intake.merge_parcels import ParcelMerge
from makerapp.services.intake.shelf import Shelf

_DAYS = ("ship_by",)
_UNSAID: tuple[Any, ...] = (None, "", False)


def merge_order(act: Action, order: Order, incoming: CanonicalOrder, file: str, format_name: str, shelf: Shelf) -> bool:
    """Take over what ``incoming`` changes on ``order``, as one undoable timeline entry, and keep what it said.

    True where that changed the order.
    """
    known: OrderSource | None = OrderSource.get_or_none(
        (OrderSource.order == order.id) & (OrderSource.format == format_name)
    )
    if order.withdrawn:
        _bring_back(act, order, file)
    said = OrderWords(incoming, snapshot(incoming), known.fields if known else None, format_name)
    merge = _Merge(order, said, shelf)
    row = source_row(order.id, incoming, file, format_name)
    has_news = merge.has_news()
    if has_news:
        with act.step(order, "updated", channel=order.channel, file=file) as step:
            merge.apply(step)
            step.set_source(format_name, row)
            step.facts["changes"] = ", ".join(sorted(merge.news))
    else:
        OrderSource.replace(**(row | {"imported_at": clock.utc_now()})).execute()
    act.change.orders.add(order.id)
    return has_news


def _bring_back(act: Action, order: Order, file: str) -> None:
    """The import of this order was undone once; its file brings it in again."""
    with act.step(order, "imported", file=file) as step:
        step.set(order, withdrawn=False)
        for line in load_lines(order.id):
            stock.commit(step, line)


@dataclass
class _Merge:
    """The comparison of one order with one file's word on it."""

    order: Order
    said: OrderWords
    shelf: Shelf

    def __post_init__(self) -> None:
        self.news: set[str] = set()
        self.columns = self._column_changes()
        self.lines = LineMerge(self.order, self.said, self.shelf)
        self.parcels = ParcelMerge(self.order, self.said, self.shelf)

    def has_news(self) -> bool:
        """True where anything on the order will change."""
        return bool(
            self.columns
            or self.lines.has_news()
            or self.parcels.has_news()
            or self._new_payment()
            or self._is_cancelled_now()
        )

    def apply(self, step: Step) -> None:
        """Change the order."""
        total = self.order.total
        for name, value in self.columns.items():
            self.news.add(_WORDS.get(name, "address" if name.startswith("ship_") else name.replace("_", " ")))
            step.set(self.order, **{name: value})
        self._correct_payment(step, total)
        if self.lines.has_news():
            self.news.add("items")
            self.lines.apply(step)
        self._apply_payment(step)
        if self.lines.has_news() or "paid_at" in self.columns or "payment" in self.news:
            self._renew_ship_by(step)
        if self._is_cancelled_now():
            self._apply_cancellation(step)
        elif self.parcels.has_news():
            self.news.add("shipped")
            self.parcels.apply(step)
        elif self.lines.moves_pieces():
            making.find_place(step, self.order)
        close_if_all_sent(step, self.order)

    def _renew_ship_by(self, step: Step) -> None:
        before = self.order.ship_by
        ship_dates.renew(step, self.order)
        if self.order.ship_by != before:
            self.news.add(_WORDS["ship_by"])

    # -- fields of the order

    def _column_changes(self) -> dict[str, Any]:
        found = self._address_change()
        for name, value in self.said.now["columns"].items():
            if name.startswith(_ADDRESS) or name == "currency" or (name in MONEY and not self._may_decide_money()):
                continue
            if self._takes_over(name, value):
                found[name] = self._rich(name, value)
            if name == "ship_by" and (name in found or self._guessed(value)):
                # Also where the same day was guessed: from now on it is not ours to move.
                found["ship_by_from"] = "marketplace"
        return found

    def _guessed(self, day: str) -> bool:
        return self.order.ship_by_from == "shop" and self.order.ship_by == date.fromisoformat(day)

    def _takes_over(self, name: str, value: Any) -> bool:
        current = self._plain(name, getattr(self.order, name), value)
        if current == value:
            return False
        is_free = current in _UNSAID
        is_ours_to_guess = name == "ship_by" and self.order.ship_by_from == "shop"
        if self.said.before is None:
            return is_free or is_ours_to_guess or (name in MONEY and self.said.format_name in STATES_TOTALS)
        before = self.said.before["columns"].get(name)
        return bool(before != value and (is_free or current == before or is_ours_to_guess))

    def _address_change(self) -> dict[str, Any]:
        """The whole new address, or nothing of it."""
        now = _address_of(self.said.now["columns"])
        current = {name: getattr(self.order, name) for name in now}
        if not any(now.values()) or now == current:
            return {}
        is_free = not any(current.values())
        if self.said.before is None:
            return now if is_free else {}
        before = _address_of(self.said.before["columns"])
        return now if now != before and (is_free or current == before) else {}

    def _may_decide_money(self) -> bool:
        if self.said.format_name in STATES_TOTALS:
            return True
        stated = OrderSource.select().where(
            (OrderSource.order == self.order.id) & (OrderSource.format.in_(list(STATES_TOTALS)))
        )
        return not stated.exists()

    def _plain(self, name: str, value: Any, said: Any) -> Any:
        """A column's value as the snapshot would write it: an instant as the day where the file knows only that."""
        if isinstance(value, datetime):
            if isinstance(said, str) and len(said) == len("2026-11-20"):
                return value.astimezone(ZoneInfo(self.shelf.zone)).date().isoformat()
            return value.astimezone(UTC).isoformat()
        return value.isoformat() if isinstance(value, date) else value

    def _rich(self, name: str, value: Any) -> Any:
        """A snapshot's value as the column wants it."""
        if name == "paid_at":
            return self.shelf.instant(value)
        return date.fromisoformat(value) if name in _DAYS else value

    # -- payment

    def _correct_payment(self, step: Step, old_total: int | None) -> None:
        """The one payment booked from an added-up total follows the marketplace's own total."""
        if self.order.total is None or self.order.total == old_total:
            return
        booked = list(
            Payment.select().where(
                (Payment.order == self.order.id) & (Payment.kind == "payment") & (Payment.voided == False)  # noqa: E712
            )
        )
        if len(booked) == 1 and booked[0].source == "marketplace" and self.order.total > 0:
            # What we paid back did come in, whatever the file says of the total now.
            step.set(booked[0], amount=max(self.order.total, self.order.refunded))
        elif not booked and not payments.is_unpaid(self.order.payment_status):
            payments.record_payment(step, self.order, self.order.total, self.order.payment_method, "marketplace")
        payments.settle(step, self.order)

    def _new_payment(self) -> str:
        """The payment status the marketplace newly gives, ``""`` where it says nothing new."""
        before, now = self.said.before, self.said.now
        if self.said.order.payment is None:
            return ""
        if before is not None and (before["payment"], before["refunded"]) == (now["payment"], now["refunded"]):
            return ""
        said, current = PAYMENT_STATUS[self.said.order.payment], self.order.payment_status
        if said == current and now["refunded"] <= self.order.refunded:
            return ""
        # Money the maker booked by hand is not taken away by an older word of the marketplace.
        is_step_back = current in ("partly_refunded", "refunded") and said in ("paid", "awaiting", "failed")
        is_step_back |= current == "refunded" and said == "partly_refunded" and now["refunded"] <= self.order.refunded
        is_unpaid_again = current == "paid" and (said == "awaiting" or (said == "failed" and self._maker_was_paid()))
        return "" if is_step_back or is_unpaid_again else said

    def _maker_was_paid(self) -> bool:
        own = (Payment.order == self.order.id) & (Payment.source == "maker") & (Payment.voided == False)  # noqa: E712
        return bool(Payment.select().where(own).exists())

    def _apply_payment(self, step: Step) -> None:
        said = self._new_payment()
        if not said:
            return
        self.news.add("payment")
        was_unpaid = payments.is_unpaid(self.order.payment_status)
        step.set(self.order, payment_status=PaymentStatus(said))
        if was_unpaid and not payments.is_unpaid(said):
            if self.order.paid_at is None:
                moment = self.said.order.paid
                step.set(self.order, paid_at=instant_of(moment, self.shelf.zone) if moment else clock.utc_now())
            payments.record_payment(step, self.order, self.order.total or 0, self.order.payment_method, "marketplace")
        refunded = self.said.now["refunded"]
        if refunded > self.order.refunded:
            payments.record_refund(step, self.order, refunded - self.order.refunded, "marketplace")
        payments.settle(step, self.order)

    # -- cancelled

    def _is_cancelled_now(self) -> bool:
        """Newly cancelled there, or newly refunded in full: nothing of it has to be made or sent any more."""
        if self.order.status == Status.CANCELLED:
            return False
        before, order = self.said.before, self.said.order
        if order.status is ChannelStatus.CANCELLED:
            return before is None or before["status"] != ChannelStatus.CANCELLED
        was_given_back = before is not None and before["given_back"]
        return self.said.now["given_back"] and not was_given_back and self.order.status in OPEN_STATUSES

    def _apply_cancellation(self, step: Step) -> None:
        """Cancelled there while open here: cancelled. Sent here already: the maker is told, the parcel stays."""
        self.news.add("cancelled")
        lines = load_lines(self.order.id)
        if self.order.status not in OPEN_STATUSES or any(stock.sent_of(line) for line in lines):
            step.set(self.order, cancellation_requested=True)
            return
        for line in lines:
            stock.release(step, line)
            stock.put_back(step, line, line.deducted, promised=False, reason="Cancelled by the marketplace")
        when = self.said.order.cancelled
        step.set(
            self.order,
            status_before_cancel=self.order.status,
            status=Status.CANCELLED,
            cancelled_at=instant_of(when, self.shelf.zone) if when else clock.utc_now(),
            cancel_reason=f"Cancelled on {self.order.channel.capitalize()}",
        )
        if self.order.channel in PAYS_BACK:
            payments.refund_rest(step, self.order, source="marketplace")
        else:
            payments.owe(step, self.order, None)


_ADDRESS = (
    "ship_name", "ship_company", "ship_line1", "ship_line2", "ship_line3", "ship_city", "ship_state", "ship_postcode",
    "ship_country", "ship_country_code",
)  # fmt: skip


def _address_of(columns: dict[str, Any]) -> dict[str, str]:
    return {name: columns.get(name, "") for name in _ADDRESS}


_WORDS = {
    "buyer_name": "buyer", "buyer_user": "buyer", "paid_at": "payment", "ship_by": "ship-by date",
    "ship_by_from": "ship-by date", "total": "total", "subtotal": "total", "fees": "fees", "is_gift": "gift",
    "buyer_note": "buyer's note", "shipping": "postage", "is_personalized": "personalization",
    "shipping_service": "postage service", "cancellation_requested": "cancellation asked for",
}  # fmt: skip
