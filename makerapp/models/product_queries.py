"""Reading the products: the list with search, filters and order, one product in full, and the ledger of its stock."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from functools import lru_cache
from typing import Any

from makerapp.models.database import database
from makerapp.models.detail import newest_undoable
from makerapp.models.fields import from_millis
from makerapp.models.order import Status
from makerapp.models.search import fold
from makerapp.models.timeline import TimelineEvent


class ProductFilter(StrEnum):
    """The pills above the list of products; at most one is on. Without any, all that are not archived are shown."""

    BEYOND = "beyond"
    OUT = "out"
    LOW = "low"
    ARCHIVED = "archived"


class ProductSort(StrEnum):
    """What the list of products is ordered by."""

    TITLE = "title"
    PRICE = "price"
    ON_HAND = "on_hand"
    PROMISED = "promised"
    AVAILABLE = "available"


class StockState(StrEnum):
    """How a product stands: the first of these that is true of it."""

    ARCHIVED = "archived"
    BEYOND = "beyond"
    OUT = "out"
    LOW = "low"
    TO_MAKE = "to_make"
    GOOD = "good"


@dataclass(frozen=True, slots=True)
class ProductRow:
    """One product as the list shows it. ``price`` is minor units of ``currency``; ``committed`` pieces are promised."""

    id: int
    sku: str
    title: str
    variant: str
    price: int | None
    currency: str
    picture: str
    made_to_order: bool
    production_days: int | None
    capacity: int | None
    on_hand: int
    committed: int
    reorder_point: int
    shelf: str
    weight_grams: int | None
    packing_note: str
    care: str
    hs_code: str
    origin_country: str
    is_sample: bool
    archived: bool
    barcode: str

    @property
    def available(self) -> int:
        """On hand less promised; below zero where more is promised than there is."""
        return self.on_hand - self.committed

    @property
    def to_make(self) -> int:
        """Promised pieces that aren't there yet; those made for an order lie on the shelf, set aside for it."""
        return max(0, self.committed - self.on_hand)

    @property
    def beyond(self) -> int:
        """Promised pieces beyond what can be made within the production time or, from stock, beyond what is there."""
        if not self.made_to_order:
            return self.to_make
        return max(0, self.to_make - self.capacity) if self.capacity is not None else 0

    @property
    def is_out(self) -> bool:
        """From stock, and no piece left to sell."""
        return not self.made_to_order and self.available <= 0

    @property
    def is_low(self) -> bool:
        """Fewer are available than the reorder point asks for; without one, never. What is out is not low as well."""
        return not self.is_out and self.reorder_point > 0 and self.available < self.reorder_point

    @property
    def state(self) -> StockState:
        """How it stands, the most pressing first."""
        if self.archived:
            return StockState.ARCHIVED
        for state, holds in (
            (StockState.BEYOND, self.beyond > 0),
            (StockState.OUT, self.is_out),
            (StockState.LOW, self.is_low),
            (StockState.TO_MAKE, self.to_make > 0),
        ):
            if holds:
                return state
        return StockState.GOOD


@dataclass(frozen=True)
class ProductQuery:
    """What the list shows: every word of ``text`` is in name, variant, SKU or shelf place, accents or not."""

    text: str = ""
    filter: ProductFilter | None = None
    sort: ProductSort = ProductSort.TITLE
    descending: bool = False


@dataclass(frozen=True)
class ProductList:
    """The rows found; ``counts`` of each filter among what the text finds, ``total`` of all that are not archived."""

    rows: tuple[ProductRow, ...]
    counts: dict[ProductFilter, int]
    found: int
    total: int


_COLUMNS = """p.id, p.sku, p.title, p.variant, p.price, p.currency, p.picture, p.made_to_order, p.production_days,
    p.capacity, p.on_hand, p.committed, p.reorder_point, p.shelf, p.weight_grams, p.packing_note, p.care,
    p.hs_code, p.origin_country, p.is_sample, p.archived, p.barcode"""

_FLAGS = (7, 19, 20)

# Names are folded again with every change, and hardly ever are other ones.
_folded = lru_cache(maxsize=30_000)(fold)

_SORTS: dict[ProductSort, Callable[[ProductRow], Any]] = {
    ProductSort.TITLE: lambda row: (_folded(row.title), _folded(row.variant)),
    ProductSort.PRICE: lambda row: -1 if row.price is None else row.price,
    ProductSort.ON_HAND: lambda row: row.on_hand,
    ProductSort.PROMISED: lambda row: row.committed,
    ProductSort.AVAILABLE: lambda row: row.available,
}


def rows(ids: Iterable[int] | None = None) -> list[ProductRow]:
    """Products with these ids (all by default), archived ones too, by name."""
    where = "" if ids is None else f"WHERE p.id IN ({','.join(map(str, ids)) or 'NULL'})"
    sql = f"SELECT {_COLUMNS} FROM product p {where}"
    found = [_row(each) for each in database.execute_sql(sql)]
    return sorted(found, key=_SORTS[ProductSort.TITLE])


def row(product_id: int) -> ProductRow | None:
    """One product, ``None`` where it is gone."""
    return next(iter(rows([product_id])), None)


def _row(values: tuple[Any, ...]) -> ProductRow:
    # SQLite keeps true and false as numbers.
    plain: list[Any] = [bool(value) if number in _FLAGS else value for number, value in enumerate(values)]
    return ProductRow(*plain)


def listed(query: ProductQuery) -> ProductList:
    """The list. A shop has thousands of products at most, which are read, looked through and ordered in one go."""
    every = rows()
    words = fold(query.text).split()
    found = [each for each in every if _holds(each, words)] if words else every
    shown = [each for each in found if is_in(each, query.filter)]
    if query.sort is not ProductSort.TITLE or query.descending:
        shown.sort(key=_SORTS[query.sort], reverse=query.descending)
    return ProductList(
        tuple(shown),
        {each: sum(map(holds, found)) for each, holds in _HOLDS.items()},
        sum(not each.archived for each in found),
        sum(not each.archived for each in every),
    )


def _holds(row: ProductRow, words: list[str]) -> bool:
    text = _folded(f"{row.title} {row.variant} {row.sku} {row.barcode} {row.shelf}")
    return all(word in text for word in words)


_HOLDS: dict[ProductFilter, Callable[[ProductRow], bool]] = {
    ProductFilter.BEYOND: lambda row: not row.archived and row.beyond > 0,
    ProductFilter.OUT: lambda row: not row.archived and row.is_out,
    ProductFilter.LOW: lambda row: not row.archived and row.is_low,
    ProductFilter.ARCHIVED: lambda row: row.archived,
}


def is_in(row: ProductRow, chosen: ProductFilter | None) -> bool:
    """Whether a product belongs under a filter."""
    return not row.archived if chosen is None else _HOLDS[chosen](row)


@dataclass(frozen=True, slots=True)
class WaitingOrder:
    """An open order that pieces of the product are promised to, and by when it has to leave."""

    id: int
    number: str
    buyer: str
    status: Status
    ship_by: date | None
    pieces: int


def promised_to(product_id: int) -> tuple[WaitingOrder, ...]:
    """The orders that hold a promise of this product, the next to leave first."""
    found = database.execute_sql(
        """SELECT o.id, o.number, o.buyer_name, o.ship_name, o.status, o.ship_by, sum(l.committed)
        FROM order_line l JOIN orders o ON o.id = l.order_id
        WHERE l.product_id = ? AND l.committed > 0 AND o.withdrawn = 0
        GROUP BY o.id ORDER BY o.ship_by IS NULL, o.ship_by, o.id""",
        (product_id,),
    )
    return tuple(
        WaitingOrder(key, number, buyer or name, Status(status), date.fromisoformat(day) if day else None, pieces)
        for key, number, buyer, name, status, day, pieces in found
    )


@dataclass(frozen=True, slots=True)
class LedgerRow:
    """One entry of a product's history: a move of its stock, or a change of the product itself (``kind`` "").

    ``on_hand`` and ``committed`` are the product's figures after it. ``can_undo`` is true for the newest entry of the
    product's own that can be taken back; moves that orders caused are taken back with their order.
    """

    at: datetime
    kind: str
    on_hand_change: int
    committed_change: int
    on_hand: int
    committed: int
    reason: str
    order_id: int | None
    number: str
    event_id: int | None
    event_kind: str
    who: str
    facts: dict[str, Any]
    can_undo: bool
    is_undone: bool


# Moves by when they happened, each with the figures after it; the product's own events without a move too.
_LEDGER = """
SELECT * FROM (
    SELECT m.at, m.kind, m.on_hand_change, m.committed_change,
        sum(m.on_hand_change) OVER (ORDER BY m.at, m.id) AS on_hand,
        sum(m.committed_change) OVER (ORDER BY m.at, m.id) AS committed, m.reason, o.id, o.number, e.id AS event_id,
        e.kind AS event_kind, e.who, e.facts, EXISTS (SELECT 1 FROM timeline_event u WHERE u.reverses = e.id),
        m.id AS move_id
    FROM stock_move m LEFT JOIN timeline_event e ON e.id = m.event_id LEFT JOIN order_line l ON l.id = m.line_id
        LEFT JOIN orders o ON o.id = ifnull(e.order_id, l.order_id)
    WHERE m.product_id = :product
    UNION ALL
    SELECT e.at, '', 0, 0, (SELECT ifnull(sum(m.on_hand_change), 0) FROM stock_move m
            WHERE m.product_id = :product AND m.at <= e.at), 0,
        '', NULL, '', e.id, e.kind, e.who, e.facts,
        EXISTS (SELECT 1 FROM timeline_event u WHERE u.reverses = e.id), 0
    FROM timeline_event e WHERE e.product_id = :product
        AND NOT EXISTS (SELECT 1 FROM stock_move m WHERE m.event_id = e.id AND m.product_id = :product)
) ORDER BY at DESC, ifnull(event_id, 0) DESC, move_id DESC LIMIT :limit OFFSET :offset
"""


def ledger(product_id: int, offset: int = 0, limit: int = 50) -> tuple[LedgerRow, ...]:
    """A stretch of the product's history, newest first."""
    newest = newest_undoable(list(TimelineEvent.select().where(TimelineEvent.product == product_id)))
    values = {"product": product_id, "limit": limit, "offset": offset}
    found = []
    for each in database.execute_sql(_LEDGER, values):
        at, kind, on_hand_change, committed_change, on_hand, committed, reason, order_id, number, event_id, *rest = each
        event_kind, who, facts, is_undone, _ = rest
        can_undo = event_id is not None and event_id == newest
        found.append(
            LedgerRow(
                from_millis(at), kind, on_hand_change, committed_change, on_hand, committed, reason, order_id,
                number or "", event_id, event_kind or "", who or "", json.loads(facts) if facts else {}, can_undo,
                bool(is_undone),
            )
        )  # fmt: skip
    return tuple(found)


def ledger_length(product_id: int) -> int:
    """How many entries the product's history has."""
    sql = """SELECT (SELECT count(*) FROM stock_move WHERE product_id = :product) +
        (SELECT count(*) FROM timeline_event e WHERE e.product_id = :product AND NOT EXISTS
            (SELECT 1 FROM stock_move m WHERE m.event_id = e.id AND m.product_id = :product))"""
    return int(database.execute_sql(sql, {"product": product_id}).fetchone()[0])
