"""The main flows by scanner alone: no press of the mouse, no key (UX specification, sections 7 and 9)."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from makerapp.models.list_rows import View
from makerapp.models.queries import ListQuery, ids
from makerapp.services import preferences, shop
from makerapp.ui.scanner import sounds
from tests.ui.flows.maker import Maker
from tests.ui.flows.shop_hands import carrier_number, detail_of, item_scans, plain_to_pack, slip_scan
from tests.ui.printing.fake_cups import FakeCups


@pytest.fixture(autouse=True)
def hands_off(maker: Maker, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(sounds, "play", lambda _sound: None)
    yield
    assert (maker.clicks, maker.keys) == (0, 0)


@pytest.mark.parametrize("place", ["today", "list"])
def test_an_order_goes_out_by_scans_alone(maker: Maker, printer: FakeCups, place: str) -> None:
    order_id = next(each for each in plain_to_pack(3) if all(line.product_id for line in detail_of(each).lines))
    if place == "list":
        maker.window.show_view(View.TO_CONFIRM)
        maker.settle()
    maker.scan(slip_scan(order_id))
    assert maker.window.pages.wizard.order_id == order_id
    for code in item_scans(order_id):
        maker.scan(code)
    maker.scan("MB:NEXT")
    assert printer.told, "the slip was not printed"
    maker.scan(carrier_number(order_id))
    maker.scan("MB:NEXT")
    assert str(maker.row(order_id).status) == "shipped"
    assert [parcel.tracking_number for parcel in detail_of(order_id).parcels] == [carrier_number(order_id)]


def test_the_next_order_follows_by_the_card(maker: Maker) -> None:
    first = plain_to_pack(3)[0]
    maker.scan(slip_scan(first))
    for _ in range(3):
        maker.scan("MB:NEXT")
    following = maker.window.pages.wizard.order_id
    assert following != first
    assert str(maker.row(first).status) == "shipped"
    maker.scan("MB:UNDO")


def test_a_wrong_item_stays_until_the_right_one_and_ticks_nothing(maker: Maker) -> None:
    order_id = next(each for each in plain_to_pack(3) if all(line.product_id for line in detail_of(each).lines))
    own = set(item_scans(order_id))
    other = next(
        code
        for each in ids(ListQuery(View.ALL, shop.today()))[:60]
        if all(line.product_id for line in detail_of(each).lines)
        for code in item_scans(each)
        if code not in own
    )
    maker.scan(slip_scan(order_id))
    maker.scan(other)
    wizard = maker.window.pages.wizard
    assert sum(line.packed for line in wizard.detail.lines) == 0
    maker.scan("MB:NEXT")
    assert wizard.step.key == "pick", "the green button has to wait"
    assert maker.window.scan_desk.banner is not None
    maker.scan(item_scans(order_id)[0])
    assert maker.window.scan_desk.banner is None
    assert sum(line.packed for line in wizard.detail.lines) == 1


def test_the_last_step_is_taken_back_by_the_card(maker: Maker) -> None:
    maker.window.show_view(View.TO_CONFIRM)
    maker.settle()
    order_id = maker.window.orders.table.current_id()
    maker.scan("MB:NEXT")
    assert str(maker.row(order_id).status) != "pending"
    maker.scan("MB:UNDO")
    assert str(maker.row(order_id).status) == "pending"


def test_what_is_made_is_told_by_the_card(maker: Maker) -> None:
    maker.window.show_view(View.TO_MAKE)
    maker.settle()
    shown = maker.window.orders.model.all_ids()[:2]
    maker.scan("MB:NEXT")
    maker.scan("MB:NEXT")
    assert {str(maker.row(each).status) for each in shown} == {"processing"}


def test_todays_slips_are_printed_by_the_card(maker: Maker, printer: FakeCups) -> None:
    preferences.put("preview_of_lists", False)
    maker.window.pages.show_today()
    maker.settle()
    before = len(printer.told)
    maker.scan("MB:PRINT")
    maker.wait(lambda: len(printer.told) > before)


def test_an_order_is_found_by_its_slip_whatever_became_of_it(maker: Maker) -> None:
    order_id = plain_to_pack(1)[0]
    maker.scan(slip_scan(order_id))
    assert maker.window.pages.wizard.order_id == order_id
