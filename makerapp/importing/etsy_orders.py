"""Etsy's ``EtsySoldOrders``: one row per order, its totals, no item names; its items come with the items file.

Status is empty in every file seen, so cancelled and refunded orders cannot be told. The Adjusted columns are 0 where
nothing was adjusted and stay with the raw data. Order Total includes the sales tax that Etsy collects and keeps.
"""

from __future__ import annotations

from collections import deque

from makerapp.importing.canonical import CanonicalOrder, ChannelPayment, ChannelStatus
from makerapp.importing.cells import TITLE_LIMIT, CellProblem, amount, currency_code, identifier, one_line, quantity
from makerapp.importing.detect import Layout
from makerapp.importing.etsy_common import EtsyDates, buyer, etsy_text, ship_to
from makerapp.importing.gathering import Draft, Findings, Rows, gather_raw
from makerapp.translation import tr

_MONEY_FIELDS = ("subtotal", "discount", "shipping", "tax", "total", "fees")


def read_orders(layout: Layout, rows: Rows) -> Findings:
    """All orders of the file, without lines. Rows that cannot be read are left out with a reason each."""
    kept = deque(rows)
    dates = EtsyDates(layout, kept)
    found = Findings()
    seen: set[str] = set()
    while kept:
        number, row = kept.popleft()
        try:
            order = _order(layout, dates, row, number)
            if order.order_id in seen:
                raise CellProblem(
                    tr("Order {number} stands twice in this file. It came in once.").format(number=order.number)
                )
        except CellProblem as problem:
            found.leave_out(number, str(problem))
            continue
        seen.add(order.order_id)
        found.orders.append(order)
    dates.tell(found)
    return found


def _order(layout: Layout, dates: EtsyDates, row: list[str], number: int) -> CanonicalOrder:
    at = layout.at
    order_id = identifier(row[at["order_id"]], tr("order number"))
    if not order_id:
        raise CellProblem(tr("The order number is missing."))
    placed = dates.placed(row)
    currency = currency_code(row[at["currency"]])
    money = [amount(row[at[field]], currency, layout.headings[field]) for field in _MONEY_FIELDS]
    subtotal, discount, shipping, tax, total, fees = money
    count = quantity(row[at["pieces"]])
    sent = dates.sent(row, placed.day, order_id)
    name, user = _names(layout, row)
    draft = Draft(order_id, order_id)
    gather_raw(draft, layout, row)
    return CanonicalOrder(
        channel="etsy",
        order_id=order_id,
        number=order_id,
        placed=placed,
        status=ChannelStatus.SENT if sent is not None else ChannelStatus.OPEN,
        lines=(),
        # Etsy takes its card fee when the buyer pays.
        payment=ChannelPayment.PAID if fees else None,
        sent=sent,
        buyer_name=name,
        buyer_user=user,
        ship_to=ship_to(layout, row, _full_name(layout, row)),
        currency=currency,
        subtotal=subtotal,
        discount=discount,
        shipping=shipping,
        tax=tax,
        total=total,
        fees=fees,
        coupons=one_line(row[at["coupons"]], TITLE_LIMIT),
        payment_method=one_line(row[at["payment_method"]]),
        pieces=count,
        source_rows=(number,),
        raw=tuple(draft.raw),
    )


def _full_name(layout: Layout, row: list[str]) -> str:
    at = layout.at
    parts = (etsy_text(row[at["first_name"]]), etsy_text(row[at["last_name"]]))
    return etsy_text(row[at["ship_name"]]) or etsy_text(row[at["full_name"]]) or " ".join(filter(None, parts))


def _names(layout: Layout, row: list[str]) -> tuple[str, str]:
    """The buyer's name and user. In this file a Buyer cell without brackets is a name; the user has its own column."""
    name, user = buyer(row[layout.at["buyer"]])
    if not name:
        name, user = user, ""
    own_user = etsy_text(row[layout.at["buyer_user"]])
    return name or _full_name(layout, row), own_user or user
