"""Warnings before more is promised than can be made, or than there is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from makerapp.models.product import Product
from makerapp.paths import DataFolder
from makerapp.services import intake, orders, products, promises, shop

HEAD = (
    "order-id,order-item-id,purchase-date,payments-date,buyer-email,buyer-name,sku,product-name,quantity-purchased,"
    "currency,item-price,recipient-name,ship-address-1,ship-city,ship-postal-code,ship-country"
)


@pytest.fixture
def bowl(make_product: Callable[..., Product]) -> Product:
    """Made to order, four in five days."""
    return make_product("Ramen bowl", made_to_order=True, capacity=4, production_days=5)


@pytest.fixture
def mug(make_product: Callable[..., Product]) -> Product:
    """From stock, two on hand."""
    return make_product("Moss mug", on_hand=2)


def test_made_to_order_is_held_against_what_can_be_made(bowl: Product, make_order: Callable[..., int]) -> None:
    assert promises.warning(bowl.id, 4) == ""
    assert promises.warning(bowl.id, 6) == (
        "6 promised, you can make 4 in 5 days. Agree on a later day, or promise fewer."
    )
    make_order((bowl, 4))
    assert promises.warning(bowl.id) == ""
    assert promises.warning(bowl.id, 1).startswith("5 promised")


def test_what_is_on_hand_or_made_need_not_be_made_again(bowl: Product, make_order: Callable[..., int]) -> None:
    products.receive(bowl.id, 3)
    make_order((bowl, 7))
    assert promises.warning(bowl.id) == ""
    assert promises.warning(bowl.id, 2).startswith("6 to make, you can make 4")


def test_unknown_capacity_warns_of_nothing(make_product: Callable[..., Product]) -> None:
    scarf = make_product("Scarf", made_to_order=True)
    assert promises.warning(scarf.id, 500) == ""
    assert promises.warning(10**9, 1) == ""


def test_capacity_without_a_production_time(make_product: Callable[..., Product]) -> None:
    scarf = make_product("Scarf", made_to_order=True, capacity=2)
    assert promises.warning(scarf.id, 3).startswith("3 promised, you can make 2 at a time.")


def test_from_stock_is_held_against_the_shelf(mug: Product, make_order: Callable[..., int]) -> None:
    assert promises.warning(mug.id, 2) == ""
    make_order((mug, 5))
    assert promises.warning(mug.id).startswith("5 promised, 2 on hand.")
    (found,) = promises.of_products([mug.id])
    assert (found.title, found.beyond) == ("Moss mug", 3)


def test_only_what_is_newly_promised_is_told(mug: Product, bowl: Product, make_order: Callable[..., int]) -> None:
    order_id = make_order((mug, 5))
    assert promises.of_lines([(mug.id, 5)], order_id) == ()
    assert promises.of_lines([(mug.id, 3)], order_id) == ()
    assert [each.title for each in promises.of_lines([(mug.id, 6), (bowl.id, 1), (None, 9)], order_id)] == ["Moss mug"]
    assert [each.title for each in promises.of_lines([(bowl.id, 3), (bowl.id, 2)])] == ["Ramen bowl"]


def test_confirming_says_what_of_it_cannot_be_kept(bowl: Product, mug: Product, make_order: Callable[..., int]) -> None:
    first = make_order((bowl, 4))
    assert promises.promised_beyond(orders.confirm(first)) == ""
    second = make_order((bowl, 2), (mug, 9))
    said = promises.promised_beyond(orders.confirm(second))
    assert said == "Moss mug: 9 promised, 2 on hand · 1 more"


def orders_file(folder: Path, *rows: tuple[str, str, int]) -> Path:
    """An Amazon file of (order, sku, pieces)."""
    path = folder / "orders.txt"
    lines = [HEAD]
    for number, (order, sku, pieces) in enumerate(rows):
        lines.append(
            f"{order},{number},2026-11-19T10:00:00+00:00,2026-11-19T10:00:00+00:00,a@b.example,Ann,{sku},Thing,{pieces},"
            "GBP,10.00,Ann,1 Lane,Bath,BA1 1AA,GB"
        )
    path.write_text("\n".join(line.replace(",", "\t") for line in lines) + "\n", encoding="utf-8")
    return path


def test_a_file_is_held_against_the_shelf_before_it_is_brought_in(
    mug: Product, bowl: Product, tmp_path: Path, data_folder: DataFolder
) -> None:
    shop.save_profile(currency="GBP")
    file = orders_file(tmp_path, ("111-1", "moss mug", 2), ("111-2", "RAMEN BOWL", 3), ("111-3", "MOSS MUG", 1))
    (found,) = intake.preview([file]).files
    assert found.problem is None
    assert found.beyond == ("Moss mug: 3 promised, 2 on hand. Make more in time, or promise fewer.",)
    intake.apply(intake.preview([file]))
    assert intake.preview([file]).files[0].beyond == ()
    assert [each.title for each in promises.of_products(found.promised)] == ["Moss mug"]
