"""What the rows are called that a history speaks of, read together: a few queries however long the history is."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from makerapp.models.fulfillment import Fulfillment, FulfillmentLine
from makerapp.models.order import Order, OrderLine
from makerapp.models.payment import Payment
from makerapp.models.product import Product
from makerapp.models.reading import Reading
from makerapp.models.rows import EventRow
from makerapp.models.shop import ClosedPeriod
from makerapp.services import shop
from makerapp.services.product_words import name_of
from makerapp.services.words import period_words
from makerapp.translation import tr

# Asked with each order that is selected.
_LINES = Reading(OrderLine, "id IN ({marks})")
_PARCELS = Reading(Fulfillment, "id IN ({marks})")
_PIECES = Reading(FulfillmentLine, "fulfillment_id IN ({marks})")
_PAYMENTS = Reading(Payment, "id IN ({marks})")
_PRODUCTS = Reading(Product, "id IN ({marks})")
_CLOSED = Reading(ClosedPeriod, "id IN ({marks})")
_ORDERS = Reading(Order, "id IN ({marks})")


@dataclass(frozen=True)
class Parcel:
    """What a parcel is called by: its tracking number, its pieces by item, and the order it belongs to."""

    tracking: str
    pieces: tuple[tuple[str, int], ...]
    order: str


@dataclass(frozen=True)
class Names:
    """Names by row id, currencies by (table, row id), and what days and times are told in.

    ``product_id`` is the product whose own history this is: there its fields need no "of Moss mug".
    """

    time_zone: str
    today: date
    currency: str
    product_id: int | None = None
    lines: Mapping[int, str] = field(default_factory=dict)
    line_quantities: Mapping[int, int] = field(default_factory=dict)
    products: Mapping[int, str] = field(default_factory=dict)
    parcels: Mapping[int, Parcel] = field(default_factory=dict)
    payments: Mapping[int, tuple[str, int]] = field(default_factory=dict)
    orders: Mapping[int, str] = field(default_factory=dict)
    closed: Mapping[int, str] = field(default_factory=dict)
    currencies: Mapping[tuple[str, int], str] = field(default_factory=dict)


def names_for(events: Sequence[EventRow], product_id: int | None = None) -> Names:
    """The names of all rows that these entries speak of."""
    return names_of_records((event.record for event in events if event.record), product_id)


def names_of_records(records: Iterable[Mapping[str, Any]], product_id: int | None = None) -> Names:
    """The same for undo records."""
    ids = _ids(records)
    profile = shop.profile()
    lines = _LINES.among([*ids["line"]])
    parcels = _PARCELS.among([*ids["fulfillment"]])
    pieces = _pieces(parcels)
    missing = {line_id for found in pieces.values() for line_id, _ in found} - {line.id for line in lines}
    lines += _LINES.among([*missing])
    payments = _PAYMENTS.among([*ids["payment"]])
    product_ids = ids["product"] | {line.product_id for line in lines if line.product_id}
    products = _PRODUCTS.among([*product_ids])
    closed = _CLOSED.among([*ids["closed_period"]])
    ids["order"] |= {line.order_id for line in lines} | {parcel.order_id for parcel in parcels}
    orders = _ORDERS.among([*ids["order"]])
    coins = {order.id: order.currency for order in orders}
    currencies = {("order", key): coin for key, coin in coins.items()}
    currencies |= {("line", line.id): coins.get(line.order_id, profile.currency) for line in lines}
    currencies |= {("fulfillment", each.id): coins.get(each.order_id, profile.currency) for each in parcels}
    currencies |= {("payment", each.id): each.currency for each in payments}
    currencies |= {("product", each.id): each.currency for each in products}
    line_names = _line_names(lines)
    numbers = {order.id: order.number for order in orders}
    return Names(
        time_zone=profile.time_zone,
        today=shop.today(),
        currency=profile.currency,
        product_id=product_id,
        lines=line_names,
        line_quantities={line.id: line.quantity for line in lines},
        products=_product_names(products),
        parcels={
            each.id: Parcel(
                each.tracking_number,
                tuple((line_names.get(line_id, tr("an item")), count) for line_id, count in pieces[each.id]),
                numbers.get(each.order_id, ""),
            )
            for each in parcels
        },
        payments={each.id: (each.kind, each.amount) for each in payments},
        orders=numbers,
        closed={each.id: period_words(each.first, each.last) for each in closed},
        currencies=currencies,
    )


def _ids(records: Iterable[Mapping[str, Any]]) -> defaultdict[str, set[Any]]:
    """The rows that undo records name, by table; also those that only stand as an old or new value."""
    found: defaultdict[str, set[Any]] = defaultdict(set)
    pointing = {
        ("line", "product"): "product",
        ("order", "replaces"): "order",
        ("fulfillment", "together"): "fulfillment",
    }
    for record in records:
        for table, key, differing in record.get("set", ()):
            found[table].add(key)
            for name, values in differing.items():
                if (table, name) in pointing:
                    found[pointing[table, name]].update(value for value in values if value is not None)
        for table, key in record.get("added", ()):
            found[table].add(key)
        for product_id, line_id, *_ in record.get("stock", ()):
            found["product"].add(product_id)
            if line_id:
                found["line"].add(line_id)
    return found


def _pieces(parcels: Sequence[Fulfillment]) -> defaultdict[int, list[tuple[int, int]]]:
    found: defaultdict[int, list[tuple[int, int]]] = defaultdict(list)
    for each in _PIECES.among([parcel.id for parcel in parcels]):
        found[each.fulfillment_id].append((each.line_id, each.quantity))
    return found


def _line_names(lines: Sequence[OrderLine]) -> dict[int, str]:
    """Lines by title; those that share it are told apart by their options."""
    titles = Counter(line.title for line in lines)
    named = {}
    for line in lines:
        options = ", ".join(str(pair[-1]) for pair in line.options if pair and pair[-1])
        named[line.id] = f"{line.title} ({options})" if titles[line.title] > 1 and options else line.title
    return named


def _product_names(products: Sequence[Product]) -> dict[int, str]:
    """Products by title; variants of one are told apart."""
    titles = Counter(each.title for each in products)
    return {each.id: name_of(each.title, each.variant) if titles[each.title] > 1 else each.title for each in products}
