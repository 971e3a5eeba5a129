"""The main flows by keyboard alone: no press of the mouse anywhere (UX specification, sections 7 and 8)."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication

from makerapp.models import queries
from makerapp.models.list_rows import View
from makerapp.models.queries import ListQuery, ids
from makerapp.services import preferences, shop
from makerapp.ui.orders.product_field import ProductField
from tests.ui.flows.maker import CTRL, Maker
from tests.ui.flows.shop_hands import plain_to_pack
from tests.ui.printing.fake_cups import FakeCups

SHIFT = Qt.KeyboardModifier.ShiftModifier
Key = Qt.Key


@pytest.fixture(autouse=True)
def hands_off_the_mouse(maker: Maker) -> object:
    yield None
    assert maker.clicks == 0


def test_an_order_is_sent_by_ctrl_enter_three_times(maker: Maker, printer: FakeCups) -> None:
    plain_to_pack(1)
    maker.press(Key.Key_3, CTRL)
    order_id = maker.window.orders.table.current_id()
    maker.keys = 0
    maker.press_green("Pack & ship")
    maker.press_green("All packed")
    maker.type("RM123456785GB")
    maker.press_green("Mark as shipped")
    assert maker.keys == 3
    assert printer.told
    assert str(maker.row(order_id).status) == "shipped"


def test_the_following_orders_too(maker: Maker) -> None:
    plain_to_pack(1)
    maker.press(Key.Key_3, CTRL)
    sent = []
    for words in ("Pack & ship", "Pack next order"):
        maker.press_green(words)
        sent.append(maker.window.pages.wizard.order_id)
        maker.press_green("All packed")
        maker.press_green("Mark as shipped")
    assert len(set(sent)) == 2
    assert {str(maker.row(each).status) for each in sent} == {"shipped"}


def test_undo_and_redo(maker: Maker) -> None:
    maker.press(Key.Key_1, CTRL)
    order_id = maker.window.orders.table.current_id()
    maker.press_green("Confirm order")
    confirmed = str(maker.row(order_id).status)
    maker.press(Key.Key_Z, CTRL)
    assert str(maker.row(order_id).status) == "pending"
    maker.press(Key.Key_Z, CTRL | SHIFT)
    assert str(maker.row(order_id).status) == confirmed != "pending"


def test_all_new_orders_are_confirmed_by_ctrl_a_and_ctrl_enter(maker: Maker) -> None:
    maker.press(Key.Key_1, CTRL)
    maker.press(Key.Key_A, CTRL)
    maker.press_green("Confirm ")
    assert not ids(ListQuery(View.TO_CONFIRM, shop.today()))


def test_some_orders_are_ticked_by_space_and_shift(maker: Maker) -> None:
    maker.press(Key.Key_2, CTRL)
    shown = maker.window.orders.model.all_ids()
    maker.press(Key.Key_Space)
    maker.press(Key.Key_Down, SHIFT)
    maker.press_green("Mark 2 orders as made")
    assert {str(maker.row(each).status) for each in shown[:2]} == {"processing"}
    assert str(maker.row(shown[2]).status) == "confirmed"


def test_an_order_is_found_from_anywhere(maker: Maker) -> None:
    order_id = ids(ListQuery(View.DELIVERED, shop.today()))[0]
    maker.press(Key.Key_2, CTRL)
    maker.press(Key.Key_F, CTRL)
    maker.type(maker.row(order_id).number)
    maker.wait(lambda: maker.window.orders.is_search)
    maker.press(Key.Key_Down)
    assert maker.window.orders.table.current_id() == order_id
    maker.press(Key.Key_Escape)
    assert not maker.window.orders.is_search


def test_a_mistake_noticed_later_is_undone_in_the_timeline(maker: Maker) -> None:
    maker.press(Key.Key_2, CTRL)
    order_id = maker.window.orders.table.current_id()
    maker.press_green("Mark as made")
    maker.press(Key.Key_3, CTRL)
    maker.window.orders.select_order(order_id)
    maker.settle()
    maker.press(Key.Key_F6)
    tab_to(maker, "Undo")
    maker.press(Key.Key_Space)
    assert str(maker.row(order_id).status) == "confirmed"


def test_todays_slips_are_printed(maker: Maker, printer: FakeCups) -> None:
    preferences.put("preview_of_lists", False)
    maker.press(Key.Key_0, CTRL)
    before = len(printer.told)
    maker.keys = 0
    maker.press(Key.Key_P, CTRL | SHIFT)
    maker.wait(lambda: len(printer.told) > before)
    assert maker.keys == 1


def test_an_order_by_phone_is_typed_in(maker: Maker) -> None:
    def fill() -> None:
        QApplication.clipboard().setText("Ada Wren\n3 Orchard Close\nHereford\nHR1 2TT")
        maker.press(Key.Key_V, CTRL)
        for _ in range(20):
            if isinstance(QApplication.focusWidget(), ProductField):
                break
            maker.press(Key.Key_Tab)
        maker.type("moss")
        maker.press(Key.Key_Down)
        maker.press(Key.Key_Return)
        maker.press(Key.Key_S, CTRL)

    maker.in_dialog(lambda: maker.press(Key.Key_N, CTRL), fill)
    made = queries.find_by_number(f"#{preferences.get('next_order_number') - 1}")
    assert [maker.row(each).buyer for each in made] == ["Ada Wren"]


def tab_to(maker: Maker, words: str) -> None:
    """Tab until the focus is on a button of these words."""
    for _ in range(40):
        focus = QApplication.focusWidget()
        if isinstance(focus, QAbstractButton) and words in (focus.text(), focus.accessibleName()):
            return
        maker.press(Key.Key_Tab)
    raise AssertionError(f"Tab never comes to {words!r}")
