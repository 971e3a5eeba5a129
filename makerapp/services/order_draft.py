"""An order as the form shows it: typed in anew or edited, with drafts that survive closing the window."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from makerapp import clock, locales
from makerapp.errors import Refused
from makerapp.models import product_queries
from makerapp.models.database import transaction
from makerapp.models.product import Product
from makerapp.models.product_queries import ProductQuery, ProductRow
from makerapp.models.rows import LineRow, OrderDetail, ShipTo
from makerapp.models.shop import Draft
from makerapp.money import LARGEST_AMOUNT
from makerapp.services import deadlines, payments, preferences, shop, work_calendar
from makerapp.services.address import NO_ADDRESS
from makerapp.services.fulfillment import reload
from makerapp.translation import tr

MOST_PIECES = 10_000


@dataclass(frozen=True)
class LineDraft:
    """One line in the form. ``line_id`` is set for a line the order has already; ``unit_price`` is minor units."""

    line_id: int | None
    product_id: int | None
    title: str
    sku: str = ""
    options: tuple[tuple[str, str], ...] = ()
    personalization: str = ""
    quantity: int = 1
    unit_price: int | None = None

    def total(self) -> int | None:
        """Quantity times price, ``None`` without a price."""
        return None if self.unit_price is None else self.unit_price * self.quantity


@dataclass(frozen=True)
class OrderDraft:
    """The whole form. ``payment`` is ``paid``, ``awaiting`` or ``cash``; ``shipping`` is minor units of ``currency``.

    ``total`` is kept as the marketplace gave it while lines and postage stay as they were, else it is added up.
    """

    ship_to: ShipTo
    lines: tuple[LineDraft, ...]
    currency: str
    email: str = ""
    phone: str = ""
    ship_by: date | None = None
    channel: str = "own-shop"
    payment: str = "paid"
    shipping: int = 0
    buyer_note: str = ""
    is_gift: bool = False
    gift_message: str = ""
    # What else is in the total: tax on top, less discounts; minor units, not edited.
    other: int = 0
    # True where the maker chose the ship-by date; else it is the suggestion, and stays the shop's to move.
    ship_by_picked: bool = False

    def items_total(self) -> int:
        """What the lines come to; lines without a price count nothing."""
        return sum(line.total() or 0 for line in self.lines)


def new_draft() -> OrderDraft:
    """An empty form in the shop's currency, to leave in the shop's usual time."""
    return OrderDraft(NO_ADDRESS, (), shop.profile().currency, ship_by=suggested_ship_by(()))


def draft_of(order_id: int) -> OrderDraft:
    """The form filled with an order. Raises Refused where it is gone."""
    detail = reload(order_id)
    return OrderDraft(
        ship_to=detail.ship_to,
        lines=tuple(_line_draft(line) for line in detail.lines),
        currency=detail.row.currency,
        email=detail.email,
        phone=detail.phone,
        ship_by=detail.row.ship_by,
        channel=detail.row.channel,
        payment=_payment_of(detail),
        shipping=detail.shipping or 0,
        buyer_note=detail.buyer_note,
        is_gift=detail.row.is_gift,
        gift_message=detail.gift_message,
        other=_other_of(detail),
    )


def _other_of(detail: OrderDetail) -> int:
    if detail.total is None:
        return 0
    items = sum((line.unit_price or 0) * line.quantity for line in detail.lines)
    return detail.total - items - (detail.shipping or 0)


def _line_draft(line: LineRow) -> LineDraft:
    words = "; ".join(
        value if name.casefold() in _PLAIN else f"{name}: {value}" for name, value in line.personalization
    )
    return LineDraft(
        line.id, line.product_id, line.title, line.sku, line.options, words, line.quantity, line.unit_price
    )


# Labels that say no more than that it is a personalization.
_PLAIN = ("", "personalization", "personalisation")


def _payment_of(detail: OrderDetail) -> str:
    if payments.is_unpaid(detail.row.payment):
        return "awaiting"
    return "cash" if detail.payment_method.casefold() == "cash" else "paid"


def check(draft: OrderDraft) -> None:
    """Raises Refused, with words, where an order can't be saved like this."""
    if not draft.ship_to.name and not draft.ship_to.company:
        raise Refused(tr("Who is it for?"), tr("Type at least the buyer's name in the first line."))
    if not draft.lines:
        raise Refused(tr("What did they buy?"), tr("Add at least one item."))
    for line in draft.lines:
        if not line.title.strip():
            raise Refused(tr("One item has no name."), tr("Choose a product or type what it is."))
        if not 1 <= line.quantity <= MOST_PIECES:
            raise Refused(
                tr("{quantity} × {title} can't be.").format(quantity=line.quantity, title=line.title),
                tr("Use 1 to {most_pieces} pieces.").format(most_pieces=locales.number(MOST_PIECES)),
            )
        if line.unit_price is not None and line.unit_price < 0:
            raise Refused(
                tr("The price of {title} is below zero.").format(title=line.title), tr("Type what one piece costs.")
            )
    if draft.items_total() + draft.shipping > LARGEST_AMOUNT:
        raise Refused(tr("The total is too large."), tr("Look at the prices and quantities once more."))


def suggested_ship_by(lines: Sequence[LineDraft]) -> date | None:
    """Today plus the longest production time of the items, in the shop's working days."""
    ids = [line.product_id for line in lines if line.product_id]
    days = [product.production_days for product in Product.select().where(Product.id.in_(ids))] if ids else []
    return deadlines.ship_by(shop.today(), days, preferences.get("production_days_default"), work_calendar.read())


def find_products(text: str, limit: int = 20) -> list[ProductRow]:
    """Products that hold every word of the text, however it is accented, for typing into the form."""
    return list(product_queries.listed(ProductQuery(text)).rows[:limit])


def keep_draft(key: str, draft: OrderDraft) -> None:
    """Keep what was typed when the form is closed. ``key`` is ``new`` or the order's id."""
    with transaction():
        Draft.replace(key=key, data=_to_json(draft), updated_at=clock.utc_now()).execute()


def kept_draft(key: str) -> OrderDraft | None:
    """What was typed and not saved, ``None`` where there is nothing."""
    row: Draft | None = Draft.get_or_none(Draft.key == key)
    return _from_json(row.data) if row else None


def discard_draft(key: str) -> None:
    """Forget what was typed."""
    with transaction():
        Draft.delete().where(Draft.key == key).execute()


def _to_json(draft: OrderDraft) -> dict[str, Any]:
    return asdict(draft) | {"ship_by": draft.ship_by.isoformat() if draft.ship_by else None}


def _from_json(data: dict[str, Any]) -> OrderDraft:
    lines = tuple(
        LineDraft(**(line | {"options": tuple((name, value) for name, value in line["options"])}))
        for line in data["lines"]
    )
    day = date.fromisoformat(data["ship_by"]) if data["ship_by"] else None
    return OrderDraft(**(data | {"ship_to": ShipTo(**data["ship_to"]), "lines": lines, "ship_by": day}))
