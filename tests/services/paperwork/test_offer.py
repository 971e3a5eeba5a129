"""Which papers are offered: those there is something to print on."""

from __future__ import annotations

import pytest

from makerapp.models import queries
from makerapp.models.detail import order_detail
from makerapp.models.rows import OrderDetail, View
from makerapp.services import preferences, sample_shop, shop
from makerapp.services.paperwork.kinds import FACTS, Kind, Scope
from makerapp.services.paperwork.offer import keep_usual, offer, sensible, usual_kinds

pytestmark = pytest.mark.usefixtures("data_folder")

SLIP, NOTE = Kind.PACKING_SLIP, Kind.THANK_YOU_NOTE


def detail_of(number: str) -> OrderDetail:
    detail = order_detail(queries.find_by_number(number)[0])
    assert detail is not None
    return detail


def test_what_goes_with_every_order_is_the_makers_choice() -> None:
    assert usual_kinds() == (SLIP, NOTE)
    preferences.put("print_note", False)
    assert usual_kinds() == (SLIP,)
    keep_usual((NOTE, Kind.GIFT_RECEIPT))
    assert usual_kinds() == (SLIP, NOTE, Kind.GIFT_RECEIPT)
    preferences.put("print_along", ["a kind of another day"])
    assert usual_kinds() == (SLIP, NOTE)


def test_a_gift_receipt_is_for_gifts_unless_asked_for() -> None:
    sample_shop.add()
    gift, own = detail_of("#1001"), detail_of("#1002")
    assert gift.row.is_gift
    assert not own.row.is_gift
    keep_usual((NOTE, Kind.GIFT_RECEIPT))
    assert Kind.GIFT_RECEIPT in usual_kinds((gift.row, own.row))
    assert Kind.GIFT_RECEIPT not in usual_kinds((own.row,))
    assert Kind.GIFT_RECEIPT in offer([gift.row], usual_kinds((gift.row,)), gift).first
    assert Kind.GIFT_RECEIPT in offer([own.row], usual_kinds((own.row,)), own).more


def test_a_parcel_within_the_country_is_offered_no_customs_form() -> None:
    sample_shop.add()
    at_home = detail_of("#1001")
    assert at_home.ship_to.country_code == "GB"
    assert Kind.CUSTOMS_FORM not in sensible(at_home)
    assert Kind.CUSTOMS_FORM not in offer([at_home.row], usual_kinds(), at_home).kinds


def test_several_orders_are_offered_lists_and_never_papers_of_the_shop() -> None:
    sample_shop.add()
    orders = queries.rows(queries.ids(queries.ListQuery(View.TO_PACK, shop.today())))
    found = offer(orders, usual_kinds())
    assert {SLIP, NOTE, Kind.GIFT_RECEIPT, Kind.PICK_LIST} <= set(found.first)
    assert Kind.ADDRESS_LABEL in found.more
    assert not set(found.first) & set(found.more)
    assert all(FACTS[kind].scope is not Scope.SHOP for kind in found.kinds)


def test_who_asks_for_one_paper_finds_that_one_first() -> None:
    sample_shop.add()
    orders = queries.rows(queries.ids(queries.ListQuery(View.TO_PACK, shop.today())))
    found = offer(orders, (Kind.ADDRESS_LABEL,))
    assert found.first == (Kind.ADDRESS_LABEL,)
    assert SLIP in found.more


def test_papers_of_the_shop_come_alone() -> None:
    assert offer((), (Kind.SCANNER_CARDS,)).kinds == (Kind.SCANNER_CARDS,)
