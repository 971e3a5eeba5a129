"""Gift receipts: for gifts, or for one order that is asked for; never a price."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from makerapp.errors import Refused
from makerapp.models.order import Order
from makerapp.printing.documents.common import texts
from makerapp.services import preferences
from makerapp.services.fulfillment import reload
from makerapp.services.paperwork.kinds import Kind
from makerapp.services.paperwork.papers.gift_receipt import ONLY_GIFTS, gift_receipt
from makerapp.services.paperwork.sheets import lay_out
from makerapp.services.paperwork.wish import Wish

RECEIPT = (Kind.GIFT_RECEIPT,)


def test_of_several_orders_only_gifts_get_one(make_order: Callable[..., int]) -> None:
    gift, other = make_order(("Mug", 1), is_gift=True), make_order(("Bowl", 1))
    sheets = lay_out(Wish((gift, other), RECEIPT))
    assert sheets.order_ids == (gift,)
    assert sheets.remarks == (ONLY_GIFTS.text,)
    with pytest.raises(Refused) as refused:
        lay_out(Wish((other, make_order(("Plate", 1))), RECEIPT))
    assert refused.value.why_and_now == ONLY_GIFTS.text


def test_one_order_asked_for_gets_one_in_any_case(make_order: Callable[..., int]) -> None:
    assert lay_out(Wish((make_order(("Mug", 1)),), RECEIPT)).pages == 1


def test_it_holds_no_price_and_nothing_the_buyer_wrote(make_order: Callable[..., int]) -> None:
    preferences.put("show_prices", True)
    order_id = make_order(("Mug", 2), is_gift=True, gift_message="From all of us", buyer_note="It's a surprise")
    receipt = gift_receipt(reload(order_id))
    said = " ".join(texts(receipt))
    assert (receipt.recipient, receipt.number, receipt.barcode) == ("Rosa Whitfield", "#1001", "FC-1001")
    assert [(line.title, line.quantity) for line in receipt.lines] == [("Mug", 2)]
    for words in ("From all of us", "surprise", "£", "20.00", "Orchard Close"):
        assert words not in said


def test_the_second_language_is_that_of_the_country(make_order: Callable[..., int]) -> None:
    order_id = make_order(("Mug", 1))
    preferences.put("second_language", "buyer")
    Order.update(ship_country="France", ship_country_code="FR").execute()
    assert gift_receipt(reload(order_id)).language == "fr"
    preferences.put("second_language", "de")
    assert gift_receipt(reload(order_id)).language == "de"
