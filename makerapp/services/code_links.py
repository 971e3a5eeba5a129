"""Linking a barcode that nobody knew to a product, so that the next scan of it is known."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from makerapp.models import product_queries
from makerapp.models.detail import order_detail
from makerapp.models.product_queries import ProductQuery, ProductRow
from makerapp.services import products
from makerapp.services.outcome import Outcome

MOST_ORDERS = 20
"""Of so many orders the products are offered first; more would take long to look through."""


def offered(text: str, order_ids: Sequence[int] = ()) -> list[ProductRow]:
    """The products that fit the words in ``text``, all for "": those of the given orders first, then by name."""
    rows = product_queries.listed(ProductQuery(text=text)).rows
    wanted: dict[int, None] = {}
    for order_id in order_ids[:MOST_ORDERS]:
        detail = order_detail(order_id)
        for line in detail.lines if detail is not None else ():
            if line.product_id is not None and line.to_send:
                wanted.setdefault(line.product_id)
    first = [row for product_id in wanted for row in rows if row.id == product_id]
    return [*first, *(row for row in rows if row.id not in wanted)]


def link(product_id: int, code: str) -> Outcome:
    """From now on scanning ``code`` means this product; a barcode it had before is no longer known.

    One change of the product, with its undo. Raises Refused where the code is one of ours or another product's.
    """
    return products.save(product_id, replace(products.draft_of(product_id), barcode=code))
