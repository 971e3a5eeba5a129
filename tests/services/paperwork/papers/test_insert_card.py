"""The insert card: care of what is in the parcel, the coupon, and when there is none."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from makerapp.errors import Refused
from makerapp.models.order import Order
from makerapp.services import preferences, shop
from makerapp.services.fulfillment import reload
from makerapp.services.paperwork.frozen import Remark
from makerapp.services.paperwork.kinds import Kind
from makerapp.services.paperwork.papers.insert_card import freeze, insert_card
from makerapp.services.paperwork.sample import card_sample, note_sample
from makerapp.services.paperwork.sheets import lay_out
from makerapp.services.paperwork.wish import Wish
from tests.printing.pdfs import texts

CARD = (Kind.INSERT_CARD,)
WASH = "Dishwasher is fine, no sudden cold."


def test_products_cared_for_alike_share_their_words(make_product: Callable, make_order: Callable) -> None:
    mug, plate = make_product("Moss mug", care=WASH), make_product("Side plate", care=WASH)
    spoon, plain = make_product("Spoon", care="Oil it now and then."), make_product("Vase")
    detail = reload(make_order((mug, 2), (spoon, 1), (plain, 1), (plate, 1), ("Something", 1)))
    assert insert_card(detail).care == (("Moss mug and Side plate", WASH), ("Spoon", "Oil it now and then."))


def test_the_card_on_paper(make_product: Callable, make_order: Callable) -> None:
    shop.save_profile(name="Fern & Clay", website="fernandclay.example")
    preferences.put("card_coupon_code", " FERN10 ")
    preferences.put("card_coupon_words", "For you, [First name]:")
    order_id = make_order((make_product("Moss mug", care=WASH), 1))
    (page,) = texts(lay_out(Wish((order_id,), CARD)).pdf)
    for words in ("Fern & Clay", "Made by hand, made to last", "Moss mug", WASH, "For you, Rosa:", "FERN10"):
        assert words in page


def test_a_gifts_card_speaks_to_whom_it_is_for(make_order: Callable) -> None:
    preferences.put("card_coupon_code", "FERN10")
    preferences.put("card_heading", "Hello [First name]")
    order_id = make_order()
    Order.update(is_gift=True, ship_name="Jonas Weber", buyer_name="Rosa Whitfield").execute()
    assert insert_card(reload(order_id)).heading == "Hello Jonas"


def test_without_code_and_care_there_is_no_card(make_order: Callable) -> None:
    order_id = make_order()
    (found,) = freeze(reload(order_id), Wish((order_id,), CARD))
    assert isinstance(found, Remark)
    with pytest.raises(Refused, match="There is nothing to print"):
        lay_out(Wish((order_id,), CARD))


def test_no_card_where_the_channel_allows_none(make_order: Callable) -> None:
    preferences.put("card_coupon_code", "FERN10")
    order_id = make_order(channel="amazon")
    (found,) = freeze(reload(order_id), Wish((order_id,), CARD))
    assert isinstance(found, Remark)
    assert "Amazon" in found.text


def test_care_is_tidied_with_the_product_and_told_when_changed(make_product: Callable) -> None:
    from dataclasses import replace

    from makerapp.models import detail
    from makerapp.services import products

    mug = make_product()
    products.save(mug.id, replace(products.draft_of(mug.id), care=f"  {WASH}\n"))
    assert products.draft_of(mug.id).care == WASH
    assert detail.timeline_of_product(mug.id)[0].facts["fields"] == [["Care", "none", WASH]]
    with pytest.raises(Refused, match="too long"):
        products.save(mug.id, replace(products.draft_of(mug.id), care="x" * 501))


def test_samples_show_the_newest_order_and_a_gift_for_gifts(make_order: Callable) -> None:
    assert note_sample("first") is None
    assert card_sample() is None
    gift, newest = make_order(), make_order()
    Order.update(is_gift=True).where(Order.id == gift).execute()
    found, of_gift, card = note_sample("first"), note_sample("gift"), card_sample()
    assert found is not None
    assert of_gift is not None
    assert card is not None
    assert [found.number, of_gift.number] == [reload(newest).row.number, reload(gift).row.number]
    assert "A gift for you, Rosa!" in texts(of_gift.pdf)[0]
    assert found.pages == card.pages == 1
    assert note_sample("gone") is None
