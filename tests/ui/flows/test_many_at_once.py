"""Twenty orders as one batch, and today's slips at once: by mouse, by keyboard, by scanner."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from makerapp.models.list_rows import View
from makerapp.models.queries import ListQuery, ids
from makerapp.services import preferences, shop, today
from tests.ui.flows.maker import CTRL, Maker
from tests.ui.flows.shop_hands import carrier_number, only_to_pack, slip_scan
from tests.ui.printing.fake_cups import FakeCups

TWENTY = 20


@pytest.fixture
def twenty(maker: Maker) -> list[int]:
    """To pack holds twenty orders, and nothing else."""
    order_ids = only_to_pack(TWENTY)
    maker.window.show_view(View.TO_PACK)
    maker.settle()
    assert ids(ListQuery(View.TO_PACK, shop.today())) == order_ids
    return order_ids


def all_shipped(maker: Maker, order_ids: list[int]) -> bool:
    return {str(maker.row(each).status) for each in order_ids} == {"shipped"}


def test_by_mouse_in_four_clicks_and_one_to_undo(maker: Maker, twenty: list[int], printer: FakeCups) -> None:
    maker.click_tick_all()
    maker.click_green(f"Pack {TWENTY} orders")
    maker.click_green(f"Print {TWENTY} slips")
    assert printer.told
    for order_id in twenty[:2]:
        maker.scan(slip_scan(order_id))
        maker.scan(carrier_number(order_id))
    maker.click_green(f"Mark {TWENTY} as shipped")
    assert (maker.clicks, maker.scans) == (4, 4)
    assert all_shipped(maker, twenty)
    assert len(set(map(str, maker.green_at))) == 1, "the mouse was moved between the presses of the green button"
    maker.click(f"Undo all {TWENTY}")
    assert {str(maker.row(each).status) for each in twenty} == {"processing"}


def test_by_keyboard(maker: Maker, twenty: list[int]) -> None:
    maker.press(Qt.Key.Key_A, CTRL)
    for words in (f"Pack {TWENTY}", f"Print {TWENTY}", f"Mark {TWENTY}"):
        maker.press_green(words)
    assert (maker.clicks, maker.keys) == (0, 4)
    assert all_shipped(maker, twenty)
    maker.press(Qt.Key.Key_Z, CTRL)
    assert not all_shipped(maker, twenty)


def test_by_scanner_once_they_are_ticked(maker: Maker, twenty: list[int]) -> None:
    maker.press(Qt.Key.Key_A, CTRL)
    maker.scan("MB:NEXT")
    maker.scan("MB:NEXT")
    for order_id in twenty:
        maker.scan(slip_scan(order_id))
        maker.scan(carrier_number(order_id))
    maker.scan("MB:NEXT")
    assert (maker.clicks, maker.keys) == (0, 1)
    assert all_shipped(maker, twenty)


@pytest.mark.parametrize("with_preview", [True, False])
def test_todays_slips_take_two_clicks_or_one(maker: Maker, printer: FakeCups, *, with_preview: bool) -> None:
    preferences.put("preview_of_lists", with_preview)
    maker.press(Qt.Key.Key_0, CTRL)
    due = len(today.read().due)
    assert due
    before = len(printer.told)
    if with_preview:
        maker.in_dialog(lambda: maker.click(f"Print {due} slips"), lambda: maker.click_green("Print "))
    else:
        maker.click(f"Print {due} slips")
    assert maker.clicks == (2 if with_preview else 1)
    maker.wait(lambda: len(printer.told) > before)
