"""The list of products, its filters and its search; the ledger; and that all of it stays quick."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from makerapp.models.database import database, transaction
from makerapp.models.product import Product
from makerapp.models.product_queries import (
    ProductFilter,
    ProductQuery,
    ProductSort,
    StockState,
    ledger,
    ledger_length,
    listed,
    promised_to,
    row,
)
from makerapp.paths import DataFolder
from makerapp.services import orders, products, sample_shop, shop, undo
from makerapp.services.product_draft import ProductDraft

MUG = ProductDraft(title="Moss mug", currency="GBP", made_to_order=False)


@pytest.fixture
def shelf(data_folder: DataFolder) -> dict[str, int]:
    """Products by name: one of each kind of standing."""
    drafts = {
        "Żółta miska": (replace(MUG, sku="MIS-1", shelf="B2", price=300), 9),
        "Empty vase": (replace(MUG, price=200), 0),
        "Low cup": (replace(MUG, reorder_point=4, price=900), 3),
        "Bowl": (replace(MUG, made_to_order=True, capacity=2, production_days=5), 0),
        "Old jug": (MUG, 0),
    }
    found = {}
    for name, (draft, pieces) in drafts.items():
        found[name] = products.add(replace(draft, title=name), pieces).product_id or 0
    products.archive(found["Old jug"])
    return found


def titles(query: ProductQuery) -> list[str]:
    return [each.title for each in listed(query).rows]


def test_archived_products_stand_apart(shelf: dict[str, int]) -> None:
    assert titles(ProductQuery()) == ["Bowl", "Empty vase", "Low cup", "Żółta miska"]
    assert titles(ProductQuery(filter=ProductFilter.ARCHIVED)) == ["Old jug"]


@pytest.mark.parametrize("text", ["zolta", "ŻÓŁTA mis", "mis-1", "b2 miska", "MIS"])
def test_search_finds_names_skus_and_shelves_with_or_without_accents(shelf: dict[str, int], text: str) -> None:
    assert titles(ProductQuery(text)) == ["Żółta miska"]


def test_filters_and_their_counts(shelf: dict[str, int], make_order: Callable[..., int]) -> None:
    make_order((Product.get_by_id(shelf["Bowl"]), 3))
    found = listed(ProductQuery())
    assert found.counts == {
        ProductFilter.BEYOND: 1,
        ProductFilter.OUT: 1,
        ProductFilter.LOW: 1,
        ProductFilter.ARCHIVED: 1,
    }
    assert (found.found, found.total) == (4, 4)
    assert titles(ProductQuery(filter=ProductFilter.BEYOND)) == ["Bowl"]
    assert titles(ProductQuery(filter=ProductFilter.OUT)) == ["Empty vase"]
    assert titles(ProductQuery(filter=ProductFilter.LOW)) == ["Low cup"]
    assert listed(ProductQuery("cup")).counts[ProductFilter.OUT] == 0


def test_how_a_product_stands(shelf: dict[str, int], make_order: Callable[..., int]) -> None:
    def standing(name: str) -> StockState:
        found = row(shelf[name])
        assert found is not None
        return found.state

    assert {name: standing(name) for name in shelf} == {
        "Żółta miska": StockState.GOOD,
        "Empty vase": StockState.OUT,
        "Low cup": StockState.LOW,
        "Bowl": StockState.GOOD,
        "Old jug": StockState.ARCHIVED,
    }
    make_order((Product.get_by_id(shelf["Bowl"]), 2))
    assert standing("Bowl") is StockState.TO_MAKE
    make_order((Product.get_by_id(shelf["Bowl"]), 1), (Product.get_by_id(shelf["Żółta miska"]), 9))
    assert standing("Bowl") is StockState.BEYOND
    assert standing("Żółta miska") is StockState.OUT
    make_order((Product.get_by_id(shelf["Low cup"]), 4))
    assert standing("Low cup") is StockState.BEYOND


def test_order_of_the_list(shelf: dict[str, int]) -> None:
    assert titles(ProductQuery(sort=ProductSort.ON_HAND, descending=True))[0] == "Żółta miska"
    assert titles(ProductQuery(sort=ProductSort.PRICE)) == ["Bowl", "Empty vase", "Żółta miska", "Low cup"]
    assert titles(ProductQuery(descending=True)) == ["Żółta miska", "Low cup", "Empty vase", "Bowl"]


def test_the_ledger_names_order_and_person(shelf: dict[str, int], make_order: Callable[..., int]) -> None:
    shop.save_profile(name="Fern & Clay", maker_name="Anna")
    cup = shelf["Low cup"]
    order_id = make_order((Product.get_by_id(cup), 2))
    orders.confirm(order_id)
    products.save(cup, replace(products.draft_of(cup), price=1000))
    found = ledger(cup)
    assert [
        (each.kind, each.event_kind, each.on_hand_change, each.committed_change, each.on_hand) for each in found
    ] == [
        ("", "product_edited", 0, 0, 1),
        ("deduct", "confirmed", -2, -2, 1),
        ("commit", "created", 0, 2, 3),
        ("count", "product_added", 3, 0, 3),
    ]
    assert {each.number for each in found if each.order_id} == {"#1001"}
    assert found[0].who == "Anna"
    assert ledger_length(cup) == 4
    assert ledger(cup, offset=1, limit=2) == found[1:3]
    undo.undo_last()
    assert ledger(cup)[1].is_undone


def test_what_is_promised_is_told_by_order(shelf: dict[str, int], make_order: Callable[..., int]) -> None:
    cup = Product.get_by_id(shelf["Low cup"])
    later = make_order((cup, 1))
    first = make_order((cup, 2), (cup, 1))
    orders.set_ship_by(first, date(2026, 1, 5), "agreed")
    assert [(each.id, each.pieces) for each in promised_to(cup.id)] == [(first, 3), (later, 1)]


def test_the_ledger_of_the_samples_never_dips_below_nothing(frozen_clock: object, data_folder: DataFolder) -> None:
    sample_shop.add()
    for product in Product.select():
        found = ledger(product.id, limit=500)
        assert all(each.on_hand >= 0 for each in found), product.title
        assert found[0].on_hand == product.on_hand
        assert found[-1].event_kind == "product_added"


def test_five_thousand_products_are_listed_in_a_blink(data_folder: DataFolder) -> None:
    with transaction():
        database.execute_sql(
            """WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000)
            INSERT INTO product (sku, title, variant, currency, price, on_hand)
            SELECT 'SKU-' || i, 'Schüssel ' || i, 'Größe ' || (i % 7), 'EUR', i, 0 FROM n"""
        )
    listed(ProductQuery())
    start = time.perf_counter()
    found = listed(ProductQuery("schussel grosse 3", sort=ProductSort.PRICE, descending=True))
    spent = time.perf_counter() - start
    assert len(found.rows) > 700
    assert spent < 0.5
