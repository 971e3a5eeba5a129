"""Shopify's ``orders_export``: one row per item, the order's own cells on its first row only.

The rows after the first repeat Name, Created at and often Email, and leave Financial Status and Id blank. There is no
number for a line, so a line is known by its position in the order. Subtotal is after discounts. A line has a
fulfillment status, but not how many of its pieces were sent.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from operator import itemgetter
from typing import Any

from makerapp.importing.canonical import (
    Address,
    CanonicalLine,
    ChannelPayment,
    ChannelStatus,
)
from makerapp.importing.cells import (
    TITLE_LIMIT,
    CellProblem,
    amount,
    currency_code,
    identifier,
    many_lines,
    one_line,
    quantity,
    shown,
    zoned_moment,
)
from makerapp.importing.detect import Layout
from makerapp.importing.gathering import Draft, Findings, Rows, address, clean_phone, gather_raw, unknown_day
from makerapp.translation import tr

_PAYMENT = {
    "paid": ChannelPayment.PAID,
    "pending": ChannelPayment.AWAITING,
    "authorized": ChannelPayment.AWAITING,
    "partially_paid": ChannelPayment.AWAITING,
    "unpaid": ChannelPayment.AWAITING,
    "refunded": ChannelPayment.REFUNDED,
    "partially_refunded": ChannelPayment.PARTLY_REFUNDED,
    "voided": ChannelPayment.FAILED,
    "expired": ChannelPayment.FAILED,
}

_STATUS = {
    "fulfilled": ChannelStatus.SENT,
    "partial": ChannelStatus.PARTLY_SENT,
    "unfulfilled": ChannelStatus.OPEN,
    "": ChannelStatus.OPEN,
    "restocked": ChannelStatus.OPEN,
    "on_hold": ChannelStatus.OPEN,
    "scheduled": ChannelStatus.OPEN,
    "in_progress": ChannelStatus.OPEN,
    "pending": ChannelStatus.OPEN,
}

_LINE_FIELDS = ("quantity", "title", "unit_price", "sku", "line_status", "line_discount")
_SHIP_FIELDS = (
    "ship_name", "ship_company", "ship_line1", "ship_line2", "ship_city", "ship_state", "ship_postcode",
    "ship_country", "ship_phone",
)  # fmt: skip
_MONEY_FIELDS = ("subtotal", "discount", "shipping", "tax", "total", "refunded")

# "gift-note: ..." lines, and the key of an attribute that ends the gift note before it: a buyer's own "Love: Mum"
# has a capital and so stays in the note.
_ATTRIBUTE = re.compile(r"([^\n:]{1,60}):[ \t]?(.*)")
_PLAIN_KEY = re.compile(r"[a-z0-9_]+(?:[-_ ][a-z0-9_]+){0,3}")
_WRAP_KEYS = {"giftwrapping", "giftwrap", "giftwrapped", "giftpackaging"}
_NOTE_KEYS = {"giftnote", "giftmessage", "giftmessagetext", "giftcardmessage", "giftcardnote"}
_NO_WORDS = {"", "no", "false", "0", "off", "none", "n"}


def read_orders(layout: Layout, rows: Rows) -> Findings:
    """All orders of the file, in its order. Rows that cannot be read are left out with a reason each."""
    return _Reader(layout).read(rows)


class _Reader:
    def __init__(self, layout: Layout) -> None:
        self.layout = layout
        self.found = Findings()
        self.drafts: list[Draft] = []
        self.by_number: dict[str, Draft] = {}
        self.order_ids: set[str] = set()
        self.current: Draft | None = None
        self.last_row: list[str] = []
        self.unknown_statuses: set[str] = set()
        self.sent_without_day = 0
        self.line_cells: Callable[[list[str]], tuple[str, ...]] = itemgetter(
            *(layout.at[name] for name in _LINE_FIELDS)
        )
        self.ship_cells: Callable[[list[str]], tuple[str, ...]] = itemgetter(
            *(layout.at[name] for name in _SHIP_FIELDS)
        )
        self.price_heading = layout.headings["unit_price"]
        self.discount_heading = layout.headings["line_discount"]

    def read(self, rows: Rows) -> Findings:
        at = self.layout.at
        number_at, id_at = at["number"], at["order_id"]
        payment_at, total_at = at["payment_status"], at["total"]
        for number, row in rows:
            name = one_line(row[number_at])
            if not name:
                self.found.leave_out(number, tr("The order number is missing."))
                self.current = None
                continue
            if row[payment_at] or row[id_at] or (row[total_at] and name not in self.by_number):
                draft = self._first_row(number, row, name, row[id_at])
            else:
                draft = self._later_row(number, row, name)
            if draft is not None:
                self._add_line(draft, number, row)
        return self._finish()

    def _later_row(self, number: int, row: list[str], name: str) -> Draft | None:
        draft = self.by_number.get(name)
        if draft is None and not self.layout.has("order_id") and not self.layout.has("payment_status"):
            return self._first_row(number, row, name, "")
        if draft is None:
            self.found.leave_out(
                number,
                tr("It belongs to order {name}, but the first row of that order is not above it.").format(name=name),
            )
            return None
        if self.current is not None and self.current.number == name:
            draft = self.current
        if draft.refusal:
            self.found.leave_out(number, draft.refusal)
            return None
        return draft

    def _first_row(self, number: int, row: list[str], name: str, id_cell: str) -> Draft | None:
        known = self.by_number.get(name)
        if known is not None and known.order_id in ("", id_cell.strip()):
            return self._again(known, number, row, name)
        draft = Draft(name, id_cell.strip())
        self.current = self.by_number[name] = draft
        self.last_row = row
        try:
            draft.fields = self._order(row, name)
        except CellProblem as problem:
            draft.refusal = tr("Order {name} was left out because of row {number}.").format(name=name, number=number)
            self.found.leave_out(number, str(problem))
            return None
        order_id = draft.fields["order_id"]
        if order_id in self.order_ids:
            draft.refusal = tr(
                "Order {name} has the same Id as another order above it. Only the other one came in."
            ).format(name=name)
            self.found.leave_out(number, draft.refusal)
            return None
        self.order_ids.add(order_id)
        self.drafts.append(draft)
        return draft

    def _again(self, known: Draft, number: int, row: list[str], name: str) -> Draft | None:
        """An order's own cells a second time: filled down by a table program, or the order stands twice."""
        if known is self.current and known.refusal:
            self.found.leave_out(number, known.refusal)
            return None
        if known is self.current and self.last_row != row:
            self.last_row = row
            return known
        # Its further rows are doubles too: they belong to a draft that never becomes an order.
        twice = tr("Order {name} stands twice in this file. It came in once.").format(name=name)
        self.current = Draft(name, known.order_id, refusal=twice)
        self.found.leave_out(number, twice)
        return None

    def _order(self, row: list[str], name: str) -> dict[str, Any]:
        layout = self.layout
        at = layout.at
        order_id = identifier(row[at["order_id"]], tr("order number")) or name
        currency = currency_code(row[at["currency"]])
        placed = zoned_moment(row[at["placed"]], layout.headings["placed"])
        if placed is None:
            raise CellProblem(tr("The date under {shown} is missing.").format(shown=shown(layout.headings["placed"])))
        money = [amount(row[at[field]], currency, layout.headings[field]) for field in _MONEY_FIELDS]
        subtotal, discount, shipping, tax, total, refunded = money
        cancelled = zoned_moment(row[at["cancelled"]], layout.headings["cancelled"])
        sent = zoned_moment(row[at["sent"]], layout.headings["sent"])
        status = self._status(row[at["fulfillment_status"]])
        if status in (ChannelStatus.SENT, ChannelStatus.PARTLY_SENT) and sent is None:
            self.sent_without_day += 1
            sent = unknown_day(placed)
        if cancelled is not None:
            status = ChannelStatus.CANCELLED
        gift_wrap, gift_message = _gift(row[at["attributes"]])
        return {
            "channel": "shopify",
            "order_id": order_id,
            "number": name,
            "placed": placed,
            "status": status,
            "payment": self._payment(row[at["payment_status"]]),
            "paid": zoned_moment(row[at["paid"]], layout.headings["paid"]),
            "sent": sent,
            "cancelled": cancelled,
            "buyer_name": one_line(row[at["buyer_name"]]),
            "email": one_line(row[at["email"]]),
            "phone": clean_phone(row[at["phone"]]) or clean_phone(row[at["billing_phone"]]),
            "ship_to": self._ship_to(row),
            "currency": currency,
            "subtotal": subtotal,
            "discount": discount,
            "shipping": shipping,
            "tax": tax,
            "total": total,
            "refunded": refunded,
            "coupons": one_line(row[at["coupons"]], TITLE_LIMIT),
            "payment_method": one_line(row[at["payment_method"]]),
            "shipping_service": one_line(row[at["shipping_service"]]),
            "buyer_note": many_lines(row[at["buyer_note"]]),
            "gift_wrap": gift_wrap,
            "gift_message": gift_message,
        }

    def _ship_to(self, row: list[str]) -> Address:
        name, company, line1, line2, city, state, postcode, country, phone = self.ship_cells(row)
        return address(name, company, (line1, line2, ""), city, state, postcode, country, phone)

    def _status(self, cell: str) -> ChannelStatus:
        word = cell.strip().lower().replace(" ", "_")
        if word not in _STATUS:
            self.unknown_statuses.add(one_line(cell, 40))
        return _STATUS.get(word, ChannelStatus.OPEN)

    def _payment(self, cell: str) -> ChannelPayment | None:
        word = cell.strip().lower().replace(" ", "_")
        if word and word not in _PAYMENT:
            self.unknown_statuses.add(one_line(cell, 40))
        return _PAYMENT.get(word)

    def _add_line(self, draft: Draft, number: int, row: list[str]) -> None:
        draft.position += 1
        gather_raw(draft, self.layout, row)
        try:
            line = self._line(draft, row)
        except CellProblem as problem:
            draft.missing.append(number)
            self.found.leave_out(number, str(problem))
            return
        draft.lines.append(line)
        draft.rows.append(number)

    def _line(self, draft: Draft, row: list[str]) -> CanonicalLine:
        quantity_cell, title_cell, price_cell, sku, status, discount_cell = self.line_cells(row)
        title = one_line(title_cell, TITLE_LIMIT)
        if not title:
            raise CellProblem(tr("The item name is missing."))
        count = quantity(quantity_cell)
        currency = draft.fields["currency"]
        price = amount(price_cell, currency, self.price_heading)
        discount = amount(discount_cell, currency, self.discount_heading) or 0
        return CanonicalLine(
            line_id=str(draft.position),
            title=title,
            quantity=count,
            sku=one_line(sku),
            unit_price=price,
            line_total=None if price is None else price * count - discount,
            sent=_line_sent(status, count, draft.fields["status"]),
        )

    def _finish(self) -> Findings:
        for draft in self.drafts:
            if draft.lines:
                self.found.orders.append(draft.order())
                self.found.note_incomplete(draft.number, draft.missing)
        for word in sorted(self.unknown_statuses):
            self.found.notices.append(
                tr("Shopify wrote the status {shown}, which we don't know. It was not used.").format(shown=shown(word))
            )
        self.found.note_unknown_days(self.sent_without_day)
        return self.found


def _line_sent(status: str, count: int, whole: ChannelStatus) -> int | None:
    """Pieces sent of one line. In an order that was sent in full, a line that is not marked so needed no parcel."""
    word = status.strip().lower()
    if word == "fulfilled":
        return count
    return 0 if word in ("pending", "unfulfilled") and whole is not ChannelStatus.SENT else None


def _gift(attributes: str) -> tuple[bool, str]:
    """Gift wrap and gift message out of ``key: value`` lines; a message may run over several, blank ones included."""
    if "gift" not in attributes.lower():
        return False, ""
    wrap = inside = False
    message: list[str] = []
    for line in many_lines(attributes).split("\n"):
        found = _ATTRIBUTE.fullmatch(line)
        key = re.sub(r"[^a-z]", "", found[1].lower()) if found else ""
        if found and key in _NOTE_KEYS:
            inside = True
            message.append(found[2])
        elif found and (key in _WRAP_KEYS or _PLAIN_KEY.fullmatch(found[1])):
            inside = False
            wrap = wrap or (key in _WRAP_KEYS and found[2].strip().lower() not in _NO_WORDS)
        elif inside:
            message.append(line)
    return wrap, "\n".join(message).strip()
