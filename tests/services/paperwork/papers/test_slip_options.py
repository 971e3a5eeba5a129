"""What the maker chose to have on slips, and what a printed slip was made with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, replace

import pytest

from makerapp.models.order import Order
from makerapp.models.product import Product
from makerapp.printing.documents.slip import PackingSlip
from makerapp.services import preferences
from makerapp.services.fulfillment import reload
from makerapp.services.paperwork.frozen import content_digest, revision_of
from makerapp.services.paperwork.kinds import Kind
from makerapp.services.paperwork.papers.slip import packing_slip
from makerapp.services.paperwork.papers.slip_options import SlipOptions, options_now
from makerapp.services.paperwork.sheets import frozen_for
from makerapp.services.paperwork.wish import Wish


def test_each_setting_reaches_the_slip(make_order: Callable[..., int], make_product: Callable[..., Product]) -> None:
    order_id = make_order((make_product(on_hand=3, shelf="B3"), 1))

    def slip() -> PackingSlip:
        (frozen,) = frozen_for(reload(order_id), Kind.PACKING_SLIP)
        assert isinstance(frozen.document, PackingSlip)
        return frozen.document

    assert (slip().lines[0].shelf, slip().lines[0].price, slip().totals) == ("B3", "", ())
    assert (slip().address_place, slip().return_address, slip().language) == ("plain", True, "")
    for key, value in (
        ("slip_shelf", False), ("show_prices", True), ("slip_address", "us"), ("slip_return_address", False),
        ("second_language", "it"), ("footer", "Bye"),
    ):  # fmt: skip
        preferences.put(key, value)
    assert (slip().lines[0].shelf, slip().lines[0].price) == ("", "£24.00")
    assert (slip().address_place, slip().return_address, slip().language, slip().footer) == ("us", False, "it", "Bye")
    assert slip().barcode == f"FC-1001/{slip().revision}"
    assert slip().code_word


def test_gifts_and_replacements_have_no_prices(make_order: Callable[..., int]) -> None:
    preferences.put("show_prices", True)
    first, gift = make_order(("Mug", 1)), make_order(("Mug", 1), is_gift=True)
    assert options_now(reload(first), Wish((first,))).prices
    assert not options_now(reload(gift), Wish((gift,))).prices
    assert options_now(reload(gift), Wish((gift,), leave_out_gift_prices=False)).prices
    Order.update(replaces=first).where(Order.id == gift).execute()
    assert not options_now(reload(gift), Wish((gift,), leave_out_gift_prices=False)).prices


def test_a_record_of_any_age_can_be_read() -> None:
    made = SlipOptions(True, False, False, "din-a", False, "de")
    assert SlipOptions.of_record({**asdict(made), "parts": {}, "of the future": 1}) == made
    assert SlipOptions.of_record({}) == SlipOptions()


@pytest.mark.parametrize(
    ("change", "matters"),
    [
        ({"ship_to": ("Maya", "2 Kiln Lane")}, True), ({"buyer_note": "Ring"}, True), ({"is_gift": True}, True),
        ({"number": "1043"}, True), ({"language": "de"}, False), ({"address_place": "us"}, False),
        ({"footer": "Bye"}, False), ({"return_address": False}, False), ({"revision": "K7Q"}, False),
    ],
)  # fmt: skip
def test_what_counts_as_content(make_order: Callable[..., int], change: dict[str, object], matters: bool) -> None:
    slip = packing_slip(reload(make_order(("Mug", 1))), SlipOptions())
    changed = replace(slip, **change)  # type: ignore[arg-type]
    assert (content_digest(changed) != content_digest(slip)) is matters


def test_a_revision_is_three_signs_nobody_misreads() -> None:
    signs = {sign for at in range(2000) for sign in revision_of(f"{at * 2654435761 % 2**32:08x}")}
    assert not signs & set("ILOU")
    assert all(len(revision_of(f"{at:08x}")) == 3 for at in range(50))
