"""Amazon's new-orders and unshipped-orders reports: one row per item, the order's cells repeated, no quotation marks.

``item-price`` and the other amounts are for all pieces of a row together, not for one (Amazon's own definition of the
report). Where taxes are part of the price (everywhere but in the United States and Canada) ``item-tax`` says how much
of it is tax, so the total adds taxes for USD and CAD only. The unshipped report has no amounts at all.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from makerapp.importing.canonical import (
    CanonicalLine,
    ChannelPayment,
    ChannelStatus,
    Moment,
    Option,
)
from makerapp.importing.cells import (
    TITLE_LIMIT,
    CellProblem,
    amount,
    currency_code,
    many_lines,
    one_line,
    pieces,
    quantity,
    shown,
    zoned_moment,
)
from makerapp.importing.detect import Layout
from makerapp.importing.gathering import Draft, Findings, RowPerItem, Rows, address, clean_phone, sum_of, unknown_day
from makerapp.translation import tr

CUSTOMIZATION_FILE = "Customization file"
_LINK_LIMIT = 2000
_TAX_ON_TOP = {"USD", "CAD"}
_ITEM, _ITEM_TAX, _SHIPPING, _SHIPPING_TAX, _ITEM_DISCOUNT, _SHIPPING_DISCOUNT = range(6)
_MONEY_FIELDS = ("line_total", "item_tax", "shipping", "shipping_tax", "item_discount", "shipping_discount")


def read_orders(layout: Layout, rows: Rows) -> Findings:
    """All orders of the report, in its order. Rows that cannot be read are left out with a reason each."""
    reader = _Reader(layout)
    found = reader.read(rows)
    found.note_unknown_days(reader.sent_without_day)
    return found


class _Reader(RowPerItem):
    sent_without_day = 0

    def order(self, row: list[str], order_id: str) -> dict[str, Any]:
        layout = self.layout
        at = layout.at
        placed = zoned_moment(row[at["placed"]], layout.headings["placed"])
        if placed is None:
            raise CellProblem(tr("The date under {shown} is missing.").format(shown=shown(layout.headings["placed"])))
        paid = zoned_moment(row[at["paid"]], layout.headings["paid"])
        payment = ChannelPayment.PAID if paid is not None else ChannelPayment.AWAITING
        return {
            "channel": "amazon",
            "order_id": order_id,
            "number": order_id,
            "placed": placed,
            "payment": payment if layout.has("paid") else None,
            "paid": paid,
            "ship_by": ship_by_day(zoned_moment(row[at["ship_by"]], layout.headings["ship_by"])),
            "buyer_name": one_line(row[at["buyer_name"]]),
            "email": one_line(row[at["email"]]),
            "phone": clean_phone(row[at["phone"]]),
            "ship_to": address(
                row[at["ship_name"]],
                "",
                (row[at["ship_line1"]], row[at["ship_line2"]], row[at["ship_line3"]]),
                row[at["ship_city"]],
                row[at["ship_state"]],
                row[at["ship_postcode"]],
                row[at["ship_country"]],
                row[at["ship_phone"]],
            ),
            "currency": currency_code(row[at["currency"]]),
            "payment_method": one_line(row[at["payment_method"]]),
            "shipping_service": one_line(row[at["shipping_service"]]),
            "buyer_note": many_lines(row[at["buyer_note"]]),
            "gift_message": "",
        }

    def line(self, row: list[str], line_id: str, draft: Draft) -> CanonicalLine:
        layout = self.layout
        at = layout.at
        title = one_line(row[at["title"]], TITLE_LIMIT) or one_line(row[at["sku"]])
        if not title:
            raise CellProblem(tr("The item name is missing."))
        count = quantity(row[at["quantity"]])
        currency = draft.fields["currency"]
        money = tuple(amount(row[at[field]], currency, layout.headings[field]) for field in _MONEY_FIELDS)
        sent, dropped = _sent_and_dropped(count, pieces(row[at["sent_pieces"]]), pieces(row[at["left_to_ship"]]))
        self._gather_gift(draft, row)
        draft.amounts.append(money)
        price = money[_ITEM]
        link = one_line(row[at["customized_url"]], _LINK_LIMIT)
        return CanonicalLine(
            line_id=line_id,
            title=title,
            quantity=count,
            sku=one_line(row[at["sku"]]),
            listing_id=one_line(row[at["listing_id"]]),
            personalization=(Option(CUSTOMIZATION_FILE, link),) if link else (),
            unit_price=price // count if price is not None and price % count == 0 else None,
            line_total=price,
            sent=sent,
            refunded=dropped,
        )

    def _gather_gift(self, draft: Draft, row: list[str]) -> None:
        """Gift cells and the wish to cancel stand on the rows of single items; the order has them all."""
        at, fields = self.layout.at, draft.fields
        message = many_lines(row[at["gift_message"]])
        if row[at["gift_wrap"]].strip():
            fields["gift_wrap"] = True
        if message and message not in fields["gift_message"].split("\n\n"):
            fields["gift_message"] = "\n\n".join(part for part in (fields["gift_message"], message) if part)
        if row[at["cancellation_requested"]].strip().lower() in ("true", "yes", "1"):
            fields["cancellation_requested"] = True

    def finish(self, draft: Draft) -> None:
        subtotal, shipping = sum_of(draft, _ITEM), sum_of(draft, _SHIPPING)
        taxes = [tax for tax in (sum_of(draft, _ITEM_TAX), sum_of(draft, _SHIPPING_TAX)) if tax is not None]
        cuts = [cut for cut in (sum_of(draft, _ITEM_DISCOUNT), sum_of(draft, _SHIPPING_DISCOUNT)) if cut is not None]
        total = None
        if subtotal is not None:
            on_top = sum(taxes) if draft.fields["currency"] in _TAX_ON_TOP else 0
            total = max(0, subtotal + (shipping or 0) + on_top - sum(cuts))
        status = _status(draft.lines)
        was_sent = status in (ChannelStatus.SENT, ChannelStatus.PARTLY_SENT)
        self.sent_without_day += was_sent
        draft.fields |= {
            "status": status,
            "sent": unknown_day(draft.fields["placed"]) if was_sent else None,
            "subtotal": subtotal,
            "shipping": shipping,
            "discount": sum(cuts) if cuts else None,
            "tax": sum(taxes) if taxes else None,
            "total": total,
        }


def _sent_and_dropped(count: int, sent: int | None, left: int | None) -> tuple[int | None, int]:
    """Pieces sent, and pieces that will never be (cancelled ones): what was bought, less sent, less left to ship."""
    if sent is None and left is None:
        return None, 0
    if sent is None:
        sent = max(0, count - (left or 0))
    sent = min(sent, count)
    return sent, max(0, count - sent - left) if left is not None else 0


def _status(lines: list[CanonicalLine]) -> ChannelStatus:
    sent = sum(line.sent or 0 for line in lines)
    left = sum(line.quantity - (line.sent or 0) - line.refunded for line in lines)
    if left > 0:
        return ChannelStatus.PARTLY_SENT if sent else ChannelStatus.OPEN
    return ChannelStatus.SENT if sent else ChannelStatus.CANCELLED


def ship_by_day(promise: Moment | None) -> date | None:
    """The last calendar day on which a parcel is in time for Amazon's ``promise-date``.

    The promise is the last second of a day at the marketplace, written in UTC: ``2024-11-08T07:59:59+00:00`` is the end
    of 7 November in Seattle, ``22:59:59+00:00`` the end of the same day in Berlin. A time that ends in 59:59 before
    noon UTC is therefore the end of the day before, for every marketplace lies between UTC-10 and UTC+12. Any other
    time, and any other offset, gives the day as it is written.
    """
    if promise is None:
        return None
    ends_a_day = "59:59" in promise.raw
    if promise.instant is not None and ends_a_day and promise.instant.hour < 12 and _written_in_utc(promise.raw):
        return promise.day - timedelta(days=1)
    return promise.day


def _written_in_utc(raw: str) -> bool:
    return raw.endswith(("+00:00", "Z", "+0000", "UTC"))
