"""What customs want to know of a parcel that leaves the country."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from makerapp.models.order import Order, OrderLine
from makerapp.models.product import Product
from makerapp.models.rows import OrderDetail
from makerapp.services import customs, packing, preferences, shop
from makerapp.services.customs import Declaration
from makerapp.services.fulfillment import reload
from makerapp.shipping.customs import Form

MUG = {"hs_code": "691200", "origin_country": "GB", "weight_grams": 380}


@pytest.fixture
def sent_from_bristol(data_folder) -> None:
    shop.save_profile(
        name="Fern & Clay", line1="River Yard, Unit 4", city="Bristol", postcode="BS3 4AB", country="United Kingdom",
        currency="GBP",
    )  # fmt: skip


@pytest.fixture
def abroad(sent_from_bristol, make_order: Callable[..., int]) -> Callable[..., OrderDetail]:
    """An order to Oslo."""

    def make(*items: tuple[Product | str, int], **values: object) -> OrderDetail:
        order_id = make_order(*items)
        Order.update(
            ship_city="Oslo", ship_postcode="0155", ship_country="Norway", ship_country_code="NO", **values
        ).where(Order.id == order_id).execute()
        return reload(order_id)

    return make


def declared(detail: OrderDetail) -> Declaration:
    return customs.declaration(detail)


def test_a_parcel_at_home_needs_none(sent_from_bristol, make_order) -> None:
    detail = reload(make_order())
    assert not customs.needs_form(detail)
    assert declared(detail) == Declaration(None, True)


def test_without_a_country_nobody_can_tell(data_folder, make_order) -> None:
    shop.save_profile(country="")
    assert declared(reload(make_order())) == Declaration(None, False)


def test_goods_are_told_with_weight_worth_code_and_origin(abroad, make_product) -> None:
    found = declared(abroad((make_product(**MUG), 2)))
    assert found.form is Form.CN22
    (goods,) = found.goods
    assert (goods.quantity, goods.grams, goods.value) == (2, 760, 4800)
    assert (goods.hs_code, goods.origin) == ("691200", "GB")
    assert (found.grams, found.value, found.missing) == (760, 4800, ())


def test_what_is_not_known_is_named(abroad, make_product) -> None:
    found = declared(abroad((make_product(weight_grams=100), 1), ("Surprise bowl", 1)))
    assert found.grams is None
    assert found.missing == (
        "Weight of Surprise bowl",
        "HS code of Moss mug and Surprise bowl",
        "Country of origin of Moss mug and Surprise bowl",
    )


def test_dear_goods_and_heavy_parcels_need_the_larger_form(abroad, make_product) -> None:
    mug = make_product(**MUG)
    assert declared(abroad((mug, 6))).form is Form.CN23  # 2.28 kg
    heavy = abroad((mug, 1))
    packing.save_progress(heavy.row.id, "ship", weight_grams=2001)
    assert declared(reload(heavy.row.id)).form is Form.CN23
    dear = make_product("Vase", weight_grams=500)
    Product.update(price=31_000).where(Product.id == dear.id).execute()
    assert declared(abroad((Product.get_by_id(dear.id), 1))).form is Form.CN23


def test_the_limit_of_the_maker_s_post_counts(abroad, make_product) -> None:
    detail = abroad((make_product(**MUG), 2))
    preferences.put("sdr_rates", customs.rates_with_limit("GBP", 4700))
    assert customs.limit("GBP") == 4700
    assert declared(detail).form is Form.CN23
    preferences.put("sdr_rates", customs.rates_with_limit("GBP", None))
    assert declared(detail).form is Form.CN22
    assert preferences.get("sdr_rates") == {}


def test_a_discount_of_the_order_lowers_what_its_goods_are_worth(abroad, make_product) -> None:
    detail = abroad((make_product(**MUG), 2), subtotal=4800, discount=1200, total=3600, shipping=0)
    assert declared(detail).value == 3600


def test_a_replacement_is_worth_what_its_goods_cost(abroad, make_product) -> None:
    detail = abroad((make_product(**MUG), 1))
    OrderLine.update(unit_price=0, line_total=0).where(OrderLine.order == detail.row.id).execute()
    assert declared(reload(detail.row.id)).value == 2400


def test_only_what_still_leaves_is_declared(abroad, make_product) -> None:
    detail = abroad((make_product(**MUG), 3))
    OrderLine.update(refunded_quantity=1).where(OrderLine.order == detail.row.id).execute()
    assert [goods.quantity for goods in declared(reload(detail.row.id)).goods] == [2]


def test_the_shop_s_own_address_is_missed(abroad, make_product) -> None:
    detail = abroad((make_product(**MUG), 1))
    shop.save_profile(line1="")
    assert declared(detail).missing == ("Your shop’s address",)
