"""Etsy's ``EtsySoldOrderItems``: one row per item, the order's cells repeated.

Item Total is price times quantity, before discounts. Discount Amount, Order Shipping and Order Sales Tax stand on one
row of an order and are 0 on its others, so their sums are the order's. Order Shipping is what is left after the
shipping discount. There is no total in the file; it is worked out, without the sales tax that Etsy collects and keeps.
"""

from __future__ import annotations

import html
import re
from collections import deque
from collections.abc import Iterator
from typing import Any

from makerapp.importing.canonical import CanonicalLine, ChannelPayment, ChannelStatus, Option
from makerapp.importing.cells import TITLE_LIMIT, CellProblem, amount, currency_code, many_lines, one_line, quantity
from makerapp.importing.detect import Layout
from makerapp.importing.etsy_common import EtsyDates, buyer, etsy_text, ship_to
from makerapp.importing.gathering import Draft, Findings, RowPerItem, Rows, sum_of
from makerapp.translation import tr

# Personalization is the buyer's own text, commas and line breaks included, and stands last: it runs to the end.
_PERSONALIZATION = re.compile(r"(?:^|,)\s*(Personali[sz]ation)\s*:(.*)", re.DOTALL | re.IGNORECASE)
# Etsy puts no space after the comma between two options; a comma inside a value mostly has one.
_NEXT_OPTION = re.compile(r",(?=[^\s:,][^:,]{0,59}:)")
_ITEM, _DISCOUNT, _SHIPPING, _TAX = range(4)
_MONEY_FIELDS = ("line_total", "discount", "shipping", "tax")


def read_orders(layout: Layout, rows: Rows) -> Findings:
    """All orders of the file, in its order. Rows that cannot be read are left out with a reason each."""
    kept = deque(rows)
    reader = _Reader(layout, EtsyDates(layout, kept))
    found = reader.read(_drained(kept))
    reader.dates.tell(found)
    return found


def _drained(rows: deque[tuple[int, list[str]]]) -> Iterator[tuple[int, list[str]]]:
    """Rows one by one, each given up as it is taken, so that a large file is not held twice."""
    while rows:
        yield rows.popleft()


class _Reader(RowPerItem):
    def __init__(self, layout: Layout, dates: EtsyDates) -> None:
        super().__init__(layout)
        self.dates = dates

    def order(self, row: list[str], order_id: str) -> dict[str, Any]:
        at = self.layout.at
        paid = self.dates.paid(row)
        payment = ChannelPayment.PAID if paid is not None else ChannelPayment.AWAITING
        buyer_name, buyer_user = buyer(row[at["buyer"]])
        return {
            "channel": "etsy",
            "order_id": order_id,
            "number": order_id,
            "placed": self.dates.placed(row),
            "payment": payment if self.layout.has("paid") else None,
            "paid": paid,
            "sent": None,
            "buyer_name": buyer_name,
            "buyer_user": buyer_user,
            "ship_to": ship_to(self.layout, row, etsy_text(row[at["ship_name"]])),
            "currency": currency_code(row[at["currency"]]),
            "coupons": one_line(row[at["coupons"]], TITLE_LIMIT),
            "payment_method": one_line(row[at["payment_type"]]),
        }

    def line(self, row: list[str], line_id: str, draft: Draft) -> CanonicalLine:
        layout = self.layout
        at = layout.at
        fields = draft.fields
        currency = fields["currency"]
        title = etsy_text(row[at["title"]], TITLE_LIMIT)
        if not title:
            raise CellProblem(tr("The item name is missing."))
        count = quantity(row[at["quantity"]])
        price = amount(row[at["unit_price"]], currency, layout.headings["unit_price"])
        money = [amount(row[at[field]], currency, layout.headings[field]) for field in _MONEY_FIELDS]
        if money[_ITEM] is None and price is not None:
            money[_ITEM] = price * count
        sent = self.dates.sent(row, fields["placed"].day, draft.order_id)
        if sent is not None and (fields["sent"] is None or sent.day > fields["sent"].day):
            fields["sent"] = sent
        draft.amounts.append(tuple(money))
        options, personalization = read_variations(row[at["variations"]])
        return CanonicalLine(
            line_id=line_id,
            title=title,
            quantity=count,
            sku=etsy_text(row[at["sku"]]),
            listing_id=one_line(row[at["listing_id"]]),
            options=options,
            personalization=personalization,
            unit_price=price,
            line_total=money[_ITEM],
            sent=count if sent is not None else 0,
        )

    def finish(self, draft: Draft) -> None:
        subtotal, discount = sum_of(draft, _ITEM), sum_of(draft, _DISCOUNT)
        shipping, tax = sum_of(draft, _SHIPPING), sum_of(draft, _TAX)
        total = None if subtotal is None else max(0, subtotal - (discount or 0) + (shipping or 0) + (tax or 0))
        shipped = [bool(line.sent) for line in draft.lines]
        status = ChannelStatus.PARTLY_SENT if any(shipped) else ChannelStatus.OPEN
        draft.fields |= {
            "status": ChannelStatus.SENT if all(shipped) else status,
            "subtotal": subtotal,
            "discount": discount,
            "shipping": shipping,
            "tax": tax,
            "total": total,
        }


def read_variations(cell: str) -> tuple[tuple[Option, ...], tuple[Option, ...]]:
    """Options and personalization of ``Size:A5,Personalisation:For Anna, with love``, entities turned back."""
    if not cell:
        return (), ()
    text = many_lines(html.unescape(cell))
    personalization: tuple[Option, ...] = ()
    found = _PERSONALIZATION.search(text)
    if found:
        if found[2].strip():
            personalization = (Option(found[1], found[2].strip()),)
        text = text[: found.start()]
    options = []
    for part in _NEXT_OPTION.split(text):
        name, _, value = part.partition(":")
        if name.strip() or value.strip():
            options.append(Option(one_line(name), one_line(value, TITLE_LIMIT)))
    return tuple(options), personalization
