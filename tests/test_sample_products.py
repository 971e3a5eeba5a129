"""The products of the sample shop are whole, and their pictures are there and small."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import pytest
from PIL import Image

from makerapp.money import to_minor
from makerapp.paths import ASSETS

SAMPLE = ASSETS / "sample"
PRODUCTS: list[dict[str, Any]] = json.loads((SAMPLE / "products.json").read_text(encoding="utf-8"))
LARGEST_PICTURE = 60 * 1024


def test_there_are_twelve_different_products() -> None:
    assert len(PRODUCTS) == 12
    for field in ("key", "sku", "title", "shelf", "picture"):
        assert len({product[field] for product in PRODUCTS}) == 12, field


@pytest.mark.parametrize("product", PRODUCTS, ids=lambda product: product["key"])
def test_a_product_is_whole(product: Mapping[str, Any]) -> None:
    assert to_minor(product["price"], "GBP") > 0
    assert product["production_days"] > 0
    assert product["weight_grams"] > 0
    assert len(product["hs_code"]) == 6
    assert product["hs_code"].isdigit()
    assert product["origin_country"] == "GB"
    assert product["made_to_order"] is (product["on_hand"] == 0)
    assert product["reorder_point"] <= product["on_hand"]


@pytest.mark.parametrize("name", [*(product["picture"] for product in PRODUCTS), "logo.png"])
def test_a_picture_is_a_small_square_beside_its_drawing(name: str) -> None:
    picture = SAMPLE / name
    assert picture.stat().st_size < LARGEST_PICTURE
    assert picture.with_suffix(".svg").is_file()
    with Image.open(picture) as image:
        assert image.size == (512, 512)
